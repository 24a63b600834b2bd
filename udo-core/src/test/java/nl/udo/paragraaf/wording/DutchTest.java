package nl.udo.paragraaf.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Voornemen;
import nl.udo.paragraaf.Proef;
import nl.udo.paragraaf.statements.Bereik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small things of the Dutch language, and the names of layers. */
class DutchTest {

  private static final Sentences SENTENCES =
      new Sentences(Bewoording.standaard(), Voornemen.builder().build());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0  | decentrale overheden
          1  | gemeenten
          2  | provincies
          3  | gemeenten en provincies
          4  | waterschappen
          5  | gemeenten en waterschappen
          6  | provincies en waterschappen
          7  | gemeenten, provincies en waterschappen
          8  | de openbare lichamen Bonaire, Sint Eustatius en Saba
          9  | gemeenten en de openbare lichamen Bonaire, Sint Eustatius en Saba
          10 | provincies en de openbare lichamen Bonaire, Sint Eustatius en Saba
          11 | gemeenten, provincies en de openbare lichamen Bonaire, Sint Eustatius en Saba
          12 | waterschappen en de openbare lichamen Bonaire, Sint Eustatius en Saba
          13 | gemeenten, waterschappen en de openbare lichamen Bonaire, Sint Eustatius en Saba
          14 | provincies, waterschappen en de openbare lichamen Bonaire, Sint Eustatius en Saba
          15 | gemeenten, provincies, waterschappen en de openbare lichamen Bonaire, Sint Eustatius en Saba
          """)
  void everySubsetOfLayersIsAnEnumeration(int welke, String verwacht) {
    List<Overheidslaag> lagen = new ArrayList<>();
    for (Overheidslaag laag : Overheidslaag.values()) {
      if ((welke >> laag.ordinal() & 1) == 1) {
        lagen.add(laag);
      }
    }
    Layers o = new Layers(SENTENCES);

    assertEquals(verwacht, o.of(Bereik.van(lagen)).plain());
    assertTrue(o.of(Bereik.van(lagen)).plural());
  }

  @Test
  void theIslandsAreNamedOnce() {
    Layers o = new Layers(SENTENCES);
    List<Overheidslaag> lagen = List.of(Overheidslaag.OPENBARE_LICHAMEN);

    Words full = o.of(Bereik.van(lagen));
    assertEquals("de openbare lichamen Bonaire, Sint Eustatius en Saba", full.plain());
    // A sentence that was only tried names nobody.
    assertEquals(full.plain(), o.of(Bereik.van(lagen)).plain());
    o.wrote(full);
    assertEquals("de openbare lichamen", o.of(Bereik.van(lagen)).plain());
  }

  @ParameterizedTest
  @CsvSource({"1,één", "2,twee", "12,twaalf", "20,twintig", "21,21"})
  void numbersUpToTwentyAreWords(int getal, String verwacht) {
    assertEquals(verwacht, Dutch.number(getal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Een zin          | Een zin.
          Een zin.         | Een zin.
          Echt waar?       | Echt waar?
          Nee!             | Nee!
          Zij zegt “nee.”  | Zij zegt “nee.”
          Wordt vervolgd…  | Wordt vervolgd…
          (Een zin.)       | (Een zin.)
          artikel 2 (oud)  | artikel 2 (oud).
          """)
  void textOfTheRecordGetsAFullStopOnlyWhereItHasNoEnd(String tekst, String verwacht) {
    assertEquals(verwacht, Dutch.sentences(tekst));
  }

  @Property(tries = 200)
  void noTextHasTwoFullStopsOfItsOwn(@ForAll("zinnen") String tekst) {
    nl.udo.model.UdoTraject traject =
        Proef.gemeenten(g -> g.omschrijving(tekst).taken(t -> t.nieuw(tekst).toelichting(tekst)));

    assertFalse(Proef.tekst(traject).matches("(?s).*[.!?]\\..*"), () -> Proef.tekst(traject));
  }

  @Provide
  Arbitrary<String> zinnen() {
    return Arbitraries.of("Tekst", "Tekst.", "Tekst!", "Tekst?", "“Tekst.”", "tekst (x.)");
  }

  /** Our own marks stand around a quotation, so that those that were typed with it go. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “Het gaat te snel.”    | Het gaat te snel.
          "Een brug te ver"      | Een brug te ver
          ‘te snel’              | te snel
          „te snel”              | te snel
          'te snel'              | te snel
          «trop vite»            | trop vite
          “te snel” en “te duur” | “te snel” en “te duur”
          's avonds              | 's avonds
          te “snel”              | te “snel”
          “                      | “
          """)
  void aQuotationHasNoMarksOfItsOwn(String typed, String bare) {
    assertEquals(bare, Dutch.unquoted(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "het register., het register",
    "brieven e.d., brieven e.d.",
    "'brieven, enz.', 'brieven, enz.'",
    "het wachten..., het wachten..."
  })
  void onlyTheFullStopOfASentenceGoes(String text, String unstopped) {
    assertEquals(unstopped, Dutch.unstopped(text));
  }
}
