package nl.udo.bewoording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places to fill in, taken apart once.
 *
 * @param delen its parts, from left to right
 */
record Sjabloon(List<Deel> delen) {

  /** A part of a sentence. */
  sealed interface Deel {}

  /** Words as they are. */
  record Woorden(String tekst) implements Deel {}

  /** A place to fill in. */
  record Plaats(String naam, boolean hoofdletter) implements Deel {}

  /** One of two words, by the number of what is filled in. */
  record Getal(String naam, String een, String meer) implements Deel {}

  /** A part that is left out when one of its own places has nothing. */
  record Weglaatbaar(List<Deel> delen) implements Deel {}

  /** A sentence that cannot be taken apart; the message says why, in Dutch. */
  static final class Onleesbaar extends Exception {
    private static final long serialVersionUID = 1L;

    Onleesbaar(String message) {
      super(message, null, false, false);
    }
  }

  Sjabloon {
    delen = List.copyOf(delen);
  }

  static Sjabloon van(String tekst) throws Onleesbaar {
    return new Sjabloon(new Lezing(tekst).alles());
  }

  void vul(Invulling invulling) {
    vul(delen, invulling);
  }

  private static void vul(List<Deel> delen, Invulling invulling) {
    for (Deel deel : delen) {
      if (deel instanceof Woorden w) {
        invulling.woorden(w.tekst());
      } else if (deel instanceof Plaats p) {
        invulling.plaats(p.naam(), p.hoofdletter());
      } else if (deel instanceof Getal g) {
        invulling.getal(g.naam(), g.een(), g.meer());
      } else if (deel instanceof Weglaatbaar w && isGevuld(w.delen(), invulling)) {
        vul(w.delen(), invulling);
      }
    }
  }

  private static boolean isGevuld(List<Deel> delen, Invulling invulling) {
    for (Deel deel : delen) {
      String naam = naam(deel);
      if (naam != null && !invulling.heeft(naam)) {
        return false;
      }
    }
    return true;
  }

  /** The name of a place or of a number, or null. */
  static @Nullable String naam(Deel deel) {
    if (deel instanceof Plaats p) {
      return p.naam();
    }
    return deel instanceof Getal g ? g.naam() : null;
  }

  /** Takes a sentence apart. */
  private static final class Lezing {
    private final String tekst;
    private int at;

    Lezing(String tekst) {
      this.tekst = tekst;
    }

    List<Deel> alles() throws Onleesbaar {
      List<Deel> delen = delen();
      if (at < tekst.length()) {
        throw new Onleesbaar("de ] hoort bij geen [");
      }
      return delen;
    }

    /** The parts up to the end or to the bracket that closes them. */
    private List<Deel> delen() throws Onleesbaar {
      List<Deel> delen = new ArrayList<>();
      StringBuilder woorden = new StringBuilder();
      while (at < tekst.length() && tekst.charAt(at) != ']') {
        char c = tekst.charAt(at++);
        switch (c) {
          case '{' -> {
            sluit(woorden, delen);
            delen.add(plaats());
          }
          case '[' -> {
            sluit(woorden, delen);
            delen.add(weglaatbaar());
          }
          case '}' -> throw new Onleesbaar("de } hoort bij geen {");
          case '\\' -> woorden.append(geschreven());
          default -> woorden.append(c);
        }
      }
      sluit(woorden, delen);
      return delen;
    }

    private static void sluit(StringBuilder woorden, List<Deel> delen) {
      if (woorden.length() > 0) {
        delen.add(new Woorden(woorden.toString()));
        woorden.setLength(0);
      }
    }

    /** A sign after a backslash stands in the text. */
    private char geschreven() throws Onleesbaar {
      if (at == tekst.length()) {
        throw new Onleesbaar("na de laatste \\ staat niets");
      }
      return tekst.charAt(at++);
    }

    private Weglaatbaar weglaatbaar() throws Onleesbaar {
      List<Deel> delen = delen();
      if (at == tekst.length()) {
        throw new Onleesbaar("een [ is niet gesloten");
      }
      at++;
      if (delen.stream().allMatch(deel -> naam(deel) == null)) {
        throw new Onleesbaar(
            "tussen [ en ] wordt niets ingevuld; haken die in de tekst staan zijn \\\\[ en \\\\]");
      }
      return new Weglaatbaar(List.copyOf(delen));
    }

    private Deel plaats() throws Onleesbaar {
      int sluit = tekst.indexOf('}', at);
      if (sluit < 0) {
        throw new Onleesbaar("een { is niet gesloten");
      }
      String gegeven = tekst.substring(at, sluit);
      at = sluit + 1;
      int keuze = gegeven.indexOf(':');
      String naam = keuze < 0 ? gegeven : gegeven.substring(0, keuze);
      if (!naam.matches("[A-Za-z]+")) {
        throw new Onleesbaar("{" + gegeven + "} begint niet met een naam van letters");
      }
      String klein = Character.toLowerCase(naam.charAt(0)) + naam.substring(1);
      if (keuze < 0) {
        return new Plaats(klein, !naam.equals(klein));
      }
      String[] vormen = gegeven.substring(keuze + 1).split("\\|", -1);
      if (vormen.length != 2) {
        throw new Onleesbaar(
            "{" + gegeven + "} heeft geen twee vormen: {" + naam + ":enkelvoud|meervoud}");
      }
      return new Getal(klein, vormen[0], vormen[1]);
    }
  }
}
