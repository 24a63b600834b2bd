package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Instantie;
import nl.udo.model.Partij;
import nl.udo.paragraaf.statements.Register;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/** Which sentence says what was agreed. */
final class AgreementSentences {

  /** Which parties are named. */
  enum Parties {
    NONE,
    /** Only others than the Rijk: with them something was agreed, and not between them. */
    OTHERS,
    /** All: the Rijk and others, or those of whom one pays another. */
    ALL;

    static Parties of(
        @Nullable Words parties, Afspraak a, List<Bekostiging> geld, Register register) {
      // Of a bill of members of the Kamer nobody is known who agreed it with those who are named.
      boolean among =
          namesTheRijk(a, register)
              || Regeling.van(register.traject()).initiatief()
              || Lists.any(geld, b -> isOfOthers(b.gever()));
      return parties == null ? NONE : among && parties.plural() ? ALL : OTHERS;
    }

    private static boolean isOfOthers(@Nullable Instantie payer) {
      return payer != null && payer.soort() != Instantie.Soort.RIJK;
    }
  }

  private AgreementSentences() {}

  /** Whether the Rijk agreed it: who is named alone agreed it with the Rijk. */
  static boolean isOfTheRijk(Afspraak a, Register register) {
    return a.partijen().size() < 2 || namesTheRijk(a, register);
  }

  private static boolean namesTheRijk(Afspraak a, Register register) {
    return Lists.any(a.partijen(), p -> register.partij(p).soort() == Partij.Soort.RIJK);
  }

  /** What is still to be agreed, by whom; null is that nobody recorded what. */
  static Zin toMake(@Nullable Vorm x, Parties parties) {
    if (x == null) {
      return switch (parties) {
        case ALL -> Zin.AFSPRAAK_NOG_ZIN;
        case OTHERS -> Zin.AFSPRAAK_NOG_ZIN_EEN;
        case NONE -> Zin.AFSPRAAK_NOG_ZIN_ZONDER;
      };
    }
    return switch (parties) {
      case ALL ->
          switch (x) {
            case TE_GROEP -> Zin.AFSPRAAK_NOG_TE_GROEP;
            case WOORDGROEP -> Zin.AFSPRAAK_NOG_WOORDGROEP;
            case BIJZIN -> Zin.AFSPRAAK_NOG_BIJZIN;
            case ZIN -> Zin.AFSPRAAK_NOG_VOLGENDE;
          };
      case OTHERS ->
          switch (x) {
            case TE_GROEP -> Zin.AFSPRAAK_NOG_TE_GROEP_EEN;
            case WOORDGROEP -> Zin.AFSPRAAK_NOG_WOORDGROEP_EEN;
            case BIJZIN -> Zin.AFSPRAAK_NOG_BIJZIN_EEN;
            case ZIN -> Zin.AFSPRAAK_NOG_VOLGENDE_EEN;
          };
      case NONE ->
          switch (x) {
            case TE_GROEP -> Zin.AFSPRAAK_NOG_TE_GROEP_ZONDER;
            case WOORDGROEP -> Zin.AFSPRAAK_NOG_WOORDGROEP_ZONDER;
            case BIJZIN -> Zin.AFSPRAAK_NOG_BIJZIN_ZONDER;
            case ZIN -> Zin.AFSPRAAK_NOG_VOLGENDE_ZONDER;
          };
    };
  }

  /** What was agreed, by whom; null is that nobody recorded what. */
  static Zin made(@Nullable Vorm x, Parties parties, boolean dated) {
    if (x == null) {
      return switch (parties) {
        case ALL -> dated ? Zin.AFSPRAAK_ZIN_DATUM : Zin.AFSPRAAK_ZIN;
        case OTHERS -> dated ? Zin.AFSPRAAK_ZIN_EEN_DATUM : Zin.AFSPRAAK_ZIN_EEN;
        case NONE -> dated ? Zin.AFSPRAAK_ZIN_ZONDER_DATUM : Zin.AFSPRAAK_ZIN_ZONDER;
      };
    }
    return switch (parties) {
      case ALL ->
          switch (x) {
            case TE_GROEP -> dated ? Zin.AFSPRAAK_TE_GROEP_DATUM : Zin.AFSPRAAK_TE_GROEP;
            case WOORDGROEP -> dated ? Zin.AFSPRAAK_WOORDGROEP_DATUM : Zin.AFSPRAAK_WOORDGROEP;
            case BIJZIN -> dated ? Zin.AFSPRAAK_BIJZIN_DATUM : Zin.AFSPRAAK_BIJZIN;
            case ZIN -> dated ? Zin.AFSPRAAK_VOLGENDE_DATUM : Zin.AFSPRAAK_VOLGENDE;
          };
      case OTHERS ->
          switch (x) {
            case TE_GROEP -> dated ? Zin.AFSPRAAK_TE_GROEP_EEN_DATUM : Zin.AFSPRAAK_TE_GROEP_EEN;
            case WOORDGROEP ->
                dated ? Zin.AFSPRAAK_WOORDGROEP_EEN_DATUM : Zin.AFSPRAAK_WOORDGROEP_EEN;
            case BIJZIN -> dated ? Zin.AFSPRAAK_BIJZIN_EEN_DATUM : Zin.AFSPRAAK_BIJZIN_EEN;
            case ZIN -> dated ? Zin.AFSPRAAK_VOLGENDE_EEN_DATUM : Zin.AFSPRAAK_VOLGENDE_EEN;
          };
      case NONE ->
          switch (x) {
            case TE_GROEP ->
                dated ? Zin.AFSPRAAK_TE_GROEP_ZONDER_DATUM : Zin.AFSPRAAK_TE_GROEP_ZONDER;
            case WOORDGROEP ->
                dated ? Zin.AFSPRAAK_WOORDGROEP_ZONDER_DATUM : Zin.AFSPRAAK_WOORDGROEP_ZONDER;
            case BIJZIN -> dated ? Zin.AFSPRAAK_BIJZIN_ZONDER_DATUM : Zin.AFSPRAAK_BIJZIN_ZONDER;
            case ZIN -> dated ? Zin.AFSPRAAK_VOLGENDE_ZONDER_DATUM : Zin.AFSPRAAK_VOLGENDE_ZONDER;
          };
    };
  }

  /** The same right behind another of the same parties and day; null where nothing leads it in. */
  static @Nullable Zin madeToo(Vorm x) {
    return switch (x) {
      case TE_GROEP -> Zin.AFSPRAAK_TOEN_TE_GROEP;
      case WOORDGROEP -> Zin.AFSPRAAK_TOEN_WOORDGROEP;
      case BIJZIN -> Zin.AFSPRAAK_TOEN_BIJZIN;
      case ZIN -> null;
    };
  }

  /** An amount or a grant as an item of a list. */
  static Zin item(boolean recipient, boolean post, boolean amount) {
    if (recipient) {
      return amount ? Zin.AFSPRAAK_GELD_AAN : Zin.AFSPRAAK_GELD_AAN_ZONDER;
    }
    if (post) {
      return amount ? Zin.AFSPRAAK_GELD_POST : Zin.AFSPRAAK_GELD_POST_ZONDER;
    }
    return amount ? Zin.AFSPRAAK_GELD_BEDRAG : Zin.AFSPRAAK_GELD_BEDRAG_ZONDER;
  }

  /** That conditions are tied to an agreement: in a sentence, or leading to a list. */
  static Zin conditions(List<Formulering> conditions, boolean sentence) {
    if (!sentence) {
      return conditions.size() == 1 ? Zin.AFSPRAAK_VOORWAARDE : Zin.AFSPRAAK_VOORWAARDEN;
    }
    if (conditions.size() > 1) {
      return Zin.AFSPRAAK_VOORWAARDE_2;
    }
    // One thing to be done is tied to it as a part of the sentence.
    return switch (conditions.get(0).vorm()) {
      case WOORDGROEP, ZIN -> Zin.AFSPRAAK_VOORWAARDE_1;
      case BIJZIN, TE_GROEP -> Zin.AFSPRAAK_VOORWAARDE_1_GEZEGD;
    };
  }

  /** The same of an agreement that has not been made, to which nothing is tied yet. */
  static Zin conditionsToMake(List<Formulering> conditions, boolean sentence) {
    boolean one = conditions.size() == 1;
    if (!sentence) {
      return one ? Zin.AFSPRAAK_NOG_VOORWAARDE : Zin.AFSPRAAK_NOG_VOORWAARDEN;
    }
    if (one && conditions.get(0).vorm() == Vorm.ZIN) {
      return Zin.AFSPRAAK_NOG_VOORWAARDE_1_ZIN;
    }
    return one ? Zin.AFSPRAAK_NOG_VOORWAARDE_1 : Zin.AFSPRAAK_NOG_VOORWAARDE_2;
  }
}
