package nl.udo.word.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.word.ooxml.Carrier;
import nl.udo.word.ooxml.FileKind;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.PackageInput;
import org.jspecify.annotations.Nullable;

/**
 * Takes the record out of a file, as written here or saved again by another program. Goes by what
 * parts hold and not by their names or by what refers to them: those change when a file is saved.
 * So nothing that a file refers to is ever looked up.
 */
public final class RecordReader {

  private final Words words = new Words();
  private final Set<String> names = new HashSet<>();
  private boolean packaged;
  private boolean document;
  private @Nullable String json;
  private @Nullable String digest;

  private RecordReader() {}

  /**
   * What was found.
   *
   * @param json the record
   * @param found whether the text that was written with it is still marked
   * @param unchanged whether it has the same words
   */
  public record Found(String json, boolean found, boolean unchanged) {}

  /**
   * Reads a file.
   *
   * @param in the file; read to its end and not closed
   * @return the record, or nothing when the file holds none
   * @throws OnleesbaarTrajectException when it is no Word file, or is damaged or too large
   * @throws IOException when the stream itself fails
   */
  public static Optional<Found> read(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    return switch (FileKind.of(buffered)) {
      case PACKAGE -> new RecordReader().parts(buffered);
      case OLD_OR_ENCRYPTED -> throw ReadFailure.OLD_OR_ENCRYPTED.failure();
      case OTHER -> throw ReadFailure.NOT_WORD.failure();
    };
  }

  private Optional<Found> parts(InputStream in) throws IOException {
    try {
      PackageInput input = new PackageInput(in);
      for (String name = input.next(); name != null; name = input.next()) {
        part(name.toLowerCase(Locale.ROOT), input);
      }
      if (!input.isWhole()) {
        throw ReadFailure.TRUNCATED.failure();
      }
    } catch (PackageInput.TooLarge e) {
      throw ReadFailure.FILE_TOO_LARGE.failure(e);
    } catch (EOFException e) {
      throw ReadFailure.TRUNCATED.failure(e);
    } catch (ZipException | CharacterCodingException | IllegalArgumentException e) {
      // The second for a name that is no text.
      throw ReadFailure.DAMAGED.failure(e);
    }
    if (!packaged || !document) {
      throw ReadFailure.NOT_WORD.failure();
    }
    if (json == null) {
      return Optional.empty();
    }
    boolean found = words.found();
    return Optional.of(
        new Found(json, found, found && (Carrier.SHA_256 + words.digest()).equals(digest)));
  }

  private void part(String name, PackageInput input) throws IOException {
    if (!names.add(name)) {
      // Programs differ in which of the two they take.
      throw ReadFailure.DAMAGED.failure();
    }
    if (name.equals("[content_types].xml")) {
      packaged = true;
    } else if (name.endsWith(".xml")) {
      try {
        xml(Xml.reader(input.xml()), name.startsWith("customxml/"));
      } catch (XMLStreamException e) {
        throw cause(e, input);
      }
    }
  }

  /** What the parser makes of an error of the stream below it is still that error. */
  private static IOException cause(XMLStreamException e, PackageInput input) {
    if (isOfStream(e)) {
      return (IOException) e.getNestedException();
    }
    throw (input.stoppedShort() ? ReadFailure.TRUNCATED : ReadFailure.DAMAGED).failure(e);
  }

  /** Bytes that are no characters are an error of the part, whatever the parser calls it. */
  private static boolean isOfStream(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io
        && !(io instanceof CharacterCodingException);
  }

  private void xml(XMLStreamReader xml, boolean ofAnyone) throws IOException, XMLStreamException {
    boolean dtd;
    try {
      dtd = Xml.toRoot(xml);
    } catch (XMLStreamException e) {
      if (ofAnyone && !isOfStream(e)) {
        // Data of the host, which may be broken: none of ours, because that has a root.
        return;
      }
      throw e;
    }
    if (xml.getNamespaceURI() != null
        && xml.getNamespaceURI().equals(Namespace.CARRIER.uri())
        && xml.getLocalName().equals(Carrier.ELEMENT)) {
      record(xml, dtd);
    } else if (Xml.isWord(xml, "document") || Xml.isWord(xml, "footnotes")) {
      if (dtd) {
        throw ReadFailure.DAMAGED.failure();
      }
      if (xml.getLocalName().equals("document")) {
        document = true;
        words.document(xml);
      } else {
        words.footnotes(xml);
      }
    }
  }

  private void record(XMLStreamReader xml, boolean dtd) throws XMLStreamException {
    if (dtd) {
      throw ReadFailure.RECORD_DAMAGED.failure();
    }
    if (json != null) {
      throw ReadFailure.TWO_RECORDS.failure();
    }
    digest = xml.getAttributeValue(null, Carrier.TEXT);
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.ENTITY_REFERENCE ->
            throw ReadFailure.RECORD_DAMAGED.failure();
        default -> {
          // Comments and instructions are no part of it.
        }
      }
      if (text.length() > UdoJson.MAXIMALE_OMVANG) {
        throw ReadFailure.RECORD_TOO_LARGE.failure();
      }
    }
    json = text.toString();
  }
}
