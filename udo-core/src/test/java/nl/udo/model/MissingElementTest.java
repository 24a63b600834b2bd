package nl.udo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null among the values of a list is told by its place, where it is given. */
class MissingElementTest {

  static Stream<UnaryOperator<UdoTraject.Builder>> withGap() {
    return Stream.of(
        t -> t.raakt((Overheidslaag) null, g -> {}),
        t -> t.geconsulteerd((Partij) null, c -> {}),
        t -> t.raakt(Overheidslaag.GEMEENTEN, g -> g.rol((Rol) null)),
        t -> t.raakt(Overheidslaag.GEMEENTEN, g -> g.bepalingen((String) null)),
        t -> t.evaluatie("De kosten.", e -> e.moment((Moment) null)),
        t -> t.geconsulteerd(Partij.VNG, c -> c.punt("Een punt.", p -> p.partijen((String) null))),
        t ->
            t.raakt(
                Overheidslaag.GEMEENTEN,
                g ->
                    g.middelen(m -> m.bekostiging(Bekostiging.Vorm.RIJKSBIJDRAGE, (Bedrag) null))));
  }

  @ParameterizedTest
  @MethodSource("withGap")
  void theMessageTellsWhichIsMissing(UnaryOperator<UdoTraject.Builder> setter) {
    UdoTraject.Builder traject = UdoTraject.wetsvoorstel("Wet proef", "BZK");
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> setter.apply(traject).build());
    assertEquals(
        "onderdeel 0 van de lijst is leeg (null); vul het in of laat het weg",
        refusal.getMessage());
  }
}
