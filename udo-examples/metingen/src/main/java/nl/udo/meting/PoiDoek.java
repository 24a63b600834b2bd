package nl.udo.meting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.URI;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Apache POI as its examples have it: no styles of its own, no comments, no record. */
final class PoiDoek implements Doek {

  private final XWPFDocument document = new XWPFDocument();
  private BigInteger punten;
  private BigInteger cijfers;
  private XWPFTable tabel;
  private XWPFParagraph alinea;

  @Override
  public void kop(int niveau, String tekst) {
    alinea();
    alinea.setStyle("Heading" + niveau);
    woorden(tekst, false, true);
  }

  @Override
  public void alinea() {
    alinea = document.createParagraph();
  }

  @Override
  public void onderdeel(boolean genummerd) {
    if (punten == null) {
      XWPFNumbering lijsten = document.createNumbering();
      punten = lijst(lijsten, 1, STNumberFormat.BULLET, "\u2013");
      cijfers = lijst(lijsten, 2, STNumberFormat.DECIMAL, "%1.");
    }
    alinea();
    alinea.setNumID(genummerd ? cijfers : punten);
  }

  private static BigInteger lijst(
      XWPFNumbering lijsten, int nummer, STNumberFormat.Enum soort, String teken) {
    CTAbstractNum vorm = CTAbstractNum.Factory.newInstance();
    vorm.setAbstractNumId(BigInteger.valueOf(nummer));
    var niveau = vorm.addNewLvl();
    niveau.setIlvl(BigInteger.ZERO);
    niveau.addNewNumFmt().setVal(soort);
    niveau.addNewLvlText().setVal(teken);
    return lijsten.addNum(lijsten.addAbstractNum(new XWPFAbstractNum(vorm)));
  }

  @Override
  public void woorden(String tekst, boolean cursief, boolean vet) {
    XWPFRun run = alinea.createRun();
    run.setText(tekst);
    if (cursief) {
      run.setItalic(true);
    }
    if (vet) {
      run.setBold(true);
    }
  }

  @Override
  public void koppeling(String tekst, URI adres) {
    XWPFHyperlinkRun run = alinea.createHyperlinkRun(adres.toString());
    run.setText(tekst);
  }

  @Override
  public void noot(String tekst) {
    XWPFFootnote noot = document.createFootnote();
    noot.createParagraph().createRun().setText(tekst);
    alinea.addFootnoteReference(noot);
  }

  @Override
  public void tabel(int rijen, int kolommen) {
    tabel = document.createTable(rijen, kolommen);
    tabel.getRow(0).setRepeatHeader(true);
  }

  @Override
  public void cel(int rij, int kolom) {
    XWPFTableCell cel = tabel.getRow(rij).getCell(kolom);
    alinea = cel.getParagraphs().get(0);
  }

  @Override
  public void schrijf(OutputStream uit) throws IOException {
    try (document) {
      document.write(uit);
    }
  }
}
