package nl.udo.word.write;

import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import nl.udo.usertext.Characters;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlPart;

/**
 * What the file says of itself. No moment is among it: equal texts give equal bytes on every day.
 */
final class CoreProperties {

  private CoreProperties() {}

  static byte[] part(Tekststuk text, UdoTraject record) {
    XmlPart xml = new XmlPart(Namespace.CORE, "coreProperties", Namespace.DUBLIN_CORE);
    property(xml, Namespace.DUBLIN_CORE, "title", text.titel());
    property(xml, Namespace.DUBLIN_CORE, "subject", "Uitvoerbaarheidstoets decentrale overheden");
    String ministry = record == null ? null : record.voornemen().ministerie();
    if (ministry != null) {
      property(xml, Namespace.DUBLIN_CORE, "creator", Characters.oneLine(ministry));
    }
    property(
        xml, Namespace.DUBLIN_CORE, "description", "Gemaakt met udo, regelset " + text.regelset());
    property(xml, Namespace.DUBLIN_CORE, "language", text.taal());
    property(xml, Namespace.CORE, "contentStatus", text.concept() ? "Concept" : "Definitief");
    return xml.finish();
  }

  private static void property(XmlPart xml, Namespace namespace, String name, String value) {
    if (!value.isEmpty()) {
      xml.start(namespace, name).text(value).end();
    }
  }
}
