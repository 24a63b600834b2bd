package nl.udo.word.write;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlPart;

/** Says of each part what it is. One use only. */
final class ContentTypes {

  private final Map<String, String> types = new LinkedHashMap<>();

  void part(String name, String type) {
    types.put(name, type);
  }

  byte[] part() {
    XmlPart xml = new XmlPart(Namespace.CONTENT_TYPES, "Types");
    standard(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
    standard(xml, "xml", "application/xml");
    types.forEach(
        (name, type) ->
            xml.start(Namespace.CONTENT_TYPES, "Override")
                .with(Namespace.CONTENT_TYPES, "PartName", "/" + name)
                .with(Namespace.CONTENT_TYPES, "ContentType", type)
                .end());
    return xml.finish();
  }

  private static void standard(XmlPart xml, String extension, String type) {
    xml.start(Namespace.CONTENT_TYPES, "Default")
        .with(Namespace.CONTENT_TYPES, "Extension", extension)
        .with(Namespace.CONTENT_TYPES, "ContentType", type)
        .end();
  }
}
