package nl.udo.paragraaf.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.udo.bewoording.Zin;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Voornemen;
import nl.udo.model.Voorwaarde.Vervulmoment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waarvan de tekst spreekt")
class VoiceTest {

  @Test
  @DisplayName("een wetsvoorstel wordt ingediend, een besluit of regeling vastgesteld")
  void whatIsNoBillIsAdopted() {
    assertEquals(Zin.VOOR_INDIENING, of(Regelingsoort.WET).before(Vervulmoment.INDIENING));
    assertEquals(Zin.VOOR_VASTSTELLING, of(Regelingsoort.AMVB).before(Vervulmoment.INDIENING));
  }

  @Test
  @DisplayName("beleid treedt niet in werking, en begint")
  void policyStarts() {
    assertEquals(Zin.VORM_INGANG, of(Regelingsoort.AMVB).before(Vervulmoment.INWERKINGTREDING));
    assertEquals(
        Zin.VORM_BELEID_INGANG, of(Regelingsoort.BELEID).before(Vervulmoment.INWERKINGTREDING));
  }

  private static Voice of(Regelingsoort soort) {
    return new Voice(Voornemen.builder().soort(soort).build());
  }
}
