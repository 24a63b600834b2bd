package nl.udo.paragraaf;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Overheidslaag.WATERSCHAPPEN;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.udo.model.Deel;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/** Those for whom a consequence of a generated record is: layers, or a designated part of one. */
enum Holder {
  MUNICIPALITIES(List.of(GEMEENTEN), null),
  PROVINCES(List.of(PROVINCIES), null),
  WATER_AUTHORITIES(List.of(WATERSCHAPPEN), null),
  ISLANDS(List.of(OPENBARE_LICHAMEN), null),
  TWO_LAYERS(List.of(GEMEENTEN, PROVINCIES), null),
  THREE_LAYERS(List.of(GEMEENTEN, PROVINCIES, WATERSCHAPPEN), null),
  CENTRES(List.of(GEMEENTEN), "de centrumgemeenten"),
  HARBOURS(List.of(GEMEENTEN), "gemeenten met een haven"),
  COAST(List.of(PROVINCIES), "de kustprovincies"),
  BONAIRE(List.of(OPENBARE_LICHAMEN), "Bonaire");

  final List<Overheidslaag> layers;
  final String part;

  Holder(List<Overheidslaag> layers, String part) {
    this.layers = layers;
    this.part = part;
  }

  void touchedBy(UdoTraject.Builder traject, Consumer<Gevolg.Builder> filling) {
    traject.raakt(
        layers,
        g -> {
          if (part != null) {
            g.deel(Deel.van(part));
          }
          filling.accept(g);
        });
  }

  /** Its names, one per layer, as a reader finds them. */
  Set<String> names() {
    return part != null
        ? Set.of(part.toLowerCase(Locale.ROOT))
        : layers.stream().map(Holder::name).collect(Collectors.toSet());
  }

  boolean isPartOf(Overheidslaag layer) {
    return part != null && layers.contains(layer);
  }

  static String rest(Overheidslaag layer) {
    return "de overige " + name(layer).replace("de ", "");
  }

  static String name(Overheidslaag layer) {
    return switch (layer) {
      case GEMEENTEN -> "gemeenten";
      case PROVINCIES -> "provincies";
      case WATERSCHAPPEN -> "waterschappen";
      case OPENBARE_LICHAMEN -> "de openbare lichamen";
    };
  }
}
