package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Uitspraak;

/** How words of the record are said to be those of a party. */
final class Attribution {

  private final Pen pen;

  Attribution(Pen pen) {
    this.pen = pen;
  }

  /** What a party gave as its ground. */
  void ground(Uitspraak u, Grond g) {
    attributed(u, g.tekst(), pen.orSomeone(g.partijen()), null, null, List.of());
  }

  /** Words of a party with their owner. */
  void attributed(
      Uitspraak u, Formulering f, Words owner, Words where, Words answer, List<Words> notes) {
    boolean one = Dutch.isOneSentence(f.tekst());
    Zin key =
        switch (f.vorm()) {
          case ZIN -> one ? Zin.ALDUS : Zin.ALDUS_MEER;
          case BIJZIN, WOORDGROEP, TE_GROEP -> FormSentences.ground(f.vorm());
        };
    pen.say(
        u,
        key,
        pen.values(
            u,
            "zin",
            f.vorm() == Vorm.ZIN && !one ? Dutch.sentences(f.tekst()) : Dutch.unstopped(f.tekst()),
            "wie",
            owner,
            "waar",
            where,
            "antwoord",
            answer),
        notes);
  }

  /** Whether words can be a part of a sentence that gives a reason. */
  static boolean isClause(Formulering f) {
    return f.vorm() == Vorm.BIJZIN || f.vorm() == Vorm.WOORDGROEP;
  }
}
