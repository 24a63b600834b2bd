package nl.udo.pdf.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.pdf.archive.Attachment;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/**
 * Takes the record out of a file, as written here or saved again by another program. Trusts nothing
 * in it: sizes are bounded before anything is unpacked.
 */
public final class RecordReader {
  /** Largest file read. */
  private static final int LARGEST_FILE = 64 << 20;

  /** Most names and branches seen of all attachments; a file of ours has one name. */
  private static final int MOST_NAMES = 100_000;

  /** How far from its place readers look for the mark at the begin or at the end. */
  private static final int RUBBISH = 1024;

  private final int fileLimit;
  private final int recordLimit;

  /** Reads what {@link nl.udo.pdf.UdoPdf} says it reads. */
  public RecordReader() {
    this(LARGEST_FILE, UdoJson.MAXIMALE_OMVANG);
  }

  /**
   * Reads up to other limits.
   *
   * @param fileLimit the largest file, in bytes
   * @param recordLimit the largest record, in bytes
   */
  public RecordReader(int fileLimit, int recordLimit) {
    this.fileLimit = fileLimit;
    this.recordLimit = recordLimit;
  }

  /**
   * The record as it was attached. The stream is read to its end and not closed.
   *
   * @param in the file
   * @param alsoTruncated whether to try a file of which the end is missing
   * @return the record, as UTF-8
   * @throws OnleesbaarTrajectException when there is no record to give, with the reason
   * @throws IOException when the stream itself fails
   */
  public byte[] read(InputStream in, boolean alsoTruncated) throws IOException {
    byte[] file = in.readNBytes(fileLimit + 1);
    if (file.length > fileLimit) {
      throw ReadFailure.FILE_TOO_LARGE.failure();
    }
    if (!beginsAsPdf(file)) {
      throw ReadFailure.NOT_A_PDF.failure();
    }
    if (!alsoTruncated && !endsAsPdf(file)) {
      throw ReadFailure.TRUNCATED.failure();
    }
    try (PDDocument document = BoundedDocument.open(file)) {
      return content(find(document));
    } catch (OnleesbaarTrajectException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers a broken structure with whatever it trips over.
      throw ReadFailure.DAMAGED.failure(e);
    }
  }

  /** ISO 32000 allows a little rubbish before the header; so do the readers. */
  private static boolean beginsAsPdf(byte[] file) {
    for (int i = 0; i + 4 < file.length && i <= RUBBISH; i++) {
      if (file[i] == '%'
          && file[i + 1] == 'P'
          && file[i + 2] == 'D'
          && file[i + 3] == 'F'
          && file[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the mark stands at the end. As in the header, a little rubbish may follow; the mark of
   * an earlier version, or of the first part of a file made for the web, stands further from the
   * end.
   */
  private static boolean endsAsPdf(byte[] file) {
    int end = file.length;
    while (end > 0 && file[end - 1] >= 0 && file[end - 1] <= ' ') {
      end--;
    }
    int begin = Math.max(0, end - RUBBISH);
    String last = new String(file, begin, end - begin, StandardCharsets.ISO_8859_1);
    return last.contains("%%EOF");
  }

  private static PDEmbeddedFile find(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSArray files = catalog.getCOSArray(Attachment.ASSOCIATED_FILES);
    PDEmbeddedFile found = files == null ? null : first(files, 0, 1);
    if (found == null) {
      // A program that saves again may keep the attachment and forget the association.
      COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
      COSDictionary tree = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
      found = tree == null ? null : search(tree);
    }
    if (found == null) {
      throw ReadFailure.WITHOUT_RECORD.failure();
    }
    return found;
  }

  /** Counts what it sees: branches may share branches, so that depth or size says nothing. */
  private static @Nullable PDEmbeddedFile search(COSDictionary tree) {
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.add(tree);
    int seen = 0;
    while (!open.isEmpty()) {
      COSDictionary branch = open.pop();
      COSArray names = branch.getCOSArray(COSName.NAMES);
      COSArray kids = branch.getCOSArray(COSName.KIDS);
      seen += 1 + (names == null ? 0 : names.size()) + (kids == null ? 0 : kids.size());
      if (seen > MOST_NAMES) {
        throw ReadFailure.DAMAGED.failure();
      }
      // Names and files by turns.
      PDEmbeddedFile found = names == null ? null : first(names, 1, 2);
      if (found != null) {
        return found;
      }
      for (int i = 0; kids != null && i < kids.size(); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          open.add(kid);
        }
      }
    }
    return null;
  }

  private static @Nullable PDEmbeddedFile first(COSArray files, int begin, int step) {
    for (int i = begin; i < files.size(); i += step) {
      if (files.getObject(i) instanceof COSDictionary file) {
        PDEmbeddedFile found = asRecord(new PDComplexFileSpecification(file));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable PDEmbeddedFile asRecord(PDComplexFileSpecification file) {
    if (!Attachment.NAME.equals(file.getFileUnicode()) && !Attachment.NAME.equals(file.getFile())) {
      return null;
    }
    PDEmbeddedFile content = file.getEmbeddedFileUnicode();
    content = content == null ? file.getEmbeddedFile() : content;
    if (content == null) {
      throw ReadFailure.RECORD_DAMAGED.failure();
    }
    return content;
  }

  private byte[] content(PDEmbeddedFile attachment) {
    COSDictionary entries = attachment.getCOSObject().getCOSDictionary(COSName.PARAMS);
    if (entries != null && entries.getLong(COSName.SIZE, 0) > recordLimit) {
      throw ReadFailure.RECORD_TOO_LARGE.failure();
    }
    byte[] json = Unpacker.unpack(attachment.getCOSObject(), recordLimit);
    if (entries != null && !isIntact(entries, json)) {
      throw ReadFailure.RECORD_DAMAGED.failure();
    }
    return json;
  }

  private static boolean isIntact(COSDictionary entries, byte[] json) {
    long length = entries.getLong(COSName.SIZE, -1);
    if (length >= 0 && length != json.length) {
      return false;
    }
    return !(entries.getDictionaryObject(COSName.getPDFName("CheckSum")) instanceof COSString md5)
        || Arrays.equals(md5.getBytes(), Attachment.md5(json));
  }
}
