package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Consultatie;
import nl.udo.model.Formulering;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.Spoed;
import nl.udo.recht.toepassing.Norm;
import nl.udo.tekst.Blok;

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
    for (Hoorplichtoordeel oordeel : o.traject.hoorplicht()) {
      List<String> zinnen = new ArrayList<>();
      // Policy without a regulation demands nothing, so the duty does not come with it.
      if (!o.is(Regelingsoort.BELEID)) {
        hoorplicht(o, oordeel, zinnen);
      }
      zinnen.add(tekst(oordeel.motivering()));
      List<Blok> alinea = new ArrayList<>();
      alinea(alinea, zinnen);
      alinea.stream().filter(blok -> !blokken.contains(blok)).forEach(blokken::add);
    }
    o.gaten(blokken, "/hoorplicht");
  }

  private static void hoorplicht(Opstelling o, Hoorplichtoordeel oordeel, List<String> zinnen) {
    List<Overheidslaag> geraakt = o.traject.geraakteOverheden();
    for (Overheidslaag laag : oordeel.overheden()) {
      if (!geraakt.contains(laag)) {
        continue;
      }
      if (oordeel.geldt() == null || !Norm.HOORPLICHT.telt(laag, o.regeling)) {
        continue;
      }
      Naamgroep overheden = o.overheden(List.of(laag));
      boolean grond =
          oordeel.grond() != null
              && (oordeel.grond() != Hoorgrond.MEDEBEWIND || !voertUit(o, laag));
      if (grond && oordeel.geldt()) {
        zinnen.add(o.zin("hoorgrond." + oordeel.grond().code(), "overheden", overheden));
      }
      zinnen.add(
          o.zin(
              !oordeel.geldt() ? "horen.niet" : grond ? "horen.daarom" : "horen",
              "overheden",
              overheden,
              "artikelen",
              o.artikelen(Norm.HOORPLICHT, List.of(laag))));
    }
  }

  /** Whether the text has said already that the layer carries the policy out in medebewind. */
  private static boolean voertUit(Opstelling o, Overheidslaag laag) {
    return o.traject.gevolgen().stream()
        .anyMatch(g -> g.overheden().contains(laag) && g.rollen().contains(Rol.UITVOERDER));
  }

  private static void spoed(Opstelling o, Spoed spoed, List<Blok> blokken) {
    List<Overheidslaag> lagen =
        spoed.overheden().isEmpty() ? o.traject.geraakteOverheden() : spoed.overheden();
    List<String> zinnen = new ArrayList<>();
    // The article stands next to the layers that it covers, and next to no other.
    for (boolean gedekt : new boolean[] {true, false}) {
      List<Overheidslaag> eigen =
          lagen.stream().filter(laag -> Norm.SPOED.telt(laag, o.regeling) == gedekt).toList();
      if (!eigen.isEmpty() || lagen.isEmpty() && !gedekt) {
        zinnen.add(
            o.zin(
                gedekt ? "spoed.grondslag" : "spoed",
                "overheden",
                o.overheden(eigen),
                "artikelen",
                o.artikelen(Norm.SPOED, eigen)));
      }
    }
    zinnen.add(tekst(spoed.reden()));
    zinnen.add(als(spoed.oordeelGevraagdOp(), d -> o.zin("spoed.gevraagd", "datum", Tijd.op(d))));
    zinnen.add(als(Tijd.moment(spoed.openbaarmaking()), m -> o.zin("spoed.openbaar", "moment", m)));
    alinea(blokken, zinnen);
  }

  private static void consultatie(Opstelling o, Consultatie c, String pad, List<Blok> blokken) {
    List<String> bronnen =
        c.bronnen().stream().map(Opstelling::document).filter(Objects::nonNull).toList();
    alinea(
        blokken,
        aanleiding(o, c),
        c.redenKorter() == null ? null : o.zin("consultatie.korter"),
        tekst(c.redenKorter()),
        tekst(c.toelichting()),
        bronnen.isEmpty()
            ? null
            : o.zin("consultatie.document", "document", Nederlands.opsomming(bronnen)));
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
    String onderwerp = als(c.onderwerp(), Nederlands::opEenRegel);
    return o.zin(
        "consultatie." + vorm + (periode == null ? ".zonder" : ""),
        "periode",
        periode == null ? "" : periode,
        "partijen",
        o.namen.partijen(c.partijen()),
        "onderwerp",
        onderwerp == null ? "" : o.zin("consultatie.onderwerp", "onderwerp", onderwerp),
        "over",
        onderwerp == null ? "" : o.zin("consultatie.op", "onderwerp", onderwerp));
  }

  private static void oordeel(Opstelling o, Consultatie c, Oordeel oordeel, List<Blok> blokken) {
    List<String> wie = oordeel.partijen().isEmpty() ? c.partijen() : oordeel.partijen();
    List<String> onderwerpen = new ArrayList<>();
    for (Onderwerp onderwerp : oordeel.onderwerpen()) {
      onderwerpen.add(o.zin("onderwerp." + onderwerp.code()));
    }
    String strekking = strekking(oordeel);
    String datum = als(oordeel.datum(), Tijd::op);
    List<String> zinnen = new ArrayList<>();
    if (!wie.isEmpty()) {
      zinnen.add(
          o.zin(
              "oordeel." + strekking + (datum == null ? ".zonder" : ""),
              "datum",
              datum == null ? "" : datum,
              "partijen",
              o.namen.partijen(wie),
              "onderwerpen",
              onderwerpen.isEmpty()
                  ? o.zin("onderwerp.zonder")
                  : Nederlands.opsomming(onderwerpen)));
    }
    Naamgroep namen = o.namen.partijen(wie);
    zinnen.add(
        als(oordeel.citaat(), citaat -> citaat(o, Nederlands.opEenRegel(citaat.tekst()), namen)));
    zinnen.add(
        isZin(oordeel.toelichting())
            ? o.aldus(oordeel.toelichting(), namen.tekst(), o.namen.alsGenoemd(wie))
            : o.tekst(oordeel.toelichting(), "oordeel", "partijen", namen));
    zinnen.add(als(document(oordeel.bron()), d -> o.zin("oordeel.document", "document", d)));
    alinea(blokken, zinnen);
  }

  /** One subscribes to a goal; on money or feasibility one has an opinion. */
  private static String strekking(Oordeel oordeel) {
    if (oordeel.strekking() == null) {
      return "onbekend";
    }
    boolean alleenDoel = oordeel.onderwerpen().equals(List.of(Onderwerp.DOEL));
    return oordeel.strekking() == Oordeel.Strekking.ONDERSCHRIJFT && !alleenDoel
        ? "positief"
        : oordeel.strekking().code();
  }

  private static String citaat(Opstelling o, String citaat, Naamgroep partijen) {
    if (citaat.isEmpty()) {
      return null;
    }
    String sleutel =
        partijen.tekst().isEmpty()
            ? "oordeel.citaat.zonder"
            : Nederlands.eindigtZin(citaat)
                ? "oordeel.citaat.zin"
                : Character.isLowerCase(citaat.codePointAt(0))
                    ? "oordeel.citaat.deel"
                    : "oordeel.citaat";
    return o.zin(sleutel, "citaat", citaat, "partijen", partijen);
  }

  private static boolean isZin(Formulering formulering) {
    return formulering == null || formulering.vorm() == Formulering.Vorm.ZIN;
  }
}
