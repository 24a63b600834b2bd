package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Overzicht.Beoordeeld;
import nl.udo.overzicht.Overzicht.Partijoordeel;
import org.jspecify.annotations.Nullable;

/**
 * The oordelen of one record by party: the koepels of the layers that are touched first, whether
 * they gave one or not, then who else gave one.
 *
 * @param oordelen as many as a row shows
 * @param anderen how many parties more
 */
record Oordelenlijst(List<Partijoordeel> oordelen, int anderen) {

  private static final Comparator<Datum> OP_DATUM =
      Comparator.comparing(Datum::laatsteDag).thenComparing(Datum::eersteDag);

  /** An oordeel with the date that the record knows of it, or null. */
  private record Gedateerd(Oordeel oordeel, @Nullable Datum datum) {}

  /** An oordeel with its date. */
  private record Gegeven(Oordeel oordeel, Datum datum) {

    private static Beoordeeld over(List<Onderwerp> onderwerpen, Gegeven gegeven) {
      return new Beoordeeld(gegeven.oordeel.strekking(), onderwerpen, gegeven.datum);
    }
  }

  static Oordelenlijst van(UdoTraject traject, @Nullable LocalDate dag, Gedeeld gedeeld) {
    Map<String, List<Gedateerd>> perPartij = new LinkedHashMap<>();
    Set<Overheidslaag> geraakt = EnumSet.noneOf(Overheidslaag.class);
    geraakt.addAll(traject.geraakteOverheden());
    for (Partij koepel : Partij.koepels()) {
      if (koepel.vertegenwoordigt().stream().anyMatch(geraakt::contains)) {
        perPartij.put(koepel.kenmerk(), new ArrayList<>());
      }
    }
    // Most drafts have no oordeel yet, and need no index of their parties.
    if (traject.consultaties().stream().anyMatch(c -> !c.oordelen().isEmpty())) {
      verzamel(traject, perPartij);
    }
    List<Partijoordeel> oordelen =
        perPartij.entrySet().stream()
            .limit(Teksten.MEESTE)
            .map(partij -> van(partij.getKey(), partij.getValue(), dag, gedeeld))
            .toList();
    return new Oordelenlijst(oordelen, perPartij.size() - oordelen.size());
  }

  private static void verzamel(UdoTraject traject, Map<String, List<Gedateerd>> perPartij) {
    Partijnamen partijen = new Partijnamen(traject);
    Bronnen bronnen = new Bronnen(traject);
    Map<String, List<Gedateerd>> overige = new LinkedHashMap<>();
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        Gedateerd gedateerd = new Gedateerd(oordeel, bronnen.datum(oordeel, consultatie));
        for (String kenmerk : consultatie.partijenVan(oordeel)) {
          Partij partij = partijen.partij(kenmerk);
          boolean koepel =
              perPartij.containsKey(partij.kenmerk()) || partij.soort() == Partij.Soort.KOEPEL;
          (koepel ? perPartij : overige)
              .computeIfAbsent(partij.kenmerk(), k -> new ArrayList<>())
              .add(gedateerd);
        }
      }
    }
    perPartij.putAll(overige);
  }

  private static Partijoordeel van(
      String partij, List<Gedateerd> alle, @Nullable LocalDate dag, Gedeeld gedeeld) {
    List<Gegeven> gedateerd = new ArrayList<>();
    List<Beoordeeld> ongedateerd = new ArrayList<>();
    boolean later = false;
    for (Gedateerd o : alle) {
      if (o.datum == null) {
        ongedateerd.add(new Beoordeeld(o.oordeel.strekking(), onderwerpen(o.oordeel), null));
      } else if (dag != null && o.datum.eersteDag().isAfter(dag)) {
        later = true;
      } else {
        gedateerd.add(new Gegeven(o.oordeel, o.datum));
      }
    }
    List<Beoordeeld> laatste = new ArrayList<>();
    List<Beoordeeld> eerder = new ArrayList<>();
    verdeel(gedateerd, laatste, eerder);
    if (laatste.isEmpty()) {
      laatste = ongedateerd;
      ongedateerd = List.of();
    }
    List<Beoordeeld> getoond = eerste(laatste, gedeeld);
    List<Beoordeeld> vroeger =
        eerste(eerder.subList(Math.max(0, eerder.size() - Teksten.MEESTE), eerder.size()), gedeeld);
    List<Beoordeeld> zonder = eerste(ongedateerd, gedeeld);
    int overige =
        laatste.size()
            - getoond.size()
            + eerder.size()
            - vroeger.size()
            + ongedateerd.size()
            - zonder.size();
    return new Partijoordeel(
        Teksten.kort(partij, Teksten.PARTIJ), getoond, vroeger, zonder, overige, later);
  }

  /** Of each subject the last, the newest first; and what came before it, in order of time. */
  private static void verdeel(
      List<Gegeven> alle, List<Beoordeeld> laatste, List<Beoordeeld> eerder) {
    Map<Onderwerp, LocalDate> nieuwste = new EnumMap<>(Onderwerp.class);
    for (Gegeven o : alle) {
      for (Onderwerp onderwerp : onderwerpen(o.oordeel, Onderwerp.GEHEEL)) {
        nieuwste.merge(onderwerp, o.datum.eersteDag(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    List<Gegeven> opDatum = new ArrayList<>(alle);
    opDatum.sort(Comparator.comparing(Gegeven::datum, OP_DATUM));
    for (Gegeven o : opDatum) {
      List<Onderwerp> oud =
          onderwerpen(o.oordeel, Onderwerp.GEHEEL).stream()
              .filter(s -> isVoor(o, nieuwste.get(s)) || isVoor(o, nieuwste.get(Onderwerp.GEHEEL)))
              .toList();
      List<Onderwerp> eigen = onderwerpen(o.oordeel);
      boolean geheel = eigen.isEmpty();
      List<Onderwerp> rest = eigen.stream().filter(s -> !oud.contains(s)).toList();
      if (!oud.isEmpty()) {
        voegToe(Gegeven.over(geheel ? eigen : oud, o), eerder);
      }
      if (geheel ? oud.isEmpty() : !rest.isEmpty()) {
        voegToe(Gegeven.over(rest, o), laatste);
      }
    }
    laatste.sort(
        Comparator.comparing(Beoordeeld::datum, Comparator.nullsLast(OP_DATUM.reversed())));
  }

  /** Whether a later date is certain. */
  private static boolean isVoor(Gegeven o, @Nullable LocalDate later) {
    return later != null && o.datum.laatsteDag().isBefore(later);
  }

  private static void voegToe(Beoordeeld oordeel, List<Beoordeeld> lijst) {
    // Of two consultations one oordeel can be recorded twice.
    if (lijst.isEmpty() || !lijst.get(lijst.size() - 1).equals(oordeel)) {
      lijst.add(oordeel);
    }
  }

  /** What it is about; the whole is no subject. */
  private static List<Onderwerp> onderwerpen(Oordeel oordeel) {
    return oordeel.onderwerpen().contains(Onderwerp.GEHEEL) ? List.of() : oordeel.onderwerpen();
  }

  private static List<Onderwerp> onderwerpen(Oordeel oordeel, Onderwerp zonder) {
    List<Onderwerp> eigen = onderwerpen(oordeel);
    return eigen.isEmpty() ? List.of(zonder) : eigen;
  }

  private static List<Beoordeeld> eerste(List<Beoordeeld> alle, Gedeeld gedeeld) {
    List<Beoordeeld> gedeelde =
        alle.stream()
            .limit(Teksten.MEESTE)
            .map(
                b ->
                    gedeeld.een(
                        new Beoordeeld(
                            b.strekking(), gedeeld.een(b.onderwerpen()), gedeeld.een(b.datum()))))
            .toList();
    // A copy that the row keeps as it is, so that what is shared stays shared.
    return gedeeld.een(List.copyOf(gedeelde));
  }

  /** The same with fewer of their oordelen, the oldest first, until all fit in a row. */
  static List<Partijoordeel> binnen(List<Partijoordeel> alle, int bytes) {
    List<Partijoordeel> passend = new ArrayList<>(alle);
    for (int te = bytes(passend) - bytes; te > 0; te = bytes(passend) - bytes) {
      int grootste = 0;
      for (int i = 1; i < passend.size(); i++) {
        if (bytes(passend.get(i)) > bytes(passend.get(grootste))) {
          grootste = i;
        }
      }
      Partijoordeel korter = passend.get(grootste).korter();
      if (korter.equals(passend.get(grootste))) {
        return passend;
      }
      passend.set(grootste, korter);
    }
    return passend;
  }

  /** As the machine holds them beside the name, when no other row says the same. */
  static int bytes(List<Partijoordeel> oordelen) {
    return oordelen.stream().mapToInt(Oordelenlijst::bytes).sum();
  }

  private static int bytes(Partijoordeel o) {
    return 48
        + bytes(o.laatste().size())
        + bytes(o.eerder().size())
        + bytes(o.ongedateerd().size());
  }

  /** A list of two has no array. */
  private static int bytes(int aantal) {
    return aantal == 0 ? 0 : aantal <= 2 ? 24 : 40 + 4 * aantal;
  }
}
