package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * All that parties held against a proposal at one moment is told before what was done with a part
 * of it, where that is brief: behind the answer the rest would seem an afterthought.
 */
final class AnswersLast {

  private AnswersLast() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> together =
        Joining.move(
            uitspraken,
            u -> u.inhoud() instanceof Standpunt s && isNamed(s) ? moment(u, s) : null,
            u ->
                u.inhoud() instanceof Standpunt s && u.details().isEmpty() && isAgainst(s)
                    ? moment(u, s)
                    : null,
            (answered, more) -> {
              List<Uitspraak> details = new ArrayList<>(answered.details());
              details.add(more(answered), more);
              Uitspraak all = answered.metDetails(details);
              // What is judged of the whole is told first, and what was said of one aspect with it.
              return more.thema() == Thema.OORDEEL ? all.bij(Thema.OORDEEL) : all;
            });
    return Lists.each(together, AnswersLast::answerLast);
  }

  private static Uitspraak answerLast(Uitspraak u) {
    int more = u.inhoud() instanceof Standpunt s && isNamed(s) ? more(u) : 0;
    if (more == 0) {
      return u;
    }
    Standpunt s = (Standpunt) u.inhoud();
    Horen.Antwoord answer = new Horen.Antwoord(s, Inhoud.gezegd(s.reactie()));
    List<Uitspraak> details = new ArrayList<>(u.details());
    details.add(more, u.zegt(answer).metDetails(List.of()));
    return u.zegt(s.met((Reactie) null)).metDetails(details);
  }

  /**
   * Whether a sentence names what was answered, so that it can stand apart from that; and not what
   * came of conditions, which stands with these.
   */
  private static boolean isNamed(Standpunt s) {
    Reactie r = s.reactie();
    return r != null
        && r.soort() != null
        && s.voorwaarden().isEmpty()
        && !(r.soort() == Reactie.Soort.OVERGENOMEN && r.toelichting() != null);
  }

  /** How much else that the same parties judged at that moment stands right behind it. */
  private static int more(Uitspraak u) {
    Object moment = moment(u, (Standpunt) u.inhoud());
    int more = 0;
    while (moment != null
        && more < u.details().size()
        && u.details().get(more).inhoud() instanceof Standpunt s
        && s.reactie() == null
        && s.voorwaarden().isEmpty()
        && isBrief(s)
        && moment.equals(moment(u.details().get(more), s))) {
      more++;
    }
    return more;
  }

  /** Whether parties held something against it that has no answer. */
  private static boolean isAgainst(Standpunt s) {
    return s.reactie() == null && s.voorwaarden().isEmpty() && s.isTegen() && isBrief(s);
  }

  /** Whether it takes no more than a sentence: behind more, an answer would be far from its own. */
  private static boolean isBrief(Standpunt s) {
    return s.citaten().isEmpty()
        && Lists.every(s.gronden(), g -> g.tekst().vorm() != Formulering.Vorm.ZIN);
  }

  /** Who judged, when and where; null for what has no day. */
  private static @Nullable Object moment(Uitspraak u, Standpunt s) {
    return u.datum() == null ? null : List.of(s.partijen(), u.datum(), s.gevraagd());
  }
}
