package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.json.UdoJson;
import nl.udo.model.Aspect;
import nl.udo.model.Bekostiging;
import nl.udo.model.Beoordeling;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.paragraaf.grouping.Planning;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;

/** What a toelichting may not tell, and that no statement is wider than the record bears out. */
class PromisesTest {

  private static final Set<Thema> PLANS =
      EnumSet.of(Thema.EVALUATIE, Thema.INVOERING, Thema.UITWERKING);

  @Property(tries = 100)
  void nothingThatCameAboutAfterTheSubmissionIsTold(@ForAll UdoTraject traject) {
    Datum submitted = traject.peildatum();
    Uitspraken all = Planning.statements(traject);
    if (submitted == null) {
      assertTrue(
          all.weglatingen().stream().map(Weglating::reden).noneMatch(Reden.NA_INDIENING::equals));
      return;
    }
    for (Uitspraak u : told(all)) {
      boolean plan = PLANS.contains(u.thema()) || u.inhoud() instanceof Horen.Urgentie;
      assertFalse(
          !plan && u.datum() != null && submitted.zekerVoor(u.datum()),
          () -> u.pointers() + " of " + u.datum() + " after " + submitted);
    }
  }

  @Property(tries = 60)
  void whatAnswersTheToelichtingIsNoPartOfIt(@ForAll UdoTraject traject) {
    Register register = new Register(traject);
    for (Uitspraak u : told(Planning.statements(traject))) {
      u.bronnen().stream()
          .map(register::document)
          .filter(d -> d != null && d.soort() != null)
          .forEach(
              d -> assertFalse(LaterFactsTest.ANSWERS.contains(d.soort()), u.pointers()::toString));
    }
  }

  /** The same of a record that certainly has such a document, which one at random need not have. */
  @Example
  void anEstimateFromAnAnswerToTheToelichtingIsNotTold() {
    for (Document.Soort soort : Document.Soort.values()) {
      UdoTraject traject =
          UdoJson.lees(
              """
              {"schemaVersie":"1.1","voornemen":{"soort":"wet","titel":"Wet"},
               "gevolgen":[{"overheden":["gemeenten"],"middelen":{"uitkomst":"gevolgen","kosten":[
                 {"omschrijving":"het loket","ramingen":[{"bron":{"document":"stuk"},
                   "bedragen":[{"waarde":3000000,"duur":"structureel"}]}]}]}}],
               "documenten":[{"kenmerk":"stuk","soort":"%s"}]}
              """
                  .formatted(soort.code()));
      boolean told =
          told(Planning.statements(traject)).stream()
              .flatMap(u -> u.pointers().stream())
              .anyMatch(p -> p.contains("/ramingen/"));

      assertEquals(!LaterFactsTest.ANSWERS.contains(soort), told, soort::code);
    }
  }

  /** Of a scope in which an aspect has consequences, it is not said that it has none. */
  @Property(tries = 100)
  void nothingIsBothSaidAndDenied(@ForAll UdoTraject traject) {
    List<Uitspraak> all = Planning.statements(traject).uitspraken();
    for (Uitspraak denied : all) {
      if (!(denied.inhoud() instanceof Inhoud.Behoud b)) {
        continue;
      }
      for (Uitspraak said : all) {
        for (Aspect aspect : b.aspecten()) {
          assertFalse(
              isChange(said, aspect)
                  && !explains(said, aspect, traject)
                  && overlaps(denied.bereik(), said.bereik(), b.toelichting() != null),
              () -> denied.pointers() + " against " + said.pointers());
        }
      }
    }
  }

  private static boolean isChange(Uitspraak u, Aspect aspect) {
    return !(u.inhoud() instanceof Inhoud.Behoud)
        && !(aspect == Aspect.MIDDELEN && leavesMoneyAsItIs(u))
        && u.pointers().stream()
            .anyMatch(
                p ->
                    p.matches("/gevolgen/\\d+/" + aspect.code() + "(/.*)?")
                        // Whether the toezicht changes is not whether a layer has other powers.
                        && !p.endsWith("/gevolgenVoorToezicht"));
  }

  /** Words of the record about an assessment that says that there is nothing. */
  private static boolean explains(Uitspraak said, Aspect aspect, UdoTraject traject) {
    if (!(said.inhoud() instanceof Inhoud.EigenWoorden)) {
      return false;
    }
    int number = Integer.parseInt(said.pointer().split("/")[2]);
    Beoordeling beoordeling = traject.gevolgen().get(number).beoordeling(aspect);
    return beoordeling != null && beoordeling.uitkomst() == Uitkomst.GEEN;
  }

  /** Words that explain, and that what there is will do: neither is a consequence for money. */
  private static boolean leavesMoneyAsItIs(Uitspraak u) {
    return u.inhoud() instanceof Inhoud.EigenWoorden && u.thema() != Thema.VERSCHIL
        || u.inhoud() instanceof Geld.Geldstroom g
            && g.bekostiging().vorm() == Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN
            && g.bekostiging().bedragen().stream().allMatch(b -> b.waarde() == null);
  }

  /**
   * Whether a denial, read as it is worded, holds for some of what has consequences.
   *
   * @param reasoned whether it has a reason: then of the rest is said what comes besides
   */
  private static boolean overlaps(Bereik denied, Bereik said, boolean reasoned) {
    return denied.overheden().stream()
        .filter(said.overheden()::contains)
        .anyMatch(
            laag -> {
              boolean othersOnly = denied.overige().contains(laag) && said.deel() != null;
              // A body of several layers is not divided, and is no part of one of them.
              boolean undivided = denied.deel() != null && denied.overheden().size() > 1;
              boolean other = undivided && !denied.deel().equals(said.deel());
              boolean restOnly = denied.rest() && (reasoned || !said.bepalingen().isEmpty());
              boolean part =
                  denied.deel() == null || said.deel() == null || denied.deel().equals(said.deel());
              boolean provisions =
                  denied.bepalingen().isEmpty() || denied.bepalingen().equals(said.bepalingen());
              return part && provisions && !othersOnly && !restOnly && !other;
            });
  }

  private static List<Uitspraak> told(Uitspraken all) {
    List<Uitspraak> told = new ArrayList<>();
    all.uitspraken().forEach(u -> collect(u, told));
    return told;
  }

  private static void collect(Uitspraak u, List<Uitspraak> told) {
    told.add(u);
    u.details().forEach(d -> collect(d, told));
  }
}
