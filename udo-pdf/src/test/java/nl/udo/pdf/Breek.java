package nl.udo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Breaks a good file in one way, to see the gate close. */
final class Breek {
  private Breek() {}

  interface Ingreep {
    void doe(PDDocument document) throws IOException;
  }

  static byte[] met(byte[] pdf, Ingreep ingreep) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ingreep.doe(document);
      document.save(uit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }

  static COSDictionary catalogus(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  /** All structure elements of a kind, in order. */
  static List<COSDictionary> elementen(PDDocument document, String soort) {
    return elementen(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), soort);
  }

  /** All elements of some kinds below one, in order. */
  static List<COSDictionary> elementen(COSDictionary boven, String... soorten) {
    List<COSDictionary> gevonden = new ArrayList<>();
    List<String> welke = List.of(soorten);
    verzamel(
        boven,
        element -> {
          String soort = element.getNameAsString(COSName.S);
          return soort != null && welke.contains(soort);
        },
        gevonden);
    return gevonden;
  }

  private static void verzamel(
      COSDictionary element, Predicate<COSDictionary> welke, List<COSDictionary> gevonden) {
    if (welke.test(element)) {
      gevonden.add(element);
    }
    COSBase kinderen = element.getDictionaryObject(COSName.K);
    if (kinderen instanceof COSDictionary kind) {
      verzamel(kind, welke, gevonden);
    } else if (kinderen instanceof COSArray rij) {
      for (int i = 0; i < rij.size(); i++) {
        if (rij.getObject(i) instanceof COSDictionary kind) {
          verzamel(kind, welke, gevonden);
        }
      }
    }
  }

  /** Changes the content of a page as text. */
  static void inhoud(PDDocument document, int blad, UnaryOperator<String> ingreep)
      throws IOException {
    PDPage pagina = document.getPage(blad);
    String oud = new String(pagina.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    String nieuw = ingreep.apply(oud);
    if (nieuw.equals(oud)) {
      throw new IllegalStateException("de ingreep raakte niets");
    }
    PDStream stroom = new PDStream(document);
    try (OutputStream uit = stroom.createOutputStream()) {
      uit.write(nieuw.getBytes(StandardCharsets.ISO_8859_1));
    }
    pagina.setContents(stroom);
  }
}
