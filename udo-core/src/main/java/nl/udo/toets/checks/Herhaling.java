package nl.udo.toets.checks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.model.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * A "reason" that only says the decision once more: "Niet overgenomen." is no reason for not
 * adopting a point. Such a text consists of words of the decision and of words without content.
 */
enum Herhaling {
  /** What was done with a point. */
  REACTIE(
      "niet deels gedeeltelijk geheel wel overgenomen overnemen over neem nemen neemt afgewezen"
          + " wijzen wijst af gehonoreerd gevolgd volgen ingewilligd akkoord besloten kennisgenomen"
          + " kennis kennisneming genomen"),
  /** That there are no consequences at all. */
  GEEN_GEVOLGEN(
      Decided.NOTHING
          + Decided.TAKEN
          + Decided.BEVOEGDHEDEN
          + Decided.MIDDELEN
          + Decided.UITVOERINGSKRACHT),
  /** That there are none for the tasks; that something costs nothing can be a reason. */
  GEEN_TAKEN(Decided.NOTHING + Decided.TAKEN),
  /** That there are none for the powers. */
  GEEN_BEVOEGDHEDEN(Decided.NOTHING + Decided.BEVOEGDHEDEN),
  /** That there are none for the means; that there is no task is a reason. */
  GEEN_MIDDELEN(Decided.NOTHING + Decided.MIDDELEN),
  /** That there are none for the capacity. */
  GEEN_UITVOERINGSKRACHT(Decided.NOTHING + Decided.UITVOERINGSKRACHT),
  /** The state of the trajectory. */
  VERLOOP(
      "niet geen doorlopen uitgevoerd gedaan afgebroken gestopt toets udo uitvoerbaarheidstoets"),
  /** How wide the UDO is. */
  OMVANG("beperkt beperkte uitgebreid uitgebreide toets udo gekozen keuze"),
  /** How costs are met, or that they are not. */
  BEKOSTIGING(
      "geen niet compensatie gecompenseerd bekostiging bekostigd vergoed vergoeding binnen"
          + " bestaande middelen nog open anders andere vorm overig specifieke uitkering"),
  /** A shorter term. */
  TERMIJN("korter korte kort kortere termijn consultatie niet geen twee maanden"),
  /** That the layers were not consulted. */
  NIET_GECONSULTEERD("niet geen geconsulteerd consultatie gevraagd gehoord"),
  /** Urgency. */
  SPOED("spoed spoedig spoedeisend spoedeisende urgent urgentie haast"),
  /** The ground of a deviating introduction. */
  INVOERING(
      "spoed nood spoedregelgeving noodregelgeving reparatie reparatieregelgeving implementatie"
          + " voordelen nadelen voor afwijking afwijkend uitzondering uitgezonderd");

  /** In which words it is said that nothing changes, and of what. */
  private static final class Decided {
    static final String NOTHING =
        "geen niet gevolgen gevolg effecten effect nihil geraakt raakt raken verandert veranderen"
            + " wijzigt wijzigen wijziging wijzigingen verandering veranderingen blijft blijven"
            + " gelijk hetzelfde ongewijzigd onveranderd decentrale overheden gemeenten provincies"
            + " waterschappen";
    static final String TAKEN = " taken taak";
    static final String BEVOEGDHEDEN = " bevoegdheden bevoegdheid";
    static final String MIDDELEN =
        " middelen financiele financieel financien kosten extra uitgaven";
    static final String UITVOERINGSKRACHT = " uitvoeringskracht uitvoering";

    private Decided() {}
  }

  private static final Set<String> ZONDER_INHOUD =
      Set.of(
          "de", "het", "een", "dit", "dat", "deze", "die", "er", "is", "zijn", "was", "waren",
          "wordt", "worden", "werd", "werden", "heeft", "hebben", "ben", "wij", "we", "ons", "onze",
          "punt", "punten", "verzoek", "advies", "bezwaar", "voor", "van", "op", "in", "te", "en",
          "als", "ook", "maar", "dus", "want", "door", "reden", "redenen", "sprake", "ivm",
          "wegens", "vanwege", "omdat", "met", "om", "aan");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** A text of this length says more than the decision. */
  private static final int LANGSTE = 120;

  private final Set<String> besluit;

  Herhaling(String besluit) {
    this.besluit = Set.of(besluit.split(" "));
  }

  /** That there are no consequences for an aspect: what is said of another can be the reason. */
  static Herhaling geen(Aspect aspect) {
    return switch (aspect) {
      case TAKEN -> GEEN_TAKEN;
      case BEVOEGDHEDEN -> GEEN_BEVOEGDHEDEN;
      case MIDDELEN -> GEEN_MIDDELEN;
      case UITVOERINGSKRACHT -> GEEN_UITVOERINGSKRACHT;
    };
  }

  /**
   * Whether a text only repeats the decision.
   *
   * @param tekst the text, or null
   * @return false for null, which is no text
   */
  boolean is(@Nullable String tekst) {
    if (tekst == null || tekst.length() > LANGSTE) {
      return false;
    }
    boolean herhaalt = false;
    // Mostly the first words say more.
    Matcher woorden = WOORD.matcher(tekst);
    while (woorden.find()) {
      String woord = letters(woorden.group());
      if (besluit.contains(woord)) {
        herhaalt = true;
      } else if (!woord.isEmpty() && !ZONDER_INHOUD.contains(woord)) {
        return false;
      }
    }
    return herhaalt;
  }

  private static String letters(String woord) {
    return MARKS
        .matcher(Normalizer.normalize(woord.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
        .replaceAll("");
  }
}
