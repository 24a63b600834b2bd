package nl.udo.paragraaf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.tekst.Sectie;
import org.jspecify.annotations.Nullable;

/**
 * How the text is arranged: number and heading, chapters, and whether sub-headings go by aspect or
 * by layer. Immutable and thread-safe.
 *
 * <pre>{@code
 * Indeling indeling = Indeling.standaard().metKop("7.2", "Gevolgen voor gemeenten").perOverheid();
 * }</pre>
 */
public final class Indeling {

  private static final Indeling STANDAARD =
      new Indeling(
          null,
          null,
          false,
          Consultatievolgorde.THEMA,
          Map.of(),
          List.of(Onderdeel.values()),
          List.of());

  private record Kop(@Nullable String nummer, String tekst) {}

  /** A section of the host, before or after a part or in a chapter. */
  private record Eigen(Enum<?> plaats, boolean ervoor, Sectie sectie) {}

  private final @Nullable String nummer;
  private final @Nullable String kop;
  private final boolean perOverheid;
  private final Consultatievolgorde consultatievolgorde;
  private final Map<Hoofdstuk, Kop> hoofdstukken;
  private final List<Onderdeel> volgorde;
  private final List<Eigen> eigen;

  private Indeling(
      @Nullable String nummer,
      @Nullable String kop,
      boolean perOverheid,
      Consultatievolgorde consultatievolgorde,
      Map<Hoofdstuk, Kop> hoofdstukken,
      List<Onderdeel> volgorde,
      List<Eigen> eigen) {
    this.nummer = nummer;
    this.kop = kop;
    this.perOverheid = perOverheid;
    this.consultatievolgorde = consultatievolgorde;
    this.hoofdstukken = hoofdstukken;
    this.volgorde = List.copyOf(volgorde);
    this.eigen = List.copyOf(eigen);
  }

  /**
   * Without a number, with a heading that names the layers, sub-headings by aspect, and the
   * chapters of the Schrijfwijzer memorie van toelichting.
   *
   * @return the arrangement
   */
  public static Indeling standaard() {
    return STANDAARD;
  }

  /**
   * The same with another number and heading for the consolidated paragraph.
   *
   * @param nummer the number, for instance "7.2", or null for none
   * @param kop the heading, or null for one that names the layers
   * @return another arrangement
   */
  public Indeling metKop(@Nullable String nummer, @Nullable String kop) {
    return new Indeling(
        nummer, kop, perOverheid, consultatievolgorde, hoofdstukken, volgorde, eigen);
  }

  /**
   * The same with another number and heading for one chapter.
   *
   * @param hoofdstuk the chapter
   * @param nummer the number, or null for none
   * @param kop the heading
   * @return another arrangement
   */
  public Indeling metHoofdstuk(Hoofdstuk hoofdstuk, @Nullable String nummer, String kop) {
    Map<Hoofdstuk, Kop> koppen = new EnumMap<>(Hoofdstuk.class);
    koppen.putAll(hoofdstukken);
    koppen.put(hoofdstuk, new Kop(nummer, Objects.requireNonNull(kop, "kop")));
    return new Indeling(
        this.nummer,
        this.kop,
        perOverheid,
        consultatievolgorde,
        Map.copyOf(koppen),
        volgorde,
        eigen);
  }

  /**
   * The same with sub-headings by layer, and the aspects below them. What opens the text stands
   * before these; what is of several layers stands before the first of them, or behind the last
   * where it rests on what is told of each. In the chapters on consequences, which are also about
   * others, sub-headings always go by layer.
   *
   * @return another arrangement
   */
  public Indeling perOverheid() {
    return new Indeling(nummer, kop, true, consultatievolgorde, hoofdstukken, volgorde, eigen);
  }

  /**
   * The same with sub-headings by aspect, and the layers below them.
   *
   * @return another arrangement
   */
  public Indeling perAspect() {
    return new Indeling(nummer, kop, false, consultatievolgorde, hoofdstukken, volgorde, eigen);
  }

  /**
   * The same with what parties said in another order.
   *
   * @param volgorde by theme, by party or by date
   * @return another arrangement
   */
  public Indeling metConsultatie(Consultatievolgorde volgorde) {
    return new Indeling(
        nummer,
        kop,
        perOverheid,
        Objects.requireNonNull(volgorde, "volgorde"),
        hoofdstukken,
        this.volgorde,
        eigen);
  }

  /**
   * The same with the parts of the consolidated paragraph in another order. The fragments per
   * chapter stand in the order of the chapters.
   *
   * @param eerst the parts that come first, in their order; the others follow as they usually stand
   * @return another arrangement
   * @throws IllegalArgumentException when a part is named twice
   */
  public Indeling metVolgorde(Onderdeel... eerst) {
    Set<Onderdeel> nieuw = new LinkedHashSet<>();
    for (Onderdeel onderdeel : eerst) {
      if (!nieuw.add(Objects.requireNonNull(onderdeel, "onderdeel"))) {
        throw new IllegalArgumentException("het onderdeel " + onderdeel + " is twee keer genoemd");
      }
    }
    nieuw.addAll(List.of(Onderdeel.values()));
    return new Indeling(
        nummer, kop, perOverheid, consultatievolgorde, hoofdstukken, List.copyOf(nieuw), eigen);
  }

  /**
   * The same with a section of one's own before a part of the consolidated paragraph, also where
   * that part has nothing to say. By layer, where taken, uitvoering and money stand below each
   * layer, a section before one of these stands before the layers.
   *
   * @param onderdeel the part
   * @param sectie the section; its number follows from its place
   * @return another arrangement
   */
  public Indeling metSectieVoor(Onderdeel onderdeel, Sectie sectie) {
    return met(onderdeel, true, sectie);
  }

  /**
   * The same with a section of one's own after a part of the consolidated paragraph, also where
   * that part has nothing to say. By layer, where taken, uitvoering and money stand below each
   * layer, a section after one of these stands after the layers.
   *
   * @param onderdeel the part
   * @param sectie the section; its number follows from its place
   * @return another arrangement
   */
  public Indeling metSectieNa(Onderdeel onderdeel, Sectie sectie) {
    return met(onderdeel, false, sectie);
  }

  /**
   * The same with a section of one's own at the beginning of a chapter, also of one that has
   * nothing else.
   *
   * @param hoofdstuk the chapter
   * @param sectie the section; its number follows from its place
   * @return another arrangement
   */
  public Indeling metSectieVooraan(Hoofdstuk hoofdstuk, Sectie sectie) {
    return met(hoofdstuk, true, sectie);
  }

  /**
   * The same with a section of one's own at the end of a chapter, also of one that has nothing
   * else.
   *
   * @param hoofdstuk the chapter
   * @param sectie the section; its number follows from its place
   * @return another arrangement
   */
  public Indeling metSectieAchteraan(Hoofdstuk hoofdstuk, Sectie sectie) {
    return met(hoofdstuk, false, sectie);
  }

  private Indeling met(Enum<?> plaats, boolean ervoor, Sectie sectie) {
    List<Eigen> alle = new ArrayList<>(eigen);
    alle.add(
        new Eigen(
            Objects.requireNonNull(plaats, "de plaats ontbreekt (null)"),
            ervoor,
            Objects.requireNonNull(sectie, "de sectie ontbreekt (null)")));
    return new Indeling(
        nummer, kop, perOverheid, consultatievolgorde, hoofdstukken, volgorde, alle);
  }

  /**
   * The order of the parts of the consolidated paragraph.
   *
   * @return each part once
   */
  public List<Onderdeel> volgorde() {
    return volgorde;
  }

  /**
   * The sections of the host before a part.
   *
   * @param onderdeel the part
   * @return the sections, in the order in which they were given
   */
  public List<Sectie> sectiesVoor(Onderdeel onderdeel) {
    return secties(onderdeel, true);
  }

  /**
   * The sections of the host after a part.
   *
   * @param onderdeel the part
   * @return the sections, in the order in which they were given
   */
  public List<Sectie> sectiesNa(Onderdeel onderdeel) {
    return secties(onderdeel, false);
  }

  /**
   * The sections of the host at the beginning of a chapter.
   *
   * @param hoofdstuk the chapter
   * @return the sections, in the order in which they were given
   */
  public List<Sectie> sectiesVooraan(Hoofdstuk hoofdstuk) {
    return secties(hoofdstuk, true);
  }

  /**
   * The sections of the host at the end of a chapter.
   *
   * @param hoofdstuk the chapter
   * @return the sections, in the order in which they were given
   */
  public List<Sectie> sectiesAchteraan(Hoofdstuk hoofdstuk) {
    return secties(hoofdstuk, false);
  }

  private List<Sectie> secties(Enum<?> plaats, boolean ervoor) {
    return eigen.isEmpty()
        ? List.of()
        : eigen.stream()
            .filter(e -> e.plaats() == plaats && e.ervoor() == ervoor)
            .map(Eigen::sectie)
            .toList();
  }

  /**
   * Whether sub-headings go by layer.
   *
   * @return true for by layer, false for by aspect
   */
  public boolean isPerOverheid() {
    return perOverheid;
  }

  /**
   * How what parties said is ordered.
   *
   * @return the order, never null
   */
  public Consultatievolgorde consultatievolgorde() {
    return consultatievolgorde;
  }

  /**
   * The number of the consolidated paragraph.
   *
   * @return the number, or null for none
   */
  public @Nullable String nummer() {
    return nummer;
  }

  /**
   * The heading of the consolidated paragraph.
   *
   * @param gewoonlijk the heading that names the layers
   * @return the heading that was chosen, or else the usual one
   */
  public String kop(String gewoonlijk) {
    return kop == null ? gewoonlijk : kop;
  }

  /**
   * The number of a chapter.
   *
   * @param hoofdstuk the chapter
   * @return the number, or null for none
   */
  public @Nullable String nummer(Hoofdstuk hoofdstuk) {
    Kop eigen = hoofdstukken.get(hoofdstuk);
    return eigen == null ? hoofdstuk.nummer() : eigen.nummer();
  }

  /**
   * The heading of a chapter.
   *
   * @param hoofdstuk the chapter
   * @param gewoonlijk the heading that the Schrijfwijzer gives it
   * @return the heading that was chosen, or else the usual one
   */
  public String kop(Hoofdstuk hoofdstuk, String gewoonlijk) {
    Kop eigen = hoofdstukken.get(hoofdstuk);
    return eigen == null ? gewoonlijk : eigen.tekst();
  }
}
