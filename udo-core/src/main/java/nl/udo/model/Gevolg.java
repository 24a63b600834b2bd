package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the policy means for one layer of government, or for several alike; where needed for a
 * designated part of it, or by one provision.
 *
 * @param kenmerk a short name by which other parts of the record refer to it, or null
 * @param overheden the layers that are touched
 * @param rollen the roles in which they are touched
 * @param deel the designated part of the layer, or null for all of it
 * @param uitgezonderd for a layer or a part that is left out, or for which nothing has been worked
 *     out yet: which of the two, and why; or null
 * @param bepalingen the provisions of the regulation that cause it; empty for the whole
 * @param omschrijving what the policy means for them, in whole sentences, or null
 * @param taken the assessment of taken, or null when not yet done
 * @param bevoegdheden the assessment of bevoegdheden, or null when not yet done
 * @param middelen the assessment of middelen, or null when not yet done
 * @param uitvoeringskracht the assessment of uitvoeringskracht, or null when not yet done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Gevolg(
    @Nullable String kenmerk,
    List<Overheidslaag> overheden,
    List<Rol> rollen,
    @Nullable Deel deel,
    @Nullable Uitgezonderd uitgezonderd,
    List<String> bepalingen,
    @Nullable String omschrijving,
    @Nullable Taken taken,
    @Nullable Bevoegdheden bevoegdheden,
    @Valid @Nullable Middelen middelen,
    @Nullable Uitvoeringskracht uitvoeringskracht) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Gevolg {
    kenmerk = Input.text(kenmerk);
    overheden = Input.terms(overheden);
    rollen = Input.terms(rollen);
    bepalingen = Input.texts(bepalingen);
    omschrijving = Input.text(omschrijving);
  }

  /**
   * The assessment of one aspect.
   *
   * @param aspect the aspect
   * @return the assessment, or null when not yet done
   */
  public @Nullable Beoordeling beoordeling(Aspect aspect) {
    return switch (Input.required(aspect, "het aspect")) {
      case TAKEN -> taken;
      case BEVOEGDHEDEN -> bevoegdheden;
      case MIDDELEN -> middelen;
      case UITVOERINGSKRACHT -> uitvoeringskracht;
    };
  }

  /** {@return whether the policy leaves these layers, or this part of them, out} */
  @JsonIgnore
  public boolean isBuitenBereik() {
    return uitgezonderd != null && uitgezonderd.soort() == Uitgezonderd.Soort.BUITEN_BEREIK;
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

  /** Fills in what the policy means for a layer. Not thread-safe. */
  public static final class Builder extends GevolgFields<Builder> {
    private Builder() {}

    private Builder(Gevolg source) {
      super(source);
    }

    /**
     * Adds roles in which the layer is touched.
     *
     * @param rollen the roles
     * @return this builder
     */
    public Builder rol(Rol... rollen) {
      return rollen(Input.with(this.rollen, Input.row(rollen)));
    }
  }
}
