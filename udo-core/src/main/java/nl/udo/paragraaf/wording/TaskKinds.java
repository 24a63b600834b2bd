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
    boolean zin = Pen.is(eerste.omschrijving(), Vorm.ZIN);
    boolean te = Pen.is(eerste.omschrijving(), Vorm.TE_GROEP);
    Soort soort = eerste.soort();
    boolean plain = soort == null || soort == Soort.NIEUW || soort == Soort.GEWIJZIGD;
    boolean laidDown = soort == Soort.FORMALISERING && !(te && TaskFrames.isChoice(eerste));
    Verplichting kracht = plain || zin || laidDown ? eerste.verplichting() : null;
    if (soort == Soort.FORMALISERING && zin) {
      pen.sayFirst(
          u,
          pen.sentences.each(List.of(Zin.TAAK_VASTGELEGD, Zin.TAAK_VASTGELEGD_OOK), pen.values(u)));
    }
    List<String> adjectives = new ArrayList<>();
    if (soort == Soort.NIEUW) {
      adjectives.add(pen.sentences.text(Zin.TAAK_NIEUWE));
    } else if (soort == Soort.GEWIJZIGD && (zin || te)
        || laidDown && !zin && !te && !saysExisting(eerste)) {
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
      behind(u, eerste, kracht, asked);
      return false;
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
    String often = soort == Soort.NIEUW ? times.adjective(u, eerste) : null;
    if (often != null) {
      adjectives.add(often);
    }
    boolean said = false;
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
              pen.those(TasksTogether.isOneOrgan(t.taken()) ? eerste.orgaan() : null, u.bereik()));
      said =
          pen.sayFirst(u, pen.sentences.each(TaskSentences.kinds(changed, several), values));
    }
    behind(u, eerste, kracht, asked);
    return said && often != null;
  }

  /** How far it binds, unless that was told before its kind. */
  private void behind(Uitspraak u, Taakwijziging t, @Nullable Verplichting kracht, boolean asked) {
    if (kracht != Verplichting.REKENING_HOUDEN_MET) {
      force(u, t, kracht, asked);
    }
  }

  /** Whether words for a task say that it exists: ours would say it again. */
  private static boolean saysExisting(Taakwijziging t) {
    return Inhoud.gezegd(t.omschrijving()).tekst().contains(EXISTING);
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
      Map<String, Object> values = pen.values(u, "overheden", pen.those(t.orgaan(), u.bereik()));
      pen.sayFirst(u, pen.sentences.each(force, values));
    }
  }
}
