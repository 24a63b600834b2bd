package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Records;
import nl.udo.Trajecten;
import org.junit.jupiter.api.Test;

/** What holds for every record of the model. */
class RecordsTest {

  /** Components that, when absent, are read as what the complete record holds there. */
  private static final Set<String> GELEZEN_ALS_STANDAARD =
      Set.of(
          "UdoTraject.schemaVersie", "UdoTraject.regelset", "Kostenpost.richting", "Bedrag.valuta");

  @Property(tries = 100)
  void aBuilderMadeFromARecordBuildsThatRecord(@ForAll UdoTraject traject) {
    assertEquals(traject, traject.toBuilder().build());
  }

  @Property(tries = 100)
  void recordsOfEqualPartsAreEqual(@ForAll UdoTraject traject) {
    Object kopie = kopie(traject);

    assertNotSame(traject, kopie);
    assertEquals(traject, kopie);
    assertEquals(traject.hashCode(), kopie.hashCode());
    assertEquals(traject.toString(), kopie.toString());
  }

  @Test
  void recordsThatDifferInOneComponentAreNotEqual() {
    for (Records.Plek plek : Records.plekken(Trajecten.volledig())) {
      Object zonder;
      try {
        zonder = zonder(plek);
      } catch (IllegalArgumentException | NullPointerException e) {
        continue; // what cannot be left out cannot differ in that way
      }
      if (plek.leeg()) {
        assertEquals(plek.houder(), zonder, plek.naam());
      } else if (!GELEZEN_ALS_STANDAARD.contains(plek.naam())) {
        assertNotEquals(plek.houder(), zonder, plek.naam());
      }
    }
  }

  private static Object zonder(Records.Plek plek) {
    List<Object> delen = new ArrayList<>();
    for (RecordComponent component : plek.houder().getClass().getRecordComponents()) {
      boolean weg = component.getName().equals(plek.component().getName());
      delen.add(weg ? null : Records.waarde(plek.houder(), component));
    }
    return Records.maak(plek.houder().getClass(), delen);
  }

  @Property(tries = 50)
  void listsCannotBeChanged(@ForAll UdoTraject traject) {
    for (Records.Plek plek : Records.plekken(traject)) {
      if (plek.waarde() instanceof List<?> lijst) {
        assertThrows(UnsupportedOperationException.class, () -> lijst.add(null), plek.naam());
        assertThrows(UnsupportedOperationException.class, lijst::clear, plek.naam());
      }
    }
  }

  @Test
  void listsAreCopies() {
    List<Overheidslaag> lagen = new ArrayList<>(List.of(Overheidslaag.GEMEENTEN));
    Uitwerking uitwerking = Uitwerking.builder().onderwerp("Later meer.").overheden(lagen).build();
    lagen.add(Overheidslaag.PROVINCIES);

    assertEquals(List.of(Overheidslaag.GEMEENTEN), uitwerking.overheden());
  }

  private static Object kopie(Object waarde) {
    if (waarde instanceof List<?> lijst) {
      return lijst.stream().map(RecordsTest::kopie).toList();
    }
    if (waarde instanceof String tekst) {
      return new String(tekst.toCharArray());
    }
    if (!(waarde instanceof Record houder)) {
      return waarde;
    }
    List<Object> delen = new ArrayList<>();
    for (RecordComponent component : houder.getClass().getRecordComponents()) {
      delen.add(kopie(Records.waarde(houder, component)));
    }
    return Records.maak(houder.getClass(), delen);
  }
}
