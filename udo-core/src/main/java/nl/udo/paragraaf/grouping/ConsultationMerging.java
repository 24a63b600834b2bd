package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Datum;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Punt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Inhoud.Beoordeeld;
import nl.udo.paragraaf.statements.Inhoud.Inbreng;
import nl.udo.paragraaf.statements.Inhoud.Standpunt;
import nl.udo.paragraaf.statements.Inhoud.Voorwaardelijk;
import nl.udo.paragraaf.statements.Uitspraak;

/**
 * Rules on consultation. Parties of which one sets conditions are never taken together, nor is
 * support for the goal with support for anything else.
 */
public final class ConsultationMerging {

  private static final Set<Strekking> STEUN =
      EnumSet.of(Strekking.ONDERSCHRIJFT, Strekking.GEEN_BEZWAAR);

  private ConsultationMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return sameMoment(samePosition(samePoint(conditions(grounds(uitspraken)))));
  }

  /** A judgement that gives the ground of one point of the same parties is told with it. */
  static List<Uitspraak> grounds(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Standpunt s)
          || s.punten().size() != 1
          || s.gronden().size() != 1
          || !s.citaten().isEmpty()
          || !s.voorwaarden().isEmpty()
          || s.reactie() != null
          || s.oordelen().stream().anyMatch(o -> STEUN.contains(o.strekking()))) {
        continue;
      }
      for (int k = 0; k < over.size(); k++) {
        if (over.get(k).inhoud() instanceof Inbreng i
            && s.punten().get(0).equals(i.punt().kenmerk())
            && i.partijen().equals(s.partijen())
            && i.grond() == null) {
          over.set(
              k,
              over.get(k)
                  .samen(
                      u,
                      new Inbreng(
                          i.partijen(), i.punt(), s.gronden().get(0).tekst(), i.consultatie()))
                  .op(over.get(k).datum() == null ? u.datum() : over.get(k).datum()));
          over.remove(u);
          break;
        }
      }
    }
    return over;
  }

  /** The conditions of one judgement are told with it, whether they stand there or as points. */
  static List<Uitspraak> conditions(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Standpunt s)
          || s.oordelen().stream().noneMatch(o -> o.strekking() == Strekking.ONDER_VOORWAARDEN)) {
        continue;
      }
      Uitspraak samen = u;
      for (Uitspraak p : uitspraken) {
        if (p.inhoud() instanceof Inbreng i && isConditionOf(i, p, s, u)) {
          Standpunt tot = (Standpunt) samen.inhoud();
          List<Voorwaardelijk> alle = new ArrayList<>(tot.voorwaarden());
          alle.add(
              new Voorwaardelijk(
                  i.punt().omschrijving(), i.punt().voorwaarde(), i.punt().reactie()));
          samen =
              samen.samen(
                  p,
                  new Standpunt(
                      s.partijen(),
                      s.oordelen(),
                      s.citaten(),
                      s.gronden(),
                      alle,
                      s.reactie(),
                      s.data(),
                      s.punten()));
          over.remove(p);
        }
      }
      over.set(over.indexOf(u), samen);
    }
    return over;
  }

  private static boolean isConditionOf(Inbreng i, Uitspraak punt, Standpunt s, Uitspraak oordeel) {
    if (i.punt().voorwaarde() == null || i.grond() != null || !i.partijen().equals(s.partijen())) {
      return false;
    }
    String kenmerk = i.punt().kenmerk();
    return s.punten().isEmpty()
        ? consultation(punt).equals(consultation(oordeel))
        : kenmerk != null && s.punten().contains(kenmerk);
  }

  private static String consultation(Uitspraak u) {
    String p = u.pointer();
    return p.substring(0, p.indexOf('/', "/consultaties/".length()));
  }

  /** The same point of several parties, with the same answer, is one. */
  static List<Uitspraak> samePoint(List<Uitspraak> uitspraken) {
    return Merging.join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Inbreng a
              && ander.inhoud() instanceof Inbreng b
              && says(a.punt()).equals(says(b.punt()))
              && Objects.equals(a.punt().reactie(), b.punt().reactie())
              && Objects.equals(a.punt().voorwaarde(), b.punt().voorwaarde())
              && Objects.equals(a.grond(), b.grond())) {
            return een.samen(
                ander,
                new Inbreng(
                    together(a.partijen(), b.partijen()), a.punt(), a.grond(), a.consultatie()));
          }
          return null;
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
    return Merging.join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Standpunt a
              && ander.inhoud() instanceof Standpunt b
              && een.thema() == ander.thema()
              && !a.oordelen().isEmpty()
              && a.oordelen().equals(b.oordelen())
              && isPlain(a)
              && isPlain(b)
              && a.partijen().stream().noneMatch(b.partijen()::contains)
              && isOnlyOne(een, uitspraken)
              && isOnlyOne(ander, uitspraken)) {
            return een.samen(ander, together(a, b, a.oordelen()));
          }
          return null;
        });
  }

  private static boolean isPlain(Standpunt s) {
    return s.voorwaarden().isEmpty()
        && s.citaten().isEmpty()
        && s.reactie() == null
        && s.oordelen().stream().noneMatch(o -> o.strekking() == Strekking.ONDER_VOORWAARDEN);
  }

  /** Whether its parties judged once: then no earlier or later view can be taken for this one. */
  private static boolean isOnlyOne(Uitspraak u, List<Uitspraak> alle) {
    return ((Standpunt) u.inhoud())
        .partijen().stream()
            .allMatch(partij -> alle.stream().filter(a -> judges(a, u, partij)).count() == 1);
  }

  private static boolean judges(Uitspraak a, Uitspraak u, String partij) {
    return a.thema() == u.thema()
        && a.inhoud() instanceof Standpunt s
        && s.partijen().contains(partij);
  }

  /** What the same parties thought of several subjects on one day is one sentence. */
  static List<Uitspraak> sameMoment(List<Uitspraak> uitspraken) {
    return Merging.join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Standpunt a
              && ander.inhoud() instanceof Standpunt b
              && een.thema() == ander.thema()
              && a.partijen().equals(b.partijen())
              && Objects.equals(een.datum(), ander.datum())
              && isPlain(a)
              && isPlain(b)
              && een.datum() != null
              && a.oordelen().size() == 1
              && b.oordelen().size() == 1
              && a.gronden().isEmpty()) {
            List<Beoordeeld> oordelen = new ArrayList<>(a.oordelen());
            oordelen.addAll(b.oordelen());
            return een.samen(ander, together(a, b, oordelen));
          }
          return null;
        });
  }

  private static Standpunt together(Standpunt a, Standpunt b, List<Beoordeeld> oordelen) {
    List<Inhoud.Grond> gronden = new ArrayList<>(a.gronden());
    gronden.addAll(b.gronden());
    List<Datum> data = new ArrayList<>(a.data());
    data.addAll(b.data());
    return new Standpunt(
        together(a.partijen(), b.partijen()),
        oordelen,
        List.of(),
        gronden,
        List.of(),
        null,
        data,
        together(a.punten(), b.punten()));
  }

  private static List<String> together(List<String> een, List<String> ander) {
    LinkedHashSet<String> samen = new LinkedHashSet<>(een);
    samen.addAll(ander);
    return List.copyOf(samen);
  }
}
