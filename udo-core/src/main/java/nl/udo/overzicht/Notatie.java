package nl.udo.overzicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.udo.model.Bedrag;
import nl.udo.model.Bepaling;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Grondslag;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Periode;
import nl.udo.model.Term;
import nl.udo.paragraaf.wording.Dutch;
import nl.udo.paragraaf.wording.Notation;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a record as they read in an overview. Dates, amounts and layers come from the paragraph,
 * so that both say them alike; what is absent is an empty text.
 */
final class Notatie {

  private static final Notation PARAGRAAF = Notation.standard();
  private static final Pattern VERVOLG = Pattern.compile("(omdat|vanwege|om|met) ");

  private Notatie() {}

  /** Text of the record on one line, with its characters cleaned as in every output. */
  static String regel(@Nullable String tekst) {
    return tekst == null ? "" : Characters.oneLine(tekst);
  }

  static String regel(@Nullable Formulering tekst) {
    return tekst == null ? "" : regel(tekst.tekst());
  }

  /** As it stands behind a colon or a verb: a bijzin with the "dat" that it is recorded without. */
  static String inZin(@Nullable Formulering tekst) {
    String regel = regel(tekst);
    return tekst == null || regel.isEmpty() || tekst.vorm() != Formulering.Vorm.BIJZIN
        ? regel
        : Woorden.zin("woord.dat", "bijzin", regel);
  }

  /** The same without a full stop at its end, to go on with. */
  static String zonderPunt(@Nullable String tekst) {
    return tekst == null ? "" : Dutch.unstopped(tekst);
  }

  /**
   * A name with words of the record, each form behind words of its own: "de uitwerking van de
   * eisen", "de afspraak dat …", "de taak om …".
   *
   * @param sleutel the words, of which {@code .woordgroep}, {@code .bijzin} and {@code .te-groep}
   *     hold those of a form, and {@code .zin} those of the rest; with the place {@code {wat}}
   */
  static String bij(String sleutel, Formulering tekst, String... invulling) {
    String vorm = sleutel + "." + tekst.vorm().code();
    String[] alles = Arrays.copyOf(invulling, invulling.length + 2);
    alles[invulling.length] = "wat";
    alles[invulling.length + 1] = zonderPunt(regel(tekst));
    return Woorden.zin(Woorden.of(vorm) == null ? sleutel + ".zin" : vorm, alles);
  }

  /** With a full stop at its end; nothing stays nothing. */
  static String alsZin(String tekst) {
    return tekst.isEmpty() || eindigtZin(tekst) ? tekst : tekst + ".";
  }

  /** Whether words go on behind an answer, and are no sentence. */
  static boolean gaatVerder(String tekst) {
    return VERVOLG.matcher(tekst).lookingAt();
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

  static String datum(@Nullable Datum datum) {
    return PARAGRAAF.date(datum);
  }

  static String datum(@Nullable LocalDate dag) {
    return dag == null ? "" : datum(Datum.van(dag));
  }

  /** 22 mei en september 2019: a year that dates have in common is told once. */
  static String data(List<Datum> data) {
    List<String> alle = data.stream().map(Notatie::datum).toList();
    if (alle.size() < 2 || data.stream().map(Datum::jaar).distinct().count() > 1) {
      return opsomming(alle);
    }
    String jaar = " " + data.get(0).jaar();
    List<String> kort = new ArrayList<>();
    for (int i = 0; i < alle.size(); i++) {
      String datum = alle.get(i);
      boolean zonder = i < alle.size() - 1 && data.get(i).maand() != null && datum.endsWith(jaar);
      kort.add(zonder ? datum.substring(0, datum.length() - jaar.length()) : datum);
    }
    return opsomming(kort);
  }

  static String op(Datum datum) {
    return PARAGRAAF.on(datum);
  }

  static String periode(@Nullable Periode periode) {
    return PARAGRAAF.between(periode);
  }

  static String moment(@Nullable Moment moment) {
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

  /** Artikel 4, tweede lid, van de Wet publieke gezondheid. */
  static String grondslag(Grondslag grondslag) {
    return PARAGRAAF.foundation(grondslag);
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
}
