package nl.udo.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.udo.model.UdoTraject;

/** From a record to a document, and only to one that can be read back. */
final class Writing {

  private Writing() {}

  /** The document of a record. */
  static String text(UdoTraject traject) {
    if (!Version.isKnown(traject.schemaVersie())) {
      throw new IllegalArgumentException(
          "dit traject is van een andere versie dan \""
              + UdoTraject.SCHEMA_VERSIE
              + "\" en zou niet worden teruggelezen; laat schemaVersie weg");
    }
    String json = indented(traject);
    if (isTooLarge(json) || tokens(json) > Reading.MOST_TOKENS) {
      throw new IllegalArgumentException(
          "dit traject is te groot en zou niet worden teruggelezen; verdeel het");
    }
    return json;
  }

  /** Anything of this library as JSON, with a line feed at the end. */
  static String indented(Object value) {
    try {
      return StrictMapper.INDENTED.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      // Records hold only text, numbers, terms and lists of them: there is nothing that can fail.
      throw new UncheckedIOException(e);
    }
  }

  /** A reader of bytes counts bytes, of which a character can take three. */
  private static boolean isTooLarge(String json) {
    return json.length() > UdoJson.MAXIMALE_OMVANG / 3
        && json.getBytes(StandardCharsets.UTF_8).length > UdoJson.MAXIMALE_OMVANG;
  }

  /** How many parts a document has, as far as it matters: fewer characters are fewer parts. */
  private static int tokens(String json) {
    if (json.length() < Reading.MOST_TOKENS) {
      return 0;
    }
    int tokens = 0;
    try (JsonParser parser = StrictMapper.parser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    } catch (IOException e) {
      // It was written a moment ago, and is in memory.
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
