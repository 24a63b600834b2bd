package nl.udo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The part of the gate that veraPDF does not look at. Each objection starts with the name of its
 * check.
 */
final class Keuring {
  private static final Set<String> RIJGROEPEN = Set.of("THead", "TBody", "TFoot");

  private final List<String> bezwaren = new ArrayList<>();

  private Keuring() {}

  static List<String> bezwaren(byte[] pdf) {
    Keuring keuring = new Keuring();
    try (Gelezen gelezen = new Gelezen(pdf)) {
      keuring.keur(gelezen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(keuring.bezwaren);
  }

  private void keur(Gelezen gelezen) throws IOException {
    PDDocumentCatalog catalogus = gelezen.document.getDocumentCatalog();
    eis("nl-NL".equals(catalogus.getLanguage()), "taal", catalogus.getLanguage());
    String titel = gelezen.document.getDocumentInformation().getTitle();
    eis(titel != null && !titel.isBlank(), "titel", "ontbreekt");
    eis(
        catalogus.getViewerPreferences() != null
            && catalogus.getViewerPreferences().displayDocTitle(),
        "titel",
        "wordt niet getoond");
    koppen(gelezen.wortel);
    gelezen.wortel.alle("TH").forEach(this::bereik);
    gelezen.wortel.alle("L").forEach(this::lijst);
    gelezen.wortel.alle("Table").forEach(this::tabel);
    herhaaldeKoppen(gelezen);
    letters(gelezen);
    for (Bladlezer blad : gelezen.bladen) {
      eis(blad.zonderBeeld.isEmpty(), "teken", "zonder beeld: " + blad.zonderBeeld);
      eis(blad.buiten.isEmpty(), "bladspiegel", "tekst in de marge: " + blad.buiten);
      eis(blad.los.isEmpty(), "los", "buiten merken en artefacten: " + blad.los);
    }
    eis(gelezen.wees.isEmpty(), "wees", gelezen.wees.toString());
    volgorde(gelezen);
    noten(gelezen.wortel);
    gelezen.wortel.alle("Link").forEach(this::koppeling);
    opvolgers(gelezen.wortel.kinderen());
    bladwijzers(gelezen);
    paginakop(gelezen);
  }

  /** What is copied, or read without the tree, comes in the order of the tree. */
  private void volgorde(Gelezen gelezen) {
    List<List<Integer>> inDeBoom = new ArrayList<>();
    gelezen.bladen.forEach(blad -> inDeBoom.add(new ArrayList<>()));
    gelezen.wortel.stukken().forEach(stuk -> inDeBoom.get(stuk.bladzijde()).add(stuk.mcid()));
    for (int blad = 0; blad < inDeBoom.size(); blad++) {
      List<Integer> inDeInhoud = List.copyOf(gelezen.bladen.get(blad).teksten.keySet());
      int i = 0;
      while (i < Math.min(inDeInhoud.size(), inDeBoom.get(blad).size())
          && inDeInhoud.get(i).equals(inDeBoom.get(blad).get(i))) {
        i++;
      }
      eis(inDeInhoud.equals(inDeBoom.get(blad)), "volgorde", "op blad " + blad + " vanaf " + i);
    }
  }

  /** Each note has a name, a number and a place in the text that refers to it. */
  private void noten(Knoop wortel) {
    List<List<String>> nummers = new ArrayList<>();
    Set<String> namen = new TreeSet<>();
    for (Knoop noot : wortel.alle("Note")) {
      String naam = noot.element.getString(COSName.ID);
      eis(naam != null && namen.add(naam), "noot", "naam " + naam);
      List<String> delen = noot.kinderen().stream().map(kind -> kind.soort).toList();
      eis(delen.equals(List.of("Lbl", "P")), "noot", "met " + delen);
      nummers.add(noot.kinderen().get(0).woordenMetLabels());
    }
    Set<List<String>> verwezen = new LinkedHashSet<>();
    wortel.alle("Reference").forEach(plaats -> verwezen.add(plaats.woorden()));
    eis(nummers.equals(List.copyOf(verwezen)), "noot", nummers + " bij plaatsen " + verwezen);
  }

  /** A link says in words where it leads, in the tree and at the place that is clicked. */
  private void koppeling(Knoop koppeling) {
    String omschrijving = koppeling.element.getString(COSName.ALT);
    eis(omschrijving != null && !omschrijving.isBlank(), "koppeling", "zonder omschrijving");
    int plaatsen = 0;
    COSBase delen = koppeling.element.getDictionaryObject(COSName.K);
    for (int i = 0; delen instanceof COSArray rij && i < rij.size(); i++) {
      if (rij.getObject(i) instanceof COSDictionary deel
          && deel.getDictionaryObject(COSName.getPDFName("Obj")) instanceof COSDictionary plaats) {
        plaatsen++;
        String inhoud = plaats.getString(COSName.CONTENTS);
        eis(inhoud != null && !inhoud.isBlank(), "koppeling", "plaats zonder omschrijving");
      }
    }
    eis(plaatsen == 1, "koppeling", plaatsen + " plaatsen bij " + koppeling.woorden());
  }

  private void koppen(Knoop wortel) {
    int vorige = 0;
    for (Knoop kop : wortel.alle("H1", "H2", "H3", "H4", "H5", "H6")) {
      int niveau = kop.soort.charAt(1) - '0';
      eis(
          niveau <= vorige + 1,
          "kop",
          "van " + vorige + " naar " + niveau + " bij " + kop.woorden());
      vorige = niveau;
    }
    eis(vorige > 0, "kop", "geen enkele");
  }

  private void bereik(Knoop th) {
    String bereik = kenmerk(th, "Scope");
    eis(
        bereik != null && Set.of("Row", "Column").contains(bereik),
        "bereik",
        th.woorden() + " " + bereik);
    // A header in the head of a table belongs to its column, one in the body to its row.
    boolean inKop = th.element.getCOSDictionary(COSName.P) != null && inTabelkop(th.element);
    eis(inKop == "Column".equals(bereik), "bereik", th.woorden() + " past niet bij zijn plaats");
  }

  /** What comes after a heading, or after the title of a table, begins on the same sheet. */
  private void opvolgers(List<Knoop> delen) {
    for (int i = 0; i + 1 < delen.size(); i++) {
      Knoop deel = delen.get(i);
      Knoop volgende = delen.get(i + 1);
      boolean blijftBij = deel.soort.matches("H[1-6]") || volgende.soort.equals("Table");
      if (blijftBij && !deel.bladzijden().isEmpty() && !volgende.bladzijden().isEmpty()) {
        int einde = Collections.max(deel.bladzijden());
        int begin = Collections.min(volgende.bladzijden());
        eis(einde == begin, "opvolger", deel.woorden() + " staat alleen onderaan");
      }
    }
    delen.forEach(deel -> opvolgers(deel.kinderen()));
  }

  private static boolean inTabelkop(COSDictionary element) {
    COSDictionary rij = element.getCOSDictionary(COSName.P);
    COSDictionary groep = rij == null ? null : rij.getCOSDictionary(COSName.P);
    return groep != null && "THead".equals(groep.getNameAsString(COSName.S));
  }

  private void lijst(Knoop lijst) {
    eis(!lijst.kinderen().isEmpty(), "lijst", "leeg");
    for (Knoop punt : lijst.kinderen()) {
      List<String> delen = punt.kinderen().stream().map(kind -> kind.soort).toList();
      eis(
          punt.soort.equals("LI") && delen.equals(List.of("Lbl", "LBody")),
          "lijst",
          punt.soort + " met " + delen);
      for (Knoop label : punt.alle("Lbl")) {
        eis(!label.woordenMetLabels().isEmpty(), "lijst", "opsommingsteken zonder tekst");
      }
    }
  }

  private void tabel(Knoop tabel) {
    for (Knoop groep : tabel.kinderen()) {
      eis(RIJGROEPEN.contains(groep.soort) && !groep.kinderen().isEmpty(), "tabel", groep.soort);
    }
    eis(!tabel.alle("TH").isEmpty(), "tabel", "zonder kopcellen");
    Set<Integer> breedtes = Tabelmaat.breedtes(tabel);
    eis(breedtes.size() <= 1, "tabel", "rijen van ongelijke breedte " + breedtes);
    tabelkop(tabel);
  }

  /** Read once, on the sheet where its first row begins. */
  private void tabelkop(Knoop tabel) {
    for (Knoop kop : tabel.alle("THead")) {
      Set<Integer> rijen = new TreeSet<>();
      tabel.alle("TBody").forEach(groep -> rijen.addAll(groep.bladzijden()));
      eis(rijen.containsAll(kop.bladzijden()), "tabelkop", "zonder rij op zijn blad");
      eis(kop.bladzijden().size() == 1, "tabelkop", "gelezen op bladen " + kop.bladzijden());
    }
  }

  /**
   * Seen on every further sheet that the table runs over, and on no other: beside such heads a
   * sheet shows what the margins of the first one show, and its own number.
   */
  private void herhaaldeKoppen(Gelezen gelezen) {
    for (int blad = 0; blad < gelezen.bladen.size(); blad++) {
      List<String> verwacht = new ArrayList<>(artefacten(gelezen, 0));
      for (Knoop tabel : gelezen.wortel.alle("Table")) {
        for (Knoop kop : tabel.alle("THead")) {
          if (tabel.bladzijden().contains(blad) && !kop.bladzijden().contains(blad)) {
            kop.stukken().forEach(stuk -> verwacht.add(stuk.tekst()));
          }
        }
      }
      // What is blank is drawn, but no word.
      verwacht.removeIf(String::isBlank);
      List<String> gezien = new ArrayList<>(artefacten(gelezen, blad));
      Collections.sort(verwacht);
      Collections.sort(gezien);
      eis(
          gezien.equals(verwacht),
          "tabelkop",
          "op blad " + blad + " te zien " + gezien + ", verwacht " + verwacht);
    }
  }

  private static List<String> artefacten(Gelezen gelezen, int blad) {
    String nummer = "Pagina " + (blad + 1) + " ";
    return gelezen.bladen.get(blad).artefactstukken().stream()
        .map(stuk -> stuk.replace(nummer, "Pagina "))
        .toList();
  }

  private void letters(Gelezen gelezen) throws IOException {
    for (PDPage pagina : gelezen.document.getPages()) {
      for (COSName naam : pagina.getResources().getFontNames()) {
        PDFont letter = pagina.getResources().getFont(naam);
        eis(letter.isEmbedded(), "letter", letter.getName() + " niet ingesloten");
        eis(
            letter.getCOSObject().containsKey(COSName.TO_UNICODE),
            "letter",
            letter.getName() + " zonder vertaling naar tekst");
      }
    }
  }

  private void bladwijzers(Gelezen gelezen) {
    List<List<String>> verwacht =
        gelezen.wortel.alle("H1", "H2", "H3", "H4", "H5", "H6").stream()
            .map(Knoop::woorden)
            .toList();
    List<List<String>> gevonden = new ArrayList<>();
    PDDocumentOutline boom = gelezen.document.getDocumentCatalog().getDocumentOutline();
    if (boom != null) {
      verzamel(boom, gevonden);
    }
    eis(verwacht.equals(gevonden), "bladwijzer", gevonden + " bij koppen " + verwacht);
  }

  private static void verzamel(PDOutlineNode tak, List<List<String>> titels) {
    for (PDOutlineItem item : tak.children()) {
      titels.add(Knoop.splits(item.getTitle()));
      verzamel(item, titels);
    }
  }

  /** Every page carries its number and the running title, and neither is read as text. */
  private void paginakop(Gelezen gelezen) {
    int aantal = gelezen.bladen.size();
    for (int i = 0; i < aantal; i++) {
      String voet = "Pagina " + (i + 1) + " van " + aantal;
      eis(gelezen.bladen.get(i).artefacten.indexOf(voet) >= 0, "paginanummer", "blad " + i);
    }
  }

  private static String kenmerk(Knoop knoop, String naam) {
    COSBase kenmerken = knoop.element.getDictionaryObject(COSName.A);
    if (kenmerken instanceof COSDictionary een) {
      return een.getNameAsString(naam);
    }
    if (kenmerken instanceof COSArray rij) {
      for (int i = 0; i < rij.size(); i++) {
        if (rij.getObject(i) instanceof COSDictionary een && een.getNameAsString(naam) != null) {
          return een.getNameAsString(naam);
        }
      }
    }
    return null;
  }

  private void eis(boolean goed, String keuring, String wat) {
    if (!goed) {
      bezwaren.add(keuring + ": " + wat);
    }
  }
}
