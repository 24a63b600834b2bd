package nl.udo.toets;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
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
    return Plaatsing.van(een, this).compareTo(Plaatsing.van(twee, this));
  }

  /**
   * A pointer with the rank of each of its steps, so that a sort need not find them for each
   * comparison.
   */
  record Plaatsing(String pointer, int[] rangen) implements Comparable<Plaatsing> {

    static Plaatsing van(String pointer, Recordvolgorde volgorde) {
      return new Plaatsing(pointer, volgorde.rangen(pointer));
    }

    @Override
    public int compareTo(Plaatsing ander) {
      int verschil = Arrays.compare(rangen, ander.rangen);
      return verschil == 0 ? pointer.compareTo(ander.pointer) : verschil;
    }
  }

  private int[] rangen(String pointer) {
    int[] rangen = new int[stappen(pointer)];
    Class<?> type = UdoTraject.class;
    int begin = 1;
    for (int i = 0; i < rangen.length; i++) {
      int einde = pointer.indexOf('/', begin);
      String stap = pointer.substring(begin, einde < 0 ? pointer.length() : einde);
      Plaats plaats = typen.getOrDefault(type, Map.of()).get(stap);
      if (plaats == null) {
        rangen[i] = nummer(stap);
      } else {
        rangen[i] = plaats.rang();
        type = plaats.type();
      }
      begin = einde + 1;
    }
    return rangen;
  }

  private static int stappen(String pointer) {
    int stappen = 0;
    for (int i = pointer.indexOf('/'); i >= 0; i = pointer.indexOf('/', i + 1)) {
      stappen++;
    }
    return stappen;
  }

  /** The number of an element; a name that is no number, and no property, is not known. */
  private static int nummer(String stap) {
    if (stap.isEmpty() || stap.length() > 9) {
      return ONBEKEND;
    }
    int nummer = 0;
    for (int i = 0; i < stap.length(); i++) {
      char c = stap.charAt(i);
      if (c < '0' || c > '9') {
        return ONBEKEND;
      }
      nummer = 10 * nummer + (c - '0');
    }
    return nummer;
  }
}
