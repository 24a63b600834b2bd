package nl.udo.paragraaf.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.udo.lists.Lists;
import nl.udo.model.Bijeenkomst;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Citaat;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Periode;
import nl.udo.model.Punt;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Collector.Details;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Gevraagd;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Horen.Woorden;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Termijnen;
import org.jspecify.annotations.Nullable;

/** Reads who was asked, what they thought and what they brought forward. */
final class ConsultationReader {

  private final UdoTraject traject;
  private final Register register;
  private final Collector alles;
  private final List<Overheidslaag> touched;

  /** The parties of whom statements tell, but for that they were asked or met. */
  private final Set<String> told = new HashSet<>();

  ConsultationReader(Register register, Collector alles) {
    this.register = register;
    this.traject = register.traject();
    this.alles = alles;
    this.touched = traject.geraakteOverheden();
    traject.consultaties().forEach(c -> told.addAll(told(c)));
  }

  void read() {
    for (int i = 0; i < traject.consultaties().size(); i++) {
      consultatie(traject.consultaties().get(i), Places.CONSULTATIONS + i);
    }
  }

  private void consultatie(Consultatie c, String pad) {
    alles.laatWeg(pad, Reden.PROCES);
    for (int i = 0; i < c.oordelen().size(); i++) {
      oordeel(c, c.oordelen().get(i), pad + "/oordelen/" + i);
    }
    for (int i = 0; i < c.punten().size(); i++) {
      punt(c, c.punten().get(i), pad + "/punten/" + i);
    }
    Bereik bereik = Bereik.ALGEMEEN;
    boolean empty = c.oordelen().isEmpty() && c.punten().isEmpty();
    // What is asked for afterwards is told with the urgency.
    boolean urgent = c == register.spoedvraag();
    List<String> spoken = empty && !urgent ? spoken(c) : List.of();
    Details own = new Details(bereik, Thema.OORDEEL, pad);
    List<Datum> met = together(c);
    // Talks that went on for some time are no talks of one day in it.
    boolean within = !met.isEmpty() && talked(c) && wentOn(c);
    if (within) {
      own.en("bijeenkomsten", new Horen.Bijeen(met, true));
    }
    List<Datum> days = within ? List.of() : met;
    for (int i : byDay(c.bijeenkomsten())) {
      Bijeenkomst b = c.bijeenkomsten().get(i);
      if (b.datum() != null && !traject.isNaPeildatum(b.datum()) && !met.contains(b.datum())) {
        own.en("bijeenkomsten/" + i + "/datum", new Horen.Bijeen(List.of(b.datum()), false));
      }
      if (!traject.isNaPeildatum(b.datum())) {
        own.en("bijeenkomsten/" + i, b.omschrijving());
      }
    }
    if (!spoken.isEmpty()) {
      alles.zegt(
          Uitspraak.van(bereik, Thema.OORDEEL, pad, new Horen.Raadpleging(spoken, c, days, false))
              .op(c.periode() == null ? null : c.periode().tot())
              .uit(c.bronnen())
              .met(own.lijst()));
    } else if (!empty
        && !spoken(c).isEmpty()
        && (!days.isEmpty() || talked(c) || !urgent && leavesOut(c))) {
      String when = days.isEmpty() ? talked(c) ? "/periode" : "/partijen" : "/bijeenkomsten";
      alles.zegt(
          Uitspraak.van(
                  bereik,
                  Thema.OORDEEL,
                  pad + when,
                  new Horen.Raadpleging(spoken(c), c, days, true))
              .op(days.isEmpty() && c.periode() != null ? c.periode().van() : first(days))
              .met(own.lijst()));
    } else {
      own.lijst().forEach(alles::zegt);
    }
    if (c.aantalReacties() != null && spoken.isEmpty()) {
      alles.zegt(
          Uitspraak.van(
                  bereik,
                  Thema.OORDEEL,
                  pad + "/aantalReacties",
                  new Horen.Reacties(c, c.aantalReacties()))
              .op(c.periode() == null ? null : c.periode().van()));
    }
    alles.eigen(bereik, Thema.OORDEEL, pad + "/toelichting", c.toelichting());
    if (c.redenKorter() != null) {
      boolean shorter = !Termijnen.kanOordeelHalen(c.periode());
      alles.zegt(
          Uitspraak.van(
              bereik,
              Thema.OORDEEL,
              pad + "/redenKorter",
              new Horen.KorteTermijn(
                  register.kenmerken(c.partijen()), c.redenKorter(), shorter, c)));
    }
    if (!c.zonderReactie().isEmpty()) {
      alles.zegt(
          Uitspraak.van(
              bereik,
              Thema.OORDEEL,
              pad + "/zonderReactie",
              new Horen.Stilte(register.kenmerken(c.zonderReactie()), c)));
    }
  }

  /**
   * When was met, as far as a toelichting may tell: the days before the first of which more is
   * told, or else that day, so that each day stands in its order and what is told of it behind it.
   */
  private List<Datum> together(Consultatie c) {
    List<Datum> plain = new ArrayList<>();
    for (int i : byDay(c.bijeenkomsten())) {
      Bijeenkomst b = c.bijeenkomsten().get(i);
      if (b.datum() != null && !traject.isNaPeildatum(b.datum())) {
        if (b.omschrijving() != null) {
          return plain.isEmpty() ? List.of(b.datum()) : plain;
        }
        plain.add(b.datum());
      }
    }
    return plain;
  }

  /** The places of meetings in the order in which they were held; those without a day come last. */
  private static List<Integer> byDay(List<Bijeenkomst> meetings) {
    return IntStream.range(0, meetings.size())
        .boxed()
        .sorted(
            Comparator.comparing(
                i -> {
                  Datum day = meetings.get(i).datum();
                  return day == null ? LocalDate.MAX : day.eersteDag();
                }))
        .toList();
  }

  private static @Nullable Datum first(List<Datum> days) {
    return days.isEmpty() ? null : days.get(0);
  }

  /** Whether it was done by talking, over a time that is known. */
  private static boolean talked(Consultatie c) {
    return c.periode() != null && c.vorm() == Consultatie.Vorm.AMBTELIJK;
  }

  /** Whether a consultation began on one day and ended on another. */
  private static boolean wentOn(Consultatie c) {
    Periode p = Inhoud.gezegd(c.periode());
    return p.van() != null && p.tot() != null && p.van().zekerVoor(p.tot());
  }

  /** Whether someone was asked who speaks for those it touches, and no statement tells of them. */
  private boolean leavesOut(Consultatie c) {
    return Lists.any(
        spoken(c),
        p ->
            !told.contains(p)
                && !Collections.disjoint(register.vertegenwoordigd(List.of(p)), touched));
  }

  /** The parties of whom statements of a consultation tell. */
  private static List<String> told(Consultatie c) {
    boolean empty = c.oordelen().isEmpty() && c.punten().isEmpty();
    boolean term = c.redenKorter() != null && c.vorm() != Consultatie.Vorm.INTERNETCONSULTATIE;
    if (empty || term) {
      return c.partijen();
    }
    List<String> told = new ArrayList<>(c.zonderReactie());
    c.oordelen().forEach(o -> told.addAll(c.partijenVan(o)));
    c.punten().forEach(p -> told.addAll(c.partijenVan(p)));
    return told;
  }

  /** Who were asked and can be said to have been: not those who did not come or answer. */
  private List<String> spoken(Consultatie c) {
    boolean asked = c.vorm() == Consultatie.Vorm.BESTUURLIJK || c.vorm() == Consultatie.Vorm.ADVIES;
    List<String> all = register.kenmerken(c.partijen());
    List<String> silent = register.kenmerken(c.zonderReactie());
    return asked ? all : Lists.only(all, p -> !silent.contains(p));
  }

  private void oordeel(Consultatie c, Oordeel o, String pad) {
    List<String> partijen = register.kenmerken(c.partijenVan(o));
    List<Bronverwijzing> bronnen =
        o.bron() == null ? sources(c, partijen, o.datum()) : List.of(o.bron());
    if (register.isVanRaadVanState(c, o)) {
      alles.laatWeg(pad, Reden.ANTWOORD_OP_DE_TOELICHTING);
      return;
    }
    // What another than the Raad van State records as its dictum are its words.
    Citaat citaat = o.citaat() == null && o.dictum() != null ? Citaat.van(o.dictum()) : o.citaat();
    if (o.strekking() == null && citaat == null && o.toelichting() == null) {
      alles.laatWeg(pad, Reden.LEEG);
      return;
    }
    List<Voorwaardelijk> voorwaarden = new ArrayList<>();
    for (Voorwaarde v : o.voorwaarden()) {
      if (v.inhoud() != null) {
        voorwaarden.add(new Voorwaardelijk(v.inhoud(), v, null, false));
      }
    }
    Datum datum = o.datum() == null ? datum(bronnen) : o.datum();
    Horen.Standpunt standpunt =
        new Horen.Standpunt(
            partijen,
            o.strekking() == null
                ? List.of()
                : List.of(new Beoordeeld(o.strekking(), o.onderwerpen())),
            citaat == null ? List.of() : List.of(new Woorden(citaat, o.onderwerpen())),
            o.toelichting() == null ? List.of() : List.of(new Grond(partijen, o.toelichting())),
            voorwaarden,
            o.reactie(),
            datum == null ? List.of() : List.of(new Horen.Dag(partijen, datum)),
            o.punten(),
            Gevraagd.in(c),
            false);
    boolean eenAspect =
        o.onderwerpen().size() == 1 && Thema.van(o.onderwerpen().get(0)) != Thema.OORDEEL;
    alles.zegt(
        Uitspraak.van(Bereik.ALGEMEEN, eenAspect ? Thema.INBRENG : Thema.OORDEEL, pad, standpunt)
            .op(datum)
            .uit(bronnen));
  }

  private void punt(Consultatie c, Punt p, String pad) {
    if (p.omschrijving() == null) {
      alles.laatWeg(pad, Reden.LEEG);
      return;
    }
    if (p.voorwaarde() != null) {
      for (int i = 0; i < p.voorwaarde().vervulling().size(); i++) {
        if (p.voorwaarde().vervulling().get(i).stand() == null) {
          alles.laatWeg(pad + "/voorwaarde/vervulling/" + i, Reden.WIJDER_DAN_BEWIJS);
        }
      }
    }
    List<String> partijen = register.kenmerken(c.partijenVan(p));
    Bronverwijzing own = p.bron() == null ? sourceOfJudgement(c, p, partijen) : p.bron();
    List<Bronverwijzing> bronnen = own == null ? sources(c, partijen, null) : List.of(own);
    alles.zegt(
        Uitspraak.van(
                Bereik.ALGEMEEN, Thema.INBRENG, pad, new Horen.Inbreng(partijen, p, null, c, false))
            .op(day(c, datum(bronnen)))
            .uit(bronnen));
  }

  /** The source of a judgement of the same parties that gives a point as its ground; or null. */
  private @Nullable Bronverwijzing sourceOfJudgement(Consultatie c, Punt p, List<String> partijen) {
    for (Oordeel o : c.oordelen()) {
      List<String> judges = register.kenmerken(c.partijenVan(o));
      boolean names = p.kenmerk() != null && o.punten().contains(p.kenmerk());
      if (names && o.bron() != null && judges.containsAll(partijen)) {
        return o.bron();
      }
    }
    return null;
  }

  /** When a point was made: as its source, unless only that came too late for a toelichting. */
  private @Nullable Datum day(Consultatie c, @Nullable Datum source) {
    Periode p = c.periode();
    boolean late =
        traject.isNaPeildatum(source)
            && p != null
            && p.tot() != null
            && !traject.isNaPeildatum(p.tot());
    return p != null && (source == null || late) ? p.van() : source;
  }

  /**
   * The sources of a consultation that are of all of some parties: not those that others of it
   * wrote, not those of a few of them only, of which the rest would seem a writer too, and not what
   * was written before what it is to show.
   */
  private List<Bronverwijzing> sources(Consultatie c, List<String> partijen, @Nullable Datum said) {
    Set<String> writers = new HashSet<>();
    for (Bronverwijzing bron : c.bronnen()) {
      if (isWrittenByParties(c, bron)) {
        writers.addAll(writers(bron));
      }
    }
    boolean all = writers.containsAll(partijen);
    return Lists.only(
        c.bronnen(),
        bron ->
            !isBefore(register.datum(bron), said)
                && (!isWrittenByParties(c, bron)
                    || all && !Collections.disjoint(writers(bron), partijen)));
  }

  private static boolean isBefore(@Nullable Datum day, @Nullable Datum other) {
    return day != null && other != null && day.zekerVoor(other);
  }

  private boolean isWrittenByParties(Consultatie c, Bronverwijzing bron) {
    List<String> writers = writers(bron);
    return !writers.isEmpty() && register.kenmerken(c.partijen()).containsAll(writers);
  }

  private List<String> writers(Bronverwijzing bron) {
    Document d = register.document(bron);
    return d == null ? List.of() : register.kenmerken(d.opstellers());
  }

  /** The date of the only source; of several there is none in common. */
  private @Nullable Datum datum(List<Bronverwijzing> bronnen) {
    return bronnen.size() == 1 ? register.datum(bronnen.get(0)) : null;
  }
}
