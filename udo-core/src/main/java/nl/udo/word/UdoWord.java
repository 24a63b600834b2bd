package nl.udo.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.read.RecordReader;
import nl.udo.word.template.Filling;
import nl.udo.word.template.Template;
import nl.udo.word.write.DocumentWriter;
import nl.udo.word.write.Role;

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

  private static final UdoWord STANDAARD = builder().build();

  private final Template template;
  private final Filling.Wishes wishes;

  private UdoWord(Builder builder) {
    template = builder.template;
    wishes = new Filling.Wishes(builder.plaats, builder.kopniveau, Map.copyOf(builder.stijlen));
  }

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
   * Begins an instance of one's own.
   *
   * @return a builder, set as {@link #standaard()}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes a paragraph, with the record that it was made of inside.
   *
   * @param paragraaf the paragraph
   * @param uit where to; flushed, not closed
   * @throws IllegalArgumentException when the record is too large to be read back, see {@link
   *     UdoJson#MAXIMALE_OMVANG}; nothing has been written then
   * @throws OnbruikbaarSjabloonException when a template lacks the place or a style that was named;
   *     nothing has been written then
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
   * @throws OnbruikbaarSjabloonException when a template lacks the place or a style that was named;
   *     nothing has been written then
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
   * @throws OnbruikbaarSjabloonException when a template lacks the place or a style that was named;
   *     nothing has been written then
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
   * @throws OnbruikbaarSjabloonException when a template lacks the place or a style that was named;
   *     nothing has been written then
   * @throws IOException when the file cannot be written
   */
  public void schrijf(Tekststuk stuk, Path bestand) throws IOException {
    Objects.requireNonNull(stuk, "de tekst ontbreekt (null)");
    schrijf(stuk, stuk.traject(), bestand);
  }

  private void schrijf(Tekststuk stuk, UdoTraject traject, Path bestand) throws IOException {
    Objects.requireNonNull(bestand, "het bestand ontbreekt (null)");
    // Made before the file is touched: what cannot be made leaves the one that is there alone.
    ByteArrayOutputStream heel = new ByteArrayOutputStream();
    schrijf(stuk, traject, heel);
    try (OutputStream uit = Files.newOutputStream(bestand)) {
      heel.writeTo(uit);
    }
  }

  private void schrijf(Tekststuk stuk, UdoTraject traject, OutputStream uit) throws IOException {
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    if (template == null) {
      DocumentWriter.write(stuk, traject, uit);
    } else {
      Filling.write(template, wishes, stuk, traject, uit);
    }
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
    try (InputStream in = Files.newInputStream(bestand)) {
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

  /** Sets how files are made. Not thread-safe. */
  public static final class Builder {

    private static final int DIEPSTE = 9;

    private final Map<Role, String> stijlen = new EnumMap<>(Role.class);
    private Template template;
    private String plaats;
    private int kopniveau;

    private Builder() {}

    /**
     * Writes texts in a template of one's own: its styles, headers, footers and margins stay.
     * Styles are found by the name that Word builds in, whatever their id and language, and
     * headings else by their level in the outline; what is missing is added. A heading that its
     * style numbers gets no number of the text.
     *
     * <p>Its title, language and other properties stay too: the document is that of the host, of
     * which this text can be one chapter among others.
     *
     * @param bestand a .docx or .dotx, without macros; read at once
     * @return this builder
     * @throws OnbruikbaarSjabloonException when it cannot be used; the message says why
     * @throws IOException when the file cannot be read
     */
    public Builder sjabloon(Path bestand) throws IOException {
      Objects.requireNonNull(bestand, "het sjabloon ontbreekt (null)");
      try (InputStream in = Files.newInputStream(bestand)) {
        return sjabloon(in);
      }
    }

    /**
     * Writes texts in a template of one's own, see {@link #sjabloon(Path)}.
     *
     * @param in a .docx or .dotx, without macros; read to its end or to the limit of 64 MiB, not
     *     closed
     * @return this builder
     * @throws OnbruikbaarSjabloonException when it cannot be used; the message says why
     * @throws IOException when the stream cannot be read
     */
    public Builder sjabloon(InputStream in) throws IOException {
      Objects.requireNonNull(in, "het sjabloon ontbreekt (null)");
      template = Template.read(in);
      return this;
    }

    /**
     * Where in the template the text comes: the name of a bookmark, the tag or title of a content
     * control, or the text of a paragraph that holds nothing else. What stands there is replaced.
     * Without a place the text comes at the end.
     *
     * @param naam the name
     * @return this builder
     */
    public Builder plaats(String naam) {
      plaats = Objects.requireNonNull(naam, "de plaats ontbreekt (null)");
      return this;
    }

    /**
     * Which style of the template is for what, when it cannot be found by itself.
     *
     * @param ingebouwd the name of the style in the library's own files, such as "heading 1",
     *     "Normal", "List Bullet", "caption" or "Udo tabel"
     * @param naam the name of the style in the template
     * @return this builder
     * @throws IllegalArgumentException when the library's own files have no such style
     */
    public Builder stijl(String ingebouwd, String naam) {
      Objects.requireNonNull(ingebouwd, "de ingebouwde naam ontbreekt (null)");
      Objects.requireNonNull(naam, "de naam van de stijl ontbreekt (null)");
      for (Role role : Role.values()) {
        if (role.styleName().equalsIgnoreCase(ingebouwd)) {
          stijlen.put(role, naam);
          return this;
        }
      }
      throw new IllegalArgumentException(
          "een Word-bestand van udo heeft geen stijl met de naam \"" + ingebouwd + "\"");
    }

    /**
     * The level of the first heading in a template, when it is not one below the heading above it.
     *
     * @param niveau the level, 1 to 9
     * @return this builder
     */
    public Builder kopniveau(int niveau) {
      if (niveau < 1 || niveau > DIEPSTE) {
        throw new IllegalArgumentException("een kop heeft niveau 1 tot en met 9");
      }
      kopniveau = niveau;
      return this;
    }

    /**
     * Makes the instance.
     *
     * @return the instance
     * @throws IllegalStateException when something was set that says something of a template, and
     *     there is none
     */
    public UdoWord build() {
      if (template == null && (plaats != null || kopniveau > 0 || !stijlen.isEmpty())) {
        throw new IllegalStateException(
            "plaats, stijl en kopniveau zeggen iets van een sjabloon: geef ook een sjabloon");
      }
      return new UdoWord(this);
    }
  }
}
