package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Document;
import org.jspecify.annotations.Nullable;

/** Which words name a document. */
final class SourceSentences {

  private SourceSentences() {}

  /** What a document is called in a sentence. */
  static Zin kind(Document.Soort x) {
    return switch (x) {
      case ONDERZOEK -> Zin.DOCUMENT_ONDERZOEK;
      case ARTIKEL_2_ONDERZOEK -> Zin.DOCUMENT_ARTIKEL_2_ONDERZOEK;
      case UITVOERINGSTOETS -> Zin.DOCUMENT_UITVOERINGSTOETS;
      case QUICK_SCAN -> Zin.DOCUMENT_QUICK_SCAN;
      case BRIEF -> Zin.DOCUMENT_BRIEF;
      case ADVIES -> Zin.DOCUMENT_ADVIES;
      case AKKOORD -> Zin.DOCUMENT_AKKOORD;
      case KAMERSTUK -> Zin.DOCUMENT_KAMERSTUK;
      case OVERZICHT -> Zin.DOCUMENT_OVERZICHT;
      case PILOT -> Zin.DOCUMENT_PILOT;
      case GESPREKSVERSLAG -> Zin.DOCUMENT_GESPREKSVERSLAG;
      case VERSLAG,
          ADVIES_RAAD_VAN_STATE,
          NADER_RAPPORT,
          NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG,
          ANDER_DOCUMENT ->
          Zin.DOCUMENT_ONBEKEND;
    };
  }

  /** In what it was said; null where that is not told of a document of this kind. */
  static @Nullable Zin in(Document.Soort x, boolean together) {
    return switch (x) {
      case ONDERZOEK -> together ? null : Zin.IN_ONDERZOEK;
      case UITVOERINGSTOETS -> together ? null : Zin.IN_UITVOERINGSTOETS;
      case QUICK_SCAN -> together ? null : Zin.IN_QUICK_SCAN;
      case BRIEF -> together ? Zin.IN_BRIEF_GEZAMENLIJK : Zin.IN_BRIEF;
      case ADVIES -> together ? Zin.IN_ADVIES_GEZAMENLIJK : Zin.IN_ADVIES;
      case ARTIKEL_2_ONDERZOEK,
          AKKOORD,
          KAMERSTUK,
          OVERZICHT,
          PILOT,
          GESPREKSVERSLAG,
          VERSLAG,
          ADVIES_RAAD_VAN_STATE,
          NADER_RAPPORT,
          NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG,
          ANDER_DOCUMENT ->
          null;
    };
  }

  /** In what it was said that others made too, of a kind that can be made together. */
  static Zin with(Document.Soort x) {
    return x == Document.Soort.ADVIES ? Zin.IN_ADVIES_MET : Zin.IN_BRIEF_MET;
  }

  /** What a document without a title is called in a note; null where nothing is known of it. */
  static @Nullable Zin note(Document.Soort x) {
    return switch (x) {
      case ONDERZOEK -> Zin.NOOT_SOORT_ONDERZOEK;
      case ARTIKEL_2_ONDERZOEK -> Zin.NOOT_SOORT_ARTIKEL_2_ONDERZOEK;
      case UITVOERINGSTOETS -> Zin.NOOT_SOORT_UITVOERINGSTOETS;
      case QUICK_SCAN -> Zin.NOOT_SOORT_QUICK_SCAN;
      case ADVIES -> Zin.NOOT_SOORT_ADVIES;
      case AKKOORD -> Zin.NOOT_SOORT_AKKOORD;
      case OVERZICHT -> Zin.NOOT_SOORT_OVERZICHT;
      case PILOT -> Zin.NOOT_SOORT_PILOT;
      case GESPREKSVERSLAG -> Zin.NOOT_SOORT_GESPREKSVERSLAG;
      case BRIEF,
          KAMERSTUK,
          VERSLAG,
          ADVIES_RAAD_VAN_STATE,
          NADER_RAPPORT,
          NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG,
          ANDER_DOCUMENT ->
          null;
    };
  }

  /** By whose order a document was made: research is carried out, and not drawn up. */
  static Zin commissioned(Document.@Nullable Soort x) {
    if (x == null) {
      return Zin.ONDERZOEK_OPDRACHT;
    }
    return switch (x) {
      case ONDERZOEK, ARTIKEL_2_ONDERZOEK, UITVOERINGSTOETS, QUICK_SCAN, PILOT ->
          Zin.ONDERZOEK_OPDRACHT_UITGEVOERD;
      case BRIEF,
          ADVIES,
          AKKOORD,
          KAMERSTUK,
          OVERZICHT,
          GESPREKSVERSLAG,
          VERSLAG,
          ADVIES_RAAD_VAN_STATE,
          NADER_RAPPORT,
          NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG,
          ANDER_DOCUMENT ->
          Zin.ONDERZOEK_OPDRACHT;
    };
  }

  /** Who studied something for whom, as far as that is known. */
  static Zin research(boolean makers, boolean principals) {
    if (makers) {
      return principals ? Zin.ONDERZOEK : Zin.ONDERZOEK_ZONDER_OPDRACHT;
    }
    return principals ? Zin.ONDERZOEK_ZONDER_OPSTELLERS : Zin.ONDERZOEK_ONDERDEEL;
  }

  /** Who tried something for whom, as far as that is known: a trial is no study. */
  static Zin trial(boolean makers, boolean principals) {
    if (makers) {
      return principals ? Zin.ONDERZOEK_PROEF : Zin.ONDERZOEK_PROEF_ZONDER_OPDRACHT;
    }
    return principals ? Zin.ONDERZOEK_PROEF_ZONDER_OPSTELLERS : Zin.ONDERZOEK_PROEF_ONDERDEEL;
  }

  /**
   * That a survey, or a trial, was held.
   *
   * @param makers whether it is known who held it
   */
  static Zin survey(boolean trial, boolean makers) {
    if (trial) {
      return makers ? Zin.PEILING_PROEF : Zin.PEILING_PROEF_ZONDER;
    }
    return makers ? Zin.PEILING : Zin.PEILING_ZONDER;
  }
}
