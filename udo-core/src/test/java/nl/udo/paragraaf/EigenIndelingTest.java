package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.Casus;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Taken;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A host puts the parts in another order and adds sections of its own. */
class EigenIndelingTest {

  private static final Sectie PRIVACY =
      new Sectie(
          null,
          "Gegevensbescherming",
          List.of(
              new Alinea(
                  new Tekst(
                      List.of(
                          new Inline.Woorden("De toets is gedaan."),
                          new Inline.Verwijzing(new Noot(Tekst.van("Bijlage 3."))))))));

  private static List<Casus> cases() {
    return Casus.alle();
  }

  private static UdoTraject inburgering() {
    return cases().stream()
        .filter(c -> c.toString().equals("wet-inburgering-2021"))
        .findFirst()
        .orElseThrow()
        .traject();
  }

  private static Toetsverslag verslag(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
  }

  private static MvtParagraaf paragraaf(UdoTraject traject, Indeling indeling) {
    return MvtParagraaf.builder().concept().indeling(indeling).build(verslag(traject));
  }

  /** The headings below the one of the whole. */
  private static List<String> headings(Tekststuk stuk) {
    List<String> headings = new ArrayList<>();
    stuk.blokken().stream()
        .filter(Sectie.class::isInstance)
        .flatMap(s -> ((Sectie) s).blokken().stream())
        .filter(Sectie.class::isInstance)
        .forEach(s -> headings.add(((Sectie) s).titel()));
    return headings;
  }

  private static Indeling genummerd() {
    return Indeling.standaard().metKop("5", null);
  }

  @Test
  @DisplayName("de volgorde van de host, met nummers die volgen")
  void anotherOrder() {
    Indeling indeling = genummerd().metVolgorde(Onderdeel.OVERLEG, Onderdeel.UITVOERING);
    assertEquals(
        List.of(
            "5.1 Overleg",
            "5.2 Uitvoering",
            "5.3 Taken en bevoegdheden",
            "5.4 Financiële gevolgen",
            "5.5 Evaluatie en inwerkingtreding"),
        headings(paragraaf(inburgering(), indeling).stuk()));
  }

  @Test
  @DisplayName("ook per overheid, waar wat bij elke laag staat bij elkaar blijft")
  void anotherOrderByLayer() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> newTask(t, "de zorg voor duinen")))
            .raakt(Overheidslaag.PROVINCIES, g -> g.taken(t -> newTask(t, "de zorg voor dijken")))
            .evaluatie(null, e -> e.moment(Moment.jarenNaInwerkingtreding(2)))
            .build();
    Indeling indeling =
        genummerd().perOverheid().metVolgorde(Onderdeel.EVALUATIE_EN_INWERKINGTREDING);
    assertEquals(
        List.of("5.1 Evaluatie", "5.2 Gemeenten", "5.3 Provincies"),
        headings(Teksten.layout(traject, indeling).whole()));
  }

  private static void newTask(Taken.Builder taken, String wat) {
    taken.nieuw(Formulering.woordgroep(wat), x -> {});
  }

  @Test
  @DisplayName("een naam staat voluit waar zij het eerst wordt gelezen")
  void aNameIsInFullWhereItIsReadFirst() {
    String tekst =
        paragraaf(inburgering(), Indeling.standaard().metVolgorde(Onderdeel.OVERLEG)).alsTekst();
    int full = tekst.indexOf("Vereniging van Nederlandse Gemeenten (VNG)");
    assertTrue(full >= 0, tekst);
    assertEquals(full + "Vereniging van Nederlandse Gemeenten (".length(), tekst.indexOf("VNG"));
  }

  @Test
  @DisplayName("ook een overheid heet voluit waar zij het eerst wordt gelezen, en daarna kort")
  void aLayerIsInFullWhereItIsReadFirst() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .raakt(
                Overheidslaag.OPENBARE_LICHAMEN,
                g ->
                    g.taken(
                        t -> t.nieuw(Formulering.woordgroep("de zorg voor het strand"), x -> {})))
            .evaluatie(null, e -> e.moment(Moment.jarenNaInwerkingtreding(2)))
            .build();
    Indeling indeling = Indeling.standaard().metVolgorde(Onderdeel.EVALUATIE_EN_INWERKINGTREDING);
    String tekst = paragraaf(traject, indeling).alsTekst();
    String lopend = tekst.substring(tekst.indexOf("evaluatie van de gevolgen"));
    assertTrue(
        lopend.startsWith("evaluatie van de gevolgen voor de openbare lichamen Bonaire"), tekst);
    assertTrue(
        lopend.contains("krijgen de openbare lichamen een nieuwe taak: de zorg voor het strand"),
        tekst);
  }

  @Test
  @DisplayName("een onderdeel wordt één keer genoemd")
  void aPartIsNamedOnce() {
    Indeling indeling = Indeling.standaard();
    assertThrows(
        IllegalArgumentException.class,
        () -> indeling.metVolgorde(Onderdeel.OVERLEG, Onderdeel.OVERLEG));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("een eigen sectie voor en na elk onderdeel, ook waar dat er niet is")
  void besideEachPart(Onderdeel onderdeel) {
    for (Casus casus : cases()) {
      for (Indeling basis : List.of(genummerd(), genummerd().perOverheid())) {
        UdoTraject traject = casus.traject();
        List<String> usual = headings(paragraaf(traject, basis).stuk());
        List<String> before =
            headings(paragraaf(traject, basis.metSectieVoor(onderdeel, PRIVACY)).stuk());
        List<String> after =
            headings(paragraaf(traject, basis.metSectieNa(onderdeel, PRIVACY)).stuk());
        assertTrue(before.stream().anyMatch(k -> k.endsWith(" Gegevensbescherming")), casus + "");
        assertTrue(after.stream().anyMatch(k -> k.endsWith(" Gegevensbescherming")), casus + "");
        assertTrue(before.size() > usual.size(), before.toString());
        for (List<String> numbered : List.of(before, after)) {
          for (int i = 0; i < numbered.size(); i++) {
            assertTrue(numbered.get(i).startsWith("5." + (i + 1) + " "), numbered.toString());
          }
        }
      }
    }
  }

  @Test
  @DisplayName("voor en na het overleg")
  void beforeAndAfter() {
    Sectie handhaving = new Sectie(null, "Handhaving", List.of(new Alinea("De inspectie kijkt.")));
    List<String> koppen =
        headings(
            paragraaf(
                    inburgering(),
                    genummerd()
                        .metSectieVoor(Onderdeel.OVERLEG, PRIVACY)
                        .metSectieNa(Onderdeel.OVERLEG, handhaving))
                .stuk());
    int overleg = koppen.indexOf("5.5 Overleg");
    assertEquals("5.4 Gegevensbescherming", koppen.get(overleg - 1));
    assertEquals("5.6 Handhaving", koppen.get(overleg + 1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("wat geen sectie van de host is staat er onveranderd, en nooit onder een eigen kop")
  void theRestIsTheSame(Casus casus) {
    Tekststuk own =
        paragraaf(casus.traject(), Indeling.standaard().metSectieNa(Onderdeel.OVERLEG, PRIVACY))
            .stuk();
    Sectie whole = (Sectie) own.blokken().get(own.blokken().size() - 1);
    Sectie mine =
        whole.blokken().stream()
            .filter(b -> b instanceof Sectie s && s.kop().equals("Gegevensbescherming"))
            .map(Sectie.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(PRIVACY.blokken(), mine.blokken());
    int at = whole.blokken().indexOf(mine);
    for (Blok next : whole.blokken().subList(at + 1, whole.blokken().size())) {
      assertTrue(next instanceof Sectie, "text after a section of the host has a heading");
    }
  }

  @Test
  @DisplayName("de noten van een eigen sectie tellen mee, in elk formaat")
  void theNotesCount() {
    MvtParagraaf paragraaf =
        paragraaf(inburgering(), Indeling.standaard().metSectieVoor(Onderdeel.OVERLEG, PRIVACY));
    Noten noten = Noten.van(paragraaf.stuk());
    assertTrue(
        noten.alle().stream().anyMatch(n -> n.tekst().equals(Tekst.van("Bijlage 3."))),
        noten.alle().toString());
    for (String format :
        List.of(paragraaf.alsTekst(), paragraaf.alsMarkdown(), paragraaf.alsHtmlPagina())) {
      assertTrue(format.contains("Gegevensbescherming"), format);
      assertTrue(format.contains("Bijlage 3."), format);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("in elk hoofdstuk, vooraan en achteraan, ook als het niets anders heeft")
  void inAChapter(Hoofdstuk hoofdstuk) {
    for (Casus casus : cases()) {
      Map<Hoofdstuk, MvtParagraaf> voor =
          MvtParagraaf.builder()
              .concept()
              .indeling(Indeling.standaard().metSectieVooraan(hoofdstuk, PRIVACY))
              .hoofdstukken(verslag(casus.traject()));
      Map<Hoofdstuk, MvtParagraaf> na =
          MvtParagraaf.builder()
              .concept()
              .indeling(Indeling.standaard().metSectieAchteraan(hoofdstuk, PRIVACY))
              .hoofdstukken(verslag(casus.traject()));
      List<String> koppen = headings(voor.get(hoofdstuk).stuk());
      assertEquals(hoofdstuk.nummer() + ".1 Gegevensbescherming", koppen.get(0));
      Sectie whole =
          (Sectie)
              voor.get(hoofdstuk).stuk().blokken().stream()
                  .filter(Sectie.class::isInstance)
                  .findFirst()
                  .orElseThrow();
      assertTrue(whole.blokken().stream().allMatch(Sectie.class::isInstance), casus + " " + koppen);
      List<String> last = headings(na.get(hoofdstuk).stuk());
      assertTrue(
          last.stream().anyMatch(kop -> kop.endsWith("Gegevensbescherming")), last.toString());
    }
  }
}
