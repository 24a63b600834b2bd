package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.wording.Layers;
import nl.udo.paragraaf.wording.Sentences;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Gat;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of a draft: each is marked once, behind the paragraph that tells its place, else in the
 * part of the text to which its place belongs, else at the end. Advice is no gap. Not thread-safe.
 */
final class Gaps {

  private final Sentences sentences;

  /** Whom the text is about. */
  private final Bereik all;

  private final GapsByPlace open;

  /** The rules of which the whole draft marks gaps about several things. */
  private final Set<String> aboutSeveral;

  private final boolean marking;

  Gaps(UdoTraject traject, Sentences sentences, List<Bevinding> findings) {
    this.sentences = sentences;
    List<Bereik> scopes = Bereik.geraakteDelen(traject);
    this.all = scopes.size() == 1 ? scopes.get(0) : Bereik.van(traject.geraakteOverheden());
    List<Gap> marked =
        findings.stream()
            .filter(f -> f.ernst() != Ernst.ADVIES)
            .map(f -> Gap.of(f, traject))
            .toList();
    this.open = new GapsByPlace(marked);
    this.aboutSeveral = ofSeveral(marked, gap -> gap.finding().betreft());
    this.marking = !marked.isEmpty();
  }

  /** Whether there is a gap at all. */
  boolean isMarking() {
    return marking;
  }

  /** Takes the gaps at the places that a paragraph tells. */
  List<Blok> at(WrittenParagraph paragraph) {
    if (!marking) {
      return List.of();
    }
    Set<String> told = paragraph.pointers();
    List<String> places =
        Lists.only(told, p -> open.hadAny(p) && Places.isInList(p) && !Places.isConsequence(p));
    Map<String, List<Gap>> taken = new HashMap<>();
    // The deepest place first, because the one above it takes all that is left below.
    for (String p : Lists.sorted(places, Comparator.comparingInt(String::length).reversed())) {
      taken.put(p, isAspect(p) ? open.takeAt(p) : open.takeFrom(p));
    }
    List<Gap> here = new ArrayList<>();
    told.forEach(p -> here.addAll(taken.getOrDefault(p, List.of())));
    return marked(here, told);
  }

  private static boolean isAspect(String pointer) {
    return Places.isConsequence(Places.list(pointer));
  }

  /**
   * Takes the gaps of a theme that no paragraph took.
   *
   * @param group by whom each is about
   * @return the gaps of each group
   */
  Map<String, List<Blok>> of(Thema thema, Function<Bereik, String> group) {
    List<Gap> here = new ArrayList<>();
    for (String place : ThemePlaces.of(thema)) {
      here.addAll(open.takeOfTheme(place));
    }
    Map<String, List<Gap>> groups = new LinkedHashMap<>();
    for (Gap gap : here) {
      groups.computeIfAbsent(group.apply(gap.who()), g -> new ArrayList<>()).add(gap);
    }
    Map<String, List<Blok>> blocks = new LinkedHashMap<>();
    groups.forEach((name, those) -> blocks.put(name, marked(those, Set.of())));
    return blocks;
  }

  /** Takes the rest: gaps that belong nowhere else, such as those of rules of the host. */
  List<Blok> rest() {
    return marked(open.takeRest(), Set.of());
  }

  /**
   * Gaps as blocks.
   *
   * @param told the places that are told right before them
   */
  private List<Blok> marked(List<Gap> here, Collection<String> told) {
    if (here.isEmpty()) {
      return List.of();
    }
    Set<String> ofSeveralProperties = ofSeveral(here, Gaps::property);
    Set<String> several = several(told);
    List<Blok> gaps = new ArrayList<>();
    for (Gap gap : here) {
      // Behind the only item of its list that was told, it needs no words to say which.
      boolean alone = !told.isEmpty() && Places.isInList(gap.pointer()) && !isAmong(gap, several);
      gaps.add(new Gat(gap.code(), text(gap, ofSeveralProperties.contains(gap.code()), alone)));
    }
    return gaps;
  }

  /** The lists of a record of which places name more than one element. */
  private static Set<String> several(Collection<String> places) {
    Map<String, String> first = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (String place : places) {
      for (String element : Places.elements(place)) {
        String list = Places.list(element);
        if (!element.equals(first.computeIfAbsent(list, l -> element))) {
          several.add(list);
        }
      }
    }
    return several;
  }

  private static boolean isAmong(Gap gap, Set<String> several) {
    return Lists.any(
        Places.elements(gap.pointer()), element -> several.contains(Places.list(element)));
  }

  /** The rules of which gaps differ in a particular. */
  private static Set<String> ofSeveral(List<Gap> gaps, Function<Gap, @Nullable String> particular) {
    Map<String, Gap> first = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Gap gap : gaps) {
      Gap before = first.putIfAbsent(gap.code(), gap);
      if (before != null && !Objects.equals(particular.apply(before), particular.apply(gap))) {
        several.add(gap.code());
      }
    }
    return several;
  }

  /** One gap, with no more particulars than are needed to tell it from others at its place. */
  private String text(Gap gap, boolean ofSeveralProperties, boolean alone) {
    return sentences.text(
        Zin.CONCEPT_GAT,
        "code",
        gap.code(),
        "eigenschap",
        ofSeveralProperties ? inDutch(property(gap)) : null,
        "melding",
        message(gap, alone),
        "advies",
        Characters.oneLine(gap.finding().advies()));
  }

  private String message(Gap gap, boolean alone) {
    String message = Characters.oneLine(gap.finding().melding());
    String about = gap.finding().betreft();
    Bereik who = gap.who();
    boolean layers = !who.overheden().isEmpty() && !who.equals(all);
    // Behind what it is about, a gap need not say so, unless another of its kind is elsewhere.
    boolean here = alone && !aboutSeveral.contains(gap.code());
    String subject = here || isName(about, who) ? null : about;
    if (!layers && subject == null || !message.endsWith(".")) {
      return message;
    }
    return sentences.text(
        Zin.CONCEPT_GAT_MELDING,
        "melding",
        message.substring(0, message.length() - 1),
        "overheden",
        layers ? new Layers(sentences).heading(who) : null,
        "betreft",
        subject == null ? null : Characters.oneLine(subject));
  }

  /** Whether what a gap is about are those whom it is about, by their full or short name. */
  private static boolean isName(@Nullable String subject, Bereik who) {
    Deel deel = who.deel();
    return subject != null
        && deel != null
        && (subject.equals(deel.omschrijving()) || subject.equals(deel.korteNaam()));
  }

  /** The last word of a pointer. */
  private static String property(Gap gap) {
    return gap.pointer().substring(gap.pointer().lastIndexOf('/') + 1);
  }

  /** The name of a property as it reads in Dutch: oordeelGevraagdOp, oordeel gevraagd op. */
  private static String inDutch(String property) {
    return property.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
