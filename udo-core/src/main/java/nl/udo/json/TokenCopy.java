package nl.udo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.json.Refusal.Stop;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way from the mapper of a host to the strict reader: the tokens that the host's
 * parser gives are written down as they come, with the line and column of each, and read as any
 * document. Whatever the host's mapper allows, a record is read in one way. Bounded as reading is.
 */
final class TokenCopy {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION).build();

  /** The name under which a host's mapper keeps the type of an object, or null. */
  private final @Nullable String typeProperty;

  private final StringWriter written = new StringWriter();
  private final JsonGenerator out;
  private int[] lines = new int[64];
  private int[] columns = new int[64];
  private int tokens;
  private int depth;
  private @Nullable Kind last;

  /** Whether the version comes next. */
  private boolean inVersion;

  /** The place of the type in the record, while it is passed over. */
  private boolean inType;

  TokenCopy(@Nullable String typeProperty) {
    this.typeProperty = typeProperty;
    try {
      out = MAPPER.createGenerator(written);
    } catch (IOException e) {
      // A StringWriter has nothing that can fail.
      throw new UncheckedIOException(e);
    }
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
    NULL,
    /** A Java object that a host put into a tree. */
    OTHER;

    boolean hasText() {
      return this == NAME || this == TEXT || this == NUMBER;
    }
  }

  /**
   * Writes one token down; what the strict reader would refuse at once is refused here.
   *
   * @return whether the record goes on
   */
  boolean add(Kind kind, @Nullable String text, int line, int column) {
    if (isType(kind, text)) {
      return true;
    }
    place(line, column);
    depth +=
        switch (kind) {
          case START_OBJECT, START_ARRAY -> 1;
          case END_OBJECT, END_ARRAY -> -1;
          default -> 0;
        };
    if (depth > UdoJson.MAXIMALE_DIEPTE) {
      throw here(Refusal.tooDeep(), pointer());
    }
    if (tokens > Reading.MOST_TOKENS || written.getBuffer().length() > UdoJson.MAXIMALE_OMVANG) {
      String sentence = "het traject is te groot en wordt daarom niet gelezen";
      throw here(new Refusal(Soort.TE_GROOT, sentence, null, null), "");
    }
    try {
      write(kind, text);
    } catch (JsonProcessingException e) {
      // The parser keeps names and values in order, so that only a second of a name can be refused.
      List<String> steps = steps();
      steps.set(steps.size() - 1, text);
      throw here(Refusal.duplicate(), Place.pointer(steps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (inVersion) {
      // Before all else that may be wrong, as the reader does: it is another form.
      Refusal refusal = Version.refusal(kind == Kind.TEXT ? text : null);
      if (refusal != null) {
        throw here(refusal, "/" + Reading.VERSION);
      }
    }
    inVersion = kind == Kind.NAME && depth == 1 && Reading.VERSION.equals(text);
    last = kind;
    return depth > 0;
  }

  /** Only as the first property, where Jackson writes it, and only as text. */
  private boolean isType(Kind kind, @Nullable String text) {
    boolean value = inType;
    if (value && kind != Kind.TEXT) {
      throw here(Refusal.value("hier past alleen tekst tussen aanhalingstekens"), pointer());
    }
    inType =
        kind == Kind.NAME
            && tokens == 1
            && !value
            && typeProperty != null
            && typeProperty.equals(text);
    return inType || value;
  }

  private void place(int line, int column) {
    if (++tokens >= lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
      columns = Arrays.copyOf(columns, 2 * columns.length);
    }
    lines[tokens] = line;
    columns[tokens] = column;
  }

  private OnleesbaarTrajectException here(Refusal refusal, String pointer) {
    return refusal.at(pointer, lines[tokens], columns[tokens]);
  }

  private void write(Kind kind, @Nullable String text) throws IOException {
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
      case OTHER ->
          throw here(
              new Refusal(Soort.ONJUISTE_WAARDE, "deze waarde is geen JSON", null, null),
              pointer());
    }
  }

  /** Where the host's parser is, within the record. */
  private String pointer() {
    return Place.pointer(steps());
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (JsonStreamContext c = out.getOutputContext(); c != null; c = c.getParent()) {
      boolean innermost = c == out.getOutputContext();
      if (c.inArray()) {
        // A value that is still to come has the next number.
        steps.add(0, Integer.toString(c.getCurrentIndex() + (innermost ? 1 : 0)));
      } else if (c.inObject() && c.getCurrentName() != null) {
        steps.add(0, c.getCurrentName());
      }
    }
    return steps;
  }

  /**
   * What it means that the host's parser cannot read on.
   *
   * @param complaint what Jackson says of it
   * @param name the property that the parser is at, or null; of a parser of bytes it is one ahead
   *     of the tokens
   * @param inText whether it was reading a text, and not the token after it
   */
  OnleesbaarTrajectException broken(
      Stop stop, String complaint, @Nullable String name, boolean inText, int line, int column) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    place(line, column);
    // A comma or a colon is no token: one stood there unless the parser still expected it.
    String between = last == Kind.NAME ? ":" : complaint.contains("expecting comma") ? "" : ",";
    String before = written + between;
    // A parser of bytes takes a sign outside the texts, such as a curly quotation mark, for no
    // UTF-8.
    Refusal refusal =
        !inText && complaint.contains("Invalid UTF-8")
            ? new Refusal(Soort.GEEN_JSON, Slips.FOREIGN_SIGN, null, null)
            : Refusal.ofTokens(stop, complaint, before, before.length() + 1);
    List<String> steps = steps();
    if (name != null && last != Kind.NAME && out.getOutputContext().inObject()) {
      if (out.getOutputContext().getCurrentName() != null) {
        steps.remove(steps.size() - 1);
      }
      steps.add(name);
    }
    return here(refusal, Place.pointer(steps));
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
      JsonLocation where = e.pointer() == null ? null : find(json, e.pointer());
      throw e.at(
          e.pointer(),
          where == null ? 0 : Math.max(0, where.getLineNr()),
          where == null ? 0 : Math.max(0, where.getColumnNr()));
    }
  }

  private @Nullable JsonLocation find(String json, String pointer) {
    try (JsonParser parser = new Located(StrictMapper.parser(json))) {
      return Place.find(parser, pointer);
    } catch (IOException e) {
      // It is deeper or longer than is read.
      return null;
    }
  }

  /** Tells of each token of the copy where it stood in the document of the host. */
  private final class Located extends JsonParserDelegate {

    private int number;

    Located(JsonParser parser) {
      super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
      number++;
      return super.nextToken();
    }

    @Override
    public JsonParser skipChildren() throws IOException {
      int open = currentToken() != null && currentToken().isStructStart() ? 1 : 0;
      while (open > 0) {
        JsonToken token = nextToken();
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      return this;
    }

    @Override
    public JsonLocation currentTokenLocation() {
      return new JsonLocation(ContentReference.unknown(), -1, lines[number], columns[number]);
    }
  }
}
