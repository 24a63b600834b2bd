package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Peiling;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Weglating.Reden;

/** Reads documents: what they were made for, found, and led to; a mere source is told in notes. */
final class DocumentReader {

  private final UdoTraject traject;
  private final Bereik bereik;
  private final Collector alles;

  DocumentReader(UdoTraject traject, Collector alles) {
    this.traject = traject;
    this.bereik = Bereik.van(traject.geraakteOverheden());
    this.alles = alles;
  }

  /** All documents of the record. */
  void read() {
    Set<String> ramingen = sources(r -> !r.bedragen().isEmpty());
    Set<String> verwacht = sources(r -> r.bedragen().isEmpty() && r.bekendOp() != null);
    for (int i = 0; i < traject.documenten().size(); i++) {
      document(traject.documenten().get(i), "/documenten/" + i, ramingen, verwacht);
    }
  }

  /** The documents in which some estimates stand. */
  private Set<String> sources(Predicate<Raming> which) {
    Set<String> documents = new HashSet<>();
    traject.gevolgen().stream()
        .filter(g -> g.middelen() != null)
        .flatMap(g -> g.middelen().kosten().stream())
        .flatMap(post -> post.ramingen().stream())
        .filter(r -> r.bron() != null && which.test(r))
        .forEach(r -> documents.add(r.bron().document()));
    return documents;
  }

  private void document(Document d, String pad, Set<String> ramingen, Set<String> verwacht) {
    alles.laatWeg(pad, Reden.BRON);
    boolean bijRamingen = ramingen.contains(d.kenmerk());
    boolean loopt = !bijRamingen && verwacht.contains(d.kenmerk()) && isGoingOn(d);
    Thema thema = thema(d, bijRamingen || loopt);
    List<Uitspraak> gezegd = new ArrayList<>();
    if (loopt || isIntroduced(d, bijRamingen)) {
      gezegd.add(Uitspraak.van(bereik, thema, pad + "/onderdeel", new Bron.Onderzoek(d, loopt)));
    }
    if (d.peiling() != null && (bijRamingen || tells(d, d.peiling()))) {
      gezegd.add(Uitspraak.van(bereik, thema, pad + "/peiling", new Bron.Peilingsuitkomst(d)));
    } else if (d.peiling() != null) {
      alles.laatWeg(pad + "/peiling", Reden.LEEG);
    }
    if (d.conclusie() != null) {
      gezegd.add(
          Uitspraak.van(bereik, thema, pad + "/conclusie", new Bron.Conclusie(d, d.conclusie())));
    }
    for (int i = 0; i < d.risicos().size(); i++) {
      gezegd.add(
          Uitspraak.van(
              bereik, thema, pad + "/risicos/" + i, new Bron.Risicobeeld(d, d.risicos().get(i))));
    }
    List<Uitspraak> limits = new ArrayList<>();
    if (d.beperkingen() != null) {
      // Those of amounts stand behind these: see Limits of the step that groups.
      Uitspraak limit =
          Uitspraak.van(
              bereik,
              bijRamingen ? Thema.RAMING : thema,
              pad + "/beperkingen",
              new Bron.Beperking(d, d.beperkingen()));
      if (bijRamingen) {
        gezegd.add(limit);
      } else if (gezegd.isEmpty()) {
        alles.laatWeg(pad + "/beperkingen", Reden.BRON_ZONDER_ZIN);
      } else {
        limits.add(limit);
      }
    }
    if (!gezegd.isEmpty()) {
      // What was done with it goes with what it concludes, and else with the last that is told of
      // it.
      int home = concludes(gezegd);
      List<Uitspraak> behind = new ArrayList<>();
      if (d.opvolging() != null) {
        behind.add(opvolging(d, d.opvolging(), pad, thema));
      }
      behind.addAll(limits);
      gezegd.set(home, gezegd.get(home).met(behind));
    } else if (d.opvolging() != null) {
      boolean akkoord = d.soort() == Document.Soort.AKKOORD && d.onderwerp() == null;
      gezegd.add(
          akkoord
              ? Uitspraak.van(
                      bereik,
                      Thema.HERKOMST,
                      pad + "/opvolging",
                      new Inhoud.EigenWoorden(Formulering.zin(d.opvolging())))
                  .op(d.opvolgingDatum())
              // Where nothing is told of a study, amounts that stand elsewhere are no home for it.
              : opvolging(d, d.opvolging(), pad, thema(d, false)));
    }
    for (Uitspraak u : gezegd) {
      alles.zegt(
          u.op(u.datum() == null ? d.datum() : u.datum())
              .uit(new Bronverwijzing(d.kenmerk(), null)));
    }
  }

  /** Whether a study that an amount is expected of has not come out, and who asked for it. */
  private boolean isGoingOn(Document d) {
    return !d.opdrachtgevers().isEmpty()
        && !d.opstellers().isEmpty()
        && (d.datum() == null || traject.isNaPeildatum(d.datum()));
  }

  /**
   * Whether a sentence says who studied what for whom. Who asked for estimates is said with these,
   * unless a survey is told before them.
   */
  private static boolean isIntroduced(Document d, boolean bijRamingen) {
    boolean told = bijRamingen ? d.peiling() != null : d.conclusie() != null;
    return d.onderdeel() != null
        ? bijRamingen || d.conclusie() != null
        : told && !d.opdrachtgevers().isEmpty();
  }

  /** Whether it is known what came of a survey: else who were asked tells nothing. */
  private static boolean tells(Document d, Peiling peiling) {
    return peiling.uitkomst() != null || d.conclusie() != null;
  }

  private static int concludes(List<Uitspraak> gezegd) {
    for (int i = 0; i < gezegd.size(); i++) {
      if (gezegd.get(i).inhoud() instanceof Bron.Conclusie) {
        return i;
      }
    }
    return gezegd.size() - 1;
  }

  private Uitspraak opvolging(Document d, String gedaan, String pad, Thema thema) {
    return Uitspraak.van(bereik, thema, pad + "/opvolging", new Bron.Opvolging(d, gedaan))
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
}
