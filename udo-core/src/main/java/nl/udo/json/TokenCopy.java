package nl.udo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.UdoTraject;

/**
 * A record on its way from the mapper of a host to the strict reader: the tokens that the host's
 * parser gives are written down as they come, with the line and column of each, and read as any
 * document. Whatever the host's mapper allows, a record is read in one way.
 */
final class TokenCopy {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final StringWriter written = new StringWriter();
  private final JsonGenerator out;
  private int[] lines = new int[64];
  private int[] columns = new int[64];
  private int tokens;

  TokenCopy() {
    try {
      out = MAPPER.createGenerator(written);
    } catch (IOException e) {
      // A StringWriter has nothing that can fail.
      throw new UncheckedIOException(e);
    }
  }

  /** What a parser that stops within the record means: its own words may quote the document. */
  static OnleesbaarTrajectException broken(boolean atEnd, int line, int column) {
    return new OnleesbaarTrajectException(
        Soort.GEEN_JSON,
        atEnd
            ? "het bestand houdt te vroeg op; er ontbreekt een accolade, haak of aanhalingsteken"
            : "dit is geen geldige JSON; kijk naar een ontbrekende of overtollige komma, haak of"
                + " aanhalingsteken",
        null,
        Math.max(0, line),
        Math.max(0, column),
        null,
        null,
        null);
  }

  /** What a token is, in either generation of Jackson. */
  enum Kind {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL
  }

  /** Writes one token down; what the strict reader would refuse at once is refused here. */
  void add(Kind kind, String text, int line, int column) {
    if (++tokens > Reading.MOST_TOKENS || written.getBuffer().length() > UdoJson.MAXIMALE_OMVANG) {
      throw new OnleesbaarTrajectException(
          Soort.TE_GROOT, "het traject is te groot en wordt daarom niet gelezen", null, null);
    }
    if (tokens >= lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
      columns = Arrays.copyOf(columns, 2 * columns.length);
    }
    lines[tokens] = Math.max(0, line);
    columns[tokens] = Math.max(0, column);
    try {
      write(kind, text);
    } catch (JsonProcessingException e) {
      String pointer = out.getOutputContext().pathAsPointer().toString();
      throw new OnleesbaarTrajectException(
          Soort.DUBBELE_EIGENSCHAP,
          "een eigenschap staat er twee keer; laat er één staan",
          pointer,
          lines[tokens],
          columns[tokens],
          null,
          null,
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Kind kind, String text) throws IOException {
    switch (kind) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case NAME -> out.writeFieldName(text);
      case TEXT -> out.writeString(text);
      case NUMBER -> out.writeNumber(text);
      case TRUE -> out.writeBoolean(true);
      case FALSE -> out.writeBoolean(false);
      case NULL -> out.writeNull();
    }
  }

  /**
   * Reads what was written down; an error tells the line of the host's document, where it has one.
   */
  UdoTraject read() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String json = written.toString();
    try {
      return UdoJson.lees(json);
    } catch (OnleesbaarTrajectException e) {
      int token =
          e.pointer() == null || e.pointer().isEmpty() ? 0 : token(json, Place.steps(e.pointer()));
      throw new OnleesbaarTrajectException(
          e.soort(),
          e.zin(),
          e.pointer(),
          token == 0 ? 0 : lines[token],
          token == 0 ? 0 : columns[token],
          e.gegeven(),
          e.bedoeld(),
          e.getCause());
    }
  }

  /** The number of the token to which a pointer leads, or 0; the work is one reading. */
  private static int token(String json, List<String> steps) {
    int number = 0;
    int depth = 0;
    int path = 0;
    int found = 0;
    int index = -1;
    boolean list = false;
    boolean onPath = true;
    try (JsonParser parser = MAPPER.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        number++;
        if (token.isStructEnd()) {
          depth--;
          if (depth < path) {
            return 0;
          }
          continue;
        }
        boolean child = depth == path && !onPath;
        boolean step =
            token == JsonToken.FIELD_NAME
                ? child && parser.currentName().equals(steps.get(found))
                : child && list && Integer.toString(++index).equals(steps.get(found));
        if (step && ++found == steps.size()) {
          return number;
        }
        onPath |= step;
        if (token.isStructStart()) {
          depth++;
          if (onPath) {
            path = depth;
            index = -1;
            list = token == JsonToken.START_ARRAY;
            onPath = false;
          }
        } else if (onPath && token.isScalarValue()) {
          return 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }
}
