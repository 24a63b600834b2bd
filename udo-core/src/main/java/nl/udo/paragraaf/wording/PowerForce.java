package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Ingreep;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what a power does to others, and that it must be used. */
final class PowerForce {

  /** Words for a power that say what is done with it. */
  private static final Map<Ingreep, Pattern> NAMED =
      Map.of(
          Ingreep.AANWIJZING,
          Pattern.compile("aanwijzing|instructie|op te dragen|opdra(ag|gen|cht)"),
          Ingreep.OPLEGGEN,
          Pattern.compile(
              "op te leggen|opleg(t|gen)|op te dragen|opdra(ag|gen|cht)|instructieregel"),
          Ingreep.IN_DE_PLAATS_TREDEN,
          Pattern.compile("in (de )?plaats van|in de plaats|vervang|nalaat|nalaten\\b"));

  /** Names of several, of which the first need not be such of these as are meant. */
  private static final Pattern LISTED = Pattern.compile("^[^ ]+ (en|of) ");

  private final Pen pen;

  PowerForce(Pen pen) {
    this.pen = pen;
  }

  /**
   * Says it behind the sentence that tells the power.
   *
   * @param whose those whose power it is
   * @param got whether those whose power it is were the subject of that sentence
   */
  void say(Uitspraak u, Bevoegdheidswijziging w, Words whose, boolean got) {
    boolean own = w.andereInstantie() == null && w.naar() == null;
    boolean must = w.uitoefening() == Bevoegdheidswijziging.Uitoefening.MOET;
    if (w.ingreep() != null && !isNamed(w.ingreep(), Inhoud.gezegd(w.omschrijving()))) {
      // A power of those themselves is no intervention in what they do.
      Words others = own ? whose : towards(u, w);
      Words said =
          pen.sentences.fill(
              own
                  ? PowerSentences.ownIntervention(w.ingreep(), must)
                  : PowerSentences.intervention(w.ingreep(), must),
              pen.values(u, "overheden", others));
      pen.sayOfEach(u, said, pen.sentences.fill(Zin.INGREEP_OOK, "zin", said.small()));
    } else if (must) {
      boolean theirs = own && w.soort() != Bevoegdheidswijziging.Soort.NAAR_ELDERS;
      pen.sayFirst(u, must(theirs ? whose : null, got));
    }
  }

  /**
   * To whom a power of another is directed: those of a scope, or such of them as its words name;
   * null where these name others.
   */
  private @Nullable Words towards(Uitspraak u, Bevoegdheidswijziging w) {
    Words all = pen.layers.of(u.bereik());
    if (w.jegens() == null) {
      return all;
    }
    String named = Dutch.phrase(w.jegens());
    if (named.equals(all.plain())) {
      return all;
    }
    return named.startsWith(all.plain() + " ") && !LISTED.matcher(named).find()
        ? pen.layers.these(u.bereik())
        : null;
  }

  /** Ways to say that a power must be used; of another power it is said in another way. */
  private List<Words> must(@Nullable Words whose, boolean got) {
    List<Words> ways = new ArrayList<>();
    if (whose != null && !got) {
      // The sentence before names those whose power it is.
      ways.add(pen.sentences.fill(Zin.BEVOEGDHEID_MOET_ANDER));
    }
    if (whose != null) {
      if (got && whose.plural()) {
        Words they = Words.plural(pen.sentences.text(Zin.ZIJ));
        ways.add(pen.sentences.fill(Zin.BEVOEGDHEID_MOET, "overheden", they));
      }
      ways.add(pen.sentences.fill(Zin.BEVOEGDHEID_MOET, "overheden", whose));
      ways.add(pen.sentences.fill(Zin.BEVOEGDHEID_MOET_OOK, "overheden", whose));
    }
    ways.add(pen.sentences.fill(Zin.BEVOEGDHEID_MOET_ANDER));
    ways.add(pen.sentences.fill(Zin.BEVOEGDHEID_MOET_ANDER_OOK));
    return ways;
  }

  /** Whether the words for a power name what it does. */
  private static boolean isNamed(Ingreep ingreep, Formulering power) {
    Pattern named = NAMED.get(ingreep);
    return named != null && named.matcher(power.tekst()).find();
  }
}
