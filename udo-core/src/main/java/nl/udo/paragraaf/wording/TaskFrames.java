package nl.udo.paragraaf.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Orgaan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Aard;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;

/** Which sentence tells a change of a task: by its kind, how far it binds and the form it is in. */
final class TaskFrames {

  /** Words that say themselves that something is done together, or with whom. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "^met |^(samen|gezamenlijk) (?!te |met )|samen te werken|\\bin samenwerking\\b"
              + "|\\bsamen met (\\p{L}+ )*\\p{L}*(gemeente|provincie|waterschap|lichaam|lichamen)");

  /** The sentences that say how far tasks bind; each can carry several. */
  private static final Set<Zin> BINDING =
      EnumSet.of(
          Zin.TAAK_TE,
          Zin.TAAK_TE_VERPLICHT,
          Zin.TAAK_TE_FACULTATIEF,
          Zin.TAAK_TE_FACULTATIEF_BELEID,
          Zin.TAAK_TE_VERZOEK);

  /** The sentences that say that something is asked. */
  private static final Set<Zin> ASKING =
      EnumSet.of(
          Zin.TAAK_TE_VERZOEK,
          Zin.TAAK_TE_SAMENWERKING_VERZOEK,
          Zin.TAAK_WOORDGROEP_VERZOEK,
          Zin.TAAK_WOORDGROEP_REKENING_VERZOEK,
          Zin.TAAK_WOORDGROEP_SAMENWERKING_VERZOEK,
          Zin.TAAK_BIJZIN_VERZOEK);

  /** The sentences that say that something must be taken into account. */
  private static final Set<Zin> ACCOUNTING =
      EnumSet.of(
          Zin.TAAK_TE_REKENING,
          Zin.TAAK_TE_REKENING_VERZOEK,
          Zin.TAAK_WOORDGROEP_REKENING,
          Zin.TAAK_WOORDGROEP_REKENING_VERZOEK);

  /** The sentences that go on behind a noun phrase. */
  private static final Set<Zin> GOING_ON =
      EnumSet.of(
          Zin.TAAK_WOORDGROEP_PLAN,
          Zin.TAAK_WOORDGROEP_FACULTATIEF,
          Zin.TAAK_WOORDGROEP_FORMALISERING,
          Zin.TAAK_OPGEDRAGEN,
          Zin.BEVOEGDHEID_WOORDGROEP_GEEFT,
          Zin.BEVOEGDHEID_WOORDGROEP_NAAR_ELDERS,
          Zin.BEVOEGDHEID_WOORDGROEP_VASTLEGGING);

  /** The sentences that call what is got a task, and then say which. */
  private static final Set<Zin> CALLING =
      EnumSet.of(
          Zin.TAAK_KRIJGEN_GENOEMD_VOORSTEL,
          Zin.TAAK_KRIJGEN_GENOEMD_BEPALINGEN,
          Zin.TAAK_KRIJGEN_GENOEMD);

  private final Pen pen;

  TaskFrames(Pen pen) {
    this.pen = pen;
  }

  /** Those whose task it is: organs of several layers, an organ, or they themselves. */
  Words bodies(Uitspraak u, Taakwijziging t) {
    List<Orgaan> organs = ((Verandering.Taken) u.inhoud()).organen();
    if (organs.isEmpty() && t.orgaan() != null && isAmongThemselves(t)) {
      return pen.layers.several(t.orgaan(), u.bereik());
    }
    return organs.isEmpty()
        ? pen.those(t.orgaan(), u.bereik())
        : pen.layers.each(organs, u.bereik());
  }

  /** Whether they must work together, and not each with another: none of them can alone. */
  private static boolean isAmongThemselves(Taakwijziging t) {
    return t.soort() == Soort.VERPLICHTE_SAMENWERKING
        && !Inhoud.gezegd(t.omschrijving()).tekst().startsWith("met ");
  }

  /** Whether a sentence can carry several infinitives. */
  static boolean carriesSeveral(Zin frame) {
    return BINDING.contains(frame);
  }

  /** Whether what must be done stands behind those who must. */
  static boolean goesOn(Zin frame) {
    return carriesSeveral(frame)
        || frame == Zin.TAAK_WOORDGROEP_PLAN
        || frame == Zin.TAAK_WOORDGROEP_NORM
        || frame == Zin.TAAK_TE_FORMALISERING
        || frame == Zin.TAAK_WOORDGROEP_FACULTATIEF_BELEID
        || frame == Zin.TAAK_OPGEDRAGEN;
  }

  /** Whether a sentence says besides what must be done that this is done together. */
  static boolean hasTogether(Zin frame) {
    return frame == Zin.TAAK_TE_SAMENWERKING || frame == Zin.TAAK_TE_SAMENWERKING_VERZOEK;
  }

  /** A description in its sentence: a clause in it is closed where that goes on behind it. */
  static Words description(Formulering f, Zin frame) {
    Words words = Words.of(Pen.form(f));
    return GOING_ON.contains(frame) ? words.clauseClosed() : words;
  }

  /** The frame for a description that is no sentence of its own. */
  Zin sentence(Uitspraak u, Taakwijziging t, Vorm vorm) {
    return switch (vorm) {
      case BIJZIN -> clause(t);
      case TE_GROEP -> infinitive(t);
      case WOORDGROEP -> noun(u, t);
      case ZIN -> throw new IllegalArgumentException("hele zinnen staan op zichzelf");
    };
  }

  /** A clause may say what ends, or that it does so: the frame holds for both. */
  private Zin clause(Taakwijziging t) {
    if (t.soort() == Soort.VERVALT) {
      return isUndecided(t) ? Zin.TAAK_BIJZIN_VERVALT_NOG_NIET_BEPAALD : Zin.TAAK_BIJZIN_VERVALT;
    }
    return isAsked(t) ? Zin.TAAK_BIJZIN_VERZOEK : Zin.TAAK_BIJZIN;
  }

  /** The frame for an infinitive. */
  Zin infinitive(Taakwijziging t) {
    if (t.soort() == null) {
      return binding(t);
    }
    return switch (t.soort()) {
      case NIEUW, GEWIJZIGD -> binding(t);
      case VERVALT ->
          isUndecided(t)
              ? Zin.TAAK_TE_VERVALT_NOG_NIET_BEPAALD
              : TaskTimes.ends(t) ? Zin.TAAK_TE_VERVALT_VANAF : Zin.TAAK_TE_VERVALT;
      case NAAR_ELDERS -> Zin.TAAK_TE_NAAR_ELDERS;
      case FORMALISERING -> Zin.TAAK_TE_FORMALISERING;
      case VERPLICHTE_SAMENWERKING ->
          TOGETHER.matcher(Inhoud.gezegd(t.omschrijving()).tekst()).find()
              ? isAsked(t) ? Zin.TAAK_TE_VERZOEK : Zin.TAAK_TE_VERPLICHT
              : isAsked(t) ? Zin.TAAK_TE_SAMENWERKING_VERZOEK : Zin.TAAK_TE_SAMENWERKING;
    };
  }

  /** How far what must be done binds; policy cannot bind, and gives no right either. */
  private Zin binding(Taakwijziging t) {
    boolean policy = pen.voice.isPolicy();
    if (t.verplichting() == null) {
      return policy ? Zin.TAAK_TE_VERZOEK : Zin.TAAK_TE;
    }
    return switch (t.verplichting()) {
      case VERPLICHT, BINDEND -> policy ? Zin.TAAK_TE_VERZOEK : Zin.TAAK_TE_VERPLICHT;
      case FACULTATIEF -> policy ? Zin.TAAK_TE_FACULTATIEF_BELEID : Zin.TAAK_TE_FACULTATIEF;
      case VERZOEK -> Zin.TAAK_TE_VERZOEK;
      // What must be taken into account is not imposed.
      case REKENING_HOUDEN_MET -> isAsked(t) ? Zin.TAAK_TE_REKENING_VERZOEK : Zin.TAAK_TE_REKENING;
      case PAS_TOE_OF_LEG_UIT -> policy ? Zin.TAAK_TE_VERZOEK : Zin.TAAK_TE;
      case NOG_NIET_BEPAALD -> policy ? Zin.TAAK_TE_VERZOEK : Zin.TAAK_TE_NOG_NIET_BEPAALD;
    };
  }

  private Zin noun(Uitspraak u, Taakwijziging t) {
    if (t.soort() == null) {
      return gets(u, t);
    }
    return switch (t.soort()) {
      case NIEUW -> gets(u, t);
      // What is asked, or must be taken into account, is changed itself: it is no task.
      case GEWIJZIGD ->
          isAccount(t)
              ? accounting(t)
              : isAsked(t) ? Zin.TAAK_WOORDGROEP_GEWIJZIGD_GEVRAAGD : Zin.TAAK_WOORDGROEP_GEWIJZIGD;
      case VERVALT ->
          isUndecided(t)
              ? Zin.TAAK_WOORDGROEP_VERVALT_NOG_NIET_BEPAALD
              : Zin.TAAK_WOORDGROEP_VERVALT;
      case NAAR_ELDERS -> Zin.TAAK_WOORDGROEP_NAAR_ELDERS;
      case FORMALISERING -> Zin.TAAK_WOORDGROEP_FORMALISERING;
      case VERPLICHTE_SAMENWERKING ->
          isAsked(t) ? Zin.TAAK_WOORDGROEP_SAMENWERKING_VERZOEK : Zin.TAAK_WOORDGROEP_SAMENWERKING;
    };
  }

  /** Nobody gets what is only asked, or what is left to a choice. */
  private Zin gets(Uitspraak u, Taakwijziging t) {
    if (isChoice(t)) {
      return pen.voice.isPolicy()
          ? Zin.TAAK_WOORDGROEP_FACULTATIEF_BELEID
          : Zin.TAAK_WOORDGROEP_FACULTATIEF;
    }
    if (isAccount(t)) {
      return accounting(t);
    }
    if (isAsked(t)) {
      return Zin.TAAK_WOORDGROEP_VERZOEK;
    }
    if (Verandering.Planverplichting.isNamedBy(t)) {
      return Zin.TAAK_WOORDGROEP_PLAN;
    }
    if (isNorm(t)) {
      return Zin.TAAK_WOORDGROEP_NORM;
    }
    if (Dutch.isActivity(Pen.form(Inhoud.gezegd(t.omschrijving())))) {
      return Zin.TAAK_OPGEDRAGEN;
    }
    if (!u.bereik().bepalingen().isEmpty()) {
      return Zin.TAAK_KRIJGEN_GENOEMD_BEPALINGEN;
    }
    return pen.voice.proposes() ? Zin.TAAK_KRIJGEN_GENOEMD_VOORSTEL : Zin.TAAK_KRIJGEN_GENOEMD;
  }

  private Zin accounting(Taakwijziging t) {
    return isAsked(t) ? Zin.TAAK_WOORDGROEP_REKENING_VERZOEK : Zin.TAAK_WOORDGROEP_REKENING;
  }

  /** Whether it is no more than to be taken into account. */
  static boolean isAccount(Taakwijziging t) {
    return t.verplichting() == Verplichting.REKENING_HOUDEN_MET;
  }

  /** Whether it is the duty of every body to which a norm is addressed, which nobody gets. */
  private static boolean isNorm(Taakwijziging t) {
    return t.aard() == Aard.VERPLICHTING && !isUndecided(t);
  }

  /** Whether the sentence that tells a task says that it is a duty, and whether that is new. */
  boolean saysDuty(Uitspraak u, Taakwijziging t) {
    return Pen.is(t.omschrijving(), Vorm.WOORDGROEP) && noun(u, t) == Zin.TAAK_WOORDGROEP_NORM;
  }

  /** Whether the sentence that tells a task calls it one, and by that says what kind it is. */
  boolean saysKind(Uitspraak u, Taakwijziging t) {
    return Pen.is(t.omschrijving(), Vorm.WOORDGROEP) && CALLING.contains(noun(u, t));
  }

  /** Whether it has not been decided how far it binds: of a task that ends, whether it does. */
  static boolean isUndecided(Taakwijziging t) {
    return t.verplichting() == Verplichting.NOG_NIET_BEPAALD;
  }

  /** Whether it is left to a choice. */
  static boolean isChoice(Taakwijziging t) {
    return t.verplichting() == Verplichting.FACULTATIEF;
  }

  /**
   * Whether whole sentences, which would tell it as a fact, are what is asked: a request, or what
   * policy adds or changes.
   */
  boolean isAskedInSentences(Taakwijziging t) {
    boolean policy = pen.voice.isPolicy() && !isChoice(t) && t.soort() != Soort.FORMALISERING;
    return Pen.is(t.omschrijving(), Vorm.ZIN)
        && t.blijft()
        && (t.verplichting() == Verplichting.VERZOEK || policy);
  }

  /** Whether the sentence that tells a task says that it is asked. */
  boolean saysAsked(Uitspraak u, Taakwijziging t) {
    Vorm vorm = Inhoud.gezegd(t.omschrijving()).vorm();
    return vorm == Vorm.ZIN ? isAskedInSentences(t) : ASKING.contains(sentence(u, t, vorm));
  }

  /** Whether the sentence that tells a task says that it must be taken into account. */
  boolean saysAccount(Uitspraak u, Taakwijziging t) {
    Vorm vorm = Inhoud.gezegd(t.omschrijving()).vorm();
    return vorm != Vorm.ZIN && ACCOUNTING.contains(sentence(u, t, vorm));
  }

  /** Whether it is only asked: policy cannot bind. */
  boolean isAsked(Taakwijziging t) {
    return t.verplichting() == Verplichting.VERZOEK || pen.voice.isPolicy() && !isChoice(t);
  }

  /** What it is called: a task, a duty or, of what becomes possible or no longer is, that. */
  String aard(Taakwijziging t) {
    boolean noun = Pen.is(t.omschrijving(), Vorm.WOORDGROEP);
    if (isChoice(t) && !(noun && t.soort() == Soort.GEWIJZIGD)) {
      return pen.sentences.text(Zin.MOGELIJKHEID);
    }
    return pen.sentences.text(TaskSentences.kind(t, false));
  }
}
