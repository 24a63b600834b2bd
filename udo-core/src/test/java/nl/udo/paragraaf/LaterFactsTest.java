package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Reactie;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;

/**
 * What came about after the submission of a bill, or the adoption of another regulation, is told
 * neither in the whole nor in a chapter; nor is what answers the toelichting. Without that date
 * nothing is left out for it, and the checklist asks for the date.
 */
class LaterFactsTest {

  private static final String BEFORE = "2025-02-11";
  private static final String SUBMITTED = "2025-05-01";
  private static final String AFTER = "2025-09-23";

  /** What answers the toelichting, so that it is no part of it whatever its date. */
  static final Set<Document.Soort> ANSWERS =
      EnumSet.of(
          Document.Soort.VERSLAG,
          Document.Soort.NADER_RAPPORT,
          Document.Soort.ADVIES_RAAD_VAN_STATE,
          Document.Soort.NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG);

  /** A fact that has a date of its own. */
  enum Dated {
    JUDGEMENT {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.geconsulteerd(
            Partij.van("partij " + mark),
            c ->
                c.oordelen(
                    o ->
                        o.onderwerpen(Onderwerp.UITVOERBAARHEID)
                            .strekking(Oordeel.Strekking.BEDENKINGEN)
                            .datum(date)
                            .toelichting("De " + mark + " ontbreekt.")));
      }
    },
    ANSWER {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.geconsulteerd(
            Partij.van("partij van " + date),
            c ->
                c.verzoek(
                    Formulering.te("het punt van " + date + " te regelen"),
                    p ->
                        p.reactie(
                            r ->
                                r.soort(Reactie.Soort.NIET_OVERGENOMEN)
                                    .reden("Dat raakt de " + mark + ".")
                                    .datum(date))));
      }
    },
    ESTIMATE {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.raakt(
            Overheidslaag.PROVINCIES,
            g ->
                g.middelen(
                    m ->
                        m.kosten(
                            k ->
                                k.omschrijving("de " + mark)
                                    .ramingen(
                                        r ->
                                            r.opstellers("Bureau")
                                                .datum(date)
                                                .bedrag(Bedrag.miljoen("2").structureel())))));
      }
    },
    FUNDING {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.raakt(
            Overheidslaag.WATERSCHAPPEN,
            g ->
                g.middelen(
                    m ->
                        m.bekostiging(
                            Bekostiging.Vorm.RIJKSBIJDRAGE,
                            b ->
                                b.omschrijving("de " + mark)
                                    .datum(date)
                                    .bedrag(Bedrag.miljoen("2")))));
      }
    },
    AGREEMENT {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.afspraak(Formulering.woordgroep("de " + mark), a -> a.datum(date).partijen("VNG"));
      }
    },
    AGREED_MONEY {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.afspraak(
            Formulering.woordgroep("het geld"), a -> a.kenmerk("akkoord " + mark).datum(date));
        t.raakt(
            Overheidslaag.GEMEENTEN,
            g ->
                g.middelen(
                    m ->
                        m.bekostiging(
                            Bekostiging.Vorm.SPECIFIEKE_UITKERING,
                            b ->
                                b.omschrijving("de " + mark)
                                    .afspraak("akkoord " + mark)
                                    .bedrag(Bedrag.miljoen("3")))));
      }
    },
    CONCLUSION {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.document(
            "onderzoek " + mark,
            d ->
                d.soort(Document.Soort.ONDERZOEK)
                    .opstellers("Bureau")
                    .datum(date)
                    .conclusie("De " + mark + " ontbreekt."));
      }
    },
    TALKS {
      @Override
      void in(UdoTraject.Builder t, String mark, String date) {
        t.overleg(date, "De minister ziet de " + mark + " in.");
      }
    };

    abstract void in(UdoTraject.Builder traject, String mark, String date);
  }

  /** A fact and whether it came about before the submission, on that day, or later. */
  record Fact(Dated kind, String date) {}

  /** What rests on a document. */
  enum Sourced {
    POINT,
    JUDGEMENT,
    ESTIMATE;

    void in(UdoTraject.Builder t, String mark, String document) {
      if (this == ESTIMATE) {
        t.raakt(
            Overheidslaag.PROVINCIES,
            g ->
                g.middelen(
                    m ->
                        m.kosten(
                            k ->
                                k.omschrijving("de " + mark)
                                    .ramingen(
                                        r -> r.bron(document, null).bedrag(Bedrag.miljoen("2"))))));
        return;
      }
      t.geconsulteerd(
          Partij.van("partij " + mark),
          c -> {
            if (this == POINT) {
              c.verzoek(Formulering.te("de " + mark + " te regelen"), p -> p.bron(document, null));
            } else {
              c.oordelen(
                  o ->
                      o.onderwerpen(Onderwerp.UITVOERBAARHEID)
                          .strekking(Oordeel.Strekking.BEDENKINGEN)
                          .toelichting("De " + mark + " ontbreekt.")
                          .bron(document, null));
            }
          });
    }
  }

  /** What rests on a document of a kind and a date. */
  record Source(Sourced kind, Document.Soort document, String date) {}

  @Provide
  Arbitrary<Regelingsoort> regulations() {
    return Arbitraries.of(
        Regelingsoort.WET, Regelingsoort.AMVB, Regelingsoort.MINISTERIELE_REGELING);
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Combinators.combine(
            Arbitraries.of(Dated.class), Arbitraries.of(BEFORE, SUBMITTED, AFTER))
        .as(Fact::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Source>> sources() {
    return Combinators.combine(
            Arbitraries.of(Sourced.class),
            Arbitraries.of(Document.Soort.class),
            Arbitraries.of(BEFORE, AFTER).injectNull(0.2))
        .as(Source::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void whatCameAboutLaterIsInNeitherText(
      @ForAll("regulations") Regelingsoort regulation,
      @ForAll boolean known,
      @ForAll("facts") List<Fact> facts) {
    UdoTraject.Builder t = begin(regulation, known ? SUBMITTED : null);
    for (int i = 0; i < facts.size(); i++) {
      facts.get(i).kind().in(t, "zaakf" + i, facts.get(i).date());
    }
    UdoTraject traject = t.build();

    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      boolean told = !known || !facts.get(i).date().equals(AFTER);
      check(traject, "zaakf" + i, told, facts.get(i), wrong);
    }
    assertEquals(List.of(), wrong);
    assertEquals(
        known ? 0 : 1,
        Proef.verslag(traject).bevindingen().stream()
            .filter(b -> b.code().equals("UDO-TRJ-11"))
            .count(),
        "a finding asks for the date");
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void whatAnswersTheToelichtingIsInNeitherText(
      @ForAll("regulations") Regelingsoort regulation,
      @ForAll boolean known,
      @ForAll("sources") List<Source> sources) {
    UdoTraject.Builder t = begin(regulation, known ? SUBMITTED : null);
    for (int i = 0; i < sources.size(); i++) {
      Source s = sources.get(i);
      t.document(
          "stuk " + i,
          d -> d.soort(s.document()).titel("Titel").opstellers("Bureau").datum(s.date()));
      s.kind().in(t, "zaakf" + i, "stuk " + i);
    }
    UdoTraject traject = t.build();

    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Source s = sources.get(i);
      boolean later = known && AFTER.equals(s.date()) && s.kind() != Sourced.ESTIMATE;
      if (s.kind() != Sourced.ESTIMATE || !known) {
        check(traject, "zaakf" + i, !ANSWERS.contains(s.document()) && !later, s, wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What is planned for later is no fact that came about later. */
  @Property(edgeCases = EdgeCasesMode.NONE, tries = 20)
  void plansAreToldWhateverTheirDate(
      @ForAll("regulations") Regelingsoort regulation, @ForAll boolean known) {
    UdoTraject traject =
        begin(regulation, known ? SUBMITTED : null)
            .evaluatie(
                "de zaakevaluatie",
                e -> e.soort(Evaluatie.Soort.EVALUATIE).momenten(List.of(Moment.op("2031-03-04"))))
            .uitwerking(
                Formulering.woordgroep("de zaakuitwerking"), u -> u.moment(Moment.op("2030-02")))
            .build();
    List<String> wrong = new ArrayList<>();
    check(traject, "zaakevaluatie", true, "evaluation", wrong);
    check(traject, "zaakuitwerking", true, "elaboration", wrong);
    assertEquals(List.of(), wrong);
  }

  private static void check(
      UdoTraject traject, String mark, boolean told, Object fact, List<String> wrong) {
    List<Tekststuk> chapters =
        List.copyOf(Teksten.layout(traject, Indeling.standaard()).chapters().values());
    for (List<Tekststuk> texts : List.of(List.of(Teksten.stuk(traject)), chapters)) {
      if (told != Reading.of(texts).stream().anyMatch(line -> line.tells(mark))) {
        wrong.add(fact + (told ? " is not told in " : " is told in ") + Reading.of(texts));
      }
    }
  }

  private static UdoTraject.Builder begin(Regelingsoort regulation, String date) {
    UdoTraject.Builder traject =
        Proef.traject(regulation)
            .raakt(Overheidslaag.GEMEENTEN, g -> g.taken(t -> t.geen("Zo blijft het.")));
    return date == null
        ? traject
        : traject.verloop(
            v -> {
              if (regulation == Regelingsoort.WET) {
                v.indiening(date);
              } else {
                v.vaststelling(date);
              }
            });
  }
}
