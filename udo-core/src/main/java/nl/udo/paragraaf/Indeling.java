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

  private static final Indeling STANDAARD =
      new Indeling(null, null, false, Consultatievolgorde.THEMA, Map.of());

  private record Kop(String nummer, String tekst) {}

  private final String nummer;
  private final String kop;
  private final boolean perOverheid;
  private final Consultatievolgorde consultatievolgorde;
  private final Map<Hoofdstuk, Kop> hoofdstukken;

  private Indeling(
      String nummer,
      String kop,
      boolean perOverheid,
      Consultatievolgorde consultatievolgorde,
      Map<Hoofdstuk, Kop> hoofdstukken) {
    this.nummer = nummer;
    this.kop = kop;
    this.perOverheid = perOverheid;
    this.consultatievolgorde = consultatievolgorde;
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
    return new Indeling(nummer, kop, perOverheid, consultatievolgorde, hoofdstukken);
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
    return new Indeling(
        this.nummer, this.kop, perOverheid, consultatievolgorde, Map.copyOf(koppen));
  }

  /**
   * The same with sub-headings by layer, and the aspects below them. In the chapters on
   * consequences, which are also about others, they always are.
   *
   * @return another arrangement
   */
  public Indeling perOverheid() {
    return new Indeling(nummer, kop, true, consultatievolgorde, hoofdstukken);
  }

  /**
   * The same with sub-headings by aspect, and the layers below them.
   *
   * @return another arrangement
   */
  public Indeling perAspect() {
    return new Indeling(nummer, kop, false, consultatievolgorde, hoofdstukken);
  }

  /**
   * The same with what parties said in another order.
   *
   * @param volgorde by theme, by party or by date
   * @return another arrangement
   */
  public Indeling metConsultatie(Consultatievolgorde volgorde) {
    return new Indeling(
        nummer, kop, perOverheid, Objects.requireNonNull(volgorde, "volgorde"), hoofdstukken);
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
  public String nummer() {
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
  public String nummer(Hoofdstuk hoofdstuk) {
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
