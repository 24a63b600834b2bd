package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Aard;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/** How it is said what kind of task something is, and how far it binds. */
final class TaskKinds {

  private static final String EXISTING = "bestaand";

  private final Pen pen;
  private final TaskFrames frames;
  private final TaskTimes times;

  /** What was said last of the kind of a task; null where nothing was said of the last one. */
  private @Nullable Words last;

  /** Below which heading. */
  private int section;

  TaskKinds(Pen pen, TaskFrames frames, TaskTimes times) {
    this.pen = pen;
    this.frames = frames;
    this.times = times;
  }

  /**
   * What kind of task it is, as far as the sentence before does not say so.
   *
   * @return whether how often it is done is told with it
   */
  boolean kind(Uitspraak u, Verandering.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    Words before = last;
    last = null;
    if (lapsesInSentences(eerste)) {
      lapses(u, t);
      return false;
    }
    Verplichting kracht = force(eerste);
    if (isPractice(eerste)) {
      pen.sayFirst(u, List.of(Zin.TAAK_VASTGELEGD, Zin.TAAK_VASTGELEGD_OOK), laidDown(u, eerste));
    }
    if (TaskFrames.isAccount(eerste) && !frames.saysAccount(u, eerste)) {
      // Before its kind, because that would be what must be taken into account.
      force(u, eerste, kracht, false);
    }
    boolean asked = frames.saysAsked(u, eerste);
    Map<String, Object> values = values(u, t);
    boolean said = false;
    if (values != null) {
      values.put("overheden", bodies(u, t));
      List<Zin> ways = sentences(u, t);
      last = pen.sentences.fill(ways.get(0), values);
      if (!last.equals(before) || section != pen.section()) {
        // "Ook dit" would say of the task before it what was not said of that.
        ways = Lists.only(ways, zin -> !TaskSentences.isKindAgain(zin));
      }
      if (keepsItsOrgan(t)) {
        ways = Lists.only(ways, zin -> pen.sentences.speaksOf(zin, "overheden"));
      }
      said = pen.sayFirst(u, ways, values);
      section = pen.section();
    }
    if (kracht != Verplichting.REKENING_HOUDEN_MET) {
      force(u, eerste, kracht, asked);
    }
    return (said || isNamed(u, t)) && often(u, eerste) != null;
  }

  /** Whether words of the record tell tasks without the organ that they are of. */
  private static boolean keepsItsOrgan(Verandering.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    return TasksTogether.isOneOrgan(t.taken())
        && Layers.leavesOut(eerste.orgaan(), eerste.omschrijving());
  }

  /** Whether what is said behind a task leans on an equal sentence before it. */
  boolean leans(Uitspraak u, Verandering.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    Map<String, Object> values = values(u, t);
    return TaskFrames.isAccount(eerste)
        || isPractice(eerste)
            && !pen.isNew(pen.sentences.fill(Zin.TAAK_VASTGELEGD, laidDown(u, eerste)))
        || values != null && !pen.isNew(pen.sentences.fill(sentences(u, t).get(0), values));
  }

  /** Whether the sentence that tells a task says all of its kind; of several it is said once. */
  private boolean isNamed(Uitspraak u, Verandering.Taken t) {
    return t.taken().size() == 1 && frames.saysKind(u, t.taken().get(0));
  }

  /** Fills in the kind of a task in the sentence that tells it, where that says all of it. */
  void name(Uitspraak u, Verandering.Taken t, Map<String, Object> values) {
    if (!isNamed(u, t)) {
      return;
    }
    values.put("hoe", adjectives(u, t.taken()));
    if (t.medebewind()) {
      values.put("aard", values.get("aard") + " " + pen.sentences.text(Zin.IN_MEDEBEWIND));
    }
  }

  /** What a kind sentence says of tasks but whose they are; null where none is needed. */
  private @Nullable Map<String, Object> values(Uitspraak u, Verandering.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    boolean zin = Pen.is(eerste.omschrijving(), Vorm.ZIN);
    if (eerste.soort() == Soort.NIEUW
        && (frames.saysAsked(u, eerste) || !zin && TaskFrames.isChoice(eerste))) {
      // The sentence itself says so; and what is asked or possible is no task yet.
      return null;
    }
    if (frames.saysDuty(u, eerste) || isNamed(u, t) || lapsesInSentences(eerste)) {
      return null;
    }
    String adjectives = adjectives(u, t.taken());
    if (adjectives == null && !t.medebewind()) {
      return null;
    }
    return pen.values(
        u,
        "hoe",
        adjectives,
        "aard",
        pen.sentences.text(TaskSentences.kind(isObligation(eerste), t.taken().size() > 1)),
        "medebewind",
        t.medebewind() ? pen.sentences.text(Zin.IN_MEDEBEWIND) : null,
        "bepalingen",
        zin && !isPractice(eerste) ? pen.provisions.behind(u.bereik()) : null);
  }

  /** Whether it is a duty and no task; policy obliges nobody to take something into account. */
  private boolean isObligation(Taakwijziging t) {
    return TaskFrames.isAccount(t) && !frames.isAsked(t) || t.aard() == Aard.VERPLICHTING;
  }

  /** Whether whole sentences tell what is so from then on as if it were a fact. */
  private static boolean lapsesInSentences(Taakwijziging t) {
    return t.soort() == Soort.VERVALT && Pen.is(t.omschrijving(), Vorm.ZIN);
  }

  /** That tasks end, or may. */
  private void lapses(Uitspraak u, Verandering.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    boolean several = t.taken().size() > 1;
    Map<String, Object> values =
        pen.values(
            u,
            "aard",
            several ? pen.sentences.text(TaskSentences.kind(eerste, true)) : frames.aard(eerste),
            "overheden",
            bodies(u, t),
            "bepalingen",
            pen.provisions.behind(u.bereik()));
    pen.sayFirst(u, TaskSentences.lapses(several, TaskFrames.isUndecided(eerste)), values);
  }

  private Words bodies(Uitspraak u, Verandering.Taken t) {
    return TasksTogether.isOneOrgan(t.taken())
        ? frames.bodies(u, t.taken().get(0))
        : pen.layers.of(u.bereik());
  }

  private @Nullable String adjectives(Uitspraak u, List<Taakwijziging> taken) {
    Taakwijziging t = taken.get(0);
    boolean laidDown = isLaidDown(t);
    List<String> adjectives = new ArrayList<>();
    if (t.soort() == Soort.NIEUW) {
      adjectives.add(pen.sentences.text(Zin.TAAK_NIEUWE));
    } else if (isChanged(u, t)
        || laidDown && !isInfinitive(t) && !isPractice(t) && !saysExisting(t)) {
      adjectives.add(pen.sentences.text(Zin.TAAK_BESTAANDE));
    }
    Verplichting kracht = force(t);
    boolean binds = kracht == Verplichting.VERPLICHT || kracht == Verplichting.BINDEND;
    Zin adjective =
        kracht == null || binds && pen.voice.isPolicy() ? null : TaskSentences.adjective(kracht);
    if (adjective != null
        && (!saysMust(t) || laidDown)
        && (!isObligation(t) || kracht == Verplichting.FACULTATIEF)) {
      adjectives.add(pen.sentences.text(adjective));
    }
    String often = often(u, t);
    if (often != null) {
      adjectives.add(often);
    }
    return adjectives.isEmpty() ? null : String.join(", ", adjectives);
  }

  /** How far a task binds, as far as its kind sentence, or one behind it, says so. */
  private static @Nullable Verplichting force(Taakwijziging t) {
    Soort soort = t.soort();
    boolean plain = soort == null || soort == Soort.NIEUW || soort == Soort.GEWIJZIGD;
    return plain || Pen.is(t.omschrijving(), Vorm.ZIN) || isLaidDown(t) ? t.verplichting() : null;
  }

  private @Nullable String often(Uitspraak u, Taakwijziging t) {
    return t.soort() == Soort.NIEUW ? times.adjective(u, t) : null;
  }

  private List<Zin> sentences(Uitspraak u, Verandering.Taken t) {
    return TaskSentences.kinds(isChanged(u, t.taken().get(0)), t.taken().size() > 1);
  }

  /** Whether it is a change that its own sentence does not call one, as that of a noun does. */
  private boolean isChanged(Uitspraak u, Taakwijziging t) {
    return t.soort() == Soort.GEWIJZIGD
        && (!Pen.is(t.omschrijving(), Vorm.WOORDGROEP) || frames.saysAccount(u, t));
  }

  /** Whether a practice is laid down that is told in whole sentences. */
  private static boolean isPractice(Taakwijziging t) {
    return t.soort() == Soort.FORMALISERING && Pen.is(t.omschrijving(), Vorm.ZIN);
  }

  /** What is laid down that exists: a duty, or what is done and need not be one. */
  private Map<String, Object> laidDown(Uitspraak u, Taakwijziging t) {
    boolean duty = t.aard() == Aard.VERPLICHTING && !TaskFrames.isChoice(t) && !frames.isAsked(t);
    Zin aard = duty ? Zin.VERPLICHTING : Zin.PRAKTIJK;
    return pen.values(u, "aard", pen.sentences.text(aard));
  }

  /** Whether it is laid down, and not as a possibility that its own sentence calls one. */
  private static boolean isLaidDown(Taakwijziging t) {
    return t.soort() == Soort.FORMALISERING && !(isInfinitive(t) && TaskFrames.isChoice(t));
  }

  private static boolean isInfinitive(Taakwijziging t) {
    return Pen.is(t.omschrijving(), Vorm.TE_GROEP);
  }

  /** Whether words for a task say that it exists: ours would say it again. */
  private static boolean saysExisting(Taakwijziging t) {
    return Inhoud.gezegd(t.omschrijving()).tekst().contains(EXISTING);
  }

  /** Whether the sentence that tells a task says that it must be done. */
  private static boolean saysMust(Taakwijziging t) {
    return isInfinitive(t)
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
    boolean told = isInfinitive(t) || Pen.is(t.omschrijving(), Vorm.WOORDGROEP);
    List<Zin> force =
        kracht == null ? List.of() : TaskSentences.force(kracht, pen.voice.isPolicy(), told);
    if (!force.isEmpty() && !(asked && kracht == Verplichting.VERZOEK)) {
      Map<String, Object> values = pen.values(u, "overheden", frames.bodies(u, t));
      pen.sayOfEach(u, force, values);
    }
  }
}
