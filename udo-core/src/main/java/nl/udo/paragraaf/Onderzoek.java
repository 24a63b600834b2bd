package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Document;
import nl.udo.model.Document.Soort;
import nl.udo.model.Overheidslaag;
import nl.udo.recht.Wet;
import nl.udo.recht.toepassing.Norm;
import nl.udo.tekst.Blok;

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
      String soort = "document." + soort(o, d).code();
      String bepaald = o.zin(soort + ".bepaald");
      List<String> noemt = new ArrayList<>(o.namen.alsGenoemd(d.opstellers()));
      noemt.add(bepaald.substring(bepaald.indexOf(' ') + 1));
      alinea(
          blokken,
          stuk(o, d, soort),
          o.zinAls(d.onderdeel(), "document.onderdeel", "onderdeel"),
          o.aldus(d.conclusie(), bepaald, noemt),
          tekst(d.beperkingen()),
          tekst(d.opvolging()));
      o.gaten(blokken, "/documenten/" + i);
    }
    return blokken;
  }

  /** The kind of document; article 2 is named only where it covers a layer that is touched. */
  private static Soort soort(Opstelling o, Document d) {
    if (d.soort() == null) {
      return Soort.ANDER_DOCUMENT;
    }
    boolean gedekt = o.traject.geraakteOverheden().stream().anyMatch(Onderzoek::dektArtikel2);
    return d.soort() == Soort.ARTIKEL_2_ONDERZOEK && !gedekt ? Soort.ONDERZOEK : d.soort();
  }

  /** Whether a layer has its rule on financial consequences in the Financiële-verhoudingswet. */
  private static boolean dektArtikel2(Overheidslaag laag) {
    return Norm.FINANCIELE_GEVOLGEN.kent(laag)
        && Norm.FINANCIELE_GEVOLGEN.artikel(laag).wet().equals(Wet.FVW);
  }

  private static String stuk(Opstelling o, Document d, String soort) {
    String stuk = d.kenmerk() != null ? Nederlands.opEenRegel(d.kenmerk()) : o.zin(soort);
    // Who made "de brief van de G4" needs not be said again, only introduced.
    boolean blijkt =
        d.opstellers().stream()
            .allMatch(
                kenmerk ->
                    o.namen.alsGenoemd(List.of(kenmerk)).stream()
                        .anyMatch(naam -> Nederlands.noemt(stuk, naam)));
    List<String> bij = new ArrayList<>();
    String genoemd = stuk;
    if (blijkt) {
      genoemd = o.namen.voluit(stuk, d.opstellers());
      bij.addAll(o.namen.nogVoluit(d.opstellers()));
    }
    Naamgroep opdrachtgevers = o.namen.partijen(d.opdrachtgevers());
    Naamgroep opstellers = blijkt ? Naamgroep.enkelvoud("") : o.namen.partijen(d.opstellers());
    bij.addAll(gegevens(o, d, stuk, soort));
    if (!genoemd.equals(stuk) && genoemd.endsWith(")") && !bij.isEmpty()) {
      // One pair of brackets: (AEF; 30 augustus 2019).
      int haakje = genoemd.lastIndexOf(" (");
      bij.add(0, genoemd.substring(haakje + 2, genoemd.length() - 1));
      genoemd = genoemd.substring(0, haakje);
    }
    return o.zin(
        "document.zin"
            + (blijkt ? ".zonder" : "")
            + (d.opdrachtgevers().isEmpty() ? "" : ".opdracht"),
        "opstellers",
        opstellers,
        "opdrachtgevers",
        opdrachtgevers,
        "stuk",
        genoemd,
        "bij",
        Opstelling.tussenHaakjes(bij));
  }

  /** Title, kind, date and where to find it; the kind where name and title do not show it. */
  private static List<String> gegevens(Opstelling o, Document d, String stuk, String soort) {
    List<String> gegevens = new ArrayList<>();
    String titel = als(d.titel(), Nederlands::opEenRegel);
    if (titel != null) {
      gegevens.add(titel);
    }
    if (d.soort() != null && d.soort() != Soort.ANDER_DOCUMENT) {
      String kaal = o.zin(soort + ".kaal");
      if (!Nederlands.bevat(stuk, kaal) && (titel == null || !Nederlands.bevat(titel, kaal))) {
        gegevens.add(kaal);
      }
    }
    if (d.datum() != null) {
      gegevens.add(Tijd.datum(d.datum()));
    }
    if (d.vindplaats() != null) {
      gegevens.add(Nederlands.opEenRegel(d.vindplaats()));
    }
    return gegevens;
  }
}
