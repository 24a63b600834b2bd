package nl.udo.toets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/**
 * A requirement on a record, with its source and its check. A rule is a value: to change one, make
 * another with {@link #toBuilder()}. Thread-safe, as its check must be.
 *
 * @param code the stable code, for instance {@code UDO-MID-05}; never reused
 * @param stadium the stage from which it counts
 * @param ernst how serious it is when it is not met
 * @param overheden the layers for which it counts; empty for all
 * @param aspecten the aspects it is about; empty when it is about none in particular
 * @param teksten what it says, per language; Dutch is always there
 * @param bronnen the sources
 * @param controle the check
 */
public record Regel(
    String code,
    Stadium stadium,
    Ernst ernst,
    List<Overheidslaag> overheden,
    List<Aspect> aspecten,
    Map<Locale, Regeltekst> teksten,
    List<Bron> bronnen,
    Controle controle) {

  static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

  /** Guards that a rule says all that a finding must be able to say. */
  public Regel {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(stadium, "stadium van " + code);
    Objects.requireNonNull(ernst, "ernst van " + code);
    overheden = List.copyOf(overheden);
    aspecten = List.copyOf(aspecten);
    teksten = Collections.unmodifiableMap(new LinkedHashMap<>(teksten));
    Objects.requireNonNull(teksten.get(NEDERLANDS), "Nederlandse tekst van " + code);
    bronnen = List.copyOf(bronnen);
    if (bronnen.isEmpty()) {
      throw new IllegalArgumentException("regel " + code + " noemt geen bron");
    }
    Objects.requireNonNull(controle, "controle van " + code);
  }

  /**
   * A rule of the host itself about the record as a whole, an error from the first stage on. Where
   * another stage, severity or several places are wanted, use {@link #builder(String)}.
   *
   * @param code its code; choose a prefix of your own
   * @param vraag the question it asks
   * @param melding what is wrong when it is not met, a whole sentence
   * @param advies how to mend it
   * @param bron where the requirement comes from
   * @param voldaan whether a record meets it
   * @return the rule
   */
  public static Regel eigen(
      String code,
      String vraag,
      String melding,
      String advies,
      String bron,
      Predicate<UdoTraject> voldaan) {
    return builder(code)
        .vraag(vraag)
        .melding(melding)
        .advies(advies)
        .bron(bron)
        .controle((traject, meld) -> meld.accept(Waarneming.van(voldaan.test(traject), "")))
        .build();
  }

  /**
   * Begins a rule; it is an error from the first stage on unless said otherwise.
   *
   * @param code its code
   * @return a builder
   */
  public static Builder builder(String code) {
    return new Builder(code);
  }

  /**
   * Begins a rule that is like this one.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * What the rule says in a language: in that language itself, else in the language without its
   * region, else in Dutch.
   *
   * @param taal the language
   * @return the texts
   */
  public Regeltekst tekst(Locale taal) {
    Regeltekst eigen = teksten.get(taal);
    if (eigen == null) {
      eigen = teksten.get(Locale.forLanguageTag(taal.getLanguage()));
    }
    return eigen == null ? nederlands() : eigen;
  }

  @SuppressWarnings("NullAway") // a rule without Dutch texts cannot be made
  private Regeltekst nederlands() {
    return teksten.get(NEDERLANDS);
  }

  /**
   * The question it asks.
   *
   * @return the question in Dutch
   */
  public String vraag() {
    return nederlands().vraag();
  }

  /**
   * What is wrong when it is not met.
   *
   * @return a whole sentence in Dutch
   */
  public String melding() {
    return nederlands().melding();
  }

  /**
   * How to mend it.
   *
   * @return whole sentences in Dutch
   */
  public String advies() {
    return nederlands().advies();
  }

  /**
   * Whether this rule counts for a layer.
   *
   * @param overheid the layer
   * @return true when it does; a rule that names no layers counts for all
   */
  public boolean geldtVoor(Overheidslaag overheid) {
    return overheden.isEmpty() || overheden.contains(overheid);
  }

  /** The code and the question. */
  @Override
  public String toString() {
    return code + " " + vraag();
  }

  /** Fills in a rule. Not thread-safe. */
  public static final class Builder {
    private final String code;
    private Stadium stadium = Stadium.VERKENNING;
    private Ernst ernst = Ernst.FOUT;
    private List<Overheidslaag> overheden = List.of();
    private List<Aspect> aspecten = List.of();
    private String vraag;
    private String melding;
    private String advies;
    private final Map<String, String> meldingen = new LinkedHashMap<>();
    private final Map<String, String> adviezen = new LinkedHashMap<>();
    private final Map<Locale, Regeltekst> anderstalig = new LinkedHashMap<>();
    private final List<Bron> bronnen = new ArrayList<>();
    private Controle controle;

    @SuppressWarnings("NullAway.Init") // a rule is not built without them
    private Builder(String code) {
      this.code = code;
    }

    private Builder(Regel regel) {
      code = regel.code;
      stadium = regel.stadium;
      ernst = regel.ernst;
      overheden = regel.overheden;
      aspecten = regel.aspecten;
      anderstalig.putAll(regel.teksten);
      anderstalig.remove(NEDERLANDS);
      tekst(regel.nederlands());
      bronnen.addAll(regel.bronnen);
      controle = regel.controle;
    }

    private void tekst(Regeltekst tekst) {
      vraag = tekst.vraag();
      melding = tekst.melding();
      advies = tekst.advies();
      meldingen.clear();
      meldingen.putAll(tekst.meldingen());
      adviezen.clear();
      adviezen.putAll(tekst.adviezen());
    }

    /**
     * From which stage it counts.
     *
     * @param stadium the stage
     * @return this builder
     */
    public Builder stadium(Stadium stadium) {
      this.stadium = stadium;
      return this;
    }

    /**
     * How serious it is.
     *
     * @param ernst the severity
     * @return this builder
     */
    public Builder ernst(Ernst ernst) {
      this.ernst = ernst;
      return this;
    }

    /**
     * For which layers it counts; for all when this is not called.
     *
     * @param overheden the layers
     * @return this builder
     */
    public Builder overheden(Overheidslaag... overheden) {
      this.overheden = List.of(overheden);
      return this;
    }

    /**
     * Which aspects it is about.
     *
     * @param aspecten the aspects
     * @return this builder
     */
    public Builder aspecten(Aspect... aspecten) {
      this.aspecten = List.of(aspecten);
      return this;
    }

    /**
     * The question it asks.
     *
     * @param vraag a question in Dutch
     * @return this builder
     */
    public Builder vraag(String vraag) {
      this.vraag = vraag;
      return this;
    }

    /**
     * What is wrong when it is not met.
     *
     * @param melding a whole sentence in Dutch
     * @return this builder
     */
    public Builder melding(String melding) {
      this.melding = melding;
      return this;
    }

    /**
     * What is wrong in one of several cases, which the check names.
     *
     * @param naam the name of the case, for instance "reden"
     * @param melding a whole sentence in Dutch
     * @return this builder
     */
    public Builder melding(String naam, String melding) {
      meldingen.put(naam, melding);
      return this;
    }

    /**
     * How to mend it.
     *
     * @param advies whole sentences in Dutch
     * @return this builder
     */
    public Builder advies(String advies) {
      this.advies = advies;
      return this;
    }

    /**
     * How to mend it in one of several cases.
     *
     * @param naam the name of the case
     * @param advies whole sentences in Dutch
     * @return this builder
     */
    public Builder advies(String naam, String advies) {
      adviezen.put(naam, advies);
      return this;
    }

    /**
     * What the rule says in a language.
     *
     * @param taal the language; Dutch replaces all that was said in Dutch
     * @param tekst the texts
     * @return this builder
     */
    public Builder tekst(Locale taal, Regeltekst tekst) {
      if (taal.equals(NEDERLANDS)) {
        tekst(tekst);
      } else {
        anderstalig.put(taal, tekst);
      }
      return this;
    }

    /**
     * Changes what the rule says in a language.
     *
     * @param taal the language, in which the rule must say something already
     * @param wijziging gives the new texts for the old
     * @return this builder
     */
    public Builder tekst(Locale taal, UnaryOperator<Regeltekst> wijziging) {
      Regeltekst oud = taal.equals(NEDERLANDS) ? nederlands() : anderstalig.get(taal);
      Objects.requireNonNull(oud, "tekst van " + code + " in " + taal.toLanguageTag());
      return tekst(taal, wijziging.apply(oud));
    }

    /**
     * Adds a source, without a statement of how sure it is.
     *
     * @param vindplaats the citation
     * @return this builder
     */
    public Builder bron(String vindplaats) {
      return bron(Bron.van(vindplaats));
    }

    /**
     * Adds a source.
     *
     * @param bron the source
     * @return this builder
     */
    public Builder bron(Bron bron) {
      bronnen.add(bron);
      return this;
    }

    /**
     * Replaces all sources.
     *
     * @param bronnen the sources
     * @return this builder
     */
    public Builder bronnen(List<Bron> bronnen) {
      this.bronnen.clear();
      this.bronnen.addAll(bronnen);
      return this;
    }

    /**
     * The check.
     *
     * @param controle the check
     * @return this builder
     */
    public Builder controle(Controle controle) {
      this.controle = controle;
      return this;
    }

    private Regeltekst nederlands() {
      Objects.requireNonNull(vraag, "vraag van " + code);
      Objects.requireNonNull(melding, "melding van " + code);
      Objects.requireNonNull(advies, "advies van " + code);
      return new Regeltekst(vraag, melding, advies, meldingen, adviezen);
    }

    /**
     * Makes the rule.
     *
     * @return the rule
     * @throws NullPointerException when something is not filled in; the message says what
     * @throws IllegalArgumentException when no source is named
     */
    public Regel build() {
      Map<Locale, Regeltekst> teksten = new LinkedHashMap<>();
      teksten.put(NEDERLANDS, nederlands());
      teksten.putAll(anderstalig);
      return new Regel(code, stadium, ernst, overheden, aspecten, teksten, bronnen, controle);
    }
  }
}
