package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.NietGeconsulteerd;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Horen.NietGehoord.Stem;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Peildatum;

/** Reads which layers were not asked for a bestuurlijk oordeel, beside what the record shows. */
final class NotAskedReader {

  private final UdoTraject traject;
  private final Register register;
  private final Collector alles;

  /** The layers of which someone who speaks for them was asked for a bestuurlijk oordeel. */
  private final Set<Overheidslaag> asked = EnumSet.noneOf(Overheidslaag.class);

  /** The layers of which someone who speaks for them judged or raised something otherwise. */
  private final Set<Overheidslaag> spoke = EnumSet.noneOf(Overheidslaag.class);

  /** The same of what was sent without that anyone asked. */
  private final Set<Overheidslaag> unasked = EnumSet.noneOf(Overheidslaag.class);

  /** Whether overheden were asked that speak for no layer, so that of theirs some were. */
  private boolean someAsked;

  NotAskedReader(Register register, Collector alles) {
    this.register = register;
    this.traject = register.traject();
    this.alles = alles;
    for (Consultatie c : traject.consultaties()) {
      boolean began = !Peildatum.isLater(traject, c);
      if (began && c.initiatief() == Consultatie.Initiatief.PARTIJ) {
        spoken(c, unasked);
      } else if (began && c.vorm() == Consultatie.Vorm.BESTUURLIJK) {
        asked.addAll(register.vertegenwoordigd(c.zonderReactie()));
        asked.addAll(register.vertegenwoordigd(c.partijen()));
        someAsked |= Lists.any(c.partijen(), this::isGroupOfNoLayer);
      } else if (began) {
        spoken(c, spoke);
      }
    }
    unasked.removeAll(spoke);
  }

  private boolean isGroupOfNoLayer(String partij) {
    Partij p = register.partij(partij);
    return p.soort() == Partij.Soort.GROEP_OVERHEDEN && p.vertegenwoordigt().isEmpty();
  }

  private void spoken(Consultatie c, Set<Overheidslaag> by) {
    for (Oordeel o : c.oordelen()) {
      if (register.isGegeven(o)) {
        by.addAll(register.vertegenwoordigd(c.partijenVan(o)));
      }
    }
    for (Punt p : c.punten()) {
      by.addAll(register.vertegenwoordigd(c.partijenVan(p)));
    }
  }

  /** All that the record says of it. */
  void read() {
    List<Overheidslaag> touched = traject.geraakteOverheden();
    for (int i = 0; i < traject.nietGeconsulteerd().size(); i++) {
      NietGeconsulteerd niet = traject.nietGeconsulteerd().get(i);
      String pad = "/nietGeconsulteerd/" + i;
      if (niet.overheden().isEmpty()) {
        alles.laatWeg(pad, Reden.LEEG);
      } else if (Collections.disjoint(touched, niet.overheden()) && !touched.isEmpty()) {
        // Nobody asks those about it whom it does not touch.
        alles.laatWeg(pad, Reden.PROCES);
      } else {
        notAsked(niet, pad);
      }
    }
  }

  /** That layers were not asked, but for those of whom the record shows that they were. */
  private void notAsked(NietGeconsulteerd niet, String pad) {
    List<Overheidslaag> silent = new ArrayList<>(niet.overheden());
    silent.removeAll(asked);
    if (silent.isEmpty()) {
      alles.laatWeg(pad, Reden.TEGENSPRAAK);
    }
    // The reason of all is told once.
    String reden = niet.reden();
    for (Stem stem : Stem.values()) {
      List<Overheidslaag> lagen = Lists.only(silent, laag -> isToldOf(laag, stem));
      List<String> koepels = someAsked ? koepels(lagen) : List.of();
      boolean reasoned = stem == Stem.ONGEVRAAGD && niet.reden() != null && !koepels.isEmpty();
      if (!lagen.isEmpty() && !reasoned) {
        alles.zegt(
            Uitspraak.van(
                Bereik.van(lagen), Thema.HOREN, pad, new Horen.NietGehoord(reden, stem, koepels)));
        reden = null;
      }
    }
  }

  /** Who speaks for layers; none where nobody is known to speak for each of them. */
  private static List<String> koepels(List<Overheidslaag> lagen) {
    List<String> koepels =
        Partij.koepels().stream()
            .filter(p -> lagen.containsAll(p.vertegenwoordigt()))
            .map(Partij::kenmerk)
            .toList();
    return koepels.size() == lagen.size() ? koepels : List.of();
  }

  /** Who wrote of their own accord were asked no more than who did not. */
  private boolean isToldOf(Overheidslaag laag, Stem stem) {
    return stem == stem(laag) || stem == Stem.GEEN && stem(laag) == Stem.ONGEVRAAGD;
  }

  private Stem stem(Overheidslaag laag) {
    if (spoke.contains(laag)) {
      return Stem.GEVRAAGD;
    }
    return unasked.contains(laag) ? Stem.ONGEVRAAGD : Stem.GEEN;
  }
}
