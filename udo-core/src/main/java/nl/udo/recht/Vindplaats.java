package nl.udo.recht;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a requirement comes from, as it is cited and, where there is one, with a link to it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Vindplaats permits Wetsartikel, Kamerstuk, AndereBron {

  /**
   * The citation as it reads in a sentence.
   *
   * @return for instance "artikel 114, eerste lid, van de Gemeentewet"; never null
   */
  @JsonProperty("tekst")
  String woorden();

  /**
   * The page on which it can be read.
   *
   * @return the address, or null when none is known
   */
  @JsonProperty("url")
  @Nullable URI link();
}
