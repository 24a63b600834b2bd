package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Citaat;
import nl.udo.model.Onderwerp;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what parties called a proposal in their own words. */
final class CalledWording {

  /** Words that end as an adjective does, in one clause. */
  private static final Pattern ADJECTIVE =
      Pattern.compile("[^A-Z.!?:;,][^.!?:;,]*(baar|lijk|ig|loos)");

  private final Pen pen;

  CalledWording(Pen pen) {
    this.pen = pen;
  }

  /**
   * Whether the own words of parties say what they called it, so that its tenor needs no others.
   */
  static boolean isCalled(Standpunt s, Beoordeeld b) {
    return ConsultationSentences.isAgainst(b.strekking())
        && s.citaten().size() == 1
        && s.voorwaarden().isEmpty()
        && JudgementWording.groundInSentence(s) == null
        && isAdjective(s.citaten().get(0).citaat());
  }

  /** Whether a quotation is, in Dutch, what one calls something. */
  private static boolean isAdjective(Citaat c) {
    return Sentences.isDutch(c)
        && ADJECTIVE.matcher(Dutch.unquoted(Dutch.phrase(c.tekst()))).matches();
  }

  Words called(
      Uitspraak u, Standpunt s, Words parties, Beoordeeld b, @Nullable String date, boolean past) {
    // What is not feasible is the proposal, and not its feasibility.
    List<Onderwerp> subjects =
        b.onderwerpen().equals(List.of(Onderwerp.UITVOERBAARHEID)) ? List.of() : b.onderwerpen();
    return pen.sentences.fill(
        past ? Zin.OORDEEL_NOEMDE : Zin.OORDEEL_NOEMT,
        pen.values(
            u,
            "partijen",
            parties,
            "datum",
            date,
            "onderwerpen",
            pen.sentences.judged(subjects, false, pen.sentences.object(s.gevraagd().over())),
            "citaat",
            pen.sentences.quote(s.citaten().get(0).citaat())));
  }
}
