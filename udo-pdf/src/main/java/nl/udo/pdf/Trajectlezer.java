package nl.udo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import nl.udo.pdf.PdfLeesfout.Reden;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Takes the record out of a file, as written here or saved again by another program. Trusts nothing
 * in it: sizes are bounded before anything is unpacked.
 */
final class Trajectlezer {
  /** Largest file read. */
  static final int BESTAND = 64 << 20;

  /** Largest record read. */
  static final int BIJLAGE = 16 << 20;

  private static final int DIEPTE = 16;

  private final int grensBestand;
  private final int grensBijlage;

  Trajectlezer() {
    this(BESTAND, BIJLAGE);
  }

  Trajectlezer(int grensBestand, int grensBijlage) {
    this.grensBestand = grensBestand;
    this.grensBijlage = grensBijlage;
  }

  /**
   * The record as it was attached. The stream is read to its end and not closed.
   *
   * @throws PdfLeesfout when there is no record to give, with the reason
   * @throws IOException when the stream itself fails
   */
  byte[] lees(InputStream in) throws IOException {
    byte[] bestand = in.readNBytes(grensBestand + 1);
    if (bestand.length > grensBestand) {
      throw new PdfLeesfout(Reden.BESTAND_TE_GROOT);
    }
    if (!begintAlsPdf(bestand)) {
      throw new PdfLeesfout(Reden.GEEN_PDF);
    }
    Opgeblazen.weiger(bestand);
    try (PDDocument document = Loader.loadPDF(bestand)) {
      if (document.isEncrypted()) {
        throw new PdfLeesfout(Reden.VERSLEUTELD);
      }
      return inhoud(vind(document));
    } catch (InvalidPasswordException e) {
      throw new PdfLeesfout(Reden.VERSLEUTELD, e);
    } catch (PdfLeesfout e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers a broken structure with whatever it trips over.
      throw new PdfLeesfout(Reden.BESCHADIGD, e);
    }
  }

  /** ISO 32000 allows a little rubbish before the header; so do the readers. */
  private static boolean begintAlsPdf(byte[] bestand) {
    for (int i = 0; i + 4 < bestand.length && i <= 1024; i++) {
      if (bestand[i] == '%'
          && bestand[i + 1] == 'P'
          && bestand[i + 2] == 'D'
          && bestand[i + 3] == 'F'
          && bestand[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  private static PDEmbeddedFile vind(PDDocument document) throws IOException {
    COSDictionary catalogus = document.getDocumentCatalog().getCOSObject();
    COSArray bijlagen = catalogus.getCOSArray(Bijlage.ASSOCIATED_FILES);
    if (bijlagen != null) {
      for (int i = 0; i < bijlagen.size(); i++) {
        COSBase deel = bijlagen.getObject(i);
        if (deel instanceof COSDictionary woordenboek) {
          PDEmbeddedFile gevonden = alsTraject(new PDComplexFileSpecification(woordenboek));
          if (gevonden != null) {
            return gevonden;
          }
        }
      }
    }
    // A program that saves again may keep the attachment and forget the association.
    PDDocumentNameDictionary namen = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode boom = namen == null ? null : namen.getEmbeddedFiles();
    PDEmbeddedFile gevonden = boom == null ? null : zoek(boom, 0);
    if (gevonden == null) {
      throw new PdfLeesfout(Reden.GEEN_TRAJECT);
    }
    return gevonden;
  }

  private static PDEmbeddedFile zoek(PDNameTreeNode<PDComplexFileSpecification> tak, int diepte)
      throws IOException {
    if (diepte > DIEPTE) {
      throw new PdfLeesfout(Reden.BESCHADIGD);
    }
    Map<String, PDComplexFileSpecification> namen = tak.getNames();
    if (namen != null) {
      for (PDComplexFileSpecification bestand : namen.values()) {
        PDEmbeddedFile gevonden = alsTraject(bestand);
        if (gevonden != null) {
          return gevonden;
        }
      }
    }
    if (tak.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kind : tak.getKids()) {
        PDEmbeddedFile gevonden = zoek(kind, diepte + 1);
        if (gevonden != null) {
          return gevonden;
        }
      }
    }
    return null;
  }

  private static PDEmbeddedFile alsTraject(PDComplexFileSpecification bestand) {
    if (bestand == null
        || !Bijlage.NAAM.equals(bestand.getFileUnicode())
            && !Bijlage.NAAM.equals(bestand.getFile())) {
      return null;
    }
    PDEmbeddedFile inhoud = bestand.getEmbeddedFileUnicode();
    inhoud = inhoud == null ? bestand.getEmbeddedFile() : inhoud;
    if (inhoud == null) {
      throw new PdfLeesfout(Reden.BIJLAGE_BESCHADIGD);
    }
    return inhoud;
  }

  private byte[] inhoud(PDEmbeddedFile bijlage) {
    COSDictionary kenmerken = bijlage.getCOSObject().getCOSDictionary(COSName.PARAMS);
    if (kenmerken != null && kenmerken.getLong(COSName.SIZE, 0) > grensBijlage) {
      throw new PdfLeesfout(Reden.BIJLAGE_TE_GROOT);
    }
    byte[] json = Uitpakker.pakUit(bijlage.getCOSObject(), grensBijlage);
    if (kenmerken != null && !klopt(kenmerken, json)) {
      throw new PdfLeesfout(Reden.BIJLAGE_BESCHADIGD);
    }
    return json;
  }

  private static boolean klopt(COSDictionary kenmerken, byte[] json) {
    long lengte = kenmerken.getLong(COSName.SIZE, -1);
    if (lengte >= 0 && lengte != json.length) {
      return false;
    }
    return !(kenmerken.getDictionaryObject(COSName.getPDFName("CheckSum")) instanceof COSString md5)
        || Arrays.equals(md5.getBytes(), Bijlage.md5(json));
  }
}
