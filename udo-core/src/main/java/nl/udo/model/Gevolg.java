package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the policy means for one layer of government, or for several alike; where needed for a
 * designated part of it, or by one provision.
 *
 * @param overheden the layers that are touched
 * @param rollen the roles in which they are touched
 * @param deel the designated part of the layer, such as "gemeenten met een asielzoekerscentrum", or
 *     null for all
 * @param bepalingen the provisions of the regulation that cause it; empty for the whole
 * @param hoorgronden grounds on which the statutory hearing duty applies, besides the role of
 *     uitvoerder
 * @param hoorplichtMotivering why the statutory hearing duty does or does not apply, in whole
 *     sentences, or null
 * @param omschrijving what the policy means for them, in whole sentences, or null
 * @param taken the assessment of taken, or null when not yet done
 * @param bevoegdheden the assessment of bevoegdheden, or null when not yet done
 * @param middelen the assessment of middelen, or null when not yet done
 * @param uitvoeringskracht the assessment of uitvoeringskracht, or null when not yet done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Gevolg(
    List<Overheidslaag> overheden,
    List<Rol> rollen,
    String deel,
    List<String> bepalingen,
    List<Hoorgrond> hoorgronden,
    String hoorplichtMotivering,
    String omschrijving,
    Taken taken,
    Bevoegdheden bevoegdheden,
    @Valid Middelen middelen,
    Uitvoeringskracht uitvoeringskracht) {

  /** Keeps what was given, with blank text as absent and lists as unmodifiable copies. */
  public Gevolg {
    overheden = Invoer.termen(overheden);
    rollen = Invoer.termen(rollen);
    deel = Invoer.tekst(deel);
    bepalingen = Invoer.teksten(bepalingen);
    hoorgronden = Invoer.termen(hoorgronden);
    hoorplichtMotivering = Invoer.tekst(hoorplichtMotivering);
    omschrijving = Invoer.tekst(omschrijving);
  }

  /**
   * The assessment of one aspect.
   *
   * @param aspect the aspect
   * @return the assessment, or null when not yet done
   */
  public Beoordeling beoordeling(Aspect aspect) {
    return switch (aspect) {
      case TAKEN -> taken;
      case BEVOEGDHEDEN -> bevoegdheden;
      case MIDDELEN -> middelen;
      case UITVOERINGSKRACHT -> uitvoeringskracht;
    };
  }

  /** Fills in what the policy means for a layer. Not thread-safe. */
  public static final class Builder {
    private final List<Overheidslaag> overheden;
    private List<Rol> rollen = List.of();
    private String deel;
    private List<String> bepalingen = List.of();
    private List<Hoorgrond> hoorgronden = List.of();
    private String hoorplichtMotivering;
    private String omschrijving;
    private Taken.Builder taken;
    private Bevoegdheden.Builder bevoegdheden;
    private Middelen.Builder middelen;
    private Uitvoeringskracht.Builder uitvoeringskracht;

    Builder(Collection<Overheidslaag> overheden) {
      this.overheden = Invoer.lijst(overheden);
    }

    /**
     * Fills in {@code deel}.
     *
     * @param deel the designated part of the layer, such as "gemeenten met een
     *     asielzoekerscentrum", or null for all
     * @return this builder
     */
    public Builder deel(String deel) {
      this.deel = deel;
      return this;
    }

    /**
     * Fills in {@code bepalingen}.
     *
     * @param bepalingen the provisions of the regulation that cause it; empty for the whole
     * @return this builder
     */
    public Builder bepalingen(String... bepalingen) {
      this.bepalingen = Invoer.rij(bepalingen);
      return this;
    }

    /**
     * Fills in {@code hoorgronden}.
     *
     * @param hoorgronden grounds on which the statutory hearing duty applies, besides the role of
     *     uitvoerder
     * @return this builder
     */
    public Builder hoorgronden(Hoorgrond... hoorgronden) {
      this.hoorgronden = Invoer.rij(hoorgronden);
      return this;
    }

    /**
     * Fills in {@code hoorplichtMotivering}.
     *
     * @param hoorplichtMotivering why the statutory hearing duty does or does not apply, in whole
     *     sentences, or null
     * @return this builder
     */
    public Builder hoorplichtMotivering(String hoorplichtMotivering) {
      this.hoorplichtMotivering = hoorplichtMotivering;
      return this;
    }

    /**
     * Fills in {@code omschrijving}.
     *
     * @param omschrijving what the policy means for them, in whole sentences, or null
     * @return this builder
     */
    public Builder omschrijving(String omschrijving) {
      this.omschrijving = omschrijving;
      return this;
    }

    /**
     * Adds roles in which the layer is touched.
     *
     * @param rollen the roles
     * @return this builder
     */
    public Builder rol(Rol... rollen) {
      for (Rol rol : Invoer.rij(rollen)) {
        this.rollen = Invoer.met(this.rollen, rol);
      }
      return this;
    }

    /**
     * Assesses the taken.
     *
     * @param invulling fills it in; several calls fill in the same assessment
     * @return this builder
     */
    public Builder taken(Consumer<Taken.Builder> invulling) {
      if (taken == null) {
        taken = new Taken.Builder();
      }
      invulling.accept(taken);
      return this;
    }

    /**
     * Assesses the bevoegdheden.
     *
     * @param invulling fills it in; several calls fill in the same assessment
     * @return this builder
     */
    public Builder bevoegdheden(Consumer<Bevoegdheden.Builder> invulling) {
      if (bevoegdheden == null) {
        bevoegdheden = new Bevoegdheden.Builder();
      }
      invulling.accept(bevoegdheden);
      return this;
    }

    /**
     * Assesses the middelen.
     *
     * @param invulling fills it in; several calls fill in the same assessment
     * @return this builder
     */
    public Builder middelen(Consumer<Middelen.Builder> invulling) {
      if (middelen == null) {
        middelen = new Middelen.Builder();
      }
      invulling.accept(middelen);
      return this;
    }

    /**
     * Assesses the uitvoeringskracht.
     *
     * @param invulling fills it in; several calls fill in the same assessment
     * @return this builder
     */
    public Builder uitvoeringskracht(Consumer<Uitvoeringskracht.Builder> invulling) {
      if (uitvoeringskracht == null) {
        uitvoeringskracht = new Uitvoeringskracht.Builder();
      }
      invulling.accept(uitvoeringskracht);
      return this;
    }

    Gevolg build() {
      return new Gevolg(
          overheden,
          rollen,
          deel,
          bepalingen,
          hoorgronden,
          hoorplichtMotivering,
          omschrijving,
          taken == null ? null : taken.build(),
          bevoegdheden == null ? null : bevoegdheden.build(),
          middelen == null ? null : middelen.build(),
          uitvoeringskracht == null ? null : uitvoeringskracht.build());
    }
  }
}
