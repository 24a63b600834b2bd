package nl.udo.paragraaf.wording;

import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Voornemen;
import nl.udo.model.Voorwaarde.Vervulmoment;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/** What the text speaks of and who speaks, by the form of the regulation. */
final class Voice {

  private final @Nullable Regelingsoort soort;
  private final boolean initiative;

  Voice(Voornemen v) {
    soort = v.soort();
    initiative = Regeling.van(v).initiatief();
  }

  /** A bill proposes; what is adopted speaks as law. */
  boolean proposes() {
    return soort == null || soort == Regelingsoort.WET;
  }

  boolean isPolicy() {
    return soort == Regelingsoort.BELEID;
  }

  /** The words that every sentence may use. */
  Map<String, Words> words(Sentences sentences) {
    Words proposal = Words.of(sentences.text(proposal()));
    String government = sentences.text(government());
    return Map.of(
        "voorstel",
        proposal,
        "grond",
        proposal,
        "regeling",
        Words.of(sentences.text(regulation())),
        "ingang",
        Words.of(sentences.text(before(Vervulmoment.INWERKINGTREDING))),
        "regering",
        initiative ? Words.plural(government) : Words.of(government));
  }

  private Zin proposal() {
    if (soort == null) {
      return Zin.VORM_ONBEKEND_VOORSTEL;
    }
    return switch (soort) {
      case WET -> Zin.VORM_WET_VOORSTEL;
      case AMVB -> Zin.VORM_AMVB_VOORSTEL;
      case MINISTERIELE_REGELING -> Zin.VORM_MINISTERIELE_REGELING_VOORSTEL;
      case BELEID -> Zin.VORM_BELEID_VOORSTEL;
    };
  }

  /**
   * What was put before those who judged beforehand, where the text speaks of what was adopted;
   * null where it speaks of what is proposed.
   */
  @Nullable Zin draft() {
    if (soort == null) {
      return null;
    }
    return switch (soort) {
      case AMVB -> Zin.VORM_AMVB_ONTWERP;
      case MINISTERIELE_REGELING -> Zin.VORM_MINISTERIELE_REGELING_ONTWERP;
      case WET, BELEID -> null;
    };
  }

  /** Before what a condition must be met: a bill is submitted, and all else is adopted. */
  Zin before(Vervulmoment x) {
    return switch (x) {
      case INDIENING -> proposes() ? Zin.VOOR_INDIENING : Zin.VOOR_VASTSTELLING;
      // Policy without a regulation does not enter into force.
      case INWERKINGTREDING -> isPolicy() ? Zin.VORM_BELEID_INGANG : Zin.VORM_INGANG;
    };
  }

  private Zin regulation() {
    if (soort == null) {
      return Zin.VORM_ONBEKEND_REGELING;
    }
    return switch (soort) {
      case WET -> Zin.VORM_WET_REGELING;
      case AMVB -> Zin.VORM_AMVB_REGELING;
      case MINISTERIELE_REGELING -> Zin.VORM_MINISTERIELE_REGELING_REGELING;
      case BELEID -> Zin.VORM_BELEID_REGELING;
    };
  }

  private Zin government() {
    if (soort == null) {
      return Zin.VORM_ONBEKEND_REGERING;
    }
    return switch (soort) {
      case WET -> initiative ? Zin.VORM_INITIATIEF_REGERING : Zin.VORM_WET_REGERING;
      case AMVB -> Zin.VORM_AMVB_REGERING;
      case MINISTERIELE_REGELING -> Zin.VORM_MINISTERIELE_REGELING_REGERING;
      case BELEID -> Zin.VORM_BELEID_REGERING;
    };
  }
}
