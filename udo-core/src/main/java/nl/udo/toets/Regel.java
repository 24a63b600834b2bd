package nl.udo.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/**
 * A requirement on a record, with its source and its check. A rule is a value: to change one, make
 * another. Thread-safe, as its check must be.
 *
 * @param code the stable code, for instance {@code UDO-MID-05}; never reused
 * @param stadium the stage from which it counts
 * @param ernst how serious it is when it is not met
 * @param overheden the layers for which it counts; empty for all
 * @param aspecten the aspects it is about; empty when it is about none in particular
 * @param vraag the question it asks, in Dutch
 * @param melding what is wrong when it is not met, in Dutch, a whole sentence
 * @param meldingEngels the same in English
 * @param advies how to mend it, in Dutch, whole sentences
 * @param bronnen the sources
 * @param controle the check
 */
public record Regel(
    String code,
    Stadium stadium,
    Ernst ernst,
    List<Overheidslaag> overheden,
    List<Aspect> aspecten,
    String vraag,
    String melding,
    String meldingEngels,
    String advies,
    List<Bron> bronnen,
    Controle controle) {

  /** Guards that a rule says all that a finding must be able to say. */
  public Regel {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(stadium, "stadium van " + code);
    Objects.requireNonNull(ernst, "ernst van " + code);
    overheden = List.copyOf(overheden);
    aspecten = List.copyOf(aspecten);
    Objects.requireNonNull(vraag, "vraag van " + code);
    Objects.requireNonNull(melding, "melding van " + code);
    Objects.requireNonNull(meldingEngels, "meldingEngels van " + code);
    Objects.requireNonNull(advies, "advies van " + code);
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
        .melding(melding, melding)
        .advies(advies)
        .bron(bron)
        .controle(traject -> Stream.of(Waarneming.van(voldaan.test(traject), "")))
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
   * Whether this rule counts for a layer.
   *
   * @param overheid the layer
   * @return true when it does; a rule that names no layers counts for all
   */
  public boolean geldtVoor(Overheidslaag overheid) {
    return overheden.isEmpty() || overheden.contains(overheid);
  }

  /**
   * The same rule with another severity.
   *
   * @param ander the severity
   * @return the rule
   */
  public Regel metErnst(Ernst ander) {
    return new Regel(
        code,
        stadium,
        ander,
        overheden,
        aspecten,
        vraag,
        melding,
        meldingEngels,
        advies,
        bronnen,
        controle);
  }

  /** The code and the question. */
  @Override
  public String toString() {
    return code + " " + vraag;
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
    private String meldingEngels;
    private String advies;
    private final List<Bron> bronnen = new ArrayList<>();
    private Controle controle;

    private Builder(String code) {
      this.code = code;
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
     * @param nederlands a whole sentence in Dutch
     * @param engels the same in English
     * @return this builder
     */
    public Builder melding(String nederlands, String engels) {
      this.melding = nederlands;
      this.meldingEngels = engels;
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
     * Adds a source, without a statement of how sure it is.
     *
     * @param vindplaats the citation
     * @return this builder
     */
    public Builder bron(String vindplaats) {
      return bron(new Bron(vindplaats, null, List.of()));
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

    /** Adds the articles of a statutory anchor, each for the layers that it covers. */
    Builder bron(Grondslag grondslag) {
      bronnen.addAll(grondslag.bronnen());
      return this;
    }

    Builder bron(Bron.Status status, String vindplaats) {
      return bron(new Bron(vindplaats, status, List.of()));
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

    /**
     * Makes the rule.
     *
     * @return the rule
     * @throws NullPointerException when something is not filled in; the message says what
     * @throws IllegalArgumentException when no source is named
     */
    public Regel build() {
      return new Regel(
          code,
          stadium,
          ernst,
          overheden,
          aspecten,
          vraag,
          melding,
          meldingEngels,
          advies,
          bronnen,
          controle);
    }
  }
}
