package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.udo.model.Aspect;
import nl.udo.model.Gevolg;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg;
import nl.udo.model.Overleg.Fondsbeheerder;
import nl.udo.model.Partij;
import nl.udo.model.Uitkomst;
import nl.udo.model.Verschil;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Gelding;
import nl.udo.recht.toepassing.Norm;
import nl.udo.tekst.Blok;

/** The separate part on the financial consequences: costs gross, funding, difference, overleg. */
final class Middelentekst extends Aspecttekst<Middelen> {

  Middelentekst() {
    super(Aspect.MIDDELEN, Middelen.class, Hoofdstuk.FINANCIELE_GEVOLGEN);
  }

  @Override
  void vooraf(Opstelling o, Gevolg gevolg, Middelen m, List<Blok> blokken) {
    if (m.uitkomst() == Uitkomst.GEVOLGEN) {
      grondslag(o, gevolg, blokken);
    }
  }

  @Override
  void bijzonder(Opstelling o, Gevolg gevolg, Middelen m, String pad, List<Blok> blokken) {
    new Kostentekst(o, gevolg, pad).schrijf(blokken);
    o.gaten(blokken, pad + "/kosten");
    new Bekostigingtekst(o, gevolg, pad).schrijf(blokken);
    o.gaten(blokken, pad + "/bekostiging");
    boolean volgend = false;
    for (Verschil verschil : m.verschillen()) {
      String sleutel = volgend ? "verschil.bedrag.volgend" : "verschil.bedrag";
      alinea(
          blokken,
          als(Bedragtekst.van(verschil.bedrag()), b -> o.zin(sleutel, "bedrag", b)),
          tekst(verschil.verklaring()),
          tekst(verschil.reden()));
      volgend |= verschil.bedrag() != null;
    }
    o.gaten(blokken, pad + "/verschillen");
    overleg(o, gevolg, blokken);
  }

  /** One consultation serves all layers: it stands with the last of them, and once. */
  private static void overleg(Opstelling o, Gevolg gevolg, List<Blok> blokken) {
    List<Gevolg> metMiddelen =
        o.traject.gevolgen().stream().filter(g -> g.middelen() != null).toList();
    if (metMiddelen.get(metMiddelen.size() - 1) == gevolg) {
      for (Overleg overleg : o.traject.overleg()) {
        alinea(blokken, overleg(o, overleg), tekst(overleg.uitkomst()));
      }
      o.gaten(blokken, "/overleg");
    }
  }

  /** The article for each layer that it covers, and for no other. */
  private static void grondslag(Opstelling o, Gevolg gevolg, List<Blok> blokken) {
    Map<Wetsartikel, List<Overheidslaag>> perArtikel = new LinkedHashMap<>();
    for (Overheidslaag laag : gevolg.overheden()) {
      // Where this part is given only if need be, the text does not name the article as a duty.
      if (Norm.FINANCIELE_GEVOLGEN.gelding(laag, o.regeling) == Gelding.GELDT) {
        perArtikel
            .computeIfAbsent(Norm.FINANCIELE_GEVOLGEN.artikel(laag), a -> new ArrayList<>())
            .add(laag);
      }
    }
    List<String> zinnen = new ArrayList<>();
    perArtikel.forEach(
        (artikel, lagen) ->
            zinnen.add(
                o.zin(
                    "middelen.grondslag",
                    "overheden",
                    o.overheden(lagen),
                    "artikel",
                    artikel.woorden())));
    alinea(blokken, zinnen.toArray(String[]::new));
  }

  private static String overleg(Opstelling o, Overleg overleg) {
    String met = Nederlands.opsomming(overleg.met().stream().map(wie -> wie(o, wie)).toList());
    String datum = als(overleg.datum(), Tijd::op);
    if (datum == null) {
      return met.isEmpty() ? null : o.zin("overleg.zonder", "met", met);
    }
    return met.isEmpty()
        ? o.zin("overleg.zonder.met", "datum", datum)
        : o.zin("overleg", "datum", datum, "met", met);
  }

  private static String wie(Opstelling o, Fondsbeheerder wie) {
    // The ministry is named in full: its abbreviation is little known outside The Hague.
    Partij financien = Partij.van("FIN").toBuilder().afkorting(null).build();
    return o.namen.partijOf(wie == Fondsbeheerder.BZK ? Inleiding.bzk() : financien);
  }
}
