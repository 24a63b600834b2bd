package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Verplichting;
import org.jspecify.annotations.Nullable;

/** Which sentence says what changes in a task or a plan. */
final class TaskSentences {

  private TaskSentences() {}

  /** The adjective for what binds; null where the sentence has none. */
  static @Nullable Zin adjective(Verplichting x) {
    return switch (x) {
      case VERPLICHT -> Zin.TAAK_VERPLICHTE;
      case FACULTATIEF -> Zin.TAAK_FACULTATIEFE;
      case BINDEND -> Zin.TAAK_BINDENDE;
      case VERZOEK, REKENING_HOUDEN_MET, PAS_TOE_OF_LEG_UIT, NOG_NIET_BEPAALD -> null;
    };
  }

  /**
   * How far a task binds, each said where the first stands there already; none where an adjective
   * says so.
   *
   * @param policy whether it is policy that says it, which obliges nobody
   * @param told whether the sentence before says for whom it is
   */
  static List<Zin> force(Verplichting x, boolean policy, boolean told) {
    return switch (x) {
      case VERZOEK ->
          told
              ? List.of(Zin.TAAK_KRACHT_VERZOEK_DIT, Zin.TAAK_KRACHT_VERZOEK)
              : List.of(Zin.TAAK_KRACHT_VERZOEK);
      case REKENING_HOUDEN_MET ->
          policy
              ? List.of(
                  Zin.TAAK_KRACHT_REKENING_HOUDEN_MET_VERZOEK,
                  Zin.TAAK_KRACHT_REKENING_HOUDEN_MET_VERZOEK_OOK)
              : List.of(
                  Zin.TAAK_KRACHT_REKENING_HOUDEN_MET, Zin.TAAK_KRACHT_REKENING_HOUDEN_MET_OOK);
      case PAS_TOE_OF_LEG_UIT ->
          told
              ? List.of(
                  Zin.TAAK_KRACHT_PAS_TOE_OF_LEG_UIT_DAARBIJ,
                  Zin.TAAK_KRACHT_PAS_TOE_OF_LEG_UIT_OOK)
              : List.of(Zin.TAAK_KRACHT_PAS_TOE_OF_LEG_UIT, Zin.TAAK_KRACHT_PAS_TOE_OF_LEG_UIT_OOK);
      case NOG_NIET_BEPAALD ->
          List.of(Zin.TAAK_KRACHT_NOG_NIET_BEPAALD, Zin.TAAK_KRACHT_NOG_NIET_BEPAALD_OOK);
      case VERPLICHT, FACULTATIEF, BINDEND -> List.of();
    };
  }

  /** What a task or an obligation is called. */
  static Zin kind(boolean obligation, boolean several) {
    if (obligation) {
      return several ? Zin.VERPLICHTING_MEER : Zin.VERPLICHTING;
    }
    return several ? Zin.TAAK_MEER : Zin.TAAK;
  }

  /** What a task is called by its own kind. */
  static Zin kind(Taakwijziging t, boolean several) {
    return kind(t.aard() == Taakwijziging.Aard.VERPLICHTING, several);
  }

  /** What kind of task it is; each is said where those before it stand there already. */
  static List<Zin> kinds(boolean changed, boolean several) {
    if (changed) {
      return several
          ? List.of(
              Zin.TAAK_SOORT_GEWIJZIGD_MEER,
              Zin.TAAK_SOORT_GEWIJZIGD_OOK_MEER,
              Zin.TAAK_SOORT_GEWIJZIGD_HIER_MEER,
              Zin.TAAK_SOORT_GEWIJZIGD_VAN_MEER,
              Zin.TAAK_SOORT_GEWIJZIGD_GROND_MEER)
          : List.of(
              Zin.TAAK_SOORT_GEWIJZIGD,
              Zin.TAAK_SOORT_GEWIJZIGD_OOK,
              Zin.TAAK_SOORT_GEWIJZIGD_HIER,
              Zin.TAAK_SOORT_GEWIJZIGD_VAN,
              Zin.TAAK_SOORT_GEWIJZIGD_GROND);
    }
    return several
        ? List.of(
            Zin.TAAK_SOORT_MEER,
            Zin.TAAK_SOORT_OOK_MEER,
            Zin.TAAK_SOORT_HIER_MEER,
            Zin.TAAK_SOORT_VAN_MEER,
            Zin.TAAK_SOORT_GROND_MEER)
        : List.of(
            Zin.TAAK_SOORT,
            Zin.TAAK_SOORT_OOK,
            Zin.TAAK_SOORT_HIER,
            Zin.TAAK_SOORT_VAN,
            Zin.TAAK_SOORT_GROND);
  }

  /** Whether such a sentence says of a task what was said of the task before it. */
  static boolean isKindAgain(Zin kind) {
    return switch (kind) {
      case TAAK_SOORT_OOK,
          TAAK_SOORT_OOK_MEER,
          TAAK_SOORT_HIER,
          TAAK_SOORT_HIER_MEER,
          TAAK_SOORT_GEWIJZIGD_OOK,
          TAAK_SOORT_GEWIJZIGD_OOK_MEER,
          TAAK_SOORT_GEWIJZIGD_HIER,
          TAAK_SOORT_GEWIJZIGD_HIER_MEER ->
          true;
      default -> false;
    };
  }

  /**
   * That tasks end; each is said where the first stands there already.
   *
   * @param undecided whether it has not been decided that they do
   */
  static List<Zin> lapses(boolean several, boolean undecided) {
    if (undecided) {
      return several
          ? List.of(Zin.TAAK_SOORT_VERVALT_NOG_NIET_BEPAALD_MEER)
          : List.of(
              Zin.TAAK_SOORT_VERVALT_NOG_NIET_BEPAALD, Zin.TAAK_SOORT_VERVALT_NOG_NIET_BEPAALD_OOK);
    }
    return several
        ? List.of(Zin.TAAK_SOORT_VERVALT_MEER)
        : List.of(Zin.TAAK_SOORT_VERVALT, Zin.TAAK_SOORT_VERVALT_OOK);
  }

  /**
   * When a task is done; each is said where those before it stand there already.
   *
   * @param choice whether it is left to a choice
   * @param asked whether it is no more than asked
   */
  static List<Zin> times(boolean choice, boolean asked) {
    if (choice) {
      return List.of(Zin.TAAK_WANNEER_FACULTATIEF, Zin.TAAK_WANNEER_FACULTATIEF_OOK);
    }
    return asked
        ? List.of(Zin.TAAK_WANNEER_VERZOEK, Zin.TAAK_WANNEER_VERZOEK_OOK)
        : List.of(Zin.TAAK_WANNEER, Zin.TAAK_WANNEER_OOK, Zin.TAAK_WANNEER_VAN);
  }

  /** Of a new task that it is done every so many months, in a word; null where there is none. */
  static @Nullable Zin often(int months) {
    return switch (months) {
      case 1 -> Zin.TAAK_MAANDELIJKSE;
      case 6 -> Zin.TAAK_HALFJAARLIJKSE;
      case 12 -> Zin.TAAK_JAARLIJKSE;
      default -> null;
    };
  }

  /**
   * When a task that was named is carried out; each is said where the first stands there already.
   *
   * @param byAnother whether another carries it out for those whose task it is
   * @param duty whether it is a duty, which is met and not carried out
   */
  static List<Zin> carriedOutWhen(boolean byAnother, boolean duty) {
    if (duty && !byAnother) {
      return List.of(Zin.TAAK_UITVOERING_VERPLICHTING, Zin.TAAK_UITVOERING_VERPLICHTING_OOK);
    }
    return byAnother
        ? List.of(Zin.TAAK_UITVOERING_ANDER, Zin.TAAK_UITVOERING_ANDER_OOK)
        : List.of(Zin.TAAK_UITVOERING, Zin.TAAK_UITVOERING_OOK);
  }

  /**
   * By whom a task is done, or was until now; each is said where those before it stand there
   * already.
   */
  static List<Zin> carriedOut(boolean stays) {
    return stays
        ? List.of(
            Zin.TAAK_UITGEVOERD_DOOR,
            Zin.TAAK_UITGEVOERD_DOOR_OOK,
            Zin.TAAK_UITGEVOERD_DOOR_EVENEENS)
        : List.of(Zin.TAAK_UITGEVOERD_DOOR_NU, Zin.TAAK_UITGEVOERD_DOOR_NU_OOK);
  }

  /** The sentence that says one more of the same, or null where there is none. */
  static @Nullable Zin also(Zin frame) {
    return switch (frame) {
      case TAAK_TE -> Zin.TAAK_TE_OOK;
      case TAAK_TE_VERPLICHT -> Zin.TAAK_TE_VERPLICHT_OOK;
      case TAAK_TE_FACULTATIEF -> Zin.TAAK_TE_FACULTATIEF_OOK;
      case TAAK_TE_FACULTATIEF_BELEID -> Zin.TAAK_TE_FACULTATIEF_BELEID_OOK;
      case TAAK_TE_VERZOEK -> Zin.TAAK_TE_VERZOEK_OOK;
      case TAAK_WOORDGROEP_VERZOEK -> Zin.TAAK_WOORDGROEP_VERZOEK_OOK;
      case TAAK_ZIN_VERZOEK -> Zin.TAAK_ZIN_VERZOEK_OOK;
      case TAAK_TE_VERVALT -> Zin.TAAK_TE_VERVALT_OOK;
      case TAAK_WOORDGROEP_VERVALT -> Zin.TAAK_WOORDGROEP_VERVALT_OOK;
      case TAAK_KRIJGEN_GENOEMD, TAAK_KRIJGEN_GENOEMD_VOORSTEL -> Zin.TAAK_KRIJGEN_GENOEMD_OOK;
      case TAAK_KRIJGEN_GENOEMD_BEPALINGEN -> Zin.TAAK_KRIJGEN_GENOEMD_BEPALINGEN_OOK;
      default -> null;
    };
  }

  /** The verb of such a sentence, as the frame that stands for it. */
  static Zin verb(Zin frame) {
    return switch (frame) {
      case TAAK_WOORDGROEP_VERZOEK, TAAK_ZIN_VERZOEK -> Zin.TAAK_TE_VERZOEK;
      case TAAK_WOORDGROEP_VERVALT, TAAK_TE_VERVALT_VANAF -> Zin.TAAK_TE_VERVALT;
      default -> frame;
    };
  }

  /** What stands above tasks below each other, that one sentence each would say with a frame. */
  static Zin lead(Zin frame) {
    return switch (frame) {
      case TAAK_TE_VERPLICHT -> Zin.TAAK_LIJST_VERPLICHT;
      case TAAK_TE_FACULTATIEF -> Zin.TAAK_LIJST_FACULTATIEF;
      case TAAK_TE_FACULTATIEF_BELEID -> Zin.TAAK_LIJST_FACULTATIEF_BELEID;
      case TAAK_TE_VERZOEK -> Zin.TAAK_LIJST_VERZOEK;
      case TAAK_TE_VERVALT -> Zin.TAAK_LIJST_VERVALT;
      default -> Zin.TAAK_LIJST;
    };
  }

  /**
   * For how long a plan is asked that a task names; null is a plan.
   *
   * @param near whether it was named just before
   * @param choice whether those of whom it is are free to make it
   */
  static Zin named(Plan.@Nullable Soort x, boolean near, boolean choice) {
    if (!near) {
      return choice ? Zin.PLAN_GENOEMD_MOGELIJKHEID : Zin.PLAN_GENOEMD;
    }
    if (x == Plan.Soort.BELEIDSVERSLAG) {
      return choice ? Zin.PLAN_DIT_BELEIDSVERSLAG_MOGELIJKHEID : Zin.PLAN_DIT_BELEIDSVERSLAG;
    }
    return choice ? Zin.PLAN_DIT_MOGELIJKHEID : Zin.PLAN_DIT;
  }

  /** Why a plan is asked. */
  static Zin ground(Plan.Grond x) {
    return switch (x) {
      case AFSTEMMING -> Zin.PLAN_AFSTEMMING;
      case NIEUW_BELEIDSTERREIN -> Zin.PLAN_NIEUW_BELEIDSTERREIN;
    };
  }
}
