package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Aard;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/** How it is said what kind of task something is, and how far it binds. */
final class TaskKinds {

  private final Pen pen;
  private final TaskFrames frames;
  private @Nullable Words last;

  TaskKinds(Pen pen, TaskFrames frames) {
    this.pen = pen;
    this.frames = frames;
  }

  /** What kind of task it is, as far as the sentence before does not say so. */
  void kind(Uitspraak u, Verandering.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    boolean zin = Pen.is(eerste.omschrijving(), Vorm.ZIN);
    boolean te = Pen.is(eerste.omschrijving(), Vorm.TE_GROEP);
    Soort soort = eerste.soort();
    boolean plain = soort == null || soort == Soort.NIEUW || soort == Soort.GEWIJZIGD;
    boolean laidDown = soort == Soort.FORMALISERING && !TaskFrames.isChoice(eerste);
    Verplichting kracht = plain || zin || laidDown ? eerste.verplichting() : null;
    if (soort == Soort.FORMALISERING && zin) {
      pen.sayFirst(
          u,
          pen.sentences.each(List.of(Zin.TAAK_VASTGELEGD, Zin.TAAK_VASTGELEGD_OOK), pen.values(u)));
    }
    List<String> adjectives = new ArrayList<>();
    if (soort == Soort.NIEUW) {
      adjectives.add(pen.sentences.text(Zin.TAAK_NIEUWE));
    } else if (soort == Soort.GEWIJZIGD && (zin || te)) {
      adjectives.add(pen.sentences.text(Zin.TAAK_BESTAANDE));
    }
    boolean account = eerste.verplichting() == Verplichting.REKENING_HOUDEN_MET;
    if (account && !frames.saysAccount(u, eerste)) {
      // Before its kind, because that would be what must be taken into account.
      force(u, eerste, kracht, false);
    }
    boolean obligation = account || eerste.aard() == Aard.VERPLICHTING;
    boolean asked = frames.saysAsked(u, eerste);
    if (soort == Soort.NIEUW && (asked || !zin && TaskFrames.isChoice(eerste))) {
      // The sentence itself says so; and what is asked or possible is no task yet.
      last = null;
      behind(u, eerste, kracht, asked);
      return;
    }
    if (pen.voice.isPolicy()
        && (kracht == Verplichting.VERPLICHT || kracht == Verplichting.BINDEND)) {
      kracht = null;
    }
    Zin adjective = kracht == null ? null : TaskSentences.adjective(kracht);
    if (adjective != null
        && (!saysMust(eerste, te) || laidDown || kracht == Verplichting.BINDEND)
        && (!obligation || kracht == Verplichting.FACULTATIEF)) {
      adjectives.add(pen.sentences.text(adjective));
    }
    boolean several = t.taken().size() > 1;
    if (!adjectives.isEmpty() || t.medebewind()) {
      boolean changed = soort == Soort.GEWIJZIGD && (zin || te);
      Map<String, Object> values =
          pen.values(
              u,
              "hoe",
              adjectives.isEmpty() ? null : String.join(", ", adjectives),
              "aard",
              pen.sentences.text(TaskSentences.kind(obligation, several)),
              "medebewind",
              t.medebewind() ? pen.sentences.text(Zin.IN_MEDEBEWIND) : null,
              "overheden",
              TaskWording.isOneOrgan(t.taken())
                  ? frames.bodies(u, eerste)
                  : pen.layers.of(u.bereik()));
      List<Words> near = pen.sentences.each(TaskSentences.kinds(changed, several, false), values);
      List<Words> far = pen.sentences.each(TaskSentences.kinds(changed, several, true), values);
      // "Ook" leans on the kind that was told last.
      pen.sayFirst(u, near.get(0).equals(last) ? near : far, far);
      last = near.get(0);
    } else {
      last = null;
    }
    behind(u, eerste, kracht, asked);
  }

  /** How far it binds, unless that was told before its kind. */
  private void behind(Uitspraak u, Taakwijziging t, @Nullable Verplichting kracht, boolean asked) {
    if (kracht != Verplichting.REKENING_HOUDEN_MET) {
      force(u, t, kracht, asked);
    }
  }

  /** Whether the sentence that tells a task says that it must be done. */
  private static boolean saysMust(Taakwijziging t, boolean te) {
    return te
        || Pen.is(t.omschrijving(), Vorm.WOORDGROEP)
            && t.soort() == Soort.NIEUW
            && Verandering.Planverplichting.isNamedBy(t);
  }

  /**
   * How far it binds, where no adjective says so.
   *
   * @param asked whether the sentence before says that it is asked
   */
  private void force(Uitspraak u, Taakwijziging t, @Nullable Verplichting kracht, boolean asked) {
    List<Zin> force =
        kracht == null ? List.of() : TaskSentences.force(kracht, pen.voice.isPolicy());
    if (!force.isEmpty() && !(asked && kracht == Verplichting.VERZOEK)) {
      Map<String, Object> values = pen.values(u, "overheden", frames.bodies(u, t));
      pen.sayFirst(u, pen.sentences.each(force, values));
    }
  }
}
