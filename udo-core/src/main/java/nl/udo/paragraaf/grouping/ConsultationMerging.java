package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Punt;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Inbreng;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Rules on consultation. Parties of which one sets conditions are never taken together, nor is
 * support for the goal with support for anything else.
 */
public final class ConsultationMerging {

  private static final Set<Strekking> STEUN =
      EnumSet.of(Strekking.ONDERSCHRIJFT, Strekking.GEEN_BEZWAAR);

  private ConsultationMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> u = conditionsAlone(conditions(grounds(uitspraken)));
    u = samePosition(samePoint(withJudgement(u)));
    return besideTheWhole(sameMoment(ChangedViews.mark(u)));
  }

  /** Words that only give the ground of one point of the same parties are told with it. */
  static List<Uitspraak> grounds(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Inbreng i && i.punt().kenmerk() != null
                ? List.of(i.punt().kenmerk(), i.partijen())
                : null,
        u ->
            u.inhoud() instanceof Standpunt s && isGroundOnly(s)
                ? List.of(s.punten().get(0), s.partijen())
                : null,
        (punt, oordeel) -> {
          Inbreng i = (Inbreng) punt.inhoud();
          if (i.grond() != null) {
            return null;
          }
          Formulering grond = ((Standpunt) oordeel.inhoud()).gronden().get(0).tekst();
          return punt.samen(oordeel, new Inbreng(i.partijen(), i.punt(), grond, i.consultatie()))
              .op(punt.datum() == null ? oordeel.datum() : punt.datum());
        });
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
            u.inhoud() instanceof Standpunt s && s.punten().size() == 1 && !isConditional(s)
                ? List.of(s.punten().get(0), s.partijen())
                : null,
        u ->
            u.inhoud() instanceof Inbreng i && i.punt().kenmerk() != null
                ? List.of(i.punt().kenmerk(), i.partijen())
                : null,
        (oordeel, punt) -> oordeel.met(List.of(punt)));
  }

  /** The conditions of one judgement are told with it, whether they stand there or as points. */
  static List<Uitspraak> conditions(List<Uitspraak> uitspraken) {
    Map<Object, List<Object>> homes = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Standpunt s && isConditional(s)) {
        // A judgement that names its points has those; else those of its consultation.
        List<Object> own = List.of(u.pointer());
        s.punten().forEach(p -> homes.putIfAbsent(List.of(p, s.partijen()), own));
        if (s.punten().isEmpty()) {
          homes.putIfAbsent(List.of(consultation(u), s.partijen(), true), own);
        }
      }
    }
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Standpunt s && isConditional(s) ? List.of(u.pointer()) : null,
        u -> u.inhoud() instanceof Inbreng i ? home(u, i, homes) : null,
        (oordeel, punt) -> {
          Standpunt s = (Standpunt) oordeel.inhoud();
          Punt p = ((Inbreng) punt.inhoud()).punt();
          List<Voorwaardelijk> alle = new ArrayList<>(s.voorwaarden());
          alle.add(
              new Voorwaardelijk(Inhoud.gezegd(p.omschrijving()), p.voorwaarde(), p.reactie()));
          return oordeel.samen(
              punt,
              new Standpunt(
                  s.partijen(),
                  s.oordelen(),
                  s.citaten(),
                  s.gronden(),
                  alle,
                  s.reactie(),
                  s.data(),
                  s.punten(),
                  s.over(),
                  s.herzien()));
        });
  }

  /** Conditions without a judgement, of the same parties in one document, are told as one. */
  static List<Uitspraak> conditionsAlone(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Inbreng i
                    && i.punt().voorwaarde() != null
                    && i.punt().voorwaarde().inhoud() == null
                    && i.grond() == null
                ? Arrays.asList(
                    consultation(u), i.partijen(), u.bronnen(), i.punt().voorwaarde().voor())
                : null,
        (een, ander) -> {
          Standpunt a = set(een);
          Standpunt b = set(ander);
          return een.samen(ander, together(a, b, List.of()));
        });
  }

  /** The conditions that a statement sets. */
  private static Standpunt set(Uitspraak u) {
    if (u.inhoud() instanceof Standpunt s) {
      return s;
    }
    Inbreng i = (Inbreng) u.inhoud();
    return new Standpunt(
        i.partijen(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Voorwaardelijk(
                Inhoud.gezegd(i.punt().omschrijving()), i.punt().voorwaarde(), i.punt().reactie())),
        null,
        List.of(),
        List.of(),
        null,
        false);
  }

  private static boolean isConditional(Standpunt s) {
    return s.oordelen().stream().anyMatch(o -> o.strekking() == Strekking.ONDER_VOORWAARDEN);
  }

  private static @Nullable Object home(Uitspraak u, Inbreng i, Map<Object, List<Object>> homes) {
    if (i.punt().voorwaarde() == null
        || i.punt().voorwaarde().inhoud() != null
        || i.grond() != null) {
      return null;
    }
    List<Object> named =
        i.punt().kenmerk() == null ? null : homes.get(List.of(i.punt().kenmerk(), i.partijen()));
    return named != null ? named : homes.get(List.of(consultation(u), i.partijen(), true));
  }

  private static String consultation(Uitspraak u) {
    String p = u.pointer();
    return p.substring(0, p.indexOf('/', "/consultaties/".length()));
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
          List<String> partijen = together(a.partijen(), ((Inbreng) ander.inhoud()).partijen());
          return een.samen(ander, new Inbreng(partijen, a.punt(), a.grond(), a.consultatie()));
        });
  }

  private static List<Object> says(Punt p) {
    List<Object> zegt = new ArrayList<>();
    zegt.add(p.omschrijving());
    zegt.add(String.valueOf(p.soort()));
    zegt.add(String.valueOf(p.onderwerp()));
    zegt.add(String.valueOf(p.thema()));
    return zegt;
  }

  /** Equal judgements of several parties are one sentence, with the ground of each behind it. */
  static List<Uitspraak> samePosition(List<Uitspraak> uitspraken) {
    Map<Object, Integer> judgements = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Standpunt s) {
        s.partijen().forEach(p -> judgements.merge(List.of(u.thema(), p), 1, Integer::sum));
      }
    }
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Standpunt s
                    && !s.oordelen().isEmpty()
                    && isPlain(s)
                    // Else an earlier or later view could be taken for this one.
                    && s.partijen().stream()
                        .allMatch(p -> judgements.getOrDefault(List.of(u.thema(), p), 0) == 1)
                ? Arrays.asList(u.thema(), s.oordelen(), s.over())
                : null,
        (een, ander) -> {
          Standpunt a = (Standpunt) een.inhoud();
          return een.samen(ander, together(a, (Standpunt) ander.inhoud(), a.oordelen()));
        });
  }

  private static boolean isPlain(Standpunt s) {
    return s.voorwaarden().isEmpty()
        && s.citaten().isEmpty()
        && s.reactie() == null
        && s.oordelen().stream().noneMatch(o -> o.strekking() == Strekking.ONDER_VOORWAARDEN);
  }

  /** What the same parties thought of several subjects on one day is one sentence. */
  static List<Uitspraak> sameMoment(List<Uitspraak> uitspraken) {
    return Joining.byKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Standpunt s
                    && u.datum() != null
                    && s.citaten().isEmpty()
                    && s.reactie() == null
                    && s.oordelen().size() == 1
                ? Arrays.asList(s.partijen(), u.datum(), s.over())
                : null,
        (een, ander) -> {
          Standpunt a = (Standpunt) een.inhoud();
          Standpunt b = (Standpunt) ander.inhoud();
          if (a.oordelen().size() > 1 || !een.details().isEmpty()) {
            return null;
          }
          boolean turned = rank(a) > rank(b);
          Standpunt first = turned ? b : a;
          Standpunt last = turned ? a : b;
          // What ends the sentence is of its last judgement, and would seem of a like one too.
          boolean ends = !last.gronden().isEmpty() || !last.voorwaarden().isEmpty();
          if (!first.gronden().isEmpty()
              || !first.voorwaarden().isEmpty()
              || ends && rank(first) == rank(last)) {
            return behind(turned ? ander : een, turned ? een : ander);
          }
          List<Beoordeeld> oordelen = new ArrayList<>(first.oordelen());
          oordelen.addAll(last.oordelen());
          Uitspraak samen = een.samen(ander, together(first, last, oordelen));
          // What is judged of the whole is told first, and what was said of one aspect with it.
          return ander.thema() == Thema.OORDEEL ? samen.bij(Thema.OORDEEL) : samen;
        });
  }

  /** Two judgements of one moment that one sentence cannot hold: one right behind the other. */
  private static @Nullable Uitspraak behind(Uitspraak first, Uitspraak last) {
    if (!first.details().isEmpty() || !last.details().isEmpty()) {
      return null;
    }
    Uitspraak samen = first.met(List.of(last));
    return last.thema() == Thema.OORDEEL ? samen.bij(Thema.OORDEEL) : samen;
  }

  /**
   * What parties thought of one aspect stands with what they thought of the whole that day: apart
   * from each other, support would read as support for what they rejected.
   */
  static List<Uitspraak> besideTheWhole(List<Uitspraak> uitspraken) {
    Map<Object, Object> homes = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.thema() == Thema.OORDEEL && u.datum() != null && u.inhoud() instanceof Standpunt s) {
        s.partijen().forEach(p -> homes.putIfAbsent(List.of(p, u.datum()), u.pointer()));
      }
    }
    return Joining.move(
        uitspraken,
        u -> u.thema() == Thema.OORDEEL && u.inhoud() instanceof Standpunt ? u.pointer() : null,
        u ->
            u.thema() == Thema.INBRENG && u.datum() != null && u.inhoud() instanceof Standpunt s
                ? home(s.partijen(), u.datum(), homes)
                : null,
        (whole, aspect) -> whole.met(List.of(aspect)));
  }

  /** The judgement of the whole that all of some parties gave on a day, or null. */
  private static @Nullable Object home(
      List<String> partijen, Datum datum, Map<Object, Object> homes) {
    Set<Object> found = new HashSet<>();
    partijen.forEach(p -> found.add(homes.get(List.of(p, datum))));
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** The place of a judgement in a sentence with another: support first, conditions last. */
  private static int rank(Standpunt s) {
    Strekking strekking = s.oordelen().get(0).strekking();
    if (strekking == Strekking.ONDER_VOORWAARDEN) {
      return 2;
    }
    return STEUN.contains(strekking) ? 0 : 1;
  }

  private static Standpunt together(Standpunt a, Standpunt b, List<Beoordeeld> oordelen) {
    List<Horen.Grond> gronden = new ArrayList<>(a.gronden());
    gronden.addAll(b.gronden());
    List<Datum> data = new ArrayList<>(a.data());
    data.addAll(b.data());
    List<Voorwaardelijk> voorwaarden = new ArrayList<>(a.voorwaarden());
    voorwaarden.addAll(b.voorwaarden());
    return new Standpunt(
        together(a.partijen(), b.partijen()),
        oordelen,
        List.of(),
        gronden,
        voorwaarden,
        null,
        data,
        together(a.punten(), b.punten()),
        a.over(),
        false);
  }

  private static List<String> together(List<String> een, List<String> ander) {
    LinkedHashSet<String> samen = new LinkedHashSet<>(een);
    samen.addAll(ander);
    return List.copyOf(samen);
  }
}
