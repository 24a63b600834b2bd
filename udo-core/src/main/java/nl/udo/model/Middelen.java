package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Consumer;

/**
 * The assessment of the aspect middelen (means): costs gross, then funding, then the difference.
 *
 * @param uitkomst the outcome, or null when the aspect has not been assessed
 * @param redenGeen for "geen": whether nothing is touched or all exists already, or null
 * @param toelichting the assessment, or the reasons why there is nothing, in whole sentences; or
 *     null
 * @param bekendOp for "nog onbekend": when it will be known, or null
 * @param kosten costs and savings
 * @param bekostiging how the costs are met
 * @param verschillen differences between costs and funding, or between estimates, explained
 * @param overleg the consultation with BZK and Financiën
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Middelen(
    Uitkomst uitkomst,
    RedenGeen redenGeen,
    String toelichting,
    Moment bekendOp,
    List<@NotNull @Valid Kostenpost> kosten,
    List<@NotNull @Valid Bekostiging> bekostiging,
    List<Verschil> verschillen,
    List<Overleg> overleg)
    implements Beoordeling {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Middelen {
    toelichting = Invoer.tekst(toelichting);
    kosten = Invoer.lijst(kosten);
    bekostiging = Invoer.lijst(bekostiging);
    verschillen = Invoer.lijst(verschillen);
    overleg = Invoer.lijst(overleg);
  }

  @Override
  @JsonIgnore
  public Aspect aspect() {
    return Aspect.MIDDELEN;
  }

  /** Fills in the assessment of the middelen. Not thread-safe. */
  public static final class Builder extends Beoordelingsbouwer<Builder> {
    private List<Kostenpost> kosten = List.of();
    private List<Bekostiging> bekostiging = List.of();
    private List<Verschil> verschillen = List.of();
    private List<Overleg> overleg = List.of();

    Builder() {}

    @Override
    Builder zelf() {
      return this;
    }

    /**
     * A cost.
     *
     * @param invulling fills in the rest
     * @return this builder
     */
    public Builder kosten(Consumer<Kostenpost.Builder> invulling) {
      Kostenpost.Builder b = new Kostenpost.Builder();
      invulling.accept(b);
      this.kosten = Invoer.met(this.kosten, b.build());
      gevolgen();
      return this;
    }

    /**
     * A saving, shown gross.
     *
     * @param invulling fills it in
     * @return this builder
     */
    public Builder besparing(Consumer<Kostenpost.Builder> invulling) {
      return kosten(b -> invulling.accept(b.richting(Kostenpost.Richting.BESPARING)));
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
      Bekostiging.Builder b = new Bekostiging.Builder(vorm);
      invulling.accept(b);
      this.bekostiging = Invoer.met(this.bekostiging, b.build());
      gevolgen();
      return this;
    }

    /**
     * A way in which costs are met of which the form is not recorded.
     *
     * @param invulling fills it in
     * @return this builder
     */
    public Builder bekostiging(Consumer<Bekostiging.Builder> invulling) {
      return bekostiging(null, invulling);
    }

    /**
     * Explains a difference.
     *
     * @param bedrag how large it is, or null
     * @param verklaring where it comes from and what is done about it
     * @return this builder
     */
    public Builder verschil(Bedrag bedrag, String verklaring) {
      this.verschillen = Invoer.met(this.verschillen, new Verschil(bedrag, verklaring));
      return this;
    }

    /**
     * Consultation with BZK and Financiën.
     *
     * @param datum when it took place, as {@link Datum#van(String)} reads it, or null
     * @param uitkomst its outcome, or null
     * @return this builder
     */
    public Builder overleg(String datum, String uitkomst) {
      return overleg(
          new Overleg(List.of(Overleg.Fondsbeheerder.values()), Datum.van(datum), uitkomst));
    }

    /**
     * Consultation with one fund manager or both.
     *
     * @param overleg the consultation
     * @return this builder
     */
    public Builder overleg(Overleg overleg) {
      this.overleg = Invoer.met(this.overleg, overleg);
      return this;
    }

    Middelen build() {
      return new Middelen(
          uitkomst, redenGeen, toelichting, bekendOp, kosten, bekostiging, verschillen, overleg);
    }
  }
}
