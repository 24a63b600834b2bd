package nl.udo.toets;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nl.udo.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * A properties file in its own order, of which every key is read once: a key that stands there
 * twice and a key that nobody asks for are mistakes.
 */
final class Sleutels {

  private final String bestand;
  private final Map<String, String> waarden;
  private final Set<String> ongelezen;

  private Sleutels(String bestand, Map<String, String> waarden) {
    this.bestand = bestand;
    this.waarden = waarden;
    this.ongelezen = new LinkedHashSet<>(waarden.keySet());
  }

  static Sleutels lees(Reader in, String bestand) throws IOException {
    Map<String, String> waarden = new LinkedHashMap<>();
    Set<String> dubbel = new LinkedHashSet<>();
    new Properties() {
      private static final long serialVersionUID = 1L;

      @Override
      public synchronized @Nullable Object put(Object sleutel, Object waarde) {
        if (waarden.put((String) sleutel, ((String) waarde).strip()) != null) {
          dubbel.add((String) sleutel);
        }
        return null;
      }
    }.load(in);
    Sleutels sleutels = new Sleutels(bestand, waarden);
    if (!dubbel.isEmpty()) {
      throw sleutels.fout(String.join(", ", dubbel), "staat er twee keer");
    }
    return sleutels;
  }

  Set<String> namen() {
    return waarden.keySet();
  }

  /** The value of a key; null when it is not there. */
  @Nullable String vind(String naam) {
    ongelezen.remove(naam);
    String waarde = waarden.get(naam);
    return waarde == null || waarde.isEmpty() ? null : waarde;
  }

  String eis(String naam) {
    String waarde = vind(naam);
    if (waarde == null) {
      throw fout(naam, "ontbreekt");
    }
    return waarde;
  }

  /** All values whose key begins so, by the rest of their key. */
  Map<String, String> onder(String begin) {
    Map<String, String> deel = new LinkedHashMap<>();
    for (String naam : waarden.keySet()) {
      if (naam.startsWith(begin)) {
        deel.put(naam.substring(begin.length()), eis(naam));
      }
    }
    return deel;
  }

  /** The parts of a value, separated by commas; none when the key is not there. */
  List<String> lijst(String naam) {
    String waarde = vind(naam);
    return waarde == null
        ? List.of()
        : Arrays.stream(waarde.split(",")).map(String::strip).toList();
  }

  <T extends Enum<T> & Term> T term(String naam, Class<T> soort) {
    return term(naam, eis(naam), soort);
  }

  <T extends Enum<T> & Term> List<T> termen(String naam, Class<T> soort) {
    List<T> termen = new ArrayList<>();
    for (String deel : lijst(naam)) {
      termen.add(term(naam, deel, soort));
    }
    return termen;
  }

  private <T extends Enum<T> & Term> T term(String naam, String code, Class<T> soort) {
    T term = Regelbestand.term(soort, code);
    if (term == null) {
      throw fout(naam, "onbekende waarde " + code);
    }
    return term;
  }

  void eisAllesGelezen() {
    if (!ongelezen.isEmpty()) {
      throw fout(String.join(", ", ongelezen), "onbekende sleutel");
    }
  }

  IllegalArgumentException fout(String naam, @Nullable String wat) {
    return new IllegalArgumentException(bestand + ": " + naam + ": " + wat);
  }
}
