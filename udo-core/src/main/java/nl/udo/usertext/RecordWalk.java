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
import org.jspecify.annotations.Nullable;

/**
 * Goes through a record, its parts and their parts, in their order; parts without any text are left
 * out. The one place that knows how a record is taken apart by reflection and how its places are
 * counted.
 */
public final class RecordWalk {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * A text, or a record that holds text; of a list each element.
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
    private final boolean isList;
    private final Map<Class<?>, Annotation> annotations = new HashMap<>();

    private Property(RecordComponent component) {
      name = component.getName();
      declaringRecord = component.getDeclaringRecord();
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

    private Properties(Class<?> type) {
      List<MethodHandle> accessors = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        if (holdsText(component.getGenericType())) {
          properties.add(new Property(component));
          accessors.add(accessor(component));
        }
      }
      values = together(type, accessors);
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

    /** Whether it is a text, a record that holds one, or a list: not numbers, choices and dates. */
    private static boolean holdsText(Type type) {
      if (type instanceof ParameterizedType list) {
        return holdsText(list.getActualTypeArguments()[0]);
      }
      return type instanceof Class<?> c
          && (c == String.class
              || c.isInterface()
              || c.isRecord()
                  && Arrays.stream(c.getRecordComponents())
                      .anyMatch(part -> holdsText(part.getGenericType())));
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

  private static final ClassValue<Properties> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected Properties computeValue(Class<?> type) {
          return new Properties(type);
        }
      };

  private RecordWalk() {}

  /**
   * Visits all texts and records that are in a record.
   *
   * @param record the record, whose parts are values, records and lists of them
   * @param visitor takes each text and each record
   */
  public static void walk(Record record, Visitor visitor) {
    walk(record, null, visitor);
  }

  private static void walk(Record record, @Nullable Place above, Visitor visitor) {
    Properties properties = PROPERTIES.get(record.getClass());
    Object[] values = properties.of(record);
    for (int p = 0; p < values.length; p++) {
      Property property = properties.properties.get(p);
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

  private static void visit(Object value, Property property, Place place, Visitor visitor) {
    if (visitor.visit(value, property, place) && value instanceof Record part) {
      walk(part, place, visitor);
    }
  }
}
