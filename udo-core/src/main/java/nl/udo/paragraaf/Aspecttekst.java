package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Aspect;
import nl.udo.model.Beoordeling;
import nl.udo.model.Gevolg;
import nl.udo.model.RedenGeen;
import nl.udo.model.Uitkomst;
import nl.udo.tekst.Blok;

/**
 * What all four aspects say alike: that there is nothing, that it exists already, that it is not
 * yet known, or the assessment itself; then what is particular to the aspect.
 */
abstract class Aspecttekst<B extends Beoordeling> implements Onderdeel.PerGevolg {

  private final Aspect aspect;
  private final Class<B> soort;
  private final Hoofdstuk hoofdstuk;

  Aspecttekst(Aspect aspect, Class<B> soort, Hoofdstuk hoofdstuk) {
    this.aspect = aspect;
    this.soort = soort;
    this.hoofdstuk = hoofdstuk;
  }

  @Override
  public Hoofdstuk hoofdstuk() {
    return hoofdstuk;
  }

  @Override
  public String kop() {
    return "kop." + aspect.code();
  }

  @Override
  public List<Blok> blokken(Opstelling o, Gevolg gevolg, String pad) {
    List<Blok> blokken = new ArrayList<>();
    Beoordeling beoordeling = gevolg.beoordeling(aspect);
    String eigenPad = pad + "/" + aspect.code();
    if (beoordeling != null) {
      vooraf(o, gevolg, soort.cast(beoordeling), blokken);
      uitkomst(o, beoordeling, o.overheden(gevolg.overheden()), blokken);
      bijzonder(o, gevolg, soort.cast(beoordeling), eigenPad, blokken);
    }
    o.gaten(blokken, eigenPad);
    return blokken;
  }

  private void uitkomst(Opstelling o, Beoordeling b, Naamgroep overheden, List<Blok> blokken) {
    String uitkomst = null;
    if (b.uitkomst() == Uitkomst.GEEN) {
      String vorm = b.redenGeen() == RedenGeen.BESTAAND ? ".bestaand" : ".geen";
      uitkomst = o.zin(aspect.code() + vorm, "overheden", overheden);
    } else if (b.uitkomst() == Uitkomst.NOG_ONBEKEND) {
      uitkomst = o.zin(aspect.code() + ".nog-onbekend", "overheden", overheden);
    }
    alinea(
        blokken,
        uitkomst,
        tekst(b.toelichting()),
        als(Tijd.moment(b.bekendOp()), moment -> o.zin("bekend-op", "moment", moment)));
  }

  /** What this aspect says before its outcome. */
  void vooraf(Opstelling o, Gevolg gevolg, B beoordeling, List<Blok> blokken) {}

  /** What this aspect says besides; it marks gaps below {@code pad} where they belong. */
  abstract void bijzonder(
      Opstelling o, Gevolg gevolg, B beoordeling, String pad, List<Blok> blokken);
}
