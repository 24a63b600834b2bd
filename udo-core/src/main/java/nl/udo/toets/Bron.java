package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Overheidslaag;

/**
 * The source of a requirement.
 *
 * @param vindplaats the citation, for instance "Aanwijzing voor de regelgeving 4.44, lid 1"
 * @param status how sure it is; null for the source of a host's own rule
 * @param overheden the layers that the source covers; empty for all. A finding names a source only
 *     for layers that it covers, and not at all while the layers are not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bron(String vindplaats, Status status, List<Overheidslaag> overheden) {

  /** How sure a source is. */
  public enum Status {
    /** Read in the official or original text. */
    @JsonProperty("V")
    V("V"),
    /** Statute text read in the version of 10 May 2017; it may have been amended since. */
    @JsonProperty("V-2017")
    V_2017("V-2017"),
    /** Inferred from such texts. */
    @JsonProperty("I")
    I("I");

    private final String teken;

    Status(String teken) {
      this.teken = teken;
    }

    @Override
    public String toString() {
      return teken;
    }
  }

  /** Guards that there is a citation. */
  public Bron {
    Objects.requireNonNull(vindplaats, "vindplaats");
    overheden = List.copyOf(overheden);
  }

  /**
   * Whether the source covers one of these layers.
   *
   * @param lagen the layers; empty when they are not known
   * @return true when it covers all layers or one of these
   */
  public boolean geldtVoor(List<Overheidslaag> lagen) {
    return overheden.isEmpty() || overheden.stream().anyMatch(lagen::contains);
  }

  /** The same source, said of these layers only; it must cover one of them. */
  Bron beperktTot(List<Overheidslaag> lagen) {
    return overheden.isEmpty()
        ? this
        : new Bron(vindplaats, status, overheden.stream().filter(lagen::contains).toList());
  }

  /** The citation; where it covers only some of these layers, with those that it covers. */
  String tekst(List<Overheidslaag> lagen) {
    return overheden.isEmpty() || overheden.containsAll(lagen)
        ? toString()
        : this + " (" + Bevinding.namen(overheden) + ")";
  }

  /** The citation with its status. */
  @Override
  public String toString() {
    return status == null ? vindplaats : vindplaats + " [" + status + "]";
  }
}
