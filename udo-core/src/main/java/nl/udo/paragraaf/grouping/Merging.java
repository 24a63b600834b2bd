package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
import nl.udo.model.Reactie;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** Rules by which statements that are one fact become one; those on consultation stand apart. */
public final class Merging {

  private Merging() {}

  /** All rules, in the order in which they are tried. */
  public static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    List<Uitspraak> u = uitspraken;
    u = money(u);
    u = unknown(u);
    u = resultOfPoint(u);
    u = elaboration(u);
    u = ConsultationMerging.merge(u);
    u = MoneyMerging.merge(u);
    u = kindOfTask(u);
    return talks(u);
  }

  /** Joins each statement with the first earlier one with which it can be joined. */
  static List<Uitspraak> join(
      List<Uitspraak> uitspraken, BiFunction<Uitspraak, Uitspraak, Uitspraak> samen) {
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      Uitspraak gevonden = null;
      for (int i = 0; i < over.size() && gevonden == null; i++) {
        gevonden = samen.apply(over.get(i), u);
        if (gevonden != null) {
          over.set(i, gevonden);
        }
      }
      if (gevonden == null) {
        over.add(u);
      }
    }
    return over;
  }

  /** Joins each statement with the one right before it, if they can be joined. */
  static List<Uitspraak> joinNext(
      List<Uitspraak> uitspraken, BiFunction<Uitspraak, Uitspraak, Uitspraak> samen) {
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      int laatste = over.size() - 1;
      Uitspraak gevonden = laatste < 0 ? null : samen.apply(over.get(laatste), u);
      if (gevonden == null) {
        over.add(u);
      } else {
        over.set(laatste, gevonden);
      }
    }
    return over;
  }

  /** Money that is tied to an agreement is told with it; for another scope, apart from it. */
  static List<Uitspraak> money(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>();
    List<Uitspraak> los = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Inhoud.Overeenkomst o) || o.afspraak().kenmerk() == null) {
        continue;
      }
      Uitspraak samen = u;
      for (Uitspraak geld : uitspraken) {
        if (geld.inhoud() instanceof Inhoud.Geldstroom g
            && o.afspraak().kenmerk().equals(g.bekostiging().afspraak())) {
          Inhoud.Overeenkomst tot = (Inhoud.Overeenkomst) samen.inhoud();
          if (tot.geld().isEmpty()) {
            samen = samen.voor(geld.bereik()).bij(Thema.AFGESPROKEN_GELD);
          } else if (!samen.bereik().equals(geld.bereik())) {
            continue;
          }
          List<Bekostiging> alle = new ArrayList<>(tot.geld());
          alle.add(g.bekostiging());
          samen = samen.samen(geld, new Inhoud.Overeenkomst(o.afspraak(), alle));
          los.remove(geld);
        }
      }
      los.set(los.indexOf(u), samen);
    }
    for (Uitspraak u : los) {
      boolean alleen =
          u.thema() == Thema.AFGESPROKEN_GELD && u.inhoud() instanceof Inhoud.Geldstroom;
      over.add(alleen ? u.bij(Thema.BEKOSTIGING) : u);
    }
    return over;
  }

  /** What is unknown of one subject until one moment is one sentence. */
  static List<Uitspraak> unknown(List<Uitspraak> uitspraken) {
    return join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Inhoud.Onbekend a
              && ander.inhoud() instanceof Inhoud.Onbekend b
              && a.onderwerp() != null
              && a.onderwerp().equals(b.onderwerp())
              && Objects.equals(a.bekendOp(), b.bekendOp())
              && een.bereik().equals(ander.bereik())) {
            LinkedHashSet<Inhoud.Onbekend.Wat> wat = new LinkedHashSet<>(a.wat());
            wat.addAll(b.wat());
            // Money has a part of its own, so that is where it is told.
            Uitspraak samen =
                een.samen(
                    ander,
                    new Inhoud.Onbekend(
                        a.onderwerp(), wat.stream().sorted().toList(), a.bekendOp()));
            return ander.thema() == Thema.ONBEKEND_GELD ? samen.bij(Thema.ONBEKEND_GELD) : samen;
          }
          return null;
        });
  }

  /** A point that led to an evaluation is told there, as its proposal. */
  static List<Uitspraak> resultOfPoint(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Inhoud.Inbreng i) || !isAccepted(i.punt().reactie())) {
        continue;
      }
      for (int k = 0; k < over.size(); k++) {
        Uitspraak evaluatie = over.get(k);
        if (evaluatie.inhoud() instanceof Inhoud.Volgen v
            && v.evaluatie().kenmerk() != null
            && i.punt().leidtTot().contains(v.evaluatie().kenmerk())) {
          LinkedHashSet<String> door = new LinkedHashSet<>(v.voorgesteldDoor());
          door.addAll(i.partijen());
          over.set(
              k,
              evaluatie.samen(u, new Inhoud.Volgen(v.evaluatie(), List.copyOf(door))));
          over.remove(u);
          break;
        }
      }
    }
    return over;
  }

  /** Whether a point was taken over without more: what more there is, must be told. */
  private static boolean isAccepted(Reactie r) {
    return r != null
        && r.soort() == Reactie.Soort.OVERGENOMEN
        && r.toelichting() == null
        && r.reden() == null
        && r.bepalingen().isEmpty();
  }

  /** A point that is worked out elsewhere is told with where that is. */
  static List<Uitspraak> elaboration(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Inhoud.Elders e) || e.uitwerking().kenmerk() == null) {
        continue;
      }
      for (int k = 0; k < over.size(); k++) {
        if (over.get(k).inhoud() instanceof Inhoud.Inbreng i
            && i.punt().leidtTot().contains(e.uitwerking().kenmerk())) {
          over.set(k, over.get(k).met(List.of(u)));
          over.remove(u);
          break;
        }
      }
    }
    return over;
  }

  /** Tasks of one kind in one scope are told one after the other, with their kind once. */
  static List<Uitspraak> kindOfTask(List<Uitspraak> uitspraken) {
    return joinNext(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Inhoud.Taken a
              && ander.inhoud() instanceof Inhoud.Taken b
              && een.bereik().equals(ander.bereik())
              && een.details().isEmpty()
              && a.medebewind() == b.medebewind()
              && kind(a.taken().get(0)).equals(kind(b.taken().get(0)))) {
            List<Taakwijziging> taken = new ArrayList<>(a.taken());
            taken.addAll(b.taken());
            return een.samen(ander, new Inhoud.Taken(taken, a.medebewind()));
          }
          return null;
        });
  }

  /** All that a kind sentence says, and whether one is written at all. */
  private static List<Object> kind(Taakwijziging t) {
    List<Object> soort = new ArrayList<>();
    soort.add(String.valueOf(t.soort()));
    soort.add(String.valueOf(t.verplichting()));
    soort.add(String.valueOf(t.aard()));
    soort.add(String.valueOf(t.orgaan()));
    soort.add(t.omschrijving().vorm() == Formulering.Vorm.TE_GROEP);
    return soort;
  }

  /** Talks with the same managers, of which nothing came that is told, are one sentence. */
  static List<Uitspraak> talks(List<Uitspraak> uitspraken) {
    return join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Inhoud.Fondsoverleg a
              && ander.inhoud() instanceof Inhoud.Fondsoverleg b
              && een.details().isEmpty()
              && ander.details().isEmpty()
              && a.overleg().get(0).met().equals(b.overleg().get(0).met())
              && a.overleg().get(0).datum() != null
              && b.overleg().get(0).datum() != null) {
            var overleg = new ArrayList<>(a.overleg());
            overleg.addAll(b.overleg());
            return een.samen(ander, new Inhoud.Fondsoverleg(overleg));
          }
          return null;
        });
  }

  /** Whether two statements hold for the same. */
  static boolean sameScope(Uitspraak een, Uitspraak ander) {
    Bereik a = een.bereik();
    return a.equals(ander.bereik());
  }
}
