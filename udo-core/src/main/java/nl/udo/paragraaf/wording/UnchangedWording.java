package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Aspect;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.RedenGeen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said what stays the same. */
final class UnchangedWording {

  private final Pen pen;

  UnchangedWording(Pen pen) {
    this.pen = pen;
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
    pen.say(
        u, Zin.BEHOUD_TOEZICHT, pen.values(u, "overheden", pen.layers.of(u.bereik())), List.of());
  }

  void unchanged(Uitspraak u, Inhoud.Behoud b) {
    List<String> subjects = new ArrayList<>();
    for (Aspect aspect : b.aspecten()) {
      subjects.add(pen.sentences.text(name(aspect)));
    }
    boolean money = b.aspecten().contains(Aspect.MIDDELEN);
    boolean capacity = b.aspecten().equals(List.of(Aspect.UITVOERINGSKRACHT));
    boolean exists = b.reden() == RedenGeen.BESTAAND;
    boolean same =
        exists && !money && !capacity && !b.aspecten().contains(Aspect.UITVOERINGSKRACHT);
    boolean rest = u.bereik().rest();
    boolean others = !u.bereik().overige().isEmpty();
    Zin key;
    if (same) {
      key =
          rest
              ? Zin.BEHOUD_GELIJK_REST
              : u.bereik().bepalingen().isEmpty()
                  ? Zin.BEHOUD_GELIJK
                  : Zin.BEHOUD_GELIJK_BEPALINGEN;
    } else if (exists && money) {
      key = rest ? Zin.BEHOUD_MIDDELEN_BESTAAND_REST : Zin.BEHOUD_MIDDELEN_BESTAAND;
    } else if (money) {
      key =
          rest
              ? Zin.BEHOUD_MIDDELEN_REST
              : others ? Zin.BEHOUD_MIDDELEN_OVERIGE : Zin.BEHOUD_MIDDELEN;
    } else if (exists && capacity) {
      key =
          rest ? Zin.BEHOUD_UITVOERINGSKRACHT_BESTAAND_REST : Zin.BEHOUD_UITVOERINGSKRACHT_BESTAAND;
    } else {
      key = rest ? Zin.BEHOUD_GEEN_REST : Zin.BEHOUD_GEEN;
    }
    Formulering why = b.toelichting();
    Words because = null;
    if (why != null && why.vorm() != Vorm.ZIN) {
      because = pen.sentences.because(why);
    }
    pen.say(
        u,
        key,
        pen.values(
            u,
            "aspecten",
            Dutch.list(subjects),
            "overheden",
            pen.layers.of(u.bereik()),
            "omdat",
            because));
    if (why != null && why.vorm() == Vorm.ZIN) {
      pen.record(u, why.tekst(), List.of());
    }
  }
}
