package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Aandeel;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Btw;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Tabel;

/** How costs are met, or that they are not. */
final class Bekostigingtekst {

  /** Forms that are no way of paying, or the opposite of it, and are never a row of a table. */
  private static final Set<Vorm> GEEN_RIJ =
      EnumSet.of(
          Vorm.BINNEN_BESTAANDE_MIDDELEN,
          Vorm.VOOR_REKENING_VAN_HET_RIJK,
          Vorm.IEDER_DRAAGT_EIGEN_KOSTEN,
          Vorm.GEEN_COMPENSATIE,
          Vorm.NOG_OPEN,
          Vorm.AFDRACHT,
          Vorm.UITNAME);

  private static final Set<Vorm> ZELF =
      EnumSet.of(Vorm.EIGEN_HEFFINGEN, Vorm.LEGES, Vorm.BESPARING);

  private static final Set<Vorm> EIGEN_ZIN = EnumSet.copyOf(GEEN_RIJ);

  static {
    EIGEN_ZIN.add(Vorm.COFINANCIERING);
    EIGEN_ZIN.add(Vorm.ANDERE_VORM);
  }

  private final Opstelling o;
  private final Gevolg gevolg;
  private final String pad;
  private final List<Bekostiging> lijst;
  private final List<Bekostiging> rijen;
  private final Jaren jaren;

  Bekostigingtekst(Opstelling o, Gevolg gevolg, String pad) {
    this.o = o;
    this.gevolg = gevolg;
    this.pad = pad + "/bekostiging";
    this.lijst = gevolg.middelen().bekostiging();
    List<Bekostiging> mogelijk =
        lijst.stream()
            .filter(b -> b.vorm() == null || !GEEN_RIJ.contains(b.vorm()))
            .filter(b -> Bedragtekst.bekend(b.bedragen()).stream().anyMatch(Jaren::inEenJaar))
            .toList();
    this.jaren =
        new Jaren(
            mogelijk.stream().flatMap(b -> Bedragtekst.bekend(b.bedragen()).stream()).toList());
    this.rijen = jaren.zijnKolommen() ? mogelijk : List.of();
  }

  void schrijf(List<Blok> blokken) {
    if (!rijen.isEmpty()) {
      blokken.addAll(tabel());
    }
    for (int i = 0; i < lijst.size(); i++) {
      bekostiging(lijst.get(i), blokken);
      o.gaten(blokken, pad + "/" + i);
    }
  }

  private void bekostiging(Bekostiging b, List<Blok> blokken) {
    List<String> zinnen = new ArrayList<>();
    boolean inTabel = rijen.contains(b);
    if (!inTabel) {
      zinnen.add(zin(b));
      zinnen.add(status(b));
      zinnen.add(soorten(b));
    }
    zinnen.add(
        als(
            b.plafond() == null ? null : Bedragtekst.van(b.plafond().bedrag()),
            p -> o.zin("bekostiging.plafond", "bedrag", p)));
    zinnen.add(tekst(b.motivering()));
    zinnen.add(als(Tijd.moment(b.bekendOp()), m -> o.zin("bekostiging.bekend", "moment", m)));
    zinnen.add(tekst(b.indexatie()));
    zinnen.add(
        als(
            b.terugwerkendeKrachtTotEnMet(),
            d -> o.zin("bekostiging.terugwerkend", "datum", Tijd.datum(d))));
    zinnen.add(tekst(b.hardheidsclausule()));
    zinnen.add(
        als(
            b.btwCompensatiefonds(),
            btw -> o.zin("bekostiging.btw." + (btw == Btw.INCLUSIEF ? "inclusief" : "exclusief"))));
    zinnen.add(als(document(b.bron()), d -> o.zin("bekostiging.document", "document", d)));
    // A share of which nothing is known yet is no point of a list.
    List<String> aandelen =
        b.verdeling().stream().map(this::aandeel).filter(deel -> !deel.isEmpty()).toList();
    zinnen.add(aandelen.isEmpty() ? null : o.zin("bekostiging.verdeling"));
    zinnen.removeIf(Objects::isNull);
    if (inTabel && rijen.size() > 1 && !zinnen.isEmpty() && b.vorm() != null) {
      zinnen.add(
          0,
          o.zin(
              vanHetRijk(b) ? "bekostiging.bij.rijk" : "bekostiging.bij",
              "vorm",
              o.zin("wijze." + b.vorm().code())));
    }
    alinea(blokken, zinnen);
    if (!aandelen.isEmpty()) {
      blokken.add(Opsomming.van(false, aandelen));
    }
  }

  private String zin(Bekostiging b) {
    boolean rijk = vanHetRijk(b);
    boolean metBedrag = !Bedragtekst.bekend(b.bedragen()).isEmpty();
    String bedragen = Bedragtekst.opsomming(Bedragtekst.bekend(b.bedragen()));
    List<Overheidslaag> lagen = b.overheden().isEmpty() ? gevolg.overheden() : b.overheden();
    String omschrijving = als(b.omschrijving(), Nederlands::opEenRegel);
    boolean omschreven =
        omschrijving != null
            && (b.vorm() == Vorm.NOG_OPEN
                || b.vorm() == Vorm.ANDERE_VORM
                || b.vorm() == null && metBedrag);
    boolean metOverheden = omschreven && b.vorm() == null && !b.overheden().isEmpty();
    String zin =
        o.zin(
            sleutel(b)
                + (metBedrag && b.vorm() == null ? ".bedrag" : "")
                + (metOverheden ? ".overheden" : omschreven ? ".omschreven" : ""),
            "overheden",
            o.overheden(lagen),
            "post",
            omschrijving == null ? o.zin("kosten") : omschrijving,
            "kosten",
            omschrijving == null
                ? o.zin("kosten")
                : o.zin("kosten.van", "omschrijving", omschrijving),
            "omschrijving",
            omschrijving == null ? "" : omschrijving,
            "voor",
            omschrijving == null ? "" : o.zin("bekostiging.voor", "omschrijving", omschrijving),
            "vorm",
            rijk || ZELF.contains(b.vorm()) ? o.zin("bekostiging." + b.vorm().code()) : "",
            "fonds",
            b.vorm() == Vorm.UITNAME ? fonds(lagen) : "",
            "stand",
            b.status() == null ? "" : o.zin("stand." + b.status().code()),
            "datum",
            b.datum() == null ? "" : Tijd.op(b.datum()),
            "bedragen",
            rijk && !metBedrag ? o.zin("bekostiging.rijk.middelen") : bedragen);
    return !metBedrag || rijk || b.vorm() == null
        ? zin
        : zin + " " + o.zin("bekostiging.bedrag", "bedragen", bedragen);
  }

  private static boolean vanHetRijk(Bekostiging b) {
    return b.vorm() != null && !EIGEN_ZIN.contains(b.vorm()) && !ZELF.contains(b.vorm());
  }

  private static String sleutel(Bekostiging b) {
    if (b.vorm() == null) {
      return "bekostiging.onbekend";
    }
    if (EIGEN_ZIN.contains(b.vorm())) {
      return "bekostiging." + b.vorm().code();
    }
    if (ZELF.contains(b.vorm())) {
      return "bekostiging.zelf";
    }
    // What the Rijk proposed or promised is not told as if it were received.
    return "bekostiging.rijk"
        + (b.status() == null ? "" : b.datum() == null ? ".stand" : ".stand.datum");
  }

  private String fonds(List<Overheidslaag> lagen) {
    if (lagen.equals(List.of(Overheidslaag.GEMEENTEN))
        || lagen.equals(List.of(Overheidslaag.PROVINCIES))) {
      return o.zin("fonds." + lagen.get(0).code());
    }
    return o.zin("fonds.anders", "overheden", o.overheden(lagen));
  }

  /** How firm it is, where the sentence itself has not said so. */
  private String status(Bekostiging b) {
    if (vanHetRijk(b) && b.status() != null) {
      return null;
    }
    String datum = als(b.datum(), Tijd::op);
    if (b.status() == null) {
      return datum == null ? null : o.zin("bekostiging.besloten.datum", "datum", datum);
    }
    String sleutel = "bekostiging." + b.status().code();
    return datum == null ? o.zin(sleutel) : o.zin(sleutel + ".datum", "datum", datum);
  }

  /** The kinds of cost, where the description does not say already what is paid for. */
  private String soorten(Bekostiging b) {
    List<String> soorten =
        b.kostensoorten().stream()
            .filter(
                soort ->
                    b.omschrijving() == null || !Nederlands.bevat(b.omschrijving(), soort.code()))
            .map(soort -> o.zin("kosten." + soort.code()))
            .toList();
    return soorten.isEmpty()
        ? null
        : o.zin("bekostiging.soorten", "soorten", Nederlands.opsomming(soorten));
  }

  private String aandeel(Aandeel aandeel) {
    List<String> delen = new ArrayList<>();
    String drager = aandeel.drager() == null ? "" : Nederlands.opEenRegel(aandeel.drager());
    delen.add(
        aandeel.percentage() == null
            ? Nederlands.hoofdletter(Nederlands.zinnen(drager))
            : o.zin(
                drager.isEmpty() ? "bekostiging.aandeel.zonder" : "bekostiging.aandeel",
                "drager",
                drager,
                "percentage",
                Bedragtekst.cijfers(aandeel.percentage())));
    if (aandeel.omschrijving() != null) {
      delen.add(tekst(aandeel.omschrijving()));
    }
    return String.join(" ", delen).strip();
  }

  private List<Tabel> tabel() {
    Tabelbouwer tabel =
        new Tabelbouwer(
            o.zin("tabel.bekostiging"),
            jaren,
            o.zin("tabel.kolom.bekostiging"),
            o.zin("tabel.kolom.overheid"),
            o.zin("tabel.kolom.wijze"),
            o.zin("tabel.kolom.status"));
    boolean perOverheid = rijen.stream().anyMatch(b -> !b.overheden().isEmpty());
    for (Bekostiging b : rijen) {
      String overheid =
          perOverheid
              ? o.overhedenKaal(b.overheden().isEmpty() ? gevolg.overheden() : b.overheden())
              : "";
      tabel.rij(
          overheid, Bedragtekst.bekend(b.bedragen()), rijkop(b), overheid, wijze(b), stand(b));
    }
    boolean telbaar =
        rijen.stream().map(this::betaler).distinct().count() == 1
            && rijen.stream().map(Bekostiging::btwCompensatiefonds).distinct().count() == 1;
    return tabel.bouw(o.zin("tabel.kolom.bedrag"), telbaar ? this::totaal : null);
  }

  private String rijkop(Bekostiging b) {
    String soorten =
        Nederlands.opsomming(
            b.kostensoorten().stream()
                .filter(
                    s -> b.omschrijving() == null || !Nederlands.bevat(b.omschrijving(), s.code()))
                .map(soort -> o.zin("kosten." + soort.code()))
                .toList());
    if (b.omschrijving() == null) {
      return Nederlands.hoofdletter(soorten.isEmpty() ? o.zin("tabel.post.kosten") : soorten);
    }
    return Nederlands.hoofdletter(
        Nederlands.opEenRegel(b.omschrijving())
            + Opstelling.tussenHaakjes(soorten.isEmpty() ? List.of() : List.of(soorten)));
  }

  private String wijze(Bekostiging b) {
    return b.vorm() == null ? "" : o.zin("wijze." + b.vorm().code());
  }

  private String stand(Bekostiging b) {
    String datum = als(b.datum(), Tijd::datum);
    String stand = b.status() == null ? "" : o.zin("stand." + b.status().code());
    if (datum == null || stand.isEmpty()) {
      return datum == null ? stand : datum;
    }
    return o.zin("stand.datum", "stand", stand, "datum", datum);
  }

  private String totaal(String overheid) {
    return overheid.isEmpty()
        ? o.zin("tabel.totaal")
        : o.zin("tabel.totaal.overheden", "overheden", overheid);
  }

  /** Who pays: amounts of different payers are not added up. */
  private String betaler(Bekostiging b) {
    if (b.vorm() == null) {
      return "";
    }
    return vanHetRijk(b) ? "rijk" : b.vorm().code();
  }
}
