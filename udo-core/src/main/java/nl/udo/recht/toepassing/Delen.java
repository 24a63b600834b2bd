package nl.udo.recht.toepassing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.udo.model.Deel;
import nl.udo.model.Overheidslaag;
import org.jspecify.annotations.Nullable;

/** Whether what a record calls a part of layers is one, so that there are others beside it. */
public final class Delen {

  /** Where what a part is ends, and what tells it from others begins. */
  private static final Pattern NA_DE_KERN =
      Pattern.compile(
          " (van|met|op|in|die|dat|waar\\p{L}*|aan|bij|zonder|uit|voor|binnen|langs)\\b");

  /** In what gemeenten, provincies and waterschappen work together, by its usual names. */
  private static final Pattern SAMENWERKING =
      Pattern.compile(
          "gemeenschappelijke (regeling|orga)|veiligheidsregio|omgevingsdienst"
              + "|bedrijfsvoeringsorganisatie|samenwerkingsverband");

  private Delen() {}

  /**
   * Whether a part is one of its layers. Of several layers it can be a body in which these work
   * together, such as a gemeenschappelijke regeling: then all gemeenten stand beside it.
   *
   * @param overheden the layers that a consequence is for
   * @param deel the part of them, or null
   * @return true when the layers have others than those of the part
   */
  public static boolean isVanDeLagen(List<Overheidslaag> overheden, @Nullable Deel deel) {
    if (deel == null) {
      return false;
    }
    String omschrijving = deel.omschrijving();
    return overheden.size() < 2
        || omschrijving == null
        || !SAMENWERKING
            .matcher(NA_DE_KERN.split(omschrijving.toLowerCase(Locale.ROOT), 2)[0])
            .find();
  }
}
