package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Dossier;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Instantie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.model.Voornemen.Indiener;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Opsomming;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.usertext.Blocks;

/**
 * One text while it is being made: the record, the voice, the names that have been introduced and
 * the gaps that have not been marked yet.
 */
final class Opstelling {

  private static final Pattern BIJ_EEN_GEVOLG = Pattern.compile("/gevolgen/(\\d+)(/.*)?");
  private static final Pattern BIJ_EEN_ONDERDEEL = Pattern.compile(".*/\\d+(/.*)?");

  final UdoTraject traject;
  final Regeling regeling;
  final Namen namen;
  private final String vorm;
  private final boolean initiatief;
  private final Map<String, Object> stem;
  private final FindingsByPlace gaten;
  private final Map<List<?>, Integer> gelijken;
  private boolean openbareLichamenGenoemd;

  /**
   * @param gaten the gaps to mark; none in a text that is not a draft
   */
  Opstelling(UdoTraject traject, List<Bevinding> gaten) {
    this.traject = traject;
    this.regeling = Regeling.van(traject);
    this.namen = new Namen(traject);
    this.gaten =
        new FindingsByPlace(gaten.stream().filter(gat -> gat.ernst() != Ernst.ADVIES).toList());
    this.gelijken = gelijken(traject.gevolgen());
    Voornemen voornemen = traject.voornemen();
    this.vorm = "vorm." + (voornemen.soort() == null ? "onbekend" : voornemen.soort().code());
    this.initiatief =
        voornemen.soort() == Regelingsoort.WET && voornemen.indiener() == Indiener.KAMERLEDEN;
    this.stem =
        Map.of(
            "voorstel",
            vast(vorm + ".voorstel"),
            "regeling",
            vast(vorm + ".regeling"),
            "regering",
            initiatief
                ? Naamgroep.meervoud(vast("vorm.initiatief.regering"))
                : Naamgroep.enkelvoud(vast(vorm + ".regering")),
            "spatie",
            " ");
  }

  private static String vast(String sleutel) {
    return Zinnen.zin(sleutel, Map.of());
  }

  /** The articles in which a norm counts for layers, as they read in a sentence. */
  String artikelen(Norm norm, List<Overheidslaag> lagen) {
    return artikelen(norm.artikelen(lagen, regeling));
  }

  String artikelen(List<Wetsartikel> artikelen) {
    return Nederlands.opsomming(artikelen.stream().map(Wetsartikel::woorden).toList());
  }

  boolean is(Regelingsoort soort) {
    return traject.voornemen().soort() == soort;
  }

  /** Whether the text speaks of a proposal, or as if the regulation has been adopted. */
  boolean isVoorstel() {
    return !is(Regelingsoort.AMVB) && !is(Regelingsoort.MINISTERIELE_REGELING);
  }

  /** The policy with its title, date and dossiers: het wetsvoorstel X (Kamerstukken 35 483). */
  String voluit() {
    Voornemen v = traject.voornemen();
    List<String> bij = new ArrayList<>();
    if (v.datum() != null) {
      bij.add(Tijd.datum(v.datum()));
    }
    v.dossiers().forEach(dossier -> bij.add(dossier(dossier)));
    if (v.titel() == null) {
      return vast((initiatief ? "vorm.initiatief" : vorm) + ".voorstel") + tussenHaakjes(bij);
    }
    List<String> gegevens = new ArrayList<>();
    gegevens.add(Nederlands.opEenRegel(v.titel()));
    gegevens.addAll(bij);
    // A title that is no name reads on: het wetsvoorstel tot wijziging van …
    boolean wijziging = is(Regelingsoort.WET) && gegevens.get(0).startsWith("Wijziging ");
    return zin(
        (initiatief ? "vorm.initiatief" : vorm) + ".voluit" + (wijziging ? ".wijziging" : ""),
        "titel",
        wijziging ? gegevens.get(0).replaceFirst("W", "w") : gegevens.get(0),
        "bij",
        tussenHaakjes(bij),
        "gegevens",
        String.join("; ", gegevens));
  }

  /** Particulars after a name, or nothing. */
  static String tussenHaakjes(List<String> gegevens) {
    return gegevens.isEmpty() ? "" : " (" + String.join("; ", gegevens) + ")";
  }

  private String dossier(Dossier dossier) {
    String nummer =
        dossier.nummer() == null
            ? ""
            : Nederlands.opEenRegel(dossier.nummer()).replace(' ', Nederlands.VASTE_SPATIE);
    return dossier.omschrijving() == null
        ? zin("inleiding.dossier", "nummer", nummer)
        : zin(
            "inleiding.dossier.omschreven",
            "nummer",
            nummer,
            "omschrijving",
            Nederlands.opEenRegel(dossier.omschrijving()));
  }

  /**
   * A sentence, filled in.
   *
   * @param waarden names and values in turn; a value is a {@link String} or a {@link Naamgroep}
   */
  String zin(String sleutel, Object... waarden) {
    Map<String, Object> alle = new HashMap<>(stem);
    for (int i = 0; i < waarden.length; i += 2) {
      alle.put((String) waarden[i], waarden[i + 1]);
    }
    return Zinnen.zin(sleutel, alle);
  }

  /** A sentence when there is a value to fill in, else null. */
  String zinAls(String waarde, String sleutel, String naam) {
    return waarde == null ? null : zin(sleutel, naam, Nederlands.opEenRegel(waarde));
  }

  /** The layers in a sentence; the islands are named once and are the openbare lichamen then. */
  Naamgroep overheden(List<Overheidslaag> lagen) {
    boolean kort = openbareLichamenGenoemd;
    openbareLichamenGenoemd |= lagen.contains(Overheidslaag.OPENBARE_LICHAMEN);
    return overheden(lagen, kort ? ".kort" : "");
  }

  /** The layers in a heading, which stands apart from the sentences. */
  Naamgroep overhedenInKop(List<Overheidslaag> lagen) {
    return overheden(lagen, "");
  }

  /**
   * A gevolg as a heading: the layers, and where others have the same layers the designated part of
   * them or the provisions.
   */
  String gevolgnaam(int i) {
    Gevolg gevolg = traject.gevolgen().get(i);
    List<String> bij = new ArrayList<>();
    if (gelijken.get(gevolg.overheden()) > 1) {
      if (gevolg.deel() != null && gevolg.deel().omschrijving() != null) {
        bij.add(Nederlands.opEenRegel(gevolg.deel().omschrijving()));
      }
      if (gelijken.get(overhedenEnDeel(gevolg)) > 1 && !gevolg.bepalingen().isEmpty()) {
        bij.add(opsomming(gevolg.bepalingen()));
      }
    }
    return overhedenInKop(gevolg.overheden()).tekst() + tussenHaakjes(bij);
  }

  /** How many gevolgen have the same layers, and the same layers and part. */
  private static Map<List<?>, Integer> gelijken(List<Gevolg> gevolgen) {
    Map<List<?>, Integer> gelijken = new HashMap<>();
    for (Gevolg gevolg : gevolgen) {
      gelijken.merge(gevolg.overheden(), 1, Integer::sum);
      gelijken.merge(overhedenEnDeel(gevolg), 1, Integer::sum);
    }
    return gelijken;
  }

  private static List<?> overhedenEnDeel(Gevolg gevolg) {
    return Arrays.asList(gevolg.overheden(), gevolg.deel());
  }

  /** The layers without article, for a table. */
  String overhedenKaal(List<Overheidslaag> lagen) {
    return lagen.isEmpty() ? "" : overheden(lagen, ".kaal").tekst();
  }

  private Naamgroep overheden(List<Overheidslaag> lagen, String achtervoegsel) {
    // Every layer is a plural: gemeenten, openbare lichamen.
    return Naamgroep.meervoud(
        lagen.isEmpty()
            ? zin("overheid.onbekend")
            : Nederlands.opsomming(
                lagen.stream()
                    .sorted()
                    .map(
                        laag ->
                            zin(
                                "overheid."
                                    + laag.code()
                                    + (laag == Overheidslaag.OPENBARE_LICHAMEN
                                        ? achtervoegsel
                                        : "")))
                    .toList()));
  }

  /** The items of a list of the record, as an enumeration. */
  static String opsomming(List<String> teksten) {
    return Nederlands.opsomming(teksten.stream().map(Nederlands::opEenRegel).toList());
  }

  /** A document by its kenmerk, which reads in a sentence; or null. */
  static String document(Bronverwijzing bron) {
    return bron == null || bron.document() == null ? null : Nederlands.opEenRegel(bron.document());
  }

  /**
   * Sentences as one paragraph; those that are null say nothing. A text of the record that has
   * paragraphs or lists of its own keeps them, and what is said after a list begins anew.
   */
  static void alinea(List<Blok> blokken, String... zinnen) {
    StringBuilder tekst = new StringBuilder();
    for (String zin : zinnen) {
      if (zin != null && !zin.isEmpty()) {
        tekst.append(tekst.isEmpty() || eindigtRegel(tekst) ? "" : " ").append(zin);
      }
    }
    if (tekst.indexOf("\n") < 0) {
      if (!tekst.isEmpty()) {
        blokken.add(new Alinea(tekst.toString()));
      }
      return;
    }
    for (Blocks.Block block : Blocks.of(tekst.toString())) {
      blokken.add(
          block instanceof Blocks.Items items
              ? Opsomming.van(items.ordered(), items.items())
              : new Alinea(((Blocks.Paragraph) block).text()));
    }
  }

  private static boolean eindigtRegel(StringBuilder tekst) {
    return tekst.charAt(tekst.length() - 1) == '\n';
  }

  static void alinea(List<Blok> blokken, List<String> zinnen) {
    alinea(blokken, zinnen.toArray(String[]::new));
  }

  /** Text of the record as whole sentences, or null. */
  static String tekst(String tekst) {
    return tekst == null ? null : Nederlands.alineas(tekst);
  }

  /** The same of a text that says its form; in a sentence of its own whatever the form. */
  static String tekst(Formulering formulering) {
    return formulering == null
        ? null
        : formulering.vorm() == Formulering.Vorm.ZIN
            ? tekst(formulering.tekst())
            : Zinnen.zin("vorm." + formulering.vorm().code(), ingevuld(formulering));
  }

  /**
   * A text that says its form, in the sentence that this place has for that form; whole sentences,
   * and a form for which the place has no sentence of its own, as elsewhere.
   */
  String tekst(Formulering formulering, String plaats, Object... waarden) {
    if (formulering == null || formulering.vorm() == Formulering.Vorm.ZIN) {
      return tekst(formulering);
    }
    String sleutel = "vorm." + plaats + "." + formulering.vorm().code();
    if (!Zinnen.heeft(sleutel)) {
      return tekst(formulering);
    }
    List<Object> alle = new ArrayList<>(List.of(waarden));
    alle.add("tekst");
    alle.add(ingevuld(formulering).get("tekst"));
    return zin(sleutel, alle.toArray());
  }

  private static Map<String, Object> ingevuld(Formulering formulering) {
    return Map.of("tekst", Nederlands.opEenRegel(formulering.tekst()));
  }

  /** The words of a text that says its form, or null. */
  static String woorden(Formulering formulering) {
    return formulering == null ? null : formulering.tekst();
  }

  /** A body, by its name or else by its kind; or null. */
  static String instantie(Instantie instantie) {
    if (instantie == null) {
      return null;
    }
    return instantie.naam() != null || instantie.soort() == null
        ? instantie.naam()
        : Zinnen.zin("instantie." + instantie.soort().code(), Map.of());
  }

  /**
   * Text of the record with whose words it is: "…, aldus de VNG." Text that names its source itself
   * and text that does not end in a full stop stay as they are.
   *
   * @param namen the names that show that the text says itself whose words it is
   */
  String aldus(String tekst, String wie, List<String> namen) {
    if (tekst == null) {
      return null;
    }
    String zinnen = Nederlands.zinnen(tekst);
    boolean zegtHetZelf = namen.stream().anyMatch(naam -> Nederlands.noemt(zinnen, naam));
    if (wie.isEmpty() || zegtHetZelf || !zinnen.endsWith(".") || zinnen.endsWith("..")) {
      return zinnen;
    }
    return zin("aldus", "tekst", zinnen.substring(0, zinnen.length() - 1), "wie", wie);
  }

  /** The same of a text that says its form; only whole sentences can be ascribed here. */
  String aldus(Formulering formulering, String wie, List<String> namen) {
    return formulering == null || formulering.vorm() == Formulering.Vorm.ZIN
        ? aldus(woorden(formulering), wie, namen)
        : tekst(formulering);
  }

  /** Whether a text of the record shows already what a sentence would say. */
  boolean blijkt(String sleutel, String tekst) {
    if (tekst == null || !Zinnen.heeft(sleutel + ".blijkt")) {
      return false;
    }
    String klein = tekst.toLowerCase(Locale.ROOT);
    return Arrays.stream(zin(sleutel + ".blijkt").split(", ")).anyMatch(klein::contains);
  }

  /** A value made from another, unless that is null. */
  static <T> String als(T waarde, Function<T, String> zin) {
    return waarde == null ? null : zin.apply(waarde);
  }

  /** Marks the gaps at a place of the record and below it, each once in the whole text. */
  void gaten(List<Blok> blokken, String pointer) {
    markeer(blokken, gaten.takeFrom(pointer));
  }

  /** Marks the gaps at a place of the record, and none below it. */
  void gatenOp(List<Blok> blokken, String pointer) {
    markeer(blokken, gaten.takeAt(pointer));
  }

  private void markeer(List<Blok> blokken, List<Bevinding> hier) {
    Map<String, Long> perCode =
        hier.stream().collect(Collectors.groupingBy(Bevinding::code, Collectors.counting()));
    for (Bevinding gat : hier) {
      blokken.add(new Gat(gat.code(), gat(gat, perCode.get(gat.code()) > 1)));
    }
  }

  /** One gap, with no more particulars than are needed to tell it from others at its place. */
  private String gat(Bevinding gat, boolean metEigenschap) {
    return zin(
        "concept.gat",
        "code",
        gat.code(),
        "waar",
        metEigenschap ? zin("concept.gat.eigenschap", "eigenschap", eigenschap(gat)) : "",
        "melding",
        melding(gat),
        "advies",
        tekst(gat.advies()));
  }

  private String melding(Bevinding gat) {
    String bij = "";
    if (!gat.overheden().isEmpty() && !gat.overheden().equals(overhedenBij(gat.pointer()))) {
      bij += zin("concept.gat.overheden", "overheden", overhedenKaal(gat.overheden()));
    }
    if (gat.betreft() != null && !staatBijEenOnderdeel(gat.pointer())) {
      bij += zin("concept.gat.betreft", "betreft", Nederlands.opEenRegel(gat.betreft()));
    }
    String melding = Nederlands.opEenRegel(gat.melding());
    return tekst(
        bij.isEmpty() || !melding.endsWith(".")
            ? melding
            : melding.substring(0, melding.length() - 1) + bij + ".");
  }

  private List<Overheidslaag> overhedenBij(String pointer) {
    Matcher m = BIJ_EEN_GEVOLG.matcher(pointer);
    if (m.matches()) {
      int i = Integer.parseInt(m.group(1));
      if (i < traject.gevolgen().size()) {
        return traject.gevolgen().get(i).overheden();
      }
    }
    return traject.geraakteOverheden();
  }

  /** Whether a gap stands right after the item that it is about. */
  private static boolean staatBijEenOnderdeel(String pointer) {
    Matcher m = BIJ_EEN_GEVOLG.matcher(pointer);
    String rest = !m.matches() ? pointer : m.group(2) == null ? "" : m.group(2);
    return BIJ_EEN_ONDERDEEL.matcher(rest).matches();
  }

  /** The last word of a pointer as it reads in Dutch: oordeelGevraagdOp, oordeel gevraagd op. */
  private static String eigenschap(Bevinding gat) {
    String naam = gat.pointer().substring(gat.pointer().lastIndexOf('/') + 1);
    return naam.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
