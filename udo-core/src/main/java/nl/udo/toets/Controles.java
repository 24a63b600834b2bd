package nl.udo.toets;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.udo.model.Gevolg;
import nl.udo.model.Moment;
import nl.udo.model.UdoTraject;

/** The shapes that checks have in common: a property, a list of places, one place per gevolg. */
final class Controles {

  private static final Moment GEEN_MOMENT = Moment.builder().build();

  private Controles() {}

  /** A check of one gevolg, whose pointer it is given. */
  @FunctionalInterface
  interface GevolgControle {
    Stream<Waarneming> controleer(UdoTraject traject, Gevolg gevolg, String pad);
  }

  /** One check per gevolg; what it finds concerns the layers of that gevolg unless it says so. */
  static Controle perGevolg(GevolgControle controle) {
    return traject ->
        per(
            traject.gevolgen(),
            "/gevolgen",
            (gevolg, pad) ->
                controle
                    .controleer(traject, gevolg, pad)
                    .map(w -> w.overheden().isEmpty() ? w.voor(gevolg.overheden()) : w));
  }

  /**
   * One check per gevolg of which the layers are known: for rules that count for some layers, which
   * can say nothing while it is open whom they are about.
   */
  static Controle perGevolgMetLagen(GevolgControle controle) {
    return perGevolg(
        (traject, gevolg, pad) ->
            gevolg.overheden().isEmpty()
                ? Stream.empty()
                : controle.controleer(traject, gevolg, pad));
  }

  /** What a check finds in each part of a list, whose pointer it is given. */
  static <T> Stream<Waarneming> per(
      List<T> lijst, String pad, BiFunction<T, String, Stream<Waarneming>> controle) {
    return IntStream.range(0, lijst.size())
        .boxed()
        .flatMap(i -> controle.apply(lijst.get(i), pad + "/" + i));
  }

  /** Whether a property is filled in. */
  static Waarneming ingevuld(Object waarde, String pointer) {
    return Waarneming.van(isIngevuld(waarde), pointer);
  }

  /** Whether a property is filled in, asked only where it counts. */
  static Stream<Waarneming> ingevuldAls(boolean gevraagd, Object waarde, String pointer) {
    return Stream.of(gevraagd ? ingevuld(waarde, pointer) : Waarneming.nietVanToepassing(pointer));
  }

  static boolean isIngevuld(Object waarde) {
    if (waarde instanceof Collection<?> lijst) {
      return lijst.stream().anyMatch(Controles::isIngevuld);
    }
    return waarde != null && !waarde.equals(GEEN_MOMENT);
  }
}
