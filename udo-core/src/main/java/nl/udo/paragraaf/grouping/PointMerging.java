package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Punt;
import nl.udo.paragraaf.statements.Horen.Bijval;
import nl.udo.paragraaf.statements.Horen.Gevraagd;
import nl.udo.paragraaf.statements.Horen.Inbreng;
import nl.udo.paragraaf.statements.Horen.Punten;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on what parties brought forward. */
final class PointMerging {

  /** How many points a reader keeps in mind until the answer to them. */
  private static final int MOST = 6;

  private PointMerging() {}

  /** Words that only give the ground of one point of the same parties are told with it. */
  static List<Uitspraak> grounds(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        PointMerging::named,
        u ->
            u.inhoud() instanceof Standpunt s && isGroundOnly(s)
                ? List.of(s.punten().get(0), s.partijen())
                : null,
        (punt, oordeel) -> {
          Inbreng i = (Inbreng) punt.inhoud();
          if (i.grond() != null) {
            // One sentence has room for one; before the point it would be the reason of nothing.
            return punt.met(oordeel);
          }
          return punt.samen(
                  oordeel, i.omdat(((Standpunt) oordeel.inhoud()).gronden().get(0).tekst()))
              .op(punt.datum() == null ? oordeel.datum() : punt.datum());
        });
  }

  /** A point that can be referred to, with its parties; or null. */
  private static @Nullable Object named(Uitspraak u) {
    return u.inhoud() instanceof Inbreng i && i.punt().kenmerk() != null
        ? List.of(i.punt().kenmerk(), i.partijen())
        : null;
  }

  /** Whether words say no more than why one point was brought forward: not what was judged. */
  private static boolean isGroundOnly(Standpunt s) {
    return s.punten().size() == 1
        && s.gronden().size() == 1
        && s.citaten().isEmpty()
        && s.voorwaarden().isEmpty()
        && s.reactie() == null
        && s.oordelen().isEmpty();
  }

  /** A judgement that names one point of the same parties stands right before it. */
  static List<Uitspraak> withJudgement(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Standpunt s
                    && s.punten().size() == 1
                    && !ConditionMerging.isConditional(s)
                ? List.of(s.punten().get(0), s.partijen())
                : null,
        PointMerging::named,
        Uitspraak::met);
  }

  /** The same point of several parties, with the same answer, is one. */
  static List<Uitspraak> samePoint(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Inbreng i
                ? Arrays.asList(
                    says(i.punt()), i.punt().reactie(), i.punt().voorwaarde(), i.grond())
                : null,
        (een, ander) -> {
          Inbreng a = (Inbreng) een.inhoud();
          Inbreng b = (Inbreng) ander.inhoud();
          if (isSaidAlike(een, ander)) {
            return een.samen(ander, a.ookVan(b.partijen()));
          }
          // One sentence would give the one a source, or a place, that is of the other only.
          return a.partijen().containsAll(b.partijen())
              ? een.samen(ander, a)
              : een.met(ander.zegt(new Bijval(b.partijen(), b.punt(), b.consultatie())));
        });
  }

  /** Whether a note, and in what it was said, hold for two points alike. */
  private static boolean isSaidAlike(Uitspraak een, Uitspraak ander) {
    return een.bronnen().isEmpty() == ander.bronnen().isEmpty()
        && place(een).equals(place(ander))
        // What is told behind it was brought forward by its own parties only.
        && een.details().isEmpty()
        && ander.details().isEmpty();
  }

  /** In what a point was made, where a sentence says so. */
  private static Object place(Uitspraak u) {
    Consultatie c = ((Inbreng) u.inhoud()).consultatie();
    Gevraagd asked = Gevraagd.in(c);
    return Arrays.asList(
        c.vorm() == Consultatie.Vorm.INTERNETCONSULTATIE, asked.vorm(), asked.ongevraagd());
  }

  /**
   * Points of one kind and theme with one answer are told together, so that the answer is told
   * once, and to all. Only those that follow each other: none loses its place for it.
   *
   * @param ordered statements in the order of the text
   */
  static List<Uitspraak> answeredAlike(List<Uitspraak> ordered) {
    List<Uitspraak> over = new ArrayList<>(ordered.size());
    Object before = null;
    for (Uitspraak u : ordered) {
      Object own = answeredKey(u);
      int last = over.size() - 1;
      if (own != null && own.equals(before) && points(over.get(last)).size() < MOST) {
        over.set(last, together(over.get(last), u));
      } else {
        over.add(u);
      }
      before = own;
    }
    return over;
  }

  private static Uitspraak together(Uitspraak een, Uitspraak ander) {
    List<Inbreng> alle = new ArrayList<>(points(een));
    alle.addAll(points(ander));
    return een.samen(ander, new Punten(alle));
  }

  private static List<Inbreng> points(Uitspraak u) {
    return u.inhoud() instanceof Punten p ? p.alle() : List.of((Inbreng) u.inhoud());
  }

  /**
   * What must be equal of points that share their answer; null for one that stands by itself: a
   * sentence with it, or right behind it, is of that only.
   */
  private static @Nullable Object answeredKey(Uitspraak u) {
    if (!(u.inhoud() instanceof Inbreng i) || i.grond() != null || !u.details().isEmpty()) {
      return null;
    }
    Punt p = i.punt();
    boolean alone =
        p.reactie() == null
            || p.reactie().soort() == null
            || p.voorwaarde() != null
            // What the law asks for is one advice, of which the points are told in their order.
            || p.soort() == Punt.Soort.WETTELIJK_ADVIES
            || p.omschrijving() == null
            || p.omschrijving().vorm() == Formulering.Vorm.ZIN;
    return alone
        ? null
        : Arrays.asList(
            p.soort(),
            Inhoud.gezegd(p.omschrijving()).vorm(),
            p.onderwerp(),
            p.thema(),
            p.reactie(),
            Set.copyOf(p.leidtTot()),
            u.bronnen().isEmpty(),
            place(u),
            i.consultatie().vorm() == Consultatie.Vorm.INTERNETCONSULTATIE
                ? inPublic(u, i.consultatie())
                : null);
  }

  /** Which public consultation it was, and whether it had closed: a sentence tells of one. */
  private static Object inPublic(Uitspraak u, Consultatie c) {
    Datum closed = c.periode() == null ? null : c.periode().tot();
    boolean after = closed != null && u.datum() != null && closed.zekerVoor(u.datum());
    return Arrays.asList(c.onderwerp(), c.periode(), after);
  }

  private static List<Object> says(Punt p) {
    return Arrays.asList(p.omschrijving(), p.soort(), p.onderwerp(), p.thema());
  }
}
