package nl.udo.paragraaf.law;

import java.util.List;
import java.util.Objects;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;

/** The law as far as the text needs it: where medebewind exists, and what a note cites. */
public final class Law {

  private Law() {}

  /** Whether regeling or bestuur can be demanded of these layers by this kind of regulation. */
  public static boolean isMedebewind(Regelingsoort soort, List<Overheidslaag> lagen) {
    if (soort == null) {
      return false;
    }
    return switch (soort) {
      case WET, AMVB -> true;
      case MINISTERIELE_REGELING -> !lagen.contains(Overheidslaag.WATERSCHAPPEN);
      case BELEID -> false;
    };
  }

  /** The articles under which layers were heard, where the record says that the duty holds. */
  public static List<String> hearing(UdoTraject traject, List<Overheidslaag> lagen) {
    boolean regeling =
        traject.voornemen().soort() != null && traject.voornemen().soort() != Regelingsoort.BELEID;
    return lagen.stream()
        .filter(laag -> traject.hoorplicht().stream().anyMatch(h -> holds(h, laag)))
        .map(laag -> hearing(laag, regeling))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean holds(Hoorplichtoordeel oordeel, Overheidslaag laag) {
    return Boolean.TRUE.equals(oordeel.geldt())
        && (oordeel.overheden().isEmpty() || oordeel.overheden().contains(laag));
  }

  private static String hearing(Overheidslaag laag, boolean regeling) {
    return switch (laag) {
      case GEMEENTEN -> regeling ? "artikel 114, eerste lid, van de Gemeentewet" : null;
      case PROVINCIES -> regeling ? "artikel 112, eerste lid, van de Provinciewet" : null;
      case WATERSCHAPPEN -> null;
      case OPENBARE_LICHAMEN ->
          (regeling ? "artikel 209, eerste lid, van de " : "artikel 209, derde lid, van de ")
              + WOLBES;
    };
  }

  private static final String WOLBES = "Wet openbare lichamen Bonaire, Sint Eustatius en Saba";

  /** The articles under which urgency lets a layer be heard afterwards. */
  public static List<String> urgency(List<Overheidslaag> lagen) {
    return lagen.stream()
        .map(
            laag ->
                switch (laag) {
                  case GEMEENTEN -> "artikel 114, derde lid, van de Gemeentewet";
                  case PROVINCIES -> "artikel 112, derde lid, van de Provinciewet";
                  case WATERSCHAPPEN -> null;
                  case OPENBARE_LICHAMEN -> "artikel 209, vierde lid, van de " + WOLBES;
                })
        .filter(Objects::nonNull)
        .toList();
  }

  /** The articles on a task that goes up. */
  public static List<String> transfer(List<Overheidslaag> lagen) {
    return lagen.stream()
        .map(
            laag ->
                switch (laag) {
                  case GEMEENTEN -> "artikel 117, tweede lid, van de Gemeentewet";
                  case PROVINCIES -> "artikel 115, tweede lid, van de Provinciewet";
                  case WATERSCHAPPEN -> null;
                  case OPENBARE_LICHAMEN -> "artikel 212, tweede lid, van de " + WOLBES;
                })
        .filter(Objects::nonNull)
        .toList();
  }

  /** The articles on costs of medebewind that stay with a layer. */
  public static List<String> costs(List<Overheidslaag> lagen) {
    return lagen.stream()
        .map(
            laag ->
                switch (laag) {
                  case GEMEENTEN -> "artikel 108, derde lid, van de Gemeentewet";
                  case PROVINCIES -> "artikel 105, derde lid, van de Provinciewet";
                  case WATERSCHAPPEN -> null;
                  case OPENBARE_LICHAMEN -> "artikel 136, derde lid, van de " + WOLBES;
                })
        .filter(Objects::nonNull)
        .toList();
  }

  /** The articles on the grounds for deviating from an organic law; for a bill only. */
  public static List<String> deviation(Regelingsoort soort, List<Overheidslaag> lagen) {
    if (soort != Regelingsoort.WET) {
      return List.of();
    }
    return lagen.stream()
        .map(
            laag ->
                switch (laag) {
                  case GEMEENTEN -> "artikel 115, tweede lid, van de Gemeentewet";
                  case PROVINCIES -> "artikel 113, tweede lid, van de Provinciewet";
                  case WATERSCHAPPEN -> null;
                  case OPENBARE_LICHAMEN -> "artikel 210, tweede lid, van de " + WOLBES;
                })
        .filter(Objects::nonNull)
        .toList();
  }

  /** The articles that ask for a part of its own on financial consequences. */
  public static List<String> separatePart(List<Overheidslaag> lagen) {
    return lagen.stream()
        .map(
            laag ->
                switch (laag) {
                  case GEMEENTEN, PROVINCIES ->
                      "artikel 2, eerste lid, van de Financiële-verhoudingswet";
                  case WATERSCHAPPEN -> null;
                  case OPENBARE_LICHAMEN ->
                      "artikel 87, eerste lid, van de Wet financiën openbare lichamen Bonaire,"
                          + " Sint Eustatius en Saba";
                })
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
