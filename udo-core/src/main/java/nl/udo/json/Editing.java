package nl.udo.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.UdoTraject;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/** Sets or takes away one value of the tree of a record by its JSON Pointer. */
final class Editing {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,40}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}([.,]\\d{1,40})?");

  /** A thousand to most who write Dutch, and one in JSON. */
  private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

  private final RecordPath path;

  /** The pointer with the number of each element that was added. */
  private final List<String> resolved = new ArrayList<>();

  Editing(String pointer) {
    this.path = new RecordPath(pointer);
  }

  /** The record with a value that is given as JSON. */
  UdoTraject met(UdoTraject traject, String json) {
    JsonNode value = ofJson(json);
    return edited(traject, tree -> set(tree, value));
  }

  /** The record with a value that is given as the text of a form. */
  UdoTraject metTekst(UdoTraject traject, String text) {
    if (Characters.saysNothing(text)) {
      return zonder(traject);
    }
    JsonNode value = ofText(text);
    return edited(traject, tree -> set(tree, value));
  }

  /** The record without the value. */
  UdoTraject zonder(UdoTraject traject) {
    return edited(traject, this::remove);
  }

  private UdoTraject edited(UdoTraject traject, Consumer<ObjectNode> change) {
    ObjectNode tree = (ObjectNode) StrictMapper.tree(UdoJson.schrijf(traject));
    change.accept(tree);
    try {
      return UdoJson.lees(tree.toString());
    } catch (OnleesbaarTrajectException e) {
      throw e.at(asGiven(e.pointer()), 0, 0);
    }
  }

  private JsonNode ofJson(String json) {
    try (JsonParser parser = StrictMapper.parser(json)) {
      JsonNode value = StrictMapper.TREE.readTree(parser);
      if (value == null || value.isMissingNode()) {
        throw refused(new Refusal(Soort.GEEN_JSON, "de waarde is leeg", null, null));
      }
      if (parser.nextToken() != null) {
        throw refused(
            new Refusal(Soort.GEEN_JSON, "na de waarde staat nog iets; laat dat weg", null, null));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw refused(Refusal.of(e, json, e.getLocation(), null));
    } catch (IOException e) {
      // The text is in memory: there is no input that can fail.
      throw new UncheckedIOException(e);
    }
  }

  /** The value that a form means with a text: in JSON, numbers are no text. */
  private JsonNode ofText(String text) {
    Class<?> type = path.type();
    String bare = text.strip();
    if (type == Boolean.class) {
      if (!bare.equals("true") && !bare.equals("false")) {
        throw refused("hier past alleen true of false", text, Meant.truth(text));
      }
      return BooleanNode.valueOf(bare.equals("true"));
    }
    if (type == Integer.class) {
      if (!WHOLE.matcher(bare).matches()) {
        throw refused("hier past alleen een geheel getal", text, null);
      }
      return DecimalNode.valueOf(new BigDecimal(bare));
    }
    if (type == BigDecimal.class) {
      if (THOUSANDS.matcher(bare).matches()) {
        throw refused(Refusal.thousands(text));
      }
      boolean number = DECIMAL.matcher(bare).matches();
      if (!number || bare.indexOf(',') >= 0) {
        throw refused(
            "hier past alleen een getal, met een punt voor de decimalen en geen andere tekens",
            text,
            number ? bare.replace(',', '.') : Meant.number(text));
      }
      return DecimalNode.valueOf(new BigDecimal(bare));
    }
    return TextNode.valueOf(text);
  }

  private OnleesbaarTrajectException refused(
      String sentence, String given, @Nullable String meant) {
    return new Refusal(Soort.ONJUISTE_WAARDE, sentence, given, meant).at(path.pointer, 0, 0);
  }

  /** What is wrong with a value, at the place that it was meant for. */
  private OnleesbaarTrajectException refused(Refusal refusal) {
    return refusal.at(path.pointer, 0, 0);
  }

  /** Sets the value; what lies on the way and is absent is begun. */
  private void set(ObjectNode root, JsonNode value) {
    JsonNode here = root;
    for (int i = 0; i < path.steps.size(); i++) {
      String step = path.steps.get(i);
      JsonNode next = i == path.steps.size() - 1 ? value : nextOrNew(here, i);
      if (here instanceof ArrayNode array) {
        int index = step.equals("-") ? array.size() : index(array, step, array.size());
        resolved.add(Integer.toString(index));
        if (index == array.size()) {
          array.add(next);
        } else {
          array.set(index, next);
        }
      } else {
        resolved.add(step);
        ((ObjectNode) here).set(step, next);
      }
      here = next;
    }
  }

  private JsonNode nextOrNew(JsonNode here, int i) {
    JsonNode next = next(here, path.steps.get(i));
    if (next != null) {
      return next;
    }
    JsonNodeFactory factory = JsonNodeFactory.instance;
    return path.isList(i) ? factory.arrayNode() : factory.objectNode();
  }

  /** What lies one step on, or null when nothing does. */
  private @Nullable JsonNode next(JsonNode here, String step) {
    if (here instanceof ArrayNode array) {
      return step.equals("-") ? null : array.get(index(array, step, array.size()));
    }
    return here.get(step);
  }

  /** Takes the value away; what is not there stays away. */
  private void remove(ObjectNode root) {
    JsonNode here = root;
    for (String step : path.steps.subList(0, path.steps.size() - 1)) {
      here = next(here, step);
      if (here == null) {
        return;
      }
    }
    String last = path.steps.get(path.steps.size() - 1);
    if (here instanceof ObjectNode object) {
      object.remove(last);
    } else if (here instanceof ArrayNode array && !last.equals("-")) {
      array.remove(index(array, last, array.size() - 1));
    }
  }

  private int index(ArrayNode array, String step, int most) {
    int index = Integer.parseInt(step);
    if (index > most) {
      throw path.noSuchElement();
    }
    return index;
  }

  /**
   * A place in the edited record as the caller calls it: he said "-" where an element was added.
   */
  private @Nullable String asGiven(@Nullable String place) {
    if (place == null) {
      return null;
    }
    List<String> steps = Place.steps(place);
    List<String> given = new ArrayList<>(steps);
    for (int i = 0; i < Math.min(steps.size(), resolved.size()); i++) {
      if (!steps.get(i).equals(resolved.get(i))) {
        break;
      }
      given.set(i, path.steps.get(i));
    }
    return Place.pointer(given);
  }
}
