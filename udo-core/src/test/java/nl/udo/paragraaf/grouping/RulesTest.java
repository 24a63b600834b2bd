package nl.udo.paragraaf.grouping;

import static nl.udo.model.Bedrag.miljoen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.paragraaf.Consultatievolgorde;
import nl.udo.paragraaf.Proef;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.StatementList;
import nl.udo.paragraaf.statements.Uitspraak;
import org.junit.jupiter.api.Test;

/** The rules of grouping, each by what it does to the list of statements. */
class RulesTest {

  @Test
  void aPartWithConsequencesLeavesOnlyTheRestWithout() {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    traject.raakt(
        Overheidslaag.GEMEENTEN,
        g -> g.deel(Deel.van("de centrumgemeenten")).taken(t -> t.nieuw("Er komt een loket.")));
    traject.raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.geen("Zo.")));

    says(traject, "TAKEN Behoud (overige gemeenten) /gevolgen/1/taken");
  }

  @Test
  void whatIsSaidOfAWholeLayerIsNotDeniedOfIt() {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    traject.raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")));
    traject.raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.uitkomst(Uitkomst.GEEN)));

    says(traject, "niet: TEGENSPRAAK /gevolgen/1/taken");
  }

  @Test
  void withItsReasonItIsSaidOfWhatComesOnTopOfThat() {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    traject.raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")));
    traject.raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.geen("Zo.")));

    says(traject, "TAKEN Behoud (gemeenten, overigens) /gevolgen/1/taken");
  }

  @Test
  void theSameForTwoLayersIsToldOnce() {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    traject.raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw("Er komt een loket.")));
    traject.raakt(Overheidslaag.PROVINCIES, g -> g.taken(t -> t.nieuw("Er komt een loket.")));

    says(
        traject,
        "TAKEN Taken (gemeenten, provincies)"
            + " /gevolgen/0/taken/wijzigingen/0 + /gevolgen/1/taken/wijzigingen/0");
  }

  @Test
  void thatNothingChangesForSeveralAspectsIsOneStatementAndMoneyIsApart() {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    traject.raakt(
        Overheidslaag.GEMEENTEN,
        g ->
            g.taken(t -> t.geen("Zo."))
                .bevoegdheden(b -> b.geen("Zo."))
                .middelen(m -> m.geen("Zo.")));

    says(
        traject,
        "TAKEN Behoud (gemeenten) /gevolgen/0/taken + /gevolgen/0/bevoegdheden",
        "BEKOSTIGING Behoud (gemeenten) /gevolgen/0/middelen");
  }

  @Test
  void estimatesOfOneSourceAreOneStatementAndThoseOfOneCostStandSideBySide() {
    says(
        money("het register", "het loket", "Bureau X", "Bureau X"),
        "/gevolgen/0/middelen/kosten/0/ramingen/0 + /gevolgen/0/middelen/kosten/0/omschrijving"
            + " + /gevolgen/0/middelen/kosten/1/ramingen/0");
    says(
        Proef.traject(Regelingsoort.WET)
            .raakt(
                Overheidslaag.GEMEENTEN,
                g ->
                    g.middelen(
                        m ->
                            m.kosten(
                                k ->
                                    k.omschrijving("het register")
                                        .ramingen(r -> r.opstellers("X").bedrag(miljoen("1")))
                                        .ramingen(r -> r.opstellers("Y").bedrag(miljoen("2")))))),
        "/gevolgen/0/middelen/kosten/0/ramingen/0 + /gevolgen/0/middelen/kosten/0/omschrijving"
            + " + /gevolgen/0/middelen/kosten/0/ramingen/1");
  }

  private static UdoTraject.Builder money(String een, String ander, String maker, String andere) {
    return Proef.traject(Regelingsoort.WET)
        .raakt(
            Overheidslaag.GEMEENTEN,
            g ->
                g.middelen(
                    m ->
                        m.kosten(
                                k ->
                                    k.omschrijving(een)
                                        .ramingen(r -> r.opstellers(maker).bedrag(miljoen("1"))))
                            .kosten(
                                k ->
                                    k.omschrijving(ander)
                                        .ramingen(
                                            r -> r.opstellers(andere).bedrag(miljoen("2"))))));
  }

  @Test
  void equalJudgementsOfSeveralPartiesAreOneAndNeverWithAConditionalOne() {
    UdoTraject.Builder traject = Proef.traject(Regelingsoort.WET);
    judge(traject, "VNG", Oordeel.Strekking.ONDERSCHRIJFT);
    judge(traject, "IPO", Oordeel.Strekking.ONDERSCHRIJFT);
    judge(traject, "UvW", Oordeel.Strekking.ONDER_VOORWAARDEN);

    says(
        traject,
        "OORDEEL Standpunt /consultaties/0/oordelen/0 + /consultaties/1/oordelen/0\n",
        "OORDEEL Standpunt /consultaties/2/oordelen/0\n");
  }

  private static void judge(UdoTraject.Builder traject, String party, Oordeel.Strekking strekking) {
    traject.geconsulteerd(
        Partij.van(party), c -> c.oordeel(Onderwerp.UITVOERBAARHEID, strekking, (String) null));
  }

  @Test
  void changeStandsBeforeWhatStaysAlsoAcrossAspects() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .raakt(
                Overheidslaag.GEMEENTEN,
                g ->
                    g.taken(t -> t.geen("Zo."))
                        .bevoegdheden(b -> b.nieuw("Er komt een recht.", w -> {})))
            .build();
    List<String> order =
        Planning.plan(new Register(traject), Consultatievolgorde.THEMA, true).stream()
            .flatMap(p -> p.uitspraken().stream())
            .map(Uitspraak::pointer)
            .toList();

    assertTrue(
        order.indexOf("/gevolgen/0/bevoegdheden/wijzigingen/0")
            < order.indexOf("/gevolgen/0/taken"),
        order::toString);
  }

  @Test
  void howManyAnsweredAPublicConsultationStandsBeforeWhatTheySaid() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .geconsulteerd(
                Partij.van("VNG"),
                c ->
                    c.vorm(Consultatie.Vorm.INTERNETCONSULTATIE)
                        .periode(p -> p.van("2024-03-01").tot("2024-03-28"))
                        .aantalReacties(87)
                        .punten(p -> p.omschrijving(Formulering.woordgroep("meer tijd"))))
            .geconsulteerd(
                Partij.van("VNG"),
                c ->
                    c.redenKorter("De begroting moest vaststaan.")
                        .oordeel(Onderwerp.GEHEEL, Oordeel.Strekking.ONDERSCHRIJFT, "2025-02-01"))
            .geconsulteerd(
                Partij.van("IPO"),
                c -> c.oordeel(Onderwerp.GEHEEL, Oordeel.Strekking.AFWIJZEND, "2025-02-02"))
            .build();
    for (Consultatievolgorde volgorde : Consultatievolgorde.values()) {
      List<String> order =
          Planning.plan(new Register(traject), volgorde, true).stream()
              .flatMap(p -> p.uitspraken().stream())
              .flatMap(u -> Stream.concat(Stream.of(u), u.details().stream()))
              .map(Uitspraak::pointer)
              .toList();

      assertTrue(
          order.indexOf("/consultaties/0/aantalReacties")
              < order.indexOf("/consultaties/0/punten/0"),
          () -> volgorde + " " + order);
      assertEquals(
          order.indexOf("/consultaties/1/oordelen/0") + 1,
          order.indexOf("/consultaties/1/redenKorter"),
          () -> volgorde + " " + order);
    }
  }

  private static void says(UdoTraject.Builder traject, String... lines) {
    String list = StatementList.print(Planning.statements(traject.build()));
    for (String line : lines) {
      assertTrue(list.contains(line), () -> line + "\nis not in\n" + list);
    }
  }
}
