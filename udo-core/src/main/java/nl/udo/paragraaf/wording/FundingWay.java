package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.model.Uitkeringsvoorwaarden;
import nl.udo.paragraaf.statements.Geldweg;

/** A way of funding: the sentence, and the same as a clause for what was only promised. */
enum FundingWay {
  GRANT(Zin.BEKOSTIGING_UITKERING, Zin.BEKOSTIGING_UITKERING_DAT),
  /** The same to those of them who apply for it and are granted it. */
  GRANT_ON_REQUEST(Zin.BEKOSTIGING_UITKERING_AANVRAAG, Zin.BEKOSTIGING_UITKERING_AANVRAAG_DAT),
  THROUGH(Zin.BEKOSTIGING_VIA, Zin.BEKOSTIGING_VIA_DAT),
  /** The same to those of whom the number is not known, on which no verb may depend. */
  GRANT_FOR(Zin.BEKOSTIGING_UITKERING_VOOR, Zin.BEKOSTIGING_UITKERING_VOOR_DAT),
  THROUGH_FOR(Zin.BEKOSTIGING_VIA_VOOR, Zin.BEKOSTIGING_VIA_VOOR_DAT),
  FROM_GROWTH(Zin.BEKOSTIGING_ACCRES, Zin.BEKOSTIGING_ACCRES_DAT),
  /** The same where it meets nothing that was told. */
  GROWTH(Zin.BEKOSTIGING_ACCRES_ONTVANGEN, Zin.BEKOSTIGING_ACCRES_ONTVANGEN_DAT),
  SHARED(Zin.BEKOSTIGING_COFINANCIERING, Zin.BEKOSTIGING_COFINANCIERING_DAT),
  /** The same where one of those who share it promised so, and none of the others. */
  SHARED_AS_PROMISED(Zin.BEKOSTIGING_COFINANCIERING, Zin.BEKOSTIGING_COFINANCIERING_TOEGEZEGD_DAT),
  OWN_TAXES(Zin.BEKOSTIGING_EIGEN_HEFFINGEN, Zin.BEKOSTIGING_EIGEN_HEFFINGEN_DAT),
  FEES(Zin.BEKOSTIGING_LEGES, Zin.BEKOSTIGING_LEGES_DAT),
  SAVINGS(Zin.BEKOSTIGING_BESPARING, Zin.BEKOSTIGING_BESPARING_DAT),
  PRESENT_MEANS(
      Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN, Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_DAT),
  REMITTED(Zin.BEKOSTIGING_AFDRACHT, Zin.BEKOSTIGING_AFDRACHT_DAT),
  REMITTED_WITHOUT_AMOUNT(Zin.BEKOSTIGING_AFDRACHT_ZONDER, Zin.BEKOSTIGING_AFDRACHT_ZONDER_DAT),
  TAKEN_OUT(Zin.BEKOSTIGING_UITNAME, Zin.BEKOSTIGING_UITNAME_DAT),
  TAKEN_OUT_WITHOUT_AMOUNT(Zin.BEKOSTIGING_UITNAME_ZONDER, Zin.BEKOSTIGING_UITNAME_ZONDER_DAT),
  NONE(Zin.BEKOSTIGING_GEEN_COMPENSATIE, Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAT),
  THEREFORE_NONE(
      Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAAROM, Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAAROM_DAT),
  /** By the Rijk, or by who is named as its payer. */
  BY_ITS_PAYER(
      Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK, Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_DAT),
  /** The same where others have such costs too. */
  BY_ITS_PAYER_FOR(
      Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_VOOR,
      Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_VOOR_DAT),
  EACH_ITS_OWN(
      Zin.BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN, Zin.BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN_DAT),
  AVAILABLE(Zin.BEKOSTIGING_BESCHIKBAAR, Zin.BEKOSTIGING_BESCHIKBAAR_DAT),
  /** The same of another than the Rijk, who is named. */
  RECEIVED(Zin.BEKOSTIGING_ONTVANGEN, Zin.BEKOSTIGING_ONTVANGEN_DAT),
  OTHERWISE(Zin.BEKOSTIGING_ANDERS, Zin.BEKOSTIGING_ANDERS_DAT),
  AS_FOLLOWS(Zin.BEKOSTIGING_ANDERS_VOLGT, Zin.BEKOSTIGING_ANDERS_DAT);

  final Zin main;
  final Zin that;

  FundingWay(Zin main, Zin that) {
    this.main = main;
    this.that = that;
  }

  /** The same where its amounts stand in a sentence of their own. */
  FundingWay withoutAmounts() {
    return switch (this) {
      case TAKEN_OUT -> TAKEN_OUT_WITHOUT_AMOUNT;
      case REMITTED -> REMITTED_WITHOUT_AMOUNT;
      default -> this;
    };
  }

  /** Whether its sentence goes on behind its amounts; a clause mostly has its verb there. */
  boolean goesOn(boolean clause) {
    return switch (this) {
      case GRANT, RECEIVED -> clause;
      case GRANT_ON_REQUEST, GRANT_FOR, THROUGH, THROUGH_FOR, AVAILABLE, REMITTED, TAKEN_OUT ->
          true;
      default -> false;
    };
  }

  /** Whether its sentence speaks of means where it does not hold their amounts. */
  boolean saysMeans(Bekostiging b) {
    return isAvailable() || isSetAside(b);
  }

  /** Whether an amount is set aside, which is no payment yet. */
  boolean isSetAside(Bekostiging b) {
    return b.status() == Bekostiging.Status.GERESERVEERD && (isPaid() || isAvailable());
  }

  /** Whether it is means without a name of their own. */
  private boolean isAvailable() {
    return this == AVAILABLE || this == RECEIVED;
  }

  /** The same where who receives it cannot be the subject of a verb. */
  FundingWay withoutSubject() {
    return switch (this) {
      case GRANT, GRANT_ON_REQUEST -> GRANT_FOR;
      case THROUGH -> THROUGH_FOR;
      case RECEIVED -> AVAILABLE;
      default -> this;
    };
  }

  /** The same where it must be said for whom; most ways say so of themselves. */
  FundingWay withWhom() {
    return this == BY_ITS_PAYER ? BY_ITS_PAYER_FOR : this;
  }

  /**
   * The sentence behind one on another payment to the same: with what it is for in front, so that
   * no two begin alike.
   */
  Zin again() {
    return switch (this) {
      case GRANT -> Zin.BEKOSTIGING_UITKERING_OOK;
      case GRANT_ON_REQUEST -> Zin.BEKOSTIGING_UITKERING_AANVRAAG_OOK;
      case THROUGH -> Zin.BEKOSTIGING_VIA_OOK;
      case OWN_TAXES -> Zin.BEKOSTIGING_EIGEN_HEFFINGEN_OOK;
      case FEES -> Zin.BEKOSTIGING_LEGES_OOK;
      case SAVINGS -> Zin.BEKOSTIGING_BESPARING_OOK;
      case PRESENT_MEANS -> Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_OOK;
      case NONE -> Zin.BEKOSTIGING_GEEN_COMPENSATIE_OOK;
      case THEREFORE_NONE -> Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAAROM_OOK;
      default -> main;
    };
  }

  /** The same where nothing is known that it could meet. */
  FundingWay withoutCosts() {
    return this == FROM_GROWTH ? GROWTH : this;
  }

  /** Whether it is a payment of which the amounts may stand apart. */
  boolean isPaid() {
    return this == GRANT || this == GRANT_ON_REQUEST || this == GRANT_FOR || isThroughFund();
  }

  /** Whether it comes along with what a fund pays. */
  boolean isThroughFund() {
    return this == THROUGH || this == THROUGH_FOR;
  }

  /**
   * The way of funding.
   *
   * @param amount whether an amount is known
   * @param therefore whether the reason for it was told just before
   */
  static FundingWay of(Bekostiging b, boolean amount, boolean therefore) {
    Geldweg way = Geldweg.van(b.vorm());
    if (way instanceof Geldweg.Anders other) {
      return of(b, other, amount, therefore);
    }
    return way instanceof Geldweg.Fonds ? THROUGH : isAppliedFor(b) ? GRANT_ON_REQUEST : GRANT;
  }

  /** Whether it is granted to those who apply for it, so that nobody receives it of itself. */
  private static boolean isAppliedFor(Bekostiging b) {
    Uitkeringsvoorwaarden v = b.voorwaarden();
    return v != null && (v.aanvrager() != null || v.venster() != null || v.besluit() != null);
  }

  private static FundingWay of(
      Bekostiging b, Geldweg.Anders way, boolean amount, boolean therefore) {
    return switch (way) {
      case ACCRES -> FROM_GROWTH;
      case COFINANCIERING ->
          b.status() == Bekostiging.Status.TOEGEZEGD ? SHARED_AS_PROMISED : SHARED;
      case EIGEN_HEFFINGEN -> OWN_TAXES;
      case LEGES -> FEES;
      case BESPARING -> SAVINGS;
      case BINNEN_BESTAANDE_MIDDELEN -> PRESENT_MEANS;
      case AFDRACHT -> amount ? REMITTED : REMITTED_WITHOUT_AMOUNT;
      case UITNAME -> amount ? TAKEN_OUT : TAKEN_OUT_WITHOUT_AMOUNT;
      case GEEN_COMPENSATIE -> therefore ? THEREFORE_NONE : NONE;
      case VOOR_REKENING_VAN_HET_RIJK -> BY_ITS_PAYER;
      case IEDER_DRAAGT_EIGEN_KOSTEN -> EACH_ITS_OWN;
      // What has no name of its own is told by the words of the record.
      case ONBENOEMD -> amount ? available(b) : unnamed(b);
    };
  }

  private static FundingWay available(Bekostiging b) {
    return b.gever() == null ? AVAILABLE : RECEIVED;
  }

  private static FundingWay unnamed(Bekostiging b) {
    if (b.gever() != null) {
      return BY_ITS_PAYER;
    }
    return b.motivering() == null ? OTHERWISE : AS_FOLLOWS;
  }
}
