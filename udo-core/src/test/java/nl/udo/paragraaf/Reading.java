package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.model.Orgaan;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;

/**
 * A text as a reader takes it, who knows the names of layers and nothing of how it was made: each
 * sentence with those of whom it seems to speak. That are those whom it names; else those whom the
 * sentence before it in the paragraph named, or the lead-in of its list or table; else those in the
 * nearest heading. A lead-in that names nobody goes on in its items or rows, which do.
 */
final class Reading {

  /**
   * A sentence, an item or a row of a table.
   *
   * @param names of whom it seems to be
   * @param organs of which organs of those, by the same rule
   * @param under the headings above it, the nearest last
   */
  record Line(String text, Set<String> names, Set<Orgaan> organs, List<String> under) {

    boolean isGap() {
      return text.startsWith("[");
    }

    /** The code with which a gap begins. */
    String gapCode() {
      return text.substring(
          1,
          text.indexOf(text.contains(", ") && text.indexOf(',') < text.indexOf(':') ? ',' : ':'));
    }

    /** Whether it names one of some provisions. */
    boolean isOf(List<String> provisions) {
      return provisions.stream()
          .map(p -> p.substring("artikel ".length()))
          .anyMatch(
              number ->
                  Pattern.compile(
                          "artikel(en \\d+ en)? " + number + "\\b|artikelen " + number + "\\b")
                      .matcher(text.toLowerCase(Locale.ROOT))
                      .find());
    }

    /** Whether a word stands in it. */
    boolean tells(String word) {
      return Pattern.compile("(?<![\\p{L}\\d])" + word + "(?![\\p{L}\\d])").matcher(text).find();
    }
  }

  /** Names in the text, longer ones before those that they begin with or hold. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?<rest>de overige (?:gemeenten|provincies|waterschappen|openbare"
              + " lichamen))|(?<islands>de openbare lichamen(?: bonaire, sint eustatius en"
              + " saba)?)|(?<name>gemeenten met een haven|de centrumgemeenten|de kustprovincies"
              + "|bonaire|gemeenten|provincies|waterschappen))(?![\\p{L}])");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu})");

  private final List<Line> lines = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private Set<String> parent = Set.of();
  private Set<String> heading = Set.of();
  private Set<String> current = Set.of();
  private Set<Orgaan> organs = Set.of();

  private Reading() {}

  static List<Line> of(Tekststuk text) {
    Reading reading = new Reading();
    text.blokken().forEach(reading::block);
    return reading.lines;
  }

  static List<Line> of(Iterable<Tekststuk> texts) {
    List<Line> all = new ArrayList<>();
    texts.forEach(text -> all.addAll(of(text)));
    return all;
  }

  static Set<String> namesIn(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher m = NAMES.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      names.add(m.group("islands") != null ? "de openbare lichamen" : m.group());
    }
    for (Organ organ : Organ.values()) {
      if (organ.speaksForItsLayer(text)) {
        names.add(Holder.name(organ.layer));
      }
    }
    return names;
  }

  private void block(Blok block) {
    if (block instanceof Sectie section) {
      Set<String> outer = parent;
      Set<String> own = namesIn(section.kop());
      heading = own.isEmpty() ? outer : own;
      parent = heading;
      headings.add(section.kop());
      section.blokken().forEach(this::block);
      headings.remove(headings.size() - 1);
      // On paper a section ends with the next heading, and not before it.
      parent = outer;
    } else if (block instanceof Alinea paragraph) {
      current = heading;
      organs = Set.of();
      for (String sentence : SENTENCE.split(plain(paragraph.tekst()))) {
        line(sentence);
      }
    } else if (block instanceof Opsomming list) {
      items(list.onderdelen().stream().map(Reading::plain).toList());
    } else if (block instanceof Tabel table) {
      items(
          table.rijen().stream()
              .map(row -> String.join(" | ", row.stream().map(Reading::plain).toList()))
              .toList());
    } else if (block instanceof Gat gap) {
      Set<String> own = namesIn(inBrackets(gap.tekst()));
      lines.add(
          new Line(gap.tekst(), own.isEmpty() ? heading : own, Set.of(), List.copyOf(headings)));
    }
  }

  private void items(List<String> items) {
    int before = lines.size() - 1;
    Set<String> leadIn = current;
    Set<Orgaan> leadingOrgans = organs;
    Set<String> named = new LinkedHashSet<>();
    for (String item : items) {
      current = leadIn;
      organs = leadingOrgans;
      line(item);
      named.addAll(namesIn(item));
    }
    if (before >= 0
        && lines.get(before).text().endsWith(":")
        && namesIn(lines.get(before).text()).isEmpty()
        && items.stream().noneMatch(item -> namesIn(item).isEmpty())) {
      Line lead = lines.get(before);
      lines.set(before, new Line(lead.text(), named, lead.organs(), lead.under()));
    }
  }

  /** What a gap says of those whom it is about, and not what its rule says of any. */
  private static String inBrackets(String gap) {
    Matcher m = Pattern.compile("\\(([^()]*)\\)").matcher(gap);
    StringBuilder all = new StringBuilder();
    while (m.find()) {
      boolean namesOnly =
          NAMES.matcher(m.group(1).toLowerCase(Locale.ROOT)).replaceAll("").matches("(, | en )*");
      all.append(namesOnly ? " " + m.group(1) + " " : "");
    }
    return all.toString();
  }

  private void line(String text) {
    Set<String> own = namesIn(text);
    organs = own.isEmpty() ? organs : Organ.in(text);
    current = own.isEmpty() ? current : own;
    lines.add(new Line(text, current, organs, List.copyOf(headings)));
  }

  private static String plain(Tekst text) {
    return text.woorden().replace('\u00a0', ' ');
  }
}
