package nl.udo.paragraaf.grouping;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** For whom an aspect has consequences: beside these, that it has none holds for the rest only. */
final class Changes {

  private static final Pattern ASSESSMENT =
      Pattern.compile("/gevolgen/\\d+/(taken|bevoegdheden|middelen|uitvoeringskracht)(?=/)");

  /** Of which layers a part has consequences, and by which provisions. */
  private final Map<Overheidslaag, Set<List<String>>> parts = new EnumMap<>(Overheidslaag.class);

  private final Set<List<Object>> scopes = new HashSet<>();
  private final Set<List<Object>> provisions = new HashSet<>();

  Changes(Aspect aspect, List<Uitspraak> uitspraken) {
    Set<String> unchanged = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Inhoud.Behoud) {
        unchanged.addAll(u.pointers());
      }
    }
    for (Uitspraak u : uitspraken) {
      String assessment = assessment(u);
      boolean explains = assessment != null && unchanged.contains(assessment);
      if (explains || !isChange(u, aspect)) {
        continue;
      }
      Bereik b = u.bereik();
      for (Overheidslaag laag : b.overheden()) {
        scopes.add(Arrays.asList(laag, b.deel(), b.bepalingen()));
        if (b.deel() != null) {
          parts.computeIfAbsent(laag, l -> new HashSet<>()).add(b.bepalingen());
        }
        if (!b.bepalingen().isEmpty()) {
          provisions.add(Arrays.asList(laag, b.deel()));
        }
      }
    }
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
              && (provisions.contains(Arrays.asList(laag, eigen.deel()))
                  || provisions.contains(Arrays.asList(laag, null)));
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
          && scopes.stream().noneMatch(s -> s.get(0) == laag && s.get(1) == null)) {
        beside.add(laag);
      }
    }
    return beside;
  }

  /** Whether a part of a layer has consequences by some provisions: other provisions leave it. */
  private boolean isOfAPart(Overheidslaag laag, List<String> bepalingen) {
    Set<List<String>> causes = parts.getOrDefault(laag, Set.of());
    return bepalingen.isEmpty()
        ? !causes.isEmpty()
        : causes.contains(List.of()) || causes.contains(bepalingen);
  }

  /**
   * Whether consequences hold for all of a scope, so that what is denied there is said here: that
   * some provisions have none, is denied by consequences of those provisions only.
   */
  private boolean isSaid(Overheidslaag laag, Bereik eigen) {
    return scopes.contains(Arrays.asList(laag, null, eigen.bepalingen()))
        || scopes.contains(Arrays.asList(laag, eigen.deel(), eigen.bepalingen()));
  }

  /** The assessment of which a statement is no more than words that explain it; or null. */
  static @Nullable String assessment(Uitspraak u) {
    // Where amounts differ there are amounts.
    if (!(u.inhoud() instanceof Inhoud.EigenWoorden) || u.thema() == Thema.VERSCHIL) {
      return null;
    }
    Matcher m = ASSESSMENT.matcher(u.pointer());
    return m.lookingAt() ? m.group() : null;
  }

  private static boolean isChange(Uitspraak u, Aspect aspect) {
    if (u.inhoud() instanceof Inhoud.Behoud || u.inhoud() instanceof Kader.ToezichtGelijk) {
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
                    p.startsWith("/gevolgen/") && (p.endsWith(plaats) || p.contains(plaats + "/")));
    boolean paid =
        u.pointer().startsWith("/bekostiging/") && !(u.inhoud() instanceof Inhoud.EigenWoorden);
    return hier || aspect == Aspect.MIDDELEN && paid;
  }
}
