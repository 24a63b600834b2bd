package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.model.Overheidslaag;

/**
 * The statutory anchors, with the article for each layer that they cover. For waterschappen none of
 * these was found; no article is ever named for a layer that it does not cover.
 *
 * <p>All were read in the version of 10 May 2017 and may have been amended since.
 */
public enum Grondslag {
  /** The duty to hear the layer. */
  HOORPLICHT(
      "artikel 114, eerste lid, van de Gemeentewet",
      "artikel 112, eerste lid, van de Provinciewet",
      "artikel 209 van de Wet openbare lichamen Bonaire, Sint Eustatius en Saba"),
  /** The duty to render the consequences for inrichting en werking, and the oordeel. */
  WEERGAVE(
      "artikel 114, tweede lid, van de Gemeentewet",
      "artikel 112, tweede lid, van de Provinciewet",
      "artikel 209, tweede lid, van de Wet openbare lichamen Bonaire, Sint Eustatius en Saba"),
  /** Urgency: the oordeel is asked for afterwards, and published. */
  SPOED(
      "artikel 114, derde lid, van de Gemeentewet",
      "artikel 112, derde lid, van de Provinciewet",
      null),
  /** Coordination by BZK. */
  COORDINATIE(
      "artikel 116, tweede lid, van de Gemeentewet",
      "artikel 114, tweede lid, van de Provinciewet",
      "artikel 211 van de Wet openbare lichamen Bonaire, Sint Eustatius en Saba"),
  /** Decentralisation. */
  DECENTRALISATIE(
      "artikel 117 van de Gemeentewet",
      "artikel 115 van de Provinciewet",
      "artikel 212 van de Wet openbare lichamen Bonaire, Sint Eustatius en Saba"),
  /** Financial consequences: reasoned and quantified, in a separate part. */
  FINANCIELE_GEVOLGEN(
      "artikel 2, eerste lid, van de Financiële-verhoudingswet",
      "artikel 2, eerste lid, van de Financiële-verhoudingswet",
      "artikel 87 van de Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba"),
  /** Bekostigingswijze. */
  BEKOSTIGINGSWIJZE(
      "artikel 2, tweede lid, van de Financiële-verhoudingswet",
      "artikel 2, tweede lid, van de Financiële-verhoudingswet",
      "artikel 87 van de Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba"),
  /** Consultation with the managers of the funds. */
  FONDSBEHEERDERS(
      "artikel 2, derde lid, van de Financiële-verhoudingswet",
      "artikel 2, derde lid, van de Financiële-verhoudingswet",
      "artikel 87 van de Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba"),
  /** A specifieke uitkering only where this form is bijzonder aangewezen. */
  SPECIFIEKE_UITKERING(
      "artikel 16, tweede lid, van de Financiële-verhoudingswet",
      "artikel 16, tweede lid, van de Financiële-verhoudingswet",
      null),
  /** Deviation from the organic law. */
  AFWIJKING(
      "artikel 115 van de Gemeentewet",
      "artikel 113, tweede lid, van de Provinciewet",
      "artikel 210 van de Wet openbare lichamen Bonaire, Sint Eustatius en Saba");

  private final Map<Overheidslaag, String> artikelen;

  Grondslag(String gemeenten, String provincies, String openbareLichamen) {
    artikelen =
        openbareLichamen == null
            ? Map.of(GEMEENTEN, gemeenten, PROVINCIES, provincies)
            : Map.of(
                GEMEENTEN, gemeenten, PROVINCIES, provincies, OPENBARE_LICHAMEN, openbareLichamen);
  }

  /**
   * The articles for layers, in the order of the layers, each once.
   *
   * @param overheden the layers
   * @return the citations; empty when the anchor covers none of the layers
   */
  public List<String> artikelen(List<Overheidslaag> overheden) {
    return overheden.stream()
        .sorted()
        .map(artikelen::get)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The articles as sources, each for the layers that it covers. */
  List<Bron> bronnen() {
    return artikelen.values().stream()
        .distinct()
        .map(
            artikel ->
                new Bron(
                    artikel,
                    Bron.Status.V_2017,
                    artikelen.entrySet().stream()
                        .filter(e -> e.getValue().equals(artikel))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()))
        .sorted((a, b) -> a.overheden().get(0).compareTo(b.overheden().get(0)))
        .toList();
  }
}
