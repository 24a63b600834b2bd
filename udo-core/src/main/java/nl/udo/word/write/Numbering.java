package nl.udo.word.write;

import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlPart;

/** The definitions of lists: one with bullets, and one with numbers that each list begins anew. */
final class Numbering {

  /** In twips: how far the text of an item goes in, and how far its mark stands before it. */
  private static final int INDENT = 340;

  private Numbering() {}

  static byte[] part(Frame frame, int numbered) {
    XmlPart xml = new XmlPart(Namespace.WORD, "numbering");
    int first = frame.ids().list();
    definition(xml, first, "bullet", "\u2022");
    definition(xml, first + 1, "decimal", "%1.");
    list(xml, first, first, false);
    for (int i = 1; i <= numbered; i++) {
      list(xml, first + i, first + 1, true);
    }
    return xml.finish();
  }

  private static void definition(XmlPart xml, int id, String format, String mark) {
    xml.start("abstractNum").with("abstractNumId", id);
    xml.value("multiLevelType", "singleLevel");
    xml.start("lvl").with("ilvl", 0);
    xml.value("start", "1").value("numFmt", format).value("lvlText", mark).value("lvlJc", "left");
    xml.start("pPr").start("ind").with("left", INDENT).with("hanging", INDENT).end().end();
    xml.end().end();
  }

  private static void list(XmlPart xml, int id, int definition, boolean anew) {
    xml.start("num").with("numId", id).value("abstractNumId", Integer.toString(definition));
    if (anew) {
      xml.start("lvlOverride").with("ilvl", 0).value("startOverride", "1").end();
    }
    xml.end();
  }
}
