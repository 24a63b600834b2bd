package nl.udo.toets.checks;

import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Duur;
import nl.udo.model.Gevolg;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verschil;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.recht.toepassing.Ingangsdatum;
import org.jspecify.annotations.Nullable;

/**
 * Holds costs against funding over the whole record. What is for the same overheden is compared:
 * costs and funding of which the layers hang together, and by itself a part that has both.
 */
final class Geldvergelijking {

  private static final int ALTIJD = Integer.MAX_VALUE;

  private Geldvergelijking() {}

  /** Costs and funding that are for the same overheden. */
  static final class Groep {
    private final @Nullable String deel;
    private final List<Geldstromen.Kost> kosten = new ArrayList<>();
    private final List<Geldstromen.Betaling> betalingen = new ArrayList<>();

    Groep(@Nullable String deel) {
      this.deel = deel;
    }

    /** The part of a layer that it is of, by itself; null for whole layers. */
    @Nullable String deel() {
      return deel;
    }

    /** Whether all of it differs by exactly so much. */
    Predicate<Bedrag> verschilPrecies() {
      return Vergelijking.verschilPrecies(
          Lists.each(kosten, Geldstromen.Kost::geteld),
          Lists.each(betalingen, Geldstromen.Betaling::bekostiging));
    }

    /** Whether it shows by itself that a difference is between its one estimate and payment. */
    boolean toont(Gevolg gevolg, Verschil verschil) {
      return Objects.equals(deel, Delen.sleutel(gevolg))
          && lagen().equals(Set.copyOf(gevolg.overheden()))
          && kosten.size() == 1
          && kosten.get(0).geteld().ramingen().size() == 1
          && betalingen.size() == 1
          && verschil.bedrag() != null
          && verschilPrecies().test(verschil.bedrag());
    }

    Vergelijking.Uitkomst vergelijk() {
      return Vergelijking.van(
          Lists.each(kosten, Geldstromen.Kost::geteld),
          Lists.each(betalingen, Geldstromen.Betaling::bekostiging));
    }

    /** What differs, without each gevolg that holds both and of which these are equal. */
    Groep verschil() {
      Map<String, Groep> gevolgen = new LinkedHashMap<>();
      kosten.forEach(kost -> van(kost.plek(), gevolgen).kosten.add(kost));
      // What is paid for the record as a whole is of no gevolg, and may be for each.
      betalingen.forEach(betaling -> van(betaling.plek(), gevolgen).betalingen.add(betaling));
      Groep rest = new Groep(deel);
      for (Groep eigen : gevolgen.values()) {
        if (!eigen.isGelijk()) {
          rest.kosten.addAll(eigen.kosten);
          rest.betalingen.addAll(eigen.betalingen);
        }
      }
      return rest.vergelijk() == Vergelijking.Uitkomst.KLOPT ? this : rest;
    }

    private static Groep van(Plek plek, Map<String, Groep> gevolgen) {
      return gevolgen.computeIfAbsent(plek.omhoog(2).pointer(), g -> new Groep(null));
    }

    private boolean isGelijk() {
      return Lists.any(
              kosten,
              kost -> Lists.any(kost.geteld().ramingen(), r -> Bedragen.isEenBekend(r.bedragen())))
          && Lists.any(betalingen, b -> Bedragen.isEenBekend(b.bekostiging().bedragen()))
          && vergelijk() == Vergelijking.Uitkomst.KLOPT;
    }

    /** The costs of one kind and the funding that can be for it; for an unknown kind all can. */
    Groep van(Kostenpost.@Nullable Soort soort) {
      Groep eigen = new Groep(deel);
      kosten.stream().filter(kost -> kost.post().soort() == soort).forEach(eigen.kosten::add);
      for (Geldstromen.Betaling betaling : betalingen) {
        Set<Kostenpost.Soort> voor = Set.copyOf(betaling.bekostiging().kostensoorten());
        if (soort == null || voor.isEmpty() || voor.contains(soort)) {
          eigen.betalingen.add(betaling);
        }
      }
      return eigen;
    }

    Set<Overheidslaag> lagen() {
      Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
      kosten.forEach(kost -> lagen.addAll(kost.lagen()));
      betalingen.forEach(betaling -> lagen.addAll(betaling.lagen()));
      return lagen;
    }
  }

  static void verschilVerklaard(UdoTraject traject, Plek begin) {
    List<Groep> groepen = groepen(traject, begin);
    begin.elk(
        "gevolgen",
        traject.gevolgen(),
        (gevolg, plek) -> {
          if (heeftGevolgen(gevolg.middelen())) {
            plek.voor(gevolg.overheden())
                .in("middelen")
                .elk(
                    "verschillen",
                    gevolg.middelen().verschillen(),
                    (verschil, hier) ->
                        verklaring(
                            verschil,
                            hier,
                            Lists.any(groepen, groep -> groep.toont(gevolg, verschil))));
          } else {
            plek.nietGevraagd("middelen");
          }
        });
    Verschillen verschillen = new Verschillen(traject, groepen);
    // Two groups may be explained at one place: what is found there stands together.
    groepen.sort(Comparator.comparing(groep -> bij(groep.verschil(), begin).pointer()));
    for (Groep groep : groepen) {
      // Where differences are recorded, they are what is explained.
      if (!verschillen.verklaren(groep)) {
        Groep verschil = groep.verschil();
        Vergelijking.Uitkomst uitkomst = verschil.vergelijk();
        if (uitkomst != Vergelijking.Uitkomst.KLOPT) {
          bij(verschil, begin).voldaan("verschillen", false, uitkomst.tekst());
        }
      }
    }
    for (Groep groep : groepen) {
      if (!verschillen.verklaren(groep) && groep.vergelijk() == Vergelijking.Uitkomst.KLOPT) {
        voorDeInwerkingtreding(traject, groep);
      }
    }
  }

  /**
   * Between what it is; a reason alone says that only of a part of another difference.
   *
   * @param getoond whether it shows without words
   */
  private static void verklaring(Verschil verschil, Plek plek, boolean getoond) {
    boolean reden = Plek.isIngevuld(verschil.reden()) && !Plek.isIngevuld(verschil.verklaring());
    if (reden && verschil.deelVan() == null && !getoond) {
      plek.voldaan("verklaring", false, "waartussen");
    } else {
      plek.gevraagd("verklaring", reden ? verschil.reden() : verschil.verklaring(), "verklaring");
    }
  }

  /** The means of the first gevolg with costs: there the difference is to be explained. */
  private static Plek bij(Groep groep, Plek begin) {
    List<Overheidslaag> lagen = List.copyOf(groep.lagen());
    if (!groep.kosten.isEmpty()) {
      Plek middelen = groep.kosten.get(0).plek().omhoog(2).voor(lagen);
      boolean eenNaam =
          groep.kosten.stream().map(kost -> kost.post().omschrijving()).distinct().count() == 1;
      return eenNaam ? middelen : middelen.zonderBetreft();
    }
    return groep.betalingen.stream()
        .filter(betaling -> betaling.gevolg() != null)
        .findFirst()
        .map(betaling -> betaling.plek().omhoog(2))
        .orElse(begin)
        .voor(lagen);
  }

  /** Funding of which every amount ends before the regulation is in force, beside later costs. */
  private static void voorDeInwerkingtreding(UdoTraject traject, Groep groep) {
    Integer jaar = eersteJaar(traject);
    int laatste = laatste(groep.betalingen);
    if (jaar != null && laatste != 0 && laatste < jaar && kostenTot(groep.kosten) >= jaar) {
      Geldstromen.Betaling betaling = groep.betalingen.get(groep.betalingen.size() - 1);
      betaling.plek().voldaan("bedragen", false, "te-vroeg");
    }
  }

  private static @Nullable Integer eersteJaar(UdoTraject traject) {
    if (traject.invoering() == null) {
      return null;
    }
    Integer eerste = null;
    for (Inwerkingtreding i : traject.invoering().inwerkingtredingen()) {
      Datum datum = Ingangsdatum.van(i);
      if (datum != null && (eerste == null || datum.jaar() < eerste)) {
        eerste = datum.jaar();
      }
    }
    return eerste;
  }

  /** The funding covers the years in which costs arise, or it is said what follows after. */
  static void jarenGedekt(UdoTraject traject, Plek begin) {
    for (Groep groep : groepen(traject, begin)) {
      Map<Plek, Boolean> gedekt = new LinkedHashMap<>();
      groep.kosten.stream()
          .map(kost -> kost.post().soort())
          .distinct()
          .forEach(soort -> jarenGedekt(groep.van(soort), gedekt));
      gedekt.forEach((plek, voldaan) -> plek.voldaan("vervolg", voldaan));
    }
  }

  /** At the funding that lasts longest, which may do so for several kinds of cost. */
  private static void jarenGedekt(Groep groep, Map<Plek, Boolean> gedekt) {
    int kosten = kostenTot(groep.kosten);
    int geld = laatste(groep.betalingen);
    if (groep.betalingen.isEmpty() || kosten == 0 || geld == 0) {
      return;
    }
    boolean vervolg =
        groep.betalingen.stream()
            .map(Geldstromen.Betaling::bekostiging)
            .map(Bekostiging::vervolg)
            .anyMatch(Plek::isIngevuld);
    gedekt.merge(langste(groep.betalingen).plek(), kosten <= geld || vervolg, Boolean::logicalAnd);
  }

  /** The last year of costs; 0 when no year is known, {@link #ALTIJD} for costs without end. */
  private static int kostenTot(List<Geldstromen.Kost> kosten) {
    int laatste = 0;
    for (Geldstromen.Kost kost : kosten) {
      for (var raming : kost.geteld().ramingen()) {
        for (Bedrag bedrag : Bedragen.bekende(raming.bedragen())) {
          laatste = Math.max(laatste, laatsteJaar(bedrag));
        }
      }
    }
    return laatste;
  }

  /** The last year of funding; 0 when of none of it a year is known. */
  private static int laatste(List<Geldstromen.Betaling> betalingen) {
    int laatste = 0;
    for (Geldstromen.Betaling betaling : betalingen) {
      laatste = Math.max(laatste, laatsteJaar(betaling));
    }
    return laatste;
  }

  private static Geldstromen.Betaling langste(List<Geldstromen.Betaling> betalingen) {
    Geldstromen.Betaling langste = betalingen.get(0);
    for (Geldstromen.Betaling betaling : betalingen) {
      if (laatsteJaar(betaling) > laatsteJaar(langste)) {
        langste = betaling;
      }
    }
    return langste;
  }

  /** Funding without amounts is not limited to years. */
  private static int laatsteJaar(Geldstromen.Betaling betaling) {
    List<Bedrag> bedragen = Bedragen.bekende(betaling.bekostiging().bedragen());
    return bedragen.isEmpty()
        ? ALTIJD
        : bedragen.stream().mapToInt(Geldvergelijking::laatsteJaar).max().orElse(0);
  }

  private static int laatsteJaar(Bedrag bedrag) {
    if (bedrag.totEnMetJaar() != null) {
      return bedrag.totEnMetJaar();
    }
    if (bedrag.duur() == Duur.STRUCTUREEL || bedrag.duur() == null && bedrag.per() != null) {
      return ALTIJD;
    }
    // Once, in an unknown year: that says nothing of an end.
    return bedrag.vanJaar() == null ? 0 : bedrag.vanJaar();
  }

  private static List<Groep> groepen(UdoTraject traject, Plek begin) {
    Geldstromen geld = ZonderBedrag.van(begin.pass().geldstromen());
    Map<String, Groep> delen = new LinkedHashMap<>();
    for (Geldstromen.Kost kost : geld.kosten()) {
      if (kost.isLast() && kost.deel() != null) {
        delen.computeIfAbsent(kost.deel(), Groep::new).kosten.add(kost);
      }
    }
    for (Geldstromen.Betaling betaling : geld.betalingen()) {
      if (betaling.dekt() && betaling.deel() != null) {
        delen.computeIfAbsent(betaling.deel(), Groep::new).betalingen.add(betaling);
      }
    }
    // A part with only one of both is met, or meets, elsewhere.
    delen.values().removeIf(deel -> deel.kosten.isEmpty() || deel.betalingen.isEmpty());
    Samenhang samenhang = new Samenhang();
    geld.kosten().forEach(kost -> samenhang.verbind(kost.lagen()));
    geld.betalingen().forEach(betaling -> samenhang.verbind(betaling.lagen()));
    Map<Overheidslaag, Groep> perLaag = new EnumMap<>(Overheidslaag.class);
    for (Geldstromen.Kost kost : geld.kosten()) {
      if (kost.isLast() && !isApart(kost.deel(), delen) && !kost.lagen().isEmpty()) {
        samenhang.groep(kost.lagen(), perLaag).kosten.add(kost);
      }
    }
    for (Geldstromen.Betaling betaling : geld.betalingen()) {
      if (betaling.dekt() && !isApart(betaling.deel(), delen) && !betaling.lagen().isEmpty()) {
        samenhang.groep(betaling.lagen(), perLaag).betalingen.add(betaling);
      }
    }
    List<Groep> groepen = new ArrayList<>(perLaag.values());
    groepen.addAll(delen.values());
    return groepen;
  }

  private static boolean isApart(@Nullable String deel, Map<String, Groep> delen) {
    return deel != null && delen.containsKey(deel);
  }

  /** Which layers hang together, because a cost or a payment is for both. */
  private static final class Samenhang {
    private final Map<Overheidslaag, Overheidslaag> hoofd = new EnumMap<>(Overheidslaag.class);

    void verbind(List<Overheidslaag> lagen) {
      for (Overheidslaag laag : lagen) {
        Overheidslaag een = hoofd(lagen.get(0));
        Overheidslaag ander = hoofd(laag);
        if (een != ander) {
          hoofd.put(ander, een);
        }
      }
    }

    private Overheidslaag hoofd(Overheidslaag laag) {
      Overheidslaag boven = hoofd.getOrDefault(laag, laag);
      return boven == laag ? laag : hoofd(boven);
    }

    Groep groep(List<Overheidslaag> lagen, Map<Overheidslaag, Groep> perLaag) {
      return perLaag.computeIfAbsent(hoofd(lagen.get(0)), laag -> new Groep(null));
    }
  }
}
