package nl.udo.word.write;

import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import nl.udo.usertext.Characters;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * What the file says of itself. No moment is among it: equal texts give equal bytes on every day.
 */
final class CoreProperties {

  private CoreProperties() {}

  static byte[] part(Tekststuk text, @Nullable UdoTraject record) {
    Bewoording wording = text.bewoording();
    XmlPart xml = new XmlPart(Namespace.CORE, "coreProperties", Namespace.DUBLIN_CORE);
    property(xml, Namespace.DUBLIN_CORE, "title", text.titel());
    property(xml, Namespace.DUBLIN_CORE, "subject", wording.zeg(Zin.STUK_ONDERWERP));
    String ministry = record == null ? null : record.voornemen().ministerie();
    if (ministry != null) {
      property(xml, Namespace.DUBLIN_CORE, "creator", Characters.oneLine(ministry));
    }
    String own =
        wording.gewijzigd().isEmpty()
            ? null
            : wording.zeg(Zin.STUK_BEWOORDING, "kenmerk", wording.kenmerk());
    property(
        xml,
        Namespace.DUBLIN_CORE,
        "description",
        wording.zeg(Zin.STUK_GEMAAKT, "regelset", text.regelset(), "bewoording", own));
    property(xml, Namespace.DUBLIN_CORE, "language", text.taal());
    property(
        xml,
        Namespace.CORE,
        "contentStatus",
        wording.zeg(text.concept() ? Zin.STUK_STAND_CONCEPT : Zin.STUK_STAND_DEFINITIEF));
    return xml.finish();
  }

  private static void property(XmlPart xml, Namespace namespace, String name, String value) {
    if (!value.isEmpty()) {
      xml.start(namespace, name).text(value).end();
    }
  }
}
