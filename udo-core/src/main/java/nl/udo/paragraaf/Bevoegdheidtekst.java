package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.instantie;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Afwijking;
import nl.udo.model.Aspect;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Soort;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import nl.udo.tekst.Blok;

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
          o.tekst(w.omschrijving(), "bevoegdheid"),
          soort(o, w),
          w.soort() == Soort.NAAR_ELDERS
              ? null
              : o.zinAls(instantie(w.naar()), "bevoegdheid.naar", "naar"),
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
      afwijking(o, gevolg, afwijkingen.get(i), blokken);
      o.gaten(blokken, pad + "/afwijkingen/" + i);
    }
  }

  /** The kind of change, unless the description shows it already. */
  private static String soort(Opstelling o, Bevoegdheidswijziging w) {
    String omschrijving =
        w.omschrijving() == null ? "" : Nederlands.opEenRegel(w.omschrijving().tekst());
    List<String> van = new ArrayList<>();
    if (w.orgaan() != null) {
      van.add(o.zin("orgaan." + w.orgaan().code()));
    }
    if (w.andereInstantie() != null) {
      String instantie = Nederlands.opEenRegel(w.andereInstantie());
      if (!Nederlands.noemt(omschrijving, instantie)) {
        van.add(instantie);
      }
    }
    String sleutel = "bevoegdheid" + (w.soort() == null ? "" : "." + w.soort().code());
    String naar = Taaktekst.naar(o, instantie(w.naar()));
    if (!van.isEmpty()) {
      return o.zin(sleutel + ".orgaan", "orgaan", Nederlands.opsomming(van), "naar", naar);
    }
    if (w.soort() == null || o.blijkt(sleutel, omschrijving)) {
      return null;
    }
    return o.zin(sleutel, "naar", naar);
  }

  private static void afwijking(Opstelling o, Gevolg gevolg, Afwijking a, List<Blok> blokken) {
    List<Wetsartikel> artikelen = grondslagen(o, gevolg, a);
    alinea(
        blokken,
        o.zinAls(a.bepaling(), "afwijking", "bepaling"),
        artikelen.isEmpty() || a.gronden() == null
            ? null
            : o.zin("afwijking.grondslag", "artikelen", o.artikelen(artikelen)),
        tekst(a.gronden()));
  }

  /** The article of the organic law that is deviated from; none where that cannot be told. */
  private static List<Wetsartikel> grondslagen(Opstelling o, Gevolg gevolg, Afwijking a) {
    List<Wetsartikel> mogelijk = Norm.AFWIJKING.artikelen(gevolg.overheden(), o.regeling);
    List<Wetsartikel> genoemd =
        Norm.AFWIJKING.artikelen(List.of(Overheidslaag.values())).stream()
            .filter(artikel -> a.bepaling() != null && Nederlands.noemt(a.bepaling(), wet(artikel)))
            .toList();
    if (genoemd.isEmpty()) {
      return mogelijk.size() == 1 ? mogelijk : List.of();
    }
    return mogelijk.stream().filter(genoemd::contains).toList();
  }

  /** The name of the law without its article: "de Gemeentewet", "van de Gemeentewet". */
  private static String wet(Wetsartikel artikel) {
    String naam = artikel.wet().naam();
    return naam.substring(naam.indexOf(' ') + 1);
  }
}
