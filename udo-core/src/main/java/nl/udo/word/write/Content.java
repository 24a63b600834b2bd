package nl.udo.word.write;

import java.util.List;
import java.util.function.Consumer;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Tekststuk;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.TextDigest;
import nl.udo.word.ooxml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * A text as the parts in which Word divides it.
 *
 * @param document the paragraphs and tables, in a document
 * @param relations what that refers to
 * @param numbering the definitions of its lists, or null for none
 * @param notes its notes, or null for none
 * @param noteRelations what those refer to
 * @param comments its comments, or null for none
 * @param digest what tells this text from another
 */
public record Content(
    byte[] document,
    Relations relations,
    byte @Nullable [] numbering,
    byte @Nullable [] notes,
    Relations noteRelations,
    byte @Nullable [] comments,
    String digest) {

  private static final String WHO = "udo";

  /**
   * Writes a text for a place.
   *
   * @param text the text
   * @param frame the place
   * @param last what to write after it
   * @return its parts
   */
  public static Content of(Tekststuk text, Frame frame, Consumer<XmlPart> last) {
    TextDigest digest = new TextDigest();
    Relations relations = new Relations(frame.ids().relation());
    XmlPart document = new XmlPart(Namespace.WORD, "document", Namespace.RELATION);
    document.start("body");
    Body body = new Body(document, frame, relations, digest);
    text.blokken().forEach(blok -> blok.accept(body));
    body.finish();
    last.accept(document);
    Relations noteRelations = new Relations(frame.ids().relation());
    List<Noot> notes = body.runs().notes();
    return new Content(
        document.finish(),
        relations,
        body.hasLists() ? Numbering.part(frame, body.lists()) : null,
        notes.isEmpty() ? null : notes(notes, frame, noteRelations, digest),
        noteRelations,
        body.gaps().isEmpty() ? null : comments(body.gaps(), frame, text.bewoording()),
        digest.finish());
  }

  private static byte[] notes(
      List<Noot> notes, Frame frame, Relations relations, TextDigest digest) {
    XmlPart xml = new XmlPart(Namespace.WORD, "footnotes", Namespace.RELATION);
    separator(xml, -1, "separator");
    separator(xml, 0, "continuationSeparator");
    Runs runs = new Runs(xml, frame, relations, digest);
    int id = frame.ids().note();
    for (Noot note : notes) {
      xml.start("footnote").with("id", id++).start("p");
      xml.start("pPr").value("pStyle", frame.style(Role.NOTE)).end();
      runs.run(Role.NOTE_NUMBER, () -> xml.empty("footnoteRef"));
      runs.write(" ");
      runs.write(note.tekst());
      xml.end().end();
      digest.endParagraph();
    }
    return xml.finish();
  }

  /** The line above the notes, which a file with notes must have. */
  private static void separator(XmlPart xml, int id, String kind) {
    xml.start("footnote").with("type", kind).with("id", id).start("p");
    xml.start("pPr").start("spacing").with("after", 0).with("line", 240).with("lineRule", "auto");
    xml.end().end();
    xml.start("r").empty(kind).end().end().end();
  }

  private static byte[] comments(List<String> codes, Frame frame, Bewoording wording) {
    XmlPart xml = new XmlPart(Namespace.WORD, "comments");
    // What a comment says is no part of the text.
    Runs runs = new Runs(xml, frame, new Relations(""), new TextDigest());
    int id = frame.ids().comment();
    for (String code : codes) {
      xml.start("comment").with("id", id++).with("author", WHO).with("initials", WHO).start("p");
      xml.start("pPr").value("pStyle", frame.style(Role.COMMENT)).end();
      runs.run(Role.COMMENT_MARK, () -> xml.empty("annotationRef"));
      runs.write(wording.zeg(Zin.STUK_OPMERKING, "code", code));
      xml.end().end();
    }
    return xml.finish();
  }
}
