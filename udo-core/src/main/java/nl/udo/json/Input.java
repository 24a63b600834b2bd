package nl.udo.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.json.UdoJson.Gelezen;
import nl.udo.model.UdoTraject;

/** The way from bytes to the text of a document. */
final class Input {

  private Input() {}

  /** The text of a document that is small enough, without its byte order mark. */
  static String text(String json) {
    if (json.length() > UdoJson.MAXIMALE_OMVANG) {
      throw tooLarge();
    }
    // A byte order mark is not part of the document; some Windows editors write one.
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }

  /** The text of a stream that holds one document; not a byte more than the largest is kept. */
  static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(UdoJson.MAXIMALE_OMVANG + 1);
    if (bytes.length > UdoJson.MAXIMALE_OMVANG) {
      throw tooLarge();
    }
    String other = FileKind.ofBytes(bytes);
    if (other != null) {
      Soort kind = FileKind.isEncoding(other) ? Soort.GEEN_UTF8 : Soort.GEEN_JSON;
      throw new OnleesbaarTrajectException(kind, other, null, null);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new OnleesbaarTrajectException(Soort.GEEN_UTF8, Refusal.NO_UTF8, null, e);
    }
  }

  private static OnleesbaarTrajectException tooLarge() {
    return new OnleesbaarTrajectException(
        Soort.TE_GROOT,
        "het bestand is groter dan "
            + UdoJson.MAXIMALE_OMVANG / 1024 / 1024
            + " MiB en wordt daarom niet gelezen",
        "",
        null);
  }

  /** The record of a file; what is wrong with it names the file. */
  static UdoTraject record(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return UdoJson.lees(in);
    } catch (OnleesbaarTrajectException e) {
      throw e.binnen(name(file));
    }
  }

  /** A file of a folder, which must not hide the rest. */
  static Gelezen ofFolder(Path file) {
    try {
      return new Gelezen(file, record(file), null);
    } catch (OnleesbaarTrajectException e) {
      return new Gelezen(file, null, e);
    } catch (IOException e) {
      OnleesbaarTrajectException unreadable =
          new OnleesbaarTrajectException(
              Soort.ONLEESBAAR_BESTAND, "het bestand kan niet worden gelezen", null, e);
      return new Gelezen(file, null, unreadable.binnen(name(file)));
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
