package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.udo.Casus;
import nl.udo.Records;
import nl.udo.Variations;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Invulling;
import nl.udo.bewoording.Zin;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Noten;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * LanguageTool finds nothing in what this library says of its own. What stands in the record is not
 * ours to mend.
 */
class LanguageToolTest {

  private static final int VARIATIONS = 1;
  private static final long SEED = 13;
  private static final DutchChecker CHECKER = new DutchChecker();

  /** Else that nothing is found means nothing. */
  @ParameterizedTest
  @CsvSource({
    "SPELLING, Dit wetsvoorstel heeft geen financieele gevolgen.",
    "DUBBEL_DE, Dit wetsvoorstel heeft geen gevolgen voor de de gemeenten.",
    "COMMA_PARENTHESIS_WHITESPACE, De VNG steunt dit wetsvoorstel .",
    "UPPERCASE_SENTENCE_START, zij steunt dit wetsvoorstel.",
    "NL_SIMPLE_REPLACE_ALS_VOLGT_, De kosten zijn als volgt."
  })
  void findsASlip(String rule, String sentence) {
    assertEquals(
        List.of(rule),
        CHECKER.check(sentence).stream().map(DutchChecker.Finding::rule).distinct().toList());
  }

  @Test
  void findsNothingInTheTextsOfCasesAndSmallRecords() {
    assertEquals(Set.of(), InRecords.FOUND);
  }

  /** Looked for once: two tests ask for it. */
  private static final class InRecords {

    static final Set<String> FOUND = new TreeSet<>();

    static {
      for (Casus casus : Casus.alle()) {
        List<Tekststuk> pieces = new ArrayList<>(Proef.hoofdstukken(casus.traject(), false));
        pieces.add(Proef.concept(casus.traject()));
        pieces.add(Proef.stuk(casus.traject()));
        FOUND.addAll(found(casus.traject(), pieces));
      }
      // By chapter a small record says the same, in other pieces.
      KleinTest.trajecten()
          .forEach(
              traject ->
                  FOUND.addAll(
                      found(traject, List.of(Proef.stuk(traject), Proef.concept(traject)))));
    }
  }

  @Test
  void findsNothingInTextsOfRecordsLikeThese() {
    Set<String> found = new TreeSet<>();
    for (Casus casus : Casus.alle()) {
      Variations.of(casus.traject(), SEED, VARIATIONS)
          .forEach(traject -> found.addAll(found(traject, List.of(Proef.stuk(traject)))));
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void eachExceptionIsNeeded() {
    findsNothingInTheTextsOfCasesAndSmallRecords();
    findsNothingInTheFixedSentencesFilledIn();
    assertEquals(Set.of(), CHECKER.idleExceptions());
  }

  private static Set<String> found(UdoTraject traject, List<Tekststuk> pieces) {
    Set<String> found = new TreeSet<>();
    List<String> theirs = theirs(traject);
    for (String text : texts(pieces)) {
      List<DutchChecker.Finding> findings = CHECKER.check(text);
      if (!findings.isEmpty()) {
        List<int[]> places = places(theirs, text);
        findings.stream()
            .filter(f -> !isFragment(f))
            .filter(f -> places.stream().noneMatch(p -> p[0] <= f.from() && f.to() <= p[1]))
            .map(Object::toString)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** An item of a list, a heading or a note may begin small. */
  private static boolean isFragment(DutchChecker.Finding f) {
    return f.from() == 0 && f.rule().equals("UPPERCASE_SENTENCE_START");
  }

  /** Every text of these, with the notes. */
  private static Set<String> texts(List<Tekststuk> pieces) {
    Set<String> texts = new LinkedHashSet<>();
    for (Tekststuk piece : pieces) {
      texts.addAll(Proef.alles(piece.blokken()));
      Noten.van(piece).alle().forEach(noot -> texts.add(noot.tekst().woorden()));
    }
    return texts;
  }

  /** The words of a record. */
  private static List<String> theirs(UdoTraject traject) {
    return Records.plekken(traject).stream()
        .flatMap(p -> p.waarde() instanceof List<?> l ? l.stream() : Stream.ofNullable(p.waarde()))
        .filter(String.class::isInstance)
        .flatMap(words -> ((String) words).lines())
        .map(line -> line.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""))
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /** Where words of the record stand in a text. */
  private static List<int[]> places(List<String> theirs, String text) {
    String small = text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    List<int[]> places = new ArrayList<>();
    for (String words : theirs) {
      for (int i = small.indexOf(words); i >= 0; i = small.indexOf(words, i + 1)) {
        places.add(new int[] {i, i + words.length()});
      }
    }
    return places;
  }

  @Test
  void findsNothingInTheFixedSentencesFilledIn() {
    Set<String> found = new TreeSet<>();
    for (Zin zin : Zin.values()) {
      // What is no sentence is said within one that is checked.
      if (Bewoording.standaard().tekst(zin).matches(".*[.:]")) {
        CHECKER.check(new Filled(zin).text()).stream()
            .filter(f -> !isFragment(f))
            .forEach(f -> found.add(zin.sleutel() + ": " + f));
      }
    }
    assertEquals(Set.of(), found);
  }

  /** A fixed sentence, whole, with words of the kind that it asks for; of all there are more. */
  private static final class Filled implements Invulling {

    /** What is filled in, where it is not the usual. */
    private static final Map<String, String> WORDS = new HashMap<>();

    private static void words(String words, String... names) {
      for (String name : names) {
        WORDS.put(name, words);
      }
    }

    static {
      words("het IPO en de koepels", "partijen", "opstellers", "opdrachtgevers", "wie");
      words("het Rijk en de provincies", "gever", "betaler", "drager", "ontvanger");
      words("gemeenten", "overheden", "voor", "van", "uitvoerders", "naar");
      words("gemeenten", "aan", "elders", "uitvoerder");
      words("jegens de houder", "jegens");
      words("met de houder", "samen");
      words("het dagelijks bestuur", "orgaan");
      words("de artikelen 3 en 4", "grond", "bepalingen", "bepaling", "artikel");
      words("dit wetsvoorstel", "voorstel");
      words("de wet", "regeling");
      words("de regering", "regering");
      words("op 1 maart 2026", "datum", "moment");
      words("1 mei 2026", "dag", "tot");
      words("€ 3 miljoen", "bedrag", "bedragen", "prijs", "totaal");
      words("drie jaar", "duur", "termijn", "jaren");
      words("drie jaar na de inwerkingtreding", "momenten");
      words("in maart 2026", "periode");
      words("4", "nummer", "nummers", "getal", "hoofdstuk", "lid");
      words("2028", "jaar");
      words("50", "percentage");
      words("drie", "aantal");
      words("dit loopt goed", "zin");
      words("in medebewind", "medebewind");
      words("voor het eerst in 2027", "verder");
      words("verplichte", "hoe");
      words("de opvang", "post");
      words("taken", "aard");
      words("elk jaar", "wanneer");
      words("een specifieke uitkering", "uitkering", "via");
      words("in een brief", "waar");
      words("de regering deelt dit niet", "antwoord");
      words(", omdat het register ontbreekt", "omdat");
      words(", wat leidde tot een register", "gevolg");
      words("registers ontbreken", "reden", "voorwaarden", "dat", "bijzin");
      words("dit bezwaar", "dit");
      words("“onhaalbaar”", "citaat");
      words("dragen zij de kosten", "rollen");
      words("deels ten laste van het Rijk", "aandelen");
      words("deels", "deels");
      words("de opvang", "gedekt");
    }

    private final Zin zin;
    private final StringBuilder text = new StringBuilder();

    Filled(Zin zin) {
      this.zin = zin;
      Bewoording.standaard().vul(zin, this);
    }

    String text() {
      return text.toString().strip();
    }

    @Override
    public boolean heeft(String naam) {
      return true;
    }

    @Override
    public void woorden(String tekst) {
      text.append(tekst);
    }

    @Override
    public void plaats(String naam, boolean hoofdletter) {
      String words = filling(naam);
      boolean continued = text.toString().matches("(?s).*(om|door)dat $");
      if (continued) {
        words = "het register ontbreekt";
      } else if (text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
        words = words.startsWith(",") ? words : " van " + words;
      }
      text.append(
          hoofdletter
              ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
              : words);
    }

    private String filling(String naam) {
      String own = WORDS.get(naam);
      if (own != null) {
        return own;
      }
      if (zin.sleutel().matches(".*\\.te(-groep|\\.|$).*")) {
        return "een register te houden";
      }
      if (zin.sleutel().contains("bijzin")) {
        return "registers ontbreken";
      }
      return "registers";
    }

    @Override
    public void getal(String naam, String een, String meer) {
      text.append(meer);
    }
  }
}
