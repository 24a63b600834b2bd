package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.List;
import nl.udo.model.Datum;
import nl.udo.model.Moment;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * By when something was promised or asked.
 *
 * @param woorden in words; empty when the record does not say
 * @param uiterlijk the last day, of several moments of the first; or null
 * @param momenten the moments of what was promised more than once, or null
 * @param voorop whether the words read before what is promised
 */
record Wanneer(
    String woorden, @Nullable LocalDate uiterlijk, @Nullable Momenten momenten, boolean voorop) {

  static Wanneer onbekend() {
    return op("", null);
  }

  static Wanneer op(String woorden, @Nullable LocalDate uiterlijk) {
    return new Wanneer(woorden, uiterlijk, null, false);
  }

  static Wanneer van(@Nullable Moment moment, @Nullable Dagen inwerkingtreding) {
    return van(moment == null ? List.of() : List.of(moment), inwerkingtreding);
  }

  static Wanneer van(List<Moment> momenten, @Nullable Dagen inwerkingtreding) {
    return new Wanneer(
        inWoorden(momenten),
        momenten.isEmpty() ? null : Momenten.laatste(momenten.get(0), inwerkingtreding),
        Momenten.van(momenten, inwerkingtreding),
        false);
  }

  /** Before something happens. */
  static Wanneer voor(Voorwaarde.@Nullable Vervulmoment moment, UdoTraject traject) {
    if (moment == null) {
      return onbekend();
    }
    Datum datum = Dagen.datumVan(moment, traject);
    return datum == null
        ? op(moment.label(), null)
        : op(
            moment.label() + Woorden.zin("bij", "wat", Notatie.datum(datum)),
            Momenten.laatste(Dagen.voor(moment, traject)));
  }

  /** In 2025 en in 2028. */
  static String inWoorden(List<Moment> momenten) {
    return Notatie.opsomming(momenten.stream().map(Notatie::moment).toList());
  }

  /** The same with its words before what is promised, where it has words. */
  Wanneer vooraan() {
    return new Wanneer(woorden, uiterlijk, momenten, !woorden.isEmpty());
  }

  Wanneer met(String andere) {
    return new Wanneer(andere, uiterlijk, momenten, voorop);
  }
}
