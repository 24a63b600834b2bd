package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering.Vorm;
import org.jspecify.annotations.Nullable;

/** Which sentence says what must be told to others, or is only asked. */
final class InformationSentences {

  private InformationSentences() {}

  /**
   * Where data go, or how often; each is said where the first stands there already.
   *
   * @param received whether it is known who receives them
   */
  static List<Zin> dataGo(boolean received, boolean asked) {
    if (!received) {
      return List.of(
          Zin.INFORMATIE_WANNEER,
          Zin.INFORMATIE_WANNEER_OOK,
          Zin.INFORMATIE_WANNEER_VAN,
          Zin.INFORMATIE_WANNEER_VAN_OOK);
    }
    return asked
        ? List.of(
            Zin.INFORMATIE_ONTVANGER_VERZOEK,
            Zin.INFORMATIE_ONTVANGER_VERZOEK_OOK,
            Zin.INFORMATIE_ONTVANGER_VERZOEK_VAN,
            Zin.INFORMATIE_ONTVANGER_VERZOEK_VAN_OOK)
        : List.of(
            Zin.INFORMATIE_ONTVANGER,
            Zin.INFORMATIE_ONTVANGER_OOK,
            Zin.INFORMATIE_ONTVANGER_VAN,
            Zin.INFORMATIE_ONTVANGER_VAN_OOK);
  }

  /** The sentence that says one more duty to inform, or null where there is none. */
  static @Nullable Zin also(Zin duty) {
    return switch (duty) {
      case INFORMATIE_WOORDGROEP -> Zin.INFORMATIE_WOORDGROEP_OOK;
      case INFORMATIE_WOORDGROEP_VOLGENDE -> Zin.INFORMATIE_WOORDGROEP_VOLGENDE_OOK;
      case INFORMATIE_TE_GROEP -> Zin.INFORMATIE_TE_GROEP_OOK;
      case INFORMATIE_WOORDGROEP_VERZOEK -> Zin.INFORMATIE_WOORDGROEP_VERZOEK_OOK;
      case INFORMATIE_WOORDGROEP_VOLGENDE_VERZOEK -> Zin.INFORMATIE_WOORDGROEP_VOLGENDE_VERZOEK_OOK;
      case INFORMATIE_TE_GROEP_VERZOEK -> Zin.INFORMATIE_TE_GROEP_VERZOEK_OOK;
      default -> null;
    };
  }

  /** What must be told to another, or is only asked. */
  static Zin duty(Vorm x, boolean asked) {
    return switch (x) {
      case BIJZIN -> asked ? Zin.INFORMATIE_BIJZIN_VERZOEK : Zin.INFORMATIE_BIJZIN;
      case WOORDGROEP -> nounPhrase(false, asked);
      case TE_GROEP -> asked ? Zin.INFORMATIE_TE_GROEP_VERZOEK : Zin.INFORMATIE_TE_GROEP;
      case ZIN -> throw FormSentences.whole();
    };
  }

  /**
   * Information that is a noun phrase.
   *
   * @param last whether it ends the sentence
   */
  static Zin nounPhrase(boolean last, boolean asked) {
    if (asked) {
      return last ? Zin.INFORMATIE_WOORDGROEP_VOLGENDE_VERZOEK : Zin.INFORMATIE_WOORDGROEP_VERZOEK;
    }
    return last ? Zin.INFORMATIE_WOORDGROEP_VOLGENDE : Zin.INFORMATIE_WOORDGROEP;
  }
}
