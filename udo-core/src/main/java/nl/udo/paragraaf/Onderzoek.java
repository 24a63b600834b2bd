package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Document;

/** The documents on which the record rests, with their conclusions and what was done with them. */
final class Onderzoek implements Onderdeel {

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.UITVOERING;
  }

  @Override
  public String kop() {
    return "kop.onderzoek";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    List<Document> documenten = o.traject.documenten();
    for (int i = 0; i < documenten.size(); i++) {
      Document d = documenten.get(i);
      alinea(
          blokken,
          uitgebracht(o, d),
          titel(o, d),
          o.zinAls(d.onderdeel(), "document.onderdeel", "onderdeel"),
          tekst(d.conclusie()),
          tekst(d.beperkingen()),
          tekst(d.opvolging()),
          o.zinAls(d.vindplaats(), "document.vindplaats", "vindplaats"));
      o.gaten(blokken, "/documenten/" + i);
    }
    return blokken;
  }

  private static String uitgebracht(Opstelling o, Document d) {
    String stuk =
        d.kenmerk() != null
            ? Nederlands.opEenRegel(d.kenmerk())
            : o.zin("document." + (d.soort() == null ? "overig" : d.soort().code()));
    String opdracht = d.opdrachtgevers().isEmpty() ? "" : ".opdracht";
    Naamgroep opdrachtgevers =
        d.opdrachtgevers().isEmpty()
            ? Naamgroep.enkelvoud("")
            : o.namen.partijen(d.opdrachtgevers());
    if (d.opstellers().isEmpty()) {
      return o.zin(
          "document.zin.zonder" + opdracht, "soort", stuk, "opdrachtgevers", opdrachtgevers);
    }
    return o.zin(
        "document.zin" + opdracht,
        "opstellers",
        o.namen.partijen(d.opstellers()),
        "opdrachtgevers",
        opdrachtgevers,
        "soort",
        stuk);
  }

  private static String titel(Opstelling o, Document d) {
    String titel = als(d.titel(), Nederlands::opEenRegel);
    String datum = als(d.datum(), Tijd::datum);
    if (titel != null && datum != null) {
      return o.zin("document.titel.datum", "titel", titel, "datum", datum);
    }
    if (titel != null) {
      return o.zin("document.titel", "titel", titel);
    }
    return datum == null ? null : o.zin("document.datum", "datum", datum);
  }
}
