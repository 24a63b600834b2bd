package nl.udo.paragraaf.statements;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Aspect;
import nl.udo.model.Beoordeling;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Gevolg;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.paragraaf.statements.Collector.Details;
import nl.udo.paragraaf.statements.Weglating.Reden;
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
    new DocumentReader(traject, reader.alles).read();
    ConsequenceReader consequences = new ConsequenceReader(register, reader.alles);
    for (int i = 0; i < traject.gevolgen().size(); i++) {
      consequences.read(traject.gevolgen().get(i), Places.CONSEQUENCES + i);
    }
    new HearingDutyReader(reader.register, reader.alles).read();
    new MoneyReader(register, reader.alles).recordLevel();
    new ConsultationReader(register, reader.alles).read();
    new NotAskedReader(register, reader.alles).read();
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
              new Kader.Omzetting(v.implementeert())));
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
    List<Bereik> geraakt = Bereik.geraakteDelen(traject, lagen);
    boolean eenDeel = geraakt.size() == 1 && geraakt.get(0).overheden().equals(lagen);
    return eenDeel ? geraakt.get(0) : Bereik.geraakt(traject, lagen);
  }

  /** The layers that may have consequences, or nobody in particular where none may. */
  private Bereik metGevolgen() {
    List<Overheidslaag> lagen =
        touched.stream()
            .filter(
                laag ->
                    traject.gevolgen().stream()
                        .anyMatch(g -> g.overheden().contains(laag) && kanRaken(g)))
            .toList();
    return lagen.isEmpty() ? Bereik.ALGEMEEN : vanLagen(lagen);
  }

  /** Not where all that was assessed has none, or where they are still to be worked out. */
  private static boolean kanRaken(Gevolg g) {
    List<Beoordeling> beoordeeld =
        Arrays.stream(Aspect.values()).map(g::beoordeling).filter(Objects::nonNull).toList();
    return g.uitgezonderd() == null
        && (beoordeeld.isEmpty()
            || beoordeeld.stream().anyMatch(b -> b.uitkomst() != Uitkomst.GEEN));
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
      Bereik bereik = e.onderwerp() == null ? metGevolgen() : vanLagen(List.of());
      alles.zegt(
          Uitspraak.van(bereik, Thema.EVALUATIE, pad, new Vervolg.Volgen(e, e.voorgesteldDoor()))
              .met(new Details(bereik, Thema.EVALUATIE, pad).en("vervolg", e.vervolg()).lijst()));
    }
    if (traject.invoering() != null) {
      new EntryReader(traject, alles).read(traject.invoering());
    }
    if (traject.spoed() != null) {
      spoed(traject.spoed());
    }
  }

  /** Whether those who speak for layers are known to have judged since a day. */
  private boolean isAnswered(@Nullable Datum day, List<Overheidslaag> lagen) {
    if (day == null) {
      return false;
    }
    for (Consultatie c : traject.consultaties()) {
      for (Oordeel o : c.oordelen()) {
        if (o.datum() != null
            && !o.datum().zekerVoor(day)
            && !traject.isNaPeildatum(o.datum())
            && !Collections.disjoint(register.vertegenwoordigd(c.partijenVan(o)), lagen)) {
          return true;
        }
      }
    }
    return false;
  }

  private void spoed(Spoed spoed) {
    List<Overheidslaag> lagen = register.lagenVan(spoed);
    if (lagen.isEmpty() && !touched.isEmpty()) {
      // Those were heard beforehand, or need not be.
      alles.laatWeg("/spoed", Reden.TEGENSPRAAK);
    } else {
      alles.zegt(
          Uitspraak.van(
              vanLagen(lagen),
              Thema.HOREN,
              "/spoed",
              new Horen.Urgentie(
                  spoed, register.spoedvraag(), isAnswered(spoed.oordeelGevraagdOp(), lagen))));
    }
  }
}
