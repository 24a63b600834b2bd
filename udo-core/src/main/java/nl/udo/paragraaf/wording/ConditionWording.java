package nl.udo.paragraaf.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said which conditions there are. */
final class ConditionWording {

  private final Pen pen;
  private final FulfilmentWording fulfilment;
  private final ConditionMoments moments;

  /** Conditions for which a sentence had no room, few as they are. */
  private final Set<List<Voorwaardelijk>> below = new HashSet<>();

  ConditionWording(Pen pen) {
    this.pen = pen;
    this.fulfilment = new FulfilmentWording(pen);
    this.moments = new ConditionMoments(pen);
  }

  /** What came of a condition, by itself. */
  FulfilmentWording fulfilment() {
    return fulfilment;
  }

  /** Before what conditions must be met. */
  ConditionMoments moments() {
    return moments;
  }

  /**
   * Whether conditions do not fit in a sentence: more than two, whole sentences, those of which one
   * would seem a part of the other, and those that proved too long.
   */
  boolean isList(List<Voorwaardelijk> all) {
    return !Items.fitInASentence(all, Voorwaardelijk::inhoud) || below.contains(all);
  }

  /** Whether conditions have different forms: behind "en" one would go on where the other ends. */
  static boolean differ(List<Formulering> all) {
    return all.stream().map(Formulering::vorm).distinct().count() > 1;
  }

  /** That a sentence with these conditions is too long, so that they stand below it. */
  void below(List<Voorwaardelijk> all) {
    below.add(all);
  }

  /** One of several conditions: by its number in a list, else by its place in the sentence. */
  Words name(List<Voorwaardelijk> all, int i) {
    return name(isList(all), i);
  }

  /**
   * One of several conditions.
   *
   * @param numbered whether they stand in a list with numbers
   */
  Words name(boolean numbered, int i) {
    return numbered
        ? pen.sentences.fill(Zin.VOORWAARDE_NUMMER, "nummer", Integer.toString(i + 1))
        : pen.sentences.fill(i == 0 ? Zin.VOORWAARDE_EERSTE : Zin.VOORWAARDE_TWEEDE);
  }

  /** One of the conditions of a judgement as that of those who set it: one, of how many ever. */
  Words of(Standpunt s, Words parties, int i) {
    Zin key = s.voorwaarden().size() == 1 ? Zin.VOORWAARDE_VAN : Zin.VOORWAARDE_NUMMER_VAN;
    Words name = name(s.voorwaarden(), i);
    return pen.sentences.fill(key, "wie", parties, "voorwaarde", name).inNumber(false);
  }

  /** Conditions below each other, to which the sentence before leads. */
  void list(Uitspraak u, Standpunt s) {
    List<Formulering> texts = Lists.each(s.voorwaarden(), Voorwaardelijk::inhoud);
    pen.list(u, texts.size() > 1, pen.items.conditions(texts));
  }

  /** Conditions of which the sentence with the judgement says no more than that there are some. */
  void apart(Uitspraak u, Standpunt s) {
    if (isList(s.voorwaarden())) {
      pen.say(
          u,
          Zin.VOORWAARDEN_GESTELD_LIJST,
          pen.values(u, "partijen", pen.speakers.parties(s.partijen())));
      list(u, s);
    } else {
      Formulering first = s.voorwaarden().get(0).inhoud();
      pen.say(
          u,
          s.voorwaarden().size() > 1
              ? Zin.VOORWAARDEN_GESTELD
              : PointKind.VOORWAARDE.brought.of(first.vorm()),
          pen.values(
              u,
              "partijen",
              pen.speakers.parties(s.partijen()),
              "wat",
              first.vorm() == Vorm.ZIN ? Dutch.afterColon(first.tekst()) : inSentence(s)));
    }
  }

  /** Conditions as a part of a sentence. */
  Words inSentence(Standpunt s) {
    boolean several = s.voorwaarden().size() > 1;
    return Words.list(Lists.each(s.voorwaarden(), v -> inSentence(v.inhoud(), several)));
  }

  /** What several want to be done has its "om": without it, it would seem that they do it. */
  private Words inSentence(Formulering f, boolean several) {
    return several && f.vorm() == Vorm.TE_GROEP
        ? pen.sentences.fill(Zin.OM_TE, "wat", Pen.form(f))
        : pen.items.condition(f);
  }
}
