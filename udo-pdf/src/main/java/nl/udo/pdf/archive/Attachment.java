package nl.udo.pdf.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** The record within the file. */
public final class Attachment {
  /** How the file within the file is called. */
  public static final String NAME = "udo-traject.json";

  /** The entry of the catalogue that lists what belongs to the document as a whole. */
  public static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  /**
   * ISO 32000-2, table 44: <em>Source</em> is the original material of the associated content,
   * <em>Data</em> what one table or figure was drawn from. The whole text follows from the record.
   */
  private static final COSName SOURCE = COSName.getPDFName("Source");

  private Attachment() {}

  /**
   * Adds the record to a document.
   *
   * @param document the document
   * @param json the record, as UTF-8
   * @param description what it is called among the attachments
   * @param moment when it was made, or null
   * @throws IOException when the document cannot hold it
   */
  public static void addTo(
      PDDocument document, byte[] json, String description, @Nullable Calendar moment)
      throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
    content.setSubtype("application/json");
    content.setSize(json.length);
    if (moment != null) {
      content.setCreationDate(moment);
      content.setModDate(moment);
    }
    content
        .getCOSObject()
        .getCOSDictionary(COSName.PARAMS)
        .setItem(COSName.getPDFName("CheckSum"), new COSString(md5(json)));

    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(NAME);
    file.setFileUnicode(NAME);
    file.setFileDescription(description);
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setItem(RELATIONSHIP, SOURCE);

    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(NAME, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);

    COSArray files = new COSArray();
    files.add(file.getCOSObject());
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, files);
  }

  /**
   * MD5 because ISO 32000 prescribes it for this entry; it guards against damage, not malice.
   *
   * @param content the bytes
   * @return their digest
   */
  public static byte[] md5(byte[] content) {
    return hash("MD5", content);
  }

  /**
   * A digest.
   *
   * @param algorithm one that every JDK has
   * @param parts the bytes, in order
   * @return the digest
   */
  public static byte[] hash(String algorithm, byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
