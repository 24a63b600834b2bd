package nl.udo.recht;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article of a statute, in the version that was read. Of an article with more than one lid, the
 * lid is always named.
 *
 * @param wet the statute
 * @param artikel the number of the article, for instance "114" or "15a"
 * @param lid the number of the lid; null only for an article that is not divided
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"tekst", "url", "juriconnect", "wet", "artikel", "lid"})
public record Wetsartikel(Wet wet, String artikel, @Nullable Integer lid) implements Vindplaats {

  private static final Pattern NUMMER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.:]*");

  private static final List<String> RANG =
      List.of(
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde",
          "dertiende",
          "veertiende",
          "vijftiende",
          "zestiende",
          "zeventiende",
          "achttiende",
          "negentiende",
          "twintigste");

  /**
   * Guards that the citation is whole.
   *
   * @throws IllegalArgumentException when the number is no number of an article, when the lid is
   *     not between 1 and 20, or when, of an article that the library knows, the lid is missing or
   *     does not exist
   */
  public Wetsartikel {
    Objects.requireNonNull(wet, "wet");
    Objects.requireNonNull(artikel, "artikel");
    if (!NUMMER.matcher(artikel).matches()) {
      throw new IllegalArgumentException("een artikelnummer bestaat uit cijfers en letters");
    }
    if (lid != null && (lid < 1 || lid > RANG.size())) {
      throw new IllegalArgumentException("een lid heeft een nummer van 1 tot en met 20");
    }
    Artikelindeling.controleer(wet, artikel, lid);
  }

  @Override
  public String woorden() {
    return "artikel "
        + artikel
        + (lid == null ? "" : ", " + RANG.get(lid - 1) + " lid,")
        + " van "
        + wet.naam();
  }

  /** The article on wetten.overheid.nl, in the version that was read. */
  @Override
  public URI link() {
    return URI.create(
        "https://wetten.overheid.nl/"
            + wet.bwbId()
            + "/"
            + wet.versie()
            + "#Artikel"
            + artikel.replace(":", ""));
  }

  /**
   * The reference by the Juriconnect standard for links to regulations (BWB).
   *
   * @return for instance {@code jci1.3:c:BWBR0005416&artikel=114&lid=1&z=2026-10-01}
   */
  @JsonProperty
  public String juriconnect() {
    return "jci1.3:c:"
        + wet.bwbId()
        + "&artikel="
        + artikel
        + (lid == null ? "" : "&lid=" + lid)
        + "&z="
        + wet.versie();
  }

  /** The words of the citation. */
  @Override
  public String toString() {
    return woorden();
  }
}
