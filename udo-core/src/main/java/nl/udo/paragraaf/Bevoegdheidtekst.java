package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Afwijking;
import nl.udo.model.Aspect;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Gevolg;
import nl.udo.toets.Grondslag;

/** The changes to powers, the room that is left, and deviations from the organic law. */
final class Bevoegdheidtekst extends Aspecttekst<Bevoegdheden> {

  Bevoegdheidtekst() {
    super(Aspect.BEVOEGDHEDEN, Bevoegdheden.class, Hoofdstuk.GEVOLGEN);
  }

  @Override
  void bijzonder(Opstelling o, Gevolg gevolg, Bevoegdheden b, String pad, List<Blok> blokken) {
    List<Bevoegdheidswijziging> wijzigingen = b.wijzigingen();
    for (int i = 0; i < wijzigingen.size(); i++) {
      Bevoegdheidswijziging w = wijzigingen.get(i);
      alinea(
          blokken,
          tekst(w.omschrijving()),
          soort(o, w),
          o.zinAls(w.naar(), "bevoegdheid.naar", "naar"),
          tekst(w.uitzondering()),
          w.bepalingen().isEmpty()
              ? null
              : o.zin("bevoegdheid.bepalingen", "bepalingen", opsomming(w.bepalingen())));
      o.gaten(blokken, pad + "/wijzigingen/" + i);
    }
    alinea(
        blokken,
        tekst(b.beleidsvrijheid()),
        tekst(b.uitkeringsvormEnBeleidsvrijheid()),
        tekst(b.interbestuurlijkToezicht()));
    List<Afwijking> afwijkingen = b.afwijkingen();
    for (int i = 0; i < afwijkingen.size(); i++) {
      alinea(
          blokken, afwijking(o, gevolg, afwijkingen.get(i)), tekst(afwijkingen.get(i).gronden()));
      o.gaten(blokken, pad + "/afwijkingen/" + i);
    }
  }

  private static String soort(Opstelling o, Bevoegdheidswijziging w) {
    List<String> van = new ArrayList<>();
    if (w.orgaan() != null) {
      van.add(o.zin("orgaan." + w.orgaan().code()));
    }
    if (w.andereInstantie() != null) {
      van.add(Nederlands.opEenRegel(w.andereInstantie()));
    }
    String soort = w.soort() == null ? "" : "." + w.soort().code();
    if (!van.isEmpty()) {
      return o.zin("bevoegdheid" + soort + ".orgaan", "orgaan", Nederlands.opsomming(van));
    }
    return w.soort() == null ? null : o.zin("bevoegdheid" + soort);
  }

  private static String afwijking(Opstelling o, Gevolg gevolg, Afwijking afwijking) {
    if (afwijking.bepaling() == null) {
      return null;
    }
    String bepaling = Nederlands.opEenRegel(afwijking.bepaling());
    List<String> artikelen = Grondslag.AFWIJKING.artikelen(gevolg.overheden());
    return artikelen.isEmpty()
        ? o.zin("afwijking", "bepaling", bepaling)
        : o.zin(
            "afwijking.grondslag",
            "bepaling",
            bepaling,
            "artikelen",
            Nederlands.opsomming(artikelen));
  }
}
