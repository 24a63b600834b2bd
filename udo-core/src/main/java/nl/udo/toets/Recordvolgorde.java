package nl.udo.toets;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.udo.model.UdoTraject;

/**
 * The order in which places stand in a record: of properties as the record has them, of elements of
 * a list by their number. What is above comes before what is below; what the record does not have,
 * comes last, in the order of its letters.
 */
final class Recordvolgorde implements Comparator<String> {

  static final Recordvolgorde VAN_HET_TRAJECT = new Recordvolgorde();

  private static final int ONBEKEND = Integer.MAX_VALUE;

  /** The properties of one type, each with its place and its own type. */
  private record Plaats(int rang, Class<?> type) {}

  private final Map<Class<?>, Map<String, Plaats>> typen = new HashMap<>();

  private Recordvolgorde() {
    voegToe(UdoTraject.class);
  }

  private void voegToe(Class<?> type) {
    if (!type.isRecord() || typen.containsKey(type)) {
      return;
    }
    Map<String, Plaats> eigenschappen = new HashMap<>();
    typen.put(type, eigenschappen);
    for (RecordComponent deel : type.getRecordComponents()) {
      Class<?> eigen = element(deel.getGenericType());
      eigenschappen.put(deel.getName(), new Plaats(eigenschappen.size(), eigen));
      voegToe(eigen);
    }
  }

  private static Class<?> element(Type type) {
    if (type instanceof ParameterizedType lijst) {
      return element(lijst.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> klasse ? klasse : Object.class;
  }

  @Override
  public int compare(String een, String twee) {
    if (een.equals(twee)) {
      return 0;
    }
    String[] stappen = een.split("/", -1);
    String[] anders = twee.split("/", -1);
    Class<?> type = UdoTraject.class;
    for (int i = 1; i < Math.min(stappen.length, anders.length); i++) {
      if (!stappen[i].equals(anders[i])) {
        int verschil = Integer.compare(rang(type, stappen[i]), rang(type, anders[i]));
        return verschil == 0 ? stappen[i].compareTo(anders[i]) : verschil;
      }
      Plaats plaats = plaats(type, stappen[i]);
      type = plaats == null ? type : plaats.type();
    }
    return Integer.compare(stappen.length, anders.length);
  }

  private Plaats plaats(Class<?> type, String stap) {
    return typen.getOrDefault(type, Map.of()).get(stap);
  }

  private int rang(Class<?> type, String stap) {
    Plaats plaats = plaats(type, stap);
    if (plaats != null) {
      return plaats.rang();
    }
    // The number of an element; a name that is no number, and no property, is not known.
    if (stap.isEmpty() || stap.length() > 9 || !stap.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return ONBEKEND;
    }
    return Integer.parseInt(stap);
  }
}
