package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;

/**
 * The items of a list: parts of a sentence with a semicolon, whole sentences with their own end.
 */
final class Items {

  /** How many conditions a sentence can hold. */
  static final int CONDITIONS_IN_A_SENTENCE = 2;

  private final Sentences sentences;

  Items(Sentences sentences) {
    this.sentences = sentences;
  }

  /** Clauses below each other, with a link before the last. */
  List<Words> clauses(List<Formulering> texts, String link) {
    List<Words> items = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean last = i == texts.size() - 1;
      String end = last ? "" : i == texts.size() - 2 ? ";" + link.stripTrailing() : ";";
      String clause = Pen.form(texts.get(i)) + end;
      items.add(Words.of(last ? Dutch.sentences(clause) : clause));
    }
    return items;
  }

  /**
   * Conditions below each other, to which the sentence before leads. All begin and end alike: as
   * sentences where they are, or where one is more than a sentence; else as parts of one.
   */
  List<Words> conditions(List<Formulering> texts) {
    boolean whole =
        Lists.every(texts, f -> f.vorm() == Vorm.ZIN) || Lists.any(texts, Attribution::isSeveral);
    return whole
        ? Lists.each(texts, f -> sentence(condition(f)))
        : parts(Lists.each(texts, this::condition));
  }

  private Words sentence(Words item) {
    return Words.of(Dutch.capital(Dutch.sentences(item.plain())));
  }

  /**
   * Whether conditions fit in a sentence: few, none of them whole sentences, and of one form; or
   * only one, which can stand behind a colon.
   */
  static <T> boolean fitInASentence(List<T> conditions, Function<T, Formulering> words) {
    if (conditions.size() == 1 && words.apply(conditions.get(0)).vorm() == Vorm.ZIN) {
      return Dutch.standsBehindColon(words.apply(conditions.get(0)).tekst());
    }
    return conditions.size() <= CONDITIONS_IN_A_SENTENCE
        && Lists.none(conditions, c -> words.apply(c).vorm() == Vorm.ZIN)
        && !ConditionWording.differ(Lists.each(conditions, words));
  }

  /** A condition as a part of a sentence: een jaar voorbereiding, dat de kosten worden vergoed. */
  Words condition(Formulering f) {
    return switch (f.vorm()) {
      case BIJZIN -> sentences.fill(Zin.DAT, "wat", Pen.form(f));
      case ZIN -> Words.of(Dutch.unstopped(Dutch.afterColon(f.tekst())));
      case TE_GROEP, WOORDGROEP -> Words.of(Pen.form(f));
    };
  }

  /** Parts of a sentence of ours. */
  List<Words> parts(List<Words> parts) {
    List<Words> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      items.add(
          sentences.fill(
              i == parts.size() - 1 ? Zin.PUNT_LAATSTE : Zin.PUNT_VOLGT, "tekst", parts.get(i)));
    }
    return items;
  }
}
