package nl.udo.meting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** docx4j as its examples have it: its own styles, no comments, no record. */
final class Docx4jDoek implements Doek {

  private static final ObjectFactory MAAK = Context.getWmlObjectFactory();

  private final WordprocessingMLPackage pakket;
  private final MainDocumentPart hoofd;
  private final List<List<Tc>> cellen = new ArrayList<>();
  private CTFootnotes noten;
  private boolean lijsten;
  private P alinea;

  Docx4jDoek() {
    try {
      pakket = WordprocessingMLPackage.createPackage();
    } catch (Docx4JException e) {
      throw new IllegalStateException(e);
    }
    hoofd = pakket.getMainDocumentPart();
  }

  @Override
  public void kop(int niveau, String tekst) {
    alinea();
    PPrBase.PStyle stijl = MAAK.createPPrBasePStyle();
    stijl.setVal("Heading" + niveau);
    opmaak().setPStyle(stijl);
    woorden(tekst, false, false);
  }

  private PPr opmaak() {
    PPr opmaak = MAAK.createPPr();
    alinea.setPPr(opmaak);
    return opmaak;
  }

  @Override
  public void alinea() {
    alinea = MAAK.createP();
    hoofd.getContent().add(alinea);
  }

  @Override
  public void onderdeel(boolean genummerd) {
    if (!lijsten) {
      lijsten = true;
      maakLijsten();
    }
    alinea();
    PPrBase.NumPr nummering = MAAK.createPPrBaseNumPr();
    PPrBase.NumPr.NumId id = MAAK.createPPrBaseNumPrNumId();
    id.setVal(BigInteger.valueOf(genummerd ? 2 : 1));
    nummering.setNumId(id);
    PPrBase.NumPr.Ilvl niveau = MAAK.createPPrBaseNumPrIlvl();
    niveau.setVal(BigInteger.ZERO);
    nummering.setIlvl(niveau);
    opmaak().setNumPr(nummering);
  }

  private void maakLijsten() {
    Numbering nummering = MAAK.createNumbering();
    lijst(nummering, 1, NumberFormat.BULLET, "\u2013");
    lijst(nummering, 2, NumberFormat.DECIMAL, "%1.");
    try {
      NumberingDefinitionsPart deel = new NumberingDefinitionsPart();
      deel.setJaxbElement(nummering);
      hoofd.addTargetPart(deel);
    } catch (Docx4JException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void lijst(Numbering nummering, int nummer, NumberFormat soort, String teken) {
    Numbering.AbstractNum vorm = MAAK.createNumberingAbstractNum();
    vorm.setAbstractNumId(BigInteger.valueOf(nummer));
    Lvl niveau = MAAK.createLvl();
    niveau.setIlvl(BigInteger.ZERO);
    NumFmt getallen = MAAK.createNumFmt();
    getallen.setVal(soort);
    niveau.setNumFmt(getallen);
    Lvl.LvlText tekst = MAAK.createLvlLvlText();
    tekst.setVal(teken);
    niveau.setLvlText(tekst);
    vorm.getLvl().add(niveau);
    nummering.getAbstractNum().add(vorm);
    Numbering.Num num = MAAK.createNumberingNum();
    num.setNumId(BigInteger.valueOf(nummer));
    Numbering.Num.AbstractNumId bij = MAAK.createNumberingNumAbstractNumId();
    bij.setVal(BigInteger.valueOf(nummer));
    num.setAbstractNumId(bij);
    nummering.getNum().add(num);
  }

  @Override
  public void woorden(String tekst, boolean cursief, boolean vet) {
    alinea.getContent().add(run(tekst, cursief, vet));
  }

  private static R run(String tekst, boolean cursief, boolean vet) {
    R run = MAAK.createR();
    if (cursief || vet) {
      RPr opmaak = MAAK.createRPr();
      BooleanDefaultTrue ja = new BooleanDefaultTrue();
      if (cursief) {
        opmaak.setI(ja);
      }
      if (vet) {
        opmaak.setB(ja);
      }
      run.setRPr(opmaak);
    }
    Text woorden = MAAK.createText();
    woorden.setValue(tekst);
    woorden.setSpace("preserve");
    run.getContent().add(woorden);
    return run;
  }

  @Override
  public void koppeling(String tekst, URI adres) {
    Relationship relatie = new Relationship();
    relatie.setType(Namespaces.HYPERLINK);
    relatie.setTarget(adres.toString());
    relatie.setTargetMode("External");
    hoofd.getRelationshipsPart().addRelationship(relatie);
    P.Hyperlink koppeling = MAAK.createPHyperlink();
    koppeling.setId(relatie.getId());
    koppeling.getContent().add(run(tekst, false, false));
    alinea.getContent().add(koppeling);
  }

  @Override
  public void noot(String tekst) {
    if (noten == null) {
      noten = MAAK.createCTFootnotes();
      try {
        FootnotesPart deel = new FootnotesPart();
        deel.setJaxbElement(noten);
        hoofd.addTargetPart(deel);
      } catch (Docx4JException e) {
        throw new IllegalStateException(e);
      }
    }
    BigInteger nummer = BigInteger.valueOf(noten.getFootnote().size() + 1L);
    CTFtnEdn noot = MAAK.createCTFtnEdn();
    noot.setId(nummer);
    P woorden = MAAK.createP();
    woorden.getContent().add(run(tekst, false, false));
    noot.getContent().add(woorden);
    noten.getFootnote().add(noot);
    CTFtnEdnRef verwijzing = MAAK.createCTFtnEdnRef();
    verwijzing.setId(nummer);
    R run = MAAK.createR();
    run.getContent().add(MAAK.createRFootnoteReference(verwijzing));
    alinea.getContent().add(run);
  }

  @Override
  public void tabel(int rijen, int kolommen) {
    Tbl tabel = MAAK.createTbl();
    cellen.clear();
    for (int r = 0; r < rijen; r++) {
      Tr rij = MAAK.createTr();
      if (r == 0) {
        TrPr kop = MAAK.createTrPr();
        kop.getCnfStyleOrDivIdOrGridBefore()
            .add(MAAK.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        rij.setTrPr(kop);
      }
      List<Tc> dezeRij = new ArrayList<>();
      for (int k = 0; k < kolommen; k++) {
        Tc cel = MAAK.createTc();
        cel.getContent().add(MAAK.createP());
        rij.getContent().add(cel);
        dezeRij.add(cel);
      }
      tabel.getContent().add(rij);
      cellen.add(dezeRij);
    }
    hoofd.getContent().add(tabel);
  }

  @Override
  public void cel(int rij, int kolom) {
    alinea = (P) cellen.get(rij).get(kolom).getContent().get(0);
  }

  @Override
  public void schrijf(OutputStream uit) throws IOException {
    try {
      pakket.save(uit);
    } catch (Docx4JException e) {
      throw new IOException(e);
    }
  }
}
