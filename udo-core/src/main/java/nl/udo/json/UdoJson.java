package nl.udo.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Toetsverslag;
import org.jspecify.annotations.Nullable;

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

  private UdoJson() {}

  /**
   * Reads a record from text.
   *
   * @param json the document
   * @return the record, never null
   * @throws OnleesbaarTrajectException when it is not a record
   */
  public static UdoTraject lees(String json) {
    Objects.requireNonNull(json, "de JSON ontbreekt (null)");
    return new Reading(Input.text(json)).read();
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
    return lees(Input.text(in));
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
    return Input.record(bestand);
  }

  /**
   * A document of a folder: the record, or why it could not be read.
   *
   * @param bestand the file
   * @param traject the record, or null when it could not be read
   * @param fout why it could not be read, or null
   */
  public record Gelezen(
      Path bestand, @Nullable UdoTraject traject, @Nullable OnleesbaarTrajectException fout) {

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
        .filter(file -> Input.name(file).toLowerCase(Locale.ROOT).endsWith(".json"))
        .sorted()
        .map(Input::ofFolder);
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
    return AllErrors.of(json);
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
    return new Editing(pointer).met(traject, json);
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
    return new Editing(pointer).metTekst(traject, tekst);
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
    return new Editing(pointer).zonder(traject);
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
    return Writing.text(traject);
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
    return OpenApi.text();
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
    return Writing.indented(verslag);
  }
}
