package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.udo.model.Gevolg;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Toetsverslag;

/**
 * Makes the text of a record, as one consolidated paragraph or as fragments per chapter. Both say
 * the same, because both are made of the same parts. Thread-safe.
 */
public final class Opsteller {

  /** The parts, in the order in which nearly all real texts have them. */
  private static final List<Onderdeel> ONDERDELEN =
      List.of(
          new Inleiding(),
          new Taaktekst(),
          new Bevoegdheidtekst(),
          new Uitvoeringskrachttekst(),
          new Uitwerkingen(),
          new Onderzoek(),
          new Middelentekst(),
          new Consultatietekst(),
          new Afspraken(),
          new Evaluaties(),
          new Invoeringtekst(),
          new Restfeiten());

  /** The chapter for gaps that belong in no other; it names the UDO. */
  private static final Hoofdstuk REST = Hoofdstuk.UITVOERING;

  private final Indeling indeling;

  /**
   * Makes texts in one arrangement.
   *
   * @param indeling the arrangement
   */
  public Opsteller(Indeling indeling) {
    this.indeling = indeling;
  }

  /**
   * The consolidated paragraph.
   *
   * @param verslag the record and what is missing in it
   * @param concept whether it is a draft, in which gaps are marked in place
   * @return the text
   */
  public Tekststuk paragraaf(Toetsverslag verslag, boolean concept) {
    UdoTraject traject = verslag.traject();
    Opstelling o = new Opstelling(traject, concept ? verslag.bevindingen() : List.of());
    List<Blok> secties = genummerd(secties(o, ONDERDELEN, Onderdeel::kop), indeling.nummer());
    rest(o).ifPresent(secties::add);
    List<Blok> inhoud = new ArrayList<>();
    if (concept) {
      inhoud.add(conceptmelding(o, verslag));
    }
    inhoud.add(new Sectie(indeling.nummer(), indeling.kop(kop(o)), secties));
    return stuk(verslag, concept, inhoud);
  }

  /**
   * The fragment for each chapter in which there is something to say, in the order of the chapters.
   *
   * @param verslag the record and what is missing in it
   * @param concept whether it is a draft, in which gaps are marked in place
   * @return the fragments
   */
  public Map<Hoofdstuk, Tekststuk> hoofdstukken(Toetsverslag verslag, boolean concept) {
    UdoTraject traject = verslag.traject();
    Opstelling o = new Opstelling(traject, concept ? verslag.bevindingen() : List.of());
    Map<Hoofdstuk, List<Blok>> inhoud = new EnumMap<>(Hoofdstuk.class);
    for (Hoofdstuk hoofdstuk : Hoofdstuk.values()) {
      List<Onderdeel> eigen =
          ONDERDELEN.stream().filter(deel -> deel.hoofdstuk() == hoofdstuk).toList();
      String apart = "hoofdstuk." + hoofdstuk.nummer() + ".overheden";
      List<? extends Blok> gevonden =
          Zinnen.heeft(apart)
              ? apart(o, eigen, apart)
              : zonderLosseKop(secties(o, eigen, Onderdeel::kopInHoofdstuk));
      if (!gevonden.isEmpty()) {
        inhoud.put(hoofdstuk, genummerd(gevonden, indeling.nummer(hoofdstuk)));
      }
    }
    rest(o).ifPresent(rest -> inhoud.computeIfAbsent(REST, h -> new ArrayList<>()).add(rest));
    Map<Hoofdstuk, Tekststuk> stukken = new EnumMap<>(Hoofdstuk.class);
    inhoud.forEach(
        (hoofdstuk, eigen) -> {
          List<Blok> blokken = new ArrayList<>();
          if (concept) {
            blokken.add(conceptmelding(o, verslag));
          }
          blokken.add(new Sectie(indeling.nummer(hoofdstuk), indeling.kop(hoofdstuk), eigen));
          stukken.put(hoofdstuk, stuk(verslag, concept, blokken));
        });
    return stukken;
  }

  private static Tekststuk stuk(Toetsverslag verslag, boolean concept, List<Blok> blokken) {
    UdoTraject traject = verslag.traject();
    return new Tekststuk(
        titel(traject), Tekststuk.NEDERLANDS, verslag.regelset(), concept, traject, blokken);
  }

  private static String titel(UdoTraject traject) {
    String titel = traject.voornemen().titel();
    return titel == null ? null : Nederlands.opEenRegel(titel);
  }

  private static Conceptmelding conceptmelding(Opstelling o, Toetsverslag verslag) {
    String sleutel = verslag.bevindingen().isEmpty() ? "concept.uitleg.volledig" : "concept.uitleg";
    return new Conceptmelding(o.zin("concept"), o.zin(sleutel, "regelset", verslag.regelset()));
  }

  private static String kop(Opstelling o) {
    return o.zin("kop.paragraaf", "overheden", o.overhedenInKop(o.traject.geraakteOverheden()));
  }

  /** Gaps that belong nowhere else, such as those of rules of the host, come at the end. */
  private static Optional<Sectie> rest(Opstelling o) {
    List<Blok> rest = new ArrayList<>();
    o.gaten(rest, "");
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sectie(null, o.zin("kop.nog-in-te-vullen"), rest));
  }

  private List<Sectie> secties(
      Opstelling o, List<Onderdeel> onderdelen, Function<Onderdeel, String> kop) {
    List<Sectie> secties = new ArrayList<>();
    boolean perOverheid = indeling.isPerOverheid() && o.traject.gevolgen().size() > 1;
    boolean gevolgenGedaan = false;
    for (Onderdeel deel : onderdelen) {
      if (perOverheid && deel instanceof Onderdeel.PerGevolg) {
        if (!gevolgenGedaan) {
          for (int i = 0; i < o.traject.gevolgen().size(); i++) {
            String naam = Nederlands.hoofdletter(o.gevolgnaam(i));
            voegToe(secties, naam, List.copyOf(aspecten(o, onderdelen, i)));
          }
          gevolgenGedaan = true;
        }
      } else {
        List<Blok> blokken =
            deel instanceof Onderdeel.PerGevolg aspect ? perGevolg(o, aspect) : deel.blokken(o);
        voegToe(secties, o.zin(kop.apply(deel)), blokken);
      }
    }
    return secties;
  }

  private static void voegToe(List<Sectie> secties, String kop, List<Blok> blokken) {
    if (!blokken.isEmpty()) {
      secties.add(new Sectie(null, kop, blokken));
    }
  }

  /** The same with numbers below this one, given last because a lone section gives up its place. */
  private static List<Blok> genummerd(List<? extends Blok> blokken, String nummer) {
    List<Blok> genummerd = new ArrayList<>();
    int volgend = 1;
    for (Blok blok : blokken) {
      if (blok instanceof Sectie sectie) {
        String eigen = nummer == null ? null : nummer + "." + volgend++;
        genummerd.add(new Sectie(eigen, sectie.kop(), genummerd(sectie.blokken(), eigen)));
      } else {
        genummerd.add(blok);
      }
    }
    return genummerd;
  }

  /** An aspect with the layers below it; a single gevolg needs no heading of its own. */
  private static List<Blok> perGevolg(Opstelling o, Onderdeel.PerGevolg deel) {
    List<Gevolg> gevolgen = o.traject.gevolgen();
    List<Sectie> secties = new ArrayList<>();
    for (int i = 0; i < gevolgen.size(); i++) {
      List<Blok> blokken = deel.blokken(o, gevolgen.get(i), "/gevolgen/" + i);
      if (gevolgen.size() == 1) {
        return blokken;
      }
      voegToe(secties, Nederlands.hoofdletter(o.gevolgnaam(i)), blokken);
    }
    return List.copyOf(secties);
  }

  /** The parts that say something of one gevolg. */
  private static List<Sectie> aspecten(Opstelling o, List<Onderdeel> onderdelen, int i) {
    List<Sectie> aspecten = new ArrayList<>();
    for (Onderdeel deel : onderdelen) {
      if (deel instanceof Onderdeel.PerGevolg aspect) {
        List<Blok> blokken = aspect.blokken(o, o.traject.gevolgen().get(i), "/gevolgen/" + i);
        voegToe(aspecten, o.zin(deel.kop()), blokken);
      }
    }
    return aspecten;
  }

  /** In a chapter that is also about others, each layer has a part that says for whom it is. */
  private static List<Sectie> apart(Opstelling o, List<Onderdeel> onderdelen, String kop) {
    List<Sectie> delen = new ArrayList<>();
    for (int i = 0; i < o.traject.gevolgen().size(); i++) {
      voegToe(
          delen,
          o.zin(kop, "overheden", o.gevolgnaam(i)),
          zonderLosseKop(aspecten(o, onderdelen, i)));
    }
    return delen;
  }

  /** A lone section would say after its heading what that heading says already. */
  private static List<Blok> zonderLosseKop(List<Sectie> secties) {
    return secties.size() == 1 ? secties.get(0).blokken() : List.copyOf(secties);
  }
}
