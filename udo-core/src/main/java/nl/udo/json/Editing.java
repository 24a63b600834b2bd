package nl.udo.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import nl.udo.json.OnleesbaarTrajectException.Soort;

/** Sets or takes away one value of the tree of a record by its JSON Pointer. */
final class Editing {

  private final String pointer;
  private final List<String> steps;

  Editing(String pointer) {
    this.pointer = Objects.requireNonNull(pointer, "de JSON Pointer ontbreekt (null)");
    this.steps = Place.steps(pointer);
    if (steps == null || steps.isEmpty() || steps.size() > UdoJson.MAXIMALE_DIEPTE) {
      throw refused("een JSON Pointer begint met een schuine streep en leidt naar een eigenschap");
    }
    if (steps.get(0).equals("$schema")) {
      throw refused(
          "deze eigenschap is er voor bewerkingsprogramma's en hoort niet bij het traject");
    }
  }

  /** Sets the value; what lies on the way and is absent is begun. */
  void set(ObjectNode root, JsonNode value) {
    JsonNode here = root;
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      JsonNode next = last ? value : next(here, i);
      if (here instanceof ObjectNode object) {
        object.set(steps.get(i), next);
      } else if (here instanceof ArrayNode array) {
        int index = index(array, steps.get(i), array.size());
        if (index == array.size()) {
          array.add(next);
        } else {
          array.set(index, next);
        }
      } else {
        throw refused("hier staat één waarde, zonder iets daarbinnen");
      }
      here = next;
    }
  }

  /** What lies one step on, or else an empty list or object for what comes after it. */
  private JsonNode next(JsonNode here, int i) {
    String step = steps.get(i);
    JsonNode next =
        here instanceof ArrayNode array
            ? array.get(step.equals("-") ? array.size() : index(array, step, array.size()))
            : here.get(step);
    if (next != null) {
      return next;
    }
    boolean list = steps.get(i + 1).equals("-") || isNumber(steps.get(i + 1));
    return list ? root().arrayNode() : root().objectNode();
  }

  private static com.fasterxml.jackson.databind.node.JsonNodeFactory root() {
    return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
  }

  /** Takes the value away; what is not there stays away. */
  void remove(ObjectNode root) {
    JsonNode here = root;
    for (int i = 0; i < steps.size() - 1 && here != null; i++) {
      here =
          here instanceof ArrayNode array
              ? array.get(index(array, steps.get(i), array.size() - 1))
              : here.get(steps.get(i));
    }
    String last = steps.get(steps.size() - 1);
    if (here instanceof ArrayNode array) {
      array.remove(index(array, last, array.size() - 1));
    } else if (here instanceof ObjectNode object) {
      object.remove(last);
    }
  }

  private int index(ArrayNode array, String step, int most) {
    if (step.equals("-") && most == array.size()) {
      return array.size();
    }
    int index = isNumber(step) ? Integer.parseInt(step) : -1;
    if (index < 0 || index > most) {
      throw refused("de lijst heeft geen onderdeel met dit nummer");
    }
    return index;
  }

  private static boolean isNumber(String step) {
    return step.matches("0|[1-9]\\d{0,8}");
  }

  OnleesbaarTrajectException refused(String sentence) {
    return new OnleesbaarTrajectException(Soort.ONJUISTE_WAARDE, sentence, pointer, null);
  }
}
