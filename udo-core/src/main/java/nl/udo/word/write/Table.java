package nl.udo.word.write;

import java.util.List;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.word.ooxml.TextDigest;
import nl.udo.word.ooxml.XmlPart;

/**
 * Writes a table, or the part of one that fits the page. Its head is marked and comes again on each
 * page, its rows stay whole, no cells are merged: what a screen reader needs.
 */
record Table(Tabel table, Columns columns, XmlPart xml, Frame frame, TextDigest digest, Runs runs) {

  void write() {
    xml.start("tbl");
    properties();
    xml.start("tblGrid");
    columns.widths().forEach(width -> xml.start("gridCol").with("w", width).end());
    xml.end();
    row(true, table.kolommen().stream().map(kolom -> Tekst.van(kolom.kop())).toList());
    table.rijen().forEach(row -> row(false, row));
    xml.end();
  }

  private void properties() {
    int width = columns.widths().stream().mapToInt(w -> w).sum();
    xml.start("tblPr").value("tblStyle", frame.style(Role.TABLE));
    xml.start("tblW").with("w", width).with("type", "dxa").end();
    xml.start("tblLayout").with("type", "fixed").end();
    xml.start("tblLook")
        .with("val", "00A0")
        .with("firstRow", 1)
        .with("lastRow", 0)
        .with("firstColumn", 1)
        .with("lastColumn", 0)
        .with("noHBand", 0)
        .with("noVBand", 0)
        .end();
    xml.value("tblCaption", table.titel()).end();
  }

  private void row(boolean head, List<Tekst> row) {
    xml.start("tr").start("trPr").empty("cantSplit");
    if (head) {
      xml.empty("tblHeader");
    }
    xml.end();
    for (int i = 0; i < columns.columns().size(); i++) {
      int k = columns.columns().get(i);
      xml.start("tc").start("tcPr").start("tcW");
      xml.with("w", columns.widths().get(i)).with("type", "dxa").end().end();
      xml.start("p").start("pPr");
      xml.value("pStyle", frame.style(isAmount(k) ? Role.AMOUNT : Role.CELL));
      if (head) {
        xml.empty("keepNext");
      }
      xml.end();
      runs.write(row.get(k));
      xml.end().end();
      digest.endParagraph();
    }
    xml.end();
  }

  private boolean isAmount(int column) {
    return columns.amounts().get(column);
  }
}
