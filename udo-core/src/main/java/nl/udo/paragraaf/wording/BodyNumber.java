package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Instantie;
import nl.udo.model.Partij;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Register;
import org.jspecify.annotations.Nullable;

/** How many bodies a name is of, as far as anything says so. */
final class BodyNumber {

  /** A name that begins as that of one body. */
  private static final Pattern ONE_BODY =
      Pattern.compile("^(het |(de )?(gemeente|provincie|stad|regio|eilandgemeente) )");

  /** A name that says that it is one body. */
  private static final Pattern BODY =
      Pattern.compile(
          "^(het (waterschap|hoogheemraadschap|openbaar lichaam|eiland)"
              + "|(de )?(gemeente|provincie|stad|regio|eilandgemeente)) ");

  /** A name in which each word is a name: "Saba", "Sint Eustatius". */
  private static final Pattern PROPER_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'-]*( \\p{Lu}[\\p{L}'-]*)*");

  private static final String NUMBERS =
      "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|twintig|dertig|honderd";

  private static final List<String> BODIES =
      List.of(
          "gemeenten", "steden", "provincies", "waterschappen", "lichamen", "eilanden", "regio's");

  /** A name of which the head is a plural: "de centrumgemeenten", "gemeenten met een haven". */
  private static final Pattern MANY_BODIES =
      Pattern.compile(
          "^(de )?((\\p{L}+e|\\p{N}+|"
              + NUMBERS
              + ") )*[\\p{L}\\p{N}-]*("
              + String.join("|", BODIES)
              + ")\\b");

  private BodyNumber() {}

  /** Whether a body is more than one; null for a name that tells nothing, of which nobody did. */
  static @Nullable Boolean isPlural(Register register, Instantie body) {
    if (body.naam() == null) {
      return isSeveral(body.soort());
    }
    Partij party = register.partij(body.naam());
    if (party.meervoud() != null) {
      return party.meervoud();
    }
    return isKnown(party) ? Boolean.FALSE : isPlural(Dutch.phrase(body.naam()));
  }

  private static boolean isKnown(Partij party) {
    return Partij.koepels().contains(party) || Partij.ministeries().contains(party);
  }

  /** Whether a part is one body: an island by its name, or "het waterschap Limburg". */
  static boolean isOne(Bereik bereik) {
    String name = bereik.deel() == null ? null : bereik.deel().omschrijving();
    return name != null && isOne(name);
  }

  private static boolean isOne(String name) {
    return ONE_BODY.matcher(name).find() || PROPER_NAME.matcher(name).matches();
  }

  /**
   * Whether a name is that of several bodies; null where neither its head nor its article tells.
   */
  static @Nullable Boolean isPlural(String name) {
    if (isSeveral(name)) {
      return true;
    }
    return name.startsWith("het ") || ONE_BODY.matcher(name).find() ? Boolean.FALSE : null;
  }

  /** Whether the head of a name is a plural; most names have no such word at all. */
  static boolean isSeveral(String name) {
    return Lists.any(BODIES, name::contains) && MANY_BODIES.matcher(name).find();
  }

  /** Whether words are the name of one or more bodies, and not of a subject. */
  static boolean isBody(String name) {
    return BODY.matcher(name).find() || PROPER_NAME.matcher(name).matches() || isSeveral(name);
  }

  /** Bodies by their short name, one or more by what they are. */
  static Words body(String shortName, String name) {
    return Words.of(shortName).inNumber(!isOne(name));
  }

  /** Bodies by their name. */
  static Words body(String name) {
    return body(name, name);
  }

  /** Whether bodies of a kind are told of together. */
  static boolean isSeveral(Instantie.@Nullable Soort kind) {
    return kind == Instantie.Soort.GEMEENTEN || kind == Instantie.Soort.WATERSCHAPPEN;
  }
}
