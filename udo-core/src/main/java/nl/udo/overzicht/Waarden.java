package nl.udo.overzicht;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Aandeel;
import nl.udo.model.Bedrag;
import nl.udo.model.Bepaling;
import nl.udo.model.Citaat;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Grondslag;
import nl.udo.model.Implementatie;
import nl.udo.model.Moment;
import nl.udo.model.Periode;
import nl.udo.model.Term;
import org.jspecify.annotations.Nullable;

/** Values of a record as they read in a sentence, and which parts of a record are no values. */
final class Waarden {

  private Waarden() {}

  /** Whether it is spoken of by a name of its own, and compared by what is in it. */
  static boolean isDeel(Class<?> type) {
    return type.isRecord() && Woorden.of("naam." + type.getSimpleName()) != null;
  }

  static String tekst(Object waarde) {
    if (waarde instanceof Term term) {
      return term.label();
    } else if (waarde instanceof Datum datum) {
      return Notatie.datum(datum);
    } else if (waarde instanceof Moment moment) {
      return Notatie.moment(moment);
    } else if (waarde instanceof Periode periode) {
      return Notatie.periode(periode);
    } else if (waarde instanceof Bedrag bedrag) {
      return bedrag.waarde() == null ? delen(bedrag) : Notatie.bedrag(bedrag);
    } else if (waarde instanceof Grondslag grondslag) {
      String woorden = Notatie.grondslag(grondslag);
      return woorden.isEmpty() ? delen(grondslag) : woorden;
    } else if (waarde instanceof Aandeel a && a.drager() != null && a.percentage() != null) {
      return Woorden.zin(
          "waarde.aandeel",
          "drager",
          Notatie.regel(a.drager()),
          "deel",
          Notatie.cijfers(a.percentage()));
    } else if (waarde instanceof Implementatie i && i.besluit() != null && i.uiterlijk() != null) {
      return Woorden.zin(
          "waarde.implementatie",
          "besluit",
          Notatie.regel(i.besluit()),
          "datum",
          Notatie.datum(i.uiterlijk()));
    } else if (waarde instanceof Bepaling bepaling) {
      return Notatie.bepalingen(List.of(bepaling));
    } else if (waarde instanceof Boolean ja) {
      return Woorden.zin(ja ? "woord.ja" : "woord.nee");
    } else if (waarde instanceof BigDecimal getal) {
      return Notatie.cijfers(getal);
    } else if (waarde instanceof String tekst) {
      return aangehaald(tekst);
    } else if (waarde instanceof Formulering tekst) {
      return aangehaald(tekst.tekst());
    } else if (waarde instanceof Citaat citaat) {
      return aangehaald(citaat.tekst());
    } else if (waarde instanceof List<?> lijst) {
      return Notatie.opsomming(lijst.stream().map(Waarden::tekst).toList());
    } else if (waarde instanceof Record record) {
      return delen(record);
    }
    return String.valueOf(waarde);
  }

  private static String aangehaald(@Nullable String tekst) {
    return "\u201c" + Notatie.regel(tekst) + "\u201d";
  }

  private static String delen(Record record) {
    List<String> delen = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object waarde = van(record, component);
      if (waarde instanceof String tekst) {
        delen.add(Notatie.regel(tekst));
      } else if (waarde != null && !(waarde instanceof List<?> lijst && lijst.isEmpty())) {
        delen.add(tekst(waarde));
      }
    }
    return String.join(", ", delen);
  }

  static Object van(Record houder, RecordComponent component) {
    try {
      return component.getAccessor().invoke(houder);
    } catch (ReflectiveOperationException e) {
      // The records of the model are in this module, and their accessors do not throw.
      throw new IllegalStateException(e);
    }
  }
}
