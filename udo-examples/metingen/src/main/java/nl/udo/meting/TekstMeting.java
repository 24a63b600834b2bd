package nl.udo.meting;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * What the text of a record costs, next to template engines that print its sentences when these are
 * finished: no more than a list, with a template that was parsed before. What our text does besides
 * (reading, choosing, joining, ordering and wording, and the checklist with the gaps) they have
 * done for them; how many times their work ours is, says what that adds.
 *
 * <p>To run it, in about a minute and a half:
 *
 * <pre>
 * mvn -q -pl udo-examples/metingen -am package -DskipTests
 * java -cp 'udo-examples/metingen/target/udo-metingen.jar:udo-examples/metingen/target/lib/*' \
 *     nl.udo.meting.TekstMeting
 * </pre>
 *
 * <p>Ratios of CPU time within a round count; see {@link Rounds}. The warm-up is long, because
 * little of the text is done often: after a few seconds most of it is not yet compiled for good,
 * and costs three times as much. The cases warm up by turns, for a host has more than one law.
 */
public final class TekstMeting {

  private static final int WARM_UP = Integer.getInteger("opwarmen", 150);
  private static final int ROUNDS = Integer.getInteger("rondes", 41);
  private static final UdoChecklist LIJST = UdoChecklist.standaard();
  private static final List<String> CASES =
      List.of(
          "wet-inburgering-2021",
          "wet-open-overheid",
          "wet-programmatuur-verkiezingsuitslagen",
          "huisvesting-vergunninghouders",
          "hoogwaterbescherming");

  private static final String TEXT = "text";
  private static final String WITH_CHECKLIST = "checklist and text";
  private static final String FREEMARKER = "FreeMarker";
  private static final String THYMELEAF = "Thymeleaf";

  private static long seen;

  private TekstMeting() {}

  /**
   * Prints what each costs for each of five cases.
   *
   * @param args not used
   * @throws IOException when a case or a template cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.println("Java " + System.getProperty("java.version"));
    Rounds rounds = new Rounds();
    for (String name : CASES) {
      try (InputStream in = TekstMeting.class.getResourceAsStream(name + "/traject.json")) {
        enter(rounds, name, UdoJson.lees(in));
      }
    }
    Map<String, Rounds.Cost> costs = rounds.run(WARM_UP, ROUNDS);
    CASES.forEach(name -> report(name, costs));
    // Keeps what was measured from being left out as useless.
    System.out.println(seen == 0 ? "nothing seen" : "");
  }

  private static void enter(Rounds rounds, String name, UdoTraject traject) throws IOException {
    Toetsverslag verslag = LIJST.toets(traject, Stadium.TOELICHTING);
    List<String> sentences = List.of(text(verslag).split("(?<=[.:])\\s"));
    System.out.println(name + ": " + sentences.size() + " sentences");
    Template freemarker = freemarker();
    TemplateEngine thymeleaf = thymeleaf();
    rounds
        .contestant(name + TEXT, () -> seen += text(verslag).length())
        .contestant(
            name + WITH_CHECKLIST,
            () -> seen += text(LIJST.toets(traject, Stadium.TOELICHTING)).length())
        .contestant(name + FREEMARKER, () -> seen += print(freemarker, sentences).length())
        .contestant(name + THYMELEAF, () -> seen += print(thymeleaf, sentences).length());
  }

  private static void report(String name, Map<String, Rounds.Cost> costs) {
    System.out.println(name);
    for (String contestant : List.of(TEXT, WITH_CHECKLIST, FREEMARKER, THYMELEAF)) {
      Rounds.Cost cost = costs.get(name + contestant);
      System.out.printf(
          Locale.ROOT,
          "  %-18s %s µs CPU, %.0f bytes%n",
          contestant,
          Rounds.spread(cost.micros()),
          Rounds.median(cost.bytes()));
    }
    for (String engine : List.of(FREEMARKER, THYMELEAF)) {
      System.out.printf(
          Locale.ROOT,
          "  times %s: text %s, with checklist %s%n",
          engine,
          times(costs, name + TEXT, name + engine),
          times(costs, name + WITH_CHECKLIST, name + engine));
    }
  }

  private static String times(Map<String, Rounds.Cost> costs, String ours, String engine) {
    return Rounds.spread(Rounds.ratio(costs.get(ours).micros(), costs.get(engine).micros()));
  }

  private static String text(Toetsverslag verslag) {
    return MvtParagraaf.builder().concept().build(verslag).alsMarkdown();
  }

  private static Template freemarker() throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setLocale(Locale.ROOT);
    String template = "<#list sentences as sentence>${sentence} </#list>";
    return new Template("sentences", new StringReader(template), configuration);
  }

  private static String print(Template template, List<String> sentences) {
    StringWriter out = new StringWriter();
    try {
      template.process(Map.of("sentences", sentences), out);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static TemplateEngine thymeleaf() {
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.TEXT);
    resolver.setCacheable(true);
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }

  private static String print(TemplateEngine engine, List<String> sentences) {
    return engine.process(
        "[# th:each=\"sentence : ${sentences}\"][(${sentence})] [/]",
        new Context(Locale.ROOT, Map.of("sentences", sentences)));
  }
}
