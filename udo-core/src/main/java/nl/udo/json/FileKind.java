package nl.udo.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is that is no JSON, as far as its beginning tells.
 *
 * @param begin how it begins
 * @param sentence what it is and what to do
 */
record FileKind(Pattern begin, String sentence) {

  private static final String UTF_16 = "het bestand is UTF-16; sla het op als UTF-8";
  private static final String UTF_32 = "het bestand is UTF-32; sla het op als UTF-8";

  /** The longest beginning that is looked at. */
  private static final int LONGEST = 2_000;

  /** Known by bytes that no text begins with; each byte is a character here. */
  private static final List<FileKind> BINARY =
      List.of(
          kind(
              "PK\u0003\u0004",
              "dit is een zip- of Word-bestand en geen JSON; pak het uit, of lees een Word-bestand"
                  + " met UdoWord.lees"),
          kind("%PDF", "dit is een PDF en geen JSON; lees het met UdoPdf.lees"),
          kind(
              "\u001f\u008b|7z\u00bc\u00af|Rar!\u001a",
              "dit is een ingepakt bestand (gzip, 7z of rar) en geen JSON; pak het eerst uit"),
          kind(
              "\u00d0\u00cf\u0011\u00e0",
              "dit is een oud Word- of Excel-bestand en geen JSON; geef het traject zelf"),
          kind(
              "\u0089PNG|\u00ff\u00d8\u00ff|GIF8",
              "dit is een afbeelding en geen JSON; geef het traject zelf"),
          kind("\u00ff\u00fe\0\0|\0\0\u00fe\u00ff|\\{\0\0\0|\0\0\0\\{", UTF_32),
          kind("\u00fe\u00ff|\u00ff\u00fe|\\{\0|\0\\{", UTF_16));

  /** Known by a text that begins with no accolade; the first that fits is told. */
  private static final List<FileKind> TEXT =
      List.of(
          kind("\ufffd", "dit is geen tekst in UTF-8; geef het traject als JSON in UTF-8"),
          kind("\\{\\\\rtf", "dit is een RTF-bestand en geen JSON; geef het traject zelf"),
          kind(
              "<(?!<)",
              "dit is een pagina in HTML of XML en geen JSON; misschien is het een foutpagina"),
          kind(
              "```",
              "om de JSON staan de tekens van een codeblok (```); laat de eerste en de laatste regel"
                  + " weg"),
          kind(
              "version https://git-lfs",
              "dit is de verwijzing van Git LFS en niet het bestand zelf; haal het bestand op"),
          kind(
              "--[^\\n]*\\R(?i:Content-)",
              "dit is een verzonden formulier (multipart) en geen JSON; geef de inhoud van het"
                  + " bestand daarin"),
          kind(
              "---\\s|[\\p{L}_$][\\w.-]*:(\\s|$)|- [\\p{L}_]",
              "dit is YAML of gewone tekst en geen JSON; zet het om naar JSON"),
          kind(
              "e[wy][A-Za-z0-9+/]{18}",
              "dit is JSON die is omgezet in base64; zet het eerst terug"),
          kind(
              "[\\p{L}_$.][^\\n{]*[=(]\\s*\\{",
              "om de JSON staat programmatekst; geef alleen wat tussen de buitenste accolades"
                  + " staat, met die accolades"),
          kind(
              "[^\\n{\\[;\\t]*+[;\\t][^\\n{]*+\\R|\\p{L}[^\\n{.,]*+,[^\\n{.,]*+,[^\\n{]*+\\R",
              "dit lijkt een tabel (CSV) en geen JSON; geef het traject zelf"),
          kind(
              "[\\w.-]+\\s*=",
              "dit is een lijst van namen met een is-gelijkteken en geen JSON; geef het traject"
                  + " zelf"),
          kind(
              "(?!(?i:true|false|null|NaN|None|undefined)\\b)\\p{L}{2}",
              "dit is gewone tekst en geen JSON; een traject begint met een accolade"));

  private static FileKind kind(String begin, String sentence) {
    return new FileKind(Pattern.compile(begin), sentence);
  }

  /** What these bytes are, when they are none that could be JSON; else null. */
  static @Nullable String ofBytes(byte[] bytes) {
    String begin = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return first(BINARY, begin);
  }

  /** What this text is, when it is none that could be JSON; else null. */
  static @Nullable String ofText(String text) {
    String begin = text.substring(0, Math.min(text.length(), LONGEST)).stripLeading();
    String binary = first(BINARY, begin);
    return binary == null ? first(TEXT, begin) : binary;
  }

  private static @Nullable String first(List<FileKind> kinds, String begin) {
    return kinds.stream()
        .filter(kind -> kind.begin.matcher(begin).lookingAt())
        .map(FileKind::sentence)
        .findFirst()
        .orElse(null);
  }

  /** Whether a sentence is about how the text is encoded, and not about what it holds. */
  static boolean isEncoding(String sentence) {
    return sentence.equals(UTF_16) || sentence.equals(UTF_32);
  }
}
