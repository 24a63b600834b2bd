package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;

/**
 * What the checklist found: whether the record is complete for a stage, and all that is missing.
 * Immutable and thread-safe.
 *
 * @param traject the record that was checked; left out of the JSON of the report
 * @param regelset the id of the rule set that was applied
 * @param wijzigingen the changes that the host made to it, each in words; empty for none
 * @param stadium the stage for which the record was checked
 * @param bevindingen what is not met, in the order of the rules and then of the record
 * @param regels how each rule stands, in the order of the rule set
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "regelset",
  "wijzigingen",
  "stadium",
  "volledig",
  "voortgang",
  "voortgangPerAspect",
  "voortgangPerOverheid",
  "bevindingen",
  "regels"
})
public record Toetsverslag(
    @JsonIgnore UdoTraject traject,
    String regelset,
    List<String> wijzigingen,
    Stadium stadium,
    List<Bevinding> bevindingen,
    List<Regelresultaat> regels) {

  /** Keeps what was given. */
  public Toetsverslag {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    wijzigingen = List.copyOf(wijzigingen);
    bevindingen = List.copyOf(bevindingen);
    regels = List.copyOf(regels);
  }

  /**
   * Whether every statutory and mandatory element is there: no finding is an {@linkplain Ernst#FOUT
   * error}. Warnings and advice may remain.
   *
   * @return true when the record is complete for the stage
   */
  @JsonProperty
  public boolean volledig() {
    return bevindingen(Ernst.FOUT).isEmpty();
  }

  /**
   * The findings of one severity.
   *
   * @param ernst the severity
   * @return the findings, in order
   */
  public List<Bevinding> bevindingen(Ernst ernst) {
    return bevindingen.stream().filter(b -> b.ernst() == ernst).toList();
  }

  /**
   * How far along the record is.
   *
   * @return met of applicable, over all rules
   */
  @JsonProperty
  public Voortgang voortgang() {
    return voortgang(regel -> true, plaats -> true);
  }

  /**
   * How far along the record is for one aspect.
   *
   * @param aspect the aspect
   * @return met of applicable, over the rules about the aspect
   */
  public Voortgang voortgang(Aspect aspect) {
    return voortgang(regel -> regel.aspecten().contains(aspect), plaats -> true);
  }

  /**
   * How far along the record is for each aspect.
   *
   * @return met of applicable, per aspect, in the order of the aspects
   */
  @JsonProperty
  public Map<Aspect, Voortgang> voortgangPerAspect() {
    Map<Aspect, Voortgang> perAspect = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      perAspect.put(aspect, voortgang(aspect));
    }
    return Collections.unmodifiableMap(perAspect);
  }

  /**
   * How far along the record is for each layer of which something is asked.
   *
   * @return met of applicable, per layer, in the order of the layers
   */
  @JsonProperty
  public Map<Overheidslaag, Voortgang> voortgangPerOverheid() {
    Map<Overheidslaag, Voortgang> perOverheid = new EnumMap<>(Overheidslaag.class);
    for (Overheidslaag laag : Overheidslaag.values()) {
      Voortgang voortgang = voortgang(laag);
      if (voortgang.vanToepassing() > 0) {
        perOverheid.put(laag, voortgang);
      }
    }
    return Collections.unmodifiableMap(perOverheid);
  }

  /**
   * How far along the record is for one layer.
   *
   * @param overheid the layer
   * @return met of applicable, over the places that concern the layer
   */
  public Voortgang voortgang(Overheidslaag overheid) {
    return voortgang(regel -> true, plaats -> plaats.overheden().contains(overheid));
  }

  private Voortgang voortgang(Predicate<Regelresultaat> welke, Predicate<Waarneming> waar) {
    List<Waarneming> plaatsen =
        regels.stream()
            .filter(welke)
            .flatMap(regel -> regel.waarnemingen().stream())
            .filter(waar)
            .filter(plaats -> plaats.staat() != Staat.NIET_VAN_TOEPASSING)
            .toList();
    return new Voortgang(
        plaatsen.stream().filter(plaats -> plaats.staat() == Staat.VOLDAAN).count(),
        plaatsen.size());
  }

  /** All that is missing, with for each what to do and why: what a failed test prints. */
  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder("UDO-toets, stadium ").append(stadium.code());
    tekst.append(", regelset ").append(regelset);
    if (!wijzigingen.isEmpty()) {
      tekst.append(" (").append(String.join("; ", wijzigingen)).append(')');
    }
    tekst.append(": ").append(volledig() ? "volledig" : "onvolledig");
    tekst.append(", ").append(voortgang()).append(" eisen voldaan.\n");
    for (Bevinding bevinding : bevindingen) {
      tekst.append('\n').append(bevinding.uitleg());
    }
    return tekst.toString();
  }
}
