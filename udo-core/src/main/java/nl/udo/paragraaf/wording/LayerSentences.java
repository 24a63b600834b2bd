package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Instantie;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.Uitgezonderd;

/** Which sentence names a layer, an organ or a body, and what it is in a record. */
final class LayerSentences {

  private LayerSentences() {}

  /** The others of a layer. */
  static Zin rest(Overheidslaag x) {
    return switch (x) {
      case GEMEENTEN -> Zin.OVERHEID_GEMEENTEN_OVERIGE;
      case PROVINCIES -> Zin.OVERHEID_PROVINCIES_OVERIGE;
      case WATERSCHAPPEN -> Zin.OVERHEID_WATERSCHAPPEN_OVERIGE;
      case OPENBARE_LICHAMEN -> Zin.OVERHEID_OPENBARE_LICHAMEN_OVERIGE;
    };
  }

  /** A layer; shorter where it was named before and has a shorter name. */
  static Zin of(Overheidslaag x, boolean again) {
    return switch (x) {
      case GEMEENTEN -> Zin.OVERHEID_GEMEENTEN;
      case PROVINCIES -> Zin.OVERHEID_PROVINCIES;
      case WATERSCHAPPEN -> Zin.OVERHEID_WATERSCHAPPEN;
      case OPENBARE_LICHAMEN ->
          again ? Zin.OVERHEID_OPENBARE_LICHAMEN_KORT : Zin.OVERHEID_OPENBARE_LICHAMEN;
    };
  }

  /** An organ; shorter where it was named before and has a shorter name. */
  static Zin of(Orgaan x, boolean again) {
    return switch (x) {
      case RAAD -> Zin.ORGAAN_RAAD;
      case COLLEGE -> again ? Zin.ORGAAN_COLLEGE_KORT : Zin.ORGAAN_COLLEGE;
      case BURGEMEESTER -> Zin.ORGAAN_BURGEMEESTER;
      case PROVINCIALE_STATEN -> Zin.ORGAAN_PROVINCIALE_STATEN;
      case GEDEPUTEERDE_STATEN -> Zin.ORGAAN_GEDEPUTEERDE_STATEN;
      case COMMISSARIS_VAN_DE_KONING -> Zin.ORGAAN_COMMISSARIS_VAN_DE_KONING;
      case COMMISSARIS_ALS_RIJKSORGAAN -> Zin.ORGAAN_COMMISSARIS_ALS_RIJKSORGAAN;
      case ALGEMEEN_BESTUUR -> Zin.ORGAAN_ALGEMEEN_BESTUUR;
      case DAGELIJKS_BESTUUR -> Zin.ORGAAN_DAGELIJKS_BESTUUR;
      case VOORZITTER -> Zin.ORGAAN_VOORZITTER;
      case EILANDSRAAD -> Zin.ORGAAN_EILANDSRAAD;
      case BESTUURSCOLLEGE -> Zin.ORGAAN_BESTUURSCOLLEGE;
      case GEZAGHEBBER -> Zin.ORGAAN_GEZAGHEBBER;
    };
  }

  /** An organ of one body that is named behind it. */
  static Zin ofOne(Orgaan x, boolean again) {
    return switch (x) {
      case ALGEMEEN_BESTUUR -> Zin.ORGAAN_ALGEMEEN_BESTUUR_KORT;
      case DAGELIJKS_BESTUUR -> Zin.ORGAAN_DAGELIJKS_BESTUUR_KORT;
      case VOORZITTER -> Zin.ORGAAN_VOORZITTER_KORT;
      case RAAD,
          COLLEGE,
          BURGEMEESTER,
          PROVINCIALE_STATEN,
          GEDEPUTEERDE_STATEN,
          COMMISSARIS_VAN_DE_KONING,
          COMMISSARIS_ALS_RIJKSORGAAN,
          EILANDSRAAD,
          BESTUURSCOLLEGE,
          GEZAGHEBBER ->
          of(x, again);
    };
  }

  /** The organs of several bodies that are named behind them. */
  static Zin ofSeveral(Orgaan x, boolean again) {
    return switch (x) {
      case RAAD -> Zin.ORGAAN_RAAD_MEER;
      case COLLEGE -> again ? Zin.ORGAAN_COLLEGE_KORT_MEER : Zin.ORGAAN_COLLEGE_MEER;
      case BURGEMEESTER -> Zin.ORGAAN_BURGEMEESTER_MEER;
      case PROVINCIALE_STATEN -> Zin.ORGAAN_PROVINCIALE_STATEN;
      case GEDEPUTEERDE_STATEN -> Zin.ORGAAN_GEDEPUTEERDE_STATEN;
      case COMMISSARIS_VAN_DE_KONING -> Zin.ORGAAN_COMMISSARIS_VAN_DE_KONING_MEER;
      case COMMISSARIS_ALS_RIJKSORGAAN -> Zin.ORGAAN_COMMISSARIS_ALS_RIJKSORGAAN_MEER;
      case ALGEMEEN_BESTUUR -> Zin.ORGAAN_ALGEMEEN_BESTUUR_MEER;
      case DAGELIJKS_BESTUUR -> Zin.ORGAAN_DAGELIJKS_BESTUUR_MEER;
      case VOORZITTER -> Zin.ORGAAN_VOORZITTER_MEER;
      case EILANDSRAAD -> Zin.ORGAAN_EILANDSRAAD_MEER;
      case BESTUURSCOLLEGE -> Zin.ORGAAN_BESTUURSCOLLEGE_MEER;
      case GEZAGHEBBER -> Zin.ORGAAN_GEZAGHEBBER_MEER;
    };
  }

  /** The layer that an organ is of. */
  static Overheidslaag layer(Orgaan x) {
    return switch (x) {
      case RAAD, COLLEGE, BURGEMEESTER -> Overheidslaag.GEMEENTEN;
      case PROVINCIALE_STATEN,
          GEDEPUTEERDE_STATEN,
          COMMISSARIS_VAN_DE_KONING,
          COMMISSARIS_ALS_RIJKSORGAAN ->
          Overheidslaag.PROVINCIES;
      case ALGEMEEN_BESTUUR, DAGELIJKS_BESTUUR, VOORZITTER -> Overheidslaag.WATERSCHAPPEN;
      case EILANDSRAAD, BESTUURSCOLLEGE, GEZAGHEBBER -> Overheidslaag.OPENBARE_LICHAMEN;
    };
  }

  /** Whether an organ is of a waterschap: others have such a bestuur or voorzitter too. */
  static boolean isOfAWaterschap(Orgaan x) {
    return layer(x) == Overheidslaag.WATERSCHAPPEN;
  }

  /** A body that has no name. */
  static Zin of(Instantie.Soort x) {
    return switch (x) {
      case RIJK -> Zin.INSTANTIE_RIJK;
      case PROVINCIE -> Zin.INSTANTIE_PROVINCIE;
      case GEMEENTEN -> Zin.INSTANTIE_GEMEENTEN;
      case WATERSCHAPPEN -> Zin.INSTANTIE_WATERSCHAPPEN;
      case OPENBAAR_LICHAAM -> Zin.INSTANTIE_OPENBAAR_LICHAAM;
      case PRIVAAT, ANDERS -> Zin.INSTANTIE_ONBEKEND;
    };
  }

  /** The fund of a layer; the waterschappen have none. */
  static Zin fund(Overheidslaag x) {
    return switch (x) {
      case GEMEENTEN -> Zin.FONDS_GEMEENTEN;
      case PROVINCIES -> Zin.FONDS_PROVINCIES;
      case OPENBARE_LICHAMEN -> Zin.FONDS_OPENBARE_LICHAMEN;
      case WATERSCHAPPEN -> Zin.FONDS_ANDERS;
    };
  }

  /**
   * What a layer does in a role.
   *
   * @param ookZelf whether there is more for them than what they do by an organ of the Rijk
   */
  static Zin role(Rol x, boolean medebewind, boolean ookZelf) {
    return switch (x) {
      case UITVOERDER -> medebewind ? Zin.ROL_UITVOERDER_MEDEBEWIND : Zin.ROL_UITVOERDER;
      case NORMADRESSAAT -> Zin.ROL_NORMADRESSAAT;
      case MEDEBETALER -> Zin.ROL_MEDEBETALER;
      case TOEZICHTHOUDER -> Zin.ROL_TOEZICHTHOUDER;
      case ONTVANGER -> Zin.ROL_ONTVANGER;
      case RIJKSORGAAN -> ookZelf ? Zin.ROL_RIJKSORGAAN_OOK_ZELF : Zin.ROL_RIJKSORGAAN;
    };
  }

  /** Why a layer is left out. */
  static Zin excepted(Uitgezonderd.Soort x) {
    return switch (x) {
      case BUITEN_BEREIK -> Zin.UITGEZONDERD_BUITEN_BEREIK;
      case NOG_NIET_UITGEWERKT -> Zin.UITGEZONDERD_NOG_NIET_UITGEWERKT;
    };
  }
}
