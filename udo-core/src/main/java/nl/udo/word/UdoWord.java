package nl.udo.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import nl.udo.weergave.MvtParagraaf;
import nl.udo.word.read.RecordReader;
import nl.udo.word.write.DocumentWriter;

/**
 * Writes a text as a Word file (.docx) that carries the record itself, and reads the record back.
 *
 * <pre>{@code
 * UdoWord.standaard().schrijf(MvtParagraaf.concept(traject), Path.of("paragraaf.docx"));
 * Optional<UdoWord.Gelezen> terug = UdoWord.lees(Path.of("paragraaf.docx"));
 * }</pre>
 *
 * <p>Headings, lists, tables, notes and links are those of Word itself, so that its navigation, its
 * table of contents and a screen reader know them. In a draft each gap has a comment. Equal texts
 * give equal bytes: on another day, on another JDK, under another locale and in another time zone;
 * the one thing they depend on beside this library is the zlib under the JDK. Nothing is loaded
 * from outside. Immutable and thread-safe.
 */
public final class UdoWord {

  private static final UdoWord STANDAARD = new UdoWord();

  private UdoWord() {}

  /**
   * What was read from a file.
   *
   * @param traject the record, equal to the one that was written
   * @param tekst what became of the text that was written with it
   */
  public record Gelezen(UdoTraject traject, Tekststand tekst) {

    /** Keeps what was given. */
    public Gelezen {
      Objects.requireNonNull(traject, "het traject ontbreekt (null)");
      Objects.requireNonNull(tekst, "de tekststand ontbreekt (null)");
    }

    /** Without the record: a host may log it. */
    @Override
    public String toString() {
      return "Gelezen[" + tekst + "]";
    }
  }

  /**
   * Files in the library's own look.
   *
   * @return the shared instance
   */
  public static UdoWord standaard() {
    return STANDAARD;
  }

  /**
   * Writes a paragraph, with the record that it was made of inside.
   *
   * @param paragraaf the paragraph
   * @param uit where to; flushed, not closed
   * @throws IllegalArgumentException when the record is too large to be read back, see {@link
   *     UdoJson#MAXIMALE_OMVANG}; nothing has been written then
   * @throws IOException when the stream cannot be written
   */
  public void schrijf(MvtParagraaf paragraaf, OutputStream uit) throws IOException {
    Objects.requireNonNull(paragraaf, "de paragraaf ontbreekt (null)");
    schrijf(paragraaf.stuk(), paragraaf.verslag().traject(), uit);
  }

  /**
   * Writes a paragraph to a file, with the record that it was made of inside.
   *
   * @param paragraaf the paragraph
   * @param bestand the file; one that exists is replaced
   * @throws IllegalArgumentException when the record is too large to be read back; nothing has been
   *     written then
   * @throws IOException when the file cannot be written
   */
  public void schrijf(MvtParagraaf paragraaf, Path bestand) throws IOException {
    Objects.requireNonNull(paragraaf, "de paragraaf ontbreekt (null)");
    schrijf(paragraaf.stuk(), paragraaf.verslag().traject(), bestand);
  }

  /**
   * Writes a text, with its record inside if it has one.
   *
   * @param stuk the text
   * @param uit where to; flushed, not closed
   * @throws IllegalArgumentException when the record is too large to be read back; nothing has been
   *     written then
   * @throws IOException when the stream cannot be written
   */
  public void schrijf(Tekststuk stuk, OutputStream uit) throws IOException {
    Objects.requireNonNull(stuk, "de tekst ontbreekt (null)");
    schrijf(stuk, stuk.traject(), uit);
  }

  /**
   * Writes a text to a file, with its record inside if it has one.
   *
   * @param stuk the text
   * @param bestand the file; one that exists is replaced
   * @throws IllegalArgumentException when the record is too large to be read back; nothing has been
   *     written then
   * @throws IOException when the file cannot be written
   */
  public void schrijf(Tekststuk stuk, Path bestand) throws IOException {
    Objects.requireNonNull(stuk, "de tekst ontbreekt (null)");
    schrijf(stuk, stuk.traject(), bestand);
  }

  private void schrijf(Tekststuk stuk, UdoTraject traject, Path bestand) throws IOException {
    Objects.requireNonNull(bestand, "het bestand ontbreekt (null)");
    DocumentWriter writer = DocumentWriter.of(stuk, traject);
    try (OutputStream uit = Files.newOutputStream(bestand)) {
      writer.write(uit);
    }
  }

  private void schrijf(Tekststuk stuk, UdoTraject traject, OutputStream uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    DocumentWriter.of(stuk, traject).write(uit);
  }

  /**
   * Reads the record out of a Word file, as written here or saved again by another program. A file
   * that holds none is no error: saving it as .odt or .doc and back, or cleaning it of metadata,
   * takes the record out. Files up to 64 MiB are read, which unpack to at most 256 MiB.
   *
   * @param in the file; read to its end or to the limit, not closed
   * @return the record and what became of the text, or nothing when the file holds no record
   * @throws OnleesbaarTrajectException when it is no .docx, is encrypted, damaged or too large, or
   *     holds a record that cannot be read; the message says which
   * @throws IOException when the stream cannot be read
   */
  public static Optional<Gelezen> lees(InputStream in) throws IOException {
    Objects.requireNonNull(in, "de invoer ontbreekt (null)");
    return RecordReader.read(in).map(UdoWord::gelezen);
  }

  /**
   * Reads the record out of a Word file.
   *
   * @param bestand the file
   * @return the record and what became of the text, or nothing when the file holds no record
   * @throws OnleesbaarTrajectException when it is no .docx, is encrypted, damaged or too large, or
   *     holds a record that cannot be read; the message says which
   * @throws IOException when the file cannot be read
   */
  public static Optional<Gelezen> lees(Path bestand) throws IOException {
    Objects.requireNonNull(bestand, "het bestand ontbreekt (null)");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand))) {
      return lees(in);
    }
  }

  private static Gelezen gelezen(RecordReader.Found found) {
    Tekststand tekst =
        found.unchanged()
            ? Tekststand.ONGEWIJZIGD
            : found.found() ? Tekststand.GEWIJZIGD : Tekststand.NIET_GEVONDEN;
    try {
      return new Gelezen(UdoJson.lees(found.json()), tekst);
    } catch (OnleesbaarTrajectException e) {
      throw e.binnen("het traject in het Word-bestand");
    }
  }
}
