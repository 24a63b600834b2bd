package nl.udo.toets;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Gelding;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * The checklist: a list of rules that a record is held against.
 *
 * <pre>{@code
 * Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
 * verslag.bevindingen().forEach(System.out::println);
 * }</pre>
 *
 * <p>The standard list can be adapted: each of {@link #zonder}, {@link #metErnst}, {@link #vervang}
 * and {@link #met} gives another list, and each report says which list and which changes applied. A
 * list speaks Dutch unless another language is asked for with {@link #in}; it never follows the
 * locale of the system. Immutable, and therefore thread-safe.
 */
public final class UdoChecklist {

  /** The name of the text that says that a check failed. */
  static final String MISLUKT = "mislukt";

  private static final UdoChecklist STANDAARD = new UdoChecklist(Regelbestand.standaard());

  private final String regelset;
  private final Locale taal;
  private final List<Regel> regels;
  private final Map<Locale, Regelbestand.Algemeen> algemeen;
  private final List<String> wijzigingen;

  private UdoChecklist(Regelbestand bestand) {
    this(bestand.regelset(), Regel.NEDERLANDS, bestand.regels(), bestand.algemeen(), List.of());
  }

  private UdoChecklist(
      String regelset,
      Locale taal,
      List<Regel> regels,
      Map<Locale, Regelbestand.Algemeen> algemeen,
      List<String> wijzigingen) {
    this.regelset = regelset;
    this.taal = taal;
    this.regels = regels;
    this.algemeen = algemeen;
    this.wijzigingen = wijzigingen;
  }

  private UdoChecklist gewijzigd(List<Regel> andere, String wijziging) {
    return new UdoChecklist(
        regelset,
        taal,
        List.copyOf(andere),
        algemeen,
        Stream.concat(wijzigingen.stream(), Stream.of(wijziging)).toList());
  }

  /**
   * The standard list, in Dutch.
   *
   * @return the list
   */
  public static UdoChecklist standaard() {
    return STANDAARD;
  }

  /**
   * Reads a list from files of the host: a folder with {@code regelset.properties} and for each
   * language {@code teksten_<taal>.properties}, of which {@code teksten_nl.properties} must be
   * there. The files of the standard list are in the jar, in the folder of this class: copy and
   * change them. A rule in such a file has the check that this library has under its code; a rule
   * with a check of the host is added with {@link #met}.
   *
   * @param map the folder
   * @return the list, in Dutch
   * @throws IllegalArgumentException when the files are not whole or do not belong together; the
   *     message, in Dutch, names the file and the key
   * @throws IOException when a file cannot be read
   */
  public static UdoChecklist lees(Path map) throws IOException {
    return new UdoChecklist(Regelbestand.lees(map));
  }

  /**
   * Reads a list from texts of the host, as {@link #lees(Path)} does from a folder. The readers are
   * read to their end and not closed.
   *
   * @param regelset the rule set
   * @param teksten the texts for each language, Dutch ({@code Locale.forLanguageTag("nl")}) among
   *     them
   * @return the list, in Dutch
   * @throws IllegalArgumentException when the texts are not whole or do not belong together
   * @throws IOException when a text cannot be read
   */
  public static UdoChecklist lees(Reader regelset, Map<Locale, Reader> teksten) throws IOException {
    return new UdoChecklist(Regelbestand.lees(regelset, teksten));
  }

  /**
   * The rules of this list, in order. Filter them as any list, for instance on stage or layer.
   *
   * @return the rules, unmodifiable
   */
  public List<Regel> regels() {
    return regels;
  }

  /**
   * The id of the rule set.
   *
   * @return the id, for instance "2026.2"
   */
  public String regelset() {
    return regelset;
  }

  /**
   * The languages in which every rule of the rule set has its texts.
   *
   * @return the languages, Dutch among them
   */
  public Set<Locale> talen() {
    return algemeen.keySet();
  }

  /**
   * This list in another language. A rule of the host that has no text in it, says its own in
   * Dutch.
   *
   * @param andere the language, for instance {@code Locale.ENGLISH}
   * @return another list
   * @throws IllegalArgumentException when the rule set has no texts in that language
   */
  public UdoChecklist in(Locale andere) {
    Locale gekozen =
        algemeen.containsKey(andere) ? andere : Locale.forLanguageTag(andere.getLanguage());
    if (!algemeen.containsKey(gekozen)) {
      throw new IllegalArgumentException(
          "regelset " + regelset + " heeft geen teksten in de taal " + andere.toLanguageTag());
    }
    return new UdoChecklist(regelset, gekozen, regels, algemeen, wijzigingen);
  }

  /**
   * This list without some rules.
   *
   * @param codes the codes of the rules
   * @return another list
   * @throws IllegalArgumentException when there is no rule of such a code
   */
  public UdoChecklist zonder(String... codes) {
    Set<String> weg = Set.copyOf(Arrays.asList(codes));
    weg.forEach(this::regel);
    return gewijzigd(
        regels.stream().filter(regel -> !weg.contains(regel.code())).toList(),
        "zonder " + String.join(", ", codes));
  }

  /**
   * This list with another severity for one rule.
   *
   * @param code the code of the rule
   * @param ernst the severity
   * @return another list
   * @throws IllegalArgumentException when there is no rule of that code
   */
  public UdoChecklist metErnst(String code, Ernst ernst) {
    return vervang(code, regel -> regel.ernst(ernst), code + " als " + ernst.code());
  }

  /**
   * This list with one rule changed: another text, stage, source or check.
   *
   * <pre>{@code
   * lijst.vervang("UDO-TRJ-04", regel -> regel.advies("Volg de werkinstructie."));
   * }</pre>
   *
   * @param code the code of the rule
   * @param wijziging changes the rule
   * @return another list
   * @throws IllegalArgumentException when there is no rule of that code
   */
  public UdoChecklist vervang(String code, UnaryOperator<Regel.Builder> wijziging) {
    return vervang(code, wijziging, code + " gewijzigd");
  }

  private UdoChecklist vervang(
      String code, UnaryOperator<Regel.Builder> wijziging, String omschrijving) {
    Regel oud = regel(code);
    Regel nieuw = wijziging.apply(oud.toBuilder()).build();
    return gewijzigd(
        regels.stream().map(regel -> regel == oud ? nieuw : regel).toList(), omschrijving);
  }

  /**
   * This list with rules of the host added at its end.
   *
   * @param eigen the rules
   * @return another list
   * @throws IllegalArgumentException when a code is already in the list
   */
  public UdoChecklist met(Regel... eigen) {
    List<Regel> samen = new ArrayList<>(regels);
    for (Regel regel : eigen) {
      if (samen.stream().anyMatch(r -> r.code().equals(regel.code()))) {
        throw new IllegalArgumentException(
            "er is al een regel " + regel.code() + "; geef de eigen regel een eigen code");
      }
      samen.add(regel);
    }
    return gewijzigd(
        samen, "met " + String.join(", ", Arrays.stream(eigen).map(Regel::code).toList()));
  }

  /**
   * The rule with a code.
   *
   * @param code the code
   * @return the rule
   * @throws IllegalArgumentException when there is none
   */
  public Regel regel(String code) {
    return regels.stream()
        .filter(regel -> regel.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("er is geen regel " + code + " in de lijst"));
  }

  /**
   * Holds a record against the rules of a stage and of the stages before it.
   *
   * @param traject the record
   * @param stadium the stage
   * @return what is missing and how each rule stands
   */
  public Toetsverslag toets(UdoTraject traject, Stadium stadium) {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    Objects.requireNonNull(stadium, "het stadium ontbreekt (null)");
    Regeling regeling = Regeling.van(traject);
    List<Regelresultaat> resultaten = new ArrayList<>();
    List<Geplaatst> geplaatst = new ArrayList<>();
    Toetsing toetsing = new Toetsing(traject);
    for (Regel regel : regels) {
      if (stadium.omvat(regel.stadium())) {
        List<Waarneming> waarnemingen = toetsing.van(regel);
        Staat staat = Toetsing.staat(waarnemingen);
        Regeltekst tekst = regel.tekst(taal);
        resultaten.add(
            new Regelresultaat(
                regel.code(), regel.ernst(), tekst.vraag(), regel.aspecten(), staat, waarnemingen));
        if (staat == Staat.NIET_VOLDAAN || staat == Staat.NIET_BEOORDEELD) {
          bevindingen(regel, tekst, waarnemingen, regeling, geplaatst);
        }
      }
    }
    // Stable, so that what stands at one place stays in the order of the rules.
    Collections.sort(geplaatst);
    return new Toetsverslag(
        traject,
        regelset,
        taal.toLanguageTag(),
        wijzigingen,
        stadium,
        geplaatst.stream().map(Geplaatst::bevinding).toList(),
        resultaten);
  }

  /** A finding with its place in the order of the report. */
  private record Geplaatst(Bevinding bevinding, Recordvolgorde.Plaatsing plaats)
      implements Comparable<Geplaatst> {

    static Geplaatst van(Bevinding bevinding) {
      return new Geplaatst(
          bevinding,
          Recordvolgorde.Plaatsing.van(bevinding.pointer(), Recordvolgorde.VAN_HET_TRAJECT));
    }

    @Override
    public int compareTo(Geplaatst ander) {
      int verschil = bevinding.ernst().compareTo(ander.bevinding.ernst());
      return verschil == 0 ? plaats.compareTo(ander.plaats) : verschil;
    }
  }

  private void bevindingen(
      Regel regel,
      Regeltekst tekst,
      List<Waarneming> waarnemingen,
      Regeling regeling,
      List<Geplaatst> geplaatst) {
    // What a rule finds at one place after another, it mostly finds for the same layers.
    List<Overheidslaag> lagen = null;
    List<Bron> bronnen = List.of();
    Ernst ernst = regel.ernst();
    for (Waarneming waarneming : waarnemingen) {
      if (waarneming.staat() == Staat.NIET_VOLDAAN || waarneming.staat() == Staat.NIET_BEOORDEELD) {
        if (!waarneming.overheden().equals(lagen)) {
          lagen = waarneming.overheden();
          bronnen = bronnen(regel, lagen, regeling);
          ernst = ernst(regel, lagen, regeling);
        }
        geplaatst.add(Geplaatst.van(bevinding(regel, tekst, waarneming, ernst, bronnen)));
      }
    }
  }

  /**
   * How serious a finding is: at most a warning where the statute on which the rule rests counts
   * "zo nodig" only, whatever the rule weighs elsewhere.
   */
  private static Ernst ernst(Regel regel, List<Overheidslaag> lagen, Regeling regeling) {
    if (regel.ernst() != Ernst.FOUT) {
      return regel.ernst();
    }
    boolean zoNodig = false;
    for (Bron bron : regel.bronnen()) {
      if (bron.vindplaats() instanceof Wetsartikel) {
        for (Overheidslaag laag : lagen) {
          Gelding gelding = bron.gelding(laag, regeling);
          if (gelding == Gelding.GELDT) {
            return Ernst.FOUT;
          }
          zoNodig |= gelding == Gelding.ZO_NODIG;
        }
      }
    }
    return zoNodig ? Ernst.WAARSCHUWING : Ernst.FOUT;
  }

  private static List<Bron> bronnen(Regel regel, List<Overheidslaag> lagen, Regeling regeling) {
    List<Bron> bronnen = new ArrayList<>(regel.bronnen().size());
    for (Bron bron : regel.bronnen()) {
      Bron eigen = bron.voor(lagen, regeling);
      if (eigen != null) {
        bronnen.add(eigen);
      }
    }
    // Mostly all of them, as they are: then no list is made for each finding.
    return bronnen.equals(regel.bronnen()) ? regel.bronnen() : List.copyOf(bronnen);
  }

  private Bevinding bevinding(
      Regel regel, Regeltekst tekst, Waarneming plaats, Ernst ernst, List<Bron> bronnen) {
    Regelbestand.Algemeen voorAlle = voorAlle();
    return new Bevinding(
        regel.code(),
        ernst,
        regel.stadium(),
        plaats.pointer(),
        plaats.overheden(),
        tekst.vraag(),
        kies(plaats.tekst(), tekst.meldingen(), voorAlle.meldingen(), tekst.melding()),
        plaats.betreft(),
        plaats.suggestie(),
        kies(plaats.tekst(), tekst.adviezen(), voorAlle.adviezen(), tekst.advies()),
        bronnen);
  }

  @SuppressWarnings("NullAway") // the list speaks only a language that has them
  private Regelbestand.Algemeen voorAlle() {
    return algemeen.get(taal);
  }

  /**
   * The text of that name: of the rule itself, else of all rules, else what the rule always says.
   */
  private static String kies(
      @Nullable String naam,
      Map<String, String> eigen,
      Map<String, String> voorAlle,
      String altijd) {
    if (naam == null) {
      return altijd;
    }
    String tekst = eigen.get(naam);
    return tekst == null ? voorAlle.getOrDefault(naam, altijd) : tekst;
  }

  /**
   * Holds a record against the rules and refuses it when it is not complete.
   *
   * @param traject the record
   * @param stadium the stage
   * @return the report of a complete record, which may hold warnings and advice
   * @throws OnvolledigTrajectException when the record is not complete; it carries the report
   */
  public Toetsverslag eis(UdoTraject traject, Stadium stadium) {
    Toetsverslag verslag = toets(traject, stadium);
    if (!verslag.volledig()) {
      throw new OnvolledigTrajectException(verslag);
    }
    return verslag;
  }
}
