package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Evaluatie;
import nl.udo.tekst.Blok;

/** How and when the consequences are followed. */
final class Evaluaties implements Onderdeel {

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.EVALUATIE;
  }

  @Override
  public String kop() {
    return "kop.evaluatie";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    List<Evaluatie> evaluaties = o.traject.evaluaties();
    for (int i = 0; i < evaluaties.size(); i++) {
      Evaluatie e = evaluaties.get(i);
      alinea(
          blokken,
          evaluatie(o, e),
          e.uitvoerders().isEmpty()
              ? null
              : o.zin("evaluatie.uitvoerders", "uitvoerders", o.namen.partijen(e.uitvoerders())),
          e.voorgesteldDoor().isEmpty()
              ? null
              : o.zin("evaluatie.voorgesteld", "partijen", o.namen.partijen(e.voorgesteldDoor())),
          tekst(e.vervolg()));
      o.gaten(blokken, "/evaluaties/" + i);
    }
    o.gaten(blokken, "/evaluaties");
    return blokken;
  }

  private static String evaluatie(Opstelling o, Evaluatie e) {
    String soort = e.soort() == null ? "evaluatie" : e.soort().code();
    List<String> momenten =
        e.momenten().stream().map(Tijd::moment).filter(Objects::nonNull).toList();
    String onderwerp =
        e.onderwerp() == null
            ? o.zin(
                "evaluatie.zonder-onderwerp",
                "overheden",
                o.overheden(o.traject.geraakteOverheden()))
            : Nederlands.opEenRegel(e.onderwerp());
    return momenten.isEmpty()
        ? o.zin("evaluatie." + soort, "onderwerp", onderwerp)
        : o.zin(
            "evaluatie." + soort + (momenten.size() > 1 ? ".momenten" : ".moment"),
            "onderwerp",
            onderwerp,
            "momenten",
            Nederlands.opsomming(momenten));
  }
}
