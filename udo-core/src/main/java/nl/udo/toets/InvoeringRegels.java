package nl.udo.toets;

import static nl.udo.toets.Controles.ingevuld;
import static nl.udo.toets.Controles.per;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.udo.model.Aspect;
import nl.udo.model.Datum;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;

/** Rules on introduction and evaluation: UDO-INV and UDO-EVA. */
final class InvoeringRegels {

  private static final int MINIMUM_MAANDEN = 3;
  private static final Set<Integer> HALFJAAR = Set.of(1, 7);
  private static final Set<Integer> KWARTAAL = Set.of(1, 4, 7, 10);
  private static final Invoering ONBEKEND = Invoering.builder().build();

  private InvoeringRegels() {}

  static List<Regel> regels() {
    return List.of(
        Regel.builder("UDO-INV-01")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .vraag("Liggen er drie maanden tussen bekendmaking en inwerkingtreding?")
            .melding(
                "Tussen bekendmaking en inwerkingtreding liggen niet aantoonbaar drie maanden.",
                "There are not demonstrably three months between publication and entry into"
                    + " force.")
            .advies(
                "Vul de datum van bekendmaking en die van inwerkingtreding in. Is de termijn"
                    + " korter, vermeld dan de uitzonderingsgrond met redenen.")
            .bron(Bronnen.aanwijzing("4.17, vierde lid"))
            .controle(InvoeringRegels::termijn)
            .build(),
        Regel.builder("UDO-INV-02")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.ADVIES)
            .vraag("Treedt de regeling in werking op een vast verandermoment?")
            .melding(
                "De inwerkingtreding valt niet op een vast verandermoment.",
                "The entry into force is not on a fixed date.")
            .advies(
                "Kies voor een wet of amvb 1 januari of 1 juli, voor een ministeriële regeling ook"
                    + " 1 april of 1 oktober, of vermeld de uitzonderingsgrond met redenen.")
            .bron(Bronnen.aanwijzing("4.17"))
            .controle(
                traject ->
                    perInwerkingtreding(
                        traject,
                        (inwerkingtreding, pad) ->
                            Stream.of(
                                Waarneming.van(
                                    opVastMoment(inwerkingtreding, traject)
                                        || invoering(traject).uitzondering() != null,
                                    pad + "/datum"))))
            .build(),
        Regel.builder("UDO-INV-03")
            .stadium(Stadium.TOELICHTING)
            .vraag("Op welke grond wordt van de invoeringstermijn of het verandermoment afgeweken?")
            .melding(
                "De grond of de motivering van een afwijkende invoering ontbreekt.",
                "The ground or the reasons for a deviating entry into force are missing.")
            .advies(
                "Vermeld de uitzonderingsgrond (aanmerkelijke voor- of nadelen, spoed- of"
                    + " noodregelgeving, reparatie, of implementatie) en motiveer haar.")
            .bron(Bronnen.aanwijzing("4.17, vijfde en zesde lid"))
            .controle(InvoeringRegels::uitzondering)
            .build(),
        Regel.builder("UDO-EVA-01")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .vraag("Hoe en wanneer worden de gevolgen gevolgd of geëvalueerd?")
            .melding(
                "Er staat niet hoe of wanneer de gevolgen worden gevolgd of geëvalueerd.",
                "It is not said how or when the consequences are monitored or evaluated.")
            .advies("Leg vast wat wordt gevolgd of geëvalueerd, en wanneer.")
            .bron(Bronnen.aanwijzing("4.43"))
            .controle(
                traject -> {
                  if (traject.evaluaties().isEmpty() && !heeftTeVolgen(traject)) {
                    return Stream.of(Waarneming.nietVanToepassing("/evaluaties"));
                  }
                  return traject.evaluaties().isEmpty()
                      ? Stream.of(Waarneming.van(false, "/evaluaties"))
                      : per(
                          traject.evaluaties(),
                          "/evaluaties",
                          (evaluatie, pad) ->
                              Stream.of(
                                  ingevuld(evaluatie.onderwerp(), pad + "/onderwerp"),
                                  ingevuld(evaluatie.momenten(), pad + "/momenten")
                                      .betreft(evaluatie.onderwerp())));
                })
            .build());
  }

  /** Where every aspect is assessed as "none, with reasons", there is nothing to follow. */
  private static boolean heeftTeVolgen(UdoTraject traject) {
    return traject.gevolgen().stream()
        .anyMatch(
            gevolg ->
                Arrays.stream(Aspect.values())
                    .map(gevolg::beoordeling)
                    .anyMatch(b -> b == null || b.uitkomst() != Uitkomst.GEEN));
  }

  private static Invoering invoering(UdoTraject traject) {
    return traject.invoering() == null ? ONBEKEND : traject.invoering();
  }

  /** Aanwijzing 4.17 is about regulation that touches medeoverheden. */
  private static boolean geldt(UdoTraject traject) {
    return !traject.gevolgen().isEmpty()
        && traject.voornemen().soort() != null
        && traject.voornemen().soort() != Regelingsoort.BELEID;
  }

  private static Stream<Waarneming> perInwerkingtreding(
      UdoTraject traject, BiFunction<Inwerkingtreding, String, Stream<Waarneming>> controle) {
    return geldt(traject)
        ? per(
            invoering(traject).inwerkingtredingen(),
            "/invoering/inwerkingtredingen",
            (inwerkingtreding, pad) ->
                inwerkingtreding.datum() == null
                    ? Stream.empty()
                    : controle.apply(inwerkingtreding, pad))
        : Stream.empty();
  }

  private static Stream<Waarneming> termijn(UdoTraject traject) {
    if (!geldt(traject)) {
      return Stream.empty();
    }
    Invoering invoering = invoering(traject);
    String lijst = "/invoering/inwerkingtredingen";
    if (invoering.uitzondering() != null) {
      return Stream.of(Waarneming.van(true, "/invoering/uitzondering"));
    }
    if (invoering.inwerkingtredingen().isEmpty()) {
      return Stream.of(Waarneming.van(false, lijst));
    }
    if (invoering.bekendmaking() == null) {
      return Stream.of(Waarneming.van(false, "/invoering/bekendmaking"));
    }
    return per(
        invoering.inwerkingtredingen(),
        lijst,
        (inwerkingtreding, pad) ->
            Stream.of(
                Waarneming.van(
                    inwerkingtreding.datum() != null
                        && haaltTermijn(invoering.bekendmaking(), inwerkingtreding.datum()),
                    pad + "/datum")));
  }

  private static boolean haaltTermijn(Datum bekendmaking, Datum inwerkingtreding) {
    LocalDate vroegst = bekendmaking.eersteDag().plusMonths(MINIMUM_MAANDEN);
    return !inwerkingtreding.laatsteDag().isBefore(vroegst);
  }

  private static boolean opVastMoment(Inwerkingtreding inwerkingtreding, UdoTraject traject) {
    Datum datum = inwerkingtreding.datum();
    Set<Integer> maanden =
        traject.voornemen().soort() == Regelingsoort.MINISTERIELE_REGELING ? KWARTAAL : HALFJAAR;
    // A date of which the month or the day is not known yet may still become a fixed one.
    return (datum.maand() == null || maanden.contains(datum.maand()))
        && (datum.dag() == null || datum.dag() == 1);
  }

  private static Stream<Waarneming> uitzondering(UdoTraject traject) {
    if (!geldt(traject)) {
      return Stream.empty();
    }
    Invoering invoering = invoering(traject);
    if (invoering.uitzondering() != null) {
      return Stream.of(
          ingevuld(invoering.uitzondering().grond(), "/invoering/uitzondering/grond"),
          ingevuld(invoering.uitzondering().motivering(), "/invoering/uitzondering/motivering"));
    }
    boolean wijktAf =
        invoering.inwerkingtredingen().stream()
            .filter(inwerkingtreding -> inwerkingtreding.datum() != null)
            .anyMatch(
                inwerkingtreding ->
                    !opVastMoment(inwerkingtreding, traject)
                        || invoering.bekendmaking() != null
                            && !haaltTermijn(invoering.bekendmaking(), inwerkingtreding.datum()));
    return wijktAf ? Stream.of(Waarneming.van(false, "/invoering/uitzondering")) : Stream.empty();
  }
}
