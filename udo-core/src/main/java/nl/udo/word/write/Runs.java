package nl.udo.word.write;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.udo.tekst.Inline;
import nl.udo.tekst.InlineVisitor;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Tekst;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.TextDigest;
import nl.udo.word.ooxml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Writes the parts of sentences into one part of the package, and keeps what they refer to. */
final class Runs implements InlineVisitor<Void> {

  /** Of the first reference to a note, to which later ones refer; the underscore hides it. */
  private static final String NOTE_BOOKMARK = "_Udo_noot_";

  private final XmlPart xml;
  private final Frame frame;
  private final Relations relations;
  private final TextDigest digest;
  private final Map<Noot, Integer> notes = new LinkedHashMap<>();
  private int bookmark;

  Runs(XmlPart xml, Frame frame, Relations relations, TextDigest digest) {
    this.xml = xml;
    this.frame = frame;
    this.relations = relations;
    this.digest = digest;
    bookmark = frame.ids().bookmark();
  }

  /** The notes that were met, in order. */
  List<Noot> notes() {
    return List.copyOf(notes.keySet());
  }

  void write(Tekst text) {
    text.delen().forEach(part -> part.accept(this));
  }

  void write(String text) {
    run(text, null, false, null);
  }

  void write(String text, Role style) {
    run(text, style, false, null);
  }

  /** A point in the text that a program or a reader can find again. */
  void bookmark(String name) {
    beginBookmark(name);
    endBookmark();
  }

  private void beginBookmark(String name) {
    xml.start("bookmarkStart").with("id", bookmark).with("name", name).end();
  }

  private void endBookmark() {
    xml.start("bookmarkEnd").with("id", bookmark++).end();
  }

  /** A field of which the program that opens the file knows the value; until then there is one. */
  void field(String instruction, String value, @Nullable Role style) {
    run(style, () -> xml.start("fldChar").with("fldCharType", "begin").end());
    run(
        style,
        () ->
            xml.start("instrText")
                .with(Namespace.XML, "space", "preserve")
                .text(" " + instruction + " ")
                .end());
    run(style, () -> xml.start("fldChar").with("fldCharType", "separate").end());
    run(style, () -> xml.start("t").text(value).end());
    run(style, () -> xml.start("fldChar").with("fldCharType", "end").end());
  }

  /** A run with something else than text. */
  void run(@Nullable Role style, Runnable content) {
    xml.start("r");
    properties(style, false, frame.language());
    content.run();
    xml.end();
  }

  private void run(String text, @Nullable Role style, boolean italic, @Nullable String language) {
    if (text.isEmpty()) {
      return;
    }
    xml.start("r");
    properties(style, italic, language == null ? frame.language() : language);
    String clean = XmlPart.characters(text);
    digest.add(clean);
    int begin = 0;
    for (int i = 0; i <= clean.length(); i++) {
      if (i == clean.length() || clean.charAt(i) == '\n' || clean.charAt(i) == '\t') {
        if (i > begin) {
          xml.start("t")
              .with(Namespace.XML, "space", "preserve")
              .text(clean.substring(begin, i))
              .end();
        }
        if (i < clean.length()) {
          xml.empty(clean.charAt(i) == '\n' ? "br" : "tab");
        }
        begin = i + 1;
      }
    }
    xml.end();
  }

  private void properties(@Nullable Role style, boolean italic, @Nullable String language) {
    if (style == null && !italic && language == null) {
      return;
    }
    xml.start("rPr");
    if (style != null) {
      xml.value("rStyle", frame.style(style));
    }
    if (italic) {
      xml.empty("i").empty("iCs");
    }
    if (language != null) {
      xml.value("lang", language);
    }
    xml.end();
  }

  @Override
  public Void woorden(Inline.Woorden woorden) {
    run(woorden.tekst(), null, false, null);
    return null;
  }

  @Override
  public Void cursief(Inline.Cursief cursief) {
    run(cursief.tekst(), null, true, null);
    return null;
  }

  @Override
  public Void anderstalig(Inline.Anderstalig anderstalig) {
    run(anderstalig.tekst(), null, false, tag(anderstalig.taal()));
    return null;
  }

  /** A language that is none would be read aloud as any. */
  private static @Nullable String tag(String language) {
    try {
      String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
      return tag.equals("und") ? null : tag;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  @Override
  public Void koppeling(Inline.Koppeling koppeling) {
    xml.start("hyperlink")
        .with(Namespace.RELATION, "id", relations.link(koppeling.adres()))
        .with("history", 1);
    run(koppeling.tekst(), Role.LINK, false, null);
    xml.end();
    return null;
  }

  @Override
  public Void verwijzing(Inline.Verwijzing verwijzing) {
    Integer known = notes.get(verwijzing.noot());
    if (known != null) {
      // Word numbers its notes itself and gives each one place; a second place refers to the first.
      String first = NOTE_BOOKMARK + (frame.ids().note() + known);
      field("NOTEREF " + first + " \\f \\h", Integer.toString(known + 1), Role.NOTE_NUMBER);
      return null;
    }
    int index = notes.size();
    notes.put(verwijzing.noot(), index);
    int id = frame.ids().note() + index;
    beginBookmark(NOTE_BOOKMARK + id);
    run(Role.NOTE_NUMBER, () -> xml.start("footnoteReference").with("id", id).end());
    endBookmark();
    return null;
  }
}
