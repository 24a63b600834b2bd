package nl.udo.bewoording;

import java.util.Map;

/** Fills a sentence in with plain text, of which each is one. */
final class PlatteInvulling implements Invulling {

  private final Zin zin;
  private final Map<String, String> waarden;
  private final StringBuilder tekst = new StringBuilder();

  PlatteInvulling(Zin zin, Map<String, String> waarden) {
    this.zin = zin;
    this.waarden = waarden;
  }

  String tekst() {
    return tekst.toString();
  }

  @Override
  public boolean heeft(String naam) {
    return waarden.get(naam) != null;
  }

  @Override
  public void woorden(String woorden) {
    tekst.append(woorden);
  }

  @Override
  public void plaats(String naam, boolean hoofdletter) {
    String waarde = waarde(naam);
    if (hoofdletter && !waarde.isEmpty()) {
      int eerste = waarde.codePointAt(0);
      tekst.appendCodePoint(Character.toTitleCase(eerste));
      tekst.append(waarde, Character.charCount(eerste), waarde.length());
    } else {
      tekst.append(waarde);
    }
  }

  @Override
  public void getal(String naam, String een, String meer) {
    waarde(naam);
    tekst.append(een);
  }

  private String waarde(String naam) {
    String waarde = waarden.get(naam);
    if (waarde == null) {
      throw new IllegalArgumentException(zin.sleutel() + ": {" + naam + "} ontbreekt");
    }
    return waarde;
  }
}
