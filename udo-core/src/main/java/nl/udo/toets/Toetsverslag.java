package nl.udo.toets;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.udo.model.Aspect;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.usertext.Characters;

/**
 * What the checklist found: whether the record is complete for a stage, and all that is missing.
 * Immutable and thread-safe.
 *
 * @param traject the record that was checked; left out of the JSON of the report
 * @param regelset the id of the rule set that was applied
 * @param taal the language of its texts, as a BCP 47 tag, for instance "nl"
 * @param wijzigingen the changes that the host made to it, each in words; empty for none
 * @param stadium the stage for which the record was checked
 * @param bevindingen what is not met: errors first, then warnings, then advice; of one severity in
 *     the order of the record, and at one place in the order of the rules
 * @param regels how each rule stands, in the order of the rule set
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "regelset",
  "taal",
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
    String taal,
    List<String> wijzigingen,
    Stadium stadium,
    List<Bevinding> bevindingen,
    List<Regelresultaat> regels) {

  /** Keeps what was given. */
  public Toetsverslag {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    Objects.requireNonNull(regelset, "regelset");
    Objects.requireNonNull(taal, "taal");
    Objects.requireNonNull(stadium, "stadium");
    wijzigingen = wijzigingen == null ? List.of() : List.copyOf(wijzigingen);
    bevindingen = bevindingen == null ? List.of() : List.copyOf(bevindingen);
    regels = regels == null ? List.of() : List.copyOf(regels);
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
    long voldaan = 0;
    long vanToepassing = 0;
    for (Regelresultaat regel : regels) {
      if (welke.test(regel)) {
        for (Waarneming plaats : regel.waarnemingen()) {
          if (plaats.staat() != Staat.NIET_VAN_TOEPASSING && waar.test(plaats)) {
            vanToepassing++;
            voldaan += plaats.staat() == Staat.VOLDAAN ? 1 : 0;
          }
        }
      }
    }
    return new Voortgang(voldaan, vanToepassing);
  }

  /** How many findings there are of a severity. */
  private int aantal(Ernst ernst) {
    return bevindingen(ernst).size();
  }

  /** How many findings there are of each severity. */
  String aantallen(Verslagwoorden woorden) {
    return String.join(
        ", ",
        aantal(Ernst.FOUT, woorden.fout(), woorden.fouten()),
        aantal(Ernst.WAARSCHUWING, woorden.waarschuwing(), woorden.waarschuwingen()),
        aantal(Ernst.ADVIES, woorden.aanbeveling(), woorden.aanbevelingen()));
  }

  private String aantal(Ernst ernst, String een, String meer) {
    return aantal(ernst) + " " + (aantal(ernst) == 1 ? een : meer);
  }

  /**
   * The first line of the report: for which policy and stage, how many findings of each severity,
   * and how far along the record is. It holds the title of the policy.
   *
   * @return one line, without its end
   */
  public String kop() {
    Verslagwoorden woorden = woorden();
    String titel = traject.voornemen().titel();
    return woorden.van()
        + (titel == null ? "" : " “" + Characters.visible(titel) + "”")
        + ", "
        + woorden.stadium()
        + " "
        + stadium.code()
        + ", "
        + woorden.regelset()
        + " "
        + regelset
        + (wijzigingen.isEmpty() ? "" : " (" + String.join("; ", wijzigingen) + ")")
        + ": "
        + (volledig() ? woorden.volledig() : woorden.onvolledig())
        + ", "
        + aantallen(woorden)
        + "; "
        + voortgang().voldaan()
        + " "
        + woorden.vanDe()
        + " "
        + voortgang().vanToepassing()
        + " "
        + woorden.voldaan()
        + ".";
  }

  private Verslagwoorden woorden() {
    return Verslagwoorden.in(Locale.forLanguageTag(taal));
  }

  /** The headline, and all that is missing, with for each what to do and why. */
  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder(kop()).append('\n');
    Verslagwoorden woorden = woorden();
    for (Bevinding bevinding : bevindingen) {
      tekst.append('\n').append(bevinding.uitleg(woorden));
    }
    return tekst.toString();
  }
}
