package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Dossier;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.overzicht.Overzicht.Koepeloordeel;
import nl.udo.overzicht.Overzicht.Rij;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Makes the row of one record; nothing of the record itself stays in it but shortened texts. */
final class Overzichtrijen {

  /** As a Dutch list has it: without the article before it, whatever its case and marks. */
  static final Comparator<String> ALFABET = Comparator.comparing(Names::key);

  private static final int MOST_KOEPELS = 4;

  /** One list for each tenor: most rows hold no other, and a row is to be small. */
  private static final Map<Oordeel.Strekking, List<Oordeel.Strekking>> EEN =
      Stream.of(Oordeel.Strekking.values()).collect(Collectors.toUnmodifiableMap(s -> s, List::of));

  private Overzichtrijen() {}

  static Rij van(Invoer invoer, UdoChecklist checklist, Stadium stadium) {
    String naam = Teksten.kort(invoer.naam(), Teksten.NAAM);
    UdoTraject traject = invoer.traject();
    if (traject == null) {
      String fout = Teksten.kort(invoer.fout(), Teksten.ZIN);
      return new Rij(
          naam, fout, null, null, null, null, null, List.of(), null, null, 0, 0, 0, List.of(),
          null);
    }
    List<Bevinding> alle = checklist.toets(traject, Stadium.TOELICHTING).bevindingen();
    List<Bevinding> gevraagd = alle.stream().filter(b -> stadium.omvat(b.stadium())).toList();
    Voornemen voornemen = traject.voornemen();
    List<String> dossiers =
        voornemen.dossiers().stream()
            .map(Dossier::nummer)
            .filter(nummer -> nummer != null)
            .toList();
    return new Rij(
        naam,
        null,
        Teksten.kort(traject.kenmerk(), Teksten.KENMERK),
        Teksten.kort(Stukken.titel(traject), Teksten.TITEL),
        dossiers.isEmpty() ? null : Teksten.kort(String.join(", ", dossiers), Teksten.WOORD),
        voornemen.soort(),
        Teksten.kort(voornemen.ministerie(), Teksten.WOORD),
        traject.geraakteOverheden(),
        traject.verloop() == null ? null : traject.verloop().status(),
        bereikt(alle),
        aantal(gevraagd, Ernst.FOUT),
        aantal(gevraagd, Ernst.WAARSCHUWING),
        aantal(gevraagd, Ernst.ADVIES),
        oordelen(traject),
        Dagen.datumVanInwerkingtreding(traject));
  }

  /** The last stage of which no error is left, nor of one before it. */
  private static @Nullable Stadium bereikt(List<Bevinding> alle) {
    Stadium bereikt = null;
    for (Stadium stadium : Stadium.values()) {
      if (alle.stream().anyMatch(b -> b.ernst() == Ernst.FOUT && stadium.omvat(b.stadium()))) {
        return bereikt;
      }
      bereikt = stadium;
    }
    return bereikt;
  }

  private static int aantal(List<Bevinding> bevindingen, Ernst ernst) {
    return (int) bevindingen.stream().filter(b -> b.ernst() == ernst).count();
  }

  private static List<Koepeloordeel> oordelen(UdoTraject traject) {
    Map<String, List<Oordeel>> perKoepel = new LinkedHashMap<>();
    Set<Overheidslaag> geraakt = EnumSet.noneOf(Overheidslaag.class);
    geraakt.addAll(traject.geraakteOverheden());
    for (Partij koepel : Partij.koepels()) {
      if (koepel.vertegenwoordigt().stream().anyMatch(geraakt::contains)) {
        perKoepel.put(koepel.kenmerk(), new ArrayList<>());
      }
    }
    // Most drafts have no oordeel yet, and need no index of their parties.
    if (traject.consultaties().stream().anyMatch(c -> !c.oordelen().isEmpty())) {
      oordelen(traject, perKoepel);
    }
    return perKoepel.entrySet().stream()
        .limit(MOST_KOEPELS)
        .map(koepel -> laatste(koepel.getKey(), koepel.getValue()))
        .toList();
  }

  private static void oordelen(UdoTraject traject, Map<String, List<Oordeel>> perKoepel) {
    Partijnamen partijen = new Partijnamen(traject);
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        List<String> wie =
            oordeel.partijen().isEmpty() ? consultatie.partijen() : oordeel.partijen();
        for (String kenmerk : wie) {
          Partij partij = partijen.partij(kenmerk);
          if (isKoepel(partij)) {
            perKoepel.computeIfAbsent(partij.kenmerk(), k -> new ArrayList<>()).add(oordeel);
          }
        }
      }
    }
  }

  private static boolean isKoepel(Partij partij) {
    return partij.soort() == Partij.Soort.KOEPEL
        || partij.vertegenwoordigt().contains(Overheidslaag.OPENBARE_LICHAMEN);
  }

  /** What has a date comes after what has none; of one date there can be several. */
  private static Koepeloordeel laatste(String koepel, List<Oordeel> oordelen) {
    Datum laatste =
        oordelen.stream()
            .map(Oordeel::datum)
            .filter(datum -> datum != null)
            .max(Comparator.comparing(Datum::laatsteDag).thenComparing(Datum::eersteDag))
            .orElse(null);
    List<Oordeel.Strekking> strekkingen =
        oordelen.stream()
            .filter(o -> laatste == null ? o.datum() == null : laatste.equals(o.datum()))
            .map(Oordeel::strekking)
            .filter(strekking -> strekking != null)
            .distinct()
            .toList();
    if (strekkingen.size() == 1) {
      strekkingen = EEN.getOrDefault(strekkingen.get(0), strekkingen);
    }
    return new Koepeloordeel(Teksten.kort(koepel, Teksten.WOORD), strekkingen, laatste);
  }
}
