package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Bepaling;
import nl.udo.model.Consultatie;
import nl.udo.model.Formulering;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.model.Voorwaarde.Vervulmoment;
import nl.udo.tekst.Blok;

/** A point that was raised, and what was done with it. */
final class Punttekst {

  private Punttekst() {}

  static void schrijf(Opstelling o, Consultatie c, Punt punt, List<Blok> blokken) {
    List<String> wie = punt.partijen().isEmpty() ? c.partijen() : punt.partijen();
    List<String> zinnen = new ArrayList<>();
    boolean metPartijen = !wie.isEmpty() && !zegtHetZelf(o, punt, wie);
    if (isZin(punt) || wie.isEmpty()) {
      zinnen.add(inleiding(o, punt, wie, metPartijen));
      zinnen.add(omschrijving(o, punt, wie, metPartijen));
    } else {
      // The verb follows from the kind of point and the form of its words.
      zinnen.add(
          o.tekst(punt.omschrijving(), "punt." + soort(punt), "partijen", o.namen.partijen(wie)));
    }
    if (punt.voorwaarde() != null) {
      voorwaarde(o, punt.voorwaarde(), zinnen);
    }
    if (punt.reactie() != null) {
      reactie(o, punt.reactie(), zinnen);
    }
    alinea(blokken, zinnen);
  }

  private static boolean isZin(Punt punt) {
    return punt.omschrijving() == null || punt.omschrijving().vorm() == Formulering.Vorm.ZIN;
  }

  private static String soort(Punt punt) {
    if (punt.voorwaarde() != null) {
      return "voorwaarde";
    }
    return punt.soort() == null ? "bezwaar" : punt.soort().code();
  }

  private static boolean zegtHetZelf(Opstelling o, Punt punt, List<String> wie) {
    return punt.omschrijving() != null
        && o.namen.alsGenoemd(wie).stream()
            .anyMatch(naam -> Nederlands.noemt(punt.omschrijving().tekst(), naam));
  }

  /** Whose point it is and what about, as far as the point does not say so itself. */
  private static String inleiding(Opstelling o, Punt punt, List<String> wie, boolean metPartijen) {
    String sleutel = punt.soort() == null ? "punt" : "punt." + punt.soort().code();
    String onderwerp = als(punt.onderwerp(), onder -> o.zin("onderwerp." + onder.code()));
    if (onderwerp == null) {
      return metPartijen ? o.zin(sleutel, "partijen", o.namen.partijen(wie)) : null;
    }
    return metPartijen
        ? o.zin(sleutel + ".over", "onderwerp", onderwerp, "partijen", o.namen.partijen(wie))
        : o.zin(sleutel + ".over.zonder", "onderwerp", onderwerp);
  }

  /** The point in the words of the record; "aldus" would only cover the last of more sentences. */
  private static String omschrijving(
      Opstelling o, Punt punt, List<String> wie, boolean metPartijen) {
    String tekst = tekst(punt.omschrijving());
    return tekst == null || !metPartijen || !Nederlands.isEenZin(tekst)
        ? tekst
        : o.aldus(tekst, o.namen.partijen(wie).tekst(), List.of());
  }

  private static void voorwaarde(Opstelling o, Voorwaarde v, List<String> zinnen) {
    String soort = o.zin("voorwaardesoort" + (v.soort() == null ? "" : "." + v.soort().code()));
    zinnen.add(o.zin("voorwaarde", "voorwaarde", soort));
    zinnen.add(tekst(v.inhoud()));
    zinnen.add(tekst(v.toelichting()));
    zinnen.add(als(v.voor(), voor -> o.zin("voorwaarde.voor." + voor(o, voor))));
    List<Vervulling.Stand> standen =
        v.vervulling().stream().map(Vervulling::stand).distinct().toList();
    // One answer for all layers; where they differ, the list at the end tells it per layer.
    if (standen.equals(List.of(Vervulling.Stand.VERVULD))
        || standen.equals(List.of(Vervulling.Stand.NIET))) {
      String vervuld = standen.get(0) == Vervulling.Stand.VERVULD ? "vervuld" : "niet-vervuld";
      zinnen.add(o.zin((v.voor() == null ? "voorwaarde." : "voorwaarde.voor.") + vervuld));
    }
  }

  /** A bill is submitted; a besluit or a regeling is adopted. */
  private static String voor(Opstelling o, Vervulmoment voor) {
    return voor == Vervulmoment.INDIENING && !o.isVoorstel() ? "vaststelling" : voor.code();
  }

  /** What was done with it; the reaction stands with its point, in sentences of its own. */
  private static void reactie(Opstelling o, Reactie r, List<String> zinnen) {
    String soort = r.soort() == null ? "onbekend" : r.soort().code();
    boolean leeg = r.soort() == null && r.toelichting() == null && r.reden() == null;
    String datum = als(r.datum(), Tijd::op);
    zinnen.add(
        leeg && datum == null
            ? null
            : o.zin(
                "reactie." + soort + (datum == null ? "" : ".datum"),
                "datum",
                datum == null ? "" : datum));
    zinnen.add(tekst(r.toelichting()));
    zinnen.add(tekst(r.reden()));
    zinnen.add(
        r.bepalingen().isEmpty()
            ? null
            : o.zin("reactie.bepalingen", "bepalingen", bepalingen(r.bepalingen())));
  }

  private static String bepalingen(List<Bepaling> bepalingen) {
    return opsomming(bepalingen.stream().map(Bepaling::nummer).filter(Objects::nonNull).toList());
  }
}
