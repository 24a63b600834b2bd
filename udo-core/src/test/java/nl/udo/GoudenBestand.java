package nl.udo;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what the library makes, so that a change of it is seen and judged. */
public final class GoudenBestand {

  private GoudenBestand() {}

  /** Compares a file with what was made; with {@code -Dudo.herschrijf=true} writes it anew. */
  public static void vergelijk(Path bestand, String gemaakt) throws IOException {
    if (Boolean.getBoolean("udo.herschrijf")) {
      Files.createDirectories(bestand.toAbsolutePath().getParent());
      Files.writeString(bestand, gemaakt);
      return;
    }
    // UTF-8 both ways and a strict decoder: equal text is equal bytes.
    String bewaard = Files.readString(bestand);
    if (!bewaard.equals(gemaakt)) {
      // Not both texts whole: that is a log of hundreds of kilobytes.
      fail(
          bestand
              + " is out of date; judge the difference, then run with -Dudo.herschrijf=true\n"
              + TextDiff.between(bewaard, gemaakt));
    }
  }
}
