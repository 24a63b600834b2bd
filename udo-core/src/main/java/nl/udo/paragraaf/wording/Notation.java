package nl.udo.paragraaf.wording;

import java.math.BigDecimal;
import java.util.List;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bepaling;
import nl.udo.model.Datum;
import nl.udo.model.Grondslag;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Periode;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * Dates, amounts and layers as the paragraph writes them, for the texts beside it: what both say,
 * they say alike because it is said here. What is absent is an empty text. Immutable and
 * thread-safe.
 */
public final class Notation {

  /** A record of which nothing is known. */
  private static final UdoTraject UNKNOWN = UdoTraject.builder().build();

  private static final Notation STANDARD =
      new Notation(new Sentences(Bewoording.standaard(), UNKNOWN.voornemen()));

  private final Sentences sentences;
  private final Times times;
  private final Amounts amounts;

  private Notation(Sentences sentences) {
    this.sentences = sentences;
    this.times = new Times(sentences);
    this.amounts = new Amounts(sentences, times);
  }

  /** {@return the notation in the standard wording} */
  public static Notation standard() {
    return STANDARD;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** 4 juni 2024, juni 2024, eind 2024, de zomer van 2024. */
  public String date(@Nullable Datum date) {
    return date == null ? "" : times.date(date);
  }

  /** op 4 juni 2024, in juni 2024, eind 2024. */
  public String on(Datum date) {
    return times.on(date);
  }

  /** van 1 maart tot en met 31 mei 2019, or one date, as it stands between brackets. */
  public String between(@Nullable Periode period) {
    return period != null && period.van() != null && period.van().equals(period.tot())
        ? times.date(period.van())
        : text(times.period(period));
  }

  /** Two years after entry into force, yearly, on a date. */
  public String moment(@Nullable Moment moment) {
    return text(times.moment(moment));
  }

  /** The amount with all that the source says of it. */
  public String amount(Bedrag amount) {
    return text(amounts.of(amount));
  }

  /** Amounts of which the number is known. */
  public String amounts(List<Bedrag> list) {
    return text(amounts.list(list));
  }

  /** Figures with a point per thousand and a decimal comma. */
  public String figures(BigDecimal number) {
    return Figures.of(number);
  }

  /** Layers in a sentence, by their short names. */
  public String layers(List<Overheidslaag> layers) {
    return Dutch.list(Lists.each(layers, layer -> sentences.text(LayerSentences.of(layer, true))));
  }

  /** A provision that has a number: artikel 4, tweede lid (voorheen artikel 3). */
  public String provision(Bepaling provision) {
    return sentences.text(
        Zin.BEPALING,
        "nummer",
        Dutch.phrase(provision.nummer()),
        "voorheen",
        Dutch.phrase(provision.voorheen()));
  }

  /** A statutory basis as a note has it, without its full stop; nothing when it names none. */
  public String foundation(Grondslag foundation) {
    return new Citations(sentences, UNKNOWN)
        .of(foundation).stream().map(Words::plain).map(Dutch::unstopped).findFirst().orElse("");
  }
}
