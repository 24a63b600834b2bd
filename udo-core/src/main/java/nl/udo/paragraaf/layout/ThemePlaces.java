package nl.udo.paragraaf.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.udo.paragraaf.statements.Thema;
import org.jspecify.annotations.Nullable;

/** To which theme a place of the record belongs, for what no paragraph tells. */
final class ThemePlaces {

  private static final String CONSEQUENCE = "/gevolgen/*/";

  private static final Set<String> ALL =
      Arrays.stream(Thema.values())
          .flatMap(thema -> of(thema).stream())
          .collect(Collectors.toUnmodifiableSet());

  private ThemePlaces() {}

  /**
   * The places of a theme, in the order in which their gaps are told. With * for the number of a
   * consequence; that place with nothing behind it is the consequence itself, without its parts.
   */
  static List<String> of(Thema thema) {
    return switch (thema) {
      // The day after which the toelichting tells no more, is of the text as a whole.
      case HERKOMST -> List.of("/voornemen", "/verloop/indiening", "/verloop/vaststelling");
      case WIE ->
          List.of(
              CONSEQUENCE,
              "/gevolgen/*/overheden",
              "/gevolgen/*/rollen",
              "/gevolgen/*/deel",
              "/gevolgen/*/omschrijving",
              "/gevolgen/*/bepalingen",
              "/gevolgen/*/uitgezonderd");
      case TAKEN -> List.of("/gevolgen/*/taken");
      case BEVOEGDHEDEN -> List.of("/gevolgen/*/bevoegdheden");
      case UITVOERING -> List.of("/verloop", "/gevolgen/*/uitvoeringskracht", "/documenten");
      case RAMING -> List.of("/gevolgen/*/middelen/kosten");
      case VERSCHIL -> List.of("/gevolgen/*/middelen/verschillen");
      case AFGESPROKEN_GELD -> List.of();
      case BEKOSTIGING -> List.of("/gevolgen/*/middelen", "/bekostiging");
      case ONBEKEND_GELD -> List.of();
      case RIJKSKOSTEN -> List.of("/rijkskosten");
      case FONDSOVERLEG -> List.of("/overleg");
      case OORDEEL -> List.of("/consultaties", "/hoorplicht");
      case INBRENG -> List.of();
      case AFSPRAAK -> List.of("/afspraken");
      case HOREN -> List.of("/spoed", "/nietGeconsulteerd");
      case UITWERKING -> List.of("/uitwerkingen");
      case EVALUATIE -> List.of("/evaluaties");
      case INVOERING -> List.of("/invoering");
    };
  }

  /** The narrowest of those places in which a gap is, or null. */
  static @Nullable String of(Gap gap) {
    String place = gap.pointer();
    if (gap.consequence() != Gap.NONE) {
      int end = place.indexOf('/', "/gevolgen/".length());
      place = end < 0 ? CONSEQUENCE : CONSEQUENCE + place.substring(end + 1);
    }
    while (!place.isEmpty() && !ALL.contains(place)) {
      place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
    return place.isEmpty() ? null : place;
  }
}
