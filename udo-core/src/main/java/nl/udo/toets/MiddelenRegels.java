package nl.udo.toets;

import static nl.udo.model.Aspect.MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.BESPARING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;
import static nl.udo.toets.Aspecten.heeftGevolgen;
import static nl.udo.toets.Controles.ingevuld;
import static nl.udo.toets.Controles.ingevuldAls;
import static nl.udo.toets.Controles.isIngevuld;
import static nl.udo.toets.Controles.per;
import static nl.udo.toets.Controles.perGevolg;
import static nl.udo.toets.Controles.perGevolgMetLagen;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.udo.model.Bekostiging;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;

/** Rules on middelen: UDO-MID. */
final class MiddelenRegels {

  private MiddelenRegels() {}

  static List<Regel> regels() {
    return List.of(
        Regel.builder("UDO-MID-01")
            .stadium(Stadium.CONSULTATIE)
            .aspecten(MIDDELEN)
            .vraag("Welke gevolgen heeft het voornemen voor de middelen?")
            .melding(
                "De gevolgen voor de middelen zijn niet beoordeeld.",
                "The consequences for the means have not been assessed.")
            .advies(
                "Beschrijf de gevolgen, zeg met redenen dat er geen zijn, of vermeld wanneer ze"
                    + " bekend zijn.")
            .bron(Bronnen.NR_32)
            .controle(Aspecten.beoordeeld(MIDDELEN))
            .build(),
        Regel.builder("UDO-MID-02")
            .stadium(Stadium.TOELICHTING)
            .aspecten(MIDDELEN)
            .vraag("Staat er uitdrukkelijk en met redenen dat er geen financiële gevolgen zijn?")
            .melding(
                "Dat er geen financiële gevolgen zijn, is niet met redenen omkleed.",
                "That there are no financial consequences is not said with reasons.")
            .advies("Zeg uitdrukkelijk dat er geen financiële gevolgen zijn en waarom niet.")
            .bron(Bronnen.aanwijzing("4.45, vijfde lid"))
            .controle(
                perGevolg(
                    (traject, gevolg, pad) ->
                        gevolg.middelen() == null || gevolg.middelen().uitkomst() != Uitkomst.GEEN
                            ? Stream.of(Waarneming.nietVanToepassing(pad + "/middelen"))
                            : Stream.of(
                                ingevuld(
                                    gevolg.middelen().toelichting(),
                                    pad + "/middelen/toelichting"))))
            .build(),
        Regel.builder("UDO-MID-03")
            .stadium(Stadium.TOELICHTING)
            .overheden(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)
            .aspecten(MIDDELEN)
            .vraag("Hoe groot zijn de financiële gevolgen?")
            .melding(
                "De financiële gevolgen zijn niet gekwantificeerd.",
                "The financial consequences are not quantified.")
            .advies(
                "Geef een bedrag, een bandbreedte of een scenario. Kan dat nog niet, vermeld dan"
                    + " waarom niet en wanneer wel.")
            .bron(Grondslag.FINANCIELE_GEVOLGEN)
            .controle(perGevolgMetLagen(MiddelenRegels::gekwantificeerd))
            .build(),
        Regel.builder("UDO-MID-04")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(MIDDELEN)
            .vraag("Wie heeft de raming gemaakt, en wanneer?")
            .melding(
                "Van een raming ontbreekt wie haar heeft gemaakt of wanneer.",
                "An estimate does not say who made it or when.")
            .advies("Noem de opsteller en de datum van de raming.")
            .bron(Grondslag.FINANCIELE_GEVOLGEN)
            .bron(Bronnen.aanwijzing("4.46, eerste lid"))
            .controle(
                traject -> {
                  Map<String, Document> documenten = new HashMap<>();
                  traject.documenten().stream()
                      .filter(document -> document.kenmerk() != null)
                      .forEach(document -> documenten.put(document.kenmerk(), document));
                  return perGevolg(
                          (t, gevolg, pad) ->
                              perKostenpost(
                                  gevolg,
                                  pad,
                                  (post, plaats) ->
                                      per(
                                              post.ramingen(),
                                              plaats + "/ramingen",
                                              (raming, p) -> herkomst(raming, documenten, p))
                                          .map(w -> w.betreft(post.omschrijving()))))
                      .controleer(traject);
                })
            .build(),
        Regel.builder("UDO-MID-05")
            .stadium(Stadium.TOELICHTING)
            .overheden(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)
            .aspecten(MIDDELEN)
            .vraag("Hoe worden de kosten bekostigd?")
            .melding(
                "Van kosten ontbreekt de bekostigingswijze, of de grond waarom die er niet is.",
                "The way in which costs are met is missing, or the ground why there is none.")
            .advies(
                "Noem van elke kostenpost de bekostigingswijze. Is er geen, is zij nog open of is"
                    + " het een andere vorm, motiveer dat dan.")
            .bron(Grondslag.BEKOSTIGINGSWIJZE)
            .bron(Bronnen.aanwijzing("4.46, tweede lid"))
            .controle(bekostigd(EnumSet.of(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)))
            .build(),
        Regel.builder("UDO-MID-06")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .overheden(WATERSCHAPPEN)
            .aspecten(MIDDELEN)
            .vraag("Wie draagt de kosten van de waterschappen?")
            .melding(
                "Van kosten voor waterschappen staat niet wie ze draagt.",
                "It is not said who bears costs of waterschappen.")
            .advies(
                "Noem wie de kosten draagt: een rijksbijdrage, cofinanciering of de eigen"
                    + " heffingen.")
            .bron(Bronnen.aanwijzing("7.6"))
            .controle(bekostigd(EnumSet.of(WATERSCHAPPEN)))
            .build(),
        Regel.builder("UDO-MID-07")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .overheden(GEMEENTEN, PROVINCIES)
            .aspecten(MIDDELEN)
            .vraag("Waarom is een specifieke uitkering bijzonder aangewezen?")
            .melding(
                "De keuze voor een specifieke uitkering is niet gemotiveerd.",
                "The choice for a specifieke uitkering is not reasoned.")
            .advies("Motiveer waarom deze uitkeringsvorm bijzonder aangewezen moet worden geacht.")
            .bron(Grondslag.SPECIFIEKE_UITKERING)
            .controle(
                perBekostiging(
                    (bekostiging, pad) ->
                        ingevuldAls(
                            bekostiging.vorm() == SPECIFIEKE_UITKERING,
                            bekostiging.motivering(),
                            pad + "/motivering")))
            .build(),
        Regel.builder("UDO-MID-08")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(MIDDELEN)
            .vraag("Waar komt het verschil tussen kosten en bekostiging vandaan?")
            .melding(
                "Kosten en bekostiging verschillen, of ramingen lopen uiteen, en dat is niet"
                    + " verklaard.",
                "Costs and funding differ, or estimates diverge, and this is not" + " explained.")
            .advies("Verklaar het verschil en zeg wat ermee gebeurt.")
            .bron(Bronnen.CASUSSEN)
            .controle(perGevolg(MiddelenRegels::verschilVerklaard))
            .build(),
        Regel.builder("UDO-MID-09")
            .stadium(Stadium.TOELICHTING)
            .overheden(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)
            .aspecten(MIDDELEN)
            .vraag("Wanneer is met BZK en Financiën overlegd over de financiële gevolgen?")
            .melding(
                "Het overleg met BZK en Financiën over de financiële gevolgen is niet, of niet met"
                    + " datum, vastgelegd.",
                "The consultation with BZK and Financiën on the financial consequences is not"
                    + " recorded, or without a date.")
            .advies("Overleg tijdig met beide ministeries en leg van elk overleg de datum vast.")
            .bron(Grondslag.FONDSBEHEERDERS)
            .bron(Bronnen.aanwijzing("7.2, tweede lid"))
            .controle(perGevolgMetLagen(MiddelenRegels::overlegd))
            .build(),
        Regel.builder("UDO-MID-10")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(MIDDELEN)
            .vraag("Zijn besparingen die als dekking dienen, ook bruto vermeld?")
            .melding(
                "Een besparing dient als dekking, maar is niet bruto als besparing vermeld.",
                "A saving is used as funding but is not shown gross as a saving.")
            .advies("Neem de besparing op bij de kosten, met haar eigen bedrag.")
            .bron(Bronnen.afgeleid("Aanwijzing voor de regelgeving 4.45"))
            .controle(
                perGevolg(
                    (traject, gevolg, pad) -> {
                      Middelen middelen = gevolg.middelen();
                      boolean dekking =
                          heeftGevolgen(middelen)
                              && middelen.bekostiging().stream()
                                  .anyMatch(b -> b.vorm() == BESPARING);
                      boolean bruto =
                          dekking
                              && middelen.kosten().stream()
                                  .anyMatch(
                                      post ->
                                          post.richting() == Richting.BESPARING
                                              && heeftBedrag(post));
                      String plaats = pad + "/middelen/kosten";
                      return Stream.of(
                          dekking
                              ? Waarneming.van(bruto, plaats)
                              : Waarneming.nietVanToepassing(plaats));
                    }))
            .build(),
        Regel.builder("UDO-MID-11")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.ADVIES)
            .overheden(GEMEENTEN, PROVINCIES)
            .aspecten(MIDDELEN)
            .vraag("Bestaat de bijzondere fondsuitkering al?")
            .melding(
                "De bijzondere fondsuitkering is gekozen; in januari 2026 was zij nog een"
                    + " wetsvoorstel.",
                "The bijzondere fondsuitkering is chosen; in January 2026 it was still a bill.")
            .advies("Ga na of de wet die haar invoert in werking is, of kies een andere vorm.")
            .bron(Bronnen.v("rijksoverheid.nl, 9 januari 2026"))
            .controle(
                perBekostiging(
                    (bekostiging, pad) ->
                        Stream.of(
                            bekostiging.vorm() == BIJZONDERE_FONDSUITKERING
                                ? Waarneming.van(false, pad + "/vorm")
                                : Waarneming.nietVanToepassing(pad + "/vorm"))))
            .build(),
        Regel.builder("UDO-MID-12")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(MIDDELEN)
            .vraag("Kloppen de bedragen en de verdeelsleutel met elkaar?")
            .melding(
                "De aandelen van een verdeelsleutel zijn samen geen 100 procent, of een bedrag is"
                    + " hoger dan zijn eigen maximum.",
                "The shares of a distribution key are not 100 percent together, or an amount is"
                    + " above its own maximum.")
            .advies("Ga na welk getal niet klopt en verbeter het.")
            .bron(Bronnen.afgeleid("Afgeleid: getallen die elkaar tegenspreken, onderbouwen niets"))
            .controle(perBekostiging(Tegenspraak::in))
            .build());
  }

  private static Stream<Waarneming> gekwantificeerd(UdoTraject traject, Gevolg gevolg, String pad) {
    if (nogOnbekend(gevolg.middelen())) {
      return Stream.of(
          ingevuld(gevolg.middelen().toelichting(), pad + "/middelen/toelichting"),
          ingevuld(gevolg.middelen().bekendOp(), pad + "/middelen/bekendOp"));
    }
    if (!heeftGevolgen(gevolg.middelen())) {
      return Stream.of(Waarneming.nietVanToepassing(pad + "/middelen/kosten"));
    }
    if (gevolg.middelen().kosten().isEmpty()) {
      return Stream.of(Waarneming.van(false, pad + "/middelen/kosten"));
    }
    return perKostenpost(
        gevolg,
        pad,
        (post, plaats) ->
            Geld.lagen(post, gevolg).stream()
                .map(
                    laag ->
                        Waarneming.van(isGekwantificeerd(post, laag), plaats + "/ramingen")
                            .betreft(post.omschrijving())
                            .voor(List.of(laag))));
  }

  /** An estimate that covers the layer has an amount, or says why not yet and when. */
  private static boolean isGekwantificeerd(Kostenpost post, Overheidslaag laag) {
    return post.ramingen().stream()
        .filter(raming -> raming.overheden().isEmpty() || raming.overheden().contains(laag))
        .anyMatch(
            raming ->
                !Geld.bekend(raming.bedragen()).isEmpty()
                    || raming.geenBedrag() != null && isIngevuld(raming.bekendOp()));
  }

  private static boolean heeftBedrag(Kostenpost post) {
    return post.ramingen().stream().anyMatch(raming -> !Geld.bekend(raming.bedragen()).isEmpty());
  }

  private static boolean nogOnbekend(Middelen middelen) {
    return middelen != null && middelen.uitkomst() == Uitkomst.NOG_ONBEKEND;
  }

  /** Who made an estimate and when: it says so itself, or the document it stands in does. */
  private static Stream<Waarneming> herkomst(
      Raming raming, Map<String, Document> documenten, String pad) {
    boolean gevraagd = !Geld.bekend(raming.bedragen()).isEmpty();
    Document document = raming.bron() == null ? null : documenten.get(raming.bron().document());
    boolean opsteller =
        !raming.opstellers().isEmpty() || document != null && !document.opstellers().isEmpty();
    boolean datum = raming.datum() != null || document != null && document.datum() != null;
    return gevraagd
        ? Stream.of(
            Waarneming.van(opsteller, pad + "/opstellers"), Waarneming.van(datum, pad + "/datum"))
        : Stream.of(Waarneming.nietVanToepassing(pad));
  }

  /** For these layers, each cost is met in some way, or it is said why not. */
  private static Controle bekostigd(Set<Overheidslaag> lagen) {
    return perGevolgMetLagen(
        (traject, gevolg, pad) -> {
          if (!heeftGevolgen(gevolg.middelen())) {
            return Stream.of(Waarneming.nietVanToepassing(pad + "/middelen/bekostiging"));
          }
          Middelen middelen = gevolg.middelen();
          Stream<Waarneming> perPost =
              middelen.kosten().stream()
                  .filter(Geld::isLast)
                  .flatMap(
                      post ->
                          Geld.lagen(post, gevolg).stream()
                              .filter(lagen::contains)
                              .map(
                                  laag ->
                                      Waarneming.van(
                                              Geld.isBekostigd(post, laag, middelen),
                                              pad + "/middelen/bekostiging")
                                          .betreft(post.omschrijving())
                                          .voor(List.of(laag))));
          Stream<Waarneming> gronden =
              per(
                  middelen.bekostiging(),
                  pad + "/middelen/bekostiging",
                  (bekostiging, plaats) ->
                      ingevuldAls(
                              Geld.vraagtGrond(bekostiging),
                              bekostiging.motivering(),
                              plaats + "/motivering")
                          .map(w -> w.voor(Geld.lagen(bekostiging, gevolg))));
          return Stream.concat(perPost, gronden);
        });
  }

  private static Stream<Waarneming> verschilVerklaard(
      UdoTraject traject, Gevolg gevolg, String pad) {
    String plaats = pad + "/middelen/verschillen";
    if (!heeftGevolgen(gevolg.middelen())) {
      return Stream.of(Waarneming.nietVanToepassing(plaats));
    }
    Middelen middelen = gevolg.middelen();
    if (middelen.verschillen().isEmpty()) {
      return Stream.of(
          Vergelijking.verschilt(middelen)
              ? Waarneming.van(false, plaats)
              : Waarneming.nietVanToepassing(plaats));
    }
    return per(
        middelen.verschillen(),
        plaats,
        (verschil, p) -> Stream.of(ingevuld(verschil.verklaring(), p + "/verklaring")));
  }

  private static Stream<Waarneming> overlegd(UdoTraject traject, Gevolg gevolg, String pad) {
    String plaats = "/overleg";
    if (!heeftGevolgen(gevolg.middelen()) && !nogOnbekend(gevolg.middelen())) {
      return Stream.of(Waarneming.nietVanToepassing(plaats));
    }
    Set<Fondsbeheerder> gesproken = EnumSet.noneOf(Fondsbeheerder.class);
    traject.overleg().stream()
        .filter(overleg -> overleg.datum() != null)
        .forEach(overleg -> gesproken.addAll(overleg.met()));
    return Stream.of(Waarneming.van(gesproken.size() == Fondsbeheerder.values().length, plaats));
  }

  private static Stream<Waarneming> perKostenpost(
      Gevolg gevolg, String pad, BiFunction<Kostenpost, String, Stream<Waarneming>> controle) {
    return heeftGevolgen(gevolg.middelen())
        ? per(gevolg.middelen().kosten(), pad + "/middelen/kosten", controle)
        : Stream.of(Waarneming.nietVanToepassing(pad + "/middelen/kosten"));
  }

  private static Controle perBekostiging(
      BiFunction<Bekostiging, String, Stream<Waarneming>> controle) {
    return perGevolgMetLagen(
        (traject, gevolg, pad) ->
            heeftGevolgen(gevolg.middelen())
                ? per(
                    gevolg.middelen().bekostiging(),
                    pad + "/middelen/bekostiging",
                    (bekostiging, plaats) ->
                        controle
                            .apply(bekostiging, plaats)
                            .map(w -> w.voor(Geld.lagen(bekostiging, gevolg))))
                : Stream.of(Waarneming.nietVanToepassing(pad + "/middelen/bekostiging")));
  }
}
