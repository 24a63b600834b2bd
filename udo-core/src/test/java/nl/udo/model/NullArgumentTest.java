package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.Records;
import nl.udo.Trajecten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A null where something was expected is taken as absent, or told in Dutch by its name. */
class NullArgumentTest {

  private static final String TOLD =
      ".*(ontbreekt|leeg) \\(null\\).*|een (partij|bedrag) heeft een .*";

  @TestFactory
  @DisplayName("no method of the model answers a null with a NullPointerException")
  Stream<DynamicTest> everyMethod() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<Class<?>, Object> type : instances().entrySet()) {
      for (Method method : type.getKey().getMethods()) {
        // The setters that are generated are seen as bridges, because their class is not public.
        if (method.getDeclaringClass() == Object.class || method.getName().equals("equals")) {
          continue;
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
          if (!method.getParameterTypes()[i].isPrimitive()) {
            int missing = i;
            String name = type.getKey().getName().replaceAll(".*\\.", "");
            tests.add(
                dynamicTest(
                    name + "." + method.getName() + " without argument " + missing,
                    () -> toldOrAbsent(method, type.getValue(), missing)));
          }
        }
      }
    }
    assertTrue(instances().keySet().containsAll(Records.typen(UdoTraject.class)));
    assertTrue(tests.stream().anyMatch(test -> test.getDisplayName().contains("Builder.kosten ")));
    return tests.stream();
  }

  @Test
  @DisplayName("every record can be made of nothing, or tells what it cannot do without")
  void everyConstructor() throws Exception {
    for (Class<?> type : Records.typen(UdoTraject.class)) {
      if (type != Datum.class) {
        List<Object> nothing = new ArrayList<>();
        Stream.of(type.getRecordComponents()).forEach(component -> nothing.add(null));
        try {
          Records.maak(type, nothing);
        } catch (IllegalArgumentException e) {
          assertTrue(e.getMessage().matches(TOLD), e.getMessage());
        }
      }
    }
  }

  @Test
  @DisplayName("the message names what is missing")
  void theName() {
    assertEquals("het bedrag ontbreekt (null)", message(() -> Bedrag.miljoen(null)));
    assertEquals("de partij ontbreekt (null)", message(() -> UdoTraject.builder().partij(null)));
    assertEquals(
        "de invulling van taken ontbreekt (null)",
        message(() -> Gevolg.builder().taken((Consumer<Taken.Builder>) null)));
  }

  private static String message(Runnable call) {
    try {
      call.run();
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
    throw new AssertionError("nothing was told");
  }

  private static void toldOrAbsent(Method method, Object target, int missing) throws Exception {
    // A builder goes on with what was called before, so that nothing is absent because of that.
    Object on = target.getClass().getSimpleName().equals("Builder") ? fresh(target) : target;
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == missing ? null : sample(method.getParameterTypes()[i]);
    }
    try {
      Object result = method.invoke(on, arguments);
      if (result != null && result.getClass().getSimpleName().equals("Builder")) {
        result.getClass().getMethod("build").invoke(result);
      }
    } catch (InvocationTargetException e) {
      String told =
          e.getCause() instanceof IllegalArgumentException ? e.getCause().getMessage() : "";
      assertTrue(told.matches(TOLD), () -> describe(method) + " answers " + e.getCause());
    }
  }

  private static String describe(Executable method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static Object fresh(Object builder) throws ReflectiveOperationException {
    Object record = builder.getClass().getMethod("build").invoke(builder);
    return record.getClass().getMethod("toBuilder").invoke(record);
  }

  /** One of each public type of the model that has methods to call: filled records, builders. */
  private static Map<Class<?>, Object> instances() {
    Map<Class<?>, Object> instances = new LinkedHashMap<>();
    Consumer<Record> add =
        record -> {
          instances.putIfAbsent(record.getClass(), record);
          for (Method method : record.getClass().getMethods()) {
            if (method.getName().equals("toBuilder")) {
              try {
                Object builder = method.invoke(record);
                instances.putIfAbsent(builder.getClass(), builder);
              } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
              }
            }
          }
        };
    UdoTraject complete = Trajecten.volledig();
    add.accept(complete);
    for (Records.Plek place : Records.plekken(complete)) {
      Collection<?> values = place.waarde() instanceof List<?> list ? list : List.of();
      Stream.concat(values.stream(), Stream.ofNullable(place.waarde()))
          .filter(Record.class::isInstance)
          .map(Record.class::cast)
          .forEach(add);
    }
    return instances;
  }

  private static Object sample(Class<?> type) {
    if (type == String.class) {
      return "0099"; // a text, a date and a number at once
    }
    if (type == int.class || type == Integer.class) {
      return 0;
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2019, 5, 31);
    }
    if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    }
    if (type == Boolean.class || type == boolean.class) {
      return true;
    }
    if (type == Consumer.class) {
      Consumer<Object> nothing = builder -> {};
      return nothing;
    }
    if (type == Collection.class) {
      return List.of();
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Object instance = instances().get(type);
    if (instance == null || Modifier.isAbstract(type.getModifiers())) {
      throw new AssertionError("add a line for arguments of " + type);
    }
    return instance;
  }
}
