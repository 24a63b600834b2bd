package nl.udo.paragraaf.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Duur;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** Amounts in words, never rounded: € 42,3 miljoen, € 1.037.612.596, € 83 per plaats per dag. */
final class Amounts {

  /** A unit that says itself how often: plaats per dag. */
  private static final Pattern TIME = Pattern.compile("\\b(uur|dag|week|maand|kwartaal|jaar)$");

  private final Sentences sentences;
  private final Times times;
  private final Figures figures;

  Amounts(Sentences sentences, Times times) {
    this(sentences, times, new Figures(sentences));
  }

  private Amounts(Sentences sentences, Times times, Figures figures) {
    this.sentences = sentences;
    this.times = times;
    this.figures = figures;
  }

  /** Amounts as they read in a sentence, or null when none is known. */
  @Nullable String list(List<Bedrag> amounts) {
    return list(amounts, List.of());
  }

  /** The same with what is said of all of them, in one bracket with the level of their prices. */
  @Nullable String list(List<Bedrag> amounts, List<String> besides) {
    List<Bedrag> known = Bedragen.bekende(amounts);
    if (known.isEmpty()) {
      return null;
    }
    PriceLevels levels = new PriceLevels(sentences, known, !besides.isEmpty());
    String text = together(levels.amounts());
    List<String> behind = levels.behind(besides);
    return behind.isEmpty()
        ? text
        : sentences.text(Zin.BEDRAGEN_DAARBIJ, "bedragen", text, "wat", String.join(", ", behind));
  }

  /** The amounts of one thing; what it is per unit and what it is in total are not two amounts. */
  private String together(List<Bedrag> known) {
    List<String> each = each(known);
    boolean isOne =
        known.size() == 2
            && (known.get(0).per() == null) != (known.get(1).per() == null)
            && isForTheSameTime(known.get(0), known.get(1));
    if (!isOne) {
      return Dutch.list(each);
    }
    int unit = known.get(0).per() == null ? 1 : 0;
    return sentences.text(
        Zin.BEDRAG_PER_EN_TOTAAL, "per", each.get(unit), "totaal", each.get(1 - unit));
  }

  private static boolean isForTheSameTime(Bedrag one, Bedrag other) {
    return one.duur() == other.duur()
        && Objects.equals(one.vanJaar(), other.vanJaar())
        && Objects.equals(one.totEnMetJaar(), other.totEnMetJaar());
  }

  /** The known amounts, each as it reads in a sentence. */
  List<String> each(List<Bedrag> amounts) {
    List<Bedrag> known = Bedragen.bekende(amounts);
    boolean years =
        Lists.count(known, a -> a.duur() == Duur.INCIDENTEEL && a.vanJaar() != null) > 1;
    return Lists.each(known, amount -> of(amount, years));
  }

  /** The years that all of some amounts are for, from one to another; or null. */
  @Nullable String years(List<Bedrag> amounts) {
    Integer from = amounts.get(0).vanJaar();
    Integer to = amounts.get(0).totEnMetJaar();
    boolean alike =
        Lists.every(
            amounts,
            a ->
                Objects.equals(a.vanJaar(), from)
                    && Objects.equals(a.totEnMetJaar(), to)
                    && a.duur() != Duur.STRUCTUREEL
                    && a.per() == null
                    && a.ontwikkeling() == null);
    return !alike || from == null || to == null || from.equals(to) ? null : range(from, to);
  }

  /**
   * Known amounts as they stand below each other: in one notation, without the years that {@link
   * #years} says of all of them.
   */
  List<String> beside(List<Bedrag> amounts) {
    Amounts own = inOneNotation(amounts);
    return years(amounts) == null
        ? Lists.each(amounts, a -> own.of(a, false))
        : Lists.each(amounts, a -> own.bare(a, Kind.WITHOUT_DURATION));
  }

  /** The same for amounts that stand below each other: none in millions where one cannot be. */
  Amounts inOneNotation(List<Bedrag> known) {
    boolean written = Lists.any(known, a -> !Figures.isShort(Inhoud.gezegd(a.waarde())));
    return written ? new Amounts(sentences, times, Figures.inFull(sentences)) : this;
  }

  /** The amount with all that the source says of it, as it reads in a sentence; or null. */
  @Nullable String of(@Nullable Bedrag amount) {
    return amount == null || amount.waarde() == null ? null : of(amount, false);
  }

  /** Whether words of the record hold an amount as it is written here, and its years. */
  boolean isIn(String text, @Nullable Bedrag amount) {
    return amount != null
        && amount.waarde() != null
        && (amount.duur() != Duur.STRUCTUREEL || text.contains("jaar"))
        && Stream.of(amount.vanJaar(), amount.totEnMetJaar())
            .filter(Objects::nonNull)
            .allMatch(year -> text.contains(year.toString()))
        && Stream.of(amount.waarde(), amount.tot())
            .filter(Objects::nonNull)
            .allMatch(value -> isIn(text, figures.of(value, amount.valuta())));
  }

  private static boolean isIn(String text, String figure) {
    return Pattern.compile(Pattern.quote(spaced(figure)) + "(?![.,]?\\d| (?:miljoen|miljard))")
        .matcher(spaced(text))
        .find();
  }

  private static String spaced(String text) {
    return text.replace(Dutch.HARD_SPACE, ' ');
  }

  /** What comes in several years comes not once: the years themselves say when. */
  private String of(Bedrag given, boolean severalYears) {
    Bedrag amount = asOften(given);
    Integer from = amount.vanJaar();
    Integer to = amount.totEnMetJaar();
    if (from != null && to != null && !to.equals(from) && amount.ontwikkeling() != null) {
      return sentences.text(
          AmountSentences.growthInYears(amount.ontwikkeling()),
          "bedrag",
          bare(amount, Kind.WITHOUT_GROWTH),
          "van",
          from.toString(),
          "tot",
          to.toString());
    }
    boolean dated = from != null && (severalYears || to != null);
    return withYears(
        amount,
        bare(
            amount,
            dated && amount.duur() == Duur.INCIDENTEEL ? Kind.WITHOUT_DURATION : Kind.WHOLE));
  }

  /** What is of one year and no other comes in none after it; what grows comes not once. */
  private static Bedrag asOften(Bedrag amount) {
    boolean one = amount.vanJaar() != null && amount.vanJaar().equals(amount.totEnMetJaar());
    boolean grows = amount.ontwikkeling() != null;
    return one && amount.duur() == Duur.STRUCTUREEL || grows && amount.duur() == Duur.INCIDENTEEL
        ? amount.toBuilder().duur(null).build()
        : amount;
  }

  /** The amounts in a cell of a table. */
  String inCell(List<Bedrag> amounts) {
    return Dutch.list(
        Bedragen.bekende(amounts).stream()
            .map(Amounts::asOften)
            .map(amount -> withYears(amount, bare(amount, inCell(amount))))
            .toList());
  }

  /** How much stands with an amount in a cell: what is the sum of some years comes not once. */
  private static Kind inCell(Bedrag amount) {
    return amount.duur() == Duur.INCIDENTEEL
            && amount.vanJaar() != null
            && amount.totEnMetJaar() != null
        ? Kind.WITHOUT_DURATION_IN_CELL
        : Kind.IN_CELL;
  }

  /** The amount with all that the source says of it except the year, in a cell of a table. */
  String withoutYear(Bedrag amount) {
    return bare(
        asOften(amount),
        amount.duur() == Duur.INCIDENTEEL ? Kind.WITHOUT_DURATION_IN_CELL : Kind.IN_CELL);
  }

  /** How much of what the source says stands with an amount itself. */
  private enum Kind {
    WHOLE,
    IN_CELL,
    WITHOUT_DURATION,
    WITHOUT_DURATION_IN_CELL,
    WITHOUT_GROWTH;

    boolean isCell() {
      return this == IN_CELL || this == WITHOUT_DURATION_IN_CELL;
    }

    boolean hasDuration() {
      return this != WITHOUT_DURATION && this != WITHOUT_DURATION_IN_CELL;
    }
  }

  private String withYears(Bedrag amount, String text) {
    Integer from = amount.vanJaar();
    Integer to = amount.totEnMetJaar();
    if (from == null) {
      return to == null
          ? text
          : sentences.text(Zin.BEDRAG_TOT_JAAR, "bedrag", text, "jaar", to.toString());
    }
    if (to == null) {
      // What comes every year and has one year, begins in that year.
      Zin key = amount.duur() == Duur.STRUCTUREEL ? Zin.BEDRAG_VANAF_JAAR : Zin.BEDRAG_JAAR;
      return sentences.text(key, "bedrag", text, "jaar", from.toString());
    }
    if (to.equals(from)) {
      return sentences.text(Zin.BEDRAG_JAAR, "bedrag", text, "jaar", from.toString());
    }
    // What does not come each year, is the sum of those years.
    boolean together = amount.duur() != Duur.STRUCTUREEL && amount.per() == null;
    return sentences.text(
        together ? Zin.BEDRAG_JAREN_SAMEN : Zin.BEDRAG_JAREN,
        "bedrag",
        text,
        "jaren",
        range(from, to));
  }

  private String range(int from, int to) {
    return sentences.text(
        to - from == 1 ? Zin.BEDRAG_JAREN_TWEE : Zin.BEDRAG_JAREN_REEKS,
        "van",
        Integer.toString(from),
        "tot",
        Integer.toString(to));
  }

  /**
   * The kind stands before the amount, eenmalig ongeveer € 2 miljoen; how it grows before both, for
   * it is not that which comes every year.
   */
  private String bare(Bedrag amount, Kind kind) {
    String text = figures.of(Inhoud.gezegd(amount.waarde()), amount.valuta());
    if (amount.tot() != null) {
      // Behind "oploopt tot" a second "tot" would seem one more step.
      text =
          sentences.text(
              amount.ontwikkeling() == null ? Zin.BEDRAG_BEREIK : Zin.BEDRAG_BEREIK_TUSSEN,
              "van",
              text,
              "tot",
              figures.of(amount.tot(), amount.valuta()));
    }
    if (amount.benadering() != null) {
      text = with(AmountSentences.about(amount.benadering()), text);
    }
    if (amount.per() != null) {
      text = sentences.text(Zin.BEDRAG_PER, "bedrag", text, "eenheid", Dutch.phrase(amount.per()));
    }
    if (amount.duur() != null && kind.hasDuration()) {
      boolean timed = amount.per() != null && TIME.matcher(Dutch.phrase(amount.per())).find();
      // What an amount grows to, stays.
      boolean ends = amount.totEnMetJaar() != null && amount.ontwikkeling() == null;
      Zin often = AmountSentences.duration(amount.duur(), timed, ends);
      text = often == null ? text : with(often, text);
    }
    if (amount.ontwikkeling() != null && kind != Kind.WITHOUT_GROWTH) {
      // What comes every year is what it grows to.
      text = with(AmountSentences.growth(amount.ontwikkeling(), kind.isCell()), text);
    }
    if (amount.overMaanden() != null) {
      text =
          sentences.text(
              Zin.BEDRAG_OVER_MAANDEN,
              "bedrag",
              text,
              "duur",
              times.duration(amount.overMaanden()));
    }
    if (amount.prijspeil() != null) {
      text =
          sentences.text(
              Zin.BEDRAG_PRIJSPEIL, "bedrag", text, "jaar", amount.prijspeil().toString());
    }
    return text;
  }

  private String with(Zin key, String text) {
    return sentences.text(key, "bedrag", text);
  }

  /** What comes of a calculation with a price, as exact as that price. */
  String outcome(BigDecimal value, Bedrag price) {
    String text = figures.of(value, price.valuta());
    return price.benadering() == null
        ? text
        : with(AmountSentences.about(price.benadering()), text);
  }

  /** The exact sum, empty when there is nothing to add, or null when amounts do not add up. */
  @Nullable String sum(List<Bedrag> amounts) {
    if (amounts.isEmpty()) {
      return "";
    }
    Bedrag first = amounts.get(0);
    boolean exact =
        Lists.every(
            amounts,
            b ->
                b.tot() == null
                    && b.benadering() == null
                    && b.ontwikkeling() == null
                    && b.per() == null
                    && b.overMaanden() == null
                    && b.valuta() == first.valuta()
                    && Objects.equals(b.prijspeil(), first.prijspeil()));
    return exact
        ? figures.of(
            amounts.stream().map(Bedrag::waarde).reduce(BigDecimal.ZERO, BigDecimal::add),
            first.valuta())
        : null;
  }
}
