package nl.udo.word.write;

import nl.udo.bewoording.Invulling;
import nl.udo.bewoording.Zin;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.TextDigest;
import nl.udo.word.ooxml.XmlPart;

/** What stands above and below the text of every page of a file of the library's own. */
final class Margins {

  private static final int LONGEST_TITLE = 90;

  private Margins() {}

  static byte[] header(Tekststuk text) {
    XmlPart xml = new XmlPart(Namespace.WORD, "hdr");
    Runs runs = paragraph(xml, Role.HEADER);
    String title = text.onderwerp() == null ? text.titel() : text.onderwerp();
    runs.write(shortened(title));
    if (text.concept()) {
      runs.write("\t");
      runs.write(text.bewoording().zeg(Zin.STUK_CONCEPT), Role.DRAFT_MARK);
    }
    return xml.end().finish();
  }

  static byte[] footer(Tekststuk text) {
    XmlPart xml = new XmlPart(Namespace.WORD, "ftr");
    Runs runs = paragraph(xml, Role.FOOTER);
    text.bewoording().vul(Zin.STUK_PAGINA, new PageNumber(runs));
    return xml.end().finish();
  }

  /** The number of the page and that of all pages as fields, which Word counts. */
  private record PageNumber(Runs runs) implements Invulling {

    @Override
    public boolean heeft(String naam) {
      return true;
    }

    @Override
    public void woorden(String tekst) {
      runs.write(tekst);
    }

    @Override
    public void plaats(String naam, boolean hoofdletter) {
      runs.field(naam.equals("nummer") ? "PAGE" : "NUMPAGES", "1", null);
    }

    @Override
    public void getal(String naam, String een, String meer) {
      // How many pages there are is known when Word shows them.
      runs.write(meer);
    }
  }

  private static Runs paragraph(XmlPart xml, Role role) {
    xml.start("p").start("pPr").value("pStyle", Frame.OWN.style(role)).end();
    return new Runs(xml, Frame.OWN, new Relations(""), new TextDigest());
  }

  /** What stands at the top of every page stays on one line, with room for the mark of a draft. */
  private static String shortened(String title) {
    if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
      return title;
    }
    int end = title.offsetByCodePoints(0, LONGEST_TITLE);
    int word = title.lastIndexOf(' ', end);
    return title.substring(0, word > end / 2 ? word : end) + "\u2026";
  }
}
