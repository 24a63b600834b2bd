package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Btw;
import nl.udo.model.Kostenpost;
import nl.udo.model.Nacalculatie;
import nl.udo.model.Overleg;
import nl.udo.model.Raming;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Uitkeringsregeling;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/** Which sentence says what something costs, who pays and how. */
final class MoneySentences {

  private MoneySentences() {}

  /** What a grant is called, or the fund by which money comes; null for what is neither. */
  static @Nullable Zin grant(@Nullable Vorm x) {
    Geldweg way = Geldweg.van(x);
    if (way instanceof Geldweg.Uitkering grant) {
      return grant(grant);
    }
    return way instanceof Geldweg.Fonds fund ? fund(fund) : null;
  }

  private static Zin grant(Geldweg.Uitkering x) {
    return switch (x) {
      case INTEGRATIE_UITKERING -> Zin.UITKERING_INTEGRATIE_UITKERING;
      case DECENTRALISATIE_UITKERING -> Zin.UITKERING_DECENTRALISATIE_UITKERING;
      case SPECIFIEKE_UITKERING -> Zin.UITKERING_SPECIFIEKE_UITKERING;
      case BIJZONDERE_FONDSUITKERING -> Zin.UITKERING_BIJZONDERE_FONDSUITKERING;
      case RIJKSBIJDRAGE -> Zin.UITKERING_RIJKSBIJDRAGE;
      case BIJZONDERE_UITKERING -> Zin.UITKERING_BIJZONDERE_UITKERING;
      case RENTELOZE_LENING -> Zin.UITKERING_RENTELOZE_LENING;
      case VERZAMELUITKERING -> Zin.UITKERING_VERZAMELUITKERING;
      case BELONING -> Zin.UITKERING_BELONING;
    };
  }

  private static Zin fund(Geldweg.Fonds x) {
    return switch (x) {
      case ALGEMENE_UITKERING -> Zin.UITKERING_ALGEMENE_UITKERING;
      case VRIJE_UITKERING -> Zin.UITKERING_VRIJE_UITKERING;
    };
  }

  /** What a grant is called where it is known which one; null for what is none. */
  static @Nullable Zin known(@Nullable Vorm x) {
    if (!(Geldweg.van(x) instanceof Geldweg.Uitkering grant)) {
      return null;
    }
    return switch (grant) {
      case INTEGRATIE_UITKERING -> Zin.DEZE_INTEGRATIE_UITKERING;
      case DECENTRALISATIE_UITKERING -> Zin.DEZE_DECENTRALISATIE_UITKERING;
      case SPECIFIEKE_UITKERING -> Zin.DEZE_SPECIFIEKE_UITKERING;
      case BIJZONDERE_FONDSUITKERING -> Zin.DEZE_BIJZONDERE_FONDSUITKERING;
      case RIJKSBIJDRAGE -> Zin.DEZE_RIJKSBIJDRAGE;
      case BIJZONDERE_UITKERING -> Zin.DEZE_BIJZONDERE_UITKERING;
      case RENTELOZE_LENING -> Zin.DEZE_RENTELOZE_LENING;
      case VERZAMELUITKERING -> Zin.DEZE_VERZAMELUITKERING;
      case BELONING -> Zin.DEZE_BELONING;
    };
  }

  /** What a payment is, where it is known which one. */
  static Zin payment(@Nullable Vorm x) {
    Geldweg way = Geldweg.van(x);
    if (way instanceof Geldweg.Uitkering grant) {
      return switch (grant) {
        case INTEGRATIE_UITKERING,
            DECENTRALISATIE_UITKERING,
            SPECIFIEKE_UITKERING,
            BIJZONDERE_FONDSUITKERING,
            BIJZONDERE_UITKERING,
            VERZAMELUITKERING ->
            Zin.DEZE_UITKERING;
        case RIJKSBIJDRAGE -> Zin.DEZE_BIJDRAGE;
        case RENTELOZE_LENING -> Zin.DEZE_LENING;
        case BELONING -> Zin.DEZE_BELONING;
      };
    }
    return way instanceof Geldweg.Fonds ? Zin.DEZE_UITKERING : Zin.DEZE_BEKOSTIGING;
  }

  /** How far a way of funding has come. */
  static Zin state(Bekostiging.Status x, boolean dated) {
    return switch (x) {
      case VOORGESTELD -> dated ? Zin.STAND_VOORGESTELD_DATUM : Zin.STAND_VOORGESTELD;
      case GERESERVEERD -> dated ? Zin.STAND_GERESERVEERD_DATUM : Zin.STAND_GERESERVEERD;
      case TOEGEZEGD -> dated ? Zin.STAND_TOEGEZEGD_DATUM : Zin.STAND_TOEGEZEGD;
      case OVEREENGEKOMEN -> dated ? Zin.STAND_OVEREENGEKOMEN_DATUM : Zin.STAND_OVEREENGEKOMEN;
    };
  }

  /**
   * The same right behind another that has come as far on the same day; null where it is not said
   * in so many words.
   */
  static @Nullable Zin stateToo(Bekostiging.Status x, boolean dated) {
    return switch (x) {
      case VOORGESTELD -> dated ? Zin.STAND_VOORGESTELD_OOK_DATUM : Zin.STAND_VOORGESTELD_OOK;
      case GERESERVEERD -> null;
      case TOEGEZEGD -> dated ? Zin.STAND_TOEGEZEGD_OOK_DATUM : Zin.STAND_TOEGEZEGD_OOK;
      case OVEREENGEKOMEN ->
          dated ? Zin.STAND_OVEREENGEKOMEN_OOK_DATUM : Zin.STAND_OVEREENGEKOMEN_OOK;
    };
  }

  /** The same where such another does not stand right before; null where it is not said so. */
  static @Nullable Zin stateAgain(Bekostiging.Status x) {
    return switch (x) {
      case VOORGESTELD -> Zin.STAND_VOORGESTELD_NOG;
      case GERESERVEERD -> null;
      case TOEGEZEGD -> Zin.STAND_TOEGEZEGD_NOG;
      case OVEREENGEKOMEN -> Zin.STAND_OVEREENGEKOMEN_NOG;
    };
  }

  /** Whether what goes through the BTW-compensatiefonds is counted. */
  static Zin vat(Btw x) {
    return switch (x) {
      case INCLUSIEF -> Zin.BTW_INCLUSIEF;
      case EXCLUSIEF -> Zin.BTW_EXCLUSIEF;
    };
  }

  /** The same in a sentence of its own. */
  static Zin vatApart(Btw x) {
    return switch (x) {
      case INCLUSIEF -> Zin.BTW_INCLUSIEF_ZIN;
      case EXCLUSIEF -> Zin.BTW_EXCLUSIEF_ZIN;
    };
  }

  /** How a grant is regulated; by what is explained itself, where that is of such a kind. */
  static Zin regulated(Uitkeringsregeling x, Regeling explained) {
    return switch (x) {
      case BIJ_WET -> Zin.BEKOSTIGING_REGELING_BIJ_WET;
      case KRACHTENS_WET -> Zin.BEKOSTIGING_REGELING_KRACHTENS_WET;
      case TIJDELIJKE_AMVB ->
          explained.soort() == Regelingsoort.AMVB
              ? Zin.BEKOSTIGING_REGELING_TIJDELIJK_EIGEN
              : Zin.BEKOSTIGING_REGELING_TIJDELIJKE_AMVB;
      case EENMALIGE_REGELING ->
          explained.soort() == Regelingsoort.MINISTERIELE_REGELING
              ? Zin.BEKOSTIGING_REGELING_EENMALIG_EIGEN
              : Zin.BEKOSTIGING_REGELING_EENMALIGE_REGELING;
      case UITZONDERING_AWB -> Zin.BEKOSTIGING_REGELING_UITZONDERING_AWB;
    };
  }

  /** That it is settled afterwards: what is paid, what is taken, or how costs are met. */
  static Zin recalculation(@Nullable Vorm x) {
    Geldweg way = Geldweg.van(x);
    if (way instanceof Geldweg.Anders other) {
      return switch (other) {
        case UITNAME -> Zin.BEKOSTIGING_NACALCULATIE_UITNAME;
        case AFDRACHT -> Zin.BEKOSTIGING_NACALCULATIE_AFDRACHT;
        case COFINANCIERING, ONBENOEMD -> Zin.BEKOSTIGING_NACALCULATIE;
        case ACCRES,
            EIGEN_HEFFINGEN,
            LEGES,
            BESPARING,
            BINNEN_BESTAANDE_MIDDELEN,
            GEEN_COMPENSATIE,
            VOOR_REKENING_VAN_HET_RIJK,
            IEDER_DRAAGT_EIGEN_KOSTEN ->
            Zin.BEKOSTIGING_NACALCULATIE_GEHEEL;
      };
    }
    return grant(x) == null ? Zin.BEKOSTIGING_NACALCULATIE : Zin.BEKOSTIGING_NACALCULATIE_UITKERING;
  }

  /** Which way an amount may still go. */
  static Zin recalculated(Nacalculatie.Richting x) {
    return switch (x) {
      case OMHOOG -> Zin.NACALCULATIE_OMHOOG;
      case OMLAAG -> Zin.NACALCULATIE_OMLAAG;
      case BEIDE -> Zin.NACALCULATIE_BEIDE;
    };
  }

  /** Who keeps a fund. */
  static Zin fundKeeper(Overleg.Fondsbeheerder x) {
    return switch (x) {
      case BZK -> Zin.OVERLEG_BZK;
      case FINANCIEN -> Zin.OVERLEG_FINANCIEN;
    };
  }

  /** What something costs, saves, or yields less or more. */
  static Zin post(Posts.Kind x) {
    return switch (x) {
      case COSTS -> Zin.POST;
      case SAVINGS -> Zin.POST_BESPARING;
      case LOSS -> Zin.POST_DERVING;
      case INCOME -> Zin.POST_INKOMSTEN;
    };
  }

  /** What a cost without a description is called. */
  static Zin cost(Kostenpost.Soort x) {
    return switch (x) {
      case INVESTERING -> Zin.POST_SOORT_INVESTERING;
      case TRANSITIE -> Zin.POST_SOORT_TRANSITIE;
      case INVOERING -> Zin.POST_SOORT_INVOERING;
      case UITVOERING -> Zin.POST_SOORT_UITVOERING;
      case BEHEER -> Zin.POST_SOORT_BEHEER;
      case ICT -> Zin.POST_SOORT_ICT;
      case TOEZICHT -> Zin.POST_SOORT_TOEZICHT;
      case INKOMSTENDERVING -> Zin.POST_SOORT_INKOMSTENDERVING;
      case ANDERE_KOSTEN -> Zin.POST_SOORT_OVERIG;
    };
  }

  /** What the rows of a table estimate. */
  static Zin ofRows(Posts.Kind x) {
    return switch (x) {
      case COSTS -> Zin.TABEL_SOORT_KOSTEN;
      case SAVINGS -> Zin.TABEL_SOORT_BESPARING;
      case LOSS -> Zin.TABEL_SOORT_DERVING;
      case INCOME -> Zin.TABEL_SOORT_INKOMSTEN;
    };
  }

  /** A row of one kind among those of others. */
  static Zin row(Posts.Kind x) {
    return switch (x) {
      case COSTS -> Zin.TABEL_POST;
      case SAVINGS -> Zin.TABEL_POST_BESPARING;
      case LOSS -> Zin.TABEL_POST_DERVING;
      case INCOME -> Zin.TABEL_POST_INKOMSTEN;
    };
  }

  /** What parties think of an estimate; null where what stands with its amount says so. */
  static @Nullable Zin state(Raming.Status x, boolean table) {
    return switch (x) {
      case OVEREENGEKOMEN -> Zin.RAMING_STATUS_OVEREENGEKOMEN;
      case BETWIST -> Zin.RAMING_STATUS_BETWIST;
      case VOORLOPIG -> table ? Zin.RAMING_STATUS_VOORLOPIG : null;
    };
  }

  /** Whether a row counts the Rijk. */
  static Zin rijk(Raming.Rijk x) {
    return switch (x) {
      case INCLUSIEF -> Zin.TABEL_RIJK_INCLUSIEF;
      case EXCLUSIEF -> Zin.TABEL_RIJK_EXCLUSIEF;
    };
  }

  /** What is not known yet. */
  static Zin unknown(Inhoud.Onbekend.Wat x) {
    return switch (x) {
      case KOSTEN -> Zin.ONBEKEND_KOSTEN;
      case BESPARING -> Zin.ONBEKEND_BESPARING;
      case DERVING -> Zin.ONBEKEND_DERVING;
      case INKOMSTEN -> Zin.ONBEKEND_INKOMSTEN;
      case BEKOSTIGING -> Zin.ONBEKEND_BEKOSTIGING;
      case TAKEN -> Zin.ONBEKEND_TAKEN;
      case BEVOEGDHEDEN -> Zin.ONBEKEND_BEVOEGDHEDEN;
      case MIDDELEN -> Zin.ONBEKEND_MIDDELEN;
      case UITVOERINGSKRACHT -> Zin.ONBEKEND_UITVOERINGSKRACHT;
    };
  }
}
