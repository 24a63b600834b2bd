package nl.udo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A file read the way assistive technology reads it: along the structure tree. */
final class Gelezen implements AutoCloseable {
  final PDDocument document;
  final List<Bladlezer> bladen = new ArrayList<>();
  final Knoop wortel;

  /** Marked runs that the tree points at but no page has, and the other way round. */
  final List<String> wees = new ArrayList<>();

  private final Map<COSDictionary, Integer> nummers = new HashMap<>();
  private final List<Map<Integer, Integer>> genoemd = new ArrayList<>();

  Gelezen(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
      for (PDPage pagina : document.getPages()) {
        nummers.put(pagina.getCOSObject(), bladen.size());
        bladen.add(new Bladlezer(pagina));
        genoemd.add(new HashMap<>());
      }
      COSDictionary boom =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      wortel = new Knoop("Wortel", boom, null);
      if (boom != null) {
        lees(boom.getDictionaryObject(COSName.K), wortel, null);
      }
      zoekWezen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lees(COSBase kind, Knoop ouder, COSDictionary bladVanOuder) {
    if (kind instanceof COSArray rij) {
      for (int i = 0; i < rij.size(); i++) {
        lees(rij.getObject(i), ouder, bladVanOuder);
      }
    } else if (kind instanceof COSInteger mcid) {
      stuk(ouder, bladVanOuder, mcid.intValue());
    } else if (kind instanceof COSDictionary deel) {
      COSDictionary eigenBlad = deel.getCOSDictionary(COSName.PG);
      COSDictionary blad = eigenBlad == null ? bladVanOuder : eigenBlad;
      if (deel.containsKey(COSName.MCID)) {
        stuk(ouder, blad, deel.getInt(COSName.MCID));
      } else if (deel.getCOSName(COSName.S) != null) {
        Knoop knoop =
            new Knoop(deel.getNameAsString(COSName.S), deel, deel.getString(COSName.ACTUAL_TEXT));
        ouder.delen.add(knoop);
        lees(deel.getDictionaryObject(COSName.K), knoop, blad);
      }
    }
  }

  private void stuk(Knoop ouder, COSDictionary blad, int mcid) {
    Integer nummer = nummers.get(blad);
    StringBuilder tekst = nummer == null ? null : bladen.get(nummer).teksten.get(mcid);
    if (tekst == null) {
      wees.add("de boom noemt " + mcid + " op blad " + nummer + ", maar dat staat er niet");
      return;
    }
    genoemd.get(nummer).merge(mcid, 1, Integer::sum);
    ouder.delen.add(new Knoop.Stuk(nummer, mcid, tekst.toString()));
  }

  private void zoekWezen() {
    for (int i = 0; i < bladen.size(); i++) {
      for (int mcid : bladen.get(i).teksten.keySet()) {
        int keer = genoemd.get(i).getOrDefault(mcid, 0);
        if (keer != 1) {
          wees.add("tekst " + mcid + " op blad " + i + " staat " + keer + " keer in de boom");
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
