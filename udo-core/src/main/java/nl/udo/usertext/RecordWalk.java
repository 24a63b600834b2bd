package nl.udo.usertext;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a record, its parts and their parts, in their order, as far as they lead to the
 * properties that are wanted. The one place that knows how a record is taken apart by reflection
 * and how its places are counted. Immutable and thread-safe: make one and keep it.
 */
public final class RecordWalk {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * A text or a record that is wanted, or a record that leads to one; of a list each element.
     *
     * @param value the text or the record, never null
     * @param property the property that holds it, or the list that it is an element of
     * @param place where it is
     * @return whether to look into it, when it is a record
     */
    boolean visit(Object value, Property property, Place place);
  }

  /** A property of a type of record. */
  public static final class Property {

    private final String name;
    private final Class<?> declaringRecord;
    private final Class<?> type;
    private final boolean isList;
    private final Map<Class<?>, Annotation> annotations = new HashMap<>();

    private Property(RecordComponent component) {
      name = component.getName();
      declaringRecord = component.getDeclaringRecord();
      type = element(component.getGenericType());
      isList = List.class.isAssignableFrom(component.getType());
      for (Annotation annotation : component.getAnnotations()) {
        annotations.put(annotation.annotationType(), annotation);
      }
    }

    /** {@return its name} */
    public String name() {
      return name;
    }

    /** {@return the type of record that has it} */
    public Class<?> declaringRecord() {
      return declaringRecord;
    }

    /** {@return the type of its value; of a list that of its elements} */
    public Class<?> type() {
      return type;
    }

    private static Class<?> element(Type type) {
      return type instanceof ParameterizedType list
          ? element(list.getActualTypeArguments()[0])
          : (Class<?>) type;
    }

    /**
     * An annotation of the property.
     *
     * @param type the type of the annotation
     * @param <A> that type
     * @return the annotation, or null when it has none of that type
     */
    public <A extends Annotation> @Nullable A annotation(Class<A> type) {
      return type.cast(annotations.get(type));
    }
  }

  /** The properties of a type that are looked at, which are read together. */
  private static final class Properties {

    private static final MethodType FROM_RECORD =
        MethodType.methodType(Object[].class, Record.class);

    private final List<Property> properties = new ArrayList<>();
    private final MethodHandle values;

    private Properties(Class<?> type, Predicate<Property> wanted) {
      List<MethodHandle> accessors = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        Property property = new Property(component);
        if (leads(property, wanted)) {
          properties.add(property);
          accessors.add(accessor(component));
        }
      }
      values = together(type, accessors);
    }

    /** Whether it is wanted itself, or may hold what is; most are numbers and choices. */
    private static boolean leads(Property property, Predicate<Property> wanted) {
      Class<?> type = property.type;
      if (!type.isRecord()) {
        return type.isInterface() || type == String.class && wanted.test(property);
      }
      return wanted.test(property)
          || Arrays.stream(type.getRecordComponents())
              .anyMatch(component -> leads(new Property(component), wanted));
    }

    private static MethodHandle accessor(RecordComponent component) {
      try {
        return MethodHandles.lookup().unreflect(component.getAccessor());
      } catch (IllegalAccessException e) {
        // The records of the model are public.
        throw new IllegalStateException(component.getName(), e);
      }
    }

    /** One handle that takes a record and gives an array of what each of these reads from it. */
    private static MethodHandle together(Class<?> type, List<MethodHandle> accessors) {
      int size = accessors.size();
      MethodHandle array = MethodHandles.identity(Object[].class).asCollector(Object[].class, size);
      MethodHandle fromEach =
          MethodHandles.filterArguments(
              array,
              0,
              accessors.stream()
                  .map(a -> a.asType(MethodType.methodType(Object.class, type)))
                  .toArray(MethodHandle[]::new));
      return MethodHandles.permuteArguments(
              fromEach, MethodType.methodType(Object[].class, type), new int[size])
          .asType(FROM_RECORD);
    }

    private @Nullable Object[] of(Record record) {
      try {
        return (Object[]) values.invokeExact(record);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        // An accessor only returns.
        throw new IllegalStateException(record.getClass().getName(), e);
      }
    }
  }

  /**
   * A place, of which the JSON Pointer is only made when it is asked for.
   *
   * @param above the place of what it is part of; null for a part of the record itself
   * @param name the name of the property
   * @param index which element of a list, or -1
   */
  public record Place(@Nullable Place above, String name, int index) {

    /** {@return the JSON Pointer} */
    public String pointer() {
      StringBuilder pointer = new StringBuilder();
      write(pointer);
      return pointer.toString();
    }

    private void write(StringBuilder pointer) {
      if (above != null) {
        above.write(pointer);
      }
      pointer.append('/').append(name);
      if (index >= 0) {
        pointer.append('/').append(index);
      }
    }
  }

  private final ClassValue<Properties> properties;

  /**
   * A walk.
   *
   * @param wanted which properties that are texts or records, or lists of them, are visited
   */
  public RecordWalk(Predicate<Property> wanted) {
    properties =
        new ClassValue<>() {
          @Override
          protected Properties computeValue(Class<?> type) {
            return new Properties(type, wanted);
          }
        };
  }

  /**
   * Visits what is wanted of a record, and the records that lead there.
   *
   * @param record the record, whose parts are values, records and lists of them
   * @param visitor takes each text and each record
   */
  public void walk(Record record, Visitor visitor) {
    walk(record, null, visitor);
  }

  private void walk(Record record, @Nullable Place above, Visitor visitor) {
    Properties own = properties.get(record.getClass());
    Object[] values = own.of(record);
    for (int p = 0; p < values.length; p++) {
      Property property = own.properties.get(p);
      if (property.isList) {
        List<?> list = (List<?>) values[p];
        for (int i = 0; i < list.size(); i++) {
          visit(list.get(i), property, new Place(above, property.name, i), visitor);
        }
      } else if (values[p] != null) {
        visit(values[p], property, new Place(above, property.name, -1), visitor);
      }
    }
  }

  private void visit(Object value, Property property, Place place, Visitor visitor) {
    if (visitor.visit(value, property, place) && value instanceof Record part) {
      walk(part, place, visitor);
    }
  }
}
