package nl.udo.paragraaf.wording;

import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that holds words of the record, for each form of those words.
 *
 * @param zin that for whole sentences; null where these stand by themselves and are no part of it
 */
record ByForm(Zin teGroep, Zin woordgroep, Zin bijzin, @Nullable Zin zin) {

  ByForm(Zin teGroep, Zin woordgroep, Zin bijzin) {
    this(teGroep, woordgroep, bijzin, null);
  }

  Zin of(Vorm x) {
    return switch (x) {
      case TE_GROEP -> teGroep;
      case WOORDGROEP -> woordgroep;
      case BIJZIN -> bijzin;
      case ZIN -> {
        if (zin == null) {
          throw FormSentences.whole();
        }
        yield zin;
      }
    };
  }
}
