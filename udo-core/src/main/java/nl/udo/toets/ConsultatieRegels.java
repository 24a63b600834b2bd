package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.toets.Controles.ingevuld;
import static nl.udo.toets.Controles.ingevuldAls;
import static nl.udo.toets.Controles.per;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Periode;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;

/** Rules on consultation: UDO-CON. */
final class ConsultatieRegels {

  private ConsultatieRegels() {}

  static List<Regel> regels() {
    return List.of(
        Regel.builder("UDO-CON-01")
            .stadium(Stadium.TOELICHTING)
            .overheden(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)
            .vraag("Wat is het oordeel van de overheden die volgens de wet worden gehoord?")
            .melding(
                "Het oordeel van een vertegenwoordiger ontbreekt, terwijl de wettelijke"
                    + " hoorplicht geldt.",
                "The oordeel of a representative is missing, although the statutory hearing duty"
                    + " applies.")
            .advies(
                "Leg het oordeel van de koepel of een andere vertegenwoordiger vast. Staat spoed"
                    + " het horen in de weg, leg dan de spoed vast.")
            .bron(Grondslag.HOORPLICHT)
            .bron(Grondslag.WEERGAVE)
            .controle(traject -> gehoord(traject, true))
            .build(),
        Regel.builder("UDO-CON-02")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .vraag("Wat is het oordeel van de koepel?")
            .melding(
                "Het oordeel van een koepel of andere vertegenwoordiger ontbreekt.",
                "The oordeel of a koepel or another representative is missing.")
            .advies(
                "Vraag de koepel, of waar die er niet is een andere vertegenwoordiger, om een"
                    + " oordeel en leg het vast.")
            .bron(Bronnen.UDO)
            .bron(Bronnen.v("Code Interbestuurlijke Verhoudingen"))
            .controle(traject -> gehoord(traject, false))
            .build(),
        Regel.builder("UDO-CON-03")
            .stadium(Stadium.CONSULTATIE)
            .ernst(Ernst.WAARSCHUWING)
            .vraag("Hebben de medeoverheden twee maanden voor hun bestuurlijk oordeel?")
            .melding(
                "De bestuurlijke consultatie duurt niet aantoonbaar twee maanden en er staat niet"
                    + " waarom zij korter is.",
                "The bestuurlijke consultation does not demonstrably last two months and it is not"
                    + " said why it is shorter.")
            .advies("Vul begin en einde in, of vermeld de reden van de kortere termijn.")
            .bron(Bronnen.v("Overheid van Nu, 4 juni 2024"))
            .controle(perConsultatie(ConsultatieRegels::termijn))
            .build(),
        Regel.builder("UDO-CON-04")
            .stadium(Stadium.TOELICHTING)
            .overheden(GEMEENTEN, PROVINCIES)
            .vraag("Waarom is er spoed, en wanneer wordt het oordeel gevraagd en openbaar?")
            .melding(
                "Van de spoed ontbreekt de reden, of wanneer het oordeel wordt gevraagd of"
                    + " openbaar gemaakt.",
                "The reason for the urgency is missing, or when the oordeel is asked for or"
                    + " published.")
            .advies(
                "Motiveer de spoed en vermeld wanneer het oordeel alsnog wordt gevraagd en"
                    + " openbaar gemaakt.")
            .bron(Grondslag.SPOED)
            .controle(ConsultatieRegels::spoed)
            .build(),
        Regel.builder("UDO-CON-05")
            .stadium(Stadium.TOELICHTING)
            .vraag("Wat is met elk ingebracht punt gedaan?")
            .melding(
                "Op een ingebracht punt is niet gereageerd.",
                "There is no reaction to a point that was raised.")
            .advies("Vermeld of het punt is overgenomen, deels of niet, en wat ermee is gedaan.")
            .bron(Bronnen.aanwijzing("4.44, eerste lid"))
            .controle(
                perPunt(
                    (punt, pad) ->
                        Stream.of(
                            punt.reactie() == null
                                ? Waarneming.van(false, pad + "/reactie")
                                : Waarneming.van(
                                    punt.reactie().soort() != null
                                        && punt.reactie().soort() != Reactie.Soort.IN_BERAAD,
                                    pad + "/reactie/soort"))))
            .build(),
        Regel.builder("UDO-CON-06")
            .stadium(Stadium.TOELICHTING)
            .vraag("Waarom is een punt niet of niet geheel overgenomen?")
            .melding(
                "De reden waarom een punt niet of deels is overgenomen, ontbreekt.",
                "The reason why a point was not or only partly adopted is missing.")
            .advies("Vermeld de reden.")
            .bron(Bronnen.aanwijzing("4.44, derde lid"))
            .controle(
                perPunt(
                    (punt, pad) -> {
                      Reactie reactie = punt.reactie();
                      return ingevuldAls(
                          reactie != null
                              && (reactie.soort() == Reactie.Soort.NIET_OVERGENOMEN
                                  || reactie.soort() == Reactie.Soort.DEELS_OVERGENOMEN),
                          reactie == null ? null : reactie.reden(),
                          pad + "/reactie/reden");
                    }))
            .build(),
        Regel.builder("UDO-CON-07")
            .stadium(Stadium.CONSULTATIE)
            .vraag("Kloppen de datums met elkaar?")
            .melding(
                "Een einddatum ligt voor het begin, of een oordeel voor de consultatie.",
                "An end lies before its beginning, or an oordeel before the consultation.")
            .advies("Verbeter de datum die niet klopt.")
            .bron(Bronnen.afgeleid("Afgeleid: een oordeel volgt op de vraag"))
            .controle(
                traject ->
                    Stream.concat(
                        volgorde(
                            traject.verloop() == null ? null : traject.verloop().periode(),
                            "/verloop/periode"),
                        perConsultatie(ConsultatieRegels::datums).controleer(traject)))
            .build(),
        Regel.builder("UDO-CON-08")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .vraag("Is er een oordeel over de uitvoerbaarheid of het geheel?")
            .melding(
                "Er is alleen een oordeel over het doel, niet over de uitvoerbaarheid of het"
                    + " geheel.",
                "There is only an oordeel on the goal, not on feasibility or on the whole.")
            .advies(
                "Steun voor het doel is geen steun voor de uitvoering. Vraag ook een oordeel over"
                    + " taken, bevoegdheden, middelen, uitvoeringskracht of het geheel.")
            .bron(Bronnen.CASUSSEN)
            .controle(
                traject -> {
                  List<Oordeel> oordelen =
                      traject.consultaties().stream()
                          .flatMap(consultatie -> consultatie.oordelen().stream())
                          .filter(oordeel -> oordeel.strekking() != Strekking.GEEN_OORDEEL)
                          .toList();
                  return oordelen.isEmpty()
                      ? Stream.empty()
                      : Stream.of(
                          Waarneming.van(
                              oordelen.stream().anyMatch(ConsultatieRegels::meerDanHetDoel),
                              "/consultaties"));
                })
            .build(),
        Regel.builder("UDO-CON-09")
            .stadium(Stadium.CONSULTATIE)
            .ernst(Ernst.ADVIES)
            .vraag("Vertegenwoordigt elke geconsulteerde koepel een geraakte overheid?")
            .melding(
                "Een geconsulteerde koepel vertegenwoordigt geen van de geraakte overheden.",
                "A koepel that was consulted represents none of the layers touched.")
            .advies(
                "Ga na of de overheid van deze koepel ook wordt geraakt; leg de gevolgen dan vast.")
            .bron(Bronnen.afgeleid("Afgeleid: de koepel spreekt voor haar overheden"))
            .controle(
                traject -> {
                  List<Overheidslaag> geraakt = traject.geraakteOverheden();
                  Function<String, Partij> partij = Vertegenwoordiging.partijen(traject);
                  return perConsultatie(
                          (consultatie, pad) ->
                              per(
                                  consultatie.partijen(),
                                  pad + "/partijen",
                                  (kenmerk, plaats) ->
                                      Stream.of(past(partij.apply(kenmerk), geraakt, plaats))))
                      .controleer(traject);
                })
            .build());
  }

  private static Controle perConsultatie(
      BiFunction<Consultatie, String, Stream<Waarneming>> controle) {
    return traject -> per(traject.consultaties(), "/consultaties", controle);
  }

  private static Controle perPunt(BiFunction<Punt, String, Stream<Waarneming>> controle) {
    return perConsultatie(
        (consultatie, pad) ->
            per(
                consultatie.punten(),
                pad + "/punten",
                (punt, plaats) ->
                    controle
                        .apply(punt, plaats)
                        .map(w -> w.betreft(Inhoud.woorden(punt.omschrijving())))));
  }

  /**
   * The oordeel of the layers to which the hearing duty applies, or of those to which it does not.
   */
  private static Stream<Waarneming> gehoord(UdoTraject traject, boolean hoorplicht) {
    Set<Overheidslaag> gehoord = Vertegenwoordiging.metOordeel(traject, oordeel -> true);
    Set<Overheidslaag> teHoren = Hoorplicht.lagen(traject);
    return traject.geraakteOverheden().stream()
        .filter(laag -> teHoren.contains(laag) == hoorplicht)
        .map(
            laag ->
                Waarneming.van(
                        gehoord.contains(laag) || hoorplicht && kanNaSpoed(traject, laag),
                        "/consultaties")
                    .voor(List.of(laag)));
  }

  private static boolean kanNaSpoed(UdoTraject traject, Overheidslaag laag) {
    return traject.spoed() != null
        && (traject.spoed().overheden().isEmpty() || traject.spoed().overheden().contains(laag))
        && !Grondslag.SPOED.artikelen(List.of(laag)).isEmpty();
  }

  /** Urgency counts where there is a duty to hear from which it gives relief. */
  private static Stream<Waarneming> spoed(UdoTraject traject) {
    Spoed spoed = traject.spoed();
    if (spoed == null) {
      return Stream.empty();
    }
    List<Overheidslaag> lagen =
        Hoorplicht.lagen(traject).stream().filter(laag -> kanNaSpoed(traject, laag)).toList();
    return lagen.isEmpty()
        ? Stream.of(Waarneming.nietVanToepassing("/spoed"))
        : Stream.of(
                ingevuld(spoed.reden(), "/spoed/reden"),
                ingevuld(spoed.oordeelGevraagdOp(), "/spoed/oordeelGevraagdOp"),
                ingevuld(spoed.openbaarmaking(), "/spoed/openbaarmaking"))
            .map(w -> w.voor(lagen));
  }

  /** Two months: points at the end of the period that is not known, else at the reason to give. */
  private static Stream<Waarneming> termijn(Consultatie consultatie, String pad) {
    Periode periode = consultatie.periode();
    if (consultatie.vorm() != Consultatie.Vorm.BESTUURLIJK) {
      return Stream.of(Waarneming.nietVanToepassing(pad + "/periode"));
    }
    if (consultatie.redenKorter() != null) {
      return Stream.of(Waarneming.van(true, pad + "/redenKorter"));
    }
    if (periode == null || periode.van() == null && periode.tot() == null) {
      return Stream.of(Waarneming.van(false, pad + "/periode"));
    }
    if (periode.van() == null || periode.tot() == null) {
      return Stream.of(
          Waarneming.van(false, pad + "/periode/" + (periode.van() == null ? "van" : "tot")));
    }
    return Stream.of(Waarneming.van(duurtTweeMaanden(periode), pad + "/redenKorter"));
  }

  private static boolean duurtTweeMaanden(Periode periode) {
    // With dates that are not precise to the day, the reading that favours the author counts.
    return !periode
        .tot()
        .laatsteDag()
        .plusDays(1)
        .isBefore(periode.van().eersteDag().plusMonths(2));
  }

  private static Stream<Waarneming> volgorde(Periode periode, String pad) {
    return periode == null || periode.van() == null || periode.tot() == null
        ? Stream.empty()
        : Stream.of(Waarneming.van(!periode.tot().zekerVoor(periode.van()), pad + "/tot"));
  }

  private static Stream<Waarneming> datums(Consultatie consultatie, String pad) {
    Datum van = consultatie.periode() == null ? null : consultatie.periode().van();
    Stream<Waarneming> oordelen =
        per(
            consultatie.oordelen(),
            pad + "/oordelen",
            (oordeel, plaats) ->
                van == null || oordeel.datum() == null
                    ? Stream.empty()
                    : Stream.of(
                        Waarneming.van(!oordeel.datum().zekerVoor(van), plaats + "/datum")));
    return Stream.concat(volgorde(consultatie.periode(), pad + "/periode"), oordelen);
  }

  private static boolean meerDanHetDoel(Oordeel oordeel) {
    return oordeel.onderwerpen().isEmpty()
        || oordeel.onderwerpen().stream().anyMatch(onderwerp -> onderwerp != Onderwerp.DOEL);
  }

  private static Waarneming past(Partij partij, List<Overheidslaag> geraakt, String plaats) {
    return partij.soort() != Partij.Soort.KOEPEL
        ? Waarneming.nietVanToepassing(plaats)
        : Waarneming.van(partij.vertegenwoordigt().stream().anyMatch(geraakt::contains), plaats)
            .betreft(partij.kenmerk());
  }
}
