package nl.udo.recht;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source that is no statute and no Kamerstuk: an Aanwijzing, a page, a work instruction.
 *
 * @param woorden the citation in its own words
 * @param link the page on which it can be read, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"tekst", "url"})
public record AndereBron(String woorden, @Nullable URI link) implements Vindplaats {

  /** Guards that there are words. */
  public AndereBron {
    Objects.requireNonNull(woorden, "woorden");
  }

  /**
   * A source without a page.
   *
   * @param woorden the citation in its own words
   */
  public AndereBron(String woorden) {
    this(woorden, null);
  }

  /** The words of the citation. */
  @Override
  public String toString() {
    return woorden();
  }
}
