package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A gate that never closes proves nothing: each check meets a file that was broken for it. */
class PoortSluitTest {
  private static final byte[] GOED = Voorbeeld.druk(Voorbeeld.pagina());
  private static final byte[] TABEL = Voorbeeld.druk(Voorbeeld.langeTabel(90));

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void eigenKeuring(String wat, String keuring, byte[] pdf, Breek.Ingreep ingreep) {
    assertEquals(List.of(), Keuring.bezwaren(pdf), "vooraf goed");
    List<String> bezwaren = Keuring.bezwaren(Breek.met(pdf, ingreep));
    assertTrue(
        bezwaren.stream().anyMatch(bezwaar -> bezwaar.startsWith(keuring + ":")),
        () -> wat + " niet gezien: " + bezwaren);
  }

  static Stream<Arguments> eigenKeuring() {
    return Stream.of(
        geval("andere taal", "taal", d -> d.getDocumentCatalog().setLanguage("en-US")),
        geval("geen titel", "titel", d -> d.getDocumentInformation().setTitle(null)),
        geval(
            "titel niet getoond",
            "titel",
            d -> Breek.catalogus(d).removeItem(COSName.getPDFName("ViewerPreferences"))),
        geval("kop slaat niveau over", "kop", d -> soort(d, "H2", "H4")),
        geval("geen koppen", "kop", PoortSluitTest::zonderKoppen),
        geval("kopcel zonder bereik", "bereik", d -> eerste(d, "TH").removeItem(COSName.A)),
        geval("kopcel met verkeerd bereik", "bereik", PoortSluitTest::verkeerdBereik),
        geval("lijst zonder LBody", "lijst", d -> soort(d, "LBody", "P")),
        geval("lijst met vreemd kind", "lijst", d -> soort(d, "LI", "P")),
        geval(
            "opsommingsteken zonder tekst",
            "lijst",
            d -> eerste(d, "Lbl").setString(COSName.ACTUAL_TEXT, " ")),
        geval("andere volgorde in de inhoud", "volgorde", PoortSluitTest::wissel),
        geval("noot zonder naam", "noot", d -> eerste(d, "Note").removeItem(COSName.ID)),
        geval("noot zonder nummer", "noot", d -> soort(d, "Reference", "Span")),
        geval("koppeling zonder tekst", "koppeling", PoortSluitTest::zonderOmschrijving),
        geval("rij te kort", "tabel", d -> eerste(d, "TR").getCOSArray(COSName.K).remove(0)),
        geval("lege rijgroep", "tabel", d -> eerste(d, "TBody").removeItem(COSName.K)),
        geval("tabel zonder kopcellen", "tabel", PoortSluitTest::zonderKopcellen),
        geval("letter niet ingesloten", "letter", PoortSluitTest::nietIngesloten),
        geval(
            "letter zonder vertaling",
            "letter",
            d -> letter(d).getCOSObject().removeItem(COSName.TO_UNICODE)),
        geval("teken zonder beeld", "teken", d -> Breek.inhoud(d, 0, PoortSluitTest::zonderBeeld)),
        geval(
            "tekst in de marge",
            "bladspiegel",
            d -> Breek.inhoud(d, 0, s -> "0.5 0 0 1 0 0 cm\n" + s)),
        geval("kop onderaan het blad", "opvolger", PoortSluitTest::kopNaarEerderBlad),
        arguments(
            "tabelkop zonder rij",
            "tabelkop",
            TABEL,
            ingreep(PoortSluitTest::rijenNaarVolgendBlad)),
        geval(
            "tekst buiten de merken",
            "los",
            d -> Breek.inhoud(d, 0, s -> s + "\n0 0 10 10 re f\n")),
        geval("tekst niet in de boom", "wees", d -> eerste(d, "P").removeItem(COSName.K)),
        geval("boom wijst naar niets", "wees", PoortSluitTest::wijsNaarNiets),
        geval(
            "geen bladwijzers", "bladwijzer", d -> Breek.catalogus(d).removeItem(COSName.OUTLINES)),
        geval(
            "andere bladwijzer",
            "bladwijzer",
            d ->
                d.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .setTitle("Iets anders")),
        geval("geen paginanummer", "paginanummer", d -> Breek.inhoud(d, 1, s -> artefacten(s, ""))),
        arguments(
            "tabelkop op elk blad gelezen",
            "tabelkop",
            TABEL,
            ingreep(PoortSluitTest::leesKopTweemaal)),
        arguments(
            "tabelkop tweemaal te zien",
            "tabelkop",
            TABEL,
            ingreep(d -> Breek.inhoud(d, 1, s -> s + "/Artifact BMC\n" + s + "EMC\n"))),
        arguments(
            "tabelkop niet herhaald",
            "tabelkop",
            TABEL,
            ingreep(d -> Breek.inhoud(d, 1, s -> artefacten(s, "")))));
  }

  @Test
  void tekstDieOntbreektOfAndersIs() throws IOException {
    List<String> verwacht = Paginatekst.woorden(Voorbeeld.pagina());
    try (Gelezen gelezen = new Gelezen(GOED)) {
      assertEquals(verwacht, gelezen.wortel.woorden());
    }
    byte[] zonder = Breek.met(GOED, d -> weg(d, "P", 3));
    byte[] vervangen = Breek.met(GOED, d -> eerste(d, "P").setString(COSName.ACTUAL_TEXT, "#"));
    byte[] omgekeerd = Breek.met(GOED, PoortSluitTest::wissel);
    for (byte[] fout : List.of(zonder, vervangen, omgekeerd)) {
      try (Gelezen gelezen = new Gelezen(fout)) {
        assertNotEquals(verwacht, gelezen.wortel.woorden());
      }
    }
  }

  @Test
  void veraPdfZietHetArchiefprofiel() {
    byte[] fout = Breek.met(GOED, d -> Breek.catalogus(d).removeItem(COSName.OUTPUT_INTENTS));
    assertTrue(begint(VeraPdf.bezwaren(fout, Conformiteit.PDFA_3A), "3a "));
    // The right file against the wrong profile: an attachment of another kind is no PDF/A-2.
    assertTrue(begint(VeraPdf.bezwaren(GOED, Conformiteit.PDFA_2A), "2a "));
  }

  @Test
  void veraPdfZietPdfUa() {
    byte[] fout =
        Breek.met(
            GOED, d -> Breek.catalogus(d).removeItem(COSName.getPDFName("ViewerPreferences")));
    List<String> bezwaren = VeraPdf.bezwaren(fout, Conformiteit.PDFA_3A);
    assertTrue(begint(bezwaren, "ua1 "), bezwaren::toString);
    assertFalse(begint(bezwaren, "3a "), bezwaren::toString);
  }

  private static boolean begint(List<String> bezwaren, String met) {
    return bezwaren.stream().anyMatch(bezwaar -> bezwaar.startsWith(met));
  }

  private static Arguments geval(String wat, String keuring, Breek.Ingreep ingreep) {
    return arguments(wat, keuring, GOED, ingreep);
  }

  private static Breek.Ingreep ingreep(Breek.Ingreep ingreep) {
    return ingreep;
  }

  private static void kopNaarEerderBlad(PDDocument document) {
    // The first heading of the second sheet, told to stand on the first.
    COSDictionary tweede = document.getPage(1).getCOSObject();
    for (String soort : List.of("H2", "H3", "H4")) {
      for (COSDictionary kop : Breek.elementen(document, soort)) {
        if (kop.getCOSDictionary(COSName.PG) == tweede) {
          kop.setItem(COSName.PG, document.getPage(0).getCOSObject());
          return;
        }
      }
    }
    throw new IllegalStateException("geen kop op het tweede blad");
  }

  private static void rijenNaarVolgendBlad(PDDocument document) {
    COSDictionary eerste = document.getPage(0).getCOSObject();
    for (COSDictionary groep : Breek.elementen(document, "TBody")) {
      for (COSDictionary cel : Breek.elementen(groep, "TD", "TH")) {
        if (cel.getCOSDictionary(COSName.PG) == eerste) {
          cel.setItem(COSName.PG, document.getPage(1).getCOSObject());
        }
      }
    }
  }

  private static COSDictionary eerste(PDDocument document, String soort) {
    return Breek.elementen(document, soort).get(0);
  }

  private static void soort(PDDocument document, String van, String naar) {
    eerste(document, van).setName(COSName.S, naar);
  }

  private static void zonderOmschrijving(PDDocument document) {
    COSArray delen = eerste(document, "Link").getCOSArray(COSName.K);
    for (int i = 0; i < delen.size(); i++) {
      if (delen.getObject(i) instanceof COSDictionary deel
          && deel.containsKey(COSName.getPDFName("Obj"))) {
        deel.getCOSDictionary(COSName.getPDFName("Obj")).removeItem(COSName.CONTENTS);
      }
    }
  }

  private static void zonderKoppen(PDDocument document) {
    for (String kop : List.of("H1", "H2", "H3", "H4")) {
      Breek.elementen(document, kop).forEach(e -> e.setName(COSName.S, "P"));
    }
  }

  private static void zonderKopcellen(PDDocument document) {
    Breek.elementen(document, "TH").forEach(e -> e.setName(COSName.S, "TD"));
  }

  private static void verkeerdBereik(PDDocument document) {
    eerste(document, "TH").getCOSDictionary(COSName.A).setName("Scope", "Row");
  }

  private static PDFont letter(PDDocument document) throws IOException {
    PDPage pagina = document.getPage(0);
    return pagina.getResources().getFont(pagina.getResources().getFontNames().iterator().next());
  }

  private static void nietIngesloten(PDDocument document) throws IOException {
    COSArray nakomelingen = letter(document).getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS);
    ((COSDictionary) nakomelingen.getObject(0))
        .getCOSDictionary(COSName.FONT_DESC)
        .removeItem(COSName.FONT_FILE2);
  }

  private static String zonderBeeld(String inhoud) {
    return inhoud.replaceFirst("<[0-9A-F]{4}", "<0000");
  }

  private static void wijsNaarNiets(PDDocument document) {
    COSArray kinderen = eerste(document, "H1").getCOSArray(COSName.K);
    if (kinderen == null) {
      eerste(document, "H1").setItem(COSName.K, COSInteger.get(9999));
    } else {
      kinderen.add(COSInteger.get(9999));
    }
  }

  private static void leesKopTweemaal(PDDocument document) {
    COSDictionary verwijzing = new COSDictionary();
    verwijzing.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    verwijzing.setItem(COSName.PG, document.getPage(1).getCOSObject());
    verwijzing.setInt(COSName.MCID, 5);
    COSDictionary kop = eerste(document, "TH");
    COSArray kinderen = new COSArray();
    kinderen.add(kop.getDictionaryObject(COSName.K));
    kinderen.add(verwijzing);
    kop.setItem(COSName.K, kinderen);
  }

  /** Replaces the text within artifacts. */
  private static String artefacten(String inhoud, String tekst) {
    StringBuilder uit = new StringBuilder();
    boolean artefact = false;
    for (String regel : inhoud.split("\n")) {
      if (regel.endsWith("BDC")) {
        artefact = regel.startsWith("/Artifact");
      }
      boolean weg = artefact && (regel.endsWith("Tj") || regel.endsWith("TJ"));
      uit.append(weg ? tekst : regel).append('\n');
    }
    return uit.toString();
  }

  private static void weg(PDDocument document, String soort, int nummer) {
    COSDictionary element = Breek.elementen(document, soort).get(nummer);
    COSArray kinderen = element.getCOSDictionary(COSName.P).getCOSArray(COSName.K);
    assertTrue(kinderen.removeObject(element));
  }

  private static void wissel(PDDocument document) {
    COSDictionary element = Breek.elementen(document, "P").get(1);
    COSArray kinderen = element.getCOSDictionary(COSName.P).getCOSArray(COSName.K);
    int plaats = kinderen.indexOfObject(element);
    kinderen.set(plaats, kinderen.getObject(plaats + 1));
    kinderen.set(plaats + 1, element);
  }
}
