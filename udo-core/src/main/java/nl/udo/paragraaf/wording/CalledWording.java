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
  private final Told told;

  CalledWording(Pen pen) {
    this.pen = pen;
    this.told = new Told(pen);
  }

  /**
   * Whether the own words of parties say what they called it, so that its tenor needs no others.
   */
  static boolean isCalled(Standpunt s, Beoordeeld b) {
    return ConsultationSentences.isAgainst(b.strekking())
        && s.citaten().size() == 1
        && s.voorwaarden().isEmpty()
        && JudgementWording.groundInSentence(s) == null
        && isAdjective(s.citaten().get(0));
  }

  /** Whether a quotation is, in Dutch, what one calls something. */
  private static boolean isAdjective(Citaat c) {
    return Sentences.isDutch(c) && ADJECTIVE.matcher(Dutch.phrase(c.tekst())).matches();
  }

  Words called(
      Uitspraak u, Standpunt s, Words parties, Beoordeeld b, @Nullable String date, boolean past) {
    // What is not feasible is the proposal, and not its feasibility.
    List<Onderwerp> subjects =
        b.onderwerpen().equals(List.of(Onderwerp.UITVOERBAARHEID)) ? List.of() : b.onderwerpen();
    return pen.sentences.fill(
        key(s, past),
        pen.values(
            u,
            "partijen",
            parties,
            "datum",
            date,
            "onderwerpen",
            pen.sentences.judged(subjects, false, pen.sentences.object(s.gevraagd().over())),
            "citaat",
            pen.sentences.quote(s.citaten().get(0))));
  }

  /** How it is said what a proposal was called; of who just called it something, what it judged. */
  private Zin key(Standpunt s, boolean past) {
    if (!past) {
      return Zin.OORDEEL_NOEMT;
    }
    return isOfWhole(s) && told.isJustBefore(s.partijen())
        ? Zin.OORDEEL_NOEMDE_DAARNA
        : Zin.OORDEEL_NOEMDE;
  }

  /** Remembers that the sentence written last says this. */
  void wrote(Standpunt s) {
    if (isOfWhole(s) && isCalled(s, s.oordelen().get(0))) {
      told.wrote(s.partijen());
    }
  }

  /** Whether the only judgement is of the proposal, or of whether it is feasible. */
  private static boolean isOfWhole(Standpunt s) {
    if (s.oordelen().size() != 1) {
      return false;
    }
    List<Onderwerp> of = s.oordelen().get(0).onderwerpen();
    return of.isEmpty()
        || of.equals(List.of(Onderwerp.GEHEEL))
        || of.equals(List.of(Onderwerp.UITVOERBAARHEID));
  }
}
