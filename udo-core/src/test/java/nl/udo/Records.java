package nl.udo;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks inside records, so that a test about all of them needs no list of them. */
public final class Records {

  /** A component of a record, and what stands there. */
  public record Plek(Record houder, RecordComponent component, Object waarde) {

    /** For instance {@code Bedrag.waarde}. */
    public String naam() {
      return Records.naam(component);
    }

    /** Whether nothing stands there. */
    public boolean leeg() {
      return waarde == null || waarde instanceof List<?> lijst && lijst.isEmpty();
    }
  }

  private Records() {}

  /** The name of a component with its record, for instance {@code Bedrag.waarde}. */
  public static String naam(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  /** Makes a record through its canonical constructor; the exception of a guard passes through. */
  public static <R> R maak(Class<R> type, List<?> waarden) {
    Class<?>[] typen =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(typen);
      return constructor.newInstance(waarden.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException fout) {
        throw fout;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** What stands in a component. */
  public static Object waarde(Record houder, RecordComponent component) {
    try {
      return component.getAccessor().invoke(houder);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Every component of a record and of the records within it, in order. */
  public static List<Plek> plekken(Record houder) {
    List<Plek> plekken = new ArrayList<>();
    for (RecordComponent component : houder.getClass().getRecordComponents()) {
      Object waarde = waarde(houder, component);
      plekken.add(new Plek(houder, component, waarde));
      for (Object deel : waarde instanceof List<?> lijst ? lijst : List.of(orLeeg(waarde))) {
        if (deel instanceof Record binnen) {
          plekken.addAll(plekken(binnen));
        }
      }
    }
    return plekken;
  }

  private static Object orLeeg(Object waarde) {
    return waarde == null ? "" : waarde;
  }

  /** A record type and all record types that it is made of. */
  public static Set<Class<?>> typen(Class<?> type) {
    Set<Class<?>> typen = new LinkedHashSet<>();
    typen(type, typen);
    return typen;
  }

  private static void typen(Class<?> type, Set<Class<?>> typen) {
    if (type.isRecord() && typen.add(type)) {
      Stream.of(type.getRecordComponents()).forEach(c -> typen(inhoud(c), typen));
    }
  }

  /** The type of a component, or of what is in it when it is a list. */
  public static Class<?> inhoud(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType lijst
        ? (Class<?>) lijst.getActualTypeArguments()[0]
        : component.getType();
  }
}
