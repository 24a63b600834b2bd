package nl.udo.paragraaf.statements;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Collector.Details;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Peildatum;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether layers must be heard: that they must is told by hearing them, and why they need not
 * be is a fact.
 */
final class HearingDutyReader {

  private final Register register;
  private final UdoTraject traject;
  private final List<Overheidslaag> touched;
  private final Collector alles;

  HearingDutyReader(Register register, Collector alles) {
    this.register = register;
    this.traject = register.traject();
    this.touched = traject.geraakteOverheden();
    this.alles = alles;
  }

  /** What the record says of it, of all layers. */
  void read() {
    Set<Overheidslaag> gehoord = heard();
    Set<Overheidslaag> judged = judged();
    Map<List<Overheidslaag>, Uitspraak> vrij = new LinkedHashMap<>();
    for (int i = 0; i < traject.hoorplicht().size(); i++) {
      Hoorplichtoordeel oordeel = traject.hoorplicht().get(i);
      String pad = "/hoorplicht/" + i;
      alles.laatWeg(pad, Reden.STUURGEGEVEN);
      if (oordeel.motivering() == null) {
        continue;
      }
      String motivering = pad + "/motivering";
      if (Boolean.TRUE.equals(oordeel.geldt())) {
        // What the proposal asks of them is told as such, and hearing them by their oordeel.
        alles.laatWeg(motivering, Reden.DUBBEL);
        continue;
      }
      List<Overheidslaag> vrije = Lists.only(oordeel.overheden(), laag -> !gehoord.contains(laag));
      boolean plicht = Lists.any(vrije, laag -> telt(oordeel, laag));
      List<Overheidslaag> lagen =
          plicht ? Lists.only(vrije, laag -> !judged.contains(laag)) : vrije;
      if (lagen.isEmpty()) {
        // Nobody asks why those need not be heard whose oordeel is told all the same.
        alles.laatWeg(motivering, Reden.PROCES);
      } else if (plicht && moreThan(vrij, lagen) != null) {
        // They are among those who need not be heard, for one reason more.
        List<Overheidslaag> eerder = Inhoud.gezegd(moreThan(vrij, lagen));
        Uitspraak nog =
            Uitspraak.van(
                Bereik.van(lagen),
                Thema.HOREN,
                motivering,
                new Horen.GeenHoorplicht(oordeel.motivering()));
        vrij.computeIfPresent(eerder, (l, eerste) -> eerste.ook(pad).met(nog));
      } else if (plicht) {
        Details reden = new Details(Bereik.van(lagen), Thema.HOREN, pad);
        reden.en("motivering", oordeel.motivering());
        Uitspraak eerste = vrij.get(lagen);
        vrij.put(
            lagen,
            (eerste == null
                    ? Uitspraak.van(
                        Bereik.van(lagen), Thema.HOREN, pad, new Horen.GeenHoorplicht(null))
                    : eerste.ook(pad))
                .met(reden.lijst()));
      } else {
        nietVan(oordeel, lagen, motivering);
      }
    }
    vrij.values().forEach(alles::zegt);
  }

  /** The layers that include those given and more, of which it was said before; or null. */
  private static @Nullable List<Overheidslaag> moreThan(
      Map<List<Overheidslaag>, Uitspraak> said, List<Overheidslaag> layers) {
    return said.keySet().stream()
        .filter(all -> all.size() > layers.size() && all.containsAll(layers))
        .findFirst()
        .orElse(null);
  }

  /** The layers that are heard on some ground, or may yet have to be: not free of the duty. */
  private Set<Overheidslaag> heard() {
    Set<Overheidslaag> heard = EnumSet.noneOf(Overheidslaag.class);
    heard.addAll(Hoorplicht.lagen(traject));
    heard.addAll(Hoorplicht.lagenBijBeleidsvoornemen(traject));
    for (Hoorplichtoordeel oordeel : traject.hoorplicht()) {
      // Where the record says that a ground holds, nobody asks about the others.
      if (Boolean.TRUE.equals(oordeel.geldt())) {
        heard.addAll(oordeel.overheden());
      }
    }
    for (Overheidslaag laag : Overheidslaag.values()) {
      if (!Hoorplicht.openGronden(traject, laag).isEmpty()) {
        heard.add(laag);
      }
    }
    return heard;
  }

  /**
   * The layers of which who speaks for all of it judged, so that they were heard: a group of some
   * does not, nor do officials; and who wrote of their own accord were not asked.
   */
  private Set<Overheidslaag> judged() {
    Set<Overheidslaag> judged = EnumSet.noneOf(Overheidslaag.class);
    for (Consultatie c : traject.consultaties()) {
      if (c.vorm() != Consultatie.Vorm.AMBTELIJK
          && c.initiatief() != Consultatie.Initiatief.PARTIJ
          && !Peildatum.isLater(traject, c)) {
        for (Oordeel o : c.oordelen()) {
          if (register.isGegeven(o)) {
            judged.addAll(
                register.vertegenwoordigd(Lists.only(c.partijenVan(o), this::speaksForAll)));
          }
        }
      }
    }
    return judged;
  }

  private boolean speaksForAll(String partij) {
    return register.partij(partij).soort() != Partij.Soort.GROEP_OVERHEDEN;
  }

  private boolean telt(Hoorplichtoordeel oordeel, Overheidslaag laag) {
    return oordeel.grond() != null
        && Hoorplicht.norm(oordeel.grond()).telt(laag, Regeling.van(traject));
  }

  /**
   * What does not hold where hearing is no duty at all: of all who can be heard, a fact; of some of
   * them, or where policy has no such duty, a reason without what it is a reason for.
   */
  private void nietVan(Hoorplichtoordeel oordeel, List<Overheidslaag> lagen, String pad) {
    List<Overheidslaag> canBeHeard =
        Lists.only(
            touched,
            laag ->
                Arrays.stream(Hoorgrond.values())
                    .anyMatch(grond -> Hoorplicht.norm(grond).kent(laag)));
    boolean allen = !canBeHeard.isEmpty() && lagen.containsAll(canBeHeard);
    if (allen && traject.voornemen().soort() != Regelingsoort.BELEID) {
      alles.eigen(Bereik.van(touched), Thema.WIE, pad, oordeel.motivering());
    } else {
      alles.laatWeg(pad, Reden.PROCES);
    }
  }
}
