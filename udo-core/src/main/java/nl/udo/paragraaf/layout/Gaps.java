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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.udo.bewoording.Zin;
import nl.udo.model.Deel;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
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

  private static final Pattern CONSEQUENCE = Pattern.compile("/gevolgen/(\\d{1,9})(?:/.*)?");

  /** An item of a list of the record. */
  private static final Pattern ITEM = Pattern.compile("/.*/\\d+(/[A-Za-z]+)*");

  /** A step into a list. */
  private static final Pattern STEP = Pattern.compile("/\\d+(?=/|$)");

  /** A consequence as such: its parts are told in several places. */
  private static final Pattern CONSEQUENCE_ITSELF = Pattern.compile("/gevolgen/\\d+");

  private final UdoTraject traject;
  private final Sentences sentences;

  /** Whom the text is about. */
  private final Bereik all;

  private final FindingsByPlace open;

  /** The rules of which the whole draft marks gaps about several things. */
  private final Set<String> aboutSeveral;

  private final boolean marking;

  Gaps(UdoTraject traject, Sentences sentences, List<Bevinding> findings) {
    this.traject = traject;
    this.sentences = sentences;
    Set<Bereik> scopes = new HashSet<>();
    traject.gevolgen().stream()
        .filter(g -> !g.isBuitenBereik())
        .forEach(g -> scopes.add(Bereik.van(g).zonderBepalingen()));
    this.all =
        scopes.size() == 1 ? scopes.iterator().next() : Bereik.van(traject.geraakteOverheden());
    List<Bevinding> marked = findings.stream().filter(f -> f.ernst() != Ernst.ADVIES).toList();
    this.open = new FindingsByPlace(marked);
    this.aboutSeveral = aboutSeveral(marked);
    this.marking = !marked.isEmpty();
  }

  private static Set<String> aboutSeveral(List<Bevinding> findings) {
    Map<String, Set<@Nullable String>> subjects = new HashMap<>();
    findings.forEach(
        f -> subjects.computeIfAbsent(f.code(), c -> new HashSet<>()).add(f.betreft()));
    return subjects.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is a gap at all. */
  boolean isMarking() {
    return marking;
  }

  /** Takes the gaps at the places that a paragraph tells. */
  List<Blok> at(WrittenParagraph paragraph) {
    Set<String> told = paragraph.pointers();
    Map<String, List<Bevinding>> taken = new HashMap<>();
    // The deepest place first, because the one above it takes all that is left below.
    told.stream()
        .filter(open::isOpen)
        .filter(p -> ITEM.matcher(p).matches() && !CONSEQUENCE_ITSELF.matcher(p).matches())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(p -> taken.put(p, isAspect(p) ? open.takeAt(p) : open.takeFrom(p)));
    return marked(
        told.stream().flatMap(p -> taken.getOrDefault(p, List.of()).stream()).toList(), told);
  }

  private static boolean isAspect(String pointer) {
    return CONSEQUENCE_ITSELF.matcher(pointer.substring(0, pointer.lastIndexOf('/'))).matches();
  }

  /**
   * Takes the gaps of a theme that no paragraph took.
   *
   * @param group by whom each is about
   * @return the gaps of each group
   */
  Map<String, List<Blok>> of(Thema thema, Function<Bereik, String> group) {
    List<Bevinding> here = new ArrayList<>();
    for (String place : places(thema)) {
      if (place.startsWith("/gevolgen/*")) {
        for (int i : openConsequences()) {
          String own = place.replace("*", Integer.toString(i));
          here.addAll(own.endsWith("/") ? open.takeAt(trimmed(own)) : open.takeFrom(own));
        }
      } else {
        here.addAll(open.takeFrom(place));
      }
    }
    return here.stream()
        .collect(
            Collectors.groupingBy(
                gap -> group.apply(who(gap)),
                LinkedHashMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), those -> marked(those, Set.of()))));
  }

  /** The consequences of the record at or below which there is still a gap. */
  private SortedSet<Integer> openConsequences() {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String place : open.placesBelow("/gevolgen")) {
      Matcher m = CONSEQUENCE.matcher(place);
      if (m.matches() && Integer.parseInt(m.group(1)) < traject.gevolgen().size()) {
        numbers.add(Integer.parseInt(m.group(1)));
      }
    }
    return numbers;
  }

  private static String trimmed(String place) {
    return place.substring(0, place.length() - 1);
  }

  /**
   * The places of the record that belong to a theme; one that ends in a slash without what is
   * below.
   */
  private static List<String> places(Thema thema) {
    return switch (thema) {
      // The day after which the toelichting tells no more, is of the text as a whole.
      case HERKOMST -> List.of("/voornemen", "/verloop/indiening", "/verloop/vaststelling");
      case WIE ->
          List.of(
              "/gevolgen/*/",
              "/gevolgen/*/overheden",
              "/gevolgen/*/rollen",
              "/gevolgen/*/deel",
              "/gevolgen/*/omschrijving",
              "/gevolgen/*/bepalingen",
              "/gevolgen/*/uitgezonderd");
      case TAKEN -> List.of("/gevolgen/*/taken");
      case BEVOEGDHEDEN -> List.of("/gevolgen/*/bevoegdheden");
      case UITVOERING -> List.of("/verloop", "/gevolgen/*/uitvoeringskracht", "/documenten");
      case RAMING -> List.of("/gevolgen/*/middelen/kosten");
      case VERSCHIL -> List.of("/gevolgen/*/middelen/verschillen");
      case AFGESPROKEN_GELD -> List.of();
      case BEKOSTIGING -> List.of("/gevolgen/*/middelen", "/bekostiging");
      case ONBEKEND_GELD -> List.of();
      case RIJKSKOSTEN -> List.of("/rijkskosten");
      case FONDSOVERLEG -> List.of("/overleg");
      case OORDEEL -> List.of("/consultaties", "/hoorplicht");
      case INBRENG -> List.of();
      case AFSPRAAK -> List.of("/afspraken");
      case HOREN -> List.of("/spoed", "/nietGeconsulteerd");
      case UITWERKING -> List.of("/uitwerkingen");
      case EVALUATIE -> List.of("/evaluaties");
      case INVOERING -> List.of("/invoering");
    };
  }

  /** Takes the rest: gaps that belong nowhere else, such as those of rules of the host. */
  List<Blok> rest() {
    return marked(open.takeFrom(""), Set.of());
  }

  /**
   * Gaps as blocks.
   *
   * @param told the places that are told right before them
   */
  private List<Blok> marked(List<Bevinding> here, Collection<String> told) {
    Set<String> ofSeveralProperties = ofSeveralProperties(here);
    Set<String> several = here.isEmpty() ? Set.of() : several(told);
    List<Blok> gaps = new ArrayList<>();
    for (Bevinding gap : here) {
      // Behind the only item of its list that was told, it needs no words to say which.
      boolean alone =
          !told.isEmpty() && ITEM.matcher(gap.pointer()).matches() && !isAmong(gap, several);
      gaps.add(new Gat(gap.code(), text(gap, ofSeveralProperties.contains(gap.code()), alone)));
    }
    return gaps;
  }

  /** The lists of a record of which places name more than one element. */
  private static Set<String> several(Collection<String> places) {
    Map<String, String> first = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (String place : places) {
      Matcher m = STEP.matcher(place);
      while (m.find()) {
        String list = place.substring(0, m.start());
        if (!first.computeIfAbsent(list, l -> m.group()).equals(m.group())) {
          several.add(list);
        }
      }
    }
    return several;
  }

  private static boolean isAmong(Bevinding gap, Set<String> several) {
    Matcher m = STEP.matcher(gap.pointer());
    while (m.find()) {
      if (several.contains(gap.pointer().substring(0, m.start()))) {
        return true;
      }
    }
    return false;
  }

  /** The rules of which the gaps at one place are of several properties. */
  private static Set<String> ofSeveralProperties(List<Bevinding> here) {
    Map<String, String> first = new HashMap<>();
    return here.stream()
        .filter(g -> !first.computeIfAbsent(g.code(), c -> property(g)).equals(property(g)))
        .map(Bevinding::code)
        .collect(Collectors.toSet());
  }

  /** One gap, with no more particulars than are needed to tell it from others at its place. */
  private String text(Bevinding gap, boolean ofSeveralProperties, boolean alone) {
    return sentences.text(
        Zin.CONCEPT_GAT,
        "code",
        gap.code(),
        "eigenschap",
        ofSeveralProperties ? property(gap) : null,
        "melding",
        message(gap, alone),
        "advies",
        Characters.oneLine(gap.advies()));
  }

  private String message(Bevinding gap, boolean alone) {
    String message = Characters.oneLine(gap.melding());
    Bereik who = who(gap);
    boolean layers = !who.overheden().isEmpty() && !who.equals(all);
    // Behind what it is about, a gap need not say so, unless another of its kind is elsewhere.
    boolean here = alone && !aboutSeveral.contains(gap.code());
    String subject = here || isName(gap.betreft(), who) ? null : gap.betreft();
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

  /** Those whom a gap is about: of a consequence for a part of a layer, that part. */
  private Bereik who(Bevinding gap) {
    Matcher m = CONSEQUENCE.matcher(gap.pointer());
    if (m.matches() && Integer.parseInt(m.group(1)) < traject.gevolgen().size()) {
      Bereik own = Bereik.van(traject.gevolgen().get(Integer.parseInt(m.group(1))));
      if (own.overheden().equals(gap.overheden())) {
        return own.zonderBepalingen();
      }
    }
    return Bereik.van(gap.overheden());
  }

  /** The last word of a pointer as it reads in Dutch: oordeelGevraagdOp, oordeel gevraagd op. */
  private static String property(Bevinding gap) {
    String name = gap.pointer().substring(gap.pointer().lastIndexOf('/') + 1);
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
