package nl.udo.toets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.toets.checks.Pass;
import nl.udo.toets.checks.PassCheck;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the check of a rule finds: limits it to the layers of the rule for which a source of
 * the rule counts, one per place. One for a whole record, so that what it keeps is made once.
 */
final class Toetsing implements Consumer<Waarneming> {

  private static final Overheidslaag[] ALLE = Overheidslaag.values();

  private final UdoTraject traject;
  private final Regeling regeling;
  private final List<Overheidslaag> geraakteOverheden;
  private final Pass pass;
  private final List<Waarneming> waarnemingen = new ArrayList<>();

  /** The rule whose check looks, and the layers for which it may find something once asked. */
  private Regel regel;

  private @Nullable Set<Overheidslaag> lagen;

  @SuppressWarnings("NullAway.Init") // nothing is found before a rule is given
  Toetsing(UdoTraject traject) {
    this.traject = traject;
    this.regeling = Regeling.van(traject);
    this.geraakteOverheden = traject.geraakteOverheden();
    this.pass = new Pass(traject, this);
  }

  /**
   * What the check finds. When it throws, what it found before counts for nothing: that it could
   * not be finished is all that is known.
   */
  List<Waarneming> van(Regel regel) {
    this.regel = regel;
    lagen = null;
    waarnemingen.clear();
    try {
      if (regel.controle() instanceof PassCheck ours) {
        ours.controleer(pass);
      } else {
        regel.controle().controleer(traject, this);
      }
    } catch (RuntimeException e) {
      waarnemingen.clear();
      waarnemingen.add(mislukt(e));
    }
    return List.copyOf(waarnemingen);
  }

  /** Says where it went wrong and not how: the message of an exception may hold words. */
  private static Waarneming mislukt(RuntimeException e) {
    StackTraceElement[] spoor = e.getStackTrace();
    String waar = spoor.length == 0 ? "" : " (" + spoor[0] + ")";
    return new Waarneming(
        Staat.NIET_BEOORDEELD,
        "",
        List.of(),
        UdoChecklist.MISLUKT,
        e.getClass().getName() + waar,
        null);
  }

  @Override
  public void accept(Waarneming gevonden) {
    Waarneming waarneming = beperk(gevonden);
    int laatste = waarnemingen.size() - 1;
    if (laatste >= 0 && waarnemingen.get(laatste).pointer().equals(waarneming.pointer())) {
      waarnemingen.set(laatste, samen(waarnemingen.get(laatste), waarneming));
    } else {
      waarnemingen.add(waarneming);
    }
  }

  /** Sought when it is first asked: most rules find nothing that applies. */
  private Set<Overheidslaag> lagen() {
    Set<Overheidslaag> eigen = lagen;
    if (eigen == null) {
      eigen = lagen(regel);
      lagen = eigen;
    }
    return eigen;
  }

  /**
   * The layers for which a rule may find something: those that it names and for which one of its
   * sources counts at this kind of regulation. What rests on an article that does not count is no
   * finding.
   */
  private Set<Overheidslaag> lagen(Regel regel) {
    Set<Overheidslaag> tellend = EnumSet.noneOf(Overheidslaag.class);
    for (Overheidslaag laag : ALLE) {
      if (regel.overheden().isEmpty() || regel.overheden().contains(laag)) {
        for (Bron bron : regel.bronnen()) {
          if (bron.gelding(laag, regeling).telt()) {
            tellend.add(laag);
            break;
          }
        }
      }
    }
    return tellend;
  }

  private Waarneming beperk(Waarneming waarneming) {
    if (waarneming.staat() == Staat.NIET_VAN_TOEPASSING || lagen().size() == ALLE.length) {
      return waarneming;
    }
    if (!waarneming.overheden().isEmpty() && lagen().containsAll(waarneming.overheden())) {
      return waarneming;
    }
    // What is found in the record as a whole concerns the layers that the record touches.
    List<Overheidslaag> gevonden =
        waarneming.overheden().isEmpty() ? geraakteOverheden : waarneming.overheden();
    List<Overheidslaag> over = Lists.only(gevonden, lagen()::contains);
    return over.isEmpty()
        ? Waarneming.nietVanToepassing(waarneming.pointer())
        : waarneming.voor(over);
  }

  private static Waarneming samen(Waarneming een, Waarneming twee) {
    if (een.staat() != twee.staat()) {
      return gewicht(een) > gewicht(twee) ? een : twee;
    }
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    lagen.addAll(een.overheden());
    lagen.addAll(twee.overheden());
    return een.voor(List.copyOf(lagen)).betreft(beide(een.betreft(), twee.betreft()));
  }

  private static @Nullable String beide(@Nullable String een, @Nullable String twee) {
    if (een == null || twee == null || een.contains(twee)) {
      return een == null ? twee : een;
    }
    return een + "; " + twee;
  }

  private static int gewicht(Waarneming waarneming) {
    return switch (waarneming.staat()) {
      case NIET_BEOORDEELD -> 3;
      case NIET_VOLDAAN -> 2;
      case VOLDAAN -> 1;
      case NIET_VAN_TOEPASSING -> 0;
    };
  }

  /** How a rule stands over all places. */
  static Staat staat(List<Waarneming> waarnemingen) {
    Staat staat = Staat.NIET_VAN_TOEPASSING;
    for (Waarneming waarneming : waarnemingen) {
      switch (waarneming.staat()) {
        case NIET_BEOORDEELD, NIET_VOLDAAN -> {
          return waarneming.staat();
        }
        case VOLDAAN -> staat = Staat.VOLDAAN;
        case NIET_VAN_TOEPASSING -> {}
      }
    }
    return staat;
  }
}
