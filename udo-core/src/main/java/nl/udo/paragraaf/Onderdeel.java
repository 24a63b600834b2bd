package nl.udo.paragraaf;

import java.util.List;
import nl.udo.model.Gevolg;
import nl.udo.tekst.Blok;

/** A part of the text: which chapter it belongs in, its heading and what it says. */
interface Onderdeel {

  Hoofdstuk hoofdstuk();

  /** The key of the heading. */
  String kop();

  /** The key of the heading in a chapter, where it stands among parts about other things. */
  default String kopInHoofdstuk() {
    return kop();
  }

  /** What it says of the record as a whole; empty when there is nothing to say. */
  List<Blok> blokken(Opstelling opstelling);

  /** A part that says something of each gevolg. */
  interface PerGevolg extends Onderdeel {

    /**
     * What it says of one gevolg.
     *
     * @param pad JSON Pointer to the gevolg
     */
    List<Blok> blokken(Opstelling opstelling, Gevolg gevolg, String pad);

    @Override
    default List<Blok> blokken(Opstelling opstelling) {
      return List.of();
    }
  }
}
