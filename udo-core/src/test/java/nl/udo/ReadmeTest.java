package nl.udo;

import static nl.udo.model.Bedrag.miljoen;
import static nl.udo.model.Bekostiging.Vorm.INTEGRATIE_UITKERING;
import static nl.udo.model.Hoorgrond.MEDEBEWIND;
import static nl.udo.model.Kostenpost.Soort.UITVOERING;
import static nl.udo.model.Onderwerp.UITVOERBAARHEID;
import static nl.udo.model.Oordeel.Strekking.BEDENKINGEN;
import static nl.udo.model.Oordeel.Strekking.ONDERSCHRIJFT;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Partij.VNG;
import static nl.udo.model.Rol.UITVOERDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.weergave.MvtParagraaf;
import nl.udo.weergave.Tekstweergave;
import org.junit.jupiter.api.Test;

/** What the README shows is what the library does. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  // The formatter of the README is the eye; this is the same code, statement for statement.
  private static UdoTraject voorbeeld() {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet voorbeeldtaak", "BZK")
            .raakt(
                GEMEENTEN,
                g ->
                    g.rol(UITVOERDER)
                        .taken(
                            t -> t.nieuw("Gemeenten houden een register bij.", w -> w.verplicht()))
                        .bevoegdheden(b -> b.geen("Raad en college houden hun bevoegdheden."))
                        .middelen(
                            m ->
                                m.kosten(
                                        k ->
                                            k.omschrijving("het register")
                                                .structureel(miljoen("3.5"))
                                                .geraamdDoor("BZK"))
                                    .bekostiging(
                                        INTEGRATIE_UITKERING, miljoen("3.5").structureel()))
                        .uitvoeringskracht(
                            u -> u.geen("De bestaande afdelingen kunnen het register bijhouden.")))
            .hoorplicht(GEMEENTEN, MEDEBEWIND)
            .overleg("2026-05-20")
            .geconsulteerd(
                VNG,
                c ->
                    c.oordeel(
                        UITVOERBAARHEID, ONDERSCHRIJFT, "Het register sluit aan op de praktijk."))
            .build();
    return traject;
  }

  @Test
  void theExampleIsCodeThatCompiles() throws IOException {
    String bron = Files.readString(Path.of("src/test/java/nl/udo/ReadmeTest.java"));
    int begin = bron.indexOf("    UdoTraject traject =");
    String code = bron.substring(begin, bron.indexOf("    return traject;", begin));

    assertEquals(zonderWit(code), zonderWit(blok("java", 0)));
  }

  private static UdoTraject gewijzigd(UdoTraject traject) {
    UdoTraject gewijzigd =
        traject.toBuilder()
            .consultaties(0, c -> c.oordelen(0, o -> o.strekking(BEDENKINGEN)))
            .gevolgen(
                0, g -> g.middelen(m -> m.kosten(0, k -> k.soort(UITVOERING)).zonderBekostiging(0)))
            .build();
    return gewijzigd;
  }

  @Test
  void aRecordIsEditedAsTheReadmeShows() throws IOException {
    String bron = Files.readString(Path.of("src/test/java/nl/udo/ReadmeTest.java"));
    int begin = bron.indexOf("    UdoTraject gewijzigd =");
    String code = bron.substring(begin, bron.indexOf("    return gewijzigd;", begin));
    UdoTraject gewijzigd = gewijzigd(voorbeeld());

    assertTrue(zonderWit(Files.readString(README)).contains(zonderWit(code)));
    assertEquals(BEDENKINGEN, gewijzigd.consultaties().get(0).oordelen().get(0).strekking());
    assertEquals(List.of(), gewijzigd.gevolgen().get(0).middelen().bekostiging());
  }

  @Test
  void theHandlerOfProblemsIsThatOfAHostThatIsTested() throws IOException {
    Path host = Path.of("../udo-examples/hosts/spring/src/main/java/nl/udo/hosts/Problems.java");
    String bron = Files.readString(host);
    int begin = bron.indexOf("  @ExceptionHandler");
    String code = bron.substring(begin, bron.indexOf("  @ExceptionHandler", begin + 1));

    assertTrue(zonderWit(Files.readString(README)).contains(zonderWit(code)));
  }

  @Test
  void theOutputIsWhatTheExampleGives() throws IOException {
    if (Boolean.getBoolean("udo.herschrijf")) {
      String tekst = Files.readString(README);
      int begin = tekst.indexOf("```text\n") + "```text\n".length();
      Files.writeString(
          README,
          tekst.substring(0, begin) + uitvoer() + tekst.substring(tekst.indexOf("```", begin)));
    }
    assertEquals(uitvoer(), blok("text", 0));
  }

  private static String uitvoer() {
    return MvtParagraaf.van(voorbeeld()).als(Tekstweergave.breed(96));
  }

  private static String blok(String soort, int welk) throws IOException {
    List<String> stukken = List.of(Files.readString(README).split("```" + soort + "\n"));
    return stukken.get(welk + 1).substring(0, stukken.get(welk + 1).indexOf("```"));
  }

  private static String zonderWit(String code) {
    return code.replaceAll("\\s+", "");
  }
}
