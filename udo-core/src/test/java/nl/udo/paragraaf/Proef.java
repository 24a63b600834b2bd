package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.Gevolg;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.layout.Layout;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;

/** Small records and the text that is made of them, for the tests of this package. */
public final class Proef {

  private Proef() {}

  public static UdoTraject.Builder traject(Regelingsoort soort) {
    return UdoTraject.builder().soort(soort).titel("Proefregeling").ministerie("BZK");
  }

  public static UdoTraject gemeenten(Consumer<Gevolg.Builder> invulling) {
    return traject(Regelingsoort.WET).raakt(Overheidslaag.GEMEENTEN, invulling).build();
  }

  public static UdoTraject middelen(Consumer<Middelen.Builder> invulling) {
    return gemeenten(g -> g.middelen(invulling));
  }

  /** The consolidated text without gaps, as if the record were complete. */
  public static Tekststuk stuk(UdoTraject traject) {
    return new Layout(verslag(traject), Indeling.standaard(), Bewoording.standaard(), false)
        .whole();
  }

  public static Tekststuk concept(UdoTraject traject) {
    return new Layout(verslag(traject), Indeling.standaard(), Bewoording.standaard(), true).whole();
  }

  public static List<Tekststuk> hoofdstukken(UdoTraject traject, boolean concept) {
    return List.copyOf(
        new Layout(verslag(traject), Indeling.standaard(), Bewoording.standaard(), concept)
            .chapters()
            .values());
  }

  public static Toetsverslag verslag(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
  }

  /** The sentences of the consolidated text, headings left out, with ordinary spaces. */
  public static String tekst(UdoTraject traject) {
    return tekst(List.of(stuk(traject)));
  }

  public static String tekst(List<Tekststuk> stukken) {
    return stukken.stream()
        .flatMap(stuk -> zonderKoppen(stuk.blokken()).stream())
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static List<String> zonderKoppen(List<Blok> blokken) {
    List<String> teksten = new ArrayList<>();
    for (Blok blok : blokken) {
      if (blok instanceof Sectie sectie) {
        teksten.addAll(zonderKoppen(sectie.blokken()));
      } else {
        teksten.addAll(eigen(blok));
      }
    }
    return teksten;
  }

  /** Every text of a tree, headings included. */
  public static List<String> alles(List<Blok> blokken) {
    List<String> teksten = new ArrayList<>();
    for (Blok blok : blokken) {
      teksten.addAll(eigen(blok));
      if (blok instanceof Sectie sectie) {
        teksten.addAll(alles(sectie.blokken()));
      }
    }
    return teksten;
  }

  private static List<String> eigen(Blok blok) {
    if (blok instanceof Sectie sectie) {
      return List.of(sectie.kop());
    }
    if (blok instanceof Alinea alinea) {
      return List.of(alinea.tekst().woorden());
    }
    if (blok instanceof Opsomming opsomming) {
      return opsomming.onderdelen().stream().map(Tekst::woorden).toList();
    }
    if (blok instanceof Gat gat) {
      return List.of(gat.tekst());
    }
    if (blok instanceof Conceptmelding melding) {
      return List.of(melding.merk(), melding.tekst());
    }
    Tabel tabel = (Tabel) blok;
    List<String> teksten = new ArrayList<>(List.of(tabel.titel()));
    tabel.kolommen().forEach(kolom -> teksten.add(kolom.kop()));
    tabel.rijen().forEach(rij -> rij.forEach(cel -> teksten.add(cel.woorden())));
    return teksten;
  }

  public static <B extends Blok> List<B> blokken(List<Blok> blokken, Class<B> soort) {
    List<B> gevonden = new ArrayList<>();
    for (Blok blok : blokken) {
      if (soort.isInstance(blok)) {
        gevonden.add(soort.cast(blok));
      }
      if (blok instanceof Sectie sectie) {
        gevonden.addAll(blokken(sectie.blokken(), soort));
      }
    }
    return gevonden;
  }
}
