package nl.udo.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sees to it that everything fits the width of the paper: openhtmltopdf silently leaves out what
 * falls beside it. Words that are too wide for their place may be cut, no others: if all words of a
 * table could be cut, its layout would let a column shrink to the width of one letter.
 *
 * <p>The measures, in points, are those of huisstijl.css.
 */
final class Pasmaat {
  private static final double BLADSPIEGEL = 154 / 25.4 * 72;
  private static final double TABELLETTER = 8.5;
  private static final double TEKSTLETTER = 10;
  private static final Map<String, Double> KOPLETTERS = Map.of("h1", 17.0, "h2", 12.5, "h3", 11.0);
  private static final double CELRAND = 2 * 2 / 25.4 * 72 + 1;
  private static final double INSPRINGING = 7 / 25.4 * 72;
  private static final double SMALST = 10;

  /** An amount that is wider than this is prose, and prose is set to the left. */
  private static final double BREEDSTE_BEDRAG = BLADSPIEGEL / 4;

  private static final String BEDRAG = "udo-bedrag";

  /** Where a hard space has just ended. */
  private static final Pattern VASTE_SPATIE = Pattern.compile("(?<=\u00A0)");

  /** Characters between two places where a word may be cut. */
  private static final int STUK = 4;

  private final Letters letters;

  Pasmaat(Letters letters) {
    this.letters = letters;
  }

  void pas(Element element) {
    pas(element, TEKSTLETTER);
  }

  private void pas(Element element, double maat) {
    for (Node n = element.getFirstChild(); n != null; ) {
      Node volgende = n.getNextSibling();
      if (n instanceof Element kind && kind.getTagName().equals("table")) {
        tabel(kind);
      } else if (n instanceof Element kind) {
        pas(kind, KOPLETTERS.getOrDefault(kind.getTagName(), maat));
      } else if (n instanceof Text tekst) {
        maakBreekbaar(tekst, maat, BLADSPIEGEL * 0.8 - inspringing(element, null));
      }
      n = volgende;
    }
  }

  private void tabel(Element tabel) {
    List<Cel> cellen = new ArrayList<>();
    verzamel(tabel, null, cellen);
    zetZinnenLinks(cellen);
    double grens = BLADSPIEGEL;
    // Only what is wider than its fair share gives way.
    double nodig = breedte(cellen, grens);
    while (grens > SMALST && nodig > BLADSPIEGEL) {
      grens *= 0.9;
      nodig = breedte(cellen, grens);
    }
    if (nodig > BLADSPIEGEL) {
      throw new IllegalArgumentException("de tabel heeft meer kolommen dan op een blad passen");
    }
    for (Cel cel : cellen) {
      maakBreekbaar(cel.tekst, TABELLETTER, grens);
    }
    Kolommaat.geef(tabel, BLADSPIEGEL, kolommen(cellen, grens));
  }

  /** What each column needs at least, and what it would take to set each cell on one line. */
  private List<Kolommaat> kolommen(List<Cel> cellen, double grens) {
    Map<Integer, Kolommaat> kolommen = new TreeMap<>();
    Map<Element, Double> regels = new IdentityHashMap<>();
    for (Cel cel : cellen) {
      double woord = Math.min(grens, cel.breedste(w -> breedte(w, TABELLETTER)));
      double regel = breedte(cel.tekst.getData(), TABELLETTER);
      regels.merge(cel.element, regel, Double::sum);
      double marge = cel.inspringing + CELRAND;
      double ruim = Math.max(woord, regels.get(cel.element));
      Kolommaat maat = new Kolommaat(woord + marge, ruim + marge, regel);
      kolommen.merge(cel.kolom, maat, Kolommaat::ruimste);
    }
    return List.copyOf(kolommen.values());
  }

  private void zetZinnenLinks(List<Cel> cellen) {
    Set<Integer> kolommen = new TreeSet<>();
    for (Cel cel : cellen) {
      if (breedte(cel.tekst.getData(), TABELLETTER) > BREEDSTE_BEDRAG) {
        kolommen.add(cel.kolom);
      }
    }
    for (Cel cel : cellen) {
      if (kolommen.contains(cel.kolom) && BEDRAG.equals(cel.element.getAttribute("class"))) {
        cel.element.removeAttribute("class");
      }
    }
  }

  private double breedte(List<Cel> cellen, double grens) {
    Map<Integer, Double> kolommen = new TreeMap<>();
    for (Cel cel : cellen) {
      double woord = Math.min(grens, cel.breedste(w -> breedte(w, TABELLETTER)));
      double nodig = (woord + cel.inspringing) / cel.span + CELRAND;
      for (int i = 0; i < cel.span; i++) {
        kolommen.merge(cel.kolom + i, nodig, Math::max);
      }
    }
    return kolommen.values().stream().mapToDouble(d -> d).sum();
  }

  private void verzamel(Element element, Cel cel, List<Cel> cellen) {
    int kolom = 0;
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text tekst && cel != null) {
        cellen.add(
            new Cel(tekst, cel.kolom, cel.span, inspringing(element, cel.element), cel.element));
      } else if (n instanceof Element kind && element.getTagName().equals("tr")) {
        int span = span(kind);
        verzamel(kind, new Cel(null, kolom, span, 0, kind), cellen);
        kolom += span;
      } else if (n instanceof Element kind) {
        verzamel(kind, cel, cellen);
      }
    }
  }

  private static int span(Element cel) {
    String span = cel.getAttribute("colspan");
    return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
  }

  private static double inspringing(Element element, Element buiten) {
    double som = 0;
    for (Node n = element; n instanceof Element e && e != buiten; n = n.getParentNode()) {
      som += List.of("ul", "ol", "blockquote").contains(e.getTagName()) ? INSPRINGING : 0;
    }
    return som;
  }

  private double breedte(String woord, double maat) {
    return letters.breedte(woord) / 1000 * maat;
  }

  private void maakBreekbaar(Text tekst, double maat, double grens) {
    String inhoud = tekst.getData();
    StringBuilder nieuw = new StringBuilder(inhoud.length() + 16);
    for (int i = 0; i < inhoud.length(); ) {
      int einde = eindeVanWoord(inhoud, i);
      String woord = inhoud.substring(i, einde);
      nieuw.append(breedte(woord, maat) > grens ? gemerkt(woord, maat, grens) : woord);
      // The white space behind it, when there is any.
      nieuw.append(inhoud, einde, Math.min(einde + 1, inhoud.length()));
      i = einde + 1;
    }
    tekst.setData(nieuw.toString());
  }

  /** An amount gives way at its hard spaces, and only what is still too wide within itself. */
  private String gemerkt(String woord, double maat, double grens) {
    StringBuilder uit = new StringBuilder();
    for (String deel : VASTE_SPATIE.split(woord)) {
      if (!uit.isEmpty()) {
        uit.append(Regelbreker.MERK);
      }
      uit.append(breedte(deel, maat) > grens ? inStukken(deel) : deel);
    }
    return uit.toString();
  }

  private static String inStukken(String woord) {
    StringBuilder uit = new StringBuilder();
    int tekens = 0;
    for (int i = 0; i < woord.length(); ) {
      int teken = woord.codePointAt(i);
      boolean los = Character.getType(teken) != Character.NON_SPACING_MARK;
      if (tekens > 0 && tekens % STUK == 0 && los) {
        uit.append(Regelbreker.MERK);
      }
      tekens += los ? 1 : 0;
      uit.appendCodePoint(teken);
      i += Character.charCount(teken);
    }
    return uit.toString();
  }

  private static int eindeVanWoord(String tekst, int begin) {
    int einde = begin;
    while (einde < tekst.length() && !Letters.isWit(tekst.charAt(einde))) {
      einde++;
    }
    return einde;
  }

  private record Cel(Text tekst, int kolom, int span, double inspringing, Element element) {
    double breedste(ToDoubleFunction<String> breedte) {
      double breedste = 0;
      for (String woord : tekst.getData().split("[ \\t\\r\\n]+")) {
        breedste = Math.max(breedste, breedte.applyAsDouble(woord));
      }
      return breedste;
    }
  }
}
