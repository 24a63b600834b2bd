package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * An amount as a source gives it: exact or by approximation, a value or a range, once or every
 * year, in total or per unit. Always an exact decimal; nothing is rounded.
 *
 * <pre>{@code
 * Bedrag.miljoen("42.3").structureel()
 * Bedrag.euro("83").per("plaats per dag")
 * Bedrag.miljoen("1000").tenMinste().incidenteel()
 * Bedrag.miljoen("23.5").overJaren(2022, 2027)
 * }</pre>
 *
 * @param waarde the amount, or the lower end of a range, in units of {@code valuta}; not negative:
 *     the direction is said by what the amount belongs to; at most six decimals, as a tariff has
 *     them; null while it is not known
 * @param tot the upper end of a range, or null
 * @param benadering how exact it is, or null for exact
 * @param valuta the currency; null is read as euro
 * @param per the unit it is for, such as "plaats per dag", or null for a total
 * @param duur once or every year, or null when the source does not say
 * @param vanJaar the year, or the first of several, or null
 * @param totEnMetJaar the last of several years, or null
 * @param overMaanden over how many months it is spread when these are no years, or null
 * @param ontwikkeling how it changes up to this amount or down to it, or null for an amount as such
 * @param prijspeil the year of the price level, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bedrag(
    @PositiveOrZero BigDecimal waarde,
    @PositiveOrZero BigDecimal tot,
    Benadering benadering,
    Valuta valuta,
    String per,
    Duur duur,
    Integer vanJaar,
    Integer totEnMetJaar,
    Integer overMaanden,
    Ontwikkeling ontwikkeling,
    Integer prijspeil) {

  /** How near an amount is to what it stands for. */
  public enum Benadering implements Term {
    /** About this much. */
    ONGEVEER,
    /** This much or more. */
    TEN_MINSTE,
    /** This much or less. */
    TEN_HOOGSTE;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** The currencies of the Netherlands. */
  public enum Valuta implements Term {
    /** Euro. */
    EUR,
    /** US dollar, for Bonaire, Sint Eustatius and Saba. */
    USD;

    @Override
    @JsonValue
    public String code() {
      return name();
    }
  }

  /** How an amount develops in time. */
  public enum Ontwikkeling implements Term {
    /** Growing up to this amount. */
    OPLOPEND_TOT,
    /** Decreasing to this amount. */
    AFLOPEND_TOT;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Guards that the amount is an amount and writes equal values alike. */
  public Bedrag {
    waarde = waarde == null ? null : netjes(waarde);
    tot = tot == null ? null : netjes(tot);
    if (tot != null && waarde != null && tot.compareTo(waarde) < 0) {
      throw new IllegalArgumentException("de bovengrens is lager dan de ondergrens");
    }
    if (totEnMetJaar != null && vanJaar != null && totEnMetJaar < vanJaar) {
      throw new IllegalArgumentException("het laatste jaar ligt voor het eerste");
    }
    if (overMaanden != null && overMaanden < 1) {
      throw new IllegalArgumentException("een periode duurt ten minste één maand");
    }
    valuta = valuta == null ? Valuta.EUR : valuta;
    per = Input.text(per);
  }

  /** 35.20 and 35.2 are one amount; 1E+3 is written 1000. */
  private static BigDecimal netjes(BigDecimal bedrag) {
    if (bedrag.signum() < 0) {
      throw new IllegalArgumentException(
          "een bedrag is niet negatief; of het een last of een bate is, staat bij de post");
    }
    return Decimal.notNegative(bedrag, "een bedrag");
  }

  /**
   * An amount in euro.
   *
   * @param bedrag a decimal number with a point, such as {@code 1037612596} or {@code 0.35}
   * @return the amount
   * @throws IllegalArgumentException when the text is no number
   */
  public static Bedrag euro(String bedrag) {
    return builder().waarde(getal(bedrag)).build();
  }

  /**
   * An amount in millions of euro.
   *
   * @param miljoenen a decimal number with a point, such as {@code 42.3}
   * @return the amount
   * @throws IllegalArgumentException when the text is no number
   */
  public static Bedrag miljoen(String miljoenen) {
    return builder().waarde(getal(miljoenen).movePointRight(6)).build();
  }

  private static BigDecimal getal(String cijfers) {
    Input.required(cijfers, "het bedrag");
    try {
      return new BigDecimal(cijfers);
    } catch (NumberFormatException e) {
      // Without its cause, which quotes the text on some JDKs.
      throw new IllegalArgumentException(
          "dit is geen bedrag; schrijf cijfers met een punt voor de decimalen, zoals 42.3");
    }
  }

  /**
   * The same as a range that ends at another amount.
   *
   * @param ander the upper end; beyond its value it says nothing that this amount does not say
   * @return the range
   * @throws IllegalArgumentException when it is in another currency or per another unit
   */
  public Bedrag tot(Bedrag ander) {
    Input.required(ander, "de bovengrens");
    if (ander.valuta != valuta || ander.per != null && !ander.per.equals(per)) {
      throw new IllegalArgumentException("beide grenzen zijn in dezelfde valuta en eenheid");
    }
    return met(b -> b.tot(ander.waarde));
  }

  /**
   * The same by approximation.
   *
   * @return about this amount
   */
  public Bedrag ongeveer() {
    return met(b -> b.benadering(Benadering.ONGEVEER));
  }

  /**
   * The same as a lower limit.
   *
   * @return at least this amount
   */
  public Bedrag tenMinste() {
    return met(b -> b.benadering(Benadering.TEN_MINSTE));
  }

  /**
   * The same as an upper limit.
   *
   * @return at most this amount
   */
  public Bedrag tenHoogste() {
    return met(b -> b.benadering(Benadering.TEN_HOOGSTE));
  }

  /**
   * The same number in US dollar.
   *
   * @return the amount in dollar
   */
  public Bedrag inDollar() {
    return met(b -> b.valuta(Valuta.USD));
  }

  /**
   * The same for each unit of something.
   *
   * @param eenheid for instance "plaats per dag"
   * @return the amount per unit
   */
  public Bedrag per(String eenheid) {
    return met(b -> b.per(eenheid));
  }

  /**
   * The same every year, printed as in "€ 3,5 miljoen per jaar".
   *
   * @return the yearly amount
   */
  public Bedrag structureel() {
    return met(b -> b.duur(Duur.STRUCTUREEL));
  }

  /**
   * The same once, printed as in "€ 3,5 miljoen incidenteel".
   *
   * @return the one-off amount
   */
  public Bedrag incidenteel() {
    return met(b -> b.duur(Duur.INCIDENTEEL));
  }

  /**
   * The same in one year, printed as in "€ 3,5 miljoen in 2027"; for a yearly amount, from that
   * year on: "€ 3,5 miljoen per jaar vanaf 2027".
   *
   * @param jaar the year
   * @return the amount in that year
   */
  public Bedrag inJaar(int jaar) {
    return jaren(jaar, null);
  }

  /**
   * The same over several years together, printed as in "in totaal € 23,5 miljoen voor de jaren
   * 2022 tot en met 2027": the sum of those years, and not so much in each. For an amount in each
   * of them, make it {@link #structureel()} too: "structureel € 3,5 miljoen per jaar voor de jaren
   * 2022 tot en met 2027".
   *
   * @param eerste the first year
   * @param laatste the last year
   * @return the amount for those years
   */
  public Bedrag overJaren(int eerste, int laatste) {
    return jaren(eerste, Integer.valueOf(laatste));
  }

  /**
   * The same over a number of months together, such as 18.
   *
   * @param maanden how many months
   * @return the amount for that time
   */
  public Bedrag overMaanden(int maanden) {
    return met(b -> b.overMaanden(maanden));
  }

  /**
   * The same as the end of a growth.
   *
   * @return growing up to this amount
   */
  public Bedrag oplopendTot() {
    return met(b -> b.ontwikkeling(Ontwikkeling.OPLOPEND_TOT));
  }

  /**
   * The same as the end of a decrease.
   *
   * @return decreasing to this amount
   */
  public Bedrag aflopendTot() {
    return met(b -> b.ontwikkeling(Ontwikkeling.AFLOPEND_TOT));
  }

  /**
   * The same at the price level of a year.
   *
   * @param jaar the year
   * @return the amount with its price level
   */
  public Bedrag prijspeil(int jaar) {
    return met(b -> b.prijspeil(jaar));
  }

  private Bedrag jaren(int eerste, Integer laatste) {
    return met(b -> b.vanJaar(eerste).totEnMetJaar(laatste));
  }

  private Bedrag met(Consumer<Builder> change) {
    Builder builder = toBuilder();
    change.accept(builder);
    return builder.build();
  }

  /** {@return a builder of which nothing is filled in} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds all of this record} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }

  /** Fills in a record of this kind. Not thread-safe. */
  public static final class Builder extends BedragFields<Builder> {
    private Builder() {}

    private Builder(Bedrag source) {
      super(source);
    }
  }
}
