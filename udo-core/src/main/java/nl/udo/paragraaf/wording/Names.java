package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.paragraaf.statements.Register;
import org.jspecify.annotations.Nullable;

/**
 * The names of parties in one text: in full with the abbreviation where it is mentioned first, the
 * abbreviation afterwards. An abbreviation that would be used once is not introduced, except where
 * words of the record use it, and that of a koepel, which is known by it. So it is with a part of a
 * layer that has a short name. Belongs to one text; not thread-safe.
 */
public final class Names {

  private final Register register;
  private final Sentences sentences;
  private final Map<Object, Integer> mentions = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();

  /** All that stands in the text besides names. */
  private final List<String> written = new ArrayList<>();

  private final Set<Deel> defined = new HashSet<>();

  /** Made when it is first asked for: it reads all provisions of the record. */
  private @Nullable Citations citations;

  /** The names of one text. */
  public Names(Register register, Sentences sentences) {
    this(register, sentences, Set.of());
  }

  /** The names of a text in which some parties were introduced before. */
  public Names(Register register, Sentences sentences, Set<String> introduced) {
    this.register = register;
    this.sentences = sentences;
    this.introduced.addAll(introduced);
  }

  /** The names of one text about a record, in the words of the library. */
  public static Names standaard(UdoTraject traject) {
    return new Names(
        new Register(traject), new Sentences(Bewoording.standaard(), traject.voornemen()));
  }

  /** Counts the parties that a text mentions, before any of it is written. */
  public void count(Words words) {
    for (Words.Part part : words.parts()) {
      if (part instanceof Words.Name name) {
        mentions.merge(party(name.kenmerk()).kenmerk(), 1, Integer::sum);
      } else if (part instanceof Words.Designated d) {
        mentions.merge(d.deel(), 1, Integer::sum);
      } else {
        written.add(part.text());
      }
    }
  }

  /** The name of a party at its place in the text. */
  public String inText(Words.Name name) {
    Partij partij = party(name.kenmerk());
    String text =
        partij.afkorting() == null
            ? full(partij)
            : introduced.contains(partij.kenmerk()) ? brief(partij) : first(partij);
    return name.begins() ? Dutch.capital(text) : text;
  }

  /** The name of a part of a layer at its place in the text. */
  public String inText(Words.Designated name) {
    Deel deel = name.deel();
    String text;
    if (defined.contains(deel)) {
      text = clause(name, Layers.shortName(deel));
    } else if (mentions.getOrDefault(deel, 0) > 1) {
      defined.add(deel);
      text =
          sentences.text(
              Zin.DEEL_HIERNA, "deel", Layers.fullName(deel), "kort", Layers.shortName(deel));
    } else {
      text = clause(name, Layers.fullName(deel));
    }
    return name.begins() ? Dutch.capital(text) : text;
  }

  private static String clause(Words.Designated name, String text) {
    return name.closed() && Dutch.hasRelativeClause(text) ? text + "," : text;
  }

  /** Counts a heading that names a part of a layer by its short name. */
  public void count(Deel part) {
    mentions.merge(part, 1, Integer::sum);
  }

  /** Whether a part has a short name that the text has not explained yet. */
  public boolean isUnknown(Deel part) {
    return !defined.contains(part)
        && !Layers.shortName(part).equalsIgnoreCase(Layers.fullName(part));
  }

  /** What a part is, as a sentence; from then on it goes by its short name. */
  public String definition(Deel part) {
    defined.add(part);
    String full = Layers.fullName(part);
    String name = Layers.shortName(part);
    // "Regelingen zijn regelingen met een openbaar lichaam" would say it of all.
    boolean same = full.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ");
    Zin key = same ? Zin.DEEL_BEDOELD : Zin.DEEL_IS;
    return sentences.fill(key, "kort", BodyNumber.body(name, full), "deel", full).plain();
  }

  /** The notes with the provision that makes a part one. */
  public List<Words> basis(Deel part) {
    if (citations == null) {
      citations = new Citations(sentences, register.traject());
    }
    return citations.of(part.grondslag());
  }

  /**
   * The parts of which the first mention would make a sentence too long: what they are stands in
   * sentences before it, so that what follows it can lean on it.
   */
  public List<Deel> definedApart(Words words) {
    List<Deel> fresh = new ArrayList<>();
    for (Words.Part part : words.parts()) {
      if (part instanceof Words.Designated d
          && isUnknown(d.deel())
          && mentions.getOrDefault(d.deel(), 0) > 1
          && !fresh.contains(d.deel())) {
        fresh.add(d.deel());
      }
    }
    if (fresh.isEmpty()) {
      return List.of();
    }
    int more = fresh.stream().mapToInt(d -> Words.of(Layers.fullName(d)).count() + 1).sum();
    return words.count() + more <= Words.LONGEST ? List.of() : fresh;
  }

  /** The name in a note, which introduces nothing. */
  public String inNote(Words.Name name) {
    Partij partij = party(name.kenmerk());
    boolean known = introduced.contains(partij.kenmerk());
    String text = name.bare() ? bare(partij, known) : known ? brief(partij) : full(partij);
    return name.begins() ? Dutch.capital(text) : text;
  }

  /** Words in which each name stands in full, however it is told: no cell is longer. */
  String inFull(Words words) {
    StringBuilder text = new StringBuilder();
    for (Words.Part part : words.parts()) {
      text.append(part instanceof Words.Name name ? full(party(name.kenmerk())) : part.text());
    }
    return text.toString();
  }

  private String bare(Partij partij, boolean known) {
    String abbreviation = partij.afkorting();
    if (known && abbreviation != null) {
      return Dutch.phrase(abbreviation);
    }
    String name = Dutch.phrase(partij.naam());
    return isMinistry(partij) && !saysSo(partij)
        ? sentences.text(Zin.NOOT_MINISTERIE, "naam", name)
        : name;
  }

  /** The name in a text beside the paragraph, which introduces nothing: all know the short ones. */
  String inShort(Words.Name name) {
    Partij partij = party(name.kenmerk());
    String text = partij.afkorting() == null ? full(partij) : brief(partij);
    return name.begins() ? Dutch.capital(text) : text;
  }

  private String first(Partij partij) {
    String abbreviation = partij.afkorting();
    boolean again =
        mentions.getOrDefault(partij.kenmerk(), 0) > 1
            || partij.soort() == Partij.Soort.KOEPEL
            || abbreviation != null && isWritten(abbreviation);
    if (!again) {
      return full(partij);
    }
    introduced.add(partij.kenmerk());
    return full(partij) + " (" + Dutch.phrase(partij.afkorting()) + ")";
  }

  /** Whether words of the text use an abbreviation by itself. */
  private boolean isWritten(String abbreviation) {
    Pattern word =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(abbreviation) + "(?![\\p{L}\\p{N}])");
    return Lists.any(written, text -> text.contains(abbreviation) && word.matcher(text).find());
  }

  private String full(Partij partij) {
    String name = Dutch.phrase(partij.naam());
    if (!isMinistry(partij)) {
      return article(partij) + name;
    }
    return sentences.text(saysSo(partij) ? Zin.MINISTERIE_ZELF : Zin.MINISTERIE, "naam", name);
  }

  /** Whether a name says itself that it is that of a ministry. */
  private static boolean saysSo(Partij partij) {
    return Dutch.phrase(partij.naam()).toLowerCase(Locale.ROOT).startsWith("ministerie ");
  }

  /** A ministry has an article before its name and none before its abbreviation. */
  private String brief(Partij partij) {
    return (isMinistry(partij) ? "" : article(partij)) + Dutch.phrase(partij.afkorting());
  }

  private static String article(Partij partij) {
    return partij.lidwoord() == null ? "" : Dutch.phrase(partij.lidwoord()) + " ";
  }

  private Partij party(String kenmerk) {
    return register.partij(kenmerk);
  }

  /**
   * Whether a party is a ministry: one that is known, that the record names as such, or by name.
   */
  private boolean isMinistry(Partij partij) {
    if (partij.soort() != null && partij.soort() != Partij.Soort.RIJK) {
      return false;
    }
    Voornemen v = register.traject().voornemen();
    String kenmerk = partij.kenmerk();
    return partij.lidwoord() == null
        && (saysSo(partij)
            || kenmerk.equals(v.ministerie())
            || v.andereMinisteries().contains(kenmerk)
            || Partij.ministeries().contains(partij));
  }

  /**
   * Parties as the subject of a sentence; null when there are none. One whose name the record says
   * to be a plural, or that names layers, has its verb in the plural.
   */
  static @Nullable Words of(Register register, List<String> kenmerken) {
    if (kenmerken.isEmpty()) {
      return null;
    }
    List<Words.Part> parts = new ArrayList<>();
    for (int i = 0; i < kenmerken.size(); i++) {
      if (i > 0) {
        parts.add(new Words.Literal(i == kenmerken.size() - 1 ? " en " : ", "));
      }
      parts.add(new Words.Name(kenmerken.get(i), false));
    }
    return new Words(parts, kenmerken.size() > 1 || isPlural(register.partij(kenmerken.get(0))));
  }

  /** Parties as the authors of what a note cites by its title, where a name has no article. */
  static @Nullable Words authors(Register register, List<String> kenmerken) {
    Words named = of(register, kenmerken);
    return named == null
        ? null
        : new Words(
            Lists.each(
                named.parts(),
                part ->
                    part instanceof Words.Name n ? new Words.Name(n.kenmerk(), false, true) : part),
            named.plural());
  }

  private static boolean isPlural(Partij party) {
    return party.meervoud() != null
        ? party.meervoud()
        : BodyNumber.isSeveral(Dutch.phrase(party.naam()).toLowerCase(Locale.ROOT));
  }
}
