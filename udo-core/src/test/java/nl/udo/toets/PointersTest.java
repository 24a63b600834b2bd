package nl.udo.toets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

/**
 * Checks write their pointers by hand, because {@code "reactie/reden"} reads as what it is. That
 * each leads to a property that records have, and at most one element past the end of no list, is
 * held here: for every place that a check ever speaks of, met or not.
 */
class PointersTest {

  @Test
  void elkePlaatsVanElkGevalBestaat() {
    Gevallen.alle().forEach(geval -> controleer(geval.traject()));
  }

  @Property(tries = 100)
  void elkePlaatsVanElkTrajectBestaat(@ForAll("trajecten") UdoTraject traject) {
    controleer(traject);
  }

  @Provide
  Arbitrary<UdoTraject> trajecten() {
    return Gevallen.trajecten();
  }

  private static void controleer(UdoTraject traject) {
    for (Regelresultaat regel :
        UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).regels()) {
      for (Waarneming waarneming : regel.waarnemingen()) {
        assertTrue(
            bestaat(traject, waarneming.pointer()),
            () -> regel.code() + " wijst naar " + waarneming.pointer());
      }
    }
  }

  private static boolean bestaat(UdoTraject traject, String pointer) {
    if (pointer.isEmpty()) {
      return true;
    }
    List<String> stappen = List.of(pointer.substring(1).split("/", -1));
    Type type = UdoTraject.class;
    Object waarde = traject;
    for (String stap : stappen) {
      if (type instanceof ParameterizedType lijst) {
        List<?> elementen = waarde == null ? List.of() : (List<?>) waarde;
        int nummer = Integer.parseInt(stap);
        if (nummer >= elementen.size()) {
          return false;
        }
        type = lijst.getActualTypeArguments()[0];
        waarde = elementen.get(nummer);
      } else {
        Optional<RecordComponent> deel = deel((Class<?>) type, stap);
        if (deel.isEmpty()) {
          return false;
        }
        type = deel.get().getGenericType();
        waarde = waarde == null ? null : lees(deel.get(), waarde);
      }
    }
    return true;
  }

  private static Optional<RecordComponent> deel(Class<?> type, String naam) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .filter(c -> c.getName().equals(naam))
            .findFirst()
        : Optional.empty();
  }

  private static Object lees(RecordComponent deel, Object waarde) {
    try {
      return deel.getAccessor().invoke(waarde);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
