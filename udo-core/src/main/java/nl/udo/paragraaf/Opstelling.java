package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen.Indiener;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;

/**
 * One text while it is being made: the record, the voice, the names that have been introduced and
 * the gaps that have not been marked yet.
 */
final class Opstelling {

  final UdoTraject traject;
  final Namen namen;
  private final Map<String, Object> stem;
  private final List<Bevinding> gaten;

  /**
   * @param gaten the gaps to mark; none in a text that is not a draft
   */
  Opstelling(UdoTraject traject, List<Bevinding> gaten) {
    this.traject = traject;
    this.namen = new Namen(traject);
    this.gaten = new ArrayList<>(gaten);
    this.gaten.removeIf(gat -> gat.ernst() == Ernst.ADVIES);
    this.stem = stem(traject);
  }

  private static Map<String, Object> stem(UdoTraject traject) {
    Regelingsoort soort = traject.voornemen().soort();
    String vorm = "vorm." + (soort == null ? "onbekend" : soort.code());
    boolean initiatief =
        soort == Regelingsoort.WET && traject.voornemen().indiener() == Indiener.KAMERLEDEN;
    return Map.of(
        "voorstel",
        Zinnen.zin(vorm + ".voorstel", Map.of()),
        "regering",
        initiatief
            ? Naamgroep.meervoud(Zinnen.zin("vorm.initiatief.regering", Map.of()))
            : Naamgroep.enkelvoud(Zinnen.zin(vorm + ".regering", Map.of())),
        "spatie",
        " ");
  }

  /** Whether the text speaks of a proposal, or as if the regulation has been adopted. */
  boolean isVoorstel() {
    Regelingsoort soort = traject.voornemen().soort();
    return soort != Regelingsoort.AMVB && soort != Regelingsoort.MINISTERIELE_REGELING;
  }

  /**
   * A sentence, filled in.
   *
   * @param waarden names and values in turn; a value is a {@link String} or a {@link Naamgroep}
   */
  String zin(String sleutel, Object... waarden) {
    Map<String, Object> alle = new HashMap<>(stem);
    for (int i = 0; i < waarden.length; i += 2) {
      alle.put((String) waarden[i], waarden[i + 1]);
    }
    return Zinnen.zin(sleutel, alle);
  }

  /** A sentence when there is a value to fill in, else null. */
  String zinAls(String waarde, String sleutel, String naam) {
    return waarde == null ? null : zin(sleutel, naam, Nederlands.opEenRegel(waarde));
  }

  Naamgroep overheden(List<Overheidslaag> lagen) {
    // Every layer is a plural: gemeenten, openbare lichamen.
    return Naamgroep.meervoud(
        Nederlands.opsomming(
            lagen.stream().sorted().map(laag -> zin("overheid." + laag.code())).toList()));
  }

  /** The items of a list of the record, as an enumeration. */
  static String opsomming(List<String> teksten) {
    return Nederlands.opsomming(teksten.stream().map(Nederlands::opEenRegel).toList());
  }

  /** A document by its kenmerk, which reads in a sentence. */
  static String document(String kenmerk) {
    return Nederlands.opEenRegel(kenmerk);
  }

  /** Sentences as one paragraph; those that are null say nothing. */
  static void alinea(List<Blok> blokken, String... zinnen) {
    StringBuilder tekst = new StringBuilder();
    for (String zin : zinnen) {
      if (zin != null && !zin.isEmpty()) {
        tekst.append(tekst.isEmpty() ? "" : " ").append(zin);
      }
    }
    if (!tekst.isEmpty()) {
      blokken.add(new Alinea(tekst.toString()));
    }
  }

  /** Text of the record as whole sentences, or null. */
  static String tekst(String tekst) {
    return tekst == null ? null : Nederlands.zinnen(tekst);
  }

  /** A value made from another, unless that is null. */
  static <T> String als(T waarde, Function<T, String> zin) {
    return waarde == null ? null : zin.apply(waarde);
  }

  /** Marks the gaps at a place of the record and below it, each once in the whole text. */
  void gaten(List<Blok> blokken, String pointer) {
    for (Iterator<Bevinding> rest = gaten.iterator(); rest.hasNext(); ) {
      Bevinding gat = rest.next();
      if (gat.pointer().equals(pointer) || gat.pointer().startsWith(pointer + "/")) {
        rest.remove();
        blokken.add(
            new Gat(
                gat.code(),
                zin(
                    "concept.gat",
                    "code",
                    gat.code(),
                    "melding",
                    Nederlands.opEenRegel(gat.samenvatting()),
                    "advies",
                    Nederlands.opEenRegel(gat.advies()))));
      }
    }
  }
}
