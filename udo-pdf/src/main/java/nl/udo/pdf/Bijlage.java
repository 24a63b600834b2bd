package nl.udo.pdf;

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

/** The record within the file. */
final class Bijlage {
  static final String NAAM = "udo-traject.json";
  static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  /**
   * ISO 32000-2, table 44: <em>Source</em> is the original material of the associated content,
   * <em>Data</em> what one table or figure was drawn from. The whole text follows from the record.
   */
  private static final COSName SOURCE = COSName.getPDFName("Source");

  private Bijlage() {}

  static void voegToe(PDDocument document, byte[] json, Calendar moment) throws IOException {
    PDEmbeddedFile inhoud =
        new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
    inhoud.setSubtype("application/json");
    inhoud.setSize(json.length);
    if (moment != null) {
      inhoud.setCreationDate(moment);
      inhoud.setModDate(moment);
    }
    inhoud
        .getCOSObject()
        .getCOSDictionary(COSName.PARAMS)
        .setItem(COSName.getPDFName("CheckSum"), new COSString(md5(json)));

    PDComplexFileSpecification bestand = new PDComplexFileSpecification();
    bestand.setFile(NAAM);
    bestand.setFileUnicode(NAAM);
    bestand.setFileDescription("Het UDO-traject als JSON");
    bestand.setEmbeddedFile(inhoud);
    bestand.setEmbeddedFileUnicode(inhoud);
    bestand.getCOSObject().setItem(RELATIONSHIP, SOURCE);

    PDEmbeddedFilesNameTreeNode boom = new PDEmbeddedFilesNameTreeNode();
    boom.setNames(Map.of(NAAM, bestand));
    PDDocumentNameDictionary namen = new PDDocumentNameDictionary(document.getDocumentCatalog());
    namen.setEmbeddedFiles(boom);
    document.getDocumentCatalog().setNames(namen);

    COSArray bijlagen = new COSArray();
    bijlagen.add(bestand.getCOSObject());
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, bijlagen);
  }

  /** MD5 because ISO 32000 prescribes it for this entry; it guards against damage, not malice. */
  static byte[] md5(byte[] inhoud) {
    return hash("MD5", inhoud);
  }

  static byte[] hash(String soort, byte[]... delen) {
    try {
      MessageDigest rekenaar = MessageDigest.getInstance(soort);
      for (byte[] deel : delen) {
        rekenaar.update(deel);
      }
      return rekenaar.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
