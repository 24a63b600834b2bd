package nl.udo.overzicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Bedrag;
import nl.udo.model.Bepaling;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Periode;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.wording.Dutch;
import nl.udo.paragraaf.wording.Notation;
import nl.udo.usertext.Characters;

/**
 * Texts of a record as they read in an overview. Dates, amounts and layers come from the paragraph,
 * so that both say them alike; what is absent is an empty text.
 */
final class Notatie {

  private static final Notation PARAGRAAF = Notation.standard();

  private Notatie() {}

  /** Text of the record on one line, with its characters cleaned as in every output. */
  static String regel(String tekst) {
    return tekst == null ? "" : Characters.oneLine(tekst);
  }

  static String regel(Formulering tekst) {
    return tekst == null ? "" : regel(tekst.tekst());
  }

  /** As it stands behind a colon or a verb: a bijzin with the "dat" that it is recorded without. */
  static String inZin(Formulering tekst) {
    String regel = regel(tekst);
    return regel.isEmpty() || tekst.vorm() != Formulering.Vorm.BIJZIN
        ? regel
        : Woorden.zin("woord.dat", "bijzin", regel);
  }

  /** The same without a full stop at its end, to go on with. */
  static String zonderPunt(String tekst) {
    return tekst == null ? "" : Dutch.unstopped(tekst);
  }

  static boolean eindigtZin(CharSequence tekst) {
    return Dutch.endsSentence(tekst);
  }

  static String hoofdletter(String tekst) {
    return Dutch.capital(tekst);
  }

  /** A, B en C. */
  static String opsomming(List<String> delen) {
    return Dutch.list(delen);
  }

  static String termen(List<? extends Term> termen) {
    return opsomming(termen.stream().map(Term::label).toList());
  }

  /** As they read in a sentence; the openbare lichamen have an article there. */
  static String lagen(List<Overheidslaag> lagen) {
    return PARAGRAAF.layers(lagen);
  }

  static String datum(Datum datum) {
    return PARAGRAAF.date(datum);
  }

  static String datum(LocalDate dag) {
    return datum(Datum.van(dag));
  }

  static String op(Datum datum) {
    return PARAGRAAF.on(datum);
  }

  static String periode(Periode periode) {
    return PARAGRAAF.between(periode);
  }

  static String moment(Moment moment) {
    return PARAGRAAF.moment(moment);
  }

  static String bedragen(List<Bedrag> bedragen) {
    return PARAGRAAF.amounts(bedragen);
  }

  static String bedrag(Bedrag bedrag) {
    return PARAGRAAF.amount(bedrag);
  }

  static String cijfers(BigDecimal getal) {
    return PARAGRAAF.figures(getal);
  }

  /** artikel 4, tweede lid (voorheen artikel 3); what lapsed has no number any more. */
  static String bepalingen(List<Bepaling> bepalingen) {
    return opsomming(bepalingen.stream().map(Notatie::bepaling).toList());
  }

  private static String bepaling(Bepaling bepaling) {
    return bepaling.nummer() == null
        ? Woorden.zin("bepaling.alleen-voorheen", "voorheen", regel(bepaling.voorheen()))
        : PARAGRAAF.provision(bepaling);
  }

  /** de brief van de VNG, september 2019, blz. 12; null when there is no source. */
  static String bron(Bronverwijzing bron, UdoTraject traject) {
    if (bron == null || bron.document() == null) {
      return bron == null || bron.plaats() == null ? null : regel(bron.plaats());
    }
    Document document = traject.document(bron.document());
    List<String> delen = new ArrayList<>();
    delen.add(regel(bron.document()));
    if (document != null && document.titel() != null) {
      delen.add(regel(document.titel()));
    }
    if (document != null && document.datum() != null) {
      delen.add(datum(document.datum()));
    }
    if (bron.plaats() != null) {
      delen.add(regel(bron.plaats()));
    }
    if (document != null && document.vindplaats() != null) {
      delen.add(regel(document.vindplaats()));
    }
    return String.join(", ", delen);
  }
}
