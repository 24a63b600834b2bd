package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Datum;
import nl.udo.model.Invoering;
import nl.udo.model.Moment;
import nl.udo.model.Nacalculatie;
import nl.udo.model.Normbedrag;
import nl.udo.model.Uitkeringsvoorwaarden;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** What more is said of a way in which costs are met, each thing behind what it explains. */
final class FundingParticulars {

  /** Sentences that a reader keeps apart without a new paragraph. */
  private static final int IN_A_PARAGRAPH = 10;

  private final Pen pen;
  private final GrantRegulation regulation;
  private final FundingTerms terms;
  private final FundingAmounts amounts;
  private final FundingLimit limit;

  /** Whether the record has one way of funding, so that the funding is that one. */
  private final boolean onlyOne;

  FundingParticulars(Pen pen, FundingTerms terms, FundingAmounts amounts) {
    this.pen = pen;
    this.terms = terms;
    this.amounts = amounts;
    this.limit = new FundingLimit(pen);
    this.onlyOne = Lists.count(pen.facts.money, item -> item.payment() != null) <= 1;
    this.regulation = new GrantRegulation(pen);
  }

  /**
   * What more is said of a way of funding.
   *
   * @param name what tells it apart from others: what it is for, or who receives it
   * @param alone whether it is clear that this is about the one that was told last
   * @param details what the record says of it in its own words
   */
  void particulars(Uitspraak u, Bekostiging b, FundingName name, boolean alone, Details details) {
    FundingRemarks more = new FundingRemarks(pen, u, b, name, clear(alone));
    int begin = pen.passages().size();
    grant(b, more, details);
    amounts(b, more, details);
    int applying = pen.passages().size();
    applying(b, more, details);
    int afterwards = pen.passages().size();
    afterwards(b, more, details);
    // What is of several payments last, for what stands behind it would be of these too.
    details.tell(d -> !isOfSeveral(d));
    details.others();
    if (pen.passages().size() - begin > IN_A_PARAGRAPH) {
      // From behind, so that the places before stay what they are.
      if (pen.passages().size() - afterwards > 1) {
        breakAt(afterwards);
      }
      breakAt(applying);
    }
  }

  private FundingRemarks.Clear clear(boolean alone) {
    if (!alone) {
      return FundingRemarks.Clear.NOTHING;
    }
    return onlyOne ? FundingRemarks.Clear.FUNDING : FundingRemarks.Clear.PAYMENT;
  }

  /** What stands at a place of the payment, and is of no other. */
  private static Predicate<Uitspraak> at(String place) {
    return detail -> Places.is(place, detail.pointer()) && !isOfSeveral(detail);
  }

  private static boolean isOfSeveral(Uitspraak detail) {
    return detail.inhoud() instanceof Geld.VanMeer;
  }

  /**
   * Why it is met in this way. Of a grant that is not the general one it is the reason of the form
   * (for a specific grant article 16, second paragraph, Fvw wants it), so that it is told as one.
   */
  void reason(Uitspraak u, Bekostiging b) {
    boolean divided = isReasonOfItsDivision(b);
    if (divided) {
      FundingName name = FundingName.of(FundingWording.post(b));
      division(b, new FundingRemarks(pen, u, b, name, clear(true)));
    }
    pen.record(u, b.motivering(), List.of());
    if (b.motivering() != null && (divided || b.vorm() == Vorm.SPECIFIEKE_UITKERING)) {
      pen.sayFirst(u, chosen(divided && b.verdeelmaatstaf() != null), terms.values(u, b));
    }
  }

  /** Whether the reason can be one of how the fund divides it, which then stands before it. */
  private static boolean isReasonOfItsDivision(Bekostiging b) {
    return b.motivering() != null && b.vorm() == Vorm.DECENTRALISATIE_UITKERING;
  }

  /**
   * That a form was chosen for a reason, in several ways of which the first that is new is said.
   *
   * @param measured whether a measure stands between it and the form, which "this" would be too
   */
  private static List<Zin> chosen(boolean measured) {
    return measured
        ? List.of(Zin.BEKOSTIGING_VORM_UITKERING, Zin.BEKOSTIGING_VORM_POST)
        : List.of(
            Zin.BEKOSTIGING_VORM,
            Zin.BEKOSTIGING_VORM_UITKERING,
            Zin.BEKOSTIGING_VORM_OOK,
            Zin.BEKOSTIGING_VORM_POST);
  }

  /** By which measure it is divided. */
  private static void division(Bekostiging b, FundingRemarks more) {
    more.say(Zin.BEKOSTIGING_VERDEELMAATSTAF, "maatstaf", Dutch.phrase(b.verdeelmaatstaf()));
  }

  /** That an amount is the most that is paid, right behind the sentence with that amount. */
  void limit(Uitspraak u, Bekostiging b, FundingName name) {
    limit.tell(u, b, name);
  }

  /** Begins a paragraph, unless nothing stands before or behind. */
  private void breakAt(int place) {
    List<Passage> passages = pen.passages();
    if (place > 0 && place < passages.size()) {
      passages.add(place, new Passage.Break());
    }
  }

  /** What the payment is for, and what it rests on. */
  private void grant(Bekostiging b, FundingRemarks more, Details details) {
    if (b.voorwaarden() != null && !b.voorwaarden().onderdelen().isEmpty()) {
      more.say(
          Zin.BEKOSTIGING_ONDERDELEN,
          "onderdelen",
          Dutch.list(Lists.each(b.voorwaarden().onderdelen(), Dutch::phrase)));
    }
    details.tell(d -> Places.isGrantFreedom(d.pointer()) && !isOfSeveral(d));
    Zin regulated = regulation.of(b);
    if (regulated != null) {
      more.say(
          regulated,
          Sentences.values(
              "terug", GrantRegulation.saysSinceWhen(regulated) ? worksBackTo(b) : null));
    }
    more.sayOfFunding(Zin.BEKOSTIGING_BEKEND, "moment", pen.times.moment(b.bekendOp()));
  }

  /** Since when it is paid, where that is told of it and not of the whole regulation. */
  private @Nullable String worksBackTo(Bekostiging b) {
    Datum date = b.terugwerkendeKrachtTotEnMet();
    return date == null || isOfAll(date) ? null : pen.times.date(date);
  }

  /** How much it is for each, at most and over the years. */
  private void amounts(Bekostiging b, FundingRemarks more, Details details) {
    Normbedrag norm = b.normbedrag();
    if (norm != null) {
      more.say(
          isOwnIncome(b) ? Zin.BEKOSTIGING_TARIEF : Zin.BEKOSTIGING_NORMBEDRAG,
          "bedrag",
          amounts.norm(b, norm),
          "datum",
          pen.times.date(norm.vanaf()),
          "voorheen",
          pen.amounts.of(norm.voorheen()));
    }
    if (FundingLimit.isItsAmount(b)) {
      if (!limit.wasTold(b)) {
        more.say(Zin.BEKOSTIGING_PLAFOND_GELIJK);
      }
    } else if (b.plafond() != null) {
      Bedrag most = b.plafond().bedrag();
      boolean each = most != null && most.per() != null && isGrant(b);
      more.say(
          each ? Zin.BEKOSTIGING_PLAFOND_PER : Zin.BEKOSTIGING_PLAFOND, "bedrag", amounts.most(b));
    }
    details.tell(at("plafond/toelichting"));
    details.tell(at("voorwaarden/btwDeel"));
    details.tell(at("indexatie"));
    String since = GrantRegulation.saysSinceWhen(regulation.of(b)) ? null : worksBackTo(b);
    String until = pen.times.moment(b.herziening());
    if (!isGrant(b) && known(b) == 0 && since != null && until != null) {
      more.sayOfFunding(
          Zin.BEKOSTIGING_TERUGWERKEND_HERZIEN, Map.of("datum", since, "moment", until));
      return;
    }
    revised(b, more);
    if (isGrant(b)) {
      more.say(Zin.BEKOSTIGING_TERUGWERKEND_UITKERING, "datum", since);
    } else {
      more.sayOfFunding(Zin.BEKOSTIGING_TERUGWERKEND, "datum", since);
    }
  }

  /** How many of its amounts are known. */
  private static int known(Bekostiging b) {
    return Bedragen.bekende(b.bedragen()).size() + (b.normbedrag() == null ? 0 : 1);
  }

  /** That amounts are revised, or the funding of which none is known. */
  private void revised(Bekostiging b, FundingRemarks more) {
    int known = known(b);
    String moment = pen.times.moment(b.herziening());
    if (known == 0) {
      more.sayOfFunding(Zin.BEKOSTIGING_HERZIENING_GEHEEL, "moment", moment);
    } else {
      more.say(
          known == 1 && b.normbedrag() == null
              ? Zin.BEKOSTIGING_HERZIENING
              : Zin.BEKOSTIGING_HERZIENING_BEDRAGEN,
          "moment",
          moment);
    }
  }

  /** Whether the whole regulation works back to a date, as is told where it comes into force. */
  private boolean isOfAll(Datum date) {
    Invoering i = pen.traject.invoering();
    return i != null
        && i.inwerkingtredingen().size() == 1
        && date.equals(i.inwerkingtredingen().get(0).terugwerkendTotEnMet());
  }

  private static boolean isGrant(Bekostiging b) {
    return MoneySentences.grant(b.vorm()) != null;
  }

  /** Whether a body sets itself how much it takes for each. */
  private static boolean isOwnIncome(Bekostiging b) {
    return b.vorm() == Vorm.EIGEN_HEFFINGEN || b.vorm() == Vorm.LEGES;
  }

  /** Who applies and when, who decides and by which measure, and what is paid and spent. */
  private void applying(Bekostiging b, FundingRemarks more, Details details) {
    Uitkeringsvoorwaarden v = b.voorwaarden();
    details.tell(at("voorwaarden/aanvrager"));
    if (v != null) {
      boolean past = v.venster() != null && pen.facts.isPast(v.venster().tot());
      more.say(
          past ? Zin.BEKOSTIGING_VENSTER_VOORBIJ : Zin.BEKOSTIGING_VENSTER,
          "periode",
          pen.times.period(v.venster()));
    }
    details.tell(at("voorwaarden/besluit"));
    if (!isReasonOfItsDivision(b)) {
      division(b, more);
    }
    details.tell(at("voorwaarden/voorschot"));
    if (v != null) {
      boolean past = v.bestedenVoor() != null && pen.facts.isPast(v.bestedenVoor().datum());
      more.say(
          past ? Zin.BEKOSTIGING_BESTEDEN_VOORBIJ : Zin.BEKOSTIGING_BESTEDEN,
          "moment",
          pen.times.moment(deadline(v.bestedenVoor())));
      if (v.bestedenVoor() != null) {
        details.tell(at("voorwaarden/terugvordering"));
      }
    }
    details.tell(at("voorwaarden/verantwoording"));
  }

  /** A moment by which something must be done: a date is the last, whether it says so or not. */
  private static @Nullable Moment deadline(@Nullable Moment moment) {
    return moment != null
            && moment.grens() == null
            && moment.elkeMaanden() == null
            && (moment.datum() != null || moment.maandenNaInwerkingtreding() != null)
        ? moment.toBuilder().grens(Moment.Grens.UITERLIJK).build()
        : moment;
  }

  /** What is settled afterwards. */
  private void afterwards(Bekostiging b, FundingRemarks more, Details details) {
    recalculation(b, b.nacalculatie(), more);
    details.tell(at("nacalculatie/toelichting"));
    details.tell(at("voorwaarden/terugvordering"));
    details.tell(at("hardheidsclausule"));
    details.tell(at("voorwaarden/opvolging"));
    details.tell(at("vervolg"));
  }

  private void recalculation(Bekostiging b, @Nullable Nacalculatie n, FundingRemarks more) {
    if (n == null) {
      return;
    }
    String moment = pen.times.moment(n.moment());
    String direction =
        n.richting() == null ? null : pen.sentences.text(MoneySentences.recalculated(n.richting()));
    if (moment != null || direction != null) {
      more.say(
          MoneySentences.recalculation(b.vorm()),
          Sentences.values("moment", moment, "richting", direction));
    }
  }
}
