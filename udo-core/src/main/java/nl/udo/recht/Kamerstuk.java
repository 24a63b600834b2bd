package nl.udo.recht;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parliamentary paper (Kamerstuk).
 *
 * @param kamer "I" for the Eerste Kamer or "II" for the Tweede Kamer
 * @param vergaderjaar the session, for instance "2024/25"; null when it is not known
 * @param dossier the number of the dossier, without a space, for instance "33047"
 * @param nummer the number or letters of the paper within it, for instance "32" or "AH"
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"tekst", "url", "kamer", "vergaderjaar", "dossier", "nummer"})
public record Kamerstuk(String kamer, @Nullable String vergaderjaar, String dossier, String nummer)
    implements Vindplaats {

  private static final Pattern KAMER = Pattern.compile("II?");
  private static final Pattern DOSSIER = Pattern.compile("\\d{5}(-[A-Z0-9]+)?");
  private static final Pattern NUMMER = Pattern.compile("[0-9A-Za-z]+");

  /**
   * Guards that it can be found.
   *
   * @throws IllegalArgumentException when a part is not written as it should be
   */
  public Kamerstuk {
    Objects.requireNonNull(kamer, "kamer");
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(nummer, "nummer");
    if (!KAMER.matcher(kamer).matches()
        || !DOSSIER.matcher(dossier).matches()
        || !NUMMER.matcher(nummer).matches()) {
      throw new IllegalArgumentException(
          "een Kamerstuk heeft een kamer (I of II), een dossier van vijf cijfers en een nummer");
    }
  }

  @Override
  public String woorden() {
    boolean cijfers = Character.isDigit(nummer.charAt(0));
    return "Kamerstukken "
        + kamer
        + (vergaderjaar == null ? "" : " " + vergaderjaar)
        + ", "
        + dossier.substring(0, 2)
        + " "
        + dossier.substring(2)
        + (cijfers ? ", nr. " : ", ")
        + nummer;
  }

  @Override
  public URI link() {
    return URI.create(
        "https://zoek.officielebekendmakingen.nl/kst-" + dossier + "-" + nummer + ".html");
  }

  /** The words of the citation. */
  @Override
  public String toString() {
    return woorden();
  }
}
