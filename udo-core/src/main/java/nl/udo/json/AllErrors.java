package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All errors of a document instead of the first: what is wrong is taken away and the rest is read
 * again. Bounded: a document with more errors is told by the first of them.
 */
final class AllErrors {

  /** More errors than this are those of a document that is something else. */
  static final int MOST = 100;

  /** A large document is read again for each error, so that it is told by fewer of them. */
  static final long MOST_WORK = 4L * UdoJson.MAXIMALE_OMVANG;

  /** Of each list, the elements that were taken away: those after them have moved. */
  private final Map<String, TreeSet<Integer>> taken = new TreeMap<>();

  private final List<OnleesbaarTrajectException> errors = new ArrayList<>();

  static List<OnleesbaarTrajectException> of(String json) {
    AllErrors all = new AllErrors();
    try {
      all.collect(Input.text(json));
    } catch (OnleesbaarTrajectException tooLarge) {
      return List.of(tooLarge);
    }
    return List.copyOf(all.errors);
  }

  private void collect(String json) {
    String document = json;
    long work = 0;
    while (errors.size() < MOST && (work += document.length()) <= MOST_WORK) {
      OnleesbaarTrajectException error;
      try {
        new Reading(document).read();
        return;
      } catch (OnleesbaarTrajectException e) {
        error = e;
      }
      String pointer = error.pointer();
      if (pointer == null || pointer.isEmpty() || isWhole(error.soort(), pointer)) {
        errors.add(error);
        return;
      }
      String original = original(pointer);
      errors.add(at(json, error, original));
      JsonNode tree = StrictMapper.tree(document);
      if (!remove(tree, pointer, original)) {
        return;
      }
      document = tree.toString();
    }
  }

  /** The same error at another place, which is looked up in the document. */
  private static OnleesbaarTrajectException at(
      String json, OnleesbaarTrajectException e, String pointer) {
    JsonLocation where;
    try (JsonParser parser = StrictMapper.parser(json)) {
      where = Place.find(parser, pointer);
    } catch (IOException unreadable) {
      where = null;
    }
    return e.at(
        pointer,
        where == null ? 0 : Math.max(0, where.getLineNr()),
        where == null ? 0 : Math.max(0, where.getColumnNr()));
  }

  private static boolean isWhole(OnleesbaarTrajectException.Soort kind, String pointer) {
    return switch (kind) {
      case ONBEKENDE_EIGENSCHAP, ONJUISTE_WAARDE -> pointer.equals("/schemaVersie");
      default -> true;
    };
  }

  /** The pointer in the document as it was given. */
  private String original(String pointer) {
    StringBuilder original = new StringBuilder();
    for (String step : Place.steps(pointer)) {
      TreeSet<Integer> gone = taken.get(original.toString());
      String here = step;
      if (gone != null) {
        int index = Integer.parseInt(step);
        for (int g : gone) {
          if (g <= index) {
            index++;
          }
        }
        here = Integer.toString(index);
      }
      original.append('/').append(Place.escaped(here));
    }
    return original.toString();
  }

  private boolean remove(JsonNode tree, String pointer, String original) {
    JsonNode holder = tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    String last = Place.steps(pointer).get(Place.steps(pointer).size() - 1);
    if (holder instanceof ObjectNode object && object.has(last)) {
      object.remove(last);
      return true;
    }
    if (holder instanceof ArrayNode array) {
      array.remove(Integer.parseInt(last));
      int slash = original.lastIndexOf('/');
      taken
          .computeIfAbsent(original.substring(0, slash), list -> new TreeSet<>())
          .add(Integer.valueOf(original.substring(slash + 1)));
      return true;
    }
    return false;
  }
}
