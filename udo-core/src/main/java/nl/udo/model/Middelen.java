package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of the aspect middelen (means): costs gross, then funding, then the difference.
 *
 * @param uitkomst the outcome, or null when the aspect has not been assessed
 * @param redenGeen for "geen": whether nothing is touched or all exists already, or null
 * @param toelichting the assessment, or the reasons why there is nothing, usually in whole
 *     sentences; or null
 * @param bekendOp for "nog onbekend": when it will be known, or null
 * @param kosten costs and savings
 * @param bekostiging how the costs are met
 * @param verschillen differences between costs and funding, or between estimates, explained
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Middelen(
    @Nullable Uitkomst uitkomst,
    @Nullable RedenGeen redenGeen,
    @Nullable Formulering toelichting,
    @Nullable Moment bekendOp,
    List<@NotNull @Valid Kostenpost> kosten,
    List<@NotNull @Valid Bekostiging> bekostiging,
    List<Verschil> verschillen)
    implements Beoordeling {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Middelen {
    toelichting = Input.phrase(toelichting);
    kosten = Input.list(kosten);
    bekostiging = Input.list(bekostiging);
    verschillen = Input.list(verschillen);
  }

  @Override
  @JsonIgnore
  public Aspect aspect() {
    return Aspect.MIDDELEN;
  }

  /** {@return a builder of which nothing is filled in} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds all of this record} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** One line without content, because frameworks log it. */
  @Override
  public String toString() {
    return Outline.of(this);
  }

  /** Fills in the assessment of the middelen. Not thread-safe. */
  public static final class Builder extends MiddelenFields<Builder> {
    private Builder() {}

    private Builder(Middelen source) {
      super(source);
    }

    /**
     * A saving, shown gross.
     *
     * @param invulling fills it in
     * @return this builder
     */
    public Builder besparing(Consumer<Kostenpost.Builder> invulling) {
      required(invulling, "besparing");
      return kosten(k -> invulling.accept(k.richting(Kostenpost.Richting.BESPARING)));
    }

    /**
     * A way in which costs are met, with its amounts.
     *
     * @param vorm the form
     * @param bedragen the amounts, if any
     * @return this builder
     */
    public Builder bekostiging(Bekostiging.Vorm vorm, Bedrag... bedragen) {
      return bekostiging(vorm, b -> b.bedrag(bedragen));
    }

    /**
     * A way in which costs are met.
     *
     * @param vorm the form
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder bekostiging(Bekostiging.Vorm vorm, Consumer<Bekostiging.Builder> invulling) {
      required(invulling, "bekostiging");
      return bekostiging(b -> invulling.accept(b.vorm(vorm)));
    }

    /**
     * Explains a difference.
     *
     * @param bedrag how large it is, or null
     * @param verklaring where it comes from and what is done about it
     * @return this builder
     */
    public Builder verschil(@Nullable Bedrag bedrag, String verklaring) {
      return verschillen(v -> v.bedrag(bedrag).verklaring(verklaring));
    }
  }
}
