package nl.udo.paragraaf.grouping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Periode;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Where it is told how parties were asked: with what they judged. */
final class AskingOrder {

  private AskingOrder() {}

  /**
   * When parties met, and that they had little time, stands behind the last that they judged then;
   * and behind that time that others of whom it is told too did not answer, so that these are not
   * asked for the same a second time.
   */
  static List<Uitspraak> behindJudgements(List<Uitspraak> uitspraken) {
    Map<String, String> last = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.Standpunt) {
        u.consultaties().forEach(c -> last.put(c, u.pointer()));
      }
    }
    return askedInVain(
        Joining.move(
            withSilence(uitspraken, last.keySet()),
            u -> u.inhoud() instanceof Horen.Standpunt ? u.pointer() : null,
            u -> isOfJudgement(u) ? judgement(u, last) : null,
            Uitspraak::met));
  }

  /**
   * That parties were asked, and right behind it that they did not answer: one fact. Not where it
   * is told between the two how much time they had.
   */
  private static List<Uitspraak> askedInVain(List<Uitspraak> uitspraken) {
    Set<String> timed = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.KorteTermijn) {
        timed.addAll(u.consultaties());
      }
    }
    return Joining.move(
        uitspraken,
        u -> isMerelyAsked(u) ? u.consultatie() : null,
        u -> {
          String in = u.consultatie();
          return u.inhoud() instanceof Horen.Stilte && !timed.contains(in) ? in : null;
        },
        Uitspraak::met);
  }

  private static boolean isOfJudgement(Uitspraak u) {
    return u.inhoud() instanceof Horen.KorteTermijn || JudgementOrdering.isTalk(u);
  }

  /** The last judgement in one of the consultations that a statement is of. */
  private static @Nullable String judgement(Uitspraak u, Map<String, String> last) {
    return u.consultaties().stream()
        .map(last::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Who had little time in a consultation and did not answer, behind that; that they were asked is
   * what their time tells.
   *
   * @param judged the consultations in which someone judged
   */
  private static List<Uitspraak> withSilence(List<Uitspraak> uitspraken, Set<String> judged) {
    Map<String, String> terms = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Set<String> all = u.consultaties();
      if (u.inhoud() instanceof Horen.KorteTermijn k
          && isKnown(k.consultatie().periode())
          && Lists.any(all, judged::contains)) {
        all.stream().filter(c -> !judged.contains(c)).forEach(c -> terms.put(c, u.pointer()));
      }
    }
    if (terms.isEmpty()) {
      return uitspraken;
    }
    Set<String> silent = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Horen.Stilte) {
        silent.add(u.consultatie());
      }
    }
    List<Uitspraak> asked =
        Joining.move(
            uitspraken,
            AskingOrder::term,
            u -> {
              String c = u.consultatie();
              return isMerelyAsked(u) && silent.contains(c) ? terms.get(c) : null;
            },
            (term, u) -> term.samen(u, term.inhoud()));
    return Joining.move(
        asked,
        AskingOrder::term,
        u -> u.inhoud() instanceof Horen.Stilte ? terms.get(u.consultatie()) : null,
        Uitspraak::met);
  }

  private static boolean isKnown(@Nullable Periode p) {
    return p != null && p.van() != null && p.tot() != null;
  }

  private static @Nullable String term(Uitspraak u) {
    return u.inhoud() instanceof Horen.KorteTermijn ? u.pointer() : null;
  }

  /** Whether it tells of parties no more than that they were asked. */
  private static boolean isMerelyAsked(Uitspraak u) {
    return u.inhoud() instanceof Horen.Raadpleging r
        && !r.bijeen()
        && u.details().isEmpty()
        && u.bronnen().isEmpty();
  }
}
