package nl.udo.pdf;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.udo.model.UdoTraject;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Bron;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a text that was refused which characters none of the fonts has, and where in the record
 * they come from. Without it layout names the first.
 */
final class GlyphCheck {

  static final String CODE = "UDO-PDF-01";
  private static final Bron BRON = Bron.van("PDF/UA-1 en PDF/A: elk teken is te tekenen");

  private GlyphCheck() {}

  /**
   * Refuses texts with characters that cannot be drawn, and says where they come from.
   *
   * @param words all that is drawn
   * @param traject the record it was made of, or null
   * @param stadium the stage that the findings name
   * @param fonts the fonts
   */
  static void require(String words, @Nullable UdoTraject traject, Stadium stadium, FontSet fonts) {
    Set<Integer> undrawable = fonts.undrawable(FontSet.asDrawn(words));
    if (undrawable.isEmpty()) {
      return;
    }
    List<Bevinding> bevindingen = new ArrayList<>();
    Set<Integer> withoutPlace = new TreeSet<>(undrawable);
    texts(
        traject,
        "",
        (pointer, text) -> {
          // As every output has it: what is cleaned there need not be drawn.
          Set<Integer> here = fonts.undrawable(FontSet.asDrawn(Characters.oneLine(text)));
          here.retainAll(undrawable);
          if (!here.isEmpty()) {
            bevindingen.add(bevinding(pointer, here, stadium));
            withoutPlace.removeAll(here);
          }
        });
    if (!withoutPlace.isEmpty()) {
      // Not as the record has it: a capital at the start of a sentence, a rule of the host.
      bevindingen.add(bevinding("", withoutPlace, stadium));
    }
    throw new OntekenbaarTrajectException(bevindingen);
  }

  private static Bevinding bevinding(String pointer, Set<Integer> characters, Stadium stadium) {
    String welke =
        characters.stream()
            .map(c -> Character.toString(c) + " (" + Characters.name(c) + ")")
            .collect(Collectors.joining(", "));
    return new Bevinding(
        CODE,
        Ernst.FOUT,
        stadium,
        pointer,
        List.of(),
        "Kan elk teken worden getekend?",
        "Geen van de lettertypen kan deze tekens tekenen.",
        welke,
        null,
        "Vervang de tekens, of geef een lettertype mee dat ze heeft. Schrift dat van rechts naar"
            + " links loopt of letters verbindt, kan niet.",
        List.of(BRON));
  }

  /** Every text in a record, with its JSON Pointer. */
  private static void texts(
      @Nullable Object value, String pointer, BiConsumer<String, String> receiver) {
    if (value instanceof String text) {
      receiver.accept(pointer, text);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        texts(list.get(i), pointer + "/" + i, receiver);
      }
    } else if (value instanceof Record) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        try {
          texts(part.getAccessor().invoke(value), pointer + "/" + part.getName(), receiver);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("de componenten van een record zijn openbaar", e);
        }
      }
    }
  }
}
