package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekrachtiging;
import nl.udo.model.Consultatie;
import nl.udo.model.Evaluatie;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Raming;
import nl.udo.model.Verschil;
import nl.udo.overzicht.Wijzigingen.Soort;
import nl.udo.paragraaf.wording.PartWording;
import nl.udo.paragraaf.wording.PartWording.Told;
import nl.udo.recht.toepassing.Ingangsdatum;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a record that were added or removed. What was added is told as the paragraph of the
 * later version says it; what the paragraph leaves out, by its name and what a reader asks of it
 * first.
 */
final class Deelwijzigingen {

  private final Versie eerder;
  private final Versie later;
  private final Wijzigingslijst lijst;

  /** Where money is that was agreed in an agreement that is as new: told with it at the end. */
  private final Map<String, List<String>> geldBijAfspraak = new LinkedHashMap<>();

  /** Those agreements, by their kenmerk as it is recognised. */
  private final Map<String, Plaats> afspraken = new LinkedHashMap<>();

  /** Layers that were touched before, or of which it was told that they are now. */
  private final Set<Overheidslaag> genoemd;

  Deelwijzigingen(Versie eerder, Versie later, Wijzigingslijst lijst) {
    this.eerder = eerder;
    this.later = later;
    this.lijst = lijst;
    this.genoemd = new HashSet<>(eerder.traject().geraakteOverheden());
  }

  void toegevoegd(Plaats plaats) {
    if (!(plaats.deel() instanceof Afspraak afspraak && afspraak.kenmerk() != null)
        || afspraken.putIfAbsent(Names.key(afspraak.kenmerk()), plaats) != null) {
      meld(plaats);
    }
  }

  /** Tells the agreements that are new, each with its money: as a list where the paragraph does. */
  void sluit() {
    afspraken.forEach(
        (kenmerk, afspraak) -> {
          List<String> geld =
              Objects.requireNonNullElse(geldBijAfspraak.remove(kenmerk), List.of());
          String hier = Objects.requireNonNull(afspraak.later());
          PartWording.Agreed samen = later.paragraaf().agreed(hier, geld);
          if (samen == null) {
            meld(afspraak);
            geld.forEach(this::zonderDatum);
          } else {
            List<String> alle = new ArrayList<>(List.of(hier));
            alle.addAll(geld);
            lijst.opsomming(samen.text(), samen.items(), alle);
          }
        });
    // Of an agreement that was recognised as one of before.
    geldBijAfspraak.values().forEach(geld -> geld.forEach(this::zonderDatum));
  }

  private void zonderDatum(String geld) {
    later
        .paragraaf()
        .withoutDate(geld)
        .forEach(told -> lijst.meld(Soort.TOEGEVOEGD, told.text(), null, geld));
  }

  private void meld(Plaats plaats) {
    String hier = Objects.requireNonNull(plaats.later());
    List<Told> gezegd = gezegd(plaats, hier);
    String eigen = eigen(plaats, gezegd);
    if (eigen != null) {
      lijst.meld(Soort.TOEGEVOEGD, eigen, null, hier);
    }
    for (Told told : gezegd) {
      Object deel = later.kenmerken().op(told.place());
      if (deel instanceof Bekostiging bekostiging && isNetAfgesproken(bekostiging)) {
        geldBijAfspraak
            .computeIfAbsent(
                Names.key(Objects.requireNonNull(bekostiging.afspraak())), k -> new ArrayList<>())
            .add(told.place());
        continue;
      }
      String zin = deel instanceof Verschil v && v.deelVan() != null ? verschil(v) : null;
      lijst.meld(
          Soort.TOEGEVOEGD,
          zin == null ? told.text() : zin,
          null,
          deel == null ? hier : told.place());
    }
  }

  private List<Told> gezegd(Plaats plaats, String hier) {
    Record deel = plaats.deel();
    if (deel instanceof Hoorplichtoordeel) {
      return List.of();
    }
    PartWording paragraaf = later.paragraaf();
    return deel instanceof Bekostiging bekostiging && isNetAfgesproken(bekostiging)
        ? paragraaf.withoutDate(hier)
        : paragraaf.of(hier);
  }

  /** Whether the agreement of that date is as new, and so tells when. */
  private boolean isNetAfgesproken(Bekostiging bekostiging) {
    String kenmerk = bekostiging.afspraak();
    Plaats deel = kenmerk == null ? null : later.kenmerken().vind(kenmerk);
    return kenmerk != null
        && deel != null
        && deel.deel() instanceof Afspraak afspraak
        && afspraak.datum() != null
        && afspraak.datum().equals(bekostiging.datum())
        && eerder.kenmerken().vind(kenmerk) == null;
  }

  /** What is said of a part beside, or in place of, the paragraph; null when that says all. */
  private @Nullable String eigen(Plaats plaats, List<Told> gezegd) {
    Record deel = plaats.deel();
    if (deel instanceof Gevolg gevolg && !gevolg.isBuitenBereik()) {
      return geraakt(gevolg);
    } else if (deel instanceof Consultatie c && !(c.oordelen().isEmpty() && c.punten().isEmpty())) {
      return geraadpleegd(c);
    } else if (deel instanceof Hoorplichtoordeel h && h.geldt() != null) {
      return hoorplicht(h, h.geldt());
    }
    return gezegd.isEmpty() ? nieuw(plaats) : null;
  }

  /** Whom the proposal touches now; null when each of them is named before. */
  private @Nullable String geraakt(Gevolg gevolg) {
    List<Overheidslaag> nieuw =
        gevolg.overheden().stream().filter(laag -> !genoemd.contains(laag)).toList();
    if (nieuw.isEmpty() && gevolg.deel() == null) {
      return null;
    }
    genoemd.addAll(gevolg.overheden());
    return Woorden.zin(
        eerder.traject().gevolgen().isEmpty() ? "wijziging.raakt" : "wijziging.geraakt",
        "voorstel",
        later.voorstel(),
        "wie",
        gevolg.deel() == null ? Notatie.lagen(nieuw) : Benaming.wie(gevolg));
  }

  private String nieuw(Plaats plaats) {
    return genoemd("wijziging.deel.toegevoegd", later.naam(plaats), plaats.deel());
  }

  /** Who was asked, with how and when; null when what they said tells all there is. */
  private @Nullable String geraadpleegd(Consultatie consultatie) {
    List<String> hoe = new ArrayList<>();
    hoe.add(consultatie.vorm() == null ? "" : consultatie.vorm().label());
    hoe.add(Notatie.regel(consultatie.onderwerp()));
    hoe.add(Notatie.periode(consultatie.periode()));
    hoe.removeIf(String::isEmpty);
    if (hoe.isEmpty()) {
      return null;
    }
    return Woorden.zin(
        "wijziging.geraadpleegd",
        "is",
        Woorden.zin(consultatie.partijen().size() > 1 ? "woord.zijn" : "woord.is"),
        "wie",
        later.wie(consultatie.partijen()),
        "hoe",
        String.join(", ", hoe));
  }

  /** A part of a difference with the whole, of which the paragraph tells just before; or null. */
  private @Nullable String verschil(Verschil verschil) {
    Plaats deel = later.kenmerken().vind(Objects.requireNonNull(verschil.deelVan()));
    if (deel == null
        || !(deel.deel() instanceof Verschil geheel)
        || geheel.bedrag() == null
        || verschil.bedrag() == null) {
      return null;
    }
    String zin =
        Woorden.zin(
            "wijziging.verschil",
            "bedrag",
            Waarden.tekst(verschil.bedrag()),
            "geheel",
            Waarden.tekst(geheel.bedrag()));
    return Stream.of(verschil.verklaring(), verschil.reden())
        .map(Notatie::regel)
        .reduce(zin, Afdoening::samen);
  }

  void vervallen(Plaats plaats) {
    lijst.meld(
        Soort.VERVALLEN,
        genoemd("wijziging.deel.vervallen", eerder.naam(plaats), plaats.deel()),
        plaats.eerder(),
        null);
  }

  private static String genoemd(String sleutel, Naam naam, Record deel) {
    return Woorden.zin(sleutel, "naam", naam.tekst(), "is", naam.is(), "inhoud", inhoud(deel));
  }

  private static String inhoud(Record deel) {
    List<String> delen = new ArrayList<>();
    if (deel instanceof Raming raming) {
      delen.add(Notatie.bedragen(raming.bedragen()));
    } else if (deel instanceof Bekostiging bekostiging) {
      delen.add(Notatie.bedragen(bekostiging.bedragen()));
    } else if (deel instanceof Verschil verschil) {
      delen.add(verschil.bedrag() == null ? "" : Waarden.tekst(verschil.bedrag()));
    } else if (deel instanceof Oordeel oordeel) {
      delen.add(oordeel.strekking() == null ? "" : oordeel.strekking().label());
    } else if (deel instanceof Punt punt) {
      delen.add(Notatie.zonderPunt(Notatie.inZin(punt.omschrijving())));
    } else if (deel instanceof Consultatie consultatie) {
      delen.add(Notatie.regel(consultatie.onderwerp()));
      delen.add(Notatie.periode(consultatie.periode()));
    } else if (deel instanceof Inwerkingtreding i) {
      delen.add(Notatie.datum(Ingangsdatum.van(i)));
    } else if (deel instanceof Evaluatie e) {
      e.momenten().forEach(moment -> delen.add(Notatie.moment(moment)));
    } else if (deel instanceof Bekrachtiging b) {
      delen.add(Notatie.regel(b.door()));
      delen.add(Notatie.datum(b.datum()));
    } else if (deel instanceof Gebeurtenis g) {
      delen.add(Notatie.datum(g.datum()));
      // Of another event its words are its name.
      delen.add(g.soort() == Gebeurtenis.Soort.ANDERS ? "" : Notatie.regel(g.toelichting()));
    }
    delen.removeIf(String::isEmpty);
    return delen.isEmpty() ? "" : ": " + String.join("; ", delen);
  }

  private static String hoorplicht(Hoorplichtoordeel oordeel, boolean geldt) {
    return Woorden.zin(
        geldt ? "wijziging.hoorplicht.wel" : "wijziging.hoorplicht.niet",
        "lagen",
        Benaming.lagen(oordeel.overheden()),
        "grond",
        oordeel.grond() == null ? "" : Woorden.zin("bij", "wat", oordeel.grond().label()));
  }

  /** Tells that layers must be heard after all, or need not; gives the earlier one as if so. */
  Hoorplichtoordeel hoorplicht(Hoorplichtoordeel toen, Hoorplichtoordeel nu, Plaats plaats) {
    if (nu.geldt() == null || nu.geldt().equals(toen.geldt())) {
      return toen;
    }
    lijst.meld(Soort.GEWIJZIGD, hoorplicht(nu, nu.geldt()), plaats.eerder(), plaats.later());
    return toen.toBuilder().geldt(nu.geldt()).build();
  }

  /** Tells money that is now promised, agreed or set aside; gives the earlier one as if it were. */
  Bekostiging stand(Bekostiging toen, Bekostiging nu, Plaats plaats) {
    if (nu.status() == null || nu.status() == toen.status() || plaats.later() == null) {
      return toen;
    }
    List<Told> gezegd = gezegd(plaats.metDeel(nu), plaats.later());
    if (gezegd.size() != 1) {
      return toen;
    }
    lijst.meld(Soort.GEWIJZIGD, gezegd.get(0).text(), plaats.eerder(), plaats.later());
    return toen.toBuilder().status(nu.status()).datum(nu.datum()).afspraak(nu.afspraak()).build();
  }
}
