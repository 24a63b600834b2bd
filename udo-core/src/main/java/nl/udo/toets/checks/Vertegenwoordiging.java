package nl.udo.toets.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.udo.model.Consultatie;
import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.PartyIndex;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Peildatum;

/** Which layers are represented: at the table, and with an oordeel. */
final class Vertegenwoordiging {

  private final UdoTraject traject;
  private final PartyIndex partijen;

  Vertegenwoordiging(UdoTraject traject) {
    this.traject = traject;
    this.partijen = PartyIndex.of(traject);
  }

  /** A party by name, as {@link UdoTraject#partij} finds it. */
  Partij partij(String naam) {
    return partijen.find(naam);
  }

  /** The layers of which a representative was consulted or gave input. */
  Set<Overheidslaag> aanTafel() {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    for (Consultatie consultatie : traject.consultaties()) {
      lagen.addAll(van(consultatie.partijen()));
    }
    return lagen;
  }

  /** The layers of which a representative gave an oordeel of some kind. */
  Set<Overheidslaag> metOordeel(BiPredicate<Consultatie, Oordeel> welk) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        if (welk.test(consultatie, oordeel)) {
          lagen.addAll(van(consultatie, oordeel));
        }
      }
    }
    return lagen;
  }

  /** What representatives of a layer gave as their oordeel, in the order of the record. */
  List<Oordeel> oordelen(Overheidslaag laag) {
    List<Oordeel> oordelen = new ArrayList<>();
    for (Consultatie consultatie : traject.consultaties()) {
      for (Oordeel oordeel : consultatie.oordelen()) {
        if (van(consultatie, oordeel).contains(laag)) {
          oordelen.add(oordeel);
        }
      }
    }
    return oordelen;
  }

  /**
   * Whether an oordeel says something: what it comes to, with words, a quotation, conditions or a
   * document. That a party gave none is known when it was asked on a known day.
   */
  static boolean zegtIets(Consultatie consultatie, Oordeel oordeel) {
    if (oordeel.strekking() == null) {
      return false;
    }
    if (oordeel.strekking() == Strekking.GEEN_OORDEEL) {
      return consultatie.periode() != null && consultatie.periode().van() != null;
    }
    return Plek.isIngevuld(oordeel.toelichting())
        || oordeel.citaat() != null && Plek.isIngevuld(oordeel.citaat().tekst())
        || !oordeel.voorwaarden().isEmpty()
        || oordeel.bron() != null
        || !consultatie.bronnen().isEmpty();
  }

  /** Whether an oordeel can have been there before the proposal left the hands of its makers. */
  static boolean isVooraf(UdoTraject traject, Oordeel oordeel) {
    return !traject.isNaPeildatum(oordeel.datum());
  }

  /**
   * The layers of which a representative was asked for an oordeel on a known day, not too late for
   * a toelichting, and kept silent.
   */
  Set<Overheidslaag> gevraagdEnStil() {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    for (Consultatie consultatie : traject.consultaties()) {
      if (consultatie.vorm() == Consultatie.Vorm.BESTUURLIJK
          && consultatie.periode() != null
          && consultatie.periode().van() != null
          && !Peildatum.isLater(traject, consultatie)) {
        lagen.addAll(van(consultatie.zonderReactie()));
      }
    }
    return lagen;
  }

  /** The layers that a consultation is with. */
  Set<Overheidslaag> van(Consultatie consultatie) {
    return van(consultatie.partijen());
  }

  private Set<Overheidslaag> van(Consultatie consultatie, Oordeel oordeel) {
    return van(consultatie.partijenVan(oordeel));
  }

  /** The layers for which parties speak. */
  Set<Overheidslaag> van(Collection<String> kenmerken) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    kenmerken.forEach(kenmerk -> lagen.addAll(partij(kenmerk).vertegenwoordigt()));
    return lagen;
  }
}
