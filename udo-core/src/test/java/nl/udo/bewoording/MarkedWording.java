package nl.udo.bewoording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.json.UdoJson;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import nl.udo.toets.Toetsverslag;

/**
 * Wording of which every letter is an x. A word with another letter in a text that is made with it
 * is of the record, of the report, of the law or of the Dutch language; else it is a fixed word
 * that a jurist cannot change.
 */
public final class MarkedWording {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Conjunctions of lists, names of months and parts of the year, numbers, currencies. */
  private static final Set<String> LANGUAGE =
      Set.of(
          ("en of maar januari februari maart april mei juni juli augustus september oktober november"
                  + " december begin medio eind nul één een twee drie vier vijf zes zeven acht negen"
                  + " tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
                  + " twintig")
              .split(" "));

  private MarkedWording() {}

  /** The wording. */
  public static Bewoording bewoording() {
    Bewoording marked = Bewoording.standaard();
    for (Zin zin : Zin.values()) {
      marked = marked.met(zin, marked(Bewoording.standaard().tekst(zin)));
    }
    return marked;
  }

  private static String marked(String sentence) {
    StringBuilder out = new StringBuilder();
    boolean name = false;
    for (char c : sentence.toCharArray()) {
      if (c == '{') {
        name = true;
      } else if (c == ':' || c == '}') {
        name = false;
      }
      out.append(!name && Character.isLetter(c) ? 'x' : c);
    }
    return out.toString();
  }

  /** The words of a text that are fixed and not of the wording. */
  public static Set<String> foreign(String text, Toetsverslag verslag) {
    Set<String> known = new HashSet<>(LANGUAGE);
    known.addAll(words(verslag.traject()));
    verslag.bevindingen().forEach(b -> known.addAll(words(b.melding() + b.advies() + b.code())));
    verslag.bevindingen().forEach(b -> known.addAll(words(b.samenvatting() + b.bronnen())));
    verslag.bevindingen().forEach(b -> known.addAll(words(b.aanhaling() + b.ernst().code())));
    // A gap tells which property of the record it is about.
    verslag
        .bevindingen()
        .forEach(b -> known.addAll(words(b.pointer().replaceAll("(?=[A-Z])", " "))));
    verslag.regels().forEach(r -> known.addAll(words(r.code() + " " + r.vraag())));
    known.addAll(words(verslag.stadium().code() + " " + verslag.regelset()));
    // The names of the koepels, which a record may leave to the library.
    Partij.koepels().forEach(koepel -> known.addAll(words(koepel.naam())));
    for (Norm norm : Norm.values()) {
      norm.artikelen(List.of(Overheidslaag.values())).stream()
          .map(Wetsartikel::woorden)
          .forEach(article -> known.addAll(words(article)));
    }
    return words(text).stream()
        .filter(word -> !word.matches("x+") && !known.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(UdoTraject traject) {
    return words(UdoJson.schrijf(traject));
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT))
        .flatMap(t -> WORD.matcher(t).results().map(MatchResult::group))
        .collect(Collectors.toSet());
  }
}
