package nl.udo.pdf;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Bron;
import nl.udo.toets.Ernst;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.usertext.Characters;

/**
 * Holds the text against the fonts before layout: a character that none of them has would otherwise
 * be printed as another one without a word.
 */
final class Tekencontrole {

  static final String CODE = "UDO-PDF-01";
  private static final Bron BRON = Bron.van("PDF/UA-1 en PDF/A: elk teken is te tekenen");

  private Tekencontrole() {}

  /**
   * Refuses a page with characters that cannot be drawn, and says where they come from.
   *
   * @param pagina all that is drawn; what marks it up is plain ASCII
   */
  static void eis(String pagina, Toetsverslag verslag, Letters letters) {
    Set<Integer> ontekenbaar = tekens(pagina, letters);
    if (ontekenbaar.isEmpty()) {
      return;
    }
    List<Bevinding> bevindingen = new ArrayList<>();
    Set<Integer> zonderPlaats = new TreeSet<>(ontekenbaar);
    teksten(
        verslag.traject(),
        "",
        (pointer, tekst) -> {
          // As every output has it: what is cleaned there need not be drawn.
          Set<Integer> hier = tekens(Characters.oneLine(tekst), letters);
          hier.retainAll(ontekenbaar);
          if (!hier.isEmpty()) {
            bevindingen.add(bevinding(pointer, hier, verslag.stadium()));
            zonderPlaats.removeAll(hier);
          }
        });
    if (!zonderPlaats.isEmpty()) {
      // Not as the record has it: a capital at the start of a sentence, a rule of the host.
      bevindingen.add(bevinding("", zonderPlaats, verslag.stadium()));
    }
    throw new OntekenbaarTrajectException(bevindingen);
  }

  private static Set<Integer> tekens(String tekst, Letters letters) {
    Set<Integer> tekens = new TreeSet<>();
    letters.ontekenbaar(Letters.zoalsGetekend(tekst)).forEach(t -> tekens.add(t.teken()));
    return tekens;
  }

  private static Bevinding bevinding(String pointer, Set<Integer> tekens, Stadium stadium) {
    String welke =
        tekens.stream()
            .map(teken -> Character.toString(teken) + " (" + Characters.name(teken) + ")")
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
  private static void teksten(Object waarde, String pointer, BiConsumer<String, String> doe) {
    if (waarde instanceof String tekst) {
      doe.accept(pointer, tekst);
    } else if (waarde instanceof List<?> lijst) {
      for (int i = 0; i < lijst.size(); i++) {
        teksten(lijst.get(i), pointer + "/" + i, doe);
      }
    } else if (waarde instanceof Record) {
      for (RecordComponent deel : waarde.getClass().getRecordComponents()) {
        try {
          teksten(deel.getAccessor().invoke(waarde), pointer + "/" + deel.getName(), doe);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("de componenten van een record zijn openbaar", e);
        }
      }
    }
  }
}
