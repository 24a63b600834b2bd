package nl.udo.pdf;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.udo.model.Bedrag;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/** Costs over many years: every amount of every year is on the paper, under its head. */
class JarentabelTest {
  private static final UdoPdf CONCEPT = UdoPdf.builder().concept().build();

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void elkBedragVanElkJaarStaatErop(
      @ForAll @IntRange(min = 2, max = 30) int jaren,
      @ForAll @IntRange(min = 1, max = 2_000_000_000) int bedrag,
      @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 30) Integer> lengtes) {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet jaren", "BZK")
            .raakt(
                Overheidslaag.GEMEENTEN,
                g ->
                    g.middelen(
                        m -> {
                          for (int i = 0; i < lengtes.size(); i++) {
                            post(m, i, lengtes.get(i), jaren, bedrag);
                          }
                        }))
            .build();
    Poort.doorDeHelePoort(Poort.schrijf(CONCEPT, traject), Verwacht.concept(traject), traject);
  }

  private static void post(Middelen.Builder m, int nummer, int lengte, int jaren, int bedrag) {
    Bedrag[] perJaar =
        IntStream.range(0, jaren)
            .mapToObj(jaar -> Bedrag.euro(Integer.toString(bedrag)).inJaar(2026 + jaar))
            .toArray(Bedrag[]::new);
    m.kosten(
        k ->
            k.omschrijving("post " + nummer + " met woorden".repeat(lengte))
                .ramingen(r -> r.opstellers("BZK").datum("2025-01-01").bedrag(perJaar)));
  }
}
