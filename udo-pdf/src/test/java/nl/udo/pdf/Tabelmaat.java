package nl.udo.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts columns, cells over several rows and columns included. */
final class Tabelmaat {
  private Tabelmaat() {}

  /** The different widths of the rows of a table; one when it is regular. */
  static Set<Integer> breedtes(Knoop tabel) {
    Set<Integer> breedtes = new TreeSet<>();
    List<int[]> lopend = new ArrayList<>();
    for (Knoop rij : tabel.alle("TR")) {
      int breedte = lopend.stream().mapToInt(span -> span[1]).sum();
      lopend.forEach(span -> span[0]--);
      lopend.removeIf(span -> span[0] == 0);
      for (Knoop cel : rij.kinderen()) {
        int kolommen = getal(cel, "ColSpan");
        int rijen = getal(cel, "RowSpan");
        breedte += kolommen;
        if (rijen > 1) {
          lopend.add(new int[] {rijen - 1, kolommen});
        }
      }
      breedtes.add(breedte);
    }
    return breedtes;
  }

  private static int getal(Knoop cel, String naam) {
    return cel.element.getDictionaryObject(COSName.A) instanceof COSDictionary kenmerken
        ? kenmerken.getInt(naam, 1)
        : 1;
  }
}
