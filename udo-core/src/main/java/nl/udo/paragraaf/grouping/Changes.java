package nl.udo.paragraaf.grouping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
import nl.udo.model.Bekostiging;
import nl.udo.model.Deel;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Delen;
import org.jspecify.annotations.Nullable;

/** For whom an aspect has consequences: beside these, that it has none holds for the rest only. */
final class Changes {

  private static final Pattern ASSESSMENT =
      Pattern.compile("/gevolgen/\\d+/(taken|bevoegdheden|middelen|uitvoeringskracht)(?=/)");

  /** A layer, or a part of it. */
  private record Body(Overheidslaag laag, @Nullable Deel deel) {}

  /** Who has consequences, each with the lists of provisions that they are of. */
  private final Map<Body, Set<List<String>>> scopes = new HashMap<>();

  /** The same with the entries of the record that say so. */
  private final Map<Body, Set<String>> entries = new HashMap<>();

  /** Who has consequences of some provisions, with all of these. */
  private final Map<Body, Set<String>> provisions = new HashMap<>();

  /** The layers of which a part has consequences, with all provisions that they are of. */
  private final Map<Overheidslaag, Set<String>> ofParts = new EnumMap<>(Overheidslaag.class);

  /** The layers of which a part has consequences that can be of any provision. */
  private final Set<Overheidslaag> withPartsAsAWhole = EnumSet.noneOf(Overheidslaag.class);

  Changes(Aspect aspect, List<Uitspraak> uitspraken) {
    List<Uitspraak> changes = changes(aspect, uitspraken);
    Set<String> naming = new HashSet<>();
    for (Uitspraak u : changes) {
      if (!u.bereik().bepalingen().isEmpty()) {
        naming.addAll(u.gevolgen());
      }
    }
    for (Uitspraak u : changes) {
      Bereik b = u.bereik();
      for (Overheidslaag laag : b.overheden()) {
        Body body = new Body(laag, b.deel());
        scopes.computeIfAbsent(body, s -> new HashSet<>()).add(b.bepalingen());
        entries.computeIfAbsent(body, s -> new HashSet<>()).addAll(entries(u));
        if (!b.bepalingen().isEmpty()) {
          provisions.computeIfAbsent(body, s -> new HashSet<>()).addAll(b.bepalingen());
        }
        if (Delen.isVanDeLagen(b.overheden(), b.deel())) {
          ofAPart(laag, b.bepalingen(), !Collections.disjoint(naming, u.gevolgen()));
        }
      }
    }
  }

  private static List<Uitspraak> changes(Aspect aspect, List<Uitspraak> uitspraken) {
    Set<String> unchanged = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Inhoud.Behoud) {
        unchanged.addAll(u.pointers());
      }
    }
    return uitspraken.stream()
        .filter(u -> isChange(u, aspect))
        .filter(
            u -> {
              String assessment = assessment(u);
              return assessment == null || !unchanged.contains(assessment);
            })
        .toList();
  }

  /** A consequence is of the provisions that it names anywhere, or else can be of each of them. */
  private void ofAPart(Overheidslaag laag, List<String> bepalingen, boolean named) {
    ofParts.computeIfAbsent(laag, l -> new HashSet<>()).addAll(bepalingen);
    if (!named) {
      withPartsAsAWhole.add(laag);
    }
  }

  /** The consequences that a statement is of; for what is of none, the record itself. */
  private static Set<String> entries(Uitspraak u) {
    Set<String> own = u.gevolgen();
    return own.isEmpty() ? Set.of("") : own;
  }

  /** A scope without consequences as far as the record bears it out, or null for nobody. */
  @Nullable Bereik narrow(Bereik eigen) {
    Set<Overheidslaag> blijft = EnumSet.noneOf(Overheidslaag.class);
    Set<Overheidslaag> overige = EnumSet.noneOf(Overheidslaag.class);
    boolean rest = false;
    for (Overheidslaag laag : eigen.overheden()) {
      if (isSaid(laag, eigen)) {
        continue;
      }
      blijft.add(laag);
      if (eigen.deel() == null && isOfAPart(laag, eigen.bepalingen())) {
        overige.add(laag);
      }
      rest |=
          eigen.bepalingen().isEmpty()
              && (provisions.containsKey(new Body(laag, eigen.deel()))
                  || provisions.containsKey(new Body(laag, null)));
    }
    if (blijft.isEmpty() && !eigen.overheden().isEmpty()) {
      return null;
    }
    return new Bereik(
        List.copyOf(blijft), eigen.deel(), eigen.bepalingen(), overige, rest, eigen.delen());
  }

  /** The layers of a scope of which a part has consequences, and not the layer itself. */
  Set<Overheidslaag> besideTheirPart(Bereik eigen) {
    Set<Overheidslaag> beside = EnumSet.noneOf(Overheidslaag.class);
    for (Overheidslaag laag : eigen.overheden()) {
      if (eigen.deel() == null
          && isOfAPart(laag, eigen.bepalingen())
          && !entries.containsKey(new Body(laag, null))) {
        beside.add(laag);
      }
    }
    return beside;
  }

  /**
   * Whether other entries have consequences for all of a layer of a scope, or for that very part of
   * it: then of the scope as a whole only the rest is left.
   *
   * @param own the entries that do not count
   */
  boolean isElsewhere(Bereik eigen, Set<String> own) {
    return Lists.any(
        eigen.overheden(),
        laag -> isElsewhere(laag, null, own) || isElsewhere(laag, eigen.deel(), own));
  }

  private boolean isElsewhere(Overheidslaag laag, @Nullable Deel deel, Set<String> own) {
    return !own.containsAll(entries.getOrDefault(new Body(laag, deel), Set.of()));
  }

  /** Whether a part of a layer has consequences by some provisions: other provisions leave it. */
  private boolean isOfAPart(Overheidslaag laag, List<String> bepalingen) {
    return bepalingen.isEmpty()
        ? ofParts.containsKey(laag)
        : withPartsAsAWhole.contains(laag)
            || Lists.any(bepalingen, ofParts.getOrDefault(laag, Set.of())::contains);
  }

  /**
   * Whether consequences hold for all of a scope, so that what is denied there is said here: that
   * some provisions have none, is denied by consequences of one of those provisions only.
   */
  private boolean isSaid(Overheidslaag laag, Bereik eigen) {
    return isSaid(laag, null, eigen.bepalingen()) || isSaid(laag, eigen.deel(), eigen.bepalingen());
  }

  private boolean isSaid(Overheidslaag laag, @Nullable Deel deel, List<String> bepalingen) {
    Body body = new Body(laag, deel);
    return scopes.getOrDefault(body, Set.of()).contains(bepalingen)
        || Lists.any(bepalingen, provisions.getOrDefault(body, Set.of())::contains);
  }

  /** The assessment of which a statement is no more than words that explain it; or null. */
  static @Nullable String assessment(Uitspraak u) {
    // Where amounts differ there are amounts, and how free a grant is explains the grant.
    boolean words = u.inhoud() instanceof Inhoud.EigenWoorden && !Freedom.is(u);
    if (!words || u.thema() == Thema.VERSCHIL) {
      return null;
    }
    Matcher m = ASSESSMENT.matcher(u.pointer());
    return m.lookingAt() ? m.group() : null;
  }

  private static boolean isChange(Uitspraak u, Aspect aspect) {
    if (u.inhoud().blijftGelijk()
        || u.inhoud() instanceof Kader.ToezichtOnbekend
        || Freedom.is(u)) {
      return false;
    }
    if (aspect == Aspect.MIDDELEN && MoneyMerging.isMetByPresentMeans(u)) {
      return false;
    }
    String plaats = "/" + aspect.code();
    boolean hier =
        u.pointers().stream()
            .anyMatch(
                p ->
                    p.startsWith(Places.CONSEQUENCES)
                        && (p.endsWith(plaats) || p.contains(plaats + "/")));
    return hier || aspect == Aspect.MIDDELEN && isPaidForAll(u);
  }

  /** Whether it is money outside the consequences: what the Rijk pays itself is none of a layer. */
  private static boolean isPaidForAll(Uitspraak u) {
    boolean byTheRijk =
        u.inhoud() instanceof Geld.Geldstroom g
            && g.bekostiging().vorm() == Bekostiging.Vorm.VOOR_REKENING_VAN_HET_RIJK;
    return u.pointer().startsWith("/bekostiging/")
        && !(u.inhoud() instanceof Inhoud.EigenWoorden)
        && !byTheRijk;
  }
}
