package nl.udo.model;

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

  private static final RecordWalk NAMES =
      new RecordWalk(p -> p.annotation(Refers.class) != null || isKenmerkOfAPart(p));

  /** A name of the record that should lead to something else of it. */
  private record Reference(String name, Refers.To to, RecordWalk.Place place) {}

  private final Map<Refers.To, Set<String>> keys = new EnumMap<>(Refers.To.class);
  private final Map<Refers.To, List<String>> names = new EnumMap<>(Refers.To.class);
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, String> keyOf = new HashMap<>();
  private final Map<String, Optional<String>> meant = new HashMap<>();

  private References(UdoTraject traject) {
    traject.partijen().forEach(this::known);
    traject.documenten().forEach(document -> known(Refers.To.DOCUMENT, document.kenmerk()));
    NAMES.walk(traject, this::look);
  }

  /** The names of a record that lead to nothing, in the order of the record. */
  static List<LoseVerwijzing> loose(UdoTraject traject) {
    References all = new References(traject);
    return all.references.stream().filter(all::isLoose).map(all::loose).toList();
  }

  private void known(Partij partij) {
    partij.names().forEach(name -> known(Refers.To.PARTIJ, name));
  }

  private void known(Refers.To to, @Nullable String name) {
    if (name != null && keys.computeIfAbsent(to, t -> new HashSet<>()).add(key(name))) {
      names.computeIfAbsent(to, t -> new ArrayList<>()).add(name);
    }
  }

  /** Takes what names something, and what has a kenmerk of its own by which it can be named. */
  private boolean look(Object value, RecordWalk.Property property, RecordWalk.Place place) {
    if (value instanceof String name) {
      Refers refers = property.annotation(Refers.class);
      if (refers != null) {
        references.add(new Reference(name, refers.value(), place));
      }
      if (isKenmerkOfAPart(property)) {
        known(Refers.To.ONDERDEEL, name);
      }
    }
    return true;
  }

  /** Parties and documents are known as such. */
  private static boolean isKenmerkOfAPart(RecordWalk.Property property) {
    return property.name().equals("kenmerk") && !NOT_PARTS.contains(property.declaringRecord());
  }

  private boolean isLoose(Reference reference) {
    String key = key(reference.name());
    boolean known = reference.to() == Refers.To.PARTIJ && KnownParties.find(key) != null;
    return !known && !keys.getOrDefault(reference.to(), Set.of()).contains(key);
  }

  private LoseVerwijzing loose(Reference reference) {
    return new LoseVerwijzing(reference.place().pointer(), reference.name(), nearest(reference));
  }

  /** What may have been meant; each name is held against all that are known, so not without end. */
  private @Nullable String nearest(Reference reference) {
    String what = reference.to() + "/" + reference.name();
    if (meant.size() >= MOST_SUGGESTIONS && !meant.containsKey(what)) {
      return null;
    }
    return meant
        .computeIfAbsent(
            what, w -> Optional.ofNullable(Names.nearest(reference.name(), all(reference.to()))))
        .orElse(null);
  }

  private List<String> all(Refers.To to) {
    List<String> all = new ArrayList<>(names.getOrDefault(to, List.of()));
    if (to == Refers.To.PARTIJ) {
      KnownParties.ALL.forEach(party -> all.addAll(party.names()));
    }
    return all;
  }

  private String key(String name) {
    return keyOf.computeIfAbsent(name, Names::key);
  }
}
