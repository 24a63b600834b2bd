package nl.udo.paragraaf.wording;

import java.util.HashMap;
import java.util.Map;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Voornemen;

/** What the text speaks of and who speaks, by the form of the regulation. */
final class Voice {

  private final Regelingsoort soort;
  private final String form;

  Voice(Voornemen v) {
    soort = v.soort();
    boolean initiative =
        soort == Regelingsoort.WET && v.indiener() == Voornemen.Indiener.KAMERLEDEN;
    form = soort == null ? "onbekend" : initiative ? "initiatief" : soort.code();
  }

  /** A bill proposes; what is adopted speaks as law. */
  boolean proposes() {
    return soort == null || soort == Regelingsoort.WET;
  }

  boolean isPolicy() {
    return soort == Regelingsoort.BELEID;
  }

  /** The words that every sentence may use: {voorstel}, {regeling} and {regering}. */
  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("voorstel", word("voorstel"));
    values.put("regeling", word("regeling"));
    values.put("regering", word("regering"));
    return values;
  }

  Words word(String what) {
    String own = "vorm." + form + "." + what;
    String text = SentenceFile.text(SentenceFile.has(own) ? own : "vorm.wet." + what);
    boolean several = form.equals("initiatief") && what.equals("regering");
    return several ? Words.plural(text) : Words.of(text);
  }
}
