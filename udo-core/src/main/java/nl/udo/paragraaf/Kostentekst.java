package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.udo.model.Btw;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Kostenpost.Soort;
import nl.udo.model.Raming;
import nl.udo.tekst.Blok;

/**
 * Costs and savings, gross. One estimate is a sentence; several of one cost stand side by side in a
 * table of their own; costs with amounts in several years stand together in one table. What else
 * there is to say of each follows.
 */
final class Kostentekst {

  private final Opstelling o;
  private final Gevolg gevolg;
  private final List<Kostenpost> posten;
  private final String pad;
  private final List<Kostenpost> samen;
  private final Postnaam namen;

  Kostentekst(Opstelling o, Gevolg gevolg, String pad) {
    this.o = o;
    this.gevolg = gevolg;
    this.posten = gevolg.middelen().kosten();
    this.pad = pad + "/kosten";
    this.namen = new Postnaam(o);
    List<Kostenpost> enkel = posten.stream().filter(post -> geraamd(post).size() == 1).toList();
    this.samen = jaren(enkel).zijnKolommen() ? enkel : List.of();
  }

  /** The estimates of a cost that give an amount. */
  static List<Raming> geraamd(Kostenpost post) {
    return post.ramingen().stream()
        .filter(raming -> !Bedragtekst.bekend(raming.bedragen()).isEmpty())
        .toList();
  }

  static Jaren jaren(List<Kostenpost> posten) {
    return new Jaren(
        posten.stream()
            .flatMap(post -> post.ramingen().stream())
            .flatMap(raming -> Bedragtekst.bekend(raming.bedragen()).stream())
            .toList());
  }

  void schrijf(List<Blok> blokken) {
    if (!samen.isEmpty()) {
      blokken.addAll(new Kostentabel(o, gevolg).vanPosten(samen));
    }
    for (int i = 0; i < posten.size(); i++) {
      post(posten.get(i), blokken);
      o.gaten(blokken, pad + "/" + i);
    }
  }

  private void post(Kostenpost post, List<Blok> blokken) {
    boolean inSamen = samen.contains(post);
    boolean eigenTabel = geraamd(post).size() > 1;
    if (eigenTabel) {
      blokken.addAll(new Kostentabel(o, gevolg).vanRamingen(post));
    }
    List<String> zinnen = new ArrayList<>();
    if (post.ramingen().isEmpty()) {
      zinnen.add(
          post.richting() == Richting.BESPARING
              ? o.zin("post.besparing.geen-raming", "post", namen.eenBesparing(post))
              : o.zin("post.geen-raming", "post", namen.naam(post)));
    }
    // What is estimated is named once: in a table, or in the first sentence.
    boolean genoemd = inSamen || eigenTabel;
    for (Raming raming : post.ramingen()) {
      Naamgroep wat = genoemd ? namen.deze(post) : namen.naam(post);
      if (Bedragtekst.bekend(raming.bedragen()).isEmpty()) {
        zinnen.addAll(geenBedrag(wat, raming));
        genoemd = true;
      } else if (inSamen || eigenTabel) {
        zinnen.addAll(bijTabel(raming));
      } else {
        zinnen.addAll(alleen(wat, raming));
        genoemd = true;
      }
    }
    if (!inSamen) {
      String soort = namen.soort(post);
      zinnen.add(soort == null ? null : o.zin("post.soort", "soort", soort));
      Naamgroep deze = namen.deze(post);
      if (!post.overheden().isEmpty()) {
        zinnen.add(
            o.zin("post.overheden", "post", deze, "overheden", o.overheden(post.overheden())));
      }
      if (!post.bepalingen().isEmpty()) {
        zinnen.add(
            o.zin("post.bepalingen", "post", deze, "bepalingen", opsomming(post.bepalingen())));
      }
    }
    String toelichting = tekst(post.toelichting());
    zinnen.removeIf(Objects::isNull);
    if (toelichting != null && inSamen && zinnen.isEmpty() && samen.size() > 1) {
      zinnen.add(leidIn(post));
    }
    zinnen.add(toelichting);
    alinea(blokken, zinnen);
  }

  /** Which of the costs of a table a text is about, by its kind; its name stands in the table. */
  private String leidIn(Kostenpost post) {
    boolean enige = samen.stream().filter(p -> p.soort() == post.soort()).count() == 1;
    return post.soort() == null || post.soort() == Soort.ANDERE_KOSTEN || !enige
        ? null
        : o.zin(
            "post.geldt",
            "post",
            o.zin("kosten.soort", "soort", o.zin("kosten." + post.soort().code())));
  }

  /** An estimate that stands in no table. */
  private List<String> alleen(Naamgroep post, Raming raming) {
    List<String> zinnen = new ArrayList<>();
    String datum = raming.datum() == null ? null : Tijd.op(raming.datum());
    zinnen.add(
        o.zin(
            "raming.zin"
                + (raming.opstellers().isEmpty() ? ".zonder" : "")
                + (datum == null ? "" : ".datum"),
            "opstellers",
            o.namen.partijen(raming.opstellers()),
            "datum",
            datum == null ? "" : datum,
            "post",
            post,
            "bedragen",
            Bedragtekst.opsomming(Bedragtekst.bekend(raming.bedragen()))));
    zinnen.addAll(begonnen(raming, o.zin("raming")));
    zinnen.addAll(betreftInZinnen(raming));
    zinnen.addAll(bij(raming, o.zin("raming"), false));
    return zinnen;
  }

  private List<String> geenBedrag(Naamgroep post, Raming raming) {
    List<String> zinnen = new ArrayList<>();
    String datum = raming.datum() == null ? null : Tijd.op(raming.datum());
    zinnen.add(
        o.zin(
            "raming.geen-bedrag"
                + (raming.opstellers().isEmpty() ? "" : ".opstellers")
                + (datum == null ? "" : ".datum"),
            "opstellers",
            o.namen.partijen(raming.opstellers()),
            "datum",
            datum == null ? "" : datum,
            "post",
            post));
    zinnen.add(tekst(raming.geenBedrag()));
    zinnen.add(
        als(
            Tijd.moment(raming.bekendOp()),
            moment -> o.zin("raming.geen-bedrag.bekend", "moment", moment)));
    zinnen.addAll(begonnen(raming, o.zin("raming")));
    zinnen.addAll(betreftInZinnen(raming));
    zinnen.addAll(bij(raming, o.zin("raming"), false));
    return zinnen;
  }

  private List<String> begonnen(Raming raming, String onderwerp) {
    return raming.begonnen() == null
        ? List.of()
        : List.of(
            o.zin("raming.begonnen", "raming", onderwerp, "begonnen", Tijd.op(raming.begonnen())));
  }

  private List<String> betreftInZinnen(Raming raming) {
    List<String> betreft = new ArrayList<>();
    if (!raming.overheden().isEmpty()) {
      betreft.add(o.overheden(raming.overheden()).tekst());
    }
    if (raming.onderdeel() != null) {
      betreft.add(Nederlands.opEenRegel(raming.onderdeel()));
    }
    List<String> zinnen = new ArrayList<>();
    if (!betreft.isEmpty()) {
      zinnen.add(
          o.zin(
              "raming.betreft", "raming", o.zin("raming"), "betreft", String.join(", ", betreft)));
    }
    zinnen.add(als(raming.rijk(), rijk -> o.zin("raming.rijk." + rijk.code())));
    zinnen.add(
        als(
            raming.scenario(),
            s ->
                o.zin(
                    "raming.scenario",
                    "raming",
                    o.zin("raming"),
                    "scenario",
                    Nederlands.opEenRegel(s))));
    return zinnen;
  }

  /** What a table does not say of an estimate in it. */
  private List<String> bijTabel(Raming raming) {
    String eerste = aanduiding(raming);
    List<String> zinnen = bij(raming, eerste, true);
    String toelichting = tekst(raming.toelichting());
    if (zinnen.size() == 1 && toelichting != null && !raming.opstellers().isEmpty()) {
      zinnen.add(0, o.zin("raming.geldt", "raming", eerste));
    }
    return zinnen;
  }

  /** An estimate by its makers, and by its date where they made several. */
  private String aanduiding(Raming raming) {
    if (raming.opstellers().isEmpty()) {
      return o.zin("raming");
    }
    Naamgroep opstellers = o.namen.partijen(raming.opstellers());
    long zelfde =
        posten.stream()
            .flatMap(post -> geraamd(post).stream())
            .filter(r -> r.opstellers().equals(raming.opstellers()))
            .count();
    return zelfde > 1 && raming.datum() != null
        ? o.zin("raming.van.datum", "opstellers", opstellers, "datum", Tijd.datum(raming.datum()))
        : o.zin("raming.van", "opstellers", opstellers);
  }

  /** What there is to say of an estimate besides who, when, for whom and how much. */
  private List<String> bij(Raming raming, String eerste, boolean inTabel) {
    List<Function<String, String>> zinnen = new ArrayList<>();
    if (!raming.opdrachtgevers().isEmpty()) {
      zinnen.add(
          r ->
              o.zin(
                  "raming.opdracht",
                  "raming",
                  r,
                  "opdrachtgevers",
                  o.namen.partijen(raming.opdrachtgevers())));
    }
    boolean betwistDoor = !raming.betwistDoor().isEmpty();
    if (raming.status() != null && !(betwistDoor && raming.status() == Raming.Status.BETWIST)) {
      zinnen.add(r -> o.zin("raming." + raming.status().code(), "raming", r));
    }
    if (betwistDoor) {
      zinnen.add(
          r ->
              o.zin(
                  "raming.betwist-door",
                  "raming",
                  r,
                  "partijen",
                  o.namen.partijen(raming.betwistDoor())));
    }
    if (raming.btwCompensatiefonds() != null) {
      String btw = raming.btwCompensatiefonds() == Btw.INCLUSIEF ? "inclusief" : "exclusief";
      zinnen.add(r -> o.zin("raming.btw." + btw, "raming", r));
    }
    if (document(raming.bron()) != null && !inTabel) {
      String sleutel =
          Bedragtekst.bekend(raming.bedragen()).isEmpty()
              ? "raming.document.geen-bedrag"
              : "raming.document";
      zinnen.add(r -> o.zin(sleutel, "raming", r, "document", document(raming.bron())));
    }
    List<String> tekst = new ArrayList<>();
    for (Function<String, String> zin : zinnen) {
      tekst.add(zin.apply(tekst.isEmpty() ? eerste : o.zin("raming")));
    }
    if (raming.toelichting() != null) {
      tekst.add(tekst(raming.toelichting()));
    }
    return tekst;
  }
}
