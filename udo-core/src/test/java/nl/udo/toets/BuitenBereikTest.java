package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.model.Partij.UVW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import nl.udo.model.Gevolg;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitgezonderd;
import nl.udo.model.Uitkomst;
import nl.udo.paragraaf.MvtParagraaf;
import org.junit.jupiter.api.Test;

/** A layer that the policy leaves out is said to be left out, and nothing is asked about it. */
class BuitenBereikTest {

  private static final Consumer<Gevolg.Builder> ERBUITEN =
      g ->
          g.uitgezonderd(
              u ->
                  u.soort(Uitgezonderd.Soort.BUITEN_BEREIK)
                      .reden("Waterschappen hebben geen havens."));

  private static UdoTraject.Builder havens() {
    return UdoTraject.wetsvoorstel("Havenwet", "IenW")
        .raakt(GEMEENTEN, g -> g.rol(Rol.UITVOERDER).taken(t -> t.uitkomst(Uitkomst.GEVOLGEN)));
  }

  private static List<Bevinding> over(Overheidslaag laag, UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen().stream()
        .filter(b -> b.overheden().contains(laag))
        .toList();
  }

  @Test
  void nietsWordtErovergevraagd() {
    UdoTraject erbuiten = havens().raakt(WATERSCHAPPEN, ERBUITEN).build();
    assertEquals(List.of(GEMEENTEN), erbuiten.geraakteOverheden());
    assertEquals(List.of(), over(WATERSCHAPPEN, erbuiten));
    UdoTraject erbinnen = havens().raakt(WATERSCHAPPEN, g -> {}).build();
    assertFalse(over(WATERSCHAPPEN, erbinnen).isEmpty(), "anders bewijst deze test niets");
  }

  @Test
  void deKopNoemtHaarNietEnDeTekstZegtDatZijErbuitenBlijft() {
    UdoTraject traject = havens().raakt(WATERSCHAPPEN, ERBUITEN).build();
    String tekst = tekst(traject);
    assertTrue(tekst.contains("## Gevolgen voor gemeenten\n"), tekst);
    assertTrue(tekst.contains("niet van toepassing op waterschappen. Waterschappen heb"), tekst);
  }

  @Test
  void eenDeelDatErbuitenBlijftLaatDeLaagGeraakt() {
    UdoTraject traject =
        havens()
            .raakt(GEMEENTEN, ERBUITEN.andThen(g -> g.deel("de gemeenten zonder haven")))
            .build();
    assertEquals(List.of(GEMEENTEN), traject.geraakteOverheden());
    assertTrue(tekst(traject).contains("## Gevolgen voor gemeenten\n"));
  }

  @Test
  void watNogNietIsUitgewerktRaaktDeLaagWel() {
    UdoTraject traject =
        havens()
            .raakt(
                WATERSCHAPPEN,
                g -> g.uitgezonderd(u -> u.soort(Uitgezonderd.Soort.NOG_NIET_UITGEWERKT)))
            .build();
    assertEquals(List.of(GEMEENTEN, WATERSCHAPPEN), traject.geraakteOverheden());
  }

  @Test
  void haarKoepelMagGehoordZijn() {
    UdoTraject traject =
        havens().raakt(WATERSCHAPPEN, ERBUITEN).geconsulteerd(UVW, c -> {}).build();
    assertFalse(codes(traject).contains("UDO-CON-09"));
    assertTrue(codes(havens().geconsulteerd(UVW, c -> {}).build()).contains("UDO-CON-09"));
  }

  @Test
  void datAllenErbuitenBlijvenSpreektNietTegenDatNiemandGeraaktWordt() {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Havenwet", "IenW")
            .raakt(WATERSCHAPPEN, ERBUITEN)
            .raaktGeen("Alleen het Rijk heeft havens.")
            .build();
    assertFalse(codes(traject).contains("UDO-TRJ-02"));
    assertTrue(codes(havens().raaktGeen("Intern.").build()).contains("UDO-TRJ-02"));
  }

  @Test
  void vanEenOordeelStaatErWatErNietVanBekendIs() {
    assertEquals("Het oordeel van een koepel of andere vertegenwoordiger ontbreekt.", con02(null));
    assertTrue(con02(Strekking.BEDENKINGEN).contains("alleen de strekking"));
    assertTrue(con02(Strekking.GEEN_OORDEEL).contains("wanneer erom is gevraagd"));
  }

  @Test
  void eenOordeelZonderStrekkingHeetNietAfwezig() {
    UdoTraject traject =
        waterschappen()
            .geconsulteerd(UVW, c -> c.oordelen(o -> o.toelichting("De termijn is kort.")))
            .build();
    assertTrue(melding(traject).contains("zonder de strekking"), melding(traject));
  }

  private static UdoTraject.Builder waterschappen() {
    return UdoTraject.wetsvoorstel("Dijkwet", "IenW").raakt(WATERSCHAPPEN, g -> {});
  }

  private static String con02(Strekking strekking) {
    return melding(
        waterschappen()
            .geconsulteerd(
                UVW,
                c -> {
                  if (strekking != null) {
                    c.oordelen(o -> o.strekking(strekking));
                  }
                })
            .build());
  }

  private static String melding(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen().stream()
        .filter(b -> b.code().equals("UDO-CON-02"))
        .map(Bevinding::melding)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen().stream()
        .map(Bevinding::code)
        .toList();
  }

  private static String tekst(UdoTraject traject) {
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
    return MvtParagraaf.builder().concept().build(verslag).alsMarkdown();
  }
}
