package nl.udo.paragraaf.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Evaluatie;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;
import org.jspecify.annotations.Nullable;

/** How evaluation is said. */
final class EvaluationWording {

  private final Pen pen;

  EvaluationWording(Pen pen) {
    this.pen = pen;
  }

  /** The evaluations of which something else was asked for, so that these were not proposed. */
  static Set<String> askedOtherwise(UdoTraject traject) {
    Set<String> evaluations = new HashSet<>();
    for (Consultatie c : traject.consultaties()) {
      for (Punt p : c.punten()) {
        if (PointKind.of(p).isAsked() && !isAdopted(p.reactie())) {
          evaluations.addAll(p.leidtTot());
        }
      }
    }
    return evaluations;
  }

  /** Whether a point was wholly adopted, as far as the record tells what was done with it. */
  private static boolean isAdopted(@Nullable Reactie r) {
    return r == null || r.soort() == null || r.soort() == Reactie.Soort.OVERGENOMEN;
  }

  void evaluation(Uitspraak u, Vervolg.Volgen v) {
    Evaluatie e = v.evaluatie();
    Words moments = new Moments(pen.sentences, pen.times).all(e.momenten());
    List<Words> executors = Lists.each(e.uitvoerders(), x -> Names.of(pen.register, List.of(x)));
    pen.say(
        u,
        moments == null
            ? Zin.EVALUATIE_KOMT
            : !v.voorgesteldDoor().isEmpty()
                    && e.kenmerk() != null
                    && pen.facts.askedOtherwise.contains(e.kenmerk())
                ? Zin.EVALUATIE_VOORGESTELD
                : Zin.EVALUATIE_VINDT_PLAATS,
        pen.values(
            u,
            "wat",
            pen.sentences.fill(
                EntrySentences.kind(e.soort(), moments != null), "onderwerp", subject(u, v)),
            "partijen",
            Names.of(pen.register, v.voorgesteldDoor()),
            "momenten",
            moments,
            "uitvoerders",
            executors.isEmpty() ? null : Words.list(executors)));
  }

  /** What is looked at: else the consequences for those who may have them; null for nobody. */
  private @Nullable Object subject(Uitspraak u, Vervolg.Volgen v) {
    if (!v.onderwerpen().isEmpty()) {
      return Dutch.list(Lists.each(v.onderwerpen(), Dutch::phrase));
    }
    return u.bereik().overheden().isEmpty()
        ? null
        : pen.sentences.fill(
            Zin.EVALUATIE_ZONDER_ONDERWERP, "overheden", pen.layers.of(u.bereik()));
  }
}
