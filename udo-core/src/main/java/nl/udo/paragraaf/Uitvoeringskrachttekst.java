package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.List;
import nl.udo.model.Aspect;
import nl.udo.model.Gevolg;
import nl.udo.model.Uitvoeringskracht;
import nl.udo.tekst.Blok;

/** What carrying the policy out asks of the overheden. */
final class Uitvoeringskrachttekst extends Aspecttekst<Uitvoeringskracht> {

  Uitvoeringskrachttekst() {
    super(Aspect.UITVOERINGSKRACHT, Uitvoeringskracht.class, Hoofdstuk.UITVOERING);
  }

  @Override
  void bijzonder(Opstelling o, Gevolg gevolg, Uitvoeringskracht u, String pad, List<Blok> blokken) {
    alinea(blokken, tekst(u.deskundigheidEnCapaciteit()), tekst(u.regionaleVerschillen()));
    alinea(blokken, tekst(u.inrichtingEnWerking()));
    alinea(
        blokken,
        tekst(u.gegevensEnIct()),
        tekst(u.informatiearrangement()),
        tekst(u.grenseffecten()));
  }
}
