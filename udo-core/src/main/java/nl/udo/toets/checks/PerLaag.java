package nl.udo.toets.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Staat;
import nl.udo.toets.Waarneming;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked of each layer once, over all its gevolgen: one that covers the whole
 * layer answers for the layer, one for a designated part answers for that part, and several parts
 * that all answer do so together. What a gevolg does say is held against the question as it is;
 * only silence is filled by another gevolg.
 *
 * @param zwijgt whether a gevolg says nothing of what is asked
 * @param check what is asked of one gevolg; it reports once
 */
record PerLaag(Predicate<Gevolg> zwijgt, Checks.GevolgCheck check) implements Checks.TrajectCheck {

  /** What the gevolgen of one layer say together. */
  private static final class Antwoorden {
    private boolean geheel;
    private final Set<String> delen = new HashSet<>();
    private final Set<String> zwijgendeDelen = new HashSet<>();
    private final Set<String> gemeld = new HashSet<>();

    void geeft(@Nullable String deel) {
      if (deel == null) {
        geheel = true;
      } else {
        delen.add(deel);
      }
    }

    /** Whether silence of the whole layer, or of a part, is filled by what another gevolg says. */
    boolean vult(@Nullable String deel) {
      return geheel
          || (deel == null
              ? delen.size() > 1 && delen.containsAll(zwijgendeDelen)
              : delen.contains(deel));
    }

    /** Once per layer, and once per part. */
    boolean isNieuw(@Nullable String deel) {
      return gemeld.add(deel == null ? "" : deel);
    }
  }

  @Override
  public void kijk(UdoTraject traject, Plek begin) {
    List<Gevonden> gevonden = new ArrayList<>(traject.gevolgen().size());
    Checks.elkGevolg(
        traject,
        begin,
        (t, gevolg, plek) ->
            check.kijk(t, gevolg, plek.naar(w -> gevonden.add(new Gevonden(gevolg, w)))));
    Map<Overheidslaag, Antwoorden> perLaag = new EnumMap<>(Overheidslaag.class);
    // Only of what is not met is it asked what others answer.
    if (Lists.any(gevonden, Gevonden::isOpen)) {
      tel(gevonden, perLaag);
    }
    gevonden.forEach(g -> meld(g.gevolg(), g.waarneming(), perLaag, begin));
  }

  /** What is found of a gevolg. */
  private record Gevonden(Gevolg gevolg, Waarneming waarneming) {
    boolean isOpen() {
      return waarneming.staat() == Staat.NIET_VOLDAAN;
    }
  }

  private static void tel(List<Gevonden> gevonden, Map<Overheidslaag, Antwoorden> perLaag) {
    for (Gevonden g : gevonden) {
      String deel = Delen.sleutel(g.gevolg());
      for (Overheidslaag laag : g.gevolg().overheden()) {
        Antwoorden antwoorden = perLaag.computeIfAbsent(laag, l -> new Antwoorden());
        if (g.waarneming().staat() == Staat.VOLDAAN) {
          antwoorden.geeft(deel);
        } else if (deel != null && g.isOpen()) {
          antwoorden.zwijgendeDelen.add(deel);
        }
      }
    }
  }

  private void meld(
      Gevolg gevolg, Waarneming waarneming, Map<Overheidslaag, Antwoorden> perLaag, Plek begin) {
    if (waarneming.staat() != Staat.NIET_VOLDAAN
        || gevolg.overheden().isEmpty()
        || !zwijgt.test(gevolg)) {
      begin.meld(waarneming);
      return;
    }
    String deel = Delen.sleutel(gevolg);
    List<Overheidslaag> open = new ArrayList<>();
    for (Overheidslaag laag : gevolg.overheden()) {
      Antwoorden antwoorden = perLaag.computeIfAbsent(laag, l -> new Antwoorden());
      if (!antwoorden.vult(deel) && antwoorden.isNieuw(deel)) {
        open.add(laag);
      }
    }
    if (!open.isEmpty()) {
      begin.meld(waarneming.voor(open));
    }
  }
}
