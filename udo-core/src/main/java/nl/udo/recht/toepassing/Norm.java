package nl.udo.recht.toepassing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Overheidslaag;
import nl.udo.recht.Wetsartikel;
import org.jspecify.annotations.Nullable;

/**
 * The norms of the law that rules and text rest on. What each says, in which article for which
 * layer, and for which kinds of regulation it counts, stands in {@code recht.md} beside this class.
 */
public enum Norm {
  HOORPLICHT,
  HOORPLICHT_FINANCIEN,
  HOORPLICHT_BELEIDSVOORNEMEN,
  WEERGAVE,
  SPOED,
  SPOED_BELEIDSVOORNEMEN,
  AFWIJKING,
  COORDINATIE,
  TAAK_OMHOOG,
  MEDEBEWIND,
  KOSTEN_MEDEBEWIND,
  ONDERSCHEID,
  PLAN_GRONDSLAG,
  PLAN_TERMIJN,
  PLAN_BIJ_UITKERING,
  PLAN_COMPENSATIE,
  PLAN_UITGEZONDERD,
  PLAN_NOODZAAK,
  PLAN_TOETSEN,
  PLAN_AFWIJKING,
  INFORMATIE_GRONDSLAG,
  INFORMATIE_COMPENSATIE,
  INFORMATIE_AAN_PROVINCIE,
  INFORMATIE_UITGEZONDERD,
  FINANCIELE_GEVOLGEN,
  BEKOSTIGINGSWIJZE,
  FONDSBEHEERDERS,
  ALGEMENE_UITKERING,
  VERDEELMAATSTAVEN,
  VERDEELMAATSTAVEN_AMVB,
  INTEGRATIE_UITKERING,
  DECENTRALISATIE_UITKERING,
  SPECIFIEKE_UITKERING,
  BIJZONDER_AANGEWEZEN,
  VERZAMELUITKERING,
  UITKERING_BIJ_WET,
  UITKERING_UITGEZONDERD,
  UITKERING_TIJDELIJK,
  UITKERING_VERVALT,
  UITKERING_EENMALIG,
  UITKERING_OVERLEG,
  VRIJE_UITKERING,
  BES_FONDS_OVERIG,
  RENTELOZE_LENING;

  /**
   * The article in which the norm stands for a layer, whatever the kind of regulation.
   *
   * @param laag the layer
   * @return the article, or null when the law has no such norm for the layer
   */
  public @Nullable Wetsartikel artikel(Overheidslaag laag) {
    return rij().artikelen().get(laag);
  }

  /**
   * Whether the law has such a norm for a layer at all.
   *
   * @param laag the layer
   * @return true when it has
   */
  public boolean kent(Overheidslaag laag) {
    return artikel(laag) != null;
  }

  /**
   * Whether and how strongly the norm counts.
   *
   * @param laag the layer
   * @param regeling the kind of regulation
   * @return how it counts; not at all for a layer for which the law has no such norm
   */
  public Gelding gelding(Overheidslaag laag, Regeling regeling) {
    return kent(laag) ? rij().gelding(regeling) : Gelding.GELDT_NIET;
  }

  /**
   * Whether rule and text may rest on the norm.
   *
   * @param laag the layer
   * @param regeling the kind of regulation
   * @return true when it counts, also where it counts only if need be
   */
  public boolean telt(Overheidslaag laag, Regeling regeling) {
    return gelding(laag, regeling).telt();
  }

  /**
   * The articles that count for layers, in the order of the layers, each once.
   *
   * @param lagen the layers
   * @param regeling the kind of regulation
   * @return the articles; empty when the norm counts for none of the layers
   */
  public List<Wetsartikel> artikelen(List<Overheidslaag> lagen, Regeling regeling) {
    return artikelen(lagen.stream().filter(laag -> telt(laag, regeling)));
  }

  /**
   * The articles that the law has for layers, whatever the kind of regulation.
   *
   * @param lagen the layers
   * @return the articles, in the order of the layers, each once
   */
  public List<Wetsartikel> artikelen(List<Overheidslaag> lagen) {
    return artikelen(lagen.stream());
  }

  /**
   * Whether a requirement may rest on an article. One that stands in none of the tables is a source
   * of the host, who knows what it counts for.
   *
   * @param artikel the article
   * @param laag the layer
   * @param regeling the kind of regulation
   * @return true when a norm that stands in the article counts, or none is known to stand in it
   */
  public static boolean telt(Wetsartikel artikel, Overheidslaag laag, Regeling regeling) {
    return gelding(artikel, laag, regeling).telt();
  }

  /**
   * How strongly an article counts: as the strongest of the norms that stand in it. One that stands
   * in none of the tables is a source of the host, and counts.
   *
   * @param artikel the article
   * @param laag the layer
   * @param regeling the kind of regulation
   * @return how it counts
   */
  public static Gelding gelding(Wetsartikel artikel, Overheidslaag laag, Regeling regeling) {
    Map<Overheidslaag, List<Rechtstabel.Rij>> perLaag = Tabel.PER_ARTIKEL.get(artikel);
    if (perLaag == null) {
      return Gelding.GELDT;
    }
    Gelding sterkste = Gelding.GELDT_NIET;
    for (Rechtstabel.Rij rij : perLaag.getOrDefault(laag, List.of())) {
      Gelding gelding = rij.gelding(regeling);
      sterkste = gelding.compareTo(sterkste) < 0 ? gelding : sterkste;
    }
    return sterkste;
  }

  private List<Wetsartikel> artikelen(Stream<Overheidslaag> lagen) {
    return lagen.sorted().map(this::artikel).filter(Objects::nonNull).distinct().toList();
  }

  private Rechtstabel.Rij rij() {
    Rechtstabel.Rij rij = Tabel.RIJEN.get(this);
    if (rij == null) {
      throw new IllegalStateException("recht.md: " + this + " ontbreekt");
    }
    return rij;
  }

  /** Read when the first norm is asked for something. */
  private static final class Tabel {
    static final Map<Norm, Rechtstabel.Rij> RIJEN = new EnumMap<>(Rechtstabel.lees());
    static final Map<Wetsartikel, Map<Overheidslaag, List<Rechtstabel.Rij>>> PER_ARTIKEL =
        perArtikel();

    private static Map<Wetsartikel, Map<Overheidslaag, List<Rechtstabel.Rij>>> perArtikel() {
      Map<Wetsartikel, Map<Overheidslaag, List<Rechtstabel.Rij>>> rijen = new HashMap<>();
      for (Rechtstabel.Rij rij : RIJEN.values()) {
        rij.artikelen()
            .forEach(
                (laag, artikel) ->
                    rijen
                        .computeIfAbsent(artikel, x -> new EnumMap<>(Overheidslaag.class))
                        .computeIfAbsent(laag, x -> new ArrayList<>())
                        .add(rij));
      }
      return rijen;
    }
  }
}
