package nl.udo;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.Bedrag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library writes has the digits and letters of Dutch, whatever the host speaks. */
class DefaultLocaleTest {

  private static final List<Callable<String>> OUTPUTS =
      List.of(
          () -> MvtParagraaf.concept(traject()).alsTekst(),
          () -> MvtParagraaf.concept(traject()).alsMarkdown(),
          () -> MvtParagraaf.concept(traject()).alsHtml(),
          () -> UdoChecklist.standaard().toets(traject(), Stadium.TOELICHTING).toString(),
          () -> UdoJson.schrijf(traject()));

  private static final List<Callable<String>> MESSAGES =
      List.of(
          () -> message(() -> Bedrag.euro("1E+40")),
          () -> unreadable("[".repeat(UdoJson.MAXIMALE_DIEPTE + 1)),
          () -> unreadable("{\"schemaVersie\": \"0.1\"}"),
          () -> unreadable(" ".repeat(UdoJson.MAXIMALE_OMVANG + 1)));

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR"})
  void outputsAreTheSame(String host) throws Exception {
    same(host, OUTPUTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR"})
  void messagesAreTheSame(String host) throws Exception {
    same(host, MESSAGES);
  }

  private static void same(String host, List<Callable<String>> texts) throws Exception {
    Locale before = Locale.getDefault();
    for (Callable<String> text : texts) {
      try {
        Locale.setDefault(Locale.forLanguageTag("nl-NL"));
        String here = text.call();
        assertTrue(here.codePoints().anyMatch(c -> c >= '0' && c <= '9'), here);
        Locale.setDefault(Locale.forLanguageTag(host));
        assertEquals(here, text.call());
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private static UdoTraject traject() {
    return UdoTraject.wetsvoorstel("Wet ijsbanen 2031", "BZK")
        .raakt(
            GEMEENTEN,
            g ->
                g.taken(t -> t.nieuw("Het college inspecteert elke ijsbaan.", w -> w.verplicht()))
                    .middelen(m -> m.kosten(k -> k.structureel(Bedrag.miljoen("1234.5")))))
        .build();
  }

  private static String unreadable(String json) {
    return assertThrows(OnleesbaarTrajectException.class, () -> UdoJson.lees(json)).getMessage();
  }

  private static String message(Callable<?> refused) {
    return assertThrows(IllegalArgumentException.class, refused::call).getMessage();
  }
}
