package nl.udo.paragraaf;

import static nl.udo.model.Bedrag.miljoen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.Trajecten;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Kostenpost;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.Test;

/** Every fact of a record is in the text: once in the whole, and once over the chapters. */
class FeitenTest {

  /** Names by which the record refers to parties and documents; these may come back. */
  private static final Set<String> VERWIJZING =
      Set.of(
          "schemaVersie",
          "regelset",
          "ministerie",
          "andereMinisteries",
          "partijen",
          "opstellers",
          "opdrachtgevers",
          "betwistDoor",
          "uitvoerders",
          "voorgesteldDoor",
          "door",
          "naam",
          "afkorting",
          "lidwoord",
          "kenmerk",
          "document");

  /** Texts shorter than this may be part of another text of the record. */
  private static final int KORT = 5;

  @Test
  void everyTextOfAFullRecordIsThereOnce() {
    alles(Trajecten.volledig());
  }

  @Test
  void everyTextOfTablesIsThereOnce() {
    alles(tabellen());
  }

  @Test
  void everyDateAndAmountIsThere() {
    for (UdoTraject traject : List.of(Trajecten.volledig(), tabellen())) {
      for (List<Tekststuk> stukken :
          List.of(List.of(Proef.stuk(traject)), Proef.hoofdstukken(traject, false))) {
        String tekst = Proef.tekst(stukken);
        List<Waarde> waarden = new ArrayList<>();
        verzamel("", traject, waarden);
        for (Waarde waarde : waarden) {
          if (waarde.waarde() instanceof Bedrag bedrag) {
            String getal = Bedragtekst.getal(bedrag.waarde(), bedrag.valuta());
            assertTrue(tekst.contains(getal.replace('\u00a0', ' ')), () -> getal + "\n" + tekst);
          } else if (waarde.waarde() instanceof Datum datum) {
            // In a period the first date may leave the year to the second.
            String dag = Tijd.datum(datum).replace('\u00a0', ' ').replaceAll(" \\d{4}$", "");
            assertTrue(tekst.contains(dag), () -> dag + "\n" + tekst);
          }
        }
      }
    }
  }

  private static void alles(UdoTraject traject) {
    String geheel = klein(Proef.tekst(traject));
    String delen = klein(Proef.tekst(Proef.hoofdstukken(traject, false)));
    List<Waarde> waarden = new ArrayList<>();
    verzamel("", traject, waarden);
    assertTrue(waarden.size() > 20, () -> "weinig waarden: " + waarden);
    for (Waarde waarde : waarden) {
      if (waarde.waarde() instanceof String tekst) {
        String zonderPunt =
            klein(tekst.endsWith(".") ? tekst.substring(0, tekst.length() - 1) : tekst);
        boolean eenmaal =
            !VERWIJZING.contains(waarde.naam()) && zonderPunt.split(" ").length >= KORT;
        if (!Set.of("schemaVersie", "regelset", "lidwoord").contains(waarde.naam())) {
          telt(eenmaal, zonderPunt, geheel, waarde);
          telt(eenmaal, zonderPunt, delen, waarde);
        }
      }
    }
  }

  private static void telt(boolean eenmaal, String tekst, String in, Waarde waarde) {
    long keer = Pattern.compile(Pattern.quote(tekst)).matcher(in).results().count();
    if (eenmaal) {
      assertEquals(1, keer, () -> waarde + "\n" + in);
    } else {
      assertTrue(keer > 0, () -> waarde + " ontbreekt\n" + in);
    }
  }

  private static String klein(String tekst) {
    return tekst.toLowerCase(Locale.ROOT);
  }

  private record Waarde(String naam, Object waarde) {}

  /** What binds parts of a record together and is never read: a kenmerk and what refers to one. */
  private static boolean isBinnenwerk(Record record, String component) {
    return component.equals("kenmerk") && !(record instanceof Document)
        || Set.of("over", "leidtTot", "taak", "afspraak", "deelVan").contains(component)
        || component.equals("punten") && record instanceof Oordeel;
  }

  /** The texts, dates and amounts of a record, each with the name of its component. */
  private static void verzamel(String naam, Object waarde, List<Waarde> waarden) {
    if (waarde instanceof List<?> lijst) {
      lijst.forEach(deel -> verzamel(naam, deel, waarden));
    } else if (waarde instanceof String || waarde instanceof Bedrag || waarde instanceof Datum) {
      waarden.add(new Waarde(naam, waarde));
      if (waarde instanceof Bedrag bedrag && bedrag.per() != null) {
        waarden.add(new Waarde("per", bedrag.per()));
      }
    } else if (waarde instanceof Record record) {
      for (RecordComponent deel : record.getClass().getRecordComponents()) {
        if (isBinnenwerk(record, deel.getName())) {
          continue;
        }
        try {
          verzamel(deel.getName(), deel.getAccessor().invoke(record), waarden);
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  /** Costs with rival estimates, costs by year and layer, and funding by year. */
  private static UdoTraject tabellen() {
    return Proef.traject(Regelingsoort.WET)
        .raakt(
            List.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES),
            g ->
                g.middelen(
                    m ->
                        m.kosten(
                                k ->
                                    k.omschrijving("het bijhouden van het register")
                                        .soort(Kostenpost.Soort.BEHEER)
                                        .overheden(Overheidslaag.GEMEENTEN)
                                        .bepalingen("artikel 31")
                                        .toelichting("Het register telt een miljoen regels.")
                                        .ramingen(
                                            r ->
                                                r.opstellers("Bureau Een")
                                                    .datum("2025-02")
                                                    .bedrag(
                                                        miljoen("11").inJaar(2026),
                                                        miljoen("12").inJaar(2027))
                                                    .toelichting("Bureau Een telde alle regels.")))
                            .kosten(
                                k ->
                                    k.omschrijving("het toezicht op het register")
                                        .overheden(Overheidslaag.PROVINCIES)
                                        .toelichting("Provincies zien eens per jaar toe.")
                                        .ramingen(
                                            r ->
                                                r.opstellers("Bureau Twee")
                                                    .bedrag(
                                                        miljoen("13").inJaar(2026),
                                                        miljoen("14").inJaar(2027))))
                            .kosten(
                                k ->
                                    k.omschrijving("de opleiding van alle ambtenaren")
                                        .bepalingen("artikel 32")
                                        .toelichting("De opleiding duurt een halve dag.")
                                        .ramingen(
                                            r ->
                                                r.opstellers("Bureau Drie")
                                                    .scenario("zonder enig verloop onder personeel")
                                                    .bedrag(miljoen("15").incidenteel())
                                                    .bron("het rapport van Bureau Drie"))
                                        .ramingen(
                                            r ->
                                                r.bron("het tegenrapport van de sector")
                                                    .onderdeel("de grote gemeenten in het westen")
                                                    .bedrag(miljoen("16").ongeveer())))
                            .bekostiging(
                                Bekostiging.Vorm.ALGEMENE_UITKERING,
                                b ->
                                    b.omschrijving("het register en zijn beheer")
                                        .status(Bekostiging.Status.TOEGEZEGD)
                                        .datum("2025-06-17")
                                        .bedrag(
                                            miljoen("17").inJaar(2026), miljoen("18").inJaar(2027))
                                        .motivering("Deze uitkering is vrij besteedbaar."))
                            .bekostiging(
                                Bekostiging.Vorm.EIGEN_HEFFINGEN,
                                b ->
                                    b.omschrijving("het toezicht door de provincies")
                                        .bedrag(miljoen("19").inJaar(2026))
                                        .motivering("Provincies heffen zelf al opcenten."))))
        .build();
  }
}
