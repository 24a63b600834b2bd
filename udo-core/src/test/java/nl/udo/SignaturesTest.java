package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

/**
 * Every type that a public signature names is one that a host can name: of the JDK, of Jakarta
 * Validation, or public in an exported package. What the lint "exports" of javac would say, but for
 * the annotations on it. What extends a class of Jackson also names what that names.
 */
class SignaturesTest {

  private final Set<String> exported = exported();

  @Test
  void eachSignatureNamesOnlyWhatAHostCanName() throws Exception {
    List<Class<?>> types = publicTypes();
    assertFalse(types.isEmpty());
    Set<String> hidden = new TreeSet<>();
    for (Class<?> type : types) {
      named(type).stream()
          .filter(
              other -> !isNameable(other) && !(isJackson(type.getSuperclass()) && isJackson(other)))
          .forEach(other -> hidden.add(type.getName() + " names " + other.getName()));
    }
    assertEquals(Set.of(), hidden);
  }

  private static Set<String> exported() {
    try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(UdoTraject.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private List<Class<?>> publicTypes() throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : exported) {
      Path folder = classes().resolve(name.replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          String simple = file.getFileName().toString();
          if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
            String binary = name + "." + simple.substring(0, simple.length() - ".class".length());
            Class<?> type = Class.forName(binary, false, getClass().getClassLoader());
            if (isPublic(type)) {
              types.add(type);
            }
          }
        }
      }
    }
    return types;
  }

  private static boolean isPublic(Class<?> type) {
    return isOpen(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()))
        && !type.isAnonymousClass()
        && !type.isLocalClass();
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private boolean isNameable(Class<?> type) {
    String name = type.getPackageName();
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.startsWith("jakarta.validation")
        || exported.contains(name) && isPublic(type);
  }

  private static boolean isJackson(Class<?> type) {
    return type != null
        && (type.getName().startsWith("com.fasterxml.jackson.")
            || type.getName().startsWith("tools.jackson."));
  }

  /** All classes that the signatures of a type name, its own supertypes aside. */
  private static Set<Class<?>> named(Class<?> type) {
    Set<Class<?>> named = new HashSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
        collect(field.getGenericType(), named);
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      signature(constructor, named);
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isOpen(method.getModifiers()) && !method.isSynthetic()) {
        collect(method.getGenericReturnType(), named);
        signature(method, named);
      }
    }
    return named;
  }

  private static void signature(Executable executable, Set<Class<?>> named) {
    if (isOpen(executable.getModifiers()) && !executable.isSynthetic()) {
      for (Type parameter : executable.getGenericParameterTypes()) {
        collect(parameter, named);
      }
      for (Type thrown : executable.getGenericExceptionTypes()) {
        collect(thrown, named);
      }
    }
  }

  private static void collect(Type type, Set<Class<?>> named) {
    if (type instanceof Class<?> plain) {
      named.add(plain.isArray() ? element(plain) : plain);
    } else if (type instanceof ParameterizedType generic) {
      collect(generic.getRawType(), named);
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, named);
      }
    } else if (type instanceof GenericArrayType array) {
      collect(array.getGenericComponentType(), named);
    } else if (type instanceof WildcardType wildcard) {
      for (Type bound : wildcard.getUpperBounds()) {
        collect(bound, named);
      }
      for (Type bound : wildcard.getLowerBounds()) {
        collect(bound, named);
      }
    }
    // The bounds of a type variable stand in its declaration.
  }

  private static Class<?> element(Class<?> array) {
    Class<?> type = array;
    while (type.isArray()) {
      type = type.getComponentType();
    }
    return type;
  }
}
