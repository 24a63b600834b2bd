package nl.udo.paragraaf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The fixed sentences, from {@code zinnen.properties}. What is filled in is data: braces in it mean
 * nothing.
 */
final class Zinnen {

  private static final Map<String, String> VAST = lees();

  private Zinnen() {}

  private static Map<String, String> lees() {
    Properties bestand = new Properties();
    try (InputStream in = Zinnen.class.getResourceAsStream("zinnen.properties");
        InputStreamReader tekst = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      bestand.load(tekst);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> zinnen = new TreeMap<>();
    bestand.forEach((sleutel, zin) -> zinnen.put((String) sleutel, (String) zin));
    return Map.copyOf(zinnen);
  }

  static Map<String, String> alle() {
    return VAST;
  }

  static boolean heeft(String sleutel) {
    return VAST.containsKey(sleutel);
  }

  /**
   * A sentence, filled in.
   *
   * @param waarden a {@link String} or a {@link Naamgroep} per name
   */
  static String zin(String sleutel, Map<String, ?> waarden) {
    String patroon = VAST.get(sleutel);
    if (patroon == null) {
      throw new IllegalStateException("er is geen zin " + sleutel);
    }
    StringBuilder zin = new StringBuilder();
    int plaats = 0;
    while (plaats < patroon.length()) {
      int open = patroon.indexOf('{', plaats);
      if (open < 0) {
        vast(zin, patroon.substring(plaats));
        break;
      }
      int dicht = patroon.indexOf('}', open);
      vast(zin, patroon.substring(plaats, open));
      zin.append(invulling(patroon.substring(open + 1, dicht), waarden, sleutel));
      plaats = dicht + 1;
    }
    return zin.toString();
  }

  /** No second full stop after text of the record that brought its own. */
  private static void vast(StringBuilder zin, String tekst) {
    boolean dubbel = tekst.startsWith(".") && zin.length() > 0 && Nederlands.eindigtZin(zin);
    zin.append(dubbel ? tekst.substring(1) : tekst);
  }

  private static String invulling(String opgave, Map<String, ?> waarden, String sleutel) {
    int keuze = opgave.indexOf(':');
    String naam = keuze < 0 ? opgave : opgave.substring(0, keuze);
    String klein = Character.toLowerCase(naam.charAt(0)) + naam.substring(1);
    Object waarde = waarden.get(klein);
    if (waarde == null) {
      throw new IllegalStateException("zin " + sleutel + ": {" + opgave + "} is niet ingevuld");
    }
    if (keuze >= 0) {
      String[] vormen = opgave.substring(keuze + 1).split("\\|", 2);
      return ((Naamgroep) waarde).meervoud() ? vormen[1] : vormen[0];
    }
    String tekst = waarde instanceof Naamgroep groep ? groep.tekst() : (String) waarde;
    return naam.equals(klein) ? tekst : Nederlands.hoofdletter(tekst);
  }
}
