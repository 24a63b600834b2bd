package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Plan;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Aard;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.Wet;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;

/** How changes of tasks and powers are said. */
final class TaskWording {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;

  private final Pen pen;

  TaskWording(Pen pen) {
    this.pen = pen;
  }

  void tasks(Uitspraak u, Inhoud.Taken t) {
    for (Taakwijziging taak : t.taken()) {
      task(u, taak);
    }
    kind(u, t);
    for (Taakwijziging taak : t.taken()) {
      after(u, taak);
    }
  }

  private void task(Uitspraak u, Taakwijziging t) {
    Formulering f = t.omschrijving();
    List<Words> notes = Citations.of(t.grondslag());
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
            Layers.of(t.van()),
            "naar",
            Layers.of(t.naar()),
            "wanneer",
            f.vorm() == Vorm.TE_GROEP ? when(t) : null);
    String key = "taak." + key(u, t);
    boolean subject = key.startsWith("taak.krijgen");
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
  private String key(Uitspraak u, Taakwijziging t) {
    if (t.omschrijving().vorm() == Vorm.BIJZIN) {
      return "bijzin";
    }
    boolean te = t.omschrijving().vorm() == Vorm.TE_GROEP;
    String form = te ? "te" : "woordgroep";
    if (t.soort() != null) {
      switch (t.soort()) {
        case VERVALT:
          return form + ".vervalt";
        case NAAR_ELDERS:
          return form + ".naar-elders";
        case FORMALISERING:
          return form + ".formalisering";
        case VERPLICHTE_SAMENWERKING:
          return form + ".samenwerking";
        case GEWIJZIGD:
          if (!te) {
            return form + ".gewijzigd";
          }
          break;
        case NIEUW:
          break;
      }
    }
    if (!te) {
      boolean met = pen.voice.proposes() || !u.bereik().bepalingen().isEmpty();
      return met
          ? u.bereik().bepalingen().isEmpty() ? "krijgen.voorstel" : "krijgen.bepalingen"
          : "krijgen";
    }
    if (t.verplichting() == null) {
      return pen.voice.isPolicy() ? "te.verzoek" : "te";
    }
    return switch (t.verplichting()) {
      case VERPLICHT, BINDEND -> pen.voice.isPolicy() ? "te.verzoek" : "te.verplicht";
      case FACULTATIEF -> "te.facultatief";
      case VERZOEK -> "te.verzoek";
      case REKENING_HOUDEN_MET, PAS_TOE_OF_LEG_UIT, NOG_NIET_BEPAALD -> "te";
    };
  }

  private static String aard(Taakwijziging t) {
    return SentenceFile.text(t.aard() == Aard.VERPLICHTING ? "verplichting" : "taak");
  }

  /** Conditions that fit in the sentence: clauses, at most two. */
  private static String inlineConditions(Taakwijziging t) {
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
      pen.say(u, "taak.voorwaarden.zin", pen.values(u, "voorwaarden", inline));
      return;
    }
    boolean clauses = t.voorwaarden().stream().allMatch(f -> f.vorm() == Vorm.BIJZIN);
    boolean of = t.voorwaardenverband() == Taakwijziging.Voorwaardenverband.OF;
    pen.say(
        u,
        clauses ? "taak.voorwaarden.als" : of ? "taak.voorwaarden.of" : "taak.voorwaarden",
        pen.values(u));
    pen.list(u, false, Items.of(t.voorwaarden(), link(t)));
  }

  /** What kind of task it is, as far as the sentence before does not say so. */
  private void kind(Uitspraak u, Inhoud.Taken t) {
    Taakwijziging eerste = t.taken().get(0);
    boolean zin = eerste.omschrijving().vorm() == Vorm.ZIN;
    boolean te = eerste.omschrijving().vorm() == Vorm.TE_GROEP;
    Soort soort = eerste.soort();
    boolean plain = soort == null || soort == Soort.NIEUW || soort == Soort.GEWIJZIGD;
    Verplichting kracht = plain || zin ? eerste.verplichting() : null;
    List<String> adjectives = new ArrayList<>();
    if (soort == Soort.NIEUW) {
      adjectives.add(SentenceFile.text("taak.nieuwe"));
    } else if (soort == Soort.GEWIJZIGD && (zin || te)) {
      adjectives.add(SentenceFile.text("taak.bestaande"));
    }
    boolean obligation = eerste.aard() == Aard.VERPLICHTING;
    if (kracht == Verplichting.VERPLICHT && !te && !obligation
        || kracht == Verplichting.FACULTATIEF && !te
        || kracht == Verplichting.BINDEND && !obligation) {
      adjectives.add(SentenceFile.text("taak." + kracht.code() + "e"));
    }
    boolean several = t.taken().size() > 1;
    if (!adjectives.isEmpty() || t.medebewind()) {
      String changed =
          soort == Soort.GEWIJZIGD && (zin || te) ? "taak.soort.gewijzigd" : "taak.soort";
      Map<String, Object> values =
          pen.values(
              u,
              "hoe",
              adjectives.isEmpty() ? null : String.join(", ", adjectives),
              "aard",
              SentenceFile.text((obligation ? "verplichting" : "taak") + (several ? ".meer" : "")),
              "medebewind",
              t.medebewind() ? SentenceFile.text("in-medebewind") : null,
              "overheden",
              pen.those(eerste.orgaan(), u.bereik()));
      String number = several ? ".meer" : "";
      pen.sayFirst(
          u,
          List.of(
              SentenceFile.fill(changed + number, values),
              SentenceFile.fill(changed + ".van" + number, values),
              SentenceFile.fill(changed + ".grond" + number, values)));
    }
    if (kracht == Verplichting.REKENING_HOUDEN_MET
        || kracht == Verplichting.PAS_TOE_OF_LEG_UIT
        || kracht == Verplichting.NOG_NIET_BEPAALD
        || kracht == Verplichting.VERZOEK && zin) {
      pen.say(
          u,
          "taak.kracht." + kracht.code(),
          pen.values(u, "overheden", pen.those(eerste.orgaan(), u.bereik())));
    }
  }

  private void after(Uitspraak u, Taakwijziging t) {
    String when = when(t);
    if (when != null && t.omschrijving().vorm() != Vorm.TE_GROEP) {
      Map<String, Object> values = pen.values(u, "wanneer", when);
      pen.sayFirst(
          u,
          List.of(
              SentenceFile.fill("taak.wanneer", values),
              SentenceFile.fill("taak.wanneer.ook", values)));
    }
    if (t.van() != null && t.soort() != Soort.NAAR_ELDERS) {
      pen.say(u, "taak.van", pen.values(u, "van", Layers.of(t.van())));
    }
    if (t.uitgevoerdDoor() != null) {
      pen.say(
          u, "taak.uitgevoerd-door", pen.values(u, "uitvoerder", Dutch.phrase(t.uitgevoerdDoor())));
    }
  }

  /** How often and when at the latest; in the sentence itself where it can stand there. */
  private static String when(Taakwijziging t) {
    List<String> when = new ArrayList<>();
    if (Times.moment(t.frequentie()) != null) {
      when.add(Times.moment(t.frequentie()));
    }
    if (Times.moment(t.termijn()) != null) {
      when.add(Times.moment(t.termijn()));
    }
    return when.isEmpty() ? null : String.join(", ", when);
  }

  void transfer(Uitspraak u, Inhoud.Overdracht o) {
    pen.say(
        u,
        "overdracht",
        pen.values(u, "overheden", pen.layers.of(u.bereik())),
        pen.articles(u.bereik().overheden(), Norm.TAAK_OMHOOG));
    pen.record(u, o.taak().redenOverdracht(), List.of());
  }

  void plan(Uitspraak u, Inhoud.Planverplichting p) {
    Plan plan = p.plan();
    String years = plan.termijnJaren() == null ? null : Times.years(plan.termijnJaren());
    pen.say(
        u,
        "plan",
        pen.values(
            u,
            "overheden",
            pen.layers.of(u.bereik()),
            "naam",
            Dutch.phrase(plan.naam()),
            "jaren",
            years),
        Citations.of(plan.grondslag()));
    if (plan.grond() != null) {
      pen.say(u, "plan." + plan.grond().code(), pen.values(u, "naam", Dutch.phrase(plan.naam())));
    }
  }

  void power(Uitspraak u, Inhoud.Bevoegdheid b) {
    Bevoegdheidswijziging w = b.wijziging();
    List<Words> notes = Citations.of(w.grondslag());
    Formulering f = w.omschrijving();
    if (f.vorm() == Vorm.ZIN) {
      pen.record(u, f.tekst(), notes);
    } else {
      Words other =
          w.andereInstantie() != null
              ? Words.of(Dutch.phrase(w.andereInstantie()))
              : w.soort() == Bevoegdheidswijziging.Soort.NAAR_ELDERS ? null : Layers.of(w.naar());
      Map<String, Object> values =
          pen.values(
              u,
              "wat",
              Pen.form(f),
              "jegens",
              Dutch.phrase(w.jegens()),
              "naar",
              w.naar() != null ? Layers.of(w.naar()) : other);
      String form =
          f.vorm() == Vorm.BIJZIN ? "bijzin" : f.vorm() == Vorm.TE_GROEP ? "te" : "woordgroep";
      String soort = w.soort() == null ? "" : "." + w.soort().code();
      boolean gets = !form.equals("bijzin") && w.soort() == Bevoegdheidswijziging.Soort.NIEUW;
      if (gets && other == null) {
        String met =
            !u.bereik().bepalingen().isEmpty()
                ? ".bepalingen"
                : pen.voice.proposes() ? ".voorstel" : "";
        values.put("wie", pen.who(w.orgaan(), u.bereik()));
        String key = "bevoegdheid." + form + ".nieuw" + met;
        if (w.orgaan() == null) {
          pen.sayOf(u, key, values, notes);
        } else {
          pen.say(u, key, values, notes);
        }
      } else {
        values.put("overheden", gets ? other : pen.those(w.orgaan(), u.bereik()));
        String key =
            form.equals("bijzin")
                ? "taak.bijzin"
                : "bevoegdheid." + form + (gets ? ".geeft" : soort);
        pen.say(u, key, values, notes);
      }
    }
    if (w.ingreep() != null) {
      pen.say(
          u,
          "ingreep." + w.ingreep().code(),
          pen.values(u, "overheden", pen.layers.of(u.bereik())));
    }
    if (w.uitoefening() == Bevoegdheidswijziging.Uitoefening.MOET) {
      pen.say(u, "bevoegdheid.moet", pen.values(u));
    }
  }

  /** The article on deviating from the organic law that is meant; none where that is not sure. */
  private List<Wetsartikel> deviation(String provision, List<Overheidslaag> lagen) {
    List<Wetsartikel> possible = Norm.AFWIJKING.artikelen(lagen, pen.regeling);
    List<Wetsartikel> named =
        Norm.AFWIJKING.artikelen(List.of(Overheidslaag.values())).stream()
            .filter(article -> provision.contains(bare(article.wet())))
            .toList();
    if (named.isEmpty()) {
      return possible.size() == 1 ? possible : List.of();
    }
    return possible.stream().filter(named::contains).toList();
  }

  /** The name of a statute without its article. */
  private static String bare(Wet wet) {
    return wet.naam().substring(wet.naam().indexOf(' ') + 1);
  }

  void deviation(Uitspraak u, Inhoud.Wetsafwijking a) {
    List<Words> notes = new ArrayList<>(Citations.of(a.afwijking().grondslag()));
    notes.addAll(Pen.articles(deviation(a.afwijking().bepaling(), u.bereik().overheden())));
    pen.say(
        u,
        "afwijking",
        pen.values(u, "bepaling", Dutch.phrase(a.afwijking().bepaling())),
        notes.stream().filter(Objects::nonNull).toList());
  }
}
