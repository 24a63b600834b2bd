package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Ingreep;
import nl.udo.model.Formulering;
import org.jspecify.annotations.Nullable;

/** Which sentence says what changes in a power. */
final class PowerSentences {

  private PowerSentences() {}

  /** What another may, or must, do to those of a scope. */
  static Zin intervention(Ingreep x, boolean must) {
    return switch (x) {
      case AANWIJZING -> must ? Zin.INGREEP_AANWIJZING_MOET : Zin.INGREEP_AANWIJZING;
      case OPLEGGEN -> must ? Zin.INGREEP_OPLEGGEN_MOET : Zin.INGREEP_OPLEGGEN;
      case IN_DE_PLAATS_TREDEN ->
          must ? Zin.INGREEP_IN_DE_PLAATS_TREDEN_MOET : Zin.INGREEP_IN_DE_PLAATS_TREDEN;
    };
  }

  /** What those of a scope may, or must, do themselves to another. */
  static Zin ownIntervention(Ingreep x, boolean must) {
    return switch (x) {
      case AANWIJZING -> must ? Zin.INGREEP_AANWIJZING_EIGEN_MOET : Zin.INGREEP_AANWIJZING_EIGEN;
      case OPLEGGEN -> must ? Zin.INGREEP_OPLEGGEN_EIGEN_MOET : Zin.INGREEP_OPLEGGEN_EIGEN;
      case IN_DE_PLAATS_TREDEN ->
          must ? Zin.INGREEP_IN_DE_PLAATS_TREDEN_EIGEN_MOET : Zin.INGREEP_IN_DE_PLAATS_TREDEN_EIGEN;
    };
  }

  /**
   * What happens to a power that is told in whole sentences; each is said where the first stands
   * there already, and none where those sentences must say it themselves.
   */
  static List<Zin> kinds(Bevoegdheidswijziging.@Nullable Soort x) {
    if (x == null) {
      return List.of();
    }
    return switch (x) {
      case NIEUW ->
          List.of(
              Zin.BEVOEGDHEID_SOORT_NIEUW,
              Zin.BEVOEGDHEID_SOORT_NIEUW_OOK,
              Zin.BEVOEGDHEID_SOORT_NIEUW_VAN);
      case GEWIJZIGD ->
          List.of(
              Zin.BEVOEGDHEID_SOORT_GEWIJZIGD,
              Zin.BEVOEGDHEID_SOORT_GEWIJZIGD_OOK,
              Zin.BEVOEGDHEID_SOORT_GEWIJZIGD_VAN);
      case VASTLEGGING ->
          List.of(Zin.BEVOEGDHEID_SOORT_VASTGELEGD, Zin.BEVOEGDHEID_SOORT_VASTGELEGD_OOK);
      case VERVALT -> List.of(Zin.BEVOEGDHEID_SOORT_VERVALT, Zin.BEVOEGDHEID_SOORT_VERVALT_OOK);
      case NAAR_ELDERS ->
          List.of(Zin.BEVOEGDHEID_SOORT_NAAR_ELDERS, Zin.BEVOEGDHEID_SOORT_NAAR_ELDERS_OOK);
    };
  }

  /** What happens to a power that is an infinitive; null is that nothing is said of that. */
  static Zin infinitive(Bevoegdheidswijziging.@Nullable Soort x) {
    if (x == null) {
      return Zin.BEVOEGDHEID_TE;
    }
    return switch (x) {
      case NIEUW -> Zin.BEVOEGDHEID_TE_NIEUW;
      case GEWIJZIGD -> Zin.BEVOEGDHEID_TE_GEWIJZIGD;
      case VERVALT -> Zin.BEVOEGDHEID_TE_VERVALT;
      case NAAR_ELDERS -> Zin.BEVOEGDHEID_TE_NAAR_ELDERS;
      case VASTLEGGING -> Zin.BEVOEGDHEID_TE_VASTLEGGING;
    };
  }

  /** What happens to a power that is a noun phrase; null is that nothing is said of that. */
  static Zin nounPhrase(Bevoegdheidswijziging.@Nullable Soort x) {
    if (x == null) {
      return Zin.BEVOEGDHEID_WOORDGROEP;
    }
    return switch (x) {
      case NIEUW -> Zin.BEVOEGDHEID_WOORDGROEP_NIEUW;
      case GEWIJZIGD -> Zin.BEVOEGDHEID_WOORDGROEP_GEWIJZIGD;
      case VERVALT -> Zin.BEVOEGDHEID_WOORDGROEP_VERVALT;
      case NAAR_ELDERS -> Zin.BEVOEGDHEID_WOORDGROEP_NAAR_ELDERS;
      case VASTLEGGING -> Zin.BEVOEGDHEID_WOORDGROEP_VASTLEGGING;
    };
  }

  /** That a power goes, as an infinitive or a noun phrase. */
  static Zin transfer(Formulering.Vorm x) {
    return x == Formulering.Vorm.TE_GROEP
        ? Zin.BEVOEGDHEID_TE_NAAR_ELDERS
        : Zin.BEVOEGDHEID_WOORDGROEP_NAAR_ELDERS;
  }

  /** The sentence that calls what is got, had or lost a power, and then says which. */
  static Zin called(Zin key) {
    return switch (key) {
      case BEVOEGDHEID_WOORDGROEP_NIEUW_VOORSTEL -> Zin.BEVOEGDHEID_GENOEMD_NIEUW_VOORSTEL;
      case BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN -> Zin.BEVOEGDHEID_GENOEMD_NIEUW_BEPALINGEN;
      case BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN_OOK ->
          Zin.BEVOEGDHEID_GENOEMD_NIEUW_BEPALINGEN_OOK;
      case BEVOEGDHEID_WOORDGROEP_NIEUW -> Zin.BEVOEGDHEID_GENOEMD_NIEUW;
      case BEVOEGDHEID_WOORDGROEP_NIEUW_OOK -> Zin.BEVOEGDHEID_GENOEMD_NIEUW_OOK;
      case BEVOEGDHEID_WOORDGROEP_GEEFT -> Zin.BEVOEGDHEID_GENOEMD_GEEFT;
      case BEVOEGDHEID_WOORDGROEP_VERVALT -> Zin.BEVOEGDHEID_GENOEMD_VERVALT;
      case BEVOEGDHEID_WOORDGROEP -> Zin.BEVOEGDHEID_GENOEMD;
      default -> key;
    };
  }

  /** The sentence that says of something with an article that it is got, had or lost as a power. */
  static Zin asPower(Zin key) {
    return switch (key) {
      case BEVOEGDHEID_WOORDGROEP_NIEUW_VOORSTEL -> Zin.BEVOEGDHEID_ALS_NIEUW_VOORSTEL;
      case BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN -> Zin.BEVOEGDHEID_ALS_NIEUW_BEPALINGEN;
      case BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN_OOK -> Zin.BEVOEGDHEID_ALS_NIEUW_BEPALINGEN_OOK;
      case BEVOEGDHEID_WOORDGROEP_NIEUW -> Zin.BEVOEGDHEID_ALS_NIEUW;
      case BEVOEGDHEID_WOORDGROEP_NIEUW_OOK -> Zin.BEVOEGDHEID_ALS_NIEUW_OOK;
      case BEVOEGDHEID_WOORDGROEP_GEEFT -> Zin.BEVOEGDHEID_ALS_GEEFT;
      case BEVOEGDHEID_WOORDGROEP_VERVALT -> Zin.BEVOEGDHEID_ALS_VERVALT;
      case BEVOEGDHEID_WOORDGROEP -> Zin.BEVOEGDHEID_ALS;
      default -> key;
    };
  }

  /** The sentence that leads to powers below each other, for the sentence on one of them. */
  static Zin lead(Zin key) {
    return switch (key) {
      case BEVOEGDHEID_TE_NIEUW_VOORSTEL -> Zin.BEVOEGDHEID_LIJST_VOORSTEL;
      case BEVOEGDHEID_TE_NIEUW_BEPALINGEN -> Zin.BEVOEGDHEID_LIJST_BEPALINGEN;
      case BEVOEGDHEID_TE_NIEUW_BEPALINGEN_OOK -> Zin.BEVOEGDHEID_LIJST_BEPALINGEN_OOK;
      case BEVOEGDHEID_TE_NIEUW_OOK -> Zin.BEVOEGDHEID_LIJST_OOK;
      default -> Zin.BEVOEGDHEID_LIJST;
    };
  }
}
