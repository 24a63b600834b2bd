package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Aspect;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.RedenGeen;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said what stays the same. */
final class UnchangedWording {

  private final Pen pen;

  /** What was said to stay as it is, before in the paragraph. */
  private final Told told;

  /** For whom that was, whatever the provisions, and of which aspects. */
  private Bereik toldOf = Bereik.ALGEMEEN;

  private List<Aspect> toldAspects = List.of();

  /** The same of the interbestuurlijk toezicht. */
  private final Told watched;

  UnchangedWording(Pen pen) {
    this.pen = pen;
    this.told = new Told(pen);
    this.watched = new Told(pen);
  }

  /** What an aspect is called. */
  static Zin name(Aspect x) {
    return switch (x) {
      case TAKEN -> Zin.ASPECT_TAKEN;
      case BEVOEGDHEDEN -> Zin.ASPECT_BEVOEGDHEDEN;
      case MIDDELEN -> Zin.ASPECT_MIDDELEN;
      case UITVOERINGSKRACHT -> Zin.ASPECT_UITVOERINGSKRACHT;
    };
  }

  void supervision(Uitspraak u) {
    Bereik b = u.bereik();
    // Where no others are told of, it needs no saying for whom.
    boolean all = !pen.mustName(b) || b.deel() == null && b.overige().isEmpty() && isOfAll(b);
    boolean none =
        told.isNear(Zin.BEHOUD_GEEN) && isToldOf(b) || watched.isNear(Zin.BEHOUD_TOEZICHT);
    Zin first = all ? Zin.BEHOUD_TOEZICHT_ALLEN : Zin.BEHOUD_TOEZICHT;
    pen.say(
        u,
        none ? Zin.BEHOUD_TOEZICHT_OOK : first,
        pen.values(u, "overheden", all && none ? null : pen.layers.of(b)),
        List.of());
    watched.wrote(Zin.BEHOUD_TOEZICHT, none);
  }

  private boolean isOfAll(Bereik b) {
    return b.overheden().equals(pen.facts.touched);
  }

  void supervisionUnknown(Uitspraak u) {
    pen.say(
        u,
        u.bereik().rest() ? Zin.ONBEKEND_TOEZICHT_REST : Zin.ONBEKEND_TOEZICHT,
        pen.values(
            u,
            "overheden",
            pen.layers.of(u.bereik()),
            "bepalingen",
            u.bereik().bepalingen().isEmpty() ? null : pen.ground(u.bereik())),
        List.of());
  }

  void unchanged(Uitspraak u, Inhoud.Behoud b) {
    List<String> subjects = new ArrayList<>();
    for (Aspect aspect : b.aspecten()) {
      subjects.add(pen.sentences.text(name(aspect)));
    }
    Formulering why = b.toelichting();
    Words because = null;
    if (why != null && why.vorm() != Vorm.ZIN) {
      because = pen.sentences.because(why);
    }
    Zin key = sentence(u.bereik(), b);
    // Each of the capacity to carry it out begins a part of the text.
    boolean goesOn = u.thema() != Thema.UITVOERING && told.isBefore(key);
    // Of others and of another aspect it is not the same once more: it would deny this of both.
    boolean alike = isToldOf(u.bereik()) || b.aspecten().equals(toldAspects);
    boolean again = alike && (told.isNear(key) || goesOn);
    pen.say(
        u,
        again ? also(key) : key,
        pen.values(
            u,
            "aspecten",
            Dutch.list(subjects),
            "overheden",
            pen.layers.of(u.bereik()),
            "bepalingen",
            u.bereik().bepalingen().isEmpty() ? null : pen.ground(u.bereik()),
            "omdat",
            because));
    told.wrote(key, again);
    toldOf = u.bereik().zonderBepalingen();
    toldAspects = b.aspecten();
    if (why != null && why.vorm() == Vorm.ZIN) {
      pen.record(u, why.tekst(), List.of());
    }
  }

  private boolean isToldOf(Bereik b) {
    return b.zonderBepalingen().equals(toldOf);
  }

  /** The sentence that says the same of one more. */
  private static Zin also(Zin key) {
    return switch (key) {
      case BEHOUD_GEEN -> Zin.BEHOUD_GEEN_OOK;
      case BEHOUD_GELIJK -> Zin.BEHOUD_GELIJK_OOK;
      case BEHOUD_MIDDELEN, BEHOUD_MIDDELEN_OVERIGE -> Zin.BEHOUD_MIDDELEN_OOK;
      default -> key;
    };
  }

  private static Zin sentence(Bereik bereik, Inhoud.Behoud b) {
    boolean exists = b.reden() == RedenGeen.BESTAAND;
    if (b.aspecten().contains(Aspect.MIDDELEN)) {
      return money(bereik, exists);
    }
    boolean rest = bereik.rest();
    if (exists && b.aspecten().equals(List.of(Aspect.UITVOERINGSKRACHT))) {
      return rest
          ? Zin.BEHOUD_UITVOERINGSKRACHT_BESTAAND_REST
          : Zin.BEHOUD_UITVOERINGSKRACHT_BESTAAND;
    }
    if (!exists || b.aspecten().contains(Aspect.UITVOERINGSKRACHT)) {
      return rest ? Zin.BEHOUD_GEEN_REST : Zin.BEHOUD_GEEN;
    }
    if (bereik.bepalingen().isEmpty()) {
      return rest ? Zin.BEHOUD_GELIJK_REST : Zin.BEHOUD_GELIJK;
    }
    return rest ? Zin.BEHOUD_GELIJK_BEPALINGEN_REST : Zin.BEHOUD_GELIJK_BEPALINGEN;
  }

  private static Zin money(Bereik bereik, boolean exists) {
    if (exists) {
      return bereik.rest() ? Zin.BEHOUD_MIDDELEN_BESTAAND_REST : Zin.BEHOUD_MIDDELEN_BESTAAND;
    }
    if (bereik.rest()) {
      return Zin.BEHOUD_MIDDELEN_REST;
    }
    return bereik.overige().isEmpty() ? Zin.BEHOUD_MIDDELEN : Zin.BEHOUD_MIDDELEN_OVERIGE;
  }
}
