package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Duur;
import nl.udo.model.Normbedrag;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** The amounts of a way of funding: in its sentence, or in one of their own behind it. */
final class FundingAmounts {

  /** Amounts that a sentence can hold beside what it says of them. */
  private static final int IN_A_SENTENCE = 3;

  private static final int IN_A_CLAUSE = 2;

  private final Pen pen;

  FundingAmounts(Pen pen) {
    this.pen = pen;
  }

  /** Whether they are too many, or too much is said of them, for the sentence itself. */
  private static boolean isApart(Bekostiging b, FundingWay way, boolean clause) {
    List<Bedrag> known = Bedragen.bekende(b.bedragen());
    // What is said behind it would seem to be of what an amount grows to.
    boolean grows = way.goesOn(clause) && Lists.any(known, a -> a.ontwikkeling() != null);
    if (way == FundingWay.TAKEN_OUT) {
      return grows || known.size() > 1;
    }
    if (!way.isPaid()) {
      return grows;
    }
    int amounts = known.size();
    return grows
        || amounts > (clause ? IN_A_CLAUSE : IN_A_SENTENCE)
        || clause && amounts > 1 && b.btwCompensatiefonds() != null;
  }

  /**
   * The same of amounts that make a sentence too long.
   *
   * @param whole the sentence or clause with its amounts
   * @param room how many words it can have
   */
  static boolean isApart(
      Bekostiging b, FundingWay way, boolean clause, Supplier<Words> whole, int room) {
    return isApart(b, way, clause)
        || Bedragen.isEenBekend(b.bedragen()) && whole.get().count() > room;
  }

  /** What a sentence says when its amounts stand in a sentence of their own. */
  void leaveOut(Map<String, Object> values, Bekostiging b, FundingWay way) {
    Words means = Words.plural(pen.sentences.text(Zin.BEKOSTIGING_MIDDELEN));
    values.put("bedragen", way.saysMeans(b) ? means : null);
    values.put("totaal", null);
    if (way.isPaid()) {
      values.put("wat", means);
    }
  }

  /** The amounts of a way of funding that was told just before; equal ones of each of several. */
  void tell(Uitspraak u, Bekostiging b) {
    List<Bedrag> known = known(b);
    if (known.isEmpty()) {
      return;
    }
    boolean list = known.size() > IN_A_SENTENCE;
    Map<String, Object> values =
        pen.values(u, "btw", list ? vat(b) : null, "bedragen", list ? null : inSentence(b));
    if (FundingShares.isDivision(b)) {
      // "It" would be the share that was told last.
      Zin sum = list ? Zin.VERDELING_TOTALEN : Zin.VERDELING_TOTAAL;
      lead(u, b, values, sum, sum);
    } else {
      lead(
          u,
          b,
          values,
          list ? Zin.BEKOSTIGING_BEDRAGEN : Zin.BEKOSTIGING_BEDRAG,
          list ? Zin.BEKOSTIGING_BEDRAGEN_VOOR : Zin.BEKOSTIGING_BEDRAG_VOOR);
    }
    if (list) {
      pen.list(u, false, pen.items.parts(Lists.each(pen.amounts.each(known), Words::of)));
    }
  }

  /** Where it was said in equal words of other money, it is said of what, or else of whom. */
  private void lead(Uitspraak u, Bekostiging b, Map<String, Object> values, Zin plain, Zin named) {
    Words bare = pen.sentences.fill(plain, values);
    List<Words> candidates = new ArrayList<>(List.of(bare));
    if (b.omschrijving() != null) {
      values.put("post", Dutch.phrase(b.omschrijving()));
      candidates.add(pen.sentences.fill(named, values));
    }
    values.put("post", pen.layers.of(u.bereik(), Geldweg.overheid(b)));
    candidates.add(pen.sentences.fill(named, values));
    if (Lists.any(candidates, pen::isNew)) {
      pen.sayFirst(u, candidates);
    } else {
      pen.sayWithoutName(u, bare, List.of());
    }
  }

  /** All of them in a sentence, with whether what goes through that fund is counted; or null. */
  @Nullable String inSentence(Bekostiging b) {
    String vat = vat(b);
    return pen.amounts.list(known(b), vat == null ? List.of() : List.of(vat));
  }

  /**
   * That it is the amounts which its agreement just told by itself; null where it did not.
   *
   * @param post what they are for, which stands with them
   */
  @Nullable Words asAgreed(Uitspraak u, Bekostiging b, @Nullable Words post) {
    String amounts = inSentence(b);
    if (amounts == null || !isAgreed(u, b, amounts)) {
      return null;
    }
    boolean several = known(b).size() > 1;
    return pen.sentences
        .fill(several ? Zin.AFSPRAAK_DEZE_BEDRAGEN : Zin.AFSPRAAK_DIT_BEDRAG, "post", post)
        .inNumber(several);
  }

  private boolean isAgreed(Uitspraak u, Bekostiging b, String amounts) {
    return u.inhoud() instanceof Geld.Overeenkomst o
        && o.afspraak().inhoud() != null
        && o.geld().size() == 1
        && !(Geldweg.van(b.vorm()) instanceof Geldweg.Anders)
        && known(b).size() <= IN_A_CLAUSE
        && AgreedAmounts.hold(
            o.afspraak().inhoud().tekst(),
            pen.layers.of(u.bereik()).plain(),
            amounts,
            Lists.each(known(b), a -> Objects.toString(pen.amounts.sum(List.of(a)))));
  }

  /** The most that is paid, with the same where no sum is known that would have it. */
  @Nullable String most(Bekostiging b) {
    Bedrag most = b.plafond() == null ? null : b.plafond().bedrag();
    // The most is the most, and comes not once.
    return most == null ? null : one(withoutOnce(most), b, known(b).isEmpty());
  }

  /** What is paid for each, with the same where no more than that is known. */
  @Nullable String norm(Bekostiging b, Normbedrag norm) {
    boolean only = known(b).isEmpty() && most(b) == null;
    return norm.bedrag() == null ? null : one(norm.bedrag(), b, only);
  }

  private @Nullable String one(Bedrag bedrag, Bekostiging b, boolean withVat) {
    String vat = withVat ? vat(b) : null;
    return pen.amounts.list(List.of(bedrag), vat == null ? List.of() : List.of(vat));
  }

  private static List<Bedrag> known(Bekostiging b) {
    List<Bedrag> known = Bedragen.bekende(b.bedragen());
    return b.vorm() == Vorm.RENTELOZE_LENING
        ? Lists.each(known, FundingAmounts::withoutOnce)
        : known;
  }

  /** An amount of what is of its nature not repeated: a loan, the most that is paid. */
  private static Bedrag withoutOnce(Bedrag bedrag) {
    return bedrag.duur() == Duur.INCIDENTEEL ? bedrag.toBuilder().duur(null).build() : bedrag;
  }

  private @Nullable String vat(Bekostiging b) {
    return b.btwCompensatiefonds() == null
        ? null
        : pen.sentences.text(MoneySentences.vat(b.btwCompensatiefonds()));
  }
}
