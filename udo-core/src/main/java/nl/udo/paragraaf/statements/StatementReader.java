package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Onderwerp;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.paragraaf.statements.Collector.Details;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/** Reads a record into statements: every leaf of it is told by one, or left out for a reason. */
public final class StatementReader {

  private final Register register;
  private final UdoTraject traject;
  private final List<Overheidslaag> touched;
  private final Collector alles = new Collector();

  private StatementReader(Register register) {
    this.register = register;
    this.traject = register.traject();
    this.touched = traject.geraakteOverheden();
  }

  /** All that a record says and leaves out, in the order of the record. */
  public static Uitspraken read(Register register) {
    UdoTraject traject = register.traject();
    StatementReader reader = new StatementReader(register);
    reader.voornemen(traject.voornemen());
    reader.verloop(traject.verloop());
    reader.documenten();
    ConsequenceReader consequences = new ConsequenceReader(register, reader.alles);
    for (int i = 0; i < traject.gevolgen().size(); i++) {
      consequences.read(traject.gevolgen().get(i), "/gevolgen/" + i);
    }
    reader.hoorplicht();
    new MoneyReader(register, reader.alles).recordLevel();
    new ConsultationReader(register, reader.alles).read();
    reader.slot();
    return reader.alles.alles();
  }

  private void voornemen(Voornemen v) {
    alles.laatWeg("/schemaVersie", Reden.STUURGEGEVEN);
    alles.laatWeg("/regelset", Reden.STUURGEGEVEN);
    alles.laatWeg("/kenmerk", Reden.STUURGEGEVEN);
    alles.laatWeg("/partijen", Reden.STUURGEGEVEN);
    alles.laatWeg("/voornemen", Reden.EIGEN_VOORSTEL);
    alles.laatWeg("/voornemen/doel", Reden.ELDERS);
    alles.laatWeg("/voornemen/verwant", Reden.ELDERS);
    alles.laatWeg("/beantwoordt", Reden.PROCES);
    alles.laatWeg("/gevolgenVoorAnderen", Reden.ELDERS);
    if (!v.implementeert().isEmpty()) {
      alles.zegt(
          Uitspraak.van(
              bereik(),
              Thema.HERKOMST,
              "/voornemen/implementeert",
              new Kader.Omzetting(v.implementeert(), traject.peildatum())));
    }
  }

  private void verloop(@Nullable Verloop verloop) {
    if (verloop == null) {
      return;
    }
    alles.laatWeg("/verloop", Reden.PROCES);
    if (verloop.uitkomst() != null
        && (verloop.uitkomst().bleek() != null || verloop.uitkomst().gevolg() != null)) {
      alles.zegt(
          Uitspraak.van(
                  bereik(),
                  Thema.UITVOERING,
                  "/verloop/uitkomst",
                  new Kader.Toets(verloop.uitkomst()))
              .op(verloop.uitkomst().datum()));
    }
    boolean begun = verloop.status() == Verloop.Status.AFGEBROKEN;
    if (verloop.reden() != null && (begun || verloop.status() == Verloop.Status.NIET_DOORLOPEN)) {
      alles.zegt(
          Uitspraak.van(
              bereik(),
              Thema.UITVOERING,
              "/verloop/reden",
              new Kader.GeenToets(begun, verloop.reden())));
    }
    for (int i = 0; i < verloop.gebeurtenissen().size(); i++) {
      Gebeurtenis g = verloop.gebeurtenissen().get(i);
      if (g.soort() == Gebeurtenis.Soort.ANDERS && g.toelichting() != null) {
        alles.zegt(
            Uitspraak.van(
                    Bereik.ALGEMEEN,
                    Thema.OORDEEL,
                    "/verloop/gebeurtenissen/" + i,
                    new Inhoud.EigenWoorden(Formulering.zin(g.toelichting())))
                .op(g.datum()));
      }
    }
  }

  private Bereik bereik() {
    return Bereik.van(touched);
  }

  /** Those layers, or all; where the proposal touches no more than a part of one, that part. */
  private Bereik vanLagen(List<Overheidslaag> overheden) {
    List<Overheidslaag> lagen = overheden.isEmpty() ? touched : overheden;
    List<Bereik> geraakt =
        traject.gevolgen().stream()
            .filter(g -> !g.isBuitenBereik() && !Collections.disjoint(g.overheden(), lagen))
            .map(g -> Bereik.van(g).zonderBepalingen())
            .distinct()
            .toList();
    boolean eenDeel = geraakt.size() == 1 && geraakt.get(0).overheden().equals(lagen);
    return eenDeel ? geraakt.get(0) : Bereik.geraakt(traject, lagen);
  }

  private void documenten() {
    Set<String> ramingen = new HashSet<>();
    traject.gevolgen().stream()
        .filter(g -> g.middelen() != null)
        .flatMap(g -> g.middelen().kosten().stream())
        .flatMap(post -> post.ramingen().stream())
        .filter(r -> r.bron() != null && !r.bedragen().isEmpty())
        .forEach(r -> ramingen.add(r.bron().document()));
    for (int i = 0; i < traject.documenten().size(); i++) {
      document(traject.documenten().get(i), "/documenten/" + i, ramingen);
    }
  }

  private void document(Document d, String pad, Set<String> ramingen) {
    alles.laatWeg(pad, Reden.BRON);
    boolean bijRamingen = ramingen.contains(d.kenmerk());
    Thema thema = thema(d, bijRamingen);
    Bereik bereik = bereik();
    List<Uitspraak> gezegd = new ArrayList<>();
    if ((bijRamingen || d.conclusie() != null)
        && (d.onderdeel() != null || !d.opdrachtgevers().isEmpty())) {
      gezegd.add(Uitspraak.van(bereik, thema, pad + "/onderdeel", new Bron.Onderzoek(d)));
    }
    if (d.conclusie() != null) {
      gezegd.add(
          Uitspraak.van(bereik, thema, pad + "/conclusie", new Bron.Conclusie(d, d.conclusie())));
    }
    if (d.peiling() != null) {
      gezegd.add(Uitspraak.van(bereik, thema, pad + "/peiling", new Bron.Peilingsuitkomst(d)));
    }
    for (int i = 0; i < d.risicos().size(); i++) {
      gezegd.add(
          Uitspraak.van(
              bereik, thema, pad + "/risicos/" + i, new Bron.Risicobeeld(d, d.risicos().get(i))));
    }
    Details details = new Details(bereik, thema, pad);
    if (!bijRamingen && !gezegd.isEmpty()) {
      details.en("beperkingen", d.beperkingen());
    } else if (bijRamingen && d.beperkingen() != null) {
      // Behind the amounts that they limit: see Merging.
      gezegd.add(
          Uitspraak.van(
              bereik,
              Thema.RAMING,
              pad + "/beperkingen",
              new Bron.Beperking(d, d.beperkingen(), false)));
    } else if (d.beperkingen() != null) {
      alles.laatWeg(pad + "/beperkingen", Reden.BRON_ZONDER_ZIN);
    }
    if (!gezegd.isEmpty()) {
      // What was done with it goes with what it concludes, and else with the last that is told of
      // it.
      int home = concludes(gezegd);
      List<Uitspraak> behind = new ArrayList<>(details.lijst());
      if (d.opvolging() != null) {
        behind.add(opvolging(d, d.opvolging(), pad, bereik, thema));
      }
      gezegd.set(home, gezegd.get(home).met(behind));
    } else if (d.opvolging() != null) {
      boolean akkoord = d.soort() == Document.Soort.AKKOORD && d.onderwerp() == null;
      gezegd.add(
          opvolging(d, d.opvolging(), pad, bereik, akkoord ? Thema.HERKOMST : thema)
              .metDetails(details.lijst()));
    }
    for (Uitspraak u : gezegd) {
      alles.zegt(
          u.op(u.datum() == null ? d.datum() : u.datum())
              .uit(new Bronverwijzing(d.kenmerk(), null)));
    }
  }

  private static int concludes(List<Uitspraak> gezegd) {
    for (int i = 0; i < gezegd.size(); i++) {
      if (gezegd.get(i).inhoud() instanceof Bron.Conclusie) {
        return i;
      }
    }
    return gezegd.size() - 1;
  }

  private static Uitspraak opvolging(
      Document d, String gedaan, String pad, Bereik bereik, Thema thema) {
    return Uitspraak.van(
            bereik, thema, pad + "/opvolging", new Inhoud.EigenWoorden(Formulering.zin(gedaan)))
        .op(d.opvolgingDatum());
  }

  private static Thema thema(Document d, boolean bijRamingen) {
    if (d.onderwerp() == Onderwerp.MIDDELEN || d.onderwerp() == null && bijRamingen) {
      return Thema.RAMING;
    }
    if (d.onderwerp() == null) {
      return Thema.UITVOERING;
    }
    Thema thema = Thema.van(d.onderwerp());
    return thema == Thema.OORDEEL ? Thema.UITVOERING : thema;
  }

  /** A denial has a reason that is a fact; that the duty holds is told by hearing. */
  private void hoorplicht() {
    Set<Overheidslaag> gehoord = EnumSet.noneOf(Overheidslaag.class);
    gehoord.addAll(Hoorplicht.lagen(traject));
    gehoord.addAll(Hoorplicht.lagenBijBeleidsvoornemen(traject));
    Map<List<Overheidslaag>, Uitspraak> vrij = new LinkedHashMap<>();
    for (int i = 0; i < traject.hoorplicht().size(); i++) {
      Hoorplichtoordeel oordeel = traject.hoorplicht().get(i);
      String pad = "/hoorplicht/" + i;
      alles.laatWeg(pad, Reden.STUURGEGEVEN);
      if (oordeel.motivering() == null) {
        continue;
      }
      String motivering = pad + "/motivering";
      if (Boolean.TRUE.equals(oordeel.geldt())) {
        // What the proposal asks of them is told as such, and hearing them by their oordeel.
        alles.laatWeg(motivering, Reden.DUBBEL);
        continue;
      }
      // A layer that is heard on another ground, or may yet have to be, is not free of the duty.
      List<Overheidslaag> lagen =
          oordeel.overheden().stream()
              .filter(laag -> !gehoord.contains(laag) && !isHeard(laag))
              .filter(laag -> Hoorplicht.openGronden(traject, laag).isEmpty())
              .toList();
      boolean plicht = lagen.stream().anyMatch(laag -> telt(oordeel, laag));
      if (lagen.isEmpty() || plicht && !traject.consultaties().isEmpty()) {
        // Nobody asks why those need not be heard who were asked all the same.
        alles.laatWeg(motivering, Reden.PROCES);
      } else if (plicht) {
        Details reden = new Details(Bereik.van(lagen), Thema.HOREN, pad);
        reden.en("motivering", oordeel.motivering());
        Uitspraak eerste = vrij.get(lagen);
        vrij.put(
            lagen,
            (eerste == null
                    ? Uitspraak.van(Bereik.van(lagen), Thema.HOREN, pad, new Horen.GeenHoorplicht())
                    : eerste.ook(pad))
                .met(reden.lijst()));
      } else {
        nietVan(oordeel, lagen, motivering);
      }
    }
    vrij.values().forEach(alles::zegt);
  }

  /** Whether the record says that a ground holds for a layer: then nobody asks about the others. */
  private boolean isHeard(Overheidslaag laag) {
    return traject.hoorplicht().stream()
        .anyMatch(o -> Boolean.TRUE.equals(o.geldt()) && o.overheden().contains(laag));
  }

  private boolean telt(Hoorplichtoordeel oordeel, Overheidslaag laag) {
    return oordeel.grond() != null
        && Hoorplicht.norm(oordeel.grond()).telt(laag, Regeling.van(traject));
  }

  /** What does not hold where hearing is no duty at all: of all who can be heard, a fact. */
  private void nietVan(Hoorplichtoordeel oordeel, List<Overheidslaag> lagen, String pad) {
    boolean allen =
        touched.stream()
            .filter(
                laag ->
                    Arrays.stream(Hoorgrond.values())
                        .anyMatch(grond -> Hoorplicht.norm(grond).kent(laag)))
            .allMatch(lagen::contains);
    if (allen) {
      alles.eigen(bereik(), Thema.WIE, pad, oordeel.motivering());
    } else {
      alles.zegt(
          Uitspraak.van(
              Bereik.van(lagen),
              Thema.WIE,
              pad,
              new Inhoud.VoorOverheden(Inhoud.gezegd(oordeel.motivering()))));
    }
  }

  private void slot() {
    for (int i = 0; i < traject.uitwerkingen().size(); i++) {
      var u = traject.uitwerkingen().get(i);
      String pad = "/uitwerkingen/" + i;
      if (u.onderwerp() == null && u.regeling() == null && u.moment() == null) {
        alles.laatWeg(pad, Reden.LEEG);
        continue;
      }
      Bereik bereik = vanLagen(u.overheden());
      // Where it was answered later is no part of the promise.
      alles.laatWeg(pad + "/beantwoording", Reden.PROCES);
      alles.zegt(Uitspraak.van(bereik, Thema.UITWERKING, pad, new Vervolg.Elders(u)));
    }
    for (int i = 0; i < traject.evaluaties().size(); i++) {
      var e = traject.evaluaties().get(i);
      String pad = "/evaluaties/" + i;
      Bereik bereik = vanLagen(List.of());
      alles.zegt(
          Uitspraak.van(bereik, Thema.EVALUATIE, pad, new Vervolg.Volgen(e, e.voorgesteldDoor()))
              .met(new Details(bereik, Thema.EVALUATIE, pad).en("vervolg", e.vervolg()).lijst()));
    }
    if (traject.invoering() != null) {
      invoering(traject.invoering());
    }
    if (traject.spoed() != null) {
      var s = traject.spoed();
      Bereik bereik = vanLagen(s.overheden());
      alles.zegt(
          Uitspraak.van(
              bereik, Thema.HOREN, "/spoed", new Horen.Urgentie(s, register.spoedvraag())));
    }
  }

  private void invoering(Invoering invoering) {
    if (invoering.bekendmaking() != null) {
      alles.laatWeg("/invoering/bekendmaking", Reden.STUURGEGEVEN);
    }
    List<Inwerkingtreding> all = invoering.inwerkingtredingen();
    // What holds for the whole is told before what departs from it, whatever stands first.
    List<Integer> order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(i -> !all.get(i).bepalingen().isEmpty()))
            .toList();
    Departures departures =
        new Departures(traject, invoering.bekendmaking(), order.stream().map(all::get).toList());
    int last = departures.last();
    for (int i = 0; i < order.size(); i++) {
      ingang(invoering, order.get(i));
      if (i == last) {
        // Behind what departs, so that it does not seem to be of what keeps the rules.
        uitzondering(invoering, departures);
      }
    }
    if (all.isEmpty()) {
      uitzondering(invoering, departures);
    }
    alles.eigen(bereik(), Thema.INVOERING, "/invoering/overgangsrecht", invoering.overgangsrecht());
    alles.eigen(bereik(), Thema.INVOERING, "/invoering/toelichting", invoering.toelichting());
  }

  private void ingang(Invoering invoering, int i) {
    Inwerkingtreding ingang = invoering.inwerkingtredingen().get(i);
    String pad = "/invoering/inwerkingtredingen/" + i;
    alles.laatWeg(pad + "/eerderBeoogd", Reden.ACHTERHAALD);
    if (ingang.wijze() == null
        && ingang.datum() == null
        && ingang.beoogd() == null
        && ingang.maandenNaBekendmaking() == null
        && ingang.terugwerkendTotEnMet() == null) {
      alles.laatWeg(pad, Reden.LEEG);
      alles.eigen(bereik(), Thema.INVOERING, pad + "/toelichting", ingang.toelichting());
      return;
    }
    alles.zegt(
        Uitspraak.van(
                bereik().met(ingang.bepalingen()),
                Thema.INVOERING,
                pad,
                Vervolg.Ingang.van(ingang, invoering.bekendmaking()))
            .met(
                new Details(bereik(), Thema.INVOERING, pad)
                    .en("toelichting", ingang.toelichting())
                    .lijst()));
  }

  private void uitzondering(Invoering invoering, Departures departures) {
    if (invoering.uitzondering() != null) {
      alles.zegt(
          Uitspraak.van(
              bereik(),
              Thema.INVOERING,
              "/invoering/uitzondering",
              new Vervolg.Uitzonderingsgrond(invoering.uitzondering(), departures.from())));
    }
  }
}
