package nl.udo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Takes the record out of a file, as written here or saved again by another program. Trusts nothing
 * in it: sizes are bounded before anything is unpacked.
 */
final class Trajectlezer {
  /** Largest file read. */
  static final int BESTAND = 64 << 20;

  /** Most names and branches seen of all attachments; a file of ours has one name. */
  private static final int NAMEN = 100_000;

  private final int grensBestand;
  private final int grensBijlage;

  Trajectlezer() {
    this(BESTAND, UdoJson.MAXIMALE_OMVANG);
  }

  Trajectlezer(int grensBestand, int grensBijlage) {
    this.grensBestand = grensBestand;
    this.grensBijlage = grensBijlage;
  }

  /**
   * The record as it was attached. The stream is read to its end and not closed.
   *
   * @throws OnleesbaarTrajectException when there is no record to give, with the reason
   * @throws IOException when the stream itself fails
   */
  byte[] lees(InputStream in) throws IOException {
    byte[] bestand = in.readNBytes(grensBestand + 1);
    if (bestand.length > grensBestand) {
      throw PdfLeesfout.BESTAND_TE_GROOT.fout();
    }
    if (!begintAlsPdf(bestand)) {
      throw PdfLeesfout.GEEN_PDF.fout();
    }
    try (PDDocument document = Leesdocument.open(bestand)) {
      return inhoud(vind(document));
    } catch (OnleesbaarTrajectException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers a broken structure with whatever it trips over.
      throw PdfLeesfout.BESCHADIGD.fout(e);
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

  private static PDEmbeddedFile vind(PDDocument document) {
    COSDictionary catalogus = document.getDocumentCatalog().getCOSObject();
    COSArray bijlagen = catalogus.getCOSArray(Bijlage.ASSOCIATED_FILES);
    PDEmbeddedFile gevonden = bijlagen == null ? null : eerste(bijlagen, 0, 1);
    if (gevonden == null) {
      // A program that saves again may keep the attachment and forget the association.
      COSDictionary namen = catalogus.getCOSDictionary(COSName.NAMES);
      COSDictionary boom = namen == null ? null : namen.getCOSDictionary(COSName.EMBEDDED_FILES);
      gevonden = boom == null ? null : zoek(boom);
    }
    if (gevonden == null) {
      throw PdfLeesfout.GEEN_TRAJECT.fout();
    }
    return gevonden;
  }

  /** Counts what it sees: branches may share branches, so that depth or size says nothing. */
  private static PDEmbeddedFile zoek(COSDictionary boom) {
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.add(boom);
    int gezien = 0;
    while (!open.isEmpty()) {
      COSDictionary tak = open.pop();
      COSArray namen = tak.getCOSArray(COSName.NAMES);
      COSArray kinderen = tak.getCOSArray(COSName.KIDS);
      gezien += 1 + (namen == null ? 0 : namen.size()) + (kinderen == null ? 0 : kinderen.size());
      if (gezien > NAMEN) {
        throw PdfLeesfout.BESCHADIGD.fout();
      }
      // Names and files by turns.
      PDEmbeddedFile gevonden = namen == null ? null : eerste(namen, 1, 2);
      if (gevonden != null) {
        return gevonden;
      }
      for (int i = 0; kinderen != null && i < kinderen.size(); i++) {
        if (kinderen.getObject(i) instanceof COSDictionary kind) {
          open.add(kind);
        }
      }
    }
    return null;
  }

  private static PDEmbeddedFile eerste(COSArray bestanden, int begin, int stap) {
    for (int i = begin; i < bestanden.size(); i += stap) {
      if (bestanden.getObject(i) instanceof COSDictionary bestand) {
        PDEmbeddedFile gevonden = alsTraject(new PDComplexFileSpecification(bestand));
        if (gevonden != null) {
          return gevonden;
        }
      }
    }
    return null;
  }

  private static PDEmbeddedFile alsTraject(PDComplexFileSpecification bestand) {
    if (!Bijlage.NAAM.equals(bestand.getFileUnicode()) && !Bijlage.NAAM.equals(bestand.getFile())) {
      return null;
    }
    PDEmbeddedFile inhoud = bestand.getEmbeddedFileUnicode();
    inhoud = inhoud == null ? bestand.getEmbeddedFile() : inhoud;
    if (inhoud == null) {
      throw PdfLeesfout.BIJLAGE_BESCHADIGD.fout();
    }
    return inhoud;
  }

  private byte[] inhoud(PDEmbeddedFile bijlage) {
    COSDictionary kenmerken = bijlage.getCOSObject().getCOSDictionary(COSName.PARAMS);
    if (kenmerken != null && kenmerken.getLong(COSName.SIZE, 0) > grensBijlage) {
      throw PdfLeesfout.BIJLAGE_TE_GROOT.fout();
    }
    byte[] json = Uitpakker.pakUit(bijlage.getCOSObject(), grensBijlage);
    if (kenmerken != null && !klopt(kenmerken, json)) {
      throw PdfLeesfout.BIJLAGE_BESCHADIGD.fout();
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
