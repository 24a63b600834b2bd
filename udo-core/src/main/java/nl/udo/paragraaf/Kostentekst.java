package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Bedrag;
import nl.udo.model.Btw;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Raming;

/**
 * Costs and savings, gross: one estimate is a sentence; several side by side, or amounts in several
 * years, are a table, with what else there is to say of each below it.
 */
final class Kostentekst {

  private final Opstelling o;
  private final Gevolg gevolg;
  private final List<Kostenpost> posten;
  private final String pad;
  private final Jaren jaren;

  Kostentekst(Opstelling o, Gevolg gevolg, String pad) {
    this.o = o;
    this.gevolg = gevolg;
    this.posten = gevolg.middelen().kosten();
    this.pad = pad + "/kosten";
    this.jaren = new Jaren(bedragen());
  }

  private List<Bedrag> bedragen() {
    return posten.stream()
        .flatMap(post -> post.ramingen().stream())
        .flatMap(raming -> raming.bedragen().stream())
        .toList();
  }

  void schrijf(List<Blok> blokken) {
    boolean naastElkaar = posten.stream().anyMatch(post -> post.ramingen().size() > 1);
    boolean alsTabel = naastElkaar || jaren.zijnKolommen();
    if (alsTabel) {
      blokken.add(tabel(!naastElkaar));
    }
    for (int i = 0; i < posten.size(); i++) {
      post(posten.get(i), alsTabel, blokken);
      o.gaten(blokken, pad + "/" + i);
    }
  }

  private void post(Kostenpost post, boolean alsTabel, List<Blok> blokken) {
    List<String> zinnen = new ArrayList<>();
    if (post.ramingen().isEmpty()) {
      zinnen.add(
          post.richting() == Richting.BESPARING
              ? o.zin("post.besparing.geen-raming", "omschrijving", naam(post))
              : o.zin("post.geen-raming", "post", naam(post)));
    }
    for (Raming raming : post.ramingen()) {
      List<String> bij = bijRaming(raming);
      if (!alsTabel) {
        zinnen.add(raming(post, raming));
      } else if (!bij.isEmpty()) {
        zinnen.add(
            raming.opstellers().isEmpty()
                ? o.zin("raming.bij.zonder", "post", naam(post))
                : o.zin("raming.bij", "opstellers", o.namen.partijen(raming.opstellers())));
      }
      if (raming.geenBedrag() != null && alsTabel) {
        zinnen.add(geenBedrag(post, raming));
      }
      zinnen.addAll(alsTabel ? bij : alleen(raming, bij));
    }
    if (!post.overheden().isEmpty()) {
      zinnen.add(o.zin("post.overheden", "overheden", o.overheden(post.overheden())));
    }
    if (!post.bepalingen().isEmpty()) {
      zinnen.add(o.zin("post.bepalingen", "bepalingen", opsomming(post.bepalingen())));
    }
    zinnen.add(tekst(post.toelichting()));
    alinea(blokken, zinnen.toArray(String[]::new));
  }

  /** What a table says in its cells and a sentence must say in words, before the rest. */
  private List<String> alleen(Raming raming, List<String> bij) {
    List<String> zinnen = new ArrayList<>();
    if (raming.datum() != null) {
      zinnen.add(
          raming.begonnen() == null
              ? o.zin("raming.datum", "datum", Tijd.datum(raming.datum()))
              : o.zin(
                  "raming.datum.begonnen",
                  "begonnen",
                  Tijd.op(raming.begonnen()),
                  "datum",
                  Tijd.datum(raming.datum())));
    } else if (raming.begonnen() != null) {
      zinnen.add(o.zin("raming.begonnen", "begonnen", Tijd.op(raming.begonnen())));
    }
    if (!betreft(raming).isEmpty()) {
      zinnen.add(o.zin("raming.betreft", "betreft", betreft(raming)));
    }
    zinnen.addAll(bij);
    return zinnen;
  }

  private String raming(Kostenpost post, Raming raming) {
    if (raming.bedragen().isEmpty()) {
      return geenBedrag(post, raming);
    }
    String sleutel = post.richting() == Richting.BESPARING ? "raming.besparing" : "raming.kosten";
    String waarvoor =
        post.omschrijving() == null && post.soort() == null
            ? ""
            : o.zin("raming.waarvoor", "omschrijving", naam(post));
    String bedragen = Bedragtekst.opsomming(raming.bedragen());
    return raming.opstellers().isEmpty()
        ? o.zin(sleutel + ".zonder", "waarvoor", waarvoor, "bedragen", bedragen)
        : o.zin(
            sleutel,
            "opstellers",
            o.namen.partijen(raming.opstellers()),
            "waarvoor",
            waarvoor,
            "bedragen",
            bedragen);
  }

  private String geenBedrag(Kostenpost post, Raming raming) {
    String zin =
        raming.opstellers().isEmpty()
            ? o.zin("raming.geen-bedrag", "post", naam(post))
            : o.zin(
                "raming.geen-bedrag.opstellers",
                "post",
                naam(post),
                "opstellers",
                o.namen.partijen(raming.opstellers()));
    String reden = raming.geenBedrag() == null ? "" : " " + tekst(raming.geenBedrag());
    String moment = Tijd.moment(raming.bekendOp());
    String wanneer =
        moment == null ? "" : " " + o.zin("raming.geen-bedrag.bekend", "moment", moment);
    return zin + reden + wanneer;
  }

  /** What there is to say of an estimate besides who, when, for whom and how much. */
  private List<String> bijRaming(Raming raming) {
    List<String> zinnen = new ArrayList<>();
    if (!raming.opdrachtgevers().isEmpty()) {
      zinnen.add(
          o.zin("raming.opdracht", "opdrachtgevers", o.namen.partijen(raming.opdrachtgevers())));
    }
    zinnen.add(o.zinAls(raming.scenario(), "raming.scenario", "scenario"));
    zinnen.add(als(raming.status(), status -> o.zin("raming." + status.code())));
    if (!raming.betwistDoor().isEmpty()) {
      zinnen.add(o.zin("raming.betwist-door", "partijen", o.namen.partijen(raming.betwistDoor())));
    }
    zinnen.add(
        als(
            raming.btwCompensatiefonds(),
            btw -> o.zin(btw == Btw.INCLUSIEF ? "btw.inclusief" : "btw.exclusief")));
    zinnen.add(als(raming.document(), d -> o.zin("raming.document", "document", document(d))));
    zinnen.add(tekst(raming.toelichting()));
    zinnen.removeIf(zin -> zin == null);
    return zinnen;
  }

  private String betreft(Raming raming) {
    List<String> delen = new ArrayList<>();
    if (!raming.overheden().isEmpty()) {
      delen.add(o.overheden(raming.overheden()).tekst());
    }
    if (raming.rijk() != null) {
      delen.add(
          o.zin(raming.rijk() == Raming.Rijk.INCLUSIEF ? "rijk.inclusief" : "rijk.exclusief"));
    }
    if (raming.onderdeel() != null) {
      delen.add(Nederlands.opEenRegel(raming.onderdeel()));
    }
    return String.join(", ", delen);
  }

  private String naam(Kostenpost post) {
    if (post.omschrijving() != null) {
      return Nederlands.opEenRegel(post.omschrijving());
    }
    return post.soort() == null
        ? o.zin("bekostiging.de-kosten")
        : o.zin("kosten." + post.soort().code());
  }

  /**
   * @param telbaar whether the rows are not rival estimates of the same, so that they add up
   */
  private Tabel tabel(boolean telbaar) {
    Tabelbouwer tabel =
        new Tabelbouwer(
            o.zin("tabel.ramingen", "overheden", o.overheden(gevolg.overheden())),
            jaren,
            o.zin("tabel.kolom.post"),
            o.zin("tabel.kolom.opsteller"),
            o.zin("tabel.kolom.datum"),
            o.zin("tabel.kolom.betreft"));
    for (Kostenpost post : posten) {
      for (Raming raming : post.ramingen()) {
        if (!raming.bedragen().isEmpty()) {
          tabel.rij(
              raming.bedragen(),
              post.richting() == Richting.BESPARING
                  ? o.zin("tabel.post.besparing", "omschrijving", naam(post))
                  : naam(post),
              o.namen.partijen(raming.opstellers()).tekst(),
              datum(raming),
              betreft(raming));
        }
      }
    }
    boolean alleenLasten = posten.stream().allMatch(p -> p.richting() == Richting.LAST);
    return tabel.bouw(
        o.zin("tabel.kolom.bedrag"), telbaar && alleenLasten ? o.zin("tabel.totaal") : null);
  }

  private String datum(Raming raming) {
    if (raming.datum() == null) {
      return raming.begonnen() == null ? "" : Tijd.datum(raming.begonnen());
    }
    String datum = Tijd.datum(raming.datum());
    return raming.begonnen() == null
        ? datum
        : o.zin("tabel.datum.begonnen", "begonnen", Tijd.datum(raming.begonnen()), "datum", datum);
  }
}
