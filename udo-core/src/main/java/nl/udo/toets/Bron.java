package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.lists.Lists;
import nl.udo.model.Overheidslaag;
import nl.udo.recht.AndereBron;
import nl.udo.recht.Vindplaats;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Gelding;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * The source of a requirement.
 *
 * @param vindplaats where it is found
 * @param status how sure it is; null for the source of a host's own rule
 * @param peildatum the date on which the source was checked or, of a statute, from which the
 *     version that was read is in force, for instance "2026-10-01"; or null
 * @param overheden the layers that the source covers; empty for all. A finding names a source only
 *     for layers that it covers, and not at all while the layers are not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bron(
    Vindplaats vindplaats,
    @Nullable Status status,
    @Nullable String peildatum,
    List<Overheidslaag> overheden) {

  /** How sure a source is. */
  public enum Status {
    /** Read in the official or original text. */
    @JsonProperty("V")
    V,
    /** Inferred from such texts. */
    @JsonProperty("I")
    I
  }

  /**
   * Guards that there is a citation.
   *
   * @throws java.time.format.DateTimeParseException when the date is no date
   */
  public Bron {
    Objects.requireNonNull(vindplaats, "vindplaats");
    if (peildatum != null) {
      LocalDate.parse(peildatum);
    }
    overheden = overheden == null ? List.of() : List.copyOf(overheden);
  }

  /**
   * A source in its own words, for all layers, without a statement of how sure it is.
   *
   * @param woorden the citation
   * @return the source
   */
  public static Bron van(String woorden) {
    return new Bron(new AndereBron(woorden), null, null, List.of());
  }

  /**
   * An article of a statute, read in the version that it names.
   *
   * @param artikel the article
   * @param overheden the layers that it covers; empty for all
   * @return the source
   */
  public static Bron van(Wetsartikel artikel, List<Overheidslaag> overheden) {
    return new Bron(artikel, Status.V, artikel.wet().versie(), overheden);
  }

  /**
   * Whether the source covers one of these layers.
   *
   * @param lagen the layers; empty when they are not known
   * @return true when it covers all layers or one of these
   */
  public boolean geldtVoor(List<Overheidslaag> lagen) {
    return overheden.isEmpty() || Lists.any(overheden, lagen::contains);
  }

  /**
   * The same source, said of those of these layers for which it counts at this kind of regulation;
   * null when it counts for none of them.
   */
  @Nullable Bron voor(List<Overheidslaag> lagen, Regeling regeling) {
    if (overheden.isEmpty()) {
      return this;
    }
    List<Overheidslaag> gedekt = new ArrayList<>();
    for (Overheidslaag laag : overheden) {
      if (lagen.contains(laag)
          && (!(vindplaats instanceof Wetsartikel artikel) || Norm.telt(artikel, laag, regeling))) {
        gedekt.add(laag);
      }
    }
    if (gedekt.equals(overheden)) {
      return this;
    }
    return gedekt.isEmpty() ? null : new Bron(vindplaats, status, peildatum, gedekt);
  }

  /**
   * How strongly the source counts for a layer at a kind of regulation. Words and Kamerstukken
   * count as they are; an article counts for the layers that it covers.
   */
  Gelding gelding(Overheidslaag laag, Regeling regeling) {
    if (!(vindplaats instanceof Wetsartikel artikel)) {
      return Gelding.GELDT;
    }
    if (!overheden.isEmpty() && !overheden.contains(laag)) {
      return Gelding.GELDT_NIET;
    }
    return Norm.gelding(artikel, laag, regeling);
  }

  /** The citation; where it covers only some of these layers, with those that it covers. */
  String tekst(List<Overheidslaag> lagen) {
    return overheden.isEmpty() || overheden.containsAll(lagen)
        ? toString()
        : this + " (" + Bevinding.namen(overheden) + ")";
  }

  /** How sure it is and as of when, between brackets; empty when nothing is known of it. */
  String zekerheid() {
    if (status == null) {
      return "";
    }
    LocalDate dag = peildatum == null ? null : LocalDate.parse(peildatum);
    String datum =
        dag == null
            ? ""
            : ", " + dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear();
    return " [" + status + datum + "]";
  }

  /** The citation, how sure it is and as of when. */
  @Override
  public String toString() {
    return vindplaats.woorden() + zekerheid();
  }
}
