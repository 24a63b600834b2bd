package nl.udo.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.udo.usertext.Names;
import nl.udo.usertext.RecordWalk;
import org.jspecify.annotations.Nullable;

/** Goes through a record for the names in it that lead to something else of the record. */
final class References {

  /** Nobody mistypes more names than this; the rest leads nowhere without a suggestion. */
  private static final int MOST_SUGGESTIONS = 200;

  private static final Set<Class<?>> NOT_PARTS = Set.of(UdoTraject.class, Document.class);

  private final Map<Refers.To, Set<String>> keys = new EnumMap<>(Refers.To.class);
  private final Map<Refers.To, List<String>> names = new EnumMap<>(Refers.To.class);
  private final List<LoseVerwijzing> loose = new ArrayList<>();
  private final Map<String, String> keyOf = new HashMap<>();
  private final Map<String, Optional<String>> meant = new HashMap<>();

  private References(UdoTraject traject) {
    traject.partijen().forEach(this::known);
    Partij.koepels().forEach(this::known);
    Partij.ministeries().forEach(this::known);
    traject.documenten().forEach(document -> known(Refers.To.DOCUMENT, document.kenmerk()));
    parts(traject);
  }

  /** What within the record has a kenmerk of its own; parties and documents are known as such. */
  private void parts(UdoTraject traject) {
    RecordWalk.walk(
        traject,
        (value, component, place) -> {
          if (value instanceof String name
              && component.getName().equals("kenmerk")
              && !NOT_PARTS.contains(component.getDeclaringRecord())) {
            known(Refers.To.ONDERDEEL, name);
          }
          return true;
        });
  }

  /** The names of a record that lead to nothing, in the order of the record. */
  static List<LoseVerwijzing> loose(UdoTraject traject) {
    References references = new References(traject);
    RecordWalk.walk(traject, references::look);
    return List.copyOf(references.loose);
  }

  private void known(Partij partij) {
    known(Refers.To.PARTIJ, partij.kenmerk());
    known(Refers.To.PARTIJ, partij.naam());
  }

  private void known(Refers.To to, @Nullable String name) {
    if (name != null && keys.computeIfAbsent(to, t -> new HashSet<>()).add(key(name))) {
      names.computeIfAbsent(to, t -> new ArrayList<>()).add(name);
    }
  }

  private boolean look(Object value, RecordComponent component, RecordWalk.Place place) {
    Refers refers = component.getAnnotation(Refers.class);
    if (refers != null
        && value instanceof String name
        && !keys.getOrDefault(refers.value(), Set.of()).contains(key(name))) {
      loose.add(new LoseVerwijzing(place.pointer(), name, nearest(name, refers.value())));
    }
    return true;
  }

  /** What may have been meant; each name is held against all that are known, so not without end. */
  private @Nullable String nearest(String name, Refers.To to) {
    String what = to + "/" + name;
    if (meant.size() >= MOST_SUGGESTIONS && !meant.containsKey(what)) {
      return null;
    }
    return meant
        .computeIfAbsent(
            what, w -> Optional.ofNullable(Names.nearest(name, names.getOrDefault(to, List.of()))))
        .orElse(null);
  }

  private String key(String name) {
    return keyOf.computeIfAbsent(name, Names::key);
  }
}
