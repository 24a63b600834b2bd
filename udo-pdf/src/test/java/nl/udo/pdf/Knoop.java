package nl.udo.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;

/** One element of the structure tree as a listener meets it: its kind, its text, its parts. */
final class Knoop {
  private static final Set<String> IN_DE_REGEL =
      Set.of("Span", "Link", "Quote", "Reference", "Code");

  final String soort;
  final COSDictionary element;

  /** Parts in order: {@link Knoop} or {@link Stuk}. */
  final List<Object> delen = new ArrayList<>();

  /** Replaces the content when read aloud; null when there is none. */
  final String vervangend;

  /** A run of marked text on a page. */
  record Stuk(int bladzijde, int mcid, String tekst) {}

  Knoop(String soort, COSDictionary element, String vervangend) {
    this.soort = soort;
    this.element = element;
    this.vervangend = vervangend;
  }

  List<Knoop> kinderen() {
    return delen.stream().filter(Knoop.class::isInstance).map(Knoop.class::cast).toList();
  }

  void bezoek(Consumer<Knoop> bezoeker) {
    bezoeker.accept(this);
    kinderen().forEach(kind -> kind.bezoek(bezoeker));
  }

  List<Knoop> alle(String... soorten) {
    List<Knoop> gevonden = new ArrayList<>();
    bezoek(
        knoop -> {
          if (Arrays.asList(soorten).contains(knoop.soort)) {
            gevonden.add(knoop);
          }
        });
    return gevonden;
  }

  /** Words in logical order, without the labels of lists: those differ from format to format. */
  List<String> woorden() {
    return splits(tekst(false));
  }

  List<String> woordenMetLabels() {
    return splits(tekst(true));
  }

  static List<String> splits(String tekst) {
    return Arrays.stream(tekst.split("[\\s\u00A0\u202F]+")).filter(w -> !w.isEmpty()).toList();
  }

  String tekst(boolean labels) {
    StringBuilder uit = new StringBuilder();
    schrijf(uit, labels);
    return uit.toString();
  }

  private void schrijf(StringBuilder uit, boolean labels) {
    if (soort.equals("Lbl") && !labels) {
      return;
    }
    boolean blok = !IN_DE_REGEL.contains(soort);
    if (blok) {
      uit.append('\n');
    }
    if (vervangend != null) {
      uit.append(vervangend);
    } else {
      for (Object deel : delen) {
        if (deel instanceof Knoop kind) {
          kind.schrijf(uit, labels);
        } else {
          uit.append(((Stuk) deel).tekst());
        }
      }
    }
    if (blok) {
      uit.append('\n');
    }
  }

  /** All marked runs below this element, in the order in which they are read. */
  List<Stuk> stukken() {
    List<Stuk> stukken = new ArrayList<>();
    for (Object deel : delen) {
      if (deel instanceof Knoop kind) {
        stukken.addAll(kind.stukken());
      } else {
        stukken.add((Stuk) deel);
      }
    }
    return stukken;
  }

  Set<Integer> bladzijden() {
    Set<Integer> nummers = new TreeSet<>();
    stukken().forEach(stuk -> nummers.add(stuk.bladzijde()));
    return nummers;
  }

  /** The tree with its text, one element a line: for files to compare with. */
  String alsSchets() {
    StringBuilder uit = new StringBuilder();
    schets(uit, 0);
    return uit.toString();
  }

  private void schets(StringBuilder uit, int diepte) {
    uit.append("  ".repeat(diepte)).append(soort);
    StringBuilder eigen = new StringBuilder();
    boolean alleenRegel = kinderen().stream().allMatch(kind -> IN_DE_REGEL.contains(kind.soort));
    if (alleenRegel) {
      schrijf(eigen, true);
      uit.append(": ").append(String.join(" ", splits(eigen.toString())));
    }
    uit.append('\n');
    if (!alleenRegel) {
      kinderen().forEach(kind -> kind.schets(uit, diepte + 1));
    }
  }
}
