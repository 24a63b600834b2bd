package nl.udo.overzicht;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Tekststuk;

/**
 * What changed between two versions of a record, in Dutch sentences: "De raming van de kosten van
 * het register is verhoogd van € 3 miljoen tot € 4 miljoen.", "Het punt van de VNG over de termijn
 * is alsnog overgenomen."
 *
 * <p>The question that it answers: <em>what changed since the koepel gave its oordeel?</em> Who
 * reads it: the koepel, with the letter that accompanies the changed proposal, to decide whether
 * its oordeel still holds; and the author of the nader rapport, who tells the Raad van State what
 * was changed after its advice.
 *
 * <p>Elements of a list are recognised whatever their order: by their kenmerk, else by party, date
 * and aspect, or by their normalised description; what cannot be recognised is added or removed,
 * and what could be either of two is never guessed. A different order alone is no change.
 *
 * <pre>{@code
 * Wijzigingen.tussen(bijHetOordeel, nu).wijzigingen().forEach(w -> System.out.println(w.zin()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Wijzigingen {

  /** A kind of change. */
  public enum Soort implements Term {
    /** It was not there before. */
    TOEGEVOEGD,
    /** It is not there any more. */
    VERVALLEN,
    /** It is there in both, and differs. */
    GEWIJZIGD;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /**
   * One change.
   *
   * @param soort what kind of change it is
   * @param zin the change, in a Dutch sentence with words of the record
   * @param eerder JSON Pointer (RFC 6901) to the place in the earlier version, or null for what was
   *     added
   * @param later JSON Pointer to the place in the later version, or null for what was removed
   */
  public record Wijziging(Soort soort, String zin, String eerder, String later) {

    /** Keeps what was given. */
    public Wijziging {
      Objects.requireNonNull(soort, "soort");
      Objects.requireNonNull(zin, "zin");
    }

    /** Kind and places without content, because frameworks log it. */
    @Override
    public String toString() {
      return soort.code() + " " + eerder + " " + later;
    }
  }

  private final String titel;
  private final String kop;
  private final List<Wijziging> wijzigingen;

  private Wijzigingen(String titel, String kop, List<Wijziging> wijzigingen) {
    this.titel = titel;
    this.kop = kop;
    this.wijzigingen = wijzigingen;
  }

  /**
   * The changes from one version of a record to another.
   *
   * @param eerder the earlier version
   * @param later the later version
   * @return the changes; none when the two differ at most in the order of their lists
   */
  public static Wijzigingen tussen(UdoTraject eerder, UdoTraject later) {
    Objects.requireNonNull(eerder, "het eerdere traject ontbreekt (null)");
    Objects.requireNonNull(later, "het latere traject ontbreekt (null)");
    return new Wijzigingen(
        titel(Stukken.titel(eerder), Stukken.titel(later)),
        Woorden.zin("wijzigingen.kop"),
        new Vergelijking(eerder, later).alle());
  }

  /** The title of the later version; the earlier one beside it where that is another. */
  private static String titel(String eerder, String later) {
    return eerder == null || later == null || eerder.equals(later)
        ? later == null ? eerder : later
        : Woorden.zin("wijzigingen.titel", "later", later, "eerder", eerder);
  }

  /**
   * The same with names of the two versions, which the heading of its text tells: "Wijzigingen
   * tussen de versie van maart 2020 en die van de indiening". A record has no name for its
   * versions.
   *
   * @param eerder the name of the earlier version, as it reads behind "tussen"
   * @param later the name of the later version, as it reads behind "en"
   * @return the changes under that heading
   * @throws IllegalArgumentException when a name is blank
   */
  public Wijzigingen metVersies(String eerder, String later) {
    String toen = naam(Objects.requireNonNull(eerder, "de naam ontbreekt (null)"));
    String nu = naam(Objects.requireNonNull(later, "de naam ontbreekt (null)"));
    return new Wijzigingen(
        titel, Woorden.zin("wijzigingen.kop.versies", "eerder", toen, "later", nu), wijzigingen);
  }

  private static String naam(String versie) {
    String naam = Notatie.regel(versie);
    if (naam.isBlank()) {
      throw new IllegalArgumentException("de naam van een versie is leeg");
    }
    return naam;
  }

  /**
   * The changes, in the order of the record.
   *
   * @return the changes, unmodifiable
   */
  public List<Wijziging> wijzigingen() {
    return wijzigingen;
  }

  /**
   * The changes as a text, for every format.
   *
   * @return the text
   */
  public Tekststuk stuk() {
    Blok inhoud =
        wijzigingen.isEmpty()
            ? new Alinea(Woorden.zin("wijzigingen.geen"))
            : Opsomming.van(false, wijzigingen.stream().map(Wijziging::zin).toList());
    return Stukken.van(titel, kop, List.of(inhoud));
  }
}
