package nl.udo.paragraaf;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.model.Document;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In no text does an article stand next to a layer that it does not cover. */
class GrondslagTest {

  private static final Map<String, Set<Overheidslaag>> WETTEN =
      Map.of(
          "van de Gemeentewet",
          EnumSet.of(Overheidslaag.GEMEENTEN),
          "van de Provinciewet",
          EnumSet.of(Overheidslaag.PROVINCIES),
          "van de Financiële-verhoudingswet",
          EnumSet.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES),
          "artikel 2-onderzoek",
          EnumSet.of(Overheidslaag.GEMEENTEN, Overheidslaag.PROVINCIES),
          "van de Wet openbare lichamen",
          EnumSet.of(Overheidslaag.OPENBARE_LICHAMEN),
          "van de Wet financiën openbare lichamen",
          EnumSet.of(Overheidslaag.OPENBARE_LICHAMEN));

  @Property(tries = 300)
  void noArticleIsNamedForALayerThatIsNotTouched(@ForAll UdoTraject traject) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    lagen.addAll(traject.geraakteOverheden());
    if (traject.spoed() != null) {
      lagen.addAll(traject.spoed().overheden());
    }
    String tekst = Proef.tekst(traject);

    WETTEN.forEach(
        (wet, gedekt) ->
            assertFalse(
                tekst.contains(wet) && lagen.stream().noneMatch(gedekt::contains),
                () -> wet + "\n" + tekst));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  void noSentenceNamesAnArticleNextToALayerThatItDoesNotCover(int welke) {
    List<Overheidslaag> lagen =
        Arrays.stream(Overheidslaag.values())
            .filter(laag -> (welke >> laag.ordinal() & 1) == 1)
            .toList();
    for (Regelingsoort soort : Regelingsoort.values()) {
      String tekst = Proef.tekst(alleGronden(soort, lagen));
      for (String zin : tekst.split("(?<=\\.)\\s")) {
        WETTEN.forEach(
            (wet, gedekt) -> {
              if (zin.contains(wet)) {
                assertTrue(lagen.stream().anyMatch(gedekt::contains), zin);
                assertFalse(zin.contains("waterschappen"), zin);
              }
            });
      }
    }
  }

  @Test
  void urgencyNamesTheArticleOnlyForTheLayersThatItCovers() {
    String tekst = Proef.tekst(alleGronden(Regelingsoort.WET, List.of(Overheidslaag.values())));

    assertTrue(
        tekst.contains(
            "Vanwege spoed zijn gemeenten, provincies en de openbare lichamen niet vooraf gehoord"
                + " (artikel 114, derde lid, van de Gemeentewet, artikel 112, derde lid, van de"
                + " Provinciewet en artikel 209, vierde lid, van de Wet openbare lichamen Bonaire,"
                + " Sint Eustatius en Saba). Vanwege spoed zijn waterschappen niet vooraf gehoord."),
        tekst);
  }

  @Test
  void aDeviationCitesOnlyTheOrganicLawThatIsDeviatedFrom() {
    String citaat = "De gronden daarvoor zijn, gelet op ";

    assertTrue(
        afwijking("artikel 160 van de Gemeentewet", GEMEENTEN, PROVINCIES)
            .contains(citaat + "artikel 115, tweede lid, van de Gemeentewet, de volgende."));
    assertTrue(
        afwijking("artikel 158 van de Provinciewet", GEMEENTEN, PROVINCIES)
            .contains(citaat + "artikel 113, tweede lid, van de Provinciewet, de volgende."));
    assertTrue(
        afwijking("artikel 160", GEMEENTEN)
            .contains(citaat + "artikel 115, tweede lid, van de Gemeentewet, de volgende."));
    assertFalse(afwijking("artikel 160", GEMEENTEN, PROVINCIES).contains(citaat));
    assertFalse(afwijking("artikel 158 van de Provinciewet", GEMEENTEN).contains(citaat));
  }

  private static String afwijking(String bepaling, Overheidslaag... lagen) {
    return Proef.tekst(
        Proef.traject(Regelingsoort.WET)
            .raakt(List.of(lagen), g -> g.bevoegdheden(b -> b.afwijking(bepaling, "Dat is nodig.")))
            .build());
  }

  @Test
  void theGroundIsToldWithTheDutyThatFollowsFromIt() {
    assertTrue(
        horen(t -> t.hoorplicht(PROVINCIES, Hoorgrond.FINANCIEN))
            .contains(
                "De financiën van provincies zijn in betekenende mate betrokken. Voor provincies"
                    + " geldt daarom de hoorplicht van artikel 112, eerste lid, van de"
                    + " Provinciewet."));
    assertTrue(
        horen(t -> t.hoorplicht(GEMEENTEN, Hoorgrond.MEDEBEWIND))
            .contains("Voor gemeenten geldt de hoorplicht van artikel 114"));
    assertFalse(
        horen(t -> t.hoorplicht(WATERSCHAPPEN, Hoorgrond.MEDEBEWIND)).contains("hoorplicht"));
  }

  @Test
  void aReasonWhyTheDutyDoesNotApplySaysWhichDutyAndToWhom() {
    assertTrue(
        horen(t -> t.geenHoorplicht(GEMEENTEN, Hoorgrond.MEDEBEWIND, "Zo is het."))
            .contains(
                "De hoorplicht van artikel 114, eerste lid, van de Gemeentewet is niet van"
                    + " toepassing op gemeenten. Zo is het."));
    assertFalse(
        horen(t -> t.geenHoorplicht(WATERSCHAPPEN, Hoorgrond.MEDEBEWIND, "Zo is het."))
            .contains("De hoorplicht"));
    // A ground of which nothing is said is open.
    assertFalse(
        horen(t -> t.hoorplicht(h -> h.overheden(GEMEENTEN).grond(Hoorgrond.MEDEBEWIND)))
            .contains("De hoorplicht"));
  }

  private static String horen(UnaryOperator<UdoTraject.Builder> invulling) {
    return Proef.tekst(
        invulling
            .apply(
                Proef.traject(Regelingsoort.WET)
                    .raakt(List.of(Overheidslaag.values()), g -> g.rol(Rol.UITVOERDER)))
            .build());
  }

  private static UdoTraject alleGronden(Regelingsoort soort, List<Overheidslaag> lagen) {
    return Proef.traject(soort)
        .hoorplicht(
            Stream.of(Hoorgrond.values())
                .map(
                    grond ->
                        Hoorplichtoordeel.builder()
                            .overheden(lagen)
                            .grond(grond)
                            .geldt(true)
                            .build())
                .toList())
        .raakt(
            lagen,
            g ->
                g.rol(Rol.UITVOERDER)
                    .bevoegdheden(b -> b.afwijking("de hoofdregel", "Dat is nodig."))
                    .middelen(m -> m.toelichting("Het kost geld.")))
        .document(
            "het rapport", d -> d.soort(Document.Soort.ARTIKEL_2_ONDERZOEK).opstellers("Bureau"))
        .spoed(Spoed.builder().reden("Het kan niet wachten.").overheden(lagen).build())
        .build();
  }
}
