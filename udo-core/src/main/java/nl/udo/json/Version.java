package nl.udo.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.json.OnleesbaarTrajectException.Soort;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/** Whether a version of the JSON form is the one that is read, and what to say when it is not. */
final class Version {

  private static final Pattern NUMBERS = Pattern.compile("(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");

  private Version() {}

  static boolean isKnown(String version) {
    return UdoTraject.SCHEMA_VERSIE.equals(version);
  }

  /**
   * What is wrong with a version, or null when it is the one that is read.
   *
   * @param version the version, or null for what is no text
   */
  static @Nullable Refusal refusal(@Nullable String version) {
    if (version == null) {
      return Refusal.value("hier past alleen \"" + UdoTraject.SCHEMA_VERSIE + "\", als tekst");
    }
    if (isKnown(version)) {
      return null;
    }
    Soort kind = kind(version);
    return new Refusal(kind, sentence(kind), version, null);
  }

  private static Soort kind(String version) {
    Matcher given = NUMBERS.matcher(version);
    if (!given.matches()) {
      return Soort.ONJUISTE_WAARDE;
    }
    Matcher own = NUMBERS.matcher(UdoTraject.SCHEMA_VERSIE);
    own.matches();
    int major = Integer.compare(Integer.parseInt(given.group(1)), Integer.parseInt(own.group(1)));
    int minor = Integer.compare(Integer.parseInt(given.group(2)), Integer.parseInt(own.group(2)));
    int compared = major == 0 ? minor : major;
    if (compared == 0) {
      return Soort.ONJUISTE_WAARDE; // the same numbers, written in another way
    }
    return compared < 0 ? Soort.OUDERE_VERSIE : Soort.NIEUWERE_VERSIE;
  }

  private static String sentence(Soort kind) {
    String known = "deze bibliotheek leest versie \"" + UdoTraject.SCHEMA_VERSIE + "\"";
    return switch (kind) {
      case OUDERE_VERSIE ->
          "dit traject is gemaakt met een proefversie; "
              + known
              + ": leg het opnieuw vast in die vorm";
      case NIEUWERE_VERSIE ->
          "dit traject is gemaakt met een nieuwere versie; " + known + ": werk de bibliotheek bij";
      default -> "dit is geen versie; " + known;
    };
  }
}
