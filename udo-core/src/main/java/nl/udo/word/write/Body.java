package nl.udo.word.write;

import java.util.ArrayList;
import java.util.List;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.BlockVisitor;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.word.ooxml.Marks;
import nl.udo.word.ooxml.TextDigest;
import nl.udo.word.ooxml.XmlPart;

/** Writes the blocks of a text as paragraphs and tables. One use only. */
final class Body implements BlockVisitor<Void> {

  /** White between a table and what follows, in twips: a table itself has none. */
  private static final int AFTER_TABLE = 227;

  private final XmlPart xml;
  private final Frame frame;
  private final TextDigest digest;
  private final Runs runs;
  private final List<String> gaps = new ArrayList<>();
  private int level;
  private int lists;
  private boolean bullets;
  private boolean begun;
  private boolean open;
  private boolean afterTable;

  Body(XmlPart xml, Frame frame, Relations relations, TextDigest digest) {
    this.xml = xml;
    this.frame = frame;
    this.digest = digest;
    runs = new Runs(xml, frame, relations, digest);
    level = frame.level();
  }

  Runs runs() {
    return runs;
  }

  /** The codes of the gaps, each of which has a comment. */
  List<String> gaps() {
    return gaps;
  }

  /** How many numbered lists there are; each begins at one. */
  int lists() {
    return lists;
  }

  /** Whether there is a list that needs a definition. */
  boolean hasLists() {
    return lists > 0 || bullets;
  }

  /** After the last block: a text, and a cell, may not end on a table. */
  void finish() {
    if (!open) {
      afterTable = false;
      paragraph(Role.AFTER_TABLE);
    }
    runs.bookmark(Marks.END);
    close();
  }

  @Override
  public Void sectie(Sectie sectie) {
    paragraph(Role.heading(level));
    runs.write(frame.numbered() ? sectie.titel() : sectie.kop());
    level++;
    sectie.blokken().forEach(blok -> blok.accept(this));
    level--;
    return null;
  }

  @Override
  public Void alinea(Alinea alinea) {
    paragraph(Role.BODY);
    runs.write(alinea.tekst());
    return null;
  }

  @Override
  public Void opsomming(Opsomming opsomming) {
    Role role = opsomming.genummerd() ? Role.NUMBER : Role.BULLET;
    int list = frame.ids().list() + (opsomming.genummerd() ? ++lists : 0);
    boolean direct = opsomming.genummerd() || !frame.ownNumbering().test(role);
    bullets |= direct && !opsomming.genummerd();
    for (Tekst item : opsomming.onderdelen()) {
      paragraph(role, direct ? list : 0);
      runs.write(item);
    }
    return null;
  }

  @Override
  public Void gat(Gat gat) {
    paragraph(Role.GAP);
    int comment = frame.ids().comment() + gaps.size();
    gaps.add(gat.code());
    xml.start("commentRangeStart").with("id", comment).end();
    runs.write(gat.tekst());
    xml.start("commentRangeEnd").with("id", comment).end();
    runs.run(Role.COMMENT_MARK, () -> xml.start("commentReference").with("id", comment).end());
    return null;
  }

  @Override
  public Void conceptmelding(Conceptmelding melding) {
    paragraph(Role.DRAFT);
    runs.write(melding.merk(), Role.DRAFT_MARK);
    runs.write(" " + melding.tekst());
    return null;
  }

  @Override
  public Void tabel(Tabel tabel) {
    boolean first = true;
    for (Columns columns : Columns.of(tabel, frame)) {
      paragraph(Role.CAPTION);
      runs.write(first ? tabel.titel() : tabel.titel() + " (vervolg)");
      close();
      new Table(tabel, columns, xml, frame, digest, runs).write();
      afterTable = true;
      first = false;
    }
    return null;
  }

  private void paragraph(Role role) {
    paragraph(role, 0);
  }

  /** Begins a paragraph, and leaves it open: in the last one comes the mark of the end. */
  private void paragraph(Role role, int list) {
    close();
    open = true;
    xml.start("p");
    String style = frame.style(role);
    // Headings and titles of tables have white above them in their style.
    boolean white = afterTable && role.level() == 0 && role != Role.CAPTION;
    afterTable = false;
    if (style != null || list > 0 || white) {
      xml.start("pPr");
      if (style != null) {
        xml.value("pStyle", style);
      }
      if (list > 0) {
        xml.start("numPr").value("ilvl", "0").value("numId", Integer.toString(list)).end();
      }
      if (white) {
        xml.start("spacing").with("before", AFTER_TABLE).end();
      }
      xml.end();
    }
    if (!begun) {
      begun = true;
      runs.bookmark(Marks.BEGIN);
    }
  }

  private void close() {
    if (open) {
      open = false;
      xml.end();
      digest.endParagraph();
    }
  }
}
