package nl.udo.pdf.archive;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The XMP packet: the same facts as the information dictionary, plus the profiles followed. */
public final class Xmp {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String UA_SCHEMA =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private Xmp() {}

  /**
   * The packet.
   *
   * @param facts what the file says about itself
   * @param keywords what tells the wording from that of the library; null when there is nothing to
   *     tell
   * @param producer what made the file
   * @return the packet, as UTF-8
   */
  public static byte[] packet(DocumentFacts facts, @Nullable String keywords, String producer) {
    StringBuilder x = new StringBuilder(3000);
    x.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    x.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    x.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    x.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    x.append("<dc:format>application/pdf</dc:format>\n");
    x.append("<dc:language><rdf:Bag><rdf:li>").append(XmlText.of(facts.language()));
    x.append("</rdf:li></rdf:Bag></dc:language>\n");
    localized(x, "dc:title", facts.title());
    if (facts.author() != null) {
      x.append("<dc:creator><rdf:Seq><rdf:li>");
      x.append(XmlText.of(facts.author()));
      x.append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    if (facts.subject() != null) {
      localized(x, "dc:description", facts.subject());
    }
    x.append("</rdf:Description>\n");

    x.append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" ");
    x.append("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" ");
    x.append("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" ");
    x.append("xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    if (facts.moment() != null) {
      String moment = MOMENT.format(facts.moment());
      property(x, "xmp:CreateDate", moment);
      property(x, "xmp:ModifyDate", moment);
    }
    if (keywords != null) {
      property(x, "pdf:Keywords", keywords);
    }
    property(x, "pdf:Producer", producer);
    property(x, "pdfaid:part", Integer.toString(facts.archivePart()));
    property(x, "pdfaid:conformance", "A");
    property(x, "pdfuaid:part", "1");
    x.append("</rdf:Description>\n").append(UA_SCHEMA);
    x.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return x.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void property(StringBuilder x, String name, String value) {
    x.append('<').append(name).append('>').append(XmlText.of(value));
    x.append("</").append(name).append(">\n");
  }

  private static void localized(StringBuilder x, String name, String value) {
    x.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    x.append(XmlText.of(value));
    x.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
  }
}
