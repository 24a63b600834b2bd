package nl.udo.paragraaf;

import static nl.udo.model.Bekostiging.Vorm.AFDRACHT;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.COFINANCIERING;
import static nl.udo.model.Bekostiging.Vorm.EIGEN_HEFFINGEN;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.LEGES;
import static nl.udo.model.Bekostiging.Vorm.NOG_OPEN;
import static nl.udo.model.Bekostiging.Vorm.OVERIG;
import static nl.udo.model.Bekostiging.Vorm.UITNAME;
import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Aandeel;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Btw;
import nl.udo.model.Gevolg;

/** How costs are met, or that they are not. */
final class Bekostigingtekst {

  /** Forms with a sentence of their own; the others come from the Rijk. */
  private static final Set<Vorm> EIGEN_ZIN =
      EnumSet.of(BINNEN_BESTAANDE_MIDDELEN, GEEN_COMPENSATIE, NOG_OPEN, AFDRACHT, UITNAME);

  private static final Set<Vorm> ZELF_BETAALD =
      EnumSet.of(EIGEN_HEFFINGEN, LEGES, BESPARING, COFINANCIERING, OVERIG);

  private final Opstelling o;
  private final Gevolg gevolg;
  private final String pad;
  private final Jaren jaren;

  Bekostigingtekst(Opstelling o, Gevolg gevolg, String pad) {
    this.o = o;
    this.gevolg = gevolg;
    this.pad = pad + "/bekostiging";
    this.jaren =
        new Jaren(
            gevolg.middelen().bekostiging().stream().flatMap(b -> b.bedragen().stream()).toList());
  }

  void schrijf(List<Blok> blokken) {
    List<Bekostiging> lijst = gevolg.middelen().bekostiging();
    if (jaren.zijnKolommen()) {
      blokken.add(tabel(lijst));
    }
    for (int i = 0; i < lijst.size(); i++) {
      bekostiging(lijst.get(i), blokken);
      o.gaten(blokken, pad + "/" + i);
    }
  }

  private void bekostiging(Bekostiging b, List<Blok> blokken) {
    alinea(
        blokken,
        zin(b),
        status(b),
        soorten(b),
        als(b.plafond(), p -> o.zin("bekostiging.plafond", "bedrag", Bedragtekst.van(p))),
        tekst(b.motivering()),
        als(Tijd.moment(b.bekendOp()), m -> o.zin("bekostiging.bekend", "moment", m)),
        tekst(b.indexatie()),
        als(
            b.terugwerkendeKrachtTotEnMet(),
            d -> o.zin("bekostiging.terugwerkend", "datum", Tijd.datum(d))),
        tekst(b.hardheidsclausule()),
        als(
            b.btwCompensatiefonds(),
            btw -> o.zin(btw == Btw.INCLUSIEF ? "btw.inclusief" : "btw.exclusief")),
        als(b.document(), d -> o.zin("bekostiging.document", "document", document(d))),
        b.verdeling().isEmpty() ? null : o.zin("bekostiging.verdeling"));
    if (!b.verdeling().isEmpty()) {
      blokken.add(new Opsomming(b.verdeling().stream().map(this::aandeel).toList()));
    }
  }

  private String zin(Bekostiging b) {
    List<Bedrag> bedragen = jaren.overig(b.bedragen());
    String sleutel = sleutel(b.vorm()) + (bedragen.isEmpty() ? "" : ".bedrag");
    if (b.vorm() == null && bedragen.isEmpty()) {
      return null;
    }
    return o.zin(
        sleutel,
        "overheden",
        o.overheden(b.overheden().isEmpty() ? gevolg.overheden() : b.overheden()),
        "post",
        post(b),
        "vorm",
        b.vorm() == null || EIGEN_ZIN.contains(b.vorm())
            ? ""
            : o.zin("bekostiging." + b.vorm().code()),
        "bedragen",
        Bedragtekst.opsomming(bedragen));
  }

  private static String sleutel(Vorm vorm) {
    if (vorm == null) {
      return "bekostiging.onbekend";
    }
    if (EIGEN_ZIN.contains(vorm)) {
      return "bekostiging." + vorm.code();
    }
    return ZELF_BETAALD.contains(vorm) ? "bekostiging.zelf" : "bekostiging.rijk";
  }

  private Naamgroep post(Bekostiging b) {
    return b.omschrijving() == null
        ? Naamgroep.meervoud(o.zin("bekostiging.de-kosten"))
        : Naamgroep.meervoud(
            o.zin(
                "bekostiging.de-kosten-van",
                "omschrijving",
                Nederlands.opEenRegel(b.omschrijving())));
  }

  private String status(Bekostiging b) {
    String datum = als(b.datum(), Tijd::op);
    if (b.status() == null) {
      return datum == null ? null : o.zin("bekostiging.besloten.datum", "datum", datum);
    }
    String sleutel = "bekostiging." + b.status().code();
    return datum == null ? o.zin(sleutel) : o.zin(sleutel + ".datum", "datum", datum);
  }

  /** The kinds of cost, where the description does not say already what is paid for. */
  private String soorten(Bekostiging b) {
    if (b.kostensoorten().isEmpty() || b.omschrijving() != null) {
      return null;
    }
    List<String> soorten =
        b.kostensoorten().stream().map(soort -> o.zin("kosten." + soort.code())).toList();
    return o.zin("bekostiging.soorten", "soorten", Nederlands.opsomming(soorten));
  }

  private String aandeel(Aandeel aandeel) {
    List<String> delen = new ArrayList<>();
    String drager = aandeel.drager() == null ? "" : Nederlands.opEenRegel(aandeel.drager());
    delen.add(
        aandeel.percentage() == null
            ? Nederlands.zinnen(drager)
            : o.zin(
                "bekostiging.aandeel",
                "drager",
                drager,
                "percentage",
                Bedragtekst.cijfers(aandeel.percentage())));
    if (aandeel.omschrijving() != null) {
      delen.add(tekst(aandeel.omschrijving()));
    }
    return String.join(" ", delen);
  }

  private Tabel tabel(List<Bekostiging> lijst) {
    Tabelbouwer tabel =
        new Tabelbouwer(
            o.zin("tabel.bekostiging", "overheden", o.overheden(gevolg.overheden())),
            jaren,
            o.zin("tabel.kolom.bekostiging"));
    for (Bekostiging b : lijst) {
      if (b.bedragen().stream().anyMatch(Jaren::inEenJaar)) {
        tabel.rij(b.bedragen().stream().filter(Jaren::inEenJaar).toList(), post(b).tekst());
      }
    }
    return tabel.bouw(o.zin("tabel.kolom.bedrag"), o.zin("tabel.totaal"));
  }
}
