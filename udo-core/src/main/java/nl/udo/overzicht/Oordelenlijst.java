package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Strekking;
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

  static Oordelenlijst van(UdoTraject traject, Gedeeld gedeeld) {
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
            .map(partij -> van(partij.getKey(), partij.getValue(), gedeeld))
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
        for (String kenmerk : Inbreng.wie(oordeel.partijen(), consultatie)) {
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

  /** What has a date comes after what has none; of one date there can be several. */
  private static Partijoordeel van(String partij, List<Gedateerd> oordelen, Gedeeld gedeeld) {
    Datum laatste =
        oordelen.stream().map(Gedateerd::datum).filter(d -> d != null).max(OP_DATUM).orElse(null);
    List<Beoordeeld> laatsten =
        oordelen.stream()
            .filter(o -> laatste == null || laatste.equals(o.datum()))
            .map(o -> new Beoordeeld(o.oordeel().strekking(), o.oordeel().onderwerpen()))
            .distinct()
            .toList();
    Set<Strekking> eerder = EnumSet.noneOf(Strekking.class);
    Set<Strekking> ongedateerd = EnumSet.noneOf(Strekking.class);
    for (Gedateerd o : oordelen) {
      // Support for the goal is no judgement of the rest.
      if (laatste != null
          && !laatste.equals(o.datum())
          && o.oordeel().strekking() != null
          && !o.oordeel().onderwerpen().equals(List.of(Onderwerp.DOEL))) {
        (o.datum() == null ? ongedateerd : eerder).add(o.oordeel().strekking());
      }
    }
    return new Partijoordeel(
        Teksten.kort(partij, Teksten.PARTIJ),
        gedeeld.een(laatsten),
        gedeeld.een(laatste),
        gedeeld.een(List.copyOf(eerder)),
        gedeeld.een(List.copyOf(ongedateerd)));
  }
}
