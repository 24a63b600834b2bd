package nl.udo.toets;

import java.util.List;
import nl.udo.toets.Bron.Status;

/** The sources that several rules share. Each citation stands in the code once. */
final class Bronnen {

  static final Bron UDO =
      v(
          "Kenniscentrum voor beleid en regelgeving (KCBR), Uitvoerbaarheidstoets decentrale"
              + " overheden");
  static final Bron BZK_INTERBESTUURLIJK = v("KCBR, BZK interbestuurlijk");
  static final Bron NR_32 = v("Kamerstukken II 2024/25, 33 047, nr. 32");
  static final Bron NR_40 = v("Kamerstukken II 2024/25, 33 047, nr. 40");
  static final Bron SCHRIJFWIJZER_7 = v("KCBR, Schrijfwijzer memorie van toelichting, hoofdstuk 7");
  static final Bron CASUSSEN =
      new Bron("Afgeleid uit memories van toelichting", Status.I, List.of());

  private Bronnen() {}

  static Bron aanwijzing(String nummer) {
    return v("Aanwijzing voor de regelgeving " + nummer);
  }

  static Bron v(String vindplaats) {
    return new Bron(vindplaats, Status.V, List.of());
  }

  static Bron afgeleid(String vindplaats) {
    return new Bron(vindplaats, Status.I, List.of());
  }
}
