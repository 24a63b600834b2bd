package nl.udo.paragraaf.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * How whole sentences of the record stand behind the colon of a sentence of ours: in it, or below
 * it with the paragraphs and lists that they hold.
 */
final class Announced {

  private final Pen pen;

  Announced(Pen pen) {
    this.pen = pen;
  }

  /**
   * Writes a sentence of ours with words of the record; whole ones stand behind its colon.
   *
   * @param place the name of the place for them in the sentence, which whole ones may leave empty
   * @param values all that is filled in, with them as they stand on one line
   * @param text the same as they stand in the record, or null for none
   */
  void say(
      Uitspraak u,
      Zin key,
      String place,
      Map<String, Object> values,
      @Nullable Formulering text,
      List<Words> notes) {
    if (!standsBelow(text)) {
      pen.say(u, key, values, notes);
      return;
    }
    Map<String, Object> above = new HashMap<>(values);
    above.remove(place);
    Map<String, Object> whole = new HashMap<>(values);
    if (!pen.isNew(pen.sentences.fill(key, above))) {
      above.put("ook", pen.sentences.text(Zin.VOLGENDE_OOK));
      whole.put("ook", pen.sentences.text(Zin.VOLGENDE_OOK));
    }
    write(u, pen.sentences.fill(key, whole), pen.sentences.fill(key, above), text, notes);
  }

  /**
   * The same with a sentence that only announces.
   *
   * @param whole the sentence with the words of the record as they stand on one line
   * @param key the sentence, of which they fill the only place
   */
  void say(Uitspraak u, Words whole, Zin key, @Nullable Formulering text) {
    if (standsBelow(text)) {
      write(u, whole, pen.sentences.fill(key), text, List.of());
    } else {
      pen.say(u, whole, List.of());
    }
  }

  /** Whether words are more than a sentence can hold: paragraphs, a list. */
  @Contract("null -> false")
  private static boolean standsBelow(@Nullable Formulering text) {
    return Pen.is(text, Vorm.ZIN) && !Pen.isPlain(text);
  }

  /** What stands below an announcement tells it from another with the same words. */
  private void write(
      Uitspraak u, Words whole, Words announcement, Formulering text, List<Words> notes) {
    if (pen.sayOnce(u, whole, announcement, notes) != null) {
      pen.record(u, text.tekst(), List.of());
    }
  }
}
