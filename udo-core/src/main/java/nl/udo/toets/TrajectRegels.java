package nl.udo.toets;

import static nl.udo.model.Verloop.Status.AFGEBROKEN;
import static nl.udo.model.Verloop.Status.NIET_DOORLOPEN;
import static nl.udo.model.Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN;
import static nl.udo.toets.Controles.ingevuld;
import static nl.udo.toets.Controles.ingevuldAls;
import static nl.udo.toets.Controles.per;
import static nl.udo.toets.Controles.perGevolg;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;

/** Rules on the trajectory as a whole: UDO-TRJ. */
final class TrajectRegels {

  private TrajectRegels() {}

  static List<Regel> regels() {
    return List.of(
        Regel.builder("UDO-TRJ-01")
            .vraag("Wat is het voornemen, welke vorm krijgt het en welk ministerie gaat erover?")
            .melding(
                "De titel, de soort regeling of het eerstverantwoordelijke ministerie ontbreekt.",
                "The title, the kind of regulation or the ministry first responsible is missing.")
            .advies(
                "Vul de titel in, de soort (wet, amvb, ministeriële regeling of beleid) en het"
                    + " ministerie dat als eerste verantwoordelijk is.")
            .bron(Bronnen.aanwijzing("4.42"))
            .controle(
                traject ->
                    Stream.of(
                        ingevuld(traject.voornemen().titel(), "/voornemen/titel"),
                        ingevuld(traject.voornemen().soort(), "/voornemen/soort"),
                        ingevuld(traject.voornemen().ministerie(), "/voornemen/ministerie")))
            .build(),
        Regel.builder("UDO-TRJ-02")
            .vraag("Welke decentrale overheden raakt het voornemen?")
            .melding(
                "Er staat niet welke decentrale overheden het voornemen raakt, of het traject spreekt"
                    + " zich daarover tegen.",
                "It is not recorded which decentral governments the policy touches, or the record"
                    + " contradicts itself about it.")
            .advies(
                "Leg vast welke overheden worden geraakt. Raakt het voornemen er geen, zeg dat dan"
                    + " uitdrukkelijk en met redenen.")
            .bron(Bronnen.UDO)
            .bron(Bronnen.aanwijzing("7.6"))
            .controle(TrajectRegels::geraakt)
            .build(),
        Regel.builder("UDO-TRJ-03")
            .ernst(Ernst.WAARSCHUWING)
            .vraag("In welke rol worden de overheden geraakt?")
            .melding("De rol is niet genoemd.", "The role is not named.")
            .advies(
                "Noem de rol: uitvoerder (medebewind), normadressaat, medebetaler of"
                    + " toezichthouder. Van de rol hangt af of de wettelijke hoorplicht geldt.")
            .bron(Bronnen.CASUSSEN)
            .controle(
                perGevolg(
                    (t, gevolg, pad) -> Stream.of(ingevuld(gevolg.rollen(), pad + "/rollen"))))
            .build(),
        Regel.builder("UDO-TRJ-04")
            .ernst(Ernst.ADVIES)
            .vraag("Wordt de toets beperkt of uitgebreid uitgevoerd, en waarom?")
            .melding(
                "De keuze voor een beperkte of uitgebreide toets is niet gemotiveerd.",
                "The choice for a limited or an extensive assessment is not reasoned.")
            .advies(
                "Leg vast of de toets beperkt of uitgebreid is en waarom. Er is geen vaste"
                    + " schaal; de keuze is van wie de toets uitvoert.")
            .bron(Bronnen.v("Binnenlands Bestuur, 9 februari 2023"))
            .controle(
                traject -> {
                  Verloop verloop = verloop(traject);
                  boolean gevraagd = loopt(traject);
                  // The reasons of a choice that has not been made are not missing as well.
                  return Stream.concat(
                      ingevuldAls(gevraagd, verloop.omvang(), "/verloop/omvang"),
                      ingevuldAls(
                          gevraagd && verloop.omvang() != null,
                          verloop.omvangMotivering(),
                          "/verloop/omvangMotivering"));
                })
            .build(),
        Regel.builder("UDO-TRJ-05")
            .ernst(Ernst.WAARSCHUWING)
            .vraag("Wanneer is BZK (interbestuurlijk) voor het eerst betrokken?")
            .melding(
                "Er staat niet wanneer BZK (interbestuurlijk) is betrokken.",
                "It is not recorded when BZK (interbestuurlijk) was contacted.")
            .advies(
                "Neem in het vroegste stadium contact op met BZK (interbestuurlijk) en leg de"
                    + " datum vast.")
            .bron(Bronnen.aanwijzing("7.2"))
            .bron(Grondslag.COORDINATIE)
            .controle(
                traject ->
                    ingevuldAls(
                            !raaktGeen(traject),
                            verloop(traject).contactBzk(),
                            "/verloop/contactBzk")
                        .map(w -> w.voor(traject.geraakteOverheden())))
            .build(),
        Regel.builder("UDO-TRJ-06")
            .ernst(Ernst.WAARSCHUWING)
            .vraag(
                "Zit van elke geraakte overheid een koepel of andere vertegenwoordiger aan tafel?")
            .melding(
                "Er is geen consultatie van een koepel of andere vertegenwoordiger vastgelegd.",
                "No consultation of a koepel or another representative is recorded.")
            .advies(
                "Betrek de koepel zo vroeg mogelijk. Openbare lichamen hebben geen koepel: betrek"
                    + " de bestuurscolleges of een andere vertegenwoordiging.")
            .bron(Bronnen.v("Overheid van Nu, 4 juni 2024"))
            .controle(
                traject -> {
                  Set<Overheidslaag> aanTafel = Vertegenwoordiging.aanTafel(traject);
                  return traject.geraakteOverheden().stream()
                      .map(
                          laag ->
                              Waarneming.van(aanTafel.contains(laag), "/consultaties")
                                  .voor(List.of(laag)));
                })
            .build(),
        Regel.builder("UDO-TRJ-07")
            .vraag("Waarom is de toets niet doorlopen of afgebroken?")
            .melding(
                "De reden waarom de toets niet is doorlopen of is afgebroken, ontbreekt.",
                "The reason why the assessment was not carried out or was broken off is missing.")
            .advies("Vermeld de reden bij de status van het traject.")
            .bron(Bronnen.afgeleid("Kamerstukken I, 29 362, AH"))
            .controle(
                traject ->
                    ingevuldAls(
                        status(traject, NIET_DOORLOPEN) || status(traject, AFGEBROKEN),
                        verloop(traject).reden(),
                        "/verloop/reden"))
            .build());
  }

  private static Stream<Waarneming> geraakt(UdoTraject traject) {
    if (traject.gevolgen().isEmpty()) {
      return raaktGeen(traject)
          ? Stream.of(ingevuld(verloop(traject).reden(), "/verloop/reden"))
          : Stream.of(Waarneming.van(false, "/gevolgen"));
    }
    Stream<Waarneming> tegenspraak =
        status(traject, RAAKT_GEEN_DECENTRALE_OVERHEDEN)
            ? Stream.of(Waarneming.van(false, "/verloop/status"))
            : Stream.empty();
    return Stream.concat(
        tegenspraak,
        per(
            traject.gevolgen(),
            "/gevolgen",
            (gevolg, pad) -> Stream.of(ingevuld(gevolg.overheden(), pad + "/overheden"))));
  }

  private static final Verloop ONBEKEND = Verloop.builder().build();

  private static Verloop verloop(UdoTraject traject) {
    return traject.verloop() == null ? ONBEKEND : traject.verloop();
  }

  private static boolean status(UdoTraject traject, Verloop.Status status) {
    return verloop(traject).status() == status;
  }

  /** That nothing is touched is no excuse in a record that says what is touched. */
  private static boolean raaktGeen(UdoTraject traject) {
    return traject.gevolgen().isEmpty() && status(traject, RAAKT_GEEN_DECENTRALE_OVERHEDEN);
  }

  private static boolean loopt(UdoTraject traject) {
    return !raaktGeen(traject) && !status(traject, NIET_DOORLOPEN);
  }
}
