package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.document;
import static nl.udo.paragraaf.Opstelling.opsomming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Periode;
import nl.udo.model.Raming;
import nl.udo.tekst.Tabel;

/** The tables of costs: estimates of one cost side by side, or several costs by year. */
final class Kostentabel {

  private final Opstelling o;
  private final Gevolg gevolg;
  private final Postnaam namen;

  Kostentabel(Opstelling o, Gevolg gevolg) {
    this.o = o;
    this.gevolg = gevolg;
    this.namen = new Postnaam(o);
  }

  /** One cost, with the estimates of it side by side. */
  List<Tabel> vanRamingen(Kostenpost post) {
    List<Raming> ramingen = Kostentekst.geraamd(post);
    Tabelbouwer tabel =
        new Tabelbouwer(
            o.zin("tabel.ramingen", "post", namen.naam(post)),
            Kostentekst.jaren(List.of(post)),
            o.zin("tabel.kolom.opsteller"),
            o.zin("tabel.kolom.datum"),
            o.zin("tabel.kolom.overheid"),
            o.zin("tabel.kolom.betreft"),
            o.zin("tabel.kolom.scenario"),
            o.zin("tabel.kolom.bron"));
    for (Raming raming : ramingen) {
      String overheid = o.overhedenKaal(raming.overheden());
      tabel.rij(
          overheid,
          Bedragtekst.bekend(raming.bedragen()),
          herkomst(raming),
          datum(raming),
          overheid,
          betreft(raming),
          cel(raming.scenario()),
          raming.opstellers().isEmpty() ? "" : cel(document(raming.bron())));
    }
    return tabel.bouw(o.zin("tabel.kolom.bedrag"), vullenElkaarAan(ramingen) ? this::totaal : null);
  }

  /** Costs with one estimate each, by year and, where there are amounts per layer, by layer. */
  List<Tabel> vanPosten(List<Kostenpost> samen) {
    Tabelbouwer tabel =
        new Tabelbouwer(
            o.zin("tabel.kosten"),
            Kostentekst.jaren(samen),
            o.zin("tabel.kolom.post"),
            o.zin("tabel.kolom.overheid"),
            o.zin("tabel.kolom.opsteller"),
            o.zin("tabel.kolom.datum"),
            o.zin("tabel.kolom.betreft"),
            o.zin("tabel.kolom.scenario"),
            o.zin("tabel.kolom.bepalingen"),
            o.zin("tabel.kolom.bron"));
    boolean perOverheid = samen.stream().anyMatch(post -> !lagen(post).isEmpty());
    for (Kostenpost post : samen) {
      Raming raming = Kostentekst.geraamd(post).get(0);
      List<Overheidslaag> lagen = lagen(post);
      String overheid =
          o.overhedenKaal(perOverheid && lagen.isEmpty() ? gevolg.overheden() : lagen);
      tabel.rij(
          overheid,
          Bedragtekst.bekend(raming.bedragen()),
          namen.rijkop(post),
          overheid,
          o.namen.kaal(raming.opstellers()),
          datum(raming),
          betreft(raming),
          cel(raming.scenario()),
          opsomming(post.bepalingen()),
          cel(document(raming.bron())));
    }
    List<Raming> ramingen = samen.stream().map(post -> Kostentekst.geraamd(post).get(0)).toList();
    boolean telbaar =
        samen.stream().allMatch(post -> post.richting() == Richting.LAST)
            && gelijksoortig(ramingen);
    return tabel.bouw(o.zin("tabel.kolom.bedrag"), telbaar ? this::totaal : null);
  }

  private static List<Overheidslaag> lagen(Kostenpost post) {
    Raming raming = Kostentekst.geraamd(post).get(0);
    return raming.overheden().isEmpty() ? post.overheden() : raming.overheden();
  }

  private String totaal(String overheid) {
    return overheid.isEmpty()
        ? o.zin("tabel.totaal")
        : o.zin("tabel.totaal.overheden", "overheden", overheid);
  }

  /** Whether estimates of one cost are parts of one whole, and no rivals of each other. */
  private static boolean vullenElkaarAan(List<Raming> ramingen) {
    boolean perOverheid =
        ramingen.stream().noneMatch(r -> r.overheden().isEmpty())
            && ramingen.stream()
                .allMatch(
                    r ->
                        ramingen.stream()
                            .allMatch(
                                s -> r == s || Collections.disjoint(r.overheden(), s.overheden())));
    boolean perOnderdeel =
        ramingen.stream().noneMatch(r -> r.onderdeel() == null)
            && ramingen.stream().map(Raming::onderdeel).distinct().count() == ramingen.size();
    return (perOverheid || perOnderdeel)
        && gelijksoortig(ramingen)
        && ramingen.stream().map(Raming::opstellers).distinct().count() == 1;
  }

  /** Whether estimates reckon alike, so that their sum means something. */
  private static boolean gelijksoortig(List<Raming> ramingen) {
    return ramingen.stream().allMatch(r -> r.scenario() == null)
        && ramingen.stream().map(Raming::btwCompensatiefonds).distinct().count() == 1
        && ramingen.stream().map(Raming::rijk).distinct().count() == 1;
  }

  /** Who made an estimate, or else the document it stands in. */
  private String herkomst(Raming raming) {
    if (!raming.opstellers().isEmpty()) {
      return Nederlands.hoofdletter(o.namen.kaal(raming.opstellers()));
    }
    return Nederlands.hoofdletter(
        document(raming.bron()) == null
            ? o.zin("tabel.herkomst.onbekend")
            : cel(document(raming.bron())));
  }

  private String betreft(Raming raming) {
    List<String> delen = new ArrayList<>();
    if (raming.onderdeel() != null) {
      delen.add(Nederlands.opEenRegel(raming.onderdeel()));
    }
    if (raming.rijk() != null) {
      delen.add(o.zin("tabel.rijk." + raming.rijk().code()));
    }
    return String.join(", ", delen);
  }

  private String datum(Raming raming) {
    if (raming.datum() == null) {
      return raming.begonnen() == null
          ? ""
          : Tijd.periode(Periode.builder().van(raming.begonnen()).build());
    }
    String datum = Tijd.datum(raming.datum());
    return raming.begonnen() == null
        ? datum
        : o.zin("tabel.datum.begonnen", "begonnen", Tijd.datum(raming.begonnen()), "datum", datum);
  }

  private static String cel(String tekst) {
    return tekst == null ? "" : Nederlands.opEenRegel(tekst);
  }
}
