package nl.udo.overzicht;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Trajecten;
import nl.udo.overzicht.Koppeling.Herkenning;
import org.junit.jupiter.api.Test;

/** By what an element of a list is recognised in a later version of that list. */
class KoppelingTest {

  private static Herkenning van(
      String kenmerk, String partij, String datum, String aspect, String omschrijving) {
    Set<String> partijen = partij == null ? Set.of() : Set.of(partij);
    return new Herkenning(kenmerk, partijen, datum, aspect, omschrijving);
  }

  private static Map<Integer, Integer> koppel(List<Herkenning> eerder, List<Herkenning> later) {
    return Koppeling.van(eerder, later, element -> element);
  }

  /** A reordered list that also has one changed, one added and one removed element. */
  @Test
  void eachIsRecognisedInAnotherOrder() {
    Herkenning kenmerk = van("a", "vng", "2020", "geld", "eerst");
    Herkenning kenmerkAnders = van("a", "ipo", "2021", "tijd", "nu anders");
    Herkenning weg = van(null, "g4", "2020", "tijd", "verdween");
    Herkenning toen = van(null, "uvw", "2020", "ict", "zo was het");
    Herkenning nu = van(null, "uvw", "2020", "ict", "zo is het");
    Herkenning zelfde = van(null, "ipo", null, "geld", "blijft");
    Herkenning nieuw = van(null, "nvvb", "2021", "ict", "kwam erbij");

    assertEquals(
        Map.of(0, 3, 2, 0, 3, 1),
        koppel(List.of(kenmerk, weg, toen, zelfde), List.of(nu, zelfde, nieuw, kenmerkAnders)));
  }

  @Test
  void ofTwoEqualOnesOneCanGo() {
    Herkenning x = van(null, "vng", "2020", "geld", "tweemaal");

    assertEquals(Map.of(0, 0), koppel(List.of(x, x), List.of(x)));
    assertEquals(Map.of(0, 0, 1, 1), koppel(List.of(x, x), List.of(x, x, x)));
  }

  /** A kenmerk that two have by mistake. */
  @Test
  void ofTwoWithOneKenmerkTheEqualOneIsRecognised() {
    Herkenning een = van("a", null, null, null, "een");
    Herkenning twee = van("a", null, null, null, "twee");

    assertEquals(Map.of(0, 1, 1, 0), koppel(List.of(een, twee), List.of(twee, een)));
  }

  @Test
  void twoKenmerkenAreNeverOneThing() {
    assertEquals(
        Map.of(),
        koppel(
            List.of(van("a", "vng", "2020", "geld", "gelijk")),
            List.of(van("b", "vng", "2020", "geld", "gelijk"))));
  }

  @Test
  void aDescriptionIsRecognisedWhereverItIs() {
    assertEquals(
        Map.of(0, 0),
        koppel(
            List.of(van(null, "vng", null, "geld", "gelijk")),
            List.of(van(null, "ipo", null, "tijd", "gelijk"))));
  }

  @Test
  void aDateThatWasFilledInLaterIsNoOtherConsultation() {
    assertEquals(
        Map.of(0, 0),
        koppel(
            List.of(van(null, "vng", null, "bestuurlijk", null)),
            List.of(van(null, "vng", "2020-01", "bestuurlijk", null))));
  }

  @Test
  void whatCouldBeEitherOfTwoIsNotGuessed() {
    Herkenning toen = van(null, "vng", "2020", "geld", "zo");
    Herkenning dit = van(null, "vng", "2020", "geld", "of zo");
    Herkenning dat = van(null, "vng", "2020", "geld", "of anders");

    assertEquals(Map.of(), koppel(List.of(toen), List.of(dit, dat)));
  }

  @Test
  void whatHasNothingToBeKnownByIsKnownByBeingEqual() {
    Herkenning leeg = van(null, null, null, null, null);

    assertEquals(Map.of(0, 0), koppel(List.of(leeg), List.of(leeg)));
    assertEquals(Map.of(), koppel(List.of(leeg), List.of(van(null, null, null, null, "iets"))));
  }

  @Property(tries = 50)
  void noElementIsJoinedTwice(
      @ForAll nl.udo.model.UdoTraject een, @ForAll nl.udo.model.UdoTraject twee) {
    Map<Integer, Integer> paren =
        Koppeling.van(een.consultaties(), twee.consultaties(), Herkenningen::van);
    assertEquals(paren.size(), Set.copyOf(paren.values()).size());
    int alle = een.consultaties().size();
    assertEquals(
        alle, Koppeling.van(een.consultaties(), een.consultaties(), Herkenningen::van).size());
  }

  /** Every record type that stands in a list as a part with a name can be recognised. */
  @Test
  void everyPartOfAListHasARuleToRecogniseItBy() {
    List<Record> delen =
        nl.udo.Records.plekken(Trajecten.volledig()).stream()
            .filter(plek -> plek.waarde() instanceof List<?>)
            .flatMap(plek -> ((List<?>) plek.waarde()).stream())
            .filter(deel -> Waarden.isDeel(deel.getClass()))
            .map(deel -> (Record) deel)
            .toList();

    assertFalse(delen.isEmpty());
    delen.forEach(
        deel -> assertDoesNotThrow(() -> Herkenningen.van(deel), () -> deel.getClass().getName()));
  }

  /** One estimate without author or date, and one later: what else could it be? */
  @Test
  void whatHasNothingToKnowItByIsRecognisedWhenItIsTheOnlyOne() {
    Herkenning naamloos = van(null, null, null, null, null);

    assertEquals(
        Map.of(0, 1),
        Koppeling.van(
            List.of("toen"),
            List.of("vng", "nu"),
            wat -> wat.equals("vng") ? van(null, "vng", null, null, null) : naamloos));
    assertEquals(Map.of(), Koppeling.van(List.of("toen"), List.of("nu", "ook"), wat -> naamloos));
  }
}
