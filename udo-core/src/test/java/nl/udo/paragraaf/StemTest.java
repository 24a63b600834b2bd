package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen.Indiener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the regulation decides the voice. */
class StemTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          WET                   | Het wetsvoorstel Proefregeling raakt gemeenten. | voeren de wet uit in medebewind       | De regering is      | Beoogd is dat de wet op 1 januari 2027 in werking treedt.
          AMVB                  | Dit besluit (Proefregeling) raakt gemeenten.    | voeren dit besluit uit in medebewind  | De regering is      | Dit besluit treedt op 1 januari 2027 in werking.
          MINISTERIELE_REGELING | Deze regeling (Proefregeling) raakt gemeenten.  | voeren deze regeling uit in medebewind| De minister is      | Deze regeling treedt op 1 januari 2027 in werking.
          BELEID                | Dit beleid (Proefregeling) raakt gemeenten.     | voeren dit beleid uit.                | Het kabinet is      | Dit beleid gaat op 1 januari 2027 in.
          -                     | Het voornemen (Proefregeling) raakt gemeenten.  | voeren de regeling uit in medebewind  | Het kabinet is      | Beoogd is dat de regeling op 1 januari 2027 in werking treedt.
          """)
  void eachFormHasItsOwnVoice(
      Regelingsoort soort, String begin, String rol, String regering, String inwerkingtreding) {
    String tekst = Proef.tekst(traject(soort, null));

    for (String zin : List.of(begin, rol, regering, inwerkingtreding)) {
      assertTrue(tekst.contains(zin), () -> zin + "\n" + tekst);
    }
  }

  @Test
  void aBillOfMembersOfTheKamerSpeaksForThem() {
    String tekst = Proef.tekst(traject(Regelingsoort.WET, Indiener.KAMERLEDEN));

    assertTrue(tekst.startsWith("Het initiatiefvoorstel Proefregeling raakt gemeenten."), tekst);
    assertTrue(tekst.contains("De initiatiefnemers zijn aan dit punt tegemoetgekomen."), tekst);
    assertFalse(tekst.contains("egering"), tekst);
  }

  @Test
  void aTitleThatIsNoNameReadsOn() {
    UdoTraject traject =
        Proef.traject(Regelingsoort.WET)
            .titel("Wijziging van de Waterwet")
            .raakt(Overheidslaag.WATERSCHAPPEN, g -> {})
            .build();

    assertTrue(
        Proef.tekst(traject)
            .startsWith("Het wetsvoorstel tot wijziging van de Waterwet raakt waterschappen."));
  }

  @Test
  void onlyAProposalIsCalledAProposal() {
    for (Regelingsoort soort : Regelingsoort.values()) {
      String tekst = Proef.tekst(traject(soort, null));
      assertTrue(soort == Regelingsoort.WET || !tekst.contains("wetsvoorstel"), tekst);
      assertTrue(soort == Regelingsoort.WET || !tekst.contains("de wet "), tekst);
    }
  }

  @Test
  void policyWithoutRegulationHasNoHearingDutyButAccountsForMoney() {
    String tekst = Proef.tekst(traject(Regelingsoort.BELEID, null));

    assertFalse(tekst.contains("hoorplicht"), tekst);
    assertFalse(tekst.contains("medebewind"), tekst);
    // Article 2 speaks of beleidsvoornemens that change how tasks are carried out.
    assertTrue(
        tekst.contains("bedoeld in artikel 2, eerste lid, van de Financiële-verhoudingswet"),
        tekst);
  }

  @Test
  void aMinisterialRegulationSpeaksOfMoneyOnlyWhereThereIsSomethingToSay() {
    UdoTraject zonder =
        Proef.traject(Regelingsoort.MINISTERIELE_REGELING)
            .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.nieuw("Gemeenten melden.")))
            .build();

    assertFalse(Proef.tekst(zonder).toLowerCase().contains("financiële"));
    assertFalse(
        Proef.tekst(traject(Regelingsoort.MINISTERIELE_REGELING, null))
            .contains("Dit onderdeel beschrijft"));
    assertTrue(
        Proef.tekst(traject(Regelingsoort.AMVB, null))
            .contains("Dit onderdeel beschrijft de financiële gevolgen voor gemeenten"));
  }

  @Test
  void aPartyAndTheGovernmentNeverShareASentence() {
    for (Regelingsoort soort : Regelingsoort.values()) {
      for (String zin : Proef.tekst(traject(soort, null)).split("(?<=[.?!])\\s")) {
        boolean partij = zin.contains("VNG");
        boolean regering =
            List.of("egering", "e minister ", "kabinet").stream().anyMatch(zin::contains);
        assertFalse(partij && regering, zin);
      }
    }
  }

  @Test
  void everyAspectHasAHeadingOfItsOwn() {
    assertTrue(
        Arrays.stream(Aspect.values()).allMatch(aspect -> Zinnen.heeft("kop." + aspect.code())));
  }

  private static UdoTraject traject(Regelingsoort soort, Indiener indiener) {
    return Proef.traject(soort)
        .voornemen(v -> v.indiener(indiener))
        .raakt(
            Overheidslaag.GEMEENTEN,
            g -> g.rol(Rol.UITVOERDER).middelen(m -> m.toelichting("Het kost geld.")))
        .geconsulteerd(
            Partij.VNG,
            c -> c.punt("Meer tijd is nodig.", p -> p.overgenomen("Er is meer tijd gegeven.")))
        .invoering(i -> i.inwerkingtreding("2027-01-01"))
        .build();
  }
}
