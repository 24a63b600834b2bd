package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of the aspect uitvoeringskracht (capacity to carry the policy out).
 *
 * @param uitkomst the outcome, or null when the aspect has not been assessed
 * @param redenGeen for "geen": whether nothing is touched or all exists already, or null
 * @param toelichting the assessment, or the reasons why there is nothing, usually in whole
 *     sentences; or null
 * @param bekendOp for "nog onbekend": when it will be known, or null
 * @param deskundigheidEnCapaciteit the expertise and capacity that are needed and available, in
 *     whole sentences, or null
 * @param regionaleVerschillen differences between regions, in whole sentences, or null
 * @param inrichtingEnWerking the consequences for inrichting en werking, in whole sentences, or
 *     null
 * @param gegevensEnIct data exchange and information technology, in whole sentences, or null
 * @param informatiearrangement what information is delivered to the Rijk, in whole sentences, or
 *     null
 * @param grenseffecten consequences for border regions, in whole sentences, or null
 * @param ondersteuning the support by the Rijk, such as guides, a helpdesk or webinars, in whole
 *     sentences, or null
 * @param aanpassingVerordening which existing verordening must be adapted, in whole sentences, or
 *     null
 * @param informatieplichten information that must be given systematically
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uitvoeringskracht(
    @Nullable Uitkomst uitkomst,
    @Nullable RedenGeen redenGeen,
    @Nullable Formulering toelichting,
    @Nullable Moment bekendOp,
    @Nullable String deskundigheidEnCapaciteit,
    @Nullable String regionaleVerschillen,
    @Nullable String inrichtingEnWerking,
    @Nullable String gegevensEnIct,
    @Nullable String informatiearrangement,
    @Nullable String grenseffecten,
    @Nullable String ondersteuning,
    @Nullable String aanpassingVerordening,
    List<Informatieplicht> informatieplichten)
    implements Beoordeling {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Uitvoeringskracht {
    toelichting = Input.phrase(toelichting);
    deskundigheidEnCapaciteit = Input.text(deskundigheidEnCapaciteit);
    regionaleVerschillen = Input.text(regionaleVerschillen);
    inrichtingEnWerking = Input.text(inrichtingEnWerking);
    gegevensEnIct = Input.text(gegevensEnIct);
    informatiearrangement = Input.text(informatiearrangement);
    grenseffecten = Input.text(grenseffecten);
    ondersteuning = Input.text(ondersteuning);
    aanpassingVerordening = Input.text(aanpassingVerordening);
    informatieplichten = Input.list(informatieplichten);
  }

  @Override
  @JsonIgnore
  public Aspect aspect() {
    return Aspect.UITVOERINGSKRACHT;
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

  /** Fills in the assessment of the uitvoeringskracht. Not thread-safe. */
  public static final class Builder extends UitvoeringskrachtFields<Builder> {
    private Builder() {}

    private Builder(Uitvoeringskracht source) {
      super(source);
    }
  }
}
