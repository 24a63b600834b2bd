package nl.udo.pdf;

import java.io.StringReader;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Builds the document for layout from the events of the parser. One use only. */
final class Paginabouwer extends DefaultHandler2 {
  private static final Set<String> KOPPEN = Set.of("h1", "h2", "h3", "h4");

  /** What the page may hold, and which attributes count there; every other attribute is dropped. */
  private static final Map<String, Set<String>> ELEMENTEN =
      Map.ofEntries(
          Map.entry("h1", Set.of()),
          Map.entry("h2", Set.of()),
          Map.entry("h3", Set.of()),
          Map.entry("h4", Set.of()),
          Map.entry("p", Set.of()),
          Map.entry("div", Set.of()),
          Map.entry("section", Set.of()),
          Map.entry("article", Set.of()),
          Map.entry("main", Set.of()),
          Map.entry("blockquote", Set.of()),
          Map.entry("br", Set.of()),
          Map.entry("span", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("sup", Set.of()),
          Map.entry("sub", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of("start")),
          Map.entry("li", Set.of("value")),
          Map.entry("table", Set.of()),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("scope", "colspan", "rowspan")),
          Map.entry("td", Set.of("colspan", "rowspan")));

  private static final Set<String> IN_DE_REGEL = Set.of("span", "strong", "em", "sup", "sub");

  private static final Set<String> LIJSTEN = Set.of("ul", "ol");

  private static final int KOPTEKST_HOOGSTENS = 120;
  private static final String KOPTEKST = "udo-koptekst";
  private static final String CONCEPTMERK = "udo-conceptmerk";
  private static final Set<String> LOPEND = Set.of(KOPTEKST, CONCEPTMERK);
  private static final Set<String> OVERAL = Set.of("class", "lang");

  private final Letters letters;
  private final Document document;
  private final Bladwijzers bladwijzers;
  private final StringBuilder tekst = new StringBuilder();
  private Node hier;
  private Element hoofd;
  private Element kop;
  private int niveau;

  Paginabouwer(Letters letters, Documentgegevens gegevens) {
    this.letters = letters;
    this.document = leegDocument();
    Element html = document.createElement("html");
    html.setAttribute("lang", Pagina.TAAL);
    document.appendChild(html);
    hoofd = document.createElement("head");
    html.appendChild(hoofd);
    Element titel = document.createElement("title");
    titel.setTextContent(gegevens.titel());
    hoofd.appendChild(titel);
    bladwijzers = new Bladwijzers(document);
    Element lichaam = document.createElement("body");
    html.appendChild(lichaam);
    lichaam.appendChild(lopend(KOPTEKST, kort(gegevens.kortetitel())));
    if (gegevens.concept()) {
      lichaam.appendChild(lopend(CONCEPTMERK, "CONCEPT"));
    }
  }

  Document document() {
    return document;
  }

  @Override
  public void startElement(String uri, String lokaal, String naam, Attributes attributen)
      throws SAXException {
    if (hier == null) {
      if (naam.equals("body")) {
        hier = document.getElementsByTagName("body").item(0);
      }
      // All that stands before the body is for browsers: title, style, meta, link.
      return;
    }
    // A sheet of paper leads nowhere: of a link its words stay.
    naam = naam.equals("a") ? "span" : naam;
    Set<String> eigen = ELEMENTEN.get(naam);
    if (eigen == null) {
      throw new SAXException("het element <" + naam + "> hoort niet in de pagina");
    }
    plaatsTekst();
    Element element = document.createElement(naam);
    for (int i = 0; i < attributen.getLength(); i++) {
      String sleutel = attributen.getQName(i);
      if (eigen.contains(sleutel) || OVERAL.contains(sleutel)) {
        element.setAttribute(sleutel, attributen.getValue(i));
      }
    }
    if (naam.equals("th") && !Set.of("col", "row").contains(element.getAttribute("scope"))) {
      throw new SAXException("een <th> zegt met scope=\"col\" of scope=\"row\" waar hij bij hoort");
    }
    if (KOPPEN.contains(naam)) {
      opKop(element);
    }
    if (LIJSTEN.contains(naam) && vorige() instanceof Element inleiding) {
      // What leads in the list stays with it.
      voegKlasseToe(inleiding, "udo-inleiding");
    }
    if (naam.equals("br")) {
      // Without a space the words on both sides of the break are read as one.
      hier.appendChild(document.createTextNode(" "));
    }
    hier.appendChild(element);
    hier = element;
  }

  @Override
  public void endElement(String uri, String lokaal, String naam) throws SAXException {
    if (hier == null) {
      return;
    }
    plaatsTekst();
    if (hier == kop) {
      bladwijzers.voegToe(kop);
      kop = null;
    }
    if (naam.equals("body")) {
      new Pasmaat(letters).pas((Element) hier);
      hier = null;
      bladwijzers.plaats(hoofd);
      return;
    }
    hier = hier.getParentNode();
  }

  @Override
  public void characters(char[] tekens, int begin, int aantal) {
    if (hier != null) {
      tekst.append(tekens, begin, aantal);
    }
  }

  @Override
  public void startDTD(String naam, String publicId, String systemId) throws SAXException {
    if (publicId != null || systemId != null) {
      weigerDtd();
    }
  }

  @Override
  public void internalEntityDecl(String naam, String waarde) throws SAXException {
    weigerDtd();
  }

  @Override
  public void externalEntityDecl(String naam, String publicId, String systemId)
      throws SAXException {
    weigerDtd();
  }

  @Override
  public void elementDecl(String naam, String model) throws SAXException {
    weigerDtd();
  }

  @Override
  public void attributeDecl(String element, String naam, String soort, String wijze, String waarde)
      throws SAXException {
    weigerDtd();
  }

  private static void weigerDtd() throws SAXException {
    throw new SAXException("de pagina kent geen eigen DTD");
  }

  @Override
  public InputSource resolveEntity(String naam, String publicId, String basis, String systemId) {
    return new InputSource(new StringReader(""));
  }

  private void opKop(Element element) throws SAXException {
    int dit = element.getTagName().charAt(1) - '0';
    if (dit > niveau + 1) {
      throw new SAXException("na een kop van niveau " + niveau + " volgt er een van niveau " + dit);
    }
    niveau = dit;
    kop = element;
    witErvoor(dit);
  }

  /** White above a heading belongs to what precedes it: at the top of a sheet there is none. */
  private void witErvoor(int dit) {
    if (vorige() instanceof Element blok && !LOPEND.contains(blok.getAttribute("class"))) {
      voegKlasseToe(blok, "udo-voor-h" + dit);
    }
  }

  /** The last element so far at this place, or null. */
  private Node vorige() {
    Node voor = hier.getLastChild();
    while (voor instanceof Text) {
      voor = voor.getPreviousSibling();
    }
    return voor;
  }

  private static void voegKlasseToe(Element element, String klasse) {
    element.setAttribute("class", (element.getAttribute("class") + " " + klasse).strip());
  }

  private void plaatsTekst() {
    if (tekst.isEmpty()) {
      return;
    }
    String schoon = Letters.zoalsGetekend(tekst.toString());
    tekst.setLength(0);
    OptionalInt ontbreekt = letters.eersteOntekenbare(schoon);
    if (ontbreekt.isPresent()) {
      throw new OntekenbareTekst(ontbreekt.getAsInt());
    }
    hier.appendChild(document.createTextNode(witNaarVoren(schoon)));
  }

  /**
   * A space that starts the text after an emphasised word is lost when the line ends there, and the
   * words on both sides are then read as one. At the end of the word it stays.
   */
  private String witNaarVoren(String tekst) {
    Node voor = hier.getLastChild();
    if (!(voor instanceof Element) || !Letters.isWit(tekst.charAt(0))) {
      return tekst;
    }
    while (voor instanceof Element element && IN_DE_REGEL.contains(element.getTagName())) {
      voor = element.getLastChild();
    }
    if (!(voor instanceof Text laatste)) {
      return tekst;
    }
    laatste.appendData(" ");
    return tekst.stripLeading();
  }

  /** What stands at the top of every sheet stays within two lines. */
  private static String kort(String titel) {
    if (titel.length() <= KOPTEKST_HOOGSTENS) {
      return titel;
    }
    int half = titel.offsetByCodePoints(0, KOPTEKST_HOOGSTENS / 2);
    int woord = titel.lastIndexOf(' ', KOPTEKST_HOOGSTENS);
    return titel.substring(0, Math.max(half, woord)) + "…";
  }

  private Element lopend(String klasse, String inhoud) {
    Element element = document.createElement("div");
    element.setAttribute("class", klasse);
    String schoon = Letters.zoalsGetekend(inhoud);
    letters
        .eersteOntekenbare(schoon)
        .ifPresent(
            teken -> {
              throw new OntekenbareTekst(teken);
            });
    element.setTextContent(schoon);
    return element;
  }

  private static Document leegDocument() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
