package nl.udo.word.write;

import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlPart;

/** What holds for the file as a whole. */
final class Settings {

  private Settings() {}

  static byte[] part(String language, boolean notes) {
    XmlPart xml = new XmlPart(Namespace.WORD, "settings");
    xml.start("zoom").with("percent", 100).end();
    xml.start("defaultTabStop").with("val", 709).end();
    xml.start("characterSpacingControl").with("val", "doNotCompress").end();
    if (notes) {
      xml.start("footnotePr");
      xml.start("footnote").with("id", -1).end();
      xml.start("footnote").with("id", 0).end();
      xml.end();
    }
    // Without it Word opens the file as one of 2007, with limited functions.
    xml.start("compat").start("compatSetting");
    xml.with("name", "compatibilityMode")
        .with("uri", "http://schemas.microsoft.com/office/word")
        .with("val", 15)
        .end()
        .end();
    xml.start("themeFontLang").with("val", language).end();
    xml.start("decimalSymbol").with("val", ",").end();
    xml.start("listSeparator").with("val", ";").end();
    return xml.finish();
  }
}
