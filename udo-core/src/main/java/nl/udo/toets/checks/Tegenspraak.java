package nl.udo.toets.checks;

import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Aandeel;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Consultatie;
import nl.udo.model.Duur;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.UdoTraject;
import nl.udo.usertext.RecordWalk;
import org.jspecify.annotations.Nullable;

/** Numbers of one record that cannot both be right. Only what is certain counts. */
final class Tegenspraak {

  private static final BigDecimal HONDERD = new BigDecimal(100);

  /** Words in names of the Rijk. */
  private static final Pattern RIJK =
      Pattern.compile("rijk|staat|minister|fonds", Pattern.CASE_INSENSITIVE);

  private static final RecordWalk BEDRAGEN = new RecordWalk(p -> p.type() == Bedrag.class);

  private Tegenspraak() {}

  static void kijk(UdoTraject traject, Plek begin) {
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> {
          if (heeftGevolgen(gevolg.middelen())) {
            Plek hier = plek.voor(gevolg.overheden()).in("middelen");
            hier.nietGevraagd("");
            BEDRAGEN.walk(
                gevolg.middelen(), (waarde, eigenschap, plaats) -> kijk(waarde, plaats, hier));
          } else {
            plek.nietGevraagd("middelen");
          }
        });
    Geldstromen geld = begin.pass().geldstromen();
    Function<String, Partij> partij = begin.pass().vertegenwoordiging()::partij;
    for (List<Geldstromen.Betaling> betalingen : List.of(geld.betalingen(), geld.later())) {
      for (Geldstromen.Betaling betaling : betalingen) {
        in(betaling.bekostiging(), betaling.plek());
        if (isZonderGever(betaling, partij)) {
          betaling.plek().voldaan("verdeling", false, "gever");
        }
      }
    }
    for (Geldstromen.Kost kost : geld.kosten()) {
      kost.plek()
          .elk(
              "ramingen",
              kost.post().ramingen(),
              (raming, hier) -> {
                totalen(raming.bedragen(), hier);
                if (Berekend.wijktAf(raming)) {
                  hier.voldaan("berekening", false, "berekening");
                }
              });
    }
    begin.elk(
        "bekostiging", traject.bekostiging(), (bekostiging, plek) -> elkBedrag(bekostiging, plek));
    Verschillen.kloppen(traject, begin);
    begin.elk("rijkskosten", traject.rijkskosten(), (kosten, plek) -> elkBedrag(kosten, plek));
    begin.elk(
        "consultaties",
        traject.consultaties(),
        (consultatie, plek) -> reacties(consultatie, partij, plek));
  }

  /** Who raised a point alone, sent in a reaction of its own; a joint letter is one reaction. */
  private static void reacties(
      Consultatie consultatie, Function<String, Partij> partij, Plek plek) {
    if (consultatie.aantalReacties() == null) {
      return;
    }
    Set<String> alleen = new HashSet<>();
    for (Punt punt : consultatie.punten()) {
      List<String> partijen = consultatie.partijenVan(punt);
      if (partijen.size() == 1) {
        alleen.add(partij.apply(partijen.get(0)).kenmerk());
      }
    }
    if (alleen.size() > consultatie.aantalReacties()) {
      plek.voldaan("aantalReacties", false, "reacties");
    }
  }

  private static void elkBedrag(Record deel, Plek plek) {
    BEDRAGEN.walk(deel, (waarde, eigenschap, plaats) -> kijk(waarde, plaats, plek));
  }

  private static boolean kijk(Object waarde, RecordWalk.Place plaats, Plek plek) {
    // What a unit costs may have more decimals than money has.
    boolean perEenheid = plaats.name().equals("prijs") || isNorm(plaats.above());
    if (waarde instanceof Bedrag bedrag) {
      Plek hier = plek.in(plaats.pointer().substring(1));
      if (isStructureelInEenJaar(bedrag)) {
        hier.voldaan("duur", false, "structureel");
      }
      if (!perEenheid) {
        cent(bedrag, hier);
      }
    }
    return true;
  }

  /** What comes every year does not end in the year in which it begins. */
  private static boolean isStructureelInEenJaar(Bedrag bedrag) {
    return bedrag.duur() == Duur.STRUCTUREEL
        && bedrag.vanJaar() != null
        && bedrag.vanJaar().equals(bedrag.totEnMetJaar());
  }

  private static boolean isNorm(RecordWalk.@Nullable Place plaats) {
    return plaats != null && plaats.name().equals("normbedrag");
  }

  /**
   * Whether others bear all that the Rijk pays: then it is not who bears the costs that is
   * recorded, but who receives which part.
   */
  private static boolean isZonderGever(
      Geldstromen.Betaling betaling, Function<String, Partij> partij) {
    List<Aandeel> verdeling = betaling.bekostiging().verdeling();
    return betaling.isVergoeding()
        && betaling.bekostiging().gever() == null
        && verdeling.size() > 1
        // Of what is not all, nobody bears all.
        && (!isSleutel(verdeling) || isGeheel(verdeling))
        && Lists.every(
            verdeling,
            aandeel -> aandeel.drager() != null && !isVanHetRijk(aandeel.drager(), partij));
  }

  /** Whether it is of the Rijk, also as a fund from which it pays. */
  private static boolean isVanHetRijk(String drager, Function<String, Partij> partij) {
    return RIJK.matcher(drager).find() || partij.apply(drager).soort() == Partij.Soort.RIJK;
  }

  /** A distribution key that is not a whole, an amount above its own maximum, a wrong total. */
  private static void in(Bekostiging bekostiging, Plek plek) {
    if (isSleutel(bekostiging.verdeling())) {
      plek.voldaan("verdeling", isGeheel(bekostiging.verdeling()), "verdeling");
    }
    Set<Integer> verkeerd = verkeerdeTotalen(bekostiging.bedragen());
    Bedrag plafond = bekostiging.plafond() == null ? null : bekostiging.plafond().bedrag();
    for (int i = 0; i < bekostiging.bedragen().size(); i++) {
      Plek hier = plek.in("bedragen/" + i);
      if (plafond != null) {
        hier.voldaan("", !gaatBoven(bekostiging.bedragen().get(i), plafond), "maximum");
      }
      if (verkeerd.contains(i)) {
        hier.voldaan("", false, "totaal");
      }
    }
  }

  private static void totalen(List<Bedrag> bedragen, Plek plek) {
    for (int nummer : verkeerdeTotalen(bedragen)) {
      plek.in("bedragen/" + nummer).voldaan("", false, "totaal");
    }
  }

  private static Set<Integer> verkeerdeTotalen(List<Bedrag> bedragen) {
    Set<Integer> verkeerd = new TreeSet<>();
    Totalen.kloptNiet(bedragen, (nummer, totaal) -> verkeerd.add(nummer));
    return verkeerd;
  }

  /**
   * An amount that is no amount per unit ends at whole cents: more decimals are noise of a
   * calculation. A tariff may have them.
   */
  private static void cent(Bedrag bedrag, Plek plek) {
    if (bedrag.per() == null && (isGebroken(bedrag.waarde()) || isGebroken(bedrag.tot()))) {
      plek.voldaan(isGebroken(bedrag.waarde()) ? "waarde" : "tot", false, "decimalen");
    }
  }

  private static boolean isGebroken(@Nullable BigDecimal getal) {
    return getal != null && getal.scale() > 2;
  }

  /** Two shares or more, each with a percentage: they say how the whole is divided. */
  private static boolean isSleutel(List<Aandeel> verdeling) {
    return verdeling.size() > 1
        && verdeling.stream().map(Aandeel::percentage).allMatch(Objects::nonNull);
  }

  private static boolean isGeheel(List<Aandeel> verdeling) {
    BigDecimal som =
        verdeling.stream().map(Aandeel::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
    return som.compareTo(HONDERD) == 0;
  }

  /** Whether even the lowest reading of an amount is above the maximum for the same thing. */
  private static boolean gaatBoven(Bedrag bedrag, Bedrag plafond) {
    boolean vergelijkbaar =
        bedrag.valuta() == plafond.valuta()
            && Objects.equals(bedrag.per(), plafond.per())
            && (plafond.duur() == null || bedrag.duur() == plafond.duur())
            && bedrag.benadering() != Bedrag.Benadering.ONGEVEER
            && bedrag.benadering() != Bedrag.Benadering.TEN_HOOGSTE
            && plafond.benadering() != Bedrag.Benadering.ONGEVEER;
    BigDecimal hoogst = plafond.tot() == null ? plafond.waarde() : plafond.tot();
    return vergelijkbaar
        && bedrag.waarde() != null
        && hoogst != null
        && bedrag.waarde().compareTo(hoogst) > 0;
  }
}
