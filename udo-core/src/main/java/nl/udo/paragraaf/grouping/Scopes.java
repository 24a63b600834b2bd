package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;

/** Rules by which no statement speaks wider than its evidence. */
final class Scopes {

  /** One body of a layer, as what an amount is for each of. */
  private static final Pattern BODY =
      Pattern.compile("^(de |het )?(gemeente|provincie|waterschap|openbaar lichaam)\\b");

  private final List<Uitspraak> uitspraken;

  /** What changes by aspect. */
  private final Map<Aspect, Changes> changes = new EnumMap<>(Aspect.class);

  /** The same where it is known, or is of a part. */
  private final Map<Aspect, Changes> knownOrOfParts = new EnumMap<>(Aspect.class);

  /** The same where it is known. */
  private final Map<Aspect, Changes> known = new EnumMap<>(Aspect.class);

  /** What is told of what stands below a place. */
  private final Map<String, List<Uitspraak>> below = new HashMap<>();

  private Scopes(List<Uitspraak> uitspraken) {
    this.uitspraken = uitspraken;
    for (Uitspraak u : uitspraken) {
      for (String place : Places.above(u.pointer())) {
        below.computeIfAbsent(place, p -> new ArrayList<>()).add(u);
      }
    }
  }

  /**
   * That nothing changes for a layer holds only for the rest of it where a part of that layer has
   * consequences, only for the rest of the proposal where some provisions have them, and not at all
   * where the layer itself has them: then it is said, with its reason, of what comes on top of
   * that.
   */
  static Uitspraken narrow(Uitspraken alle) {
    List<Uitspraak> gelezen = new Exceptions(alle.uitspraken()).narrow(alle.uitspraken());
    List<Weglating> weglatingen = new ArrayList<>(alle.weglatingen());
    return new Uitspraken(explained(new Scopes(gelezen).narrow(weglatingen)), weglatingen);
  }

  private List<Uitspraak> narrow(List<Weglating> weglatingen) {
    Set<List<Object>> unchanged = unchanged(uitspraken);
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Inhoud.Behoud behoud)) {
        over.add(isUnknown(u) ? besideOthers(u) : u);
        continue;
      }
      Bereik bereik =
          changes
              .computeIfAbsent(behoud.aspecten().get(0), a -> new Changes(a, uitspraken))
              .narrow(u.bereik());
      if (bereik == null && behoud.toelichting() != null && !isDenied(u)) {
        over.add(u.voor(u.bereik().voorDeRest()));
      } else if (bereik == null) {
        weglatingen.addAll(Weglating.van(u, Reden.TEGENSPRAAK));
      } else if (isSaidOfAll(u, behoud, unchanged)) {
        weglatingen.addAll(Weglating.van(u, Reden.DUBBEL));
      } else if (isDivided(u.bereik(), bereik) && !isDenied(u)) {
        over.add(u);
      } else {
        over.add(u.voor(bereik));
      }
    }
    return over;
  }

  /** Whether only some layers of a part are left: a body of several is not divided by these. */
  private static boolean isDivided(Bereik eigen, Bereik left) {
    return eigen.deel() != null && !left.overheden().containsAll(eigen.overheden());
  }

  /** Whether the assessment that there are no consequences itself holds some. */
  private boolean isDenied(Uitspraak behoud) {
    return Lists.any(
        below.getOrDefault(behoud.pointer(), List.of()),
        u -> !(u.inhoud() instanceof Inhoud.EigenWoorden));
  }

  /** That there are no consequences comes first, then the words that explain it. */
  private static List<Uitspraak> explained(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u -> u.inhoud() instanceof Inhoud.Behoud ? u.pointer() : null,
        Changes::assessment,
        Uitspraak::met);
  }

  /** Whether the consequences themselves, and no side of a cost, are not yet known. */
  private static boolean isUnknown(Uitspraak u) {
    return u.inhoud() instanceof Inhoud.Onbekend o
        && o.wat().size() == 1
        && o.wat().get(0).aspect() != null;
  }

  /**
   * What is not yet known of a layer is so of the rest of it, where nothing is known of a part
   * either; and beside consequences that another entry has for the same bodies, or for a part of
   * them, it is so of the rest of these: also that part may have more.
   */
  private Uitspraak besideOthers(Uitspraak u) {
    Aspect aspect = Inhoud.gezegd(((Inhoud.Onbekend) u.inhoud()).wat().get(0).aspect());
    Bereik own = u.bereik();
    Changes told = known.computeIfAbsent(aspect, a -> changes(a, o -> !isUnknown(o)));
    boolean whole = own.bepalingen().isEmpty();
    if (!whole || told.besideTheirPart(own).isEmpty()) {
      Set<Overheidslaag> beside =
          knownOrOfParts
              .computeIfAbsent(aspect, a -> changes(a, o -> !isUnknown(o) || isPart(o)))
              .besideTheirPart(own);
      if (!beside.isEmpty()) {
        return u.voor(own.overigen(beside));
      }
      if (!isKnownInPart(u, aspect) && !(whole && told.isElsewhere(own, u.gevolgen()))) {
        return u;
      }
    }
    return u.voor(own.voorDeRest());
  }

  /**
   * Whether the assessment that is not known yet itself holds consequences that are. Words explain,
   * and so are none, but those on what it takes to carry something out.
   */
  private boolean isKnownInPart(Uitspraak unknown, Aspect aspect) {
    List<Uitspraak> own =
        Lists.only(
            below.getOrDefault(unknown.pointer(), List.of()),
            u ->
                isKnown(u.inhoud())
                    && (aspect == Aspect.UITVOERINGSKRACHT
                        || !(u.inhoud() instanceof Inhoud.EigenWoorden)));
    return new Changes(aspect, own).isElsewhere(unknown.bereik(), Set.of());
  }

  /**
   * Not what is itself yet to be known or to be estimated, also if it is known what each costs; but
   * of each body it is known what it will pay.
   */
  private static boolean isKnown(Inhoud inhoud) {
    return !(inhoud instanceof Inhoud.Onbekend)
        && !(inhoud instanceof Geld.Ramingen r
            && Lists.none(
                r.geraamd(),
                g ->
                    Lists.any(
                        g.raming().bedragen(),
                        b ->
                            b.waarde() != null
                                && (b.per() == null || BODY.matcher(b.per()).find()))));
  }

  private Changes changes(Aspect aspect, Predicate<Uitspraak> which) {
    return new Changes(aspect, Lists.only(uitspraken, which));
  }

  private static boolean isPart(Uitspraak u) {
    return u.bereik().deel() != null;
  }

  /** Of which layers as a whole it is said that an aspect stays as it is. */
  private static Set<List<Object>> unchanged(List<Uitspraak> uitspraken) {
    Set<List<Object>> unchanged = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Inhoud.Behoud b && !u.bereik().isDeel()) {
        u.bereik().overheden().forEach(laag -> unchanged.add(List.of(laag, b.aspecten())));
      }
    }
    return unchanged;
  }

  /** What holds for a whole layer holds for a part of it, and needs no sentence of its own. */
  private static boolean isSaidOfAll(
      Uitspraak u, Inhoud.Behoud behoud, Set<List<Object>> unchanged) {
    return u.bereik().deel() != null
        && behoud.toelichting() == null
        && Lists.every(
            u.bereik().overheden(), laag -> unchanged.contains(List.of(laag, behoud.aspecten())));
  }
}
