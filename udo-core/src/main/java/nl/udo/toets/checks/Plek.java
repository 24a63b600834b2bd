package nl.udo.toets.checks;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.toets.Plaatshouder;
import nl.udo.toets.Staat;
import nl.udo.toets.Waarneming;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record, as a check walks it: where it is, whom it concerns, which words of the
 * record tell it from others, and to whom it is told whether a requirement is met there.
 *
 * <p>The optional last argument of a question is the name of the text of the rule that fits when it
 * is not met; without it the rule says what it always says.
 */
final class Plek {

  private static final Moment GEEN_MOMENT = Moment.builder().build();

  private final Pass pass;
  private final String pad;
  private final List<Overheidslaag> lagen;
  private final @Nullable String betreft;

  /** The record as a whole. */
  Plek(Pass pass) {
    this(pass, "", List.of(), null);
  }

  private Plek(Pass pass, String pad, List<Overheidslaag> lagen, @Nullable String betreft) {
    this.pass = pass;
    this.pad = pad;
    this.lagen = lagen;
    this.betreft = betreft;
  }

  /** A property below this place. */
  Plek in(String eigenschap) {
    return new Plek(pass, pad(eigenschap), lagen, betreft);
  }

  /** The same place, of which what is found is told to another. */
  Plek naar(Consumer<Waarneming> ander) {
    return new Plek(new Pass(pass.traject(), ander), pad, lagen, betreft);
  }

  /** The pass in which the record is looked at. */
  Pass pass() {
    return pass;
  }

  /** The JSON Pointer of this place. */
  String pointer() {
    return pad;
  }

  /** Tells what was found, at whatever place. */
  void meld(Waarneming waarneming) {
    pass.meld(waarneming);
  }

  /** What is not met at a property, with what may have been meant by what stands there. */
  void nietVoldaan(String eigenschap, @Nullable String tekst, @Nullable String suggestie) {
    pass.meld(
        new Waarneming(Staat.NIET_VOLDAAN, pad(eigenschap), lagen, tekst, betreft, suggestie));
  }

  /** The place that holds this one, so many steps up. */
  Plek omhoog(int stappen) {
    String boven = pad;
    for (int i = 0; i < stappen; i++) {
      boven = boven.substring(0, boven.lastIndexOf('/'));
    }
    return new Plek(pass, boven, lagen, betreft);
  }

  /** The same place, of which what is found concerns these layers. */
  Plek voor(List<Overheidslaag> anderen) {
    return anderen.equals(lagen) ? this : new Plek(pass, pad, anderen, betreft);
  }

  /** The same place with words of the record that tell it from others; the same for null. */
  Plek betreft(@Nullable String woorden) {
    return woorden == null ? this : new Plek(pass, pad, lagen, woorden);
  }

  /** The same place without words that tell what lies below it from others. */
  Plek zonderBetreft() {
    return new Plek(pass, pad, lagen, null);
  }

  /** Each element of a list below this place. */
  <T> void elk(String eigenschap, List<T> lijst, BiConsumer<? super T, Plek> doe) {
    if (lijst.isEmpty()) {
      return;
    }
    String begin = pad(eigenschap) + "/";
    for (int i = 0; i < lijst.size(); i++) {
      doe.accept(lijst.get(i), new Plek(pass, begin + i, lagen, betreft));
    }
  }

  /** Whether the requirement is met at a property; at this place itself for "". */
  void voldaan(String eigenschap, boolean voldaan) {
    voldaan(eigenschap, voldaan, null);
  }

  void voldaan(String eigenschap, boolean voldaan, @Nullable String tekst) {
    Staat staat = voldaan ? Staat.VOLDAAN : Staat.NIET_VOLDAAN;
    pass.meld(new Waarneming(staat, pad(eigenschap), lagen, voldaan ? null : tekst, betreft, null));
  }

  /** The requirement is not asked at a property. */
  void nietGevraagd(String eigenschap) {
    pass.meld(
        new Waarneming(Staat.NIET_VAN_TOEPASSING, pad(eigenschap), List.of(), null, null, null));
  }

  /** Whether a property is filled in; a placeholder is no answer. */
  void gevraagd(String eigenschap, @Nullable Object waarde) {
    gevraagd(eigenschap, waarde, null);
  }

  void gevraagd(String eigenschap, @Nullable Object gegeven, @Nullable String tekst) {
    Object waarde = gegeven instanceof Formulering vorm ? vorm.tekst() : gegeven;
    if (waarde instanceof String woorden && Plaatshouder.is(woorden)) {
      pass.meld(
          new Waarneming(
              Staat.NIET_VOLDAAN, pad(eigenschap), lagen, Plaatshouder.TEKST, woorden, null));
    } else {
      voldaan(eigenschap, isIngevuld(waarde), tekst);
    }
  }

  /**
   * Whether a reason is given: a text that says more than the decision of which it is the reason.
   */
  void reden(
      String eigenschap, @Nullable Object gegeven, Herhaling besluit, @Nullable String tekst) {
    String woorden = gegeven instanceof Formulering vorm ? vorm.tekst() : (String) gegeven;
    if (besluit.is(woorden)) {
      pass.meld(
          new Waarneming(
              Staat.NIET_VOLDAAN, pad(eigenschap), lagen, Plaatshouder.HERHALING, woorden, null));
    } else {
      gevraagd(eigenschap, woorden, tekst);
    }
  }

  /** The same, asked only where it counts. */
  void redenAls(boolean gevraagd, String eigenschap, @Nullable Object gegeven, Herhaling besluit) {
    if (gevraagd) {
      reden(eigenschap, gegeven, besluit, null);
    } else {
      nietGevraagd(eigenschap);
    }
  }

  /** The same, asked only where it counts. */
  void gevraagdAls(boolean gevraagd, String eigenschap, @Nullable Object waarde) {
    gevraagdAls(gevraagd, eigenschap, waarde, null);
  }

  void gevraagdAls(
      boolean gevraagd, String eigenschap, @Nullable Object waarde, @Nullable String tekst) {
    if (gevraagd) {
      gevraagd(eigenschap, waarde, tekst);
    } else {
      nietGevraagd(eigenschap);
    }
  }

  private String pad(String eigenschap) {
    return eigenschap.isEmpty() ? pad : pad + "/" + eigenschap;
  }

  /** Whether there is a value: one that says something. */
  static boolean isIngevuld(@Nullable Object waarde) {
    if (waarde instanceof Collection<?> lijst) {
      for (Object element : lijst) {
        if (isIngevuld(element)) {
          return true;
        }
      }
      return false;
    }
    if (waarde instanceof String woorden) {
      return !Plaatshouder.is(woorden);
    }
    if (waarde instanceof Formulering vorm) {
      return isIngevuld(vorm.tekst());
    }
    return waarde != null && !waarde.equals(GEEN_MOMENT);
  }
}
