package nl.udo.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901), and where in a document one leads. */
final class Place {

  private Place() {}

  static String of(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      pointer.append('/');
      pointer.append(
          step.getFieldName() == null
              ? Integer.toString(step.getIndex())
              : escaped(step.getFieldName()));
    }
    return pointer.toString();
  }

  static String of(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  /** Where the object lies of which the parser reads a property. */
  static String holder(JsonParser parser) {
    String property = of(parser);
    return property.substring(0, property.lastIndexOf('/'));
  }

  /** The property of the whole document in which the parser is. */
  static String root(JsonParser parser) {
    JsonStreamContext context = parser.getParsingContext();
    while (context.getParent() != null && !context.getParent().inRoot()) {
      context = context.getParent();
    }
    return context.getCurrentName();
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer of these names and numbers. */
  static String pointer(List<String> steps) {
    StringBuilder pointer = new StringBuilder();
    steps.forEach(step -> pointer.append('/').append(escaped(step)));
    return pointer.toString();
  }

  /** The names and numbers of a pointer, which is empty or begins with a slash. */
  static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  /**
   * Where the thing begins that a pointer leads to, or null when it leads nowhere. What does not
   * lie on the way is passed over, so that the work is that of one reading of the document.
   */
  static @Nullable JsonLocation find(JsonParser parser, String pointer) throws IOException {
    List<String> steps = steps(pointer);
    parser.nextToken();
    for (int i = 0; i < steps.size(); i++) {
      JsonLocation name = step(parser, steps.get(i));
      if (name == null) {
        return null;
      }
      if (i == steps.size() - 1) {
        return name;
      }
    }
    return parser.currentTokenLocation();
  }

  /** Goes one step down; gives the place of the name or of the element, or null. */
  private static @Nullable JsonLocation step(JsonParser parser, String step) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        JsonLocation name = parser.currentTokenLocation();
        boolean found = parser.currentName().equals(step);
        parser.nextToken();
        if (found) {
          return name;
        }
        parser.skipChildren();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      int index = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        if (Integer.toString(index++).equals(step)) {
          return parser.currentTokenLocation();
        }
        parser.skipChildren();
      }
    }
    return null;
  }
}
