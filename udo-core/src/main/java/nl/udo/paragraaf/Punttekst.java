package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.List;
import nl.udo.model.Consultatie;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Voorwaarde;

/** A point that was raised, and what was done with it. */
final class Punttekst {

  private Punttekst() {}

  static void schrijf(Opstelling o, Consultatie c, Punt punt, List<Blok> blokken) {
    List<String> wie = punt.partijen().isEmpty() ? c.partijen() : punt.partijen();
    String soort = punt.soort() == null ? "punt" : "punt." + punt.soort().code();
    String omschrijving = punt.omschrijving() == null ? "" : tekst(punt.omschrijving());
    alinea(
        blokken,
        wie.isEmpty()
            ? omschrijving
            : o.zin(soort, "partijen", o.namen.partijen(wie), "omschrijving", omschrijving),
        als(
            punt.onderwerp(),
            onderwerp ->
                o.zin("punt.onderwerp", "onderwerp", o.zin("onderwerp." + onderwerp.code()))));
    if (punt.voorwaarde() != null) {
      voorwaarde(o, punt.voorwaarde(), blokken);
    }
    if (punt.reactie() != null) {
      reactie(o, punt.reactie(), blokken);
    }
  }

  private static void voorwaarde(Opstelling o, Voorwaarde v, List<Blok> blokken) {
    alinea(
        blokken,
        v.soort() == null
            ? o.zin("voorwaarde")
            : o.zin("voorwaarde.soort", "soort", o.zin("voorwaardesoort." + v.soort().code())),
        als(v.voor(), voor -> o.zin("voorwaarde.voor." + voor.code())),
        als(
            v.vervuld(),
            vervuld -> o.zin(vervuld ? "voorwaarde.vervuld" : "voorwaarde.niet-vervuld")),
        tekst(v.toelichting()));
  }

  private static void reactie(Opstelling o, Reactie r, List<Blok> blokken) {
    String soort = r.soort() == null ? "onbekend" : r.soort().code();
    boolean zegtIets = r.soort() != null || r.toelichting() != null || r.reden() != null;
    alinea(
        blokken,
        zegtIets ? o.zin("reactie." + soort) : null,
        tekst(r.toelichting()),
        tekst(r.reden()),
        als(r.datum(), datum -> o.zin("reactie.datum", "datum", Tijd.datum(datum))),
        r.bepalingen().isEmpty()
            ? null
            : o.zin("reactie.bepalingen", "bepalingen", opsomming(r.bepalingen())));
  }
}
