package nl.udo.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.Datum;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Toetsverslag;
import nl.udo.usertext.Characters;

/**
 * Reads and writes a record as JSON.
 *
 * <pre>{@code
 * UdoTraject traject = UdoJson.lees(Path.of("traject.json"));
 * String json = UdoJson.schrijf(traject);
 * }</pre>
 *
 * <p>Reading gives the whole record or an {@link OnleesbaarTrajectException}, never half a record:
 * unknown and double properties, wrong types, an unknown version, a document that is too large or
 * too deep are all errors. What is written is read back as an equal record. Absent values are not
 * written. The document is UTF-8. This class is thread-safe.
 */
public final class UdoJson {

  /** The size of a document, in bytes or, for text, in characters, above which it is not read. */
  public static final int MAXIMALE_OMVANG = 16 * 1024 * 1024;

  /** The number of objects and lists within each other above which a document is not read. */
  public static final int MAXIMALE_DIEPTE = 50;

  private static final String SCHEMA = "udo-traject.schema.json";

  private static final JsonMapper MAPPER = mapper();
  private static final ObjectReader LEZER = MAPPER.readerFor(UdoTraject.class);

  /** Amounts stay as they are written: a double would round them. */
  private static final ObjectReader TREE =
      MAPPER
          .reader()
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          // What comes after a value is told in words of its own.
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final ObjectWriter SCHRIJVER = MAPPER.writer(printer());

  private UdoJson() {}

  /** A strict mapper of its own for each who asks. */
  static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Exceptions end up in logs: no contents of the document in them.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                LogicalType.Textual,
                config ->
                    config
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfigDefaults(
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .addMixIn(Datum.class, AlleenAlsTekst.class)
            .addMixIn(UdoTraject.class, WithSchema.class)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAXIMALE_DIEPTE)
                .maxStringLength(MAXIMALE_OMVANG)
                .maxNumberLength(100)
                .build());
    return mapper;
  }

  static DefaultPrettyPrinter printer() {
    // Always a line feed, so that equal records are equal files on every system.
    DefaultIndenter inspringing = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new Opmaak();
    printer.indentObjectsWith(inspringing);
    printer.indentArraysWith(inspringing);
    return printer;
  }

  /** Editors find the schema of a file by this property; it is read over and not written again. */
  @JsonIgnoreProperties("$schema")
  // The record leads the mapper of a host to this class; here is where that ends.
  @JsonDeserialize(using = JsonDeserializer.None.class)
  @JsonSerialize(using = JsonSerializer.None.class)
  private abstract static class WithSchema {}

  /** A date is text; without this, Jackson would also read an object with its components. */
  private abstract static class AlleenAlsTekst {

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    AlleenAlsTekst(Datum.Deel deel, int jaar, Integer kwartaal, Integer maand, Integer dag) {}
  }

  /** Not the {@code Separators.Spacing} of Jackson, which 2.15 does not have. */
  private static final class Opmaak extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    Opmaak() {}

    private Opmaak(Opmaak bron) {
      super(bron);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
      return new Opmaak(this);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator uit) throws IOException {
      uit.writeRaw(": ");
    }
  }

  /**
   * Reads a record from text.
   *
   * @param json the document
   * @return the record, never null
   * @throws OnleesbaarTrajectException when it is not a record
   */
  public static UdoTraject lees(String json) {
    Objects.requireNonNull(json, "de JSON ontbreekt (null)");
    if (json.length() > MAXIMALE_OMVANG) {
      throw teGroot();
    }
    return new Reading(withoutMark(json), MAPPER).read(LEZER);
  }

  /** A byte order mark is not part of the document; some Windows editors write one. */
  private static String withoutMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }

  /**
   * Reads a record from bytes in UTF-8. The stream is read to its end and not closed.
   *
   * @param in the document
   * @return the record, never null
   * @throws OnleesbaarTrajectException when it is not a record
   * @throws IOException when the stream cannot be read
   */
  public static UdoTraject lees(InputStream in) throws IOException {
    Objects.requireNonNull(in, "de invoer ontbreekt (null)");
    byte[] bytes = in.readNBytes(MAXIMALE_OMVANG + 1);
    if (bytes.length > MAXIMALE_OMVANG) {
      throw teGroot();
    }
    return lees(tekst(bytes));
  }

  /**
   * Reads a record from a file in UTF-8.
   *
   * @param bestand the file
   * @return the record, never null
   * @throws OnleesbaarTrajectException when it is not a record
   * @throws IOException when the file cannot be read
   */
  public static UdoTraject lees(Path bestand) throws IOException {
    Objects.requireNonNull(bestand, "het bestand ontbreekt (null)");
    try (InputStream in = Files.newInputStream(bestand)) {
      return lees(in);
    } catch (OnleesbaarTrajectException e) {
      throw e.binnen(name(bestand));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static OnleesbaarTrajectException teGroot() {
    return new OnleesbaarTrajectException(
        Soort.TE_GROOT,
        "het bestand is groter dan "
            + MAXIMALE_OMVANG / 1024 / 1024
            + " MiB en wordt daarom niet gelezen",
        "",
        null);
  }

  private static String tekst(byte[] bytes) {
    String other = Slips.ofBytes(bytes);
    if (other != null) {
      Soort kind = other.contains("UTF-16") ? Soort.GEEN_UTF8 : Soort.GEEN_JSON;
      throw new OnleesbaarTrajectException(kind, other, null, null);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new OnleesbaarTrajectException(Soort.GEEN_UTF8, Refusal.NO_UTF8, null, e);
    }
  }

  /**
   * A document of a folder: the record, or why it could not be read.
   *
   * @param bestand the file
   * @param traject the record, or null when it could not be read
   * @param fout why it could not be read, or null
   */
  public record Gelezen(Path bestand, UdoTraject traject, OnleesbaarTrajectException fout) {

    /** Only the name of the file, because frameworks log it. */
    @Override
    public String toString() {
      return bestand.getFileName() + (fout == null ? "" : " (onleesbaar)");
    }
  }

  /**
   * Reads each record of a folder, one after the other, by the names of their files. One that
   * cannot be read does not hide the rest. Holds one record at a time.
   *
   * @param map the folder; of what is in it, the files that end in {@code .json} are read
   * @return a stream that must be closed, with for each file either the record or what is wrong
   * @throws IOException when the folder cannot be read
   */
  public static Stream<Gelezen> leesMap(Path map) throws IOException {
    Objects.requireNonNull(map, "de map ontbreekt (null)");
    return Files.list(map)
        .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".json"))
        .sorted()
        .map(
            file -> {
              try {
                return new Gelezen(file, lees(file), null);
              } catch (OnleesbaarTrajectException e) {
                return new Gelezen(file, null, e);
              } catch (IOException e) {
                String unreadable = "het bestand kan niet worden gelezen";
                return new Gelezen(
                    file,
                    null,
                    new OnleesbaarTrajectException(Soort.ONLEESBAAR_BESTAND, unreadable, null, e)
                        .binnen(name(file)));
              }
            });
  }

  /**
   * All that is wrong with a document, where {@link #lees(String)} stops at the first: for a form
   * or an editor. A slip in the notation hides what comes after it.
   *
   * @param json the document
   * @return what is wrong, at most a hundred errors, and fewer of a document of several megabytes;
   *     empty when the document is a record
   */
  public static List<OnleesbaarTrajectException> fouten(String json) {
    Objects.requireNonNull(json, "de JSON ontbreekt (null)");
    return AllErrors.of(withoutMark(json));
  }

  static JsonParser parser(String json) throws IOException {
    return MAPPER.createParser(json);
  }

  static JsonNode tree(String json) {
    try {
      return TREE.readTree(json);
    } catch (JsonProcessingException e) {
      // It was read before, and no slip in the notation was found.
      throw new UncheckedIOException(e);
    }
  }

  /** The same error at another place, which is looked up in the document. */
  static OnleesbaarTrajectException at(String json, OnleesbaarTrajectException e, String pointer) {
    JsonLocation where;
    try (JsonParser parser = MAPPER.createParser(json)) {
      where = Place.find(parser, pointer);
    } catch (IOException unreadable) {
      where = null;
    }
    return e.at(
        pointer,
        where == null ? 0 : Math.max(0, where.getLineNr()),
        where == null ? 0 : Math.max(0, where.getColumnNr()));
  }

  /**
   * The same record with one value set, as a form does with one field. Strict as reading is.
   *
   * <pre>{@code
   * UdoJson.met(traject, "/gevolgen/0/middelen/kosten/1/omschrijving", "\"het register\"");
   * }</pre>
   *
   * @param traject the record
   * @param pointer JSON Pointer (RFC 6901) to the property; {@code -} or the length of a list adds
   *     an element; what is absent on the way is begun
   * @param json the value, as JSON
   * @return another record
   * @throws OnleesbaarTrajectException when the property does not exist or the value does not fit
   *     it, with that place
   */
  public static UdoTraject met(UdoTraject traject, String pointer, String json) {
    Objects.requireNonNull(json, "de JSON ontbreekt (null)");
    Editing editing = new Editing(pointer);
    JsonNode value = value(json, editing);
    return edited(traject, editing, tree -> editing.set(tree, value));
  }

  private static JsonNode value(String json, Editing editing) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      JsonNode value = TREE.readTree(parser);
      if (value == null || value.isMissingNode()) {
        throw editing.refused(new Refusal(Soort.GEEN_JSON, "de waarde is leeg", null, null));
      }
      if (parser.nextToken() != null) {
        throw editing.refused(
            new Refusal(Soort.GEEN_JSON, "na de waarde staat nog iets; laat dat weg", null, null));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw editing.refused(Refusal.of(e, json, e.getLocation(), null));
    } catch (IOException e) {
      // The text is in memory: there is no input that can fail.
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same record with the text of one field of a form. A text that says nothing takes the value
   * away.
   *
   * @param traject the record
   * @param pointer JSON Pointer (RFC 6901) to a property that holds text, a term, a date, a number
   *     or true or false
   * @param tekst the text, not as JSON; a number has a point for its decimals and none between its
   *     thousands
   * @return another record
   * @throws OnleesbaarTrajectException when the property does not exist or the text does not fit it
   */
  public static UdoTraject metTekst(UdoTraject traject, String pointer, String tekst) {
    if (Characters.saysNothing(tekst)) {
      return zonder(traject, pointer);
    }
    Editing editing = new Editing(pointer);
    JsonNode value = editing.ofText(tekst);
    return edited(traject, editing, tree -> editing.set(tree, value));
  }

  /**
   * The same record without one value, or without one element of a list.
   *
   * @param traject the record
   * @param pointer JSON Pointer (RFC 6901) to it
   * @return another record, or an equal one when nothing stood there
   * @throws OnleesbaarTrajectException when the property does not exist, or a list has no element
   *     of this number
   */
  public static UdoTraject zonder(UdoTraject traject, String pointer) {
    Editing editing = new Editing(pointer);
    return edited(traject, editing, editing::remove);
  }

  private static UdoTraject edited(
      UdoTraject traject, Editing editing, Consumer<ObjectNode> change) {
    ObjectNode tree = (ObjectNode) tree(schrijf(traject));
    change.accept(tree);
    try {
      return lees(tree.toString());
    } catch (OnleesbaarTrajectException e) {
      throw e.at(editing.asGiven(e.pointer()), 0, 0);
    }
  }

  /**
   * Writes a record as text, indented, with a line feed at the end.
   *
   * @param traject the record
   * @return the document
   * @throws IllegalArgumentException when it could not be read back: it is of another version of
   *     the form, or larger than what is read
   */
  public static String schrijf(UdoTraject traject) {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    if (!Version.isKnown(traject.schemaVersie())) {
      throw new IllegalArgumentException(
          "dit traject is van een andere versie dan \""
              + UdoTraject.SCHEMA_VERSIE
              + "\" en zou niet worden teruggelezen; laat schemaVersie weg");
    }
    try {
      String json = SCHRIJVER.writeValueAsString(traject) + "\n";
      if (isTooLarge(json) || tokens(json) > Reading.MOST_TOKENS) {
        throw new IllegalArgumentException(
            "dit traject is te groot en zou niet worden teruggelezen; verdeel het");
      }
      return json;
    } catch (JsonProcessingException e) {
      // Records hold only text, numbers, terms and lists of them: there is nothing that can fail.
      throw new UncheckedIOException(e);
    }
  }

  /** A reader of bytes counts bytes, of which a character can take three. */
  private static boolean isTooLarge(String json) {
    return json.length() > MAXIMALE_OMVANG / 3
        && json.getBytes(StandardCharsets.UTF_8).length > MAXIMALE_OMVANG;
  }

  /** How many parts a document has, as far as it matters: fewer characters are fewer parts. */
  private static int tokens(String json) throws JsonProcessingException {
    if (json.length() < Reading.MOST_TOKENS) {
      return 0;
    }
    int tokens = 0;
    try (JsonParser parser = MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /**
   * Writes a record in UTF-8. The stream is not closed.
   *
   * @param traject the record
   * @param out where to
   * @throws IOException when the stream cannot be written
   */
  public static void schrijf(UdoTraject traject, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "de uitvoer ontbreekt (null)");
    out.write(schrijf(traject).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The JSON Schema (2020-12) of the document, for editors and for other systems. It holds no
   * reference to anything outside itself. What it accepts is read, but for a few bounds that a
   * schema cannot express, such as that two parties have different names.
   *
   * @return the text of the schema, itself a JSON document
   */
  public static String schema() {
    try (InputStream in = UdoJson.class.getResourceAsStream(SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The schema is in the same jar as this class.
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same schema as components of an OpenAPI 3.1 document without paths, for the document of a
   * host: {@code UdoTraject} and what it holds, all with names that begin with {@code Udo}. What
   * frameworks make of the Java types by themselves lacks the descriptions and bounds, and gives
   * one name to a type of the host and one of the record.
   *
   * @return the text of the document, JSON
   */
  public static String openApi() {
    try {
      ObjectNode schema = (ObjectNode) MAPPER.readTree(schema());
      return MAPPER.writer(printer()).writeValueAsString(OpenApi.of(schema)) + "\n";
    } catch (JsonProcessingException e) {
      // The schema is in the same jar as this class.
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a report of the checklist as text, indented, with a line feed at the end. Equal reports
   * are equal documents.
   *
   * @param verslag the report
   * @return the document
   */
  public static String schrijf(Toetsverslag verslag) {
    Objects.requireNonNull(verslag, "het toetsverslag ontbreekt (null)");
    try {
      return SCHRIJVER.writeValueAsString(verslag) + "\n";
    } catch (JsonProcessingException e) {
      // As for a record: there is nothing in it that can fail.
      throw new UncheckedIOException(e);
    }
  }
}
