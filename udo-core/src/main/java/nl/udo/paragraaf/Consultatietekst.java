package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.toets.Grondslag;
import nl.udo.toets.Hoorplicht;

/**
 * Who was heard, on which ground, how and when; each oordeel; each point and what was done with it.
 * The view of a party and that of the government never share a sentence.
 */
final class Consultatietekst implements Onderdeel {

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.ADVIES_EN_CONSULTATIE;
  }

  @Override
  public String kop() {
    return "kop.consultatie";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    horen(o, blokken);
    if (o.traject.spoed() != null) {
      spoed(o, o.traject.spoed(), blokken);
    }
    o.gaten(blokken, "/spoed");
    List<Consultatie> consultaties = o.traject.consultaties();
    for (int i = 0; i < consultaties.size(); i++) {
      consultatie(o, consultaties.get(i), "/consultaties/" + i, blokken);
    }
    o.gaten(blokken, "/consultaties");
    return blokken;
  }

  private static void horen(Opstelling o, List<Blok> blokken) {
    for (Gevolg gevolg : o.traject.gevolgen()) {
      List<String> zinnen = new ArrayList<>();
      for (Overheidslaag laag : Hoorplicht.lagen(gevolg)) {
        zinnen.add(
            o.zin(
                "horen",
                "overheden",
                o.overheden(List.of(laag)),
                "artikelen",
                Nederlands.opsomming(Grondslag.HOORPLICHT.artikelen(List.of(laag)))));
      }
      for (Hoorgrond grond : gevolg.hoorgronden()) {
        zinnen.add(o.zin("hoorgrond." + grond.code()));
      }
      zinnen.add(tekst(gevolg.hoorplichtMotivering()));
      List<Blok> alinea = new ArrayList<>();
      alinea(alinea, zinnen.toArray(String[]::new));
      alinea.stream().filter(blok -> !blokken.contains(blok)).forEach(blokken::add);
    }
  }

  private static void spoed(Opstelling o, Spoed spoed, List<Blok> blokken) {
    List<Overheidslaag> lagen =
        spoed.overheden().isEmpty() ? o.traject.geraakteOverheden() : spoed.overheden();
    List<String> artikelen = Grondslag.SPOED.artikelen(lagen);
    List<Overheidslaag> gedekt =
        lagen.stream().filter(l -> !Grondslag.SPOED.artikelen(List.of(l)).isEmpty()).toList();
    alinea(
        blokken,
        artikelen.isEmpty()
            ? o.zin("spoed", "overheden", o.overheden(lagen))
            : o.zin(
                "spoed.grondslag",
                "overheden",
                o.overheden(gedekt),
                "artikelen",
                Nederlands.opsomming(artikelen)),
        tekst(spoed.reden()),
        als(spoed.oordeelGevraagdOp(), d -> o.zin("spoed.gevraagd", "datum", Tijd.op(d))),
        als(Tijd.moment(spoed.openbaarmaking()), m -> o.zin("spoed.openbaar", "moment", m)));
  }

  private static void consultatie(Opstelling o, Consultatie c, String pad, List<Blok> blokken) {
    alinea(
        blokken,
        aanleiding(o, c),
        als(tekst(c.redenKorter()), reden -> o.zin("consultatie.korter", "reden", reden)),
        tekst(c.toelichting()),
        als(c.document(), d -> o.zin("consultatie.document", "document", document(d))));
    o.gaten(blokken, pad + "/periode");
    o.gaten(blokken, pad + "/partijen");
    for (int i = 0; i < c.oordelen().size(); i++) {
      oordeel(o, c, c.oordelen().get(i), blokken);
      o.gaten(blokken, pad + "/oordelen/" + i);
    }
    for (int i = 0; i < c.punten().size(); i++) {
      Punttekst.schrijf(o, c, c.punten().get(i), blokken);
      o.gaten(blokken, pad + "/punten/" + i);
    }
  }

  /** How and when; not said where only the oordelen and points themselves are known. */
  private static String aanleiding(Opstelling o, Consultatie c) {
    String periode = Tijd.periode(c.periode());
    boolean blijktUitVervolg = !c.oordelen().isEmpty() || !c.punten().isEmpty();
    if (c.partijen().isEmpty()
        || c.vorm() == null && periode == null && c.onderwerp() == null && blijktUitVervolg) {
      return null;
    }
    String vorm = c.vorm() == null ? "overleg" : c.vorm().code();
    return o.zin(
        "consultatie." + vorm + (periode == null ? ".zonder" : ""),
        "periode",
        periode == null ? "" : periode,
        "partijen",
        o.namen.partijen(c.partijen()),
        "onderwerp",
        c.onderwerp() == null
            ? ""
            : o.zin("consultatie.onderwerp", "onderwerp", Nederlands.opEenRegel(c.onderwerp())));
  }

  private static void oordeel(Opstelling o, Consultatie c, Oordeel oordeel, List<Blok> blokken) {
    List<String> wie = oordeel.partijen().isEmpty() ? c.partijen() : oordeel.partijen();
    Naamgroep partijen = o.namen.partijen(wie);
    List<String> onderwerpen = new ArrayList<>();
    for (Onderwerp onderwerp : oordeel.onderwerpen()) {
      onderwerpen.add(o.zin("onderwerp." + onderwerp.code()));
    }
    String strekking = oordeel.strekking() == null ? "onbekend" : oordeel.strekking().code();
    String datum = als(oordeel.datum(), Tijd::op);
    alinea(
        blokken,
        wie.isEmpty()
            ? null
            : o.zin(
                "oordeel." + strekking + (datum == null ? ".zonder" : ""),
                "datum",
                datum == null ? "" : datum,
                "partijen",
                partijen,
                "onderwerpen",
                onderwerpen.isEmpty()
                    ? o.zin("onderwerp.zonder")
                    : Nederlands.opsomming(onderwerpen)),
        als(
            oordeel.citaat(),
            citaat ->
                o.zin(
                    "oordeel.citaat",
                    "partijen",
                    o.namen.partijen(wie),
                    "citaat",
                    Nederlands.opEenRegel(citaat))),
        tekst(oordeel.toelichting()),
        als(oordeel.document(), d -> o.zin("oordeel.document", "document", document(d))));
  }
}
