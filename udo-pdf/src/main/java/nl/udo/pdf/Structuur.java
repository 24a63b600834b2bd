package nl.udo.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends what openhtmltopdf leaves in the structure tree and veraPDF does not mind, but a listener
 * does: a table header read again for every page the table runs over, empty table parts, and
 * bullets without text.
 */
final class Structuur {
  private static final COSName LBL = COSName.getPDFName("Lbl");
  private static final COSName THEAD = COSName.getPDFName("THead");
  private static final Set<COSName> RIJGROEPEN =
      Set.of(THEAD, COSName.getPDFName("TFoot"), COSName.getPDFName("TBody"));

  private final PDDocument document;

  /** Per page the marked content that is repeated there; in order, because bytes must be equal. */
  private final Map<COSDictionary, Set<Integer>> herhaald = new LinkedHashMap<>();

  private Structuur(PDDocument document) {
    this.document = document;
  }

  static void herstel(PDDocument document) throws IOException {
    Structuur structuur = new Structuur(document);
    COSDictionary wortel = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    structuur.loop(wortel, false);
    structuur.maakArtefacten();
  }

  private void loop(COSDictionary element, boolean inTabelkop) {
    COSBase kinderen = element.getDictionaryObject(COSName.K);
    if (kinderen instanceof COSDictionary kind) {
      bezoek(kind, inTabelkop);
    } else if (kinderen instanceof COSArray rij) {
      for (int i = rij.size() - 1; i >= 0; i--) {
        if (!(rij.getObject(i) instanceof COSDictionary kind)) {
          continue;
        }
        if (inTabelkop && isElders(kind)) {
          noteer(kind);
          rij.remove(i);
        } else {
          bezoek(kind, inTabelkop);
          if (isLegeGroep(kind)) {
            rij.remove(i);
          }
        }
      }
    }
  }

  private void bezoek(COSDictionary kind, boolean inTabelkop) {
    COSName soort = kind.getCOSName(COSName.S);
    if (soort == null) {
      return;
    }
    if (LBL.equals(soort) && isOpsommingsteken(kind)) {
      // The bullet is drawn as a shape; this is what it says.
      kind.setString(COSName.ACTUAL_TEXT, "\u2022");
    }
    loop(kind, inTabelkop || THEAD.equals(soort));
  }

  private static boolean isLegeGroep(COSDictionary element) {
    COSName soort = element.getCOSName(COSName.S);
    if (soort == null || !RIJGROEPEN.contains(soort)) {
      return false;
    }
    COSBase kinderen = element.getDictionaryObject(COSName.K);
    return kinderen == null || kinderen instanceof COSArray rij && rij.size() == 0;
  }

  private static boolean isOpsommingsteken(COSDictionary label) {
    COSDictionary lijst = label.getCOSDictionary(COSName.P).getCOSDictionary(COSName.P);
    COSDictionary kenmerken = lijst.getCOSDictionary(COSName.A);
    return kenmerken != null && "Disc".equals(kenmerken.getNameAsString("ListNumbering"));
  }

  /** A reference that names its page stands on another page than its element. */
  private static boolean isElders(COSDictionary kind) {
    return kind.containsKey(COSName.MCID) && kind.containsKey(COSName.PG);
  }

  private void noteer(COSDictionary verwijzing) {
    herhaald
        .computeIfAbsent(verwijzing.getCOSDictionary(COSName.PG), p -> new TreeSet<>())
        .add(verwijzing.getInt(COSName.MCID));
  }

  private void maakArtefacten() throws IOException {
    Paginainhoud.werkAf(document, herhaald);
    for (Map.Entry<COSDictionary, Set<Integer>> deel : herhaald.entrySet()) {
      COSArray ouders = ouders(deel.getKey().getInt(COSName.STRUCT_PARENTS));
      for (int mcid : deel.getValue()) {
        ouders.set(mcid, COSNull.NULL);
      }
    }
  }

  private COSArray ouders(int sleutel) {
    COSArray getallen =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getParentTree()
            .getCOSObject()
            .getCOSArray(COSName.NUMS);
    for (int i = 0; i + 1 < getallen.size(); i += 2) {
      if (getallen.getObject(i) instanceof COSInteger getal && getal.intValue() == sleutel) {
        return (COSArray) getallen.getObject(i + 1);
      }
    }
    throw new IllegalStateException("geen ouders voor pagina " + sleutel);
  }
}
