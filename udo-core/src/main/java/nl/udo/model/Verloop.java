package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of the UDO trajectory.
 *
 * @param status how far it is, or null when that is not recorded
 * @param reden why it was not carried out, was broken off, or touches no decentrale overheden;
 *     whole sentences, or null
 * @param periode from when until when it ran, or null
 * @param omvang how extensive it is, or null
 * @param omvangMotivering why it is as extensive as it is, in whole sentences, or null
 * @param contactBzk when BZK (interbestuurlijk) was contacted first, or null
 * @param uitkomst the outcome of the UDO, and what was done with it; or null
 * @param indiening for a wet, when the bill was submitted to the Tweede Kamer; or null
 * @param vaststelling for an algemene maatregel van bestuur, a ministeriële regeling or policy,
 *     when it was adopted; or null
 * @param gebeurtenissen what happened to the proposal on its way
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verloop(
    @Nullable Status status,
    @Nullable String reden,
    @Nullable Periode periode,
    @Nullable Omvang omvang,
    @Nullable String omvangMotivering,
    @Nullable Datum contactBzk,
    @Nullable Toetsuitkomst uitkomst,
    @Nullable Datum indiening,
    @Nullable Datum vaststelling,
    List<Gebeurtenis> gebeurtenissen) {

  /** How far a trajectory is. */
  public enum Status implements Term {
    /** Under way. */
    LOPEND,
    /** Finished. */
    AFGEROND,
    /** Begun and broken off; the reason belongs with it. */
    AFGEBROKEN,
    /** Not carried out; the reason belongs with it. */
    NIET_DOORLOPEN,
    /** The policy touches no decentrale overheden; the reason belongs with it. */
    RAAKT_GEEN_DECENTRALE_OVERHEDEN;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** How extensive a trajectory is, by the reasoned choice of who carries it out. */
  public enum Omvang implements Term {
    /** Limited. */
    BEPERKT,
    /** Extensive. */
    UITGEBREID;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Verloop {
    reden = Input.text(reden);
    omvangMotivering = Input.text(omvangMotivering);
    gebeurtenissen = Input.list(gebeurtenissen);
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

  /** Fills in the state of the trajectory. Not thread-safe. */
  public static final class Builder extends VerloopFields<Builder> {
    private Builder() {}

    private Builder(Verloop source) {
      super(source);
    }

    /**
     * It is under way.
     *
     * @return this builder
     */
    public Builder lopend() {
      return status(Status.LOPEND, null);
    }

    /**
     * It is finished.
     *
     * @return this builder
     */
    public Builder afgerond() {
      return status(Status.AFGEROND, null);
    }

    /**
     * How far it is, and why.
     *
     * @param status how far it is
     * @param reden the reason where the status asks for one, in whole sentences; or null
     * @return this builder
     */
    public Builder status(Status status, @Nullable String reden) {
      return status(status).reden(reden);
    }

    /**
     * From when until when it ran.
     *
     * @param van the beginning, as {@link Datum#van(String)} reads it, or null
     * @param tot the end, or null
     * @return this builder
     */
    public Builder periode(@Nullable String van, @Nullable String tot) {
      return periode(p -> p.van(van).tot(tot));
    }

    /**
     * How extensive it is, and why.
     *
     * @param omvang limited or extensive
     * @param motivering why, in whole sentences
     * @return this builder
     */
    public Builder omvang(Omvang omvang, String motivering) {
      return omvang(omvang).omvangMotivering(motivering);
    }
  }
}
