package nl.udo.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.Objects;
import nl.udo.model.Datum;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Toetsverslag;

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
  private static final ObjectWriter SCHRIJVER = MAPPER.writer(printer());

  private UdoJson() {}

  private static JsonMapper mapper() {
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

  /** A date is text; without this, Jackson would also read an object with its components. */
  private abstract static class AlleenAlsTekst {

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    AlleenAlsTekst(Datum.Deel deel, int jaar, Integer maand, Integer dag) {}
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
    Objects.requireNonNull(json, "json");
    if (json.length() > MAXIMALE_OMVANG) {
      throw teGroot();
    }
    // A byte order mark is not part of the document; some Windows editors write one.
    String document = json.startsWith("\uFEFF") ? json.substring(1) : json;
    Lezing lezing = new Lezing(document, MAPPER);
    lezing.controleer();
    try {
      return LEZER.readValue(document);
    } catch (JsonProcessingException e) {
      throw lezing.fout(e);
    }
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
    try (InputStream in = Files.newInputStream(bestand)) {
      return lees(in);
    }
  }

  private static OnleesbaarTrajectException teGroot() {
    return new OnleesbaarTrajectException(
        "het bestand is groter dan %d MiB en wordt daarom niet gelezen"
            .formatted(MAXIMALE_OMVANG / 1024 / 1024),
        null,
        0,
        0,
        null);
  }

  private static String tekst(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new OnleesbaarTrajectException(
          "het bestand is geen UTF-8; sla het op als UTF-8", null, 0, 0, e);
    }
  }

  /**
   * Writes a record as text, indented, with a line feed at the end.
   *
   * @param traject the record
   * @return the document
   */
  public static String schrijf(UdoTraject traject) {
    Objects.requireNonNull(traject, "traject");
    try {
      return SCHRIJVER.writeValueAsString(traject) + "\n";
    } catch (JsonProcessingException e) {
      // Records hold only text, numbers, terms and lists of them: there is nothing that can fail.
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a record in UTF-8. The stream is not closed.
   *
   * @param traject the record
   * @param out where to
   * @throws IOException when the stream cannot be written
   */
  public static void schrijf(UdoTraject traject, OutputStream out) throws IOException {
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
   * Writes a report of the checklist as text, indented, with a line feed at the end. Equal reports
   * are equal documents.
   *
   * @param verslag the report
   * @return the document
   */
  public static String schrijf(Toetsverslag verslag) {
    Objects.requireNonNull(verslag, "verslag");
    try {
      return SCHRIJVER.writeValueAsString(verslag) + "\n";
    } catch (JsonProcessingException e) {
      // As for a record: there is nothing in it that can fail.
      throw new UncheckedIOException(e);
    }
  }
}
