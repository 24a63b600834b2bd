package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekrachtiging;
import nl.udo.tekst.Blok;

/** The agreements, with their ratification. */
final class Afspraken implements Onderdeel {

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.ADVIES_EN_CONSULTATIE;
  }

  @Override
  public String kop() {
    return "kop.afspraken";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    List<Afspraak> afspraken = o.traject.afspraken();
    for (int i = 0; i < afspraken.size(); i++) {
      Afspraak afspraak = afspraken.get(i);
      List<String> zinnen = new ArrayList<>();
      zinnen.add(gemaakt(o, afspraak));
      zinnen.add(tekst(afspraak.inhoud()));
      afspraak.bekrachtigingen().forEach(b -> bekrachtiging(o, b, zinnen));
      zinnen.add(als(document(afspraak.bron()), d -> o.zin("afspraak.document", "document", d)));
      alinea(blokken, zinnen.toArray(String[]::new));
      o.gaten(blokken, "/afspraken/" + i);
    }
    return blokken;
  }

  private static String gemaakt(Opstelling o, Afspraak afspraak) {
    String vorm =
        (afspraak.datum() == null ? ".zonder-datum" : "")
            + (afspraak.partijen().isEmpty() ? ".zonder-partijen" : "");
    return o.zin(
        "afspraak" + vorm,
        "datum",
        afspraak.datum() == null ? "" : Tijd.op(afspraak.datum()),
        "partijen",
        o.namen.partijen(afspraak.partijen()),
        "titel",
        afspraak.titel() == null
            ? ""
            : o.zin("afspraak.titel", "titel", Nederlands.opEenRegel(afspraak.titel())));
  }

  private static void bekrachtiging(Opstelling o, Bekrachtiging b, List<String> zinnen) {
    if (b.door() != null) {
      String door = o.namen.partij(b.door());
      zinnen.add(
          b.datum() == null
              ? o.zin("bekrachtiging", "door", door)
              : o.zin("bekrachtiging.datum", "door", door, "datum", Tijd.op(b.datum())));
    } else if (b.datum() != null) {
      zinnen.add(o.zin("bekrachtiging.datum.zonder", "datum", Tijd.op(b.datum())));
    }
    zinnen.add(tekst(b.voorbehoud()));
  }
}
