package nl.udo.overzicht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * One of many records, by the name under which it is kept: the record, or why it could not be read.
 * Immutable and thread-safe.
 *
 * @param naam where it comes from, such as the name of its file or its key in a database
 * @param traject the record, or null when it could not be read
 * @param fout why it could not be read, in Dutch; null when it could
 */
public record Invoer(String naam, @Nullable UdoTraject traject, @Nullable String fout) {

  /**
   * Guards that there is a record or a reason.
   *
   * @throws IllegalArgumentException when there are both or neither
   */
  public Invoer {
    Objects.requireNonNull(naam, "de naam ontbreekt (null)");
    if ((traject == null) == (fout == null)) {
      throw new IllegalArgumentException("er is een traject, of een reden waarom niet");
    }
  }

  /**
   * A record that was read.
   *
   * @param naam where it comes from
   * @param traject the record
   * @return the record by its name
   */
  public static Invoer van(String naam, UdoTraject traject) {
    return new Invoer(naam, Objects.requireNonNull(traject, "het traject ontbreekt (null)"), null);
  }

  /**
   * A record that could not be read, so that it is named and does not hide the rest.
   *
   * @param naam where it comes from
   * @param fout why not, in Dutch
   * @return the reason by its name
   */
  public static Invoer onleesbaar(String naam, String fout) {
    return new Invoer(naam, null, Objects.requireNonNull(fout, "de fout ontbreekt (null)"));
  }

  /**
   * The records of a folder, as {@link UdoJson#leesMap} reads them: one after the other, by the
   * names of their files.
   *
   * @param map the folder
   * @return a stream that must be closed
   * @throws IOException when the folder cannot be read
   */
  public static Stream<Invoer> uitMap(Path map) throws IOException {
    return UdoJson.leesMap(map)
        .map(
            gelezen -> {
              String naam = gelezen.bestand().getFileName().toString();
              return gelezen.fout() == null
                  ? new Invoer(naam, gelezen.traject(), null)
                  : onleesbaar(naam, zonderNaam(gelezen.fout(), naam));
            });
  }

  /** The reason names the file too, which is no news here. */
  private static String zonderNaam(OnleesbaarTrajectException fout, String naam) {
    String zin = String.valueOf(fout.getMessage());
    String begin = naam + ": ";
    return zin.startsWith(begin) ? zin.substring(begin.length()) : zin;
  }

  /** Only the name, because frameworks log it. */
  @Override
  public String toString() {
    return fout == null ? naam : naam + " (onleesbaar)";
  }
}
