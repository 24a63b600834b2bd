package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list: parts of a sentence with a semicolon, whole sentences with their own end.
 */
final class Items {

  private final Sentences sentences;

  Items(Sentences sentences) {
    this.sentences = sentences;
  }

  /** Texts of the record; parts of a sentence get a link before the last, where one is given. */
  List<Words> of(List<Formulering> texts, @Nullable String link) {
    boolean sentences = texts.stream().anyMatch(f -> f.vorm() == Formulering.Vorm.ZIN);
    List<Words> items = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (sentences) {
        items.add(Words.of(Dutch.capital(Dutch.sentences(texts.get(i).tekst()))));
      } else {
        boolean last = i == texts.size() - 1;
        boolean beforeLast = i == texts.size() - 2;
        String end = last ? "." : beforeLast && link != null ? ";" + link.stripTrailing() : ";";
        items.add(Words.of(Pen.form(texts.get(i)) + end));
      }
    }
    return items;
  }

  /**
   * Conditions, in one form where their own differ: between whole sentences each is one, and
   * between other parts of a sentence an infinitive is a noun phrase.
   */
  List<Words> conditions(List<Formulering> texts) {
    if (texts.stream().anyMatch(f -> f.vorm() == Formulering.Vorm.ZIN)) {
      return texts.stream()
          .map(
              f ->
                  f.vorm() == Formulering.Vorm.ZIN
                      ? Words.of(Dutch.capital(Dutch.sentences(f.tekst())))
                      : sentences.fill(
                          f.vorm() == Formulering.Vorm.TE_GROEP
                              ? Zin.PUNT_NODIG_TE_GROEP
                              : Zin.PUNT_NODIG,
                          "wat",
                          condition(f)))
          .toList();
    }
    boolean mixed = texts.stream().map(Formulering::vorm).distinct().count() > 1;
    return parts(
        texts.stream()
            .map(
                f ->
                    mixed && f.vorm() == Formulering.Vorm.TE_GROEP
                        ? sentences.fill(Zin.PUNT_EIS, "wat", Pen.form(f))
                        : condition(f))
            .toList());
  }

  /** A condition as a part of a sentence: een jaar voorbereiding, dat de kosten worden vergoed. */
  Words condition(Formulering f) {
    return f.vorm() == Formulering.Vorm.BIJZIN
        ? sentences.fill(Zin.DAT, Sentences.values("wat", Pen.form(f)))
        : Words.of(Pen.form(f));
  }

  /** Parts of a sentence of ours. */
  List<Words> parts(List<Words> parts) {
    List<Words> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      items.add(
          sentences.fill(
              i == parts.size() - 1 ? Zin.PUNT_LAATSTE : Zin.PUNT_VOLGT,
              Sentences.values("tekst", parts.get(i))));
    }
    return items;
  }
}
