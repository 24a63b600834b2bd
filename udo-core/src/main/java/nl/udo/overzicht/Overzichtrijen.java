package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Dossier;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.overzicht.Overzicht.Partijoordeel;
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

  /** As many texts as a row has beside the names of parties. */
  private static final int VAST = 5;

  /** What a kilobyte leaves for texts and oordelen beside what else there is in a row. */
  private static final int RUIMTE = 840;

  /** What letters are to keep of it, however many oordelen there are. */
  private static final int LETTERS = 200;

  private Overzichtrijen() {}

  static Rij van(
      Invoer invoer,
      UdoChecklist checklist,
      Stadium stadium,
      @Nullable LocalDate dag,
      Gedeeld gedeeld) {
    UdoTraject traject = invoer.traject();
    if (traject == null) {
      return onleesbaar(invoer);
    }
    List<Bevinding> alle = checklist.toets(traject, Stadium.TOELICHTING).bevindingen();
    List<Bevinding> gevraagd = alle.stream().filter(b -> stadium.omvat(b.stadium())).toList();
    Voornemen voornemen = traject.voornemen();
    Verloop verloop = traject.verloop();
    Oordelenlijst oordelen = Oordelenlijst.van(traject, dag, gedeeld);
    String dossiers =
        voornemen.dossiers().stream()
            .map(Dossier::nummer)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    List<Partijoordeel> lijst = oordelen.oordelen();
    @Nullable String[] teksten = new String[VAST + lijst.size()];
    teksten[0] = Teksten.kort(invoer.naam(), Teksten.NAAM);
    teksten[1] = Teksten.kort(traject.kenmerk(), Teksten.KENMERK);
    teksten[2] = Teksten.kort(Stukken.titel(traject), Teksten.TITEL);
    teksten[3] = dossiers.isEmpty() ? null : Teksten.kort(dossiers, Teksten.WOORD);
    teksten[4] = Teksten.kort(voornemen.ministerie(), Teksten.WOORD);
    for (int i = 0; i < lijst.size(); i++) {
      // The names of the koepels are there anyway.
      teksten[VAST + i] = koepel(lijst.get(i).partij()) == null ? lijst.get(i).partij() : null;
    }
    int aantal = (int) Stream.of(teksten).filter(Objects::nonNull).count();
    List<Partijoordeel> getoond =
        Oordelenlijst.binnen(lijst, RUIMTE - LETTERS - Teksten.PER_TEKST * aantal);
    Teksten.pas(teksten, RUIMTE - Oordelenlijst.bytes(getoond));
    List<Partijoordeel> passend = new ArrayList<>();
    for (int i = 0; i < getoond.size(); i++) {
      Partijoordeel o = getoond.get(i);
      String naam = teksten[VAST + i] == null ? koepel(o.partij()) : teksten[VAST + i];
      passend.add(naam == null ? o : o.van(naam));
    }
    return new Rij(
        Objects.requireNonNull(teksten[0]),
        null,
        teksten[1],
        teksten[2],
        teksten[3],
        voornemen.soort(),
        teksten[4],
        voornemen.indiener(),
        gedeeld.een(traject.geraakteOverheden()),
        verloop == null ? null : verloop.status(),
        bereikt(alle),
        verloop == null ? null : laatste(verloop, dag, gedeeld),
        aantal(gevraagd, Ernst.FOUT),
        aantal(gevraagd, Ernst.WAARSCHUWING),
        aantal(gevraagd, Ernst.ADVIES),
        passend,
        oordelen.anderen(),
        gedeeld.een(Dagen.datumVanInwerkingtreding(traject)));
  }

  private static Rij onleesbaar(Invoer invoer) {
    return new Rij(
        Teksten.kort(invoer.naam(), Teksten.NAAM),
        Teksten.kort(invoer.fout(), Teksten.ZIN),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        0,
        0,
        0,
        List.of(),
        0,
        null);
  }

  private static @Nullable String koepel(String naam) {
    return Partij.koepels().stream()
        .map(Partij::kenmerk)
        .filter(naam::equals)
        .findFirst()
        .orElse(null);
  }

  /** The last event of a kind: by its date, and of one without a date by its place. */
  private static @Nullable Gebeurtenis laatste(
      Verloop verloop, @Nullable LocalDate dag, Gedeeld gedeeld) {
    Gebeurtenis laatste = null;
    for (Gebeurtenis g : verloop.gebeurtenissen()) {
      boolean later =
          laatste == null
              || laatste.datum() == null
              || g.datum() != null
                  && !g.datum().laatsteDag().isBefore(laatste.datum().laatsteDag());
      boolean naDeDag = dag != null && g.datum() != null && g.datum().eersteDag().isAfter(dag);
      if (g.soort() != null && g.soort() != Gebeurtenis.Soort.ANDERS && later && !naDeDag) {
        laatste = g;
      }
    }
    return laatste == null
        ? null
        : gedeeld.een(new Gebeurtenis(laatste.soort(), laatste.datum(), null));
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
}
