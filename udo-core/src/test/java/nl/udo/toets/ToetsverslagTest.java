package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Rol.UITVOERDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.Aspect;
import nl.udo.model.Bedrag;
import nl.udo.model.Beoordeling;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToetsverslagTest {

  private static final UdoTraject TRAJECT =
      UdoTraject.wetsvoorstel("Wet voorbeeld", null)
          .raakt(
              GEMEENTEN,
              g -> g.rol(UITVOERDER).taken(t -> t.nieuw("De regie.", w -> w.verplicht())))
          .build();

  @Test
  void leestAlsEenLijstWerk() {
    assertEquals(
        """
        UDO-toets “Wet voorbeeld”, stadium verkenning, regelset 2026.2: onvolledig, 1 fout, 2 waarschuwingen, 1 advies; 4 van 8 eisen voldaan.

        UDO-TRJ-01 fout: Er staat niet welk ministerie als eerste verantwoordelijk is.
          waar:     /voornemen/ministerie
          advies:   Vul de titel in, de soort (wetsvoorstel, amvb, ministeriële regeling of beleid) en het ministerie dat als eerste verantwoordelijk is. Bij een initiatiefvoorstel wordt geen ministerie gevraagd.
          bron:     Aanwijzing voor de regelgeving 4.42 [V]

        UDO-TRJ-05 waarschuwing: Er staat niet wanneer BZK (interbestuurlijk) is betrokken (gemeenten).
          waar:     /verloop/contactBzk
          advies:   Neem in het vroegste stadium contact op met BZK (interbestuurlijk) en leg de datum vast. Is BZK zelf eerstverantwoordelijk, dan geldt deze eis niet.
          bron:     Aanwijzing voor de regelgeving 7.2 [V]; artikel 116, tweede lid, van de Gemeentewet [V, 1-10-2026]

        UDO-TRJ-06 waarschuwing: Er is geen consultatie van een koepel of andere vertegenwoordiger vastgelegd (gemeenten).
          waar:     /consultaties
          advies:   Betrek de koepel zo vroeg mogelijk. Openbare lichamen hebben geen koepel: betrek de bestuurscolleges of een andere vertegenwoordiging.
          bron:     Overheid van Nu, 4 juni 2024 [V]

        UDO-TRJ-04 advies: Er staat niet of de toets beperkt of uitgebreid wordt uitgevoerd.
          waar:     /verloop/omvang
          advies:   Leg vast of de toets beperkt of uitgebreid is. Een vaste schaal is in de gelezen bronnen niet gevonden; wie de toets uitvoert, kiest.
          bron:     Binnenlands Bestuur, 9 februari 2023 [V]
        """,
        UdoChecklist.standaard().toets(TRAJECT, Stadium.VERKENNING).toString());
  }

  @Test
  void zegtHoeVerPerAspectEnPerOverheid() {
    Toetsverslag verslag = UdoChecklist.standaard().toets(TRAJECT, Stadium.CONSULTATIE);

    assertEquals(new Voortgang(3, 4), verslag.voortgang(Aspect.TAKEN));
    assertEquals(new Voortgang(0, 1), verslag.voortgangPerAspect().get(Aspect.MIDDELEN));
    assertEquals(Set.of(GEMEENTEN), verslag.voortgangPerOverheid().keySet());
    assertEquals(new Voortgang(0, 0), verslag.voortgang(WATERSCHAPPEN));
    assertEquals("3 van 4", verslag.voortgang(Aspect.TAKEN).toString());
  }

  @Test
  void weigertMetHetVerslagEnZonderWoordenVanHetTraject() {
    OnvolledigTrajectException e =
        assertThrows(
            OnvolledigTrajectException.class,
            () -> UdoChecklist.standaard().eis(TRAJECT, Stadium.VERKENNING));

    assertEquals(UdoChecklist.standaard().toets(TRAJECT, Stadium.VERKENNING), e.verslag());
    assertEquals(
        """
        het traject is onvolledig voor het stadium verkenning (regelset 2026.2): 1 fout, 2 waarschuwingen, 1 advies
          UDO-TRJ-01  Wat is het voornemen, welke vorm krijgt het en welk ministerie gaat erover?  /voornemen/ministerie\
        """,
        e.getMessage());
  }

  @Test
  void metAlleenWaarschuwingenIsHetVolledig() {
    UdoTraject traject = TRAJECT.toBuilder().ministerie("BZK").build();

    Toetsverslag verslag = UdoChecklist.standaard().eis(traject, Stadium.VERKENNING);

    assertTrue(verslag.volledig());
    assertFalse(verslag.bevindingen(Ernst.WAARSCHUWING).isEmpty());
  }

  @Test
  void regelsVanDeGastheerZijnGewoneRegels() {
    Regel eigen =
        Regel.eigen(
            "DEP-01",
            "Heeft de titel een hoofdletter?",
            "De titel heeft geen hoofdletter.",
            "Begin met een hoofdletter.",
            "Huisstijl",
            t -> t.voornemen().titel() != null && t.voornemen().titel().matches("[A-Z].*"));
    UdoChecklist lijst =
        UdoChecklist.standaard()
            .zonder("UDO-TRJ-04", "UDO-TRJ-06")
            .metErnst("UDO-TRJ-01", Ernst.ADVIES)
            .met(eigen);

    Toetsverslag verslag = lijst.toets(Geval.wet(t -> t.titel("wet")), Stadium.VERKENNING);

    assertEquals(
        List.of("zonder UDO-TRJ-04, UDO-TRJ-06", "UDO-TRJ-01 als advies", "met DEP-01"),
        verslag.wijzigingen());
    assertTrue(verslag.toString().contains("(zonder UDO-TRJ-04, UDO-TRJ-06; UDO-TRJ-01 als"));
    assertEquals(
        List.of("DEP-01", "UDO-TRJ-02", "UDO-TRJ-05"),
        verslag.bevindingen().stream().map(Bevinding::code).toList());
    assertEquals(Ernst.FOUT, verslag.bevindingen().get(0).ernst());
    assertEquals(
        List.of(), UdoChecklist.standaard().toets(TRAJECT, Stadium.VERKENNING).wijzigingen());
    assertSame(eigen, lijst.regel("DEP-01"));
    assertThrows(IllegalArgumentException.class, () -> lijst.met(eigen));
    assertThrows(IllegalArgumentException.class, () -> lijst.zonder("UDO-TRJ-04"));
    assertThrows(IllegalArgumentException.class, () -> lijst.metErnst("UDO-XXX-01", Ernst.FOUT));
  }

  @Test
  void eigenRegelVoorEenLaagGeldtAlleenAlsDieGeraaktIs() {
    UdoChecklist lijst =
        UdoChecklist.standaard()
            .met(
                Regel.builder("DEP-02")
                    .overheden(WATERSCHAPPEN)
                    .vraag("Is de Unie gebeld?")
                    .melding("De Unie is niet gebeld.")
                    .advies("Bel de Unie.")
                    .bron("Werkinstructie")
                    .controle((t, meld) -> meld.accept(Waarneming.van(false, "")))
                    .build());

    assertEquals(
        List.of(),
        Regelspecificatie.bevindingen(lijst.toets(TRAJECT, Stadium.VERKENNING), "DEP-02"));
    assertEquals(
        List.of(WATERSCHAPPEN),
        Regelspecificatie.bevindingen(
                lijst.toets(Geval.raakt(WATERSCHAPPEN, g -> {}), Stadium.VERKENNING), "DEP-02")
            .get(0)
            .overheden());
  }

  /** A check of the host that throws is reported with its code; the rest of the report stands. */
  @Test
  void eenControleDieMisluktIsEenBevindingMetHaarCode() {
    UdoChecklist lijst =
        UdoChecklist.standaard()
            .met(
                Regel.builder("DEP-03")
                    .vraag("Klopt het?")
                    .melding("Het klopt niet.")
                    .advies("Kijk.")
                    .bron("Werkinstructie")
                    .controle(
                        (t, meld) -> {
                          meld.accept(Waarneming.van(true, "/voornemen/titel"));
                          throw new IllegalStateException("geheim " + t.voornemen().titel());
                        })
                    .build());
    Toetsverslag verslag = lijst.toets(TRAJECT, Stadium.VERKENNING);

    Bevinding bevinding = Regelspecificatie.bevindingen(verslag, "DEP-03").get(0);
    assertEquals(
        "De controle van deze eis is mislukt; of eraan is voldaan, is niet vastgesteld.",
        bevinding.melding());
    assertTrue(
        bevinding.betreft().startsWith("java.lang.IllegalStateException (nl.udo.toets."),
        bevinding::betreft);
    assertFalse(verslag.toString().contains("geheim"));
    assertFalse(verslag.volledig());
    Regelresultaat regel = verslag.regels().get(verslag.regels().size() - 1);
    assertEquals("DEP-03", regel.code());
    assertEquals(Staat.NIET_BEOORDEELD, regel.staat());
    assertEquals(
        UdoChecklist.standaard().toets(TRAJECT, Stadium.VERKENNING).bevindingen(),
        verslag.bevindingen().stream().filter(b -> b != bevinding).toList());
    assertEquals(
        "The check of this requirement failed; whether it is met is not established.",
        Regelspecificatie.bevindingen(
                lijst.in(Locale.ENGLISH).toets(TRAJECT, Stadium.VERKENNING), "DEP-03")
            .get(0)
            .melding());
  }

  /** What was not understood, and what may have been meant, stand beside the message. */
  @Test
  void eenBevindingKanZeggenWatErWordtBedoeld() {
    UdoChecklist lijst =
        UdoChecklist.standaard()
            .met(
                Regel.builder("DEP-04")
                    .vraag("Is de partij bekend?")
                    .melding("De partij is niet bekend.")
                    .advies("Verbeter de naam.")
                    .bron("Werkinstructie")
                    .controle(
                        (t, meld) ->
                            meld.accept(
                                Waarneming.van(false, "/consultaties/0/partijen/0")
                                    .betreft("VNGG")
                                    .suggestie("VNG")))
                    .build());
    Bevinding bevinding =
        Regelspecificatie.bevindingen(lijst.toets(TRAJECT, Stadium.VERKENNING), "DEP-04").get(0);

    assertEquals("De partij is niet bekend.", bevinding.samenvatting());
    assertEquals("“VNGG”, bedoelt u “VNG”?", bevinding.aanhaling());
    assertTrue(bevinding.uitleg().contains("\n  betreft:  “VNGG”, bedoelt u “VNG”?\n"));
  }

  /** Of one severity, what stands first in the record comes first, whatever the rule. */
  @Test
  void foutenStaanVooropEnDanInDeVolgordeVanHetTraject() {
    UdoTraject traject =
        Geval.wet(
            t ->
                t.raakt(GEMEENTEN, g -> g.taken(a -> a.nieuw("Een.").nieuw("Twee.")))
                    .geconsulteerd(Partij.VNG, c -> c.punt("Een punt.", p -> {})));
    List<String> fouten =
        UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen().stream()
            .filter(b -> b.ernst() == Ernst.FOUT)
            .map(Bevinding::pointer)
            .toList();

    assertEquals(
        List.of(
            "/gevolgen/0/taken/wijzigingen/0/verplichting",
            "/gevolgen/0/taken/wijzigingen/1/verplichting",
            "/gevolgen/0/bevoegdheden",
            "/gevolgen/0/middelen",
            "/gevolgen/0/uitvoeringskracht",
            "/hoorplicht",
            "/consultaties/0/punten/0/reactie"),
        fouten);
    List<Ernst> ernst =
        UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen().stream()
            .map(Bevinding::ernst)
            .toList();
    assertEquals(ernst.stream().sorted().toList(), ernst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gevolgen/10", "/gevolgen/9/taken", "/onbekend", "/consultaties", ""})
  void deTiendeKomtNaDeNegende(String pointer) {
    List<String> verwacht =
        List.of("", "/gevolgen/9/taken", "/gevolgen/10", "/consultaties", "/onbekend");
    for (String ander : verwacht) {
      assertEquals(
          Integer.signum(Integer.compare(verwacht.indexOf(pointer), verwacht.indexOf(ander))),
          Integer.signum(Recordvolgorde.VAN_HET_TRAJECT.compare(pointer, ander)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "{value}", "'a' \"b\" <script>", "\\{x\\}", "%s %d"})
  void woordenVanDeGebruikerBlijvenWoorden(String woorden) {
    Bevinding bevinding = punt(woorden);

    assertEquals(woorden, bevinding.betreft());
    assertTrue(bevinding.uitleg().contains("\n  betreft:  “" + woorden + "”\n"));
    for (String logbaar :
        List.of(bevinding.melding(), bevinding.samenvatting(), bevinding.toString())) {
      assertFalse(logbaar.contains(woorden), logbaar);
    }
  }

  @Test
  void regeleindenEnRichtingstekensWerkenNietDoorInHetVerslag() {
    Bevinding bevinding = punt("een\r\ntwee\u202Edrie\u0007");

    assertEquals("een\r\ntwee\u202Edrie\u0007", bevinding.betreft());
    assertEquals("“een  twee[U+202E]drie[U+0007]”", bevinding.aanhaling());
  }

  @Test
  void vanEenMegabyteLettersBlijftHetBegin() {
    Bevinding bevinding = punt("a".repeat(99) + "\uD83D\uDE00" + "b".repeat(1 << 20));

    assertEquals("a".repeat(99) + "…", bevinding.betreft());
  }

  private static Bevinding punt(String woorden) {
    UdoTraject traject = Geval.wet(t -> t.geconsulteerd(Partij.VNG, c -> c.punt(woorden, p -> {})));
    return Regelspecificatie.bevindingen(
            UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING), "UDO-CON-05")
        .get(0);
  }

  @Property(tries = 150)
  void volgordeIsVast(@ForAll("trajecten") UdoTraject traject) {
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
    List<String> codes = UdoChecklist.standaard().regels().stream().map(Regel::code).toList();

    List<Bevinding> gesorteerd = new ArrayList<>(verslag.bevindingen());
    Collections.reverse(gesorteerd);
    gesorteerd.sort(Bevinding.volgorde().thenComparing(b -> codes.indexOf(b.code())));

    assertEquals(gesorteerd, verslag.bevindingen());
    assertEquals(verslag, UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING));
    Set<String> plaatsen = new HashSet<>();
    verslag.bevindingen().forEach(b -> assertTrue(plaatsen.add(b.code() + b.pointer())));
  }

  @Property(tries = 150)
  void laterStadiumVraagtMeer(@ForAll("trajecten") UdoTraject traject) {
    List<Bevinding> vorige = List.of();
    for (Stadium stadium : Stadium.values()) {
      List<Bevinding> nu = UdoChecklist.standaard().toets(traject, stadium).bevindingen();
      assertTrue(nu.containsAll(vorige));
      vorige = nu;
    }
  }

  @Property(tries = 150)
  void overEenAspectZonderGevolgenWordtNietsGevraagd(@ForAll("trajecten") UdoTraject traject) {
    for (Bevinding b : UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen()) {
      String[] stappen = b.pointer().split("/");
      if (Set.of("UDO-TRJ-09", "UDO-TRJ-12").contains(b.code())) {
        // A name that leads nowhere, or a text that cannot be printed, is no question about it.
        continue;
      }
      if (b.pointer().endsWith("/toelichting")) {
        // That nothing changes may still want a better reason.
        continue;
      }
      if (stappen.length < 4 || !stappen[1].equals("gevolgen")) {
        continue;
      }
      Gevolg gevolg = traject.gevolgen().get(Integer.parseInt(stappen[2]));
      for (Aspect aspect : Aspect.values()) {
        Beoordeling beoordeling = gevolg.beoordeling(aspect);
        if (stappen[3].equals(aspect.code())
            && beoordeling != null
            && beoordeling.uitkomst() == Uitkomst.GEEN
            && beoordeling.toelichting() != null
            && !Plaatshouder.is(beoordeling.toelichting().tekst())) {
          throw new AssertionError(b + " vraagt naar een aspect zonder gevolgen");
        }
      }
    }
  }

  /**
   * Measured in bytes, which do not depend on how busy the machine is: each look at a part of the
   * record makes short-lived objects, so that work that grows with the square shows here.
   */
  @Test
  void vierKeerZoGrootIsVierKeerZoveelWerk() {
    UdoTraject klein = groot(1_000);
    UdoTraject groot = groot(4_000);
    werk(klein);
    long een = werk(klein);
    long vier = werk(groot);

    assertTrue(vier < 8 * een, () -> een + " bytes, en voor vier keer zo groot " + vier);
  }

  private static long werk(UdoTraject traject) {
    ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begin = meter.getCurrentThreadAllocatedBytes();
    assertFalse(
        UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen().isEmpty());
    return meter.getCurrentThreadAllocatedBytes() - begin;
  }

  /** As many layers × provisions, parties, consultations and documents. */
  private static UdoTraject groot(int aantal) {
    List<Gevolg> gevolgen = new ArrayList<>();
    List<Partij> partijen = new ArrayList<>();
    List<Consultatie> consultaties = new ArrayList<>();
    List<Document> documenten = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      String nummer = "nummer " + i;
      UdoTraject deel =
          Geval.wet(
              t ->
                  t.raakt(
                          List.of(GEMEENTEN, WATERSCHAPPEN),
                          g ->
                              g.rol(UITVOERDER)
                                  .bepalingen(nummer)
                                  .taken(a -> a.nieuw(nummer))
                                  .bevoegdheden(a -> a.vastlegging(nummer))
                                  .middelen(
                                      a ->
                                          a.kosten(
                                              k ->
                                                  k.ramingen(
                                                      r ->
                                                          r.bedrag(Bedrag.miljoen("1"))
                                                              .bron(nummer))))
                                  .uitvoeringskracht(a -> a.toelichting(nummer)))
                      .geconsulteerd(
                          Partij.builder()
                              .naam(nummer)
                              .vertegenwoordigt(List.of(GEMEENTEN))
                              .build(),
                          c -> c.oordelen(o -> {}).punt(nummer, p -> {}))
                      .document(nummer, d -> {}));
      gevolgen.addAll(deel.gevolgen());
      partijen.addAll(deel.partijen());
      consultaties.addAll(deel.consultaties());
      documenten.addAll(deel.documenten());
    }
    return UdoTraject.builder()
        .gevolgen(gevolgen)
        .partijen(partijen)
        .consultaties(consultaties)
        .documenten(documenten)
        .build();
  }

  @Provide
  Arbitrary<UdoTraject> trajecten() {
    return Gevallen.trajecten();
  }
}
