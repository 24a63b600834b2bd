package nl.udo.toets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/**
 * The checklist: a list of rules that a record is held against.
 *
 * <pre>{@code
 * Toetsverslag verslag = UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
 * verslag.bevindingen().forEach(System.out::println);
 * }</pre>
 *
 * <p>The standard list can be adapted: each of {@link #zonder}, {@link #metErnst} and {@link #met}
 * gives another list, and each report says which list and which changes applied. Immutable, and
 * therefore thread-safe.
 */
public final class UdoChecklist {

  private static final UdoChecklist STANDAARD =
      new UdoChecklist(
          UdoTraject.REGELSET,
          Stream.of(
                  TrajectRegels.regels(),
                  TaakRegels.regels(),
                  BevoegdheidRegels.regels(),
                  MiddelenRegels.regels(),
                  UitvoeringRegels.regels(),
                  ConsultatieRegels.regels(),
                  InvoeringRegels.regels())
              .flatMap(List::stream)
              .toList(),
          List.of());

  private final String regelset;
  private final List<Regel> regels;
  private final List<String> wijzigingen;

  private UdoChecklist(String regelset, List<Regel> regels, List<String> wijzigingen) {
    this.regelset = regelset;
    this.regels = regels;
    this.wijzigingen = wijzigingen;
  }

  /**
   * The standard list, rule set 2026.1.
   *
   * @return the list
   */
  public static UdoChecklist standaard() {
    return STANDAARD;
  }

  /**
   * The rules of this list, in order. Filter them as any list, for instance on stage or layer.
   *
   * @return the rules, unmodifiable
   */
  public List<Regel> regels() {
    return regels;
  }

  /**
   * The id of the rule set.
   *
   * @return the id, for instance "2026.1"
   */
  public String regelset() {
    return regelset;
  }

  /**
   * This list without some rules.
   *
   * @param codes the codes of the rules
   * @return another list
   * @throws IllegalArgumentException when there is no rule of such a code
   */
  public UdoChecklist zonder(String... codes) {
    List<String> weg = List.of(codes);
    weg.forEach(this::regel);
    return new UdoChecklist(
        regelset,
        regels.stream().filter(regel -> !weg.contains(regel.code())).toList(),
        metWijziging("zonder " + String.join(", ", weg)));
  }

  /**
   * This list with another severity for one rule.
   *
   * @param code the code of the rule
   * @param ernst the severity
   * @return another list
   * @throws IllegalArgumentException when there is no rule of that code
   */
  public UdoChecklist metErnst(String code, Ernst ernst) {
    Regel oud = regel(code);
    UnaryOperator<Regel> wijziging = regel -> regel == oud ? regel.metErnst(ernst) : regel;
    return new UdoChecklist(
        regelset,
        regels.stream().map(wijziging).toList(),
        metWijziging(code + " als " + ernst.code()));
  }

  /**
   * This list with rules of the host added at its end.
   *
   * @param eigen the rules
   * @return another list
   * @throws IllegalArgumentException when a code is already in the list
   */
  public UdoChecklist met(Regel... eigen) {
    List<Regel> samen = new ArrayList<>(regels);
    for (Regel regel : eigen) {
      if (samen.stream().anyMatch(r -> r.code().equals(regel.code()))) {
        throw new IllegalArgumentException(
            "er is al een regel " + regel.code() + "; geef de eigen regel een eigen code");
      }
      samen.add(regel);
    }
    return new UdoChecklist(
        regelset,
        List.copyOf(samen),
        metWijziging("met " + String.join(", ", Arrays.stream(eigen).map(Regel::code).toList())));
  }

  /**
   * The rule with a code.
   *
   * @param code the code
   * @return the rule
   * @throws IllegalArgumentException when there is none
   */
  public Regel regel(String code) {
    return regels.stream()
        .filter(regel -> regel.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("er is geen regel " + code + " in de lijst"));
  }

  private List<String> metWijziging(String wijziging) {
    return Stream.concat(wijzigingen.stream(), Stream.of(wijziging)).toList();
  }

  /**
   * Holds a record against the rules of a stage and of the stages before it.
   *
   * @param traject the record
   * @param stadium the stage
   * @return what is missing and how each rule stands
   */
  public Toetsverslag toets(UdoTraject traject, Stadium stadium) {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    Objects.requireNonNull(stadium, "het stadium ontbreekt (null)");
    List<Regelresultaat> resultaten = new ArrayList<>();
    List<Bevinding> bevindingen = new ArrayList<>();
    for (Regel regel : regels) {
      if (!stadium.omvat(regel.stadium())) {
        continue;
      }
      List<Waarneming> waarnemingen = waarnemingen(regel, traject);
      resultaten.add(
          new Regelresultaat(
              regel.code(),
              regel.ernst(),
              regel.vraag(),
              regel.aspecten(),
              staat(waarnemingen),
              waarnemingen));
      for (Waarneming waarneming : waarnemingen) {
        if (waarneming.staat() == Staat.NIET_VOLDAAN) {
          bevindingen.add(Bevinding.van(regel, waarneming));
        }
      }
    }
    return new Toetsverslag(traject, regelset, wijzigingen, stadium, bevindingen, resultaten);
  }

  /**
   * Holds a record against the rules and refuses it when it is not complete.
   *
   * @param traject the record
   * @param stadium the stage
   * @return the report of a complete record, which may hold warnings and advice
   * @throws OnvolledigTrajectException when the record is not complete; it carries the report
   */
  public Toetsverslag eis(UdoTraject traject, Stadium stadium) {
    Toetsverslag verslag = toets(traject, stadium);
    if (!verslag.volledig()) {
      throw new OnvolledigTrajectException(verslag);
    }
    return verslag;
  }

  /** What the check finds, limited to the layers of the rule, one observation per place. */
  private static List<Waarneming> waarnemingen(Regel regel, UdoTraject traject) {
    Map<String, Waarneming> plaatsen = new LinkedHashMap<>();
    regel
        .controle()
        .controleer(traject)
        .map(waarneming -> beperk(waarneming, regel, traject))
        .forEach(
            waarneming -> plaatsen.merge(waarneming.pointer(), waarneming, UdoChecklist::samen));
    return List.copyOf(plaatsen.values());
  }

  private static Waarneming beperk(Waarneming waarneming, Regel regel, UdoTraject traject) {
    if (regel.overheden().isEmpty()) {
      return waarneming;
    }
    // What is found in the record as a whole concerns the layers that the record touches.
    List<Overheidslaag> gevonden =
        waarneming.overheden().isEmpty() ? traject.geraakteOverheden() : waarneming.overheden();
    List<Overheidslaag> lagen = gevonden.stream().filter(regel.overheden()::contains).toList();
    return lagen.isEmpty()
        ? Waarneming.nietVanToepassing(waarneming.pointer())
        : waarneming.voor(lagen);
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
      case NIET_VOLDAAN -> 2;
      case VOLDAAN -> 1;
      case NIET_VAN_TOEPASSING -> 0;
    };
  }

  private static Staat staat(List<Waarneming> waarnemingen) {
    Staat staat = Staat.NIET_VAN_TOEPASSING;
    for (Waarneming waarneming : waarnemingen) {
      if (waarneming.staat() == Staat.NIET_VOLDAAN) {
        return Staat.NIET_VOLDAAN;
      }
      if (waarneming.staat() == Staat.VOLDAAN) {
        staat = Staat.VOLDAAN;
      }
    }
    return staat;
  }
}
