package nl.udo.overzicht;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Termijnen.Stand;
import nl.udo.overzicht.Termijnen.Termijn;
import nl.udo.recht.Vindplaats;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Inline;
import nl.udo.tekst.Noot;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;

/** The terms as a text. */
final class Termijntekst {

  private Termijntekst() {}

  static Tekststuk van(UdoTraject traject, LocalDate dag, List<Termijn> termijnen) {
    List<Blok> blokken = new ArrayList<>();
    for (Stand stand : Stand.values()) {
      List<Tekst> regels =
          termijnen.stream().filter(t -> t.stand() == stand).map(Termijntekst::regel).toList();
      if (!regels.isEmpty()) {
        blokken.add(
            new Sectie(
                null,
                Woorden.zin("termijnen." + stand.code()),
                List.of(new Opsomming(false, regels))));
      }
    }
    if (blokken.isEmpty()) {
      blokken.add(new Alinea(Woorden.zin("termijnen.geen")));
    }
    String kop = Woorden.zin("termijnen.kop", "dag", Notatie.datum(dag));
    return Stukken.van(traject, kop, blokken);
  }

  private static Tekst regel(Termijn termijn) {
    List<Inline> delen = new ArrayList<>();
    delen.add(
        new Inline.Woorden(
            termijn.vanaf() == null
                ? Notatie.hoofdletter(termijn.omschrijving())
                : Woorden.zin(
                    "termijnen.regel",
                    "datum",
                    new Dagen(termijn.vanaf(), termijn.totEnMet()).tekst(),
                    "omschrijving",
                    termijn.omschrijving())));
    for (Vindplaats bron : termijn.bronnen()) {
      delen.add(new Inline.Verwijzing(new Noot(bron(bron))));
    }
    return new Tekst(delen);
  }

  private static Tekst bron(Vindplaats bron) {
    URI link = bron.link();
    String woorden = Notatie.hoofdletter(bron.woorden());
    boolean web =
        link != null && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()));
    return web
        ? new Tekst(List.of(new Inline.Koppeling(woorden, link), new Inline.Woorden(".")))
        : Tekst.van(woorden + ".");
  }
}
