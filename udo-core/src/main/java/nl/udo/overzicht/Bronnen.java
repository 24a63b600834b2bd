package nl.udo.overzicht;

import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.NameIndex;
import nl.udo.model.Oordeel;
import nl.udo.model.Periode;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one record: in which of them a part of a consultation stands, and when it was
 * brought in. Not thread-safe.
 */
final class Bronnen {

  /** Not asked of the record each time: it goes through all of its documents. */
  private final NameIndex<Document> perKenmerk = new NameIndex<>();

  Bronnen(UdoTraject traject) {
    traject.documenten().forEach(document -> perKenmerk.add(document.kenmerk(), document));
  }

  /** The document of a part of a consultation, else the only one of the whole. */
  static @Nullable Bronverwijzing bron(@Nullable Bronverwijzing eigen, Consultatie consultatie) {
    return eigen != null || consultatie.bronnen().size() != 1
        ? eigen
        : consultatie.bronnen().get(0);
  }

  /** The document itself, where the record describes it; or null. */
  @Nullable Document document(@Nullable Bronverwijzing bron) {
    return bron == null ? null : perKenmerk.find(bron.document());
  }

  /** The date of an oordeel, else that of the document in which it stands; or null. */
  @Nullable Datum datum(Oordeel oordeel, Consultatie consultatie) {
    if (oordeel.datum() != null) {
      return oordeel.datum();
    }
    Document document = document(bron(oordeel.bron(), consultatie));
    return document == null ? null : document.datum();
  }

  /** The date of the document, else the period or the only meeting of the consultation; or null. */
  @Nullable Periode wanneer(@Nullable Bronverwijzing eigen, Consultatie consultatie) {
    Document document = document(bron(eigen, consultatie));
    if (document != null && document.datum() != null) {
      return op(document.datum());
    }
    Periode periode = consultatie.periode();
    if (periode != null && (periode.van() != null || periode.tot() != null)) {
      return periode;
    }
    return consultatie.bijeenkomsten().size() == 1
        ? op(consultatie.bijeenkomsten().get(0).datum())
        : null;
  }

  /** One date as a period; null for null. */
  static @Nullable Periode op(@Nullable Datum datum) {
    return datum == null ? null : new Periode(datum, datum);
  }
}
