package nl.udo.tekst;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.UdoTraject;
import org.jspecify.annotations.Nullable;

/**
 * A text with all that a format needs to write it: the tree, and what its metadata tell. The
 * paragraph of a record is one, as a whole or the fragment for one chapter. Immutable and
 * thread-safe.
 *
 * @param onderwerp what the text is about, such as the title of the policy, or null
 * @param taal the language of the text, a tag of BCP 47
 * @param regelset the rule set that applied
 * @param concept whether it is a draft
 * @param bewoording the words of what a format adds: the mark of a draft, notes, page numbers
 * @param traject the record that travels inside a file that can carry one, or null for none
 * @param blokken what it consists of
 */
public record Tekststuk(
    @Nullable String onderwerp,
    String taal,
    String regelset,
    boolean concept,
    Bewoording bewoording,
    @Nullable UdoTraject traject,
    List<Blok> blokken) {

  /** The language of the texts of this library. */
  public static final String NEDERLANDS = "nl-NL";

  /** Keeps what was given. */
  public Tekststuk {
    Objects.requireNonNull(taal, "taal");
    Objects.requireNonNull(regelset, "regelset");
    Objects.requireNonNull(bewoording, "bewoording");
    blokken = List.copyOf(blokken);
  }

  /**
   * A text in the words of the library.
   *
   * @param onderwerp what the text is about, or null
   * @param taal the language of the text, a tag of BCP 47
   * @param regelset the rule set that applied
   * @param concept whether it is a draft
   * @param traject the record that travels along, or null for none
   * @param blokken what it consists of
   */
  public Tekststuk(
      @Nullable String onderwerp,
      String taal,
      String regelset,
      boolean concept,
      @Nullable UdoTraject traject,
      List<Blok> blokken) {
    this(onderwerp, taal, regelset, concept, Bewoording.standaard(), traject, blokken);
  }

  /**
   * A text in Dutch and in the words of the library, without a record.
   *
   * @param onderwerp what the text is about, or null
   * @param regelset the rule set that applied
   * @param concept whether it is a draft
   * @param blokken what it consists of
   */
  public Tekststuk(
      @Nullable String onderwerp, String regelset, boolean concept, List<Blok> blokken) {
    this(onderwerp, NEDERLANDS, regelset, concept, null, blokken);
  }

  /**
   * The same with other blocks.
   *
   * @param blokken the blocks
   * @return the text
   */
  public Tekststuk metBlokken(List<Blok> blokken) {
    return new Tekststuk(onderwerp, taal, regelset, concept, bewoording, traject, blokken);
  }

  /**
   * The heading that is the name of the whole: that of the one section at the top, when there is
   * one. Of several none is.
   *
   * @return the heading with its number, or nothing
   */
  public Optional<String> kop() {
    List<Sectie> secties =
        blokken.stream().filter(Sectie.class::isInstance).map(Sectie.class::cast).toList();
    return secties.size() == 1 ? Optional.of(secties.get(0).titel()) : Optional.empty();
  }

  /**
   * The title of the text: its heading, with what it is about.
   *
   * @return the title; empty when there is neither
   */
  public String titel() {
    return Stream.concat(kop().stream(), Stream.ofNullable(onderwerp))
        .collect(Collectors.joining(" \u2013 "));
  }
}
