package nl.udo.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template of another house: ids of Dutch Word, headings that count themselves, a style known
 * only by its level, narrow text, a list, a note, a header and a footer, and where it lay.
 */
final class HostTemplate {

  private static final String NS = " xmlns:w=\"" + WordFile.W + "\" xmlns:r=\"" + WordFile.R + "\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private HostTemplate() {}

  static final String BOOKMARK =
      "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"udo\"/><w:r><w:t>[hier de UDO]</w:t></w:r>"
          + "<w:bookmarkEnd w:id=\"7\"/></w:p>";

  /** As Word divides what was typed and checked for spelling. */
  static final String SPLIT =
      "<w:p><w:r><w:t>{{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>"
          + "<w:t>UDO</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>}}</w:t></w:r></w:p>";

  static final String CONTROL =
      "<w:sdt><w:sdtPr><w:alias w:val=\"De UDO\"/><w:tag w:val=\"udo\"/><w:id w:val=\"5\"/></w:sdtPr>"
          + "<w:sdtContent><w:p><w:r><w:t>Klik om tekst in te voeren</w:t></w:r></w:p></w:sdtContent>"
          + "</w:sdt>";

  static final String CELL =
      "<w:tbl><w:tblPr><w:tblW w:w=\"7526\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol"
          + " w:w=\"742\"/><w:gridCol w:w=\"6784\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW"
          + " w:w=\"742\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:tcW w:w=\"6784\""
          + " w:type=\"dxa\"/></w:tcPr>"
          + BOOKMARK
          + "</w:tc></w:tr></w:tbl><w:p/>";

  static WordFile with(String place) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("document", "template.main")
            + type("styles", "styles")
            + type("numbering", "numbering")
            + type("footnotes", "footnotes")
            + type("settings", "settings")
            + type("header1", "header")
            + "<Override PartName=\"/docProps/core.xml\""
            + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + "</Types>");
    put(
        parts,
        "_rels/.rels",
        relations(
            relation("rId1", "officeDocument", "/word/document.xml")
                + "<Relationship Id=\"rId2\" Target=\"docProps/core.xml\" Type=\""
                + "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                + "core-properties\"/>"));
    put(
        parts,
        "docProps/core.xml",
        "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>Memorie van toelichting</dc:title></cp:coreProperties>");
    put(parts, "word/document.xml", document(place));
    put(
        parts,
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", "styles", "styles.xml")
                + relation("rId2", "numbering", "numbering.xml")
                + relation("rId3", "footnotes", "footnotes.xml")
                + relation("rId4", "settings", "settings.xml")
                + relation("rIdUdo5", "header", "header1.xml")));
    put(parts, "word/styles.xml", styles());
    put(parts, "word/numbering.xml", numbering());
    put(parts, "word/footnotes.xml", footnotes());
    put(
        parts,
        "word/settings.xml",
        "<w:settings" + NS + "><w:attachedTemplate r:id=\"rId1\"/></w:settings>");
    put(
        parts,
        "word/_rels/settings.xml.rels",
        relations(
            relation("rId1", "attachedTemplate", "file:///G:/Sjablonen/MvT.dotx")
                .replace("/>", " TargetMode=\"External\"/>")));
    put(
        parts,
        "word/header1.xml",
        "<w:hdr" + NS + "><w:p><w:r><w:t>Ministerie van Proeven</w:t></w:r></w:p></w:hdr>");
    return new WordFile(parts);
  }

  private static String document(String place) {
    return "<w:document"
        + NS
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\">"
        + "<w:body>"
        + "<w:p w14:paraId=\"1A2B3C4D\"><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr><w:r>"
        + "<w:t>Algemeen</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Tekst van het huis.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/>"
        + "</w:r></w:p>"
        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>een punt van het huis</w:t></w:r></w:p>"
        + place
        + "<w:p><w:r><w:t>Na de plaats.</w:t></w:r></w:p>"
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdUdo5\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1800\""
        + " w:bottom=\"1440\" w:left=\"2580\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
        + "</w:sectPr></w:body></w:document>";
  }

  private static String styles() {
    return "<w:styles"
        + NS
        + ">"
        + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\"/>"
        + "<w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + style("paragraph", "Standaard", "Normal", " w:default=\"1\"", "")
        + style(
            "paragraph",
            "Kop1",
            "Heading 1",
            "",
            "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                + "<w:rPr><w:color w:val=\"6B2C91\"/><w:sz w:val=\"32\"/></w:rPr>")
        + style(
            "paragraph",
            "Kop2",
            "heading 2",
            "",
            "<w:basedOn w:val=\"Kop1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"
                + "<w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:sz w:val=\"26\"/></w:rPr>")
        + style(
            "paragraph",
            "Huiskop3",
            "Huis tussenkop",
            " w:customStyle=\"1\"",
            "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:rPr><w:i/></w:rPr>")
        + style("paragraph", "UdoLeemte", "Iets van het huis", " w:customStyle=\"1\"", "")
        + style(
            "character",
            "Voetnootmarkering",
            "Footnote Reference",
            "",
            "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")
        + "</w:styles>";
  }

  private static String style(String type, String id, String name, String attributes, String more) {
    return "<w:style w:type=\""
        + type
        + "\""
        + attributes
        + " w:styleId=\""
        + id
        + "\"><w:name"
        + " w:val=\""
        + name
        + "\"/>"
        + more
        + "</w:style>";
  }

  private static String numbering() {
    return "<w:numbering"
        + NS
        + "><w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType w:val=\"multilevel\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle"
        + " w:val=\"Kop1\"/><w:lvlText w:val=\"%1\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle"
        + " w:val=\"Kop2\"/><w:lvlText w:val=\"%1.%2\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
        + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"5\"><w:multiLevelType w:val=\"singleLevel\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText"
        + " w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"4\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/></w:num>"
        + "<w:numIdMacAtCleanup w:val=\"3\"/></w:numbering>";
  }

  private static String footnotes() {
    return "<w:footnotes"
        + NS
        + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
        + "</w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>Noot van het huis.</w:t></w:r></w:p>"
        + "</w:footnote></w:footnotes>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + WordFile.R
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
