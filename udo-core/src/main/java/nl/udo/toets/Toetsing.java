package nl.udo.toets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/** Takes what the check of one rule finds: limits it to the layers of the rule, one per place. */
final class Toetsing implements Consumer<Waarneming> {

  private final Regel regel;
  private final UdoTraject traject;
  private final List<Waarneming> waarnemingen = new ArrayList<>();

  Toetsing(Regel regel, UdoTraject traject) {
    this.regel = regel;
    this.traject = traject;
  }

  /**
   * What the check finds. When it throws, what it found before counts for nothing: that it could
   * not be finished is all that is known.
   */
  List<Waarneming> waarnemingen() {
    try {
      regel.controle().controleer(traject, this);
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

  private Waarneming beperk(Waarneming waarneming) {
    if (regel.overheden().isEmpty() || waarneming.staat() == Staat.NIET_VAN_TOEPASSING) {
      return waarneming;
    }
    if (!waarneming.overheden().isEmpty()
        && regel.overheden().containsAll(waarneming.overheden())) {
      return waarneming;
    }
    // What is found in the record as a whole concerns the layers that the record touches.
    List<Overheidslaag> gevonden =
        waarneming.overheden().isEmpty() ? geraakt() : waarneming.overheden();
    List<Overheidslaag> lagen = gevonden.stream().filter(regel.overheden()::contains).toList();
    return lagen.isEmpty()
        ? Waarneming.nietVanToepassing(waarneming.pointer())
        : waarneming.voor(lagen);
  }

  private List<Overheidslaag> geraakteOverheden;

  private List<Overheidslaag> geraakt() {
    if (geraakteOverheden == null) {
      geraakteOverheden = traject.geraakteOverheden();
    }
    return geraakteOverheden;
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

  private static String beide(String een, String twee) {
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
