package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Consultatie;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.overzicht.Wijzigingen.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What became of what parties brought in: a point is adopted after all, or not, or put off; a
 * condition is met. Each with its reason and what was done, as one fact.
 */
final class Antwoordwijzigingen {

  private final Versie eerder;
  private final Versie later;
  private final Wijzigingslijst lijst;

  Antwoordwijzigingen(Versie eerder, Versie later, Wijzigingslijst lijst) {
    this.eerder = eerder;
    this.later = later;
    this.lijst = lijst;
  }

  /** Tells a new answer to a point; gives the earlier point as if it had what is told. */
  Punt punt(Punt toen, Punt nu, Plaats plaats) {
    if (!isAnders(toen.reactie(), nu.reactie())) {
      return toen;
    }
    List<String> vervolg = new ArrayList<>(nu.leidtTot());
    vervolg.removeAll(toen.leidtTot());
    List<String> ook = new ArrayList<>();
    vervolg.forEach(
        kenmerk ->
            ook.add(
                Objects.requireNonNull(plaats.later())
                    + "/leidtTot/"
                    + nu.leidtTot().indexOf(kenmerk)));
    Consultatie consultatie = plaats.boven(Consultatie.class);
    List<String> wie = consultatie == null ? nu.partijen() : consultatie.partijenVan(nu);
    vervolg.removeIf(kenmerk -> isZelfVerteld(kenmerk, wie));
    Reactie antwoord = Objects.requireNonNull(nu.reactie());
    String niet = Afdoening.antwoord(Reactie.Soort.NIET_OVERGENOMEN, nu.soort());
    antwoord(toen.reactie(), antwoord, niet, plaats, vervolg, ook);
    return toen.toBuilder()
        .reactie(verteld(toen.reactie(), antwoord))
        .leidtTot(
            toen.leidtTot().stream().allMatch(nu.leidtTot()::contains)
                ? nu.leidtTot()
                : toen.leidtTot())
        .build();
  }

  /** The same of an oordeel. */
  Oordeel oordeel(Oordeel toen, Oordeel nu, Plaats plaats) {
    if (!isAnders(toen.reactie(), nu.reactie())) {
      return toen;
    }
    Reactie antwoord = Objects.requireNonNull(nu.reactie());
    String niet = Afdoening.antwoordOpOordeel(Reactie.Soort.NIET_OVERGENOMEN);
    antwoord(toen.reactie(), antwoord, niet, plaats, List.of(), List.of());
    return toen.toBuilder().reactie(verteld(toen.reactie(), antwoord)).build();
  }

  private static boolean isAnders(@Nullable Reactie toen, @Nullable Reactie nu) {
    return nu != null && nu.soort() != null && (toen == null || toen.soort() != nu.soort());
  }

  /** Whether a new evaluation is told as proposed by those whose point led to it. */
  private boolean isZelfVerteld(String kenmerk, List<String> wie) {
    Plaats deel = later.kenmerken().vind(kenmerk);
    return deel != null
        && deel.deel() instanceof Evaluatie evaluatie
        && eerder.kenmerken().vind(kenmerk) == null
        && !Collections.disjoint(evaluatie.voorgesteldDoor(), wie);
  }

  /** The earlier answer as if it had all that is told of the new one. */
  private static Reactie verteld(@Nullable Reactie toen, Reactie nu) {
    return toen == null ? nu : nu.toBuilder().bron(toen.bron()).build();
  }

  private void antwoord(
      @Nullable Reactie toen,
      Reactie nu,
      String niet,
      Plaats plaats,
      List<String> vervolg,
      List<String> ook) {
    Reactie.Soort is = Objects.requireNonNull(nu.soort());
    boolean alsDeel = is == Reactie.Soort.DEELS_OVERGENOMEN;
    String zin =
        Woorden.zin(
            "wijziging.antwoord." + is.code(),
            "antwoord",
            niet,
            "naam",
            eerder.naam(plaats).tekst(),
            "op",
            nu.datum() == null ? "" : Notatie.op(nu.datum()) + " ",
            "alsnog",
            isAlsnog(toen == null ? null : toen.soort(), is) ? Woorden.zin("wijziging.alsnog") : "",
            "naar",
            naar(nu),
            "reden",
            reden(nu));
    Reactie rest = nu.toBuilder().naar(null).moment((Moment) null).build();
    zin = Afdoening.samen(zin, later.afdoening().uitleg(rest, List.of()));
    if (!nu.bepalingen().isEmpty()) {
      zin =
          Afdoening.samen(
              zin,
              Woorden.zin(
                  "wijziging.antwoord.bepalingen",
                  "is",
                  Woorden.zin(nu.bepalingen().size() == 1 ? "woord.is" : "woord.zijn"),
                  "bepalingen",
                  Notatie.bepalingen(nu.bepalingen())));
    }
    if (alsDeel && !reden(nu).isEmpty()) {
      zin = Afdoening.samen(zin, Woorden.zin("wijziging.antwoord.rest", "reden", reden(nu)));
    }
    if (nu.reden() != null && nu.reden().vorm() == Formulering.Vorm.ZIN) {
      zin = Afdoening.samen(zin, later.afdoening().reden(nu));
    }
    if (!vervolg.isEmpty()) {
      zin =
          Afdoening.samen(
              zin,
              Woorden.zin(
                  "antwoord.vervolg",
                  "gevolg",
                  Notatie.opsomming(vervolg.stream().map(this::gevolg).toList())));
    }
    List<String> was =
        toen == null || plaats.eerder() == null ? List.of() : List.of(plaats.eerder() + "/reactie");
    List<String> nuPlaats = new ArrayList<>();
    nuPlaats.add(Objects.requireNonNull(plaats.later()) + "/reactie");
    nuPlaats.addAll(ook);
    lijst.meld(Soort.GEWIJZIGD, zin, was, nuPlaats);
  }

  /** More than was given before, not less, and not a first answer. */
  private static boolean isAlsnog(Reactie.@Nullable Soort was, Reactie.Soort is) {
    return was != null
        && switch (is) {
          case OVERGENOMEN -> was != Reactie.Soort.IN_BERAAD;
          case DEELS_OVERGENOMEN ->
              was != Reactie.Soort.IN_BERAAD && was != Reactie.Soort.OVERGENOMEN;
          default -> false;
        };
  }

  private String gevolg(String kenmerk) {
    Plaats deel = later.kenmerken().vind(kenmerk);
    return deel == null ? Notatie.regel(kenmerk) : later.naam(deel).tekst();
  }

  private static String naar(Reactie reactie) {
    String naar = Notatie.regel(reactie.naar());
    String moment = Notatie.moment(reactie.moment());
    return (naar.isEmpty() ? "" : Woorden.zin("wijziging.antwoord.naar", "naar", naar))
        + (moment.isEmpty() ? "" : Woorden.zin("wijziging.antwoord.moment", "moment", moment));
  }

  /** A reason as the sentence goes on; whole sentences come behind it. */
  private String reden(Reactie reactie) {
    return reactie.reden() == null || reactie.reden().vorm() == Formulering.Vorm.ZIN
        ? ""
        : achter(later.afdoening().reden(reactie));
  }

  private static String achter(String woorden) {
    return (woorden.startsWith("omdat") ? ", " : " ") + woorden;
  }

  /** Tells how far a condition is met now; gives the earlier one as if it were. */
  Vervulling vervulling(Vervulling toen, Vervulling nu, Plaats plaats) {
    boolean anders = toen.stand() != nu.stand() || !Objects.equals(toen.door(), nu.door());
    return anders && vervuld(Soort.GEWIJZIGD, nu, plaats)
        ? nu.toBuilder().bepalingen(toen.bepalingen()).build()
        : toen;
  }

  /** Tells that a condition was met, or how far; gives whether that is recorded. */
  boolean vervuld(Vervulling nu, Plaats plaats) {
    return vervuld(Soort.TOEGEVOEGD, nu, plaats);
  }

  private boolean vervuld(Soort soort, Vervulling nu, Plaats plaats) {
    if (nu.stand() == null || plaats.boven() == null) {
      return false;
    }
    Formulering door = nu.door();
    boolean zin = door != null && door.vorm() == Formulering.Vorm.ZIN;
    String woorden = door == null ? "" : later.vervuldheid().door(nu, door);
    String verteld =
        Woorden.zin(
            "wijziging.vervuld." + nu.stand().code(),
            "naam",
            later.naam(plaats.boven()).tekst(),
            "lagen",
            nu.overheden().isEmpty()
                ? ""
                : Woorden.zin("wijziging.vervuld.lagen", "lagen", Notatie.lagen(nu.overheden())),
            "op",
            nu.datum() == null ? "" : Notatie.op(nu.datum()) + " ",
            "door",
            zin || woorden.isEmpty() ? "" : achter(woorden));
    lijst.meld(
        soort, zin ? Afdoening.samen(verteld, woorden) : verteld, plaats.eerder(), plaats.later());
    return true;
  }
}
