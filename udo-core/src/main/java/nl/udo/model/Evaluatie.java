package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Monitoring or evaluation of the consequences.
 *
 * @param onderwerp what is evaluated, as a noun phrase with its article, for instance "de
 *     betaalbaarheid"
 * @param soort evaluation, monitoring or invoeringstoets; or null
 * @param momenten when
 * @param uitvoerders the kenmerken of those who carry it out
 * @param voorgesteldDoor the kenmerken of those who proposed it
 * @param vervolg what follows from it, in whole sentences, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evaluatie(
    String onderwerp,
    Soort soort,
    List<Moment> momenten,
    List<String> uitvoerders,
    List<String> voorgesteldDoor,
    String vervolg) {

  /** A way to follow the consequences. */
  public enum Soort implements Term {
    /** An evaluation. */
    EVALUATIE,
    /** Continuous monitoring. */
    MONITORING,
    /** An invoeringstoets, soon after entry into force. */
    INVOERINGSTOETS
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Evaluatie {
    onderwerp = Invoer.tekst(onderwerp);
    momenten = Invoer.lijst(momenten);
    uitvoerders = Invoer.teksten(uitvoerders);
    voorgesteldDoor = Invoer.teksten(voorgesteldDoor);
    vervolg = Invoer.tekst(vervolg);
  }

  /** Fills in an evaluation. Not thread-safe. */
  public static final class Builder {
    private final String onderwerp;
    private Soort soort;
    private List<Moment> momenten = List.of();
    private List<String> uitvoerders = List.of();
    private List<String> voorgesteldDoor = List.of();
    private String vervolg;

    Builder(String onderwerp) {
      this.onderwerp = onderwerp;
    }

    /**
     * Fills in {@code soort}.
     *
     * @param soort evaluation, monitoring or invoeringstoets; or null
     * @return this builder
     */
    public Builder soort(Soort soort) {
      this.soort = soort;
      return this;
    }

    /**
     * Fills in {@code uitvoerders}.
     *
     * @param uitvoerders the kenmerken of those who carry it out
     * @return this builder
     */
    public Builder uitvoerders(String... uitvoerders) {
      this.uitvoerders = Invoer.rij(uitvoerders);
      return this;
    }

    /**
     * Fills in {@code voorgesteldDoor}.
     *
     * @param voorgesteldDoor the kenmerken of those who proposed it
     * @return this builder
     */
    public Builder voorgesteldDoor(String... voorgesteldDoor) {
      this.voorgesteldDoor = Invoer.rij(voorgesteldDoor);
      return this;
    }

    /**
     * Fills in {@code vervolg}.
     *
     * @param vervolg what follows from it, in whole sentences, or null
     * @return this builder
     */
    public Builder vervolg(String vervolg) {
      this.vervolg = vervolg;
      return this;
    }

    /**
     * Adds moments.
     *
     * @param momenten the moments
     * @return this builder
     */
    public Builder moment(Moment... momenten) {
      for (Moment moment : Invoer.rij(momenten)) {
        this.momenten = Invoer.met(this.momenten, moment);
      }
      return this;
    }

    Evaluatie build() {
      return new Evaluatie(onderwerp, soort, momenten, uitvoerders, voorgesteldDoor, vervolg);
    }
  }
}
