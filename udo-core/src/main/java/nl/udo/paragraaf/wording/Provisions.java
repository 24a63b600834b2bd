package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bepaling;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * The provisions of one text as they read in a sentence, and what was told of them: which of them
 * cause what money is for. Belongs to one text; not thread-safe.
 */
final class Provisions {

  private static final Pattern BARE_ARTICLE = Pattern.compile("[Aa]rtikel [\\w.:]+");
  private static final Pattern PART =
      Pattern.compile("([Aa]rtikel [\\w.:]+), (onderdeel \\w+|onderdelen [\\w, ]+)");
  private static final Pattern ARTICLES = Pattern.compile("^(de )?artikelen ");

  private static final String SEVERAL = "artikelen ";

  private final Sentences sentences;
  private final Regeling regeling;
  private final Set<Object> caused = new HashSet<>();

  Provisions(Sentences sentences, Regeling regeling) {
    this.sentences = sentences;
    this.regeling = regeling;
  }

  /** Provisions by their names: bare articles take the word once, as in "de artikelen 3 en 4". */
  Words of(List<String> names) {
    return of(names, Zin.ARTIKELEN);
  }

  /** The same between brackets: bare articles have no article of their own there. */
  private Words inBrackets(List<String> names) {
    return of(names, Zin.ARTIKELEN_TUSSEN_HAAKJES);
  }

  /** The same of a scope, behind words that need not name them; null where there are none. */
  @Nullable Words behind(Bereik bereik) {
    return behind(bereik.bepalingen());
  }

  @Nullable Words behind(List<String> names) {
    return names.isEmpty() ? null : inBrackets(names);
  }

  private Words of(List<String> names, Zin several) {
    List<String> all = Lists.each(names, name -> named(Dutch.phrase(name), several));
    boolean bare = all.size() > 1 && Lists.every(all, n -> BARE_ARTICLE.matcher(n).matches());
    if (!bare) {
      boolean parts = all.size() > 1 && Lists.any(all, n -> n.contains(", "));
      return Words.list(grouped(all), parts ? ", en " : " en ");
    }
    List<String> numbers = Lists.each(all, n -> n.substring(n.indexOf(' ') + 1));
    return Words.plural(sentences.text(several, "nummers", Dutch.list(numbers)));
  }

  /** A name of several articles as a sentence with such a name has them. */
  private String named(String name, Zin several) {
    return name.startsWith(SEVERAL)
        ? sentences.text(several, "nummers", name.substring(SEVERAL.length()))
        : name;
  }

  /** Provisions in their order; parts of one article that stand together name it once. */
  private List<Words> grouped(List<String> names) {
    List<List<String>> groups = new ArrayList<>();
    String before = null;
    for (String name : names) {
      String article = article(name);
      if (article == null || !article.equals(before)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(name);
      before = article;
    }
    return Lists.each(groups, this::group);
  }

  private Words group(List<String> names) {
    if (names.size() > 1 && Lists.any(names, n -> parts(n).startsWith("onderdelen "))) {
      List<String> all = new ArrayList<>(names.subList(0, 1));
      names.subList(1, names.size()).forEach(n -> all.add(parts(n)));
      return Words.plural(Words.list(Lists.each(all, Words::of), ", en ").plain());
    }
    return names.size() == 1
        ? provision(names.get(0))
        : Words.plural(
            sentences.text(
                Zin.ONDERDELEN,
                "artikel",
                article(names.get(0)),
                "nummers",
                Dutch.list(Lists.each(names, n -> n.substring(n.lastIndexOf(' ') + 1)))));
  }

  /** Parts of an article without its name. */
  private static String parts(String name) {
    return name.substring(name.indexOf(", ") + 2);
  }

  /** The article of which a name is a part by its letter, or several; or null. */
  private static @Nullable String article(String name) {
    Matcher part = PART.matcher(name);
    return part.matches() ? part.group(1) : null;
  }

  /** A provision by its name; one name may be of several articles. */
  private static Words provision(String name) {
    return ARTICLES.matcher(name).find() ? Words.plural(name) : Words.of(name);
  }

  /** The same where the sentence goes on: a comma closes the lid or onderdeel of the last. */
  Words subject(List<String> names) {
    Words all = of(names);
    return isOpen(names.get(names.size() - 1)) ? all.closed() : all;
  }

  private static boolean isOpen(@Nullable String name) {
    return name != null && name.contains(", ");
  }

  /**
   * What money is for, with the provisions that cause it where these were not named with it yet.
   *
   * @param post by what it is known
   * @param words how it reads in the sentence
   */
  Words caused(Bereik bereik, @Nullable String post, Words words) {
    return with(words, causes(bereik, post));
  }

  /** The provisions that cause what money is for, unless they were named with it already. */
  @Nullable Words causes(Bereik bereik, @Nullable String post) {
    List<String> provisions = bereik.bepalingen();
    Object what = Arrays.asList(post, provisions);
    if (provisions.isEmpty() || caused.contains(what)) {
      return null;
    }
    Words named = inBrackets(provisions);
    List<Words.Part> parts = new ArrayList<>(List.of(new Words.Caused(what)));
    parts.addAll(named.parts());
    return new Words(parts, named.plural());
  }

  /** Remembers what a sentence tells that is written. */
  void wrote(Words words) {
    for (Words.Part part : words.parts()) {
      if (part instanceof Words.Caused c) {
        caused.add(c.what());
      }
    }
  }

  /** What money is for, with provisions behind it; null is none. */
  Words with(Words post, @Nullable Words provisions) {
    if (provisions == null) {
      return post;
    }
    return sentences
        .fill(Zin.POST_BEPALINGEN, "post", post, "bepalingen", provisions)
        .inNumber(post.plural());
  }

  /** Whether words of the record name a provision; not where it was called otherwise before. */
  static boolean isNamed(Bepaling b, String text) {
    return b.nummer() != null
        && b.voorheen() == null
        && Pattern.compile(
                "(?<![\\p{L}\\p{N}])"
                    + Pattern.quote(Dutch.phrase(b.nummer()))
                    + "(?![\\p{L}\\p{N}]|[.:]\\p{N})",
                Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .find();
  }

  /** Provisions as the subject of a sentence; null when the record numbers none. */
  @Nullable Words numbered(List<Bepaling> bepalingen) {
    return numbered(bepalingen, false);
  }

  /**
   * The same.
   *
   * @param subject whether the sentence goes on behind them
   */
  @Nullable Words numbered(List<Bepaling> bepalingen, boolean subject) {
    List<Bepaling> numbered = Lists.only(bepalingen, b -> b.nummer() != null);
    if (!numbered.isEmpty() && Lists.every(numbered, b -> b.voorheen() == null)) {
      List<String> names = Lists.each(numbered, Bepaling::nummer);
      return subject ? subject(names) : of(names);
    }
    List<Words> all = new ArrayList<>();
    for (Bepaling b : numbered) {
      all.add(
          sentences.fill(
              Zin.BEPALING,
              "nummer",
              Dutch.phrase(b.nummer()),
              "voorheen",
              Dutch.phrase(b.voorheen())));
    }
    if (all.isEmpty()) {
      return null;
    }
    Words words = Words.list(all);
    return subject && isOpen(numbered.get(numbered.size() - 1).nummer()) ? words.closed() : words;
  }

  /** A note that cites the articles in which norms count for layers; none where they do not. */
  List<Words> articles(List<Overheidslaag> lagen, Norm... norms) {
    return articles(lagen, lagen, norms);
  }

  /**
   * The same.
   *
   * @param all those of the sentence; where an article counts for some of them only, it says so
   */
  List<Words> articles(List<Overheidslaag> lagen, List<Overheidslaag> all, Norm... norms) {
    List<Overheidslaag> own =
        Lists.only(lagen, laag -> Stream.of(norms).anyMatch(norm -> norm.telt(laag, regeling)));
    List<Wetsartikel> articles =
        Stream.of(norms).flatMap(norm -> norm.artikelen(own, regeling).stream()).toList();
    if (own.isEmpty() || own.containsAll(all)) {
      return articles(articles);
    }
    return List.of(
        sentences.fill(
            Zin.NOOT_VOOR,
            "overheden",
            new Layers(sentences).of(Bereik.van(own)),
            "artikelen",
            words(articles)));
  }

  /** A note that cites articles: one for one sentence. */
  List<Words> articles(List<Wetsartikel> articles) {
    return articles.isEmpty() ? List.of() : List.of(Words.of(Dutch.capital(words(articles)) + "."));
  }

  /** The articles of a norm for some layers, as the subject of a sentence. */
  Words named(List<Overheidslaag> lagen, Norm norm) {
    List<Wetsartikel> articles = norm.artikelen(lagen, regeling);
    return Words.of(words(articles)).inNumber(articles.size() > 1);
  }

  /** Articles in their order; several leden of one are named together. */
  private String words(List<Wetsartikel> articles) {
    Map<List<Object>, List<Wetsartikel>> byArticle = new LinkedHashMap<>();
    for (Wetsartikel a : new LinkedHashSet<>(articles)) {
      byArticle.computeIfAbsent(List.of(a.wet(), a.artikel()), w -> new ArrayList<>()).add(a);
    }
    return Dutch.list(Lists.each(byArticle.values(), this::leden));
  }

  private String leden(List<Wetsartikel> leden) {
    Wetsartikel first = leden.get(0);
    if (leden.size() == 1 || Lists.any(leden, a -> a.lid() == null)) {
      return Dutch.list(Lists.each(leden, Wetsartikel::woorden));
    }
    return sentences.text(
        Zin.NOOT_LEDEN,
        "artikel",
        first.artikel(),
        "leden",
        Leden.name(sentences, Dutch.list(Lists.each(leden, a -> String.valueOf(a.lid())))),
        "wet",
        first.wet().naam());
  }
}
