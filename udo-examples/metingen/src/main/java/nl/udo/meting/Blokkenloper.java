package nl.udo.meting;

import java.util.List;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.BlockVisitor;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Inline;
import nl.udo.tekst.InlineVisitor;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;

/** Puts the blocks of a text on a canvas: the same calls for each library. */
final class Blokkenloper implements BlockVisitor<Void>, InlineVisitor<Void> {

  private final Doek doek;
  private int niveau;

  private Blokkenloper(Doek doek) {
    this.doek = doek;
  }

  static void teken(List<Blok> blokken, Doek doek) {
    Blokkenloper loper = new Blokkenloper(doek);
    blokken.forEach(blok -> blok.accept(loper));
  }

  @Override
  public Void sectie(Sectie sectie) {
    niveau++;
    doek.kop(niveau, sectie.titel());
    sectie.blokken().forEach(blok -> blok.accept(this));
    niveau--;
    return null;
  }

  @Override
  public Void alinea(Alinea alinea) {
    doek.alinea();
    return tekst(alinea.tekst());
  }

  @Override
  public Void opsomming(Opsomming opsomming) {
    for (Tekst onderdeel : opsomming.onderdelen()) {
      doek.onderdeel(opsomming.genummerd());
      tekst(onderdeel);
    }
    return null;
  }

  @Override
  public Void tabel(Tabel tabel) {
    doek.alinea();
    doek.woorden(tabel.titel(), false, true);
    doek.tabel(tabel.rijen().size() + 1, tabel.kolommen().size());
    for (int kolom = 0; kolom < tabel.kolommen().size(); kolom++) {
      doek.cel(0, kolom);
      doek.woorden(tabel.kolommen().get(kolom).kop(), false, true);
      for (int rij = 0; rij < tabel.rijen().size(); rij++) {
        doek.cel(rij + 1, kolom);
        tekst(tabel.rijen().get(rij).get(kolom));
      }
    }
    return null;
  }

  @Override
  public Void gat(Gat gat) {
    doek.alinea();
    doek.woorden("[" + gat.code() + " " + gat.tekst() + "]", false, true);
    return null;
  }

  @Override
  public Void conceptmelding(Conceptmelding melding) {
    doek.alinea();
    doek.woorden(melding.merk() + " " + melding.tekst(), false, true);
    return null;
  }

  private Void tekst(Tekst tekst) {
    tekst.delen().forEach(deel -> deel.accept(this));
    return null;
  }

  @Override
  public Void woorden(Inline.Woorden woorden) {
    doek.woorden(woorden.tekst(), false, false);
    return null;
  }

  @Override
  public Void cursief(Inline.Cursief cursief) {
    doek.woorden(cursief.tekst(), true, false);
    return null;
  }

  @Override
  public Void anderstalig(Inline.Anderstalig anderstalig) {
    doek.woorden(anderstalig.tekst(), false, false);
    return null;
  }

  @Override
  public Void koppeling(Inline.Koppeling koppeling) {
    doek.koppeling(koppeling.tekst(), koppeling.adres());
    return null;
  }

  @Override
  public Void verwijzing(Inline.Verwijzing verwijzing) {
    doek.noot(verwijzing.noot().tekst().woorden());
    return null;
  }
}
