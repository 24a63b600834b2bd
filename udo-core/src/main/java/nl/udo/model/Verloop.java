package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

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
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verloop(
    Status status,
    String reden,
    Periode periode,
    Omvang omvang,
    String omvangMotivering,
    Datum contactBzk) {

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
    RAAKT_GEEN_DECENTRALE_OVERHEDEN
  }

  /** How extensive a trajectory is, by the reasoned choice of who carries it out. */
  public enum Omvang implements Term {
    /** Limited. */
    BEPERKT,
    /** Extensive. */
    UITGEBREID
  }

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Verloop {
    reden = Invoer.tekst(reden);
    omvangMotivering = Invoer.tekst(omvangMotivering);
  }

  /** Fills in the state of the trajectory. Not thread-safe. */
  public static final class Builder {
    private Status status;
    private String reden;
    private Periode periode;
    private Omvang omvang;
    private String omvangMotivering;
    private Datum contactBzk;

    Builder() {}

    Builder(Verloop bron) {
      status = bron.status;
      reden = bron.reden;
      periode = bron.periode;
      omvang = bron.omvang;
      omvangMotivering = bron.omvangMotivering;
      contactBzk = bron.contactBzk;
    }

    /**
     * Fills in {@code contactBzk}.
     *
     * @param contactBzk when BZK (interbestuurlijk) was contacted first, or null; the text is a
     *     date as {@link Datum#van(String)} reads it
     * @return this builder
     */
    public Builder contactBzk(String contactBzk) {
      this.contactBzk = Datum.van(contactBzk);
      return this;
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
    public Builder status(Status status, String reden) {
      this.status = status;
      this.reden = reden;
      return this;
    }

    /**
     * From when until when it ran.
     *
     * @param van the beginning, as {@link Datum#van(String)} reads it, or null
     * @param tot the end, or null
     * @return this builder
     */
    public Builder periode(String van, String tot) {
      this.periode = new Periode(Datum.van(van), Datum.van(tot));
      return this;
    }

    /**
     * How extensive it is, and why.
     *
     * @param omvang limited or extensive
     * @param motivering why, in whole sentences
     * @return this builder
     */
    public Builder omvang(Omvang omvang, String motivering) {
      this.omvang = omvang;
      this.omvangMotivering = motivering;
      return this;
    }

    Verloop build() {
      return new Verloop(status, reden, periode, omvang, omvangMotivering, contactBzk);
    }
  }
}
