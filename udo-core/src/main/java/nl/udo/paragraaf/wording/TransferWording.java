package nl.udo.paragraaf.wording;

import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Aard;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/** How it is said that a task or a power goes from some layers to others. */
final class TransferWording {

  private final Pen pen;

  TransferWording(Pen pen) {
    this.pen = pen;
  }

  /** A task that goes, and what it is for those who get it. */
  void task(Uitspraak u, Verandering.Taakovergang t) {
    Formulering f = Inhoud.gezegd(t.gegeven().omschrijving());
    Words to = pen.those(t.gekregen().orgaan(), t.naar());
    boolean duty = t.gekregen().aard() == Aard.VERPLICHTING;
    String kind = pen.sentences.text(TaskSentences.kind(duty, false));
    Zin key = f.vorm() == Vorm.TE_GROEP ? Zin.TAAK_TE_NAAR_ELDERS : Zin.TAAK_WOORDGROEP_NAAR_ELDERS;
    pen.say(
        u,
        key,
        pen.values(
            u,
            "aard",
            kind,
            "wat",
            TaskFrames.description(f, key),
            "van",
            pen.those(t.gegeven().orgaan(), t.van()),
            "naar",
            to),
        pen.citations.of(t.gegeven().grondslag(), t.gekregen().grondslag()));
    String binding = duty ? null : binding(t.gekregen());
    if (binding != null || t.medebewind()) {
      pen.say(
          u,
          Zin.TAAK_SOORT_OVERGANG,
          pen.values(
              u,
              "overheden",
              to,
              "hoe",
              binding,
              "aard",
              kind,
              "medebewind",
              t.medebewind() ? pen.sentences.text(Zin.IN_MEDEBEWIND) : null));
    }
  }

  /** How far a task binds, which policy cannot. */
  private @Nullable String binding(Taakwijziging t) {
    Verplichting v = t.verplichting();
    Zin adjective = v == null || pen.voice.isPolicy() ? null : TaskSentences.adjective(v);
    return adjective == null ? null : pen.sentences.text(adjective);
  }

  /** A power that goes with its task, behind the sentence that tells from whom. */
  void withTask(Uitspraak u, Bevoegdheidswijziging w) {
    Formulering f = Inhoud.gezegd(w.omschrijving());
    Zin key = f.vorm() == Vorm.TE_GROEP ? Zin.BEVOEGDHEID_TE_MEE : Zin.BEVOEGDHEID_WOORDGROEP_MEE;
    Map<String, Object> values =
        Sentences.values(
            "wat",
            Words.of(Pen.form(f)).clauseClosed(),
            "jegens",
            PowerWording.towards(pen, Zin.BEVOEGDHEID_JEGENS, w),
            "naar",
            pen.layers.to(w.naar(), w.orgaan(), u.bereik()));
    pen.say(u, key, values, pen.citations.of(w.grondslag()));
  }

  /** A power that goes, and whether those who get it must use it. */
  void power(Uitspraak u, Verandering.Bevoegdheidsovergang b) {
    Bevoegdheidswijziging from = b.gegeven();
    Bevoegdheidswijziging to = b.gekregen();
    Formulering f = Inhoud.gezegd(from.omschrijving());
    Words whose = pen.those(to.orgaan(), b.naar());
    Zin key = PowerSentences.transfer(f.vorm());
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            TaskFrames.description(f, key),
            "jegens",
            PowerWording.towards(pen, Zin.BEVOEGDHEID_JEGENS, from),
            "overheden",
            pen.those(from.orgaan(), b.van()),
            "naar",
            whose);
    pen.say(u, key, values, pen.citations.of(from.grondslag(), to.grondslag()));
    if (to.uitoefening() == Bevoegdheidswijziging.Uitoefening.MOET) {
      pen.say(u, Zin.BEVOEGDHEID_MOET, Sentences.values("overheden", whose));
    }
  }
}
