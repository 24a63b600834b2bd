package nl.udo.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.usertext.Names;

/** Goes through a record for the names in it that lead to something else of the record. */
final class References {

  private final Map<Refers.To, Set<String>> keys = new EnumMap<>(Refers.To.class);
  private final Map<Refers.To, List<String>> names = new EnumMap<>(Refers.To.class);
  private final List<LoseVerwijzing> loose = new ArrayList<>();
  private final Map<String, String> keyOf = new HashMap<>();

  private References(UdoTraject traject) {
    for (Refers.To to : Refers.To.values()) {
      keys.put(to, new HashSet<>());
      names.put(to, new ArrayList<>());
    }
    traject.partijen().forEach(this::known);
    Partij.koepels().forEach(this::known);
    Partij.ministeries().forEach(this::known);
    traject.documenten().forEach(document -> known(Refers.To.DOCUMENT, document.kenmerk()));
    parts(traject);
  }

  /** What within the record has a kenmerk of its own; parties and documents are known as such. */
  private void parts(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value instanceof String name && component.getName().equals("kenmerk")) {
        if (!(record instanceof UdoTraject || record instanceof Document)) {
          known(Refers.To.ONDERDEEL, name);
        }
      }
      for (Object part : value instanceof List<?> list ? list : List.of()) {
        if (part instanceof Record within) {
          parts(within);
        }
      }
      if (value instanceof Record within) {
        parts(within);
      }
    }
  }

  /** The names of a record that lead to nothing, in the order of the record. */
  static List<LoseVerwijzing> loose(UdoTraject traject) {
    References references = new References(traject);
    references.walk(traject, "");
    return List.copyOf(references.loose);
  }

  private void known(Partij partij) {
    known(Refers.To.PARTIJ, partij.kenmerk());
    known(Refers.To.PARTIJ, partij.naam());
  }

  private void known(Refers.To to, String name) {
    if (name != null && keys.get(to).add(key(name))) {
      names.get(to).add(name);
    }
  }

  private void walk(Record record, String pointer) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      String place = pointer + "/" + component.getName();
      Refers refers = component.getAnnotation(Refers.class);
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          look(list.get(i), place + "/" + i, refers);
        }
      } else {
        look(value, place, refers);
      }
    }
  }

  private void look(Object value, String pointer, Refers refers) {
    if (value instanceof Record record) {
      walk(record, pointer);
    } else if (refers != null && value instanceof String name) {
      if (!keys.get(refers.value()).contains(key(name))) {
        loose.add(
            new LoseVerwijzing(pointer, name, Names.nearest(name, names.get(refers.value()))));
      }
    }
  }

  private String key(String name) {
    return keyOf.computeIfAbsent(name, Names::key);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      // The records are public and of this package, and their accessors only return.
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
