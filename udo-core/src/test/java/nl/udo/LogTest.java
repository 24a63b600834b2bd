package nl.udo;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host logs of an exception, causes and all, holds no word of the record. */
class LogTest {

  private static final String GEHEIM = "4711geheim";

  static Stream<Named<Executable>> weigeringen() {
    return Stream.of(
        geval("a date of no form", () -> Datum.van(GEHEIM)),
        geval("a date that is long", () -> Datum.van(GEHEIM.repeat(20))),
        geval("a day that does not exist", () -> Datum.van("4711-02-30")),
        geval("a month that does not exist", () -> Datum.van("4711-13")),
        geval("a part of a day", () -> Datum.van("eind 4711-02-03")),
        geval("an amount of no form", () -> Bedrag.miljoen(GEHEIM)),
        geval("an amount below zero", () -> Bedrag.miljoen("-4711")),
        geval("an amount that is long", () -> Bedrag.miljoen("4711".repeat(30))),
        geval("a share of no form", aandeel(GEHEIM)),
        geval("a share above the whole", aandeel("4711")),
        geval("half a character", met(t -> t.voornemen(v -> v.doel(GEHEIM + "\uD800")))),
        geval("two parties of one name", met(t -> t.partij(partij(GEMEENTEN)).partij(partij()))),
        geval("an incomplete record", () -> MvtParagraaf.van(onvolledig())),
        geval(
            "a record that is refused",
            () -> UdoChecklist.standaard().eis(onvolledig(), Stadium.CONSULTATIE)));
  }

  private static Named<Executable> geval(String naam, Executable weigering) {
    return Named.of(naam, weigering);
  }

  private static Executable met(Consumer<UdoTraject.Builder> invulling) {
    return () -> {
      UdoTraject.Builder traject = UdoTraject.wetsvoorstel("Wet", "BZK");
      invulling.accept(traject);
      traject.build();
    };
  }

  private static Executable aandeel(String percentage) {
    return met(
        t ->
            t.raakt(
                GEMEENTEN,
                g ->
                    g.middelen(
                        m ->
                            m.bekostiging(
                                Bekostiging.Vorm.SPECIFIEKE_UITKERING,
                                b -> b.aandeel("het Rijk", percentage, null)))));
  }

  private static Partij partij(Overheidslaag... lagen) {
    return Partij.builder().naam(GEHEIM).vertegenwoordigt(List.of(lagen)).build();
  }

  /** With words of its own at every place where a finding quotes them. */
  private static UdoTraject onvolledig() {
    return UdoTraject.wetsvoorstel(GEHEIM, null)
        .raakt(
            GEMEENTEN,
            g ->
                g.bepalingen(GEHEIM)
                    .deel(GEHEIM)
                    .taken(t -> t.nieuw(GEHEIM))
                    .middelen(m -> m.kosten(k -> k.omschrijving(GEHEIM))))
        .geconsulteerd(partij(), c -> c.punt(GEHEIM, p -> {}))
        .document(GEHEIM, d -> d.soort(Document.Soort.UITVOERINGSTOETS).opstellers(GEHEIM))
        .build();
  }

  @ParameterizedTest
  @MethodSource("weigeringen")
  void noWordOfTheRecordIsLogged(Executable weigering) {
    RuntimeException e = assertThrows(RuntimeException.class, weigering);

    StringWriter log = new StringWriter();
    e.printStackTrace(new PrintWriter(log, true));
    assertFalse(log.toString().contains("4711"), log::toString);
    assertFalse(log.toString().contains("geheim"), log::toString);
  }
}
