package nl.udo.toets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Term;
import nl.udo.toets.checks.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as its files say it: what each rule is in one file, what it says in one file per
 * language. The checks stand in code; a rule and its check find each other by their code.
 */
record Regelbestand(String regelset, List<Regel> regels, Map<Locale, Algemeen> algemeen) {

  private static final String REGELSET = "regelset.properties";
  private static final Pattern TEKSTEN = Pattern.compile("teksten_([A-Za-z0-9-]+)\\.properties");
  private static final Pattern REGEL = Pattern.compile("([A-Z0-9]+(?:-[A-Z0-9]+)+)\\.(\\w+)");
  private static final String BRON = "bron.";

  /** What is said of every rule in one language, each text by its name. */
  record Algemeen(Map<String, String> meldingen, Map<String, String> adviezen) {}

  static Regelbestand standaard() {
    try (Reader regelset = bron(REGELSET);
        Reader nederlands = bron("teksten_nl.properties");
        Reader engels = bron("teksten_en.properties")) {
      return lees(regelset, Map.of(Regel.NEDERLANDS, nederlands, Locale.ENGLISH, engels));
    } catch (IOException e) {
      // The files are in the same jar as this class.
      throw new UncheckedIOException(e);
    }
  }

  private static Reader bron(String naam) {
    InputStream in = Regelbestand.class.getResourceAsStream(naam);
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  static Regelbestand lees(Path map) throws IOException {
    List<Path> bestanden;
    try (Stream<Path> inhoud = Files.list(map)) {
      bestanden = inhoud.sorted().toList();
    }
    Map<Locale, Sleutels> teksten = new LinkedHashMap<>();
    for (Path bestand : bestanden) {
      Matcher m = TEKSTEN.matcher(bestand.getFileName().toString());
      if (m.matches()) {
        try (Reader in = Files.newBufferedReader(bestand)) {
          teksten.put(Locale.forLanguageTag(m.group(1)), Sleutels.lees(in, m.group()));
        }
      }
    }
    try (Reader in = Files.newBufferedReader(map.resolve(REGELSET))) {
      return van(Sleutels.lees(in, REGELSET), teksten);
    }
  }

  static Regelbestand lees(Reader regelset, Map<Locale, Reader> teksten) throws IOException {
    Map<Locale, Sleutels> gelezen = new LinkedHashMap<>();
    for (Map.Entry<Locale, Reader> taal : teksten.entrySet()) {
      String naam = "teksten_" + taal.getKey().toLanguageTag() + ".properties";
      gelezen.put(taal.getKey(), Sleutels.lees(taal.getValue(), naam));
    }
    return van(Sleutels.lees(regelset, REGELSET), gelezen);
  }

  private static Regelbestand van(Sleutels regelset, Map<Locale, Sleutels> teksten) {
    if (!teksten.containsKey(Regel.NEDERLANDS)) {
      throw new IllegalArgumentException("teksten_nl.properties ontbreekt");
    }
    String id = regelset.eis("regelset");
    Map<String, Controle> controles = Checks.van(id, regelset.lijst("voorgangers"));
    Bronnenlijst bronnen = new Bronnenlijst(regelset);
    Map<String, Map<Locale, Regeltekst>> perCode = new LinkedHashMap<>();
    codes(regelset).forEach(code -> perCode.put(code, new LinkedHashMap<>()));
    Map<Locale, Algemeen> algemeen = new TreeMap<>((a, b) -> taal(a).compareTo(taal(b)));
    teksten.forEach(
        (taal, sleutels) -> {
          Tekstbestand bestand = new Tekstbestand(sleutels);
          perCode.forEach((code, talen) -> talen.put(taal, bestand.regel(code)));
          algemeen.put(taal, bestand.algemeen());
          sleutels.eisAllesGelezen();
        });
    gelijkeNamen(perCode);
    List<Regel> regels = new ArrayList<>();
    perCode.forEach(
        (code, talen) -> regels.add(regel(regelset, code, talen, bronnen, controles.get(code))));
    regelset.eisAllesGelezen();
    return new Regelbestand(id, List.copyOf(regels), Collections.unmodifiableMap(algemeen));
  }

  private static String taal(Locale taal) {
    return taal.toLanguageTag();
  }

  /** The codes of the rules, in the order of the file. */
  private static List<String> codes(Sleutels regelset) {
    return regelset.namen().stream()
        .filter(naam -> !naam.startsWith(BRON))
        .map(REGEL::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .distinct()
        .toList();
  }

  private static Regel regel(
      Sleutels regelset,
      String code,
      Map<Locale, Regeltekst> teksten,
      Bronnenlijst bronnen,
      @Nullable Controle controle) {
    if (controle == null) {
      throw regelset.fout(
          code, "voor deze code is er geen controle; voeg een eigen regel toe met met(…)");
    }
    List<Overheidslaag> overheden = regelset.termen(code + ".overheden", Overheidslaag.class);
    return new Regel(
        code,
        regelset.term(code + ".stadium", Stadium.class),
        regelset.term(code + ".ernst", Ernst.class),
        overheden,
        regelset.termen(code + ".aspecten", Aspect.class),
        teksten,
        bronnen.van(code + ".bronnen", overheden),
        controle);
  }

  /** In each language a rule has the same texts, so that none says less than another. */
  private static void gelijkeNamen(Map<String, Map<Locale, Regeltekst>> perCode) {
    perCode.forEach(
        (code, talen) -> {
          Regeltekst nederlands = talen.get(Regel.NEDERLANDS);
          talen.forEach(
              (taal, tekst) -> {
                if (nederlands == null
                    || !tekst.meldingen().keySet().equals(nederlands.meldingen().keySet())
                    || !tekst.adviezen().keySet().equals(nederlands.adviezen().keySet())) {
                  throw new IllegalArgumentException(
                      "teksten_"
                          + taal(taal)
                          + ".properties: "
                          + code
                          + " heeft niet dezelfde teksten als in het Nederlands");
                }
              });
        });
  }

  /** The texts of one language. */
  private record Tekstbestand(Sleutels sleutels) {

    Regeltekst regel(String code) {
      return new Regeltekst(
          sleutels.eis(code + ".vraag"),
          sleutels.eis(code + ".melding"),
          sleutels.eis(code + ".advies"),
          sleutels.onder(code + ".melding."),
          sleutels.onder(code + ".advies."));
    }

    Algemeen algemeen() {
      for (String naam :
          List.of(UdoChecklist.MISLUKT, Plaatshouder.TEKST, Plaatshouder.HERHALING)) {
        sleutels.eis("alle.melding." + naam);
        sleutels.eis("alle.advies." + naam);
      }
      return new Algemeen(sleutels.onder("alle.melding."), sleutels.onder("alle.advies."));
    }
  }

  /** A term by its spelling in JSON. */
  static <T extends Enum<T> & Term> @Nullable T term(Class<T> soort, String code) {
    for (T term : soort.getEnumConstants()) {
      if (term.code().equals(code)) {
        return term;
      }
    }
    return null;
  }
}
