package nl.udo.word.write;

import java.io.IOException;
import java.io.OutputStream;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.ooxml.Carrier;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.PackageOutput;
import nl.udo.word.ooxml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Writes a text as a file of the library's own: its parts one by one, each whole in memory. */
public final class DocumentWriter {

  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** In twips: A4. */
  private static final int PAGE_WIDTH = 11906;

  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = (PAGE_WIDTH - 9070) / 2;

  private final Tekststuk text;
  private final @Nullable UdoTraject record;
  private final @Nullable String json;

  private DocumentWriter(Tekststuk text, @Nullable UdoTraject record) {
    this.text = text;
    this.record = record;
    json = record == null ? null : Carrier.json(record);
  }

  /**
   * Writes a text.
   *
   * @param text the text
   * @param record the record to carry along, or null for none
   * @param out where to; flushed, not closed
   * @throws IllegalArgumentException when the record is too large to be read back; nothing has been
   *     written then
   * @throws IOException when it cannot be written
   */
  public static void write(Tekststuk text, @Nullable UdoTraject record, OutputStream out)
      throws IOException {
    new DocumentWriter(text, record).write(new PackageOutput(out));
  }

  private void write(PackageOutput out) throws IOException {
    Content content = Content.of(text, Frame.OWN, this::section);
    ContentTypes types = new ContentTypes();
    types.part("word/document.xml", MAIN + "document.main+xml");
    types.part("word/styles.xml", MAIN + "styles+xml");
    types.part("word/settings.xml", MAIN + "settings+xml");
    types.part("word/header1.xml", MAIN + "header+xml");
    types.part("word/footer1.xml", MAIN + "footer+xml");
    types.part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    if (content.numbering() != null) {
      types.part("word/numbering.xml", MAIN + "numbering+xml");
    }
    if (content.notes() != null) {
      types.part("word/footnotes.xml", MAIN + "footnotes+xml");
    }
    if (content.comments() != null) {
      types.part("word/comments.xml", MAIN + "comments+xml");
    }
    if (json != null) {
      types.part(
          "customXml/itemProps1.xml",
          "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    }
    out.part("[Content_Types].xml", types.part());
    out.part("_rels/.rels", packageRelations());
    out.part("word/document.xml", content.document());
    out.part("word/_rels/document.xml.rels", documentRelations(content, json != null));
    out.part("word/styles.xml", OwnStyles.in(text.taal()));
    out.part("word/settings.xml", Settings.part(text.taal(), content.notes() != null));
    out.part("word/header1.xml", Margins.header(text));
    out.part("word/footer1.xml", Margins.footer(text));
    if (content.numbering() != null) {
      out.part("word/numbering.xml", content.numbering());
    }
    if (content.notes() != null) {
      out.part("word/footnotes.xml", content.notes());
      if (!content.noteRelations().all().isEmpty()) {
        out.part("word/_rels/footnotes.xml.rels", content.noteRelations().part());
      }
    }
    if (content.comments() != null) {
      out.part("word/comments.xml", content.comments());
    }
    out.part("docProps/core.xml", CoreProperties.part(text, record));
    if (json != null) {
      out.part("customXml/item1.xml", Carrier.part(json, content.digest()));
      out.part("customXml/_rels/item1.xml.rels", Carrier.relations("itemProps1.xml"));
      out.part("customXml/itemProps1.xml", Carrier.properties());
    }
    out.finish();
  }

  private static byte[] packageRelations() {
    Relations relations = new Relations("rId");
    relations.part("officeDocument", "word/document.xml");
    relations.packagePart(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    return relations.part();
  }

  /** The ids of the first two stand in the section. */
  private static byte[] documentRelations(Content content, boolean carrier) {
    Relations relations = new Relations("rId");
    relations.part("header", "header1.xml");
    relations.part("footer", "footer1.xml");
    relations.part("styles", "styles.xml");
    relations.part("settings", "settings.xml");
    if (content.numbering() != null) {
      relations.part("numbering", "numbering.xml");
    }
    if (content.notes() != null) {
      relations.part("footnotes", "footnotes.xml");
    }
    if (content.comments() != null) {
      relations.part("comments", "comments.xml");
    }
    if (carrier) {
      relations.part("customXml", "../customXml/item1.xml");
    }
    return relations.with(content.relations()).part();
  }

  private void section(XmlPart xml) {
    xml.start("sectPr");
    xml.start("headerReference").with("type", "default");
    xml.with(Namespace.RELATION, "id", "rId1").end();
    xml.start("footerReference").with("type", "default");
    xml.with(Namespace.RELATION, "id", "rId2").end();
    xml.start("pgSz").with("w", PAGE_WIDTH).with("h", PAGE_HEIGHT).end();
    xml.start("pgMar")
        .with("top", 1587)
        .with("right", MARGIN)
        .with("bottom", 1474)
        .with("left", MARGIN)
        .with("header", 709)
        .with("footer", 709)
        .with("gutter", 0)
        .end();
    xml.end();
  }
}
