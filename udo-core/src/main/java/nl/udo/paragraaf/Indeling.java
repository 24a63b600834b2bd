package nl.udo.paragraaf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the text is arranged: number and heading, chapters, and whether sub-headings go by aspect or
 * by layer. Immutable and thread-safe.
 *
 * <pre>{@code
 * Indeling indeling = Indeling.standaard().metKop("7.2", "Gevolgen voor gemeenten").perOverheid();
 * }</pre>
 */
public final class Indeling {

  private static final Indeling STANDAARD = new Indeling(null, null, false, Map.of());

  private record Kop(String nummer, String tekst) {}

  private final String nummer;
  private final String kop;
  private final boolean perOverheid;
  private final Map<Hoofdstuk, Kop> hoofdstukken;

  private Indeling(
      String nummer, String kop, boolean perOverheid, Map<Hoofdstuk, Kop> hoofdstukken) {
    this.nummer = nummer;
    this.kop = kop;
    this.perOverheid = perOverheid;
    this.hoofdstukken = hoofdstukken;
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
  public Indeling metKop(String nummer, String kop) {
    return new Indeling(nummer, kop, perOverheid, hoofdstukken);
  }

  /**
   * The same with another number and heading for one chapter.
   *
   * @param hoofdstuk the chapter
   * @param nummer the number, or null for none
   * @param kop the heading
   * @return another arrangement
   */
  public Indeling metHoofdstuk(Hoofdstuk hoofdstuk, String nummer, String kop) {
    Map<Hoofdstuk, Kop> koppen = new EnumMap<>(Hoofdstuk.class);
    koppen.putAll(hoofdstukken);
    koppen.put(hoofdstuk, new Kop(nummer, Objects.requireNonNull(kop, "kop")));
    return new Indeling(this.nummer, this.kop, perOverheid, Map.copyOf(koppen));
  }

  /**
   * The same with sub-headings by layer, and the aspects below them. In the chapters on
   * consequences, which are also about others, they always are.
   *
   * @return another arrangement
   */
  public Indeling perOverheid() {
    return new Indeling(nummer, kop, true, hoofdstukken);
  }

  /**
   * The same with sub-headings by aspect, and the layers below them.
   *
   * @return another arrangement
   */
  public Indeling perAspect() {
    return new Indeling(nummer, kop, false, hoofdstukken);
  }

  boolean isPerOverheid() {
    return perOverheid;
  }

  String nummer() {
    return nummer;
  }

  String kop(String gewoonlijk) {
    return kop == null ? gewoonlijk : kop;
  }

  String nummer(Hoofdstuk hoofdstuk) {
    Kop eigen = hoofdstukken.get(hoofdstuk);
    return eigen == null ? hoofdstuk.nummer() : eigen.nummer();
  }

  String kop(Hoofdstuk hoofdstuk) {
    Kop eigen = hoofdstukken.get(hoofdstuk);
    return eigen == null ? Zinnen.zin("hoofdstuk." + hoofdstuk.nummer(), Map.of()) : eigen.tekst();
  }
}
