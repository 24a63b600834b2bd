package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Aard;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How changes of tasks, and the duty to make a plan, are said. */
final class TaskWording {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;
  private static final int WORDS_IN_A_SENTENCE = 35;
  private static final String TOGETHER = "samen te werken";

  /** The sentences that say how far tasks bind; each can carry several. */
  private static final Set<Zin> BINDING =
      EnumSet.of(Zin.TAAK_TE, Zin.TAAK_TE_VERPLICHT, Zin.TAAK_TE_FACULTATIEF, Zin.TAAK_TE_VERZOEK);

  private final Pen pen;

  TaskWording(Pen pen) {
    this.pen = pen;
  }

  void tasks(Uitspraak u, Verandering.Taken t) {
    if (isOneSentence(u, t.taken())) {
      together(u, t.taken());
    } else {
      for (Taakwijziging taak : t.taken()) {
        task(u, taak);
      }
    }
    kind(u, t);
    for (Taakwijziging taak : t.taken()) {
      after(u, taak);
    }
  }

  /** Whether tasks are infinitives that one verb can carry, without anything of their own. */
  private boolean isOneSentence(Uitspraak u, List<Taakwijziging> taken) {
    return taken.size() > 1
        && taken.stream().allMatch(t -> Pen.is(t.omschrijving(), Vorm.TE_GROEP) && isBare(t))
        && taken.stream().map(this::infinitive).distinct().count() == 1
        && BINDING.contains(infinitive(taken.get(0)))
        && (taken.size() == 2
            || taken.stream().noneMatch(t -> Inhoud.gezegd(t.omschrijving()).tekst().contains(",")))
        && together(u, taken, null).count() <= WORDS_IN_A_SENTENCE;
  }

  private boolean isBare(Taakwijziging t) {
    return t.voorwaarden().isEmpty()
        && when(t) == null
        && t.uitgevoerdDoor() == null
        && t.van() == null
        && pen.citations.of(t.grondslag()).isEmpty()
        && (t.plan() == null || pen.citations.of(t.plan().grondslag()).isEmpty());
  }

  private void together(Uitspraak u, List<Taakwijziging> taken) {
    pen.say(u, together(u, taken, pen.those(taken.get(0).orgaan(), u.bereik())), List.of());
  }

  /** Tasks in one sentence; to count its words, who they are of does not matter. */
  private Words together(Uitspraak u, List<Taakwijziging> taken, @Nullable Words overheden) {
    return pen.sentences.fill(
        infinitive(taken.get(0)),
        pen.values(
            u,
            "overheden",
            overheden == null ? Words.of(pen.sentences.text(Zin.RIJK)) : overheden,
            "wat",
            Dutch.list(taken.stream().map(t -> Pen.form(t.omschrijving())).toList())));
  }

  private void task(Uitspraak u, Taakwijziging t) {
    Formulering f = Inhoud.gezegd(t.omschrijving());
    List<Words> notes = new ArrayList<>(pen.citations.of(t.grondslag()));
    if (t.plan() != null && Verandering.Planverplichting.isNamedBy(t)) {
      notes.addAll(pen.citations.of(t.plan().grondslag()));
    }
    if (f.vorm() == Vorm.ZIN) {
      pen.record(u, f.tekst(), notes);
      conditions(u, t);
      return;
    }
    boolean inline = inlineConditions(t) != null;
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            Pen.form(f),
            "aard",
            aard(t),
            "voorwaarden",
            inline ? inlineConditions(t) : null,
            "van",
            pen.layers.of(t.van()),
            "naar",
            pen.layers.of(t.naar()),
            "wanneer",
            f.vorm() == Vorm.TE_GROEP ? when(t) : null);
    Zin key = sentence(u, t, f.vorm());
    boolean subject = pen.sentences.speaksOf(key, "wie");
    if (subject) {
      values.put("wie", pen.who(t.orgaan(), u.bereik()));
      if (t.orgaan() == null) {
        pen.sayOf(u, key, values, notes);
      } else {
        pen.say(u, key, values, notes);
      }
    } else {
      values.put("overheden", pen.those(t.orgaan(), u.bereik()));
      if (values.get("van") == null) {
        values.put("van", values.get("overheden"));
      }
      pen.say(u, key, values, notes);
    }
    if (!inline) {
      conditions(u, t);
    }
  }

  /** The frame for a description that is no sentence of its own. */
  private Zin sentence(Uitspraak u, Taakwijziging t, Vorm vorm) {
    return switch (vorm) {
      case BIJZIN -> Zin.TAAK_BIJZIN;
      case TE_GROEP -> infinitive(t);
      case WOORDGROEP -> noun(u, t);
      case ZIN -> throw new IllegalArgumentException("hele zinnen staan op zichzelf");
    };
  }

  private Zin infinitive(Taakwijziging t) {
    if (t.soort() == null) {
      return binding(t);
    }
    return switch (t.soort()) {
      case NIEUW, GEWIJZIGD -> binding(t);
      case VERVALT -> Zin.TAAK_TE_VERVALT;
      case NAAR_ELDERS -> Zin.TAAK_TE_NAAR_ELDERS;
      case FORMALISERING -> Zin.TAAK_TE_FORMALISERING;
      case VERPLICHTE_SAMENWERKING ->
          Inhoud.gezegd(t.omschrijving()).tekst().contains(TOGETHER)
              ? Zin.TAAK_TE_VERPLICHT
              : Zin.TAAK_TE_SAMENWERKING;
    };
  }

  /** How far what must be done binds; policy cannot bind. */
  private Zin binding(Taakwijziging t) {
    boolean policy = pen.voice.isPolicy();
    if (t.verplichting() == null) {
      return policy ? Zin.TAAK_TE_VERZOEK : Zin.TAAK_TE;
    }
    return switch (t.verplichting()) {
      case VERPLICHT, BINDEND -> policy ? Zin.TAAK_TE_VERZOEK : Zin.TAAK_TE_VERPLICHT;
      case FACULTATIEF -> Zin.TAAK_TE_FACULTATIEF;
      case VERZOEK -> Zin.TAAK_TE_VERZOEK;
      case REKENING_HOUDEN_MET, PAS_TOE_OF_LEG_UIT, NOG_NIET_BEPAALD -> Zin.TAAK_TE;
    };
  }

  private Zin noun(Uitspraak u, Taakwijziging t) {
    if (t.soort() == null) {
      return gets(u, t);
    }
    return switch (t.soort()) {
      case NIEUW -> gets(u, t);
      case GEWIJZIGD -> Zin.TAAK_WOORDGROEP_GEWIJZIGD;
      case VERVALT -> Zin.TAAK_WOORDGROEP_VERVALT;
      case NAAR_ELDERS -> Zin.TAAK_WOORDGROEP_NAAR_ELDERS;
      case FORMALISERING -> Zin.TAAK_WOORDGROEP_FORMALISERING;
      case VERPLICHTE_SAMENWERKING -> Zin.TAAK_WOORDGROEP_SAMENWERKING;
    };
  }

  /** Nobody gets what is only asked, or what is left to a choice. */
  private Zin gets(Uitspraak u, Taakwijziging t) {
    if (isChoice(t)) {
      return Zin.TAAK_WOORDGROEP_FACULTATIEF;
    }
    if (isAsked(t)) {
      return Zin.TAAK_WOORDGROEP_VERZOEK;
    }
    if (!u.bereik().bepalingen().isEmpty()) {
      return Zin.TAAK_KRIJGEN_BEPALINGEN;
    }
    return pen.voice.proposes() ? Zin.TAAK_KRIJGEN_VOORSTEL : Zin.TAAK_KRIJGEN;
  }

  private static boolean isChoice(Taakwijziging t) {
    return t.verplichting() == Verplichting.FACULTATIEF;
  }

  /** Whether it is only asked: policy cannot bind. */
  private boolean isAsked(Taakwijziging t) {
    return t.verplichting() == Verplichting.VERZOEK
        || pen.voice.isPolicy()
            && (t.verplichting() == Verplichting.VERPLICHT
                || t.verplichting() == Verplichting.BINDEND);
  }

  private String aard(Taakwijziging t) {
    if (isChoice(t)) {
      return pen.sentences.text(Zin.MOGELIJKHEID);
    }
    return pen.sentences.text(TaskSentences.kind(t.aard() == Aard.VERPLICHTING, false));
  }

  /** Conditions that fit in the sentence: clauses, at most two. */
  private static @Nullable String inlineConditions(Taakwijziging t) {
    List<Formulering> all = t.voorwaarden();
    if (all.isEmpty()
        || all.size() > CONDITIONS_IN_A_SENTENCE
        || all.stream().anyMatch(f -> f.vorm() != Vorm.BIJZIN)) {
      return null;
    }
    return String.join(link(t), all.stream().map(Pen::form).toList());
  }

  private static String link(Taakwijziging t) {
    return t.voorwaardenverband() == Taakwijziging.Voorwaardenverband.OF ? " of " : " en ";
  }

  /** Conditions of their own sentence or list. */
  private void conditions(Uitspraak u, Taakwijziging t) {
    if (t.voorwaarden().isEmpty()) {
      return;
    }
    String inline = inlineConditions(t);
    if (inline != null) {
      pen.say(u, Zin.TAAK_VOORWAARDEN_ZIN, pen.values(u, "voorwaarden", inline));
      return;
    }
    boolean clauses = t.voorwaarden().stream().allMatch(f -> f.vorm() == Vorm.BIJZIN);
    boolean of = t.voorwaardenverband() == Taakwijziging.Voorwaardenverband.OF;
    pen.say(
        u,
        clauses ? Zin.TAAK_VOORWAARDEN_ALS : of ? Zin.TAAK_VOORWAARDEN_OF : Zin.TAAK_VOORWAARDEN,
        pen.values(u));
    pen.list(u, false, pen.items.of(t.voorwaarden(), link(t)));
  }

  /** What kind of task it is, as far as the sentence before does not say so. */
  private void kind(Uitspraak u, Verandering.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    boolean zin = Pen.is(eerste.omschrijving(), Vorm.ZIN);
    boolean te = Pen.is(eerste.omschrijving(), Vorm.TE_GROEP);
    Soort soort = eerste.soort();
    boolean plain = soort == null || soort == Soort.NIEUW || soort == Soort.GEWIJZIGD;
    Verplichting kracht = plain || zin ? eerste.verplichting() : null;
    List<String> adjectives = new ArrayList<>();
    if (soort == Soort.NIEUW) {
      adjectives.add(pen.sentences.text(Zin.TAAK_NIEUWE));
    } else if (soort == Soort.GEWIJZIGD && (zin || te)) {
      adjectives.add(pen.sentences.text(Zin.TAAK_BESTAANDE));
    }
    boolean obligation = eerste.aard() == Aard.VERPLICHTING;
    if (soort == Soort.NIEUW && !zin && (isChoice(eerste) || isAsked(eerste))) {
      // The sentence itself says so; and what is asked or possible is no task yet.
      return;
    }
    if (pen.voice.isPolicy()
        && (kracht == Verplichting.VERPLICHT || kracht == Verplichting.BINDEND)) {
      kracht = null;
    }
    Zin adjective = kracht == null ? null : TaskSentences.adjective(kracht);
    if (adjective != null
        && (!te || kracht == Verplichting.BINDEND)
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
              pen.those(eerste.orgaan(), u.bereik()));
      pen.sayFirst(
          u,
          TaskSentences.kinds(changed, several).stream()
              .map(kind -> pen.sentences.fill(kind, values))
              .toList());
    }
    Zin force = kracht == null ? null : TaskSentences.force(kracht);
    if (force != null && (kracht != Verplichting.VERZOEK || zin)) {
      pen.say(u, force, pen.values(u, "overheden", pen.those(eerste.orgaan(), u.bereik())));
    }
  }

  private void after(Uitspraak u, Taakwijziging t) {
    String when = when(t);
    if (when != null && !Pen.is(t.omschrijving(), Vorm.TE_GROEP)) {
      Map<String, Object> values = pen.values(u, "wanneer", when);
      pen.sayFirst(
          u,
          List.of(
              pen.sentences.fill(Zin.TAAK_WANNEER, values),
              pen.sentences.fill(Zin.TAAK_WANNEER_OOK, values)));
    }
    if (t.van() != null && t.soort() != Soort.NAAR_ELDERS) {
      pen.say(
          u,
          Zin.TAAK_VAN,
          pen.values(
              u, "overheden", pen.those(t.orgaan(), u.bereik()), "van", pen.layers.of(t.van())));
    }
    if (t.uitgevoerdDoor() != null) {
      pen.say(
          u,
          Zin.TAAK_UITGEVOERD_DOOR,
          pen.values(u, "uitvoerder", Dutch.phrase(t.uitgevoerdDoor())));
    }
  }

  /** How often and when at the latest; in the sentence itself where it can stand there. */
  private @Nullable String when(Taakwijziging t) {
    List<String> when = new ArrayList<>();
    if (pen.times.moment(t.frequentie()) != null) {
      when.add(pen.times.moment(t.frequentie()));
    }
    if (pen.times.moment(t.termijn()) != null) {
      when.add(pen.times.moment(t.termijn()));
    }
    return when.isEmpty() ? null : String.join(", ", when);
  }

  void transfer(Uitspraak u, Verandering.Overdracht o) {
    pen.say(
        u,
        Zin.OVERDRACHT,
        pen.values(u, "overheden", pen.layers.of(u.bereik())),
        pen.articles(u.bereik().overheden(), Norm.TAAK_OMHOOG));
    pen.record(u, o.taak().redenOverdracht(), List.of());
  }

  void plan(Uitspraak u, Verandering.Planverplichting p) {
    Plan plan = p.plan();
    String years = plan.termijnJaren() == null ? null : pen.times.years(plan.termijnJaren());
    Map<String, Object> values =
        pen.values(
            u,
            "overheden",
            pen.layers.of(u.bereik()),
            "naam",
            Dutch.phrase(plan.naam()),
            "jaren",
            years);
    if (plan.grond() != null) {
      values.put("reden", pen.sentences.text(TaskSentences.ground(plan.grond())));
    }
    if (!p.genoemd()) {
      pen.say(u, Zin.PLAN, values, pen.citations.of(plan.grondslag()));
      if (plan.grond() != null) {
        pen.say(u, Zin.PLAN_REDEN, values);
      }
    } else if (years != null || plan.grond() != null) {
      // Other sentences may stand between the task and this, so that it names the plan.
      values.put("plan", pen.sentences.text(TaskSentences.plan(plan.soort())));
      pen.say(u, Zin.PLAN_GENOEMD, values);
    }
  }
}
