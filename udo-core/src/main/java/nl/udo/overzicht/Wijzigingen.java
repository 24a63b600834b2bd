package nl.udo.overzicht;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Wijzigingslijst.Opgesomd;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a record, in Dutch sentences: "De raming van de kosten van
 * het register is verhoogd van € 3 miljoen tot € 4 miljoen.", "Aan het punt van de VNG over de
 * termijn is alsnog tegemoetgekomen."
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

  /** What a change is about, in the order in which they are told. */
  public enum Thema implements Term {
    /** What happened to the proposal, and when it enters into force. */
    VOORSTEL,
    /** Costs, how they are met, and what was agreed on that. */
    GELD,
    /** Taken, bevoegdheden and the capacity to carry out. */
    TAKEN,
    /** Who was consulted, what they brought in, and what was done with it. */
    OVERLEG,
    /** What is still to come: evaluations, what is worked out later, agreements to be made. */
    TOEZEGGINGEN,
    /** The record itself: its parties, its documents. */
    OVERIGE_GEGEVENS;

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }
  }

  /**
   * One change. Of one fact that the record holds at several places there is one change.
   *
   * @param soort what kind of change it is
   * @param thema what it is about
   * @param zin the change, in one or more Dutch sentences with words of the record; what was added
   *     reads as in the paragraph of the later version
   * @param eerder JSON Pointers (RFC 6901) to the places in the earlier version; empty for what was
   *     added
   * @param later JSON Pointers to the places in the later version; empty for what was removed
   */
  public record Wijziging(
      Soort soort, Thema thema, String zin, List<String> eerder, List<String> later) {

    /** Keeps what was given. */
    public Wijziging {
      Objects.requireNonNull(soort, "soort");
      Objects.requireNonNull(thema, "thema");
      Objects.requireNonNull(zin, "zin");
      eerder = List.copyOf(eerder);
      later = List.copyOf(later);
    }

    /** Kind and places without content, because frameworks log it. */
    @Override
    public String toString() {
      return soort.code() + " " + eerder + " " + later;
    }
  }

  private final @Nullable String titel;
  private final String kop;
  private final List<Wijziging> wijzigingen;
  private final Map<String, Opgesomd> opgesomd;

  /** The parties that its sentences name by their short names, in full. */
  private final List<String> genoemd;

  private Wijzigingen(
      @Nullable String titel,
      String kop,
      List<Wijziging> wijzigingen,
      Map<String, Opgesomd> opgesomd,
      List<String> genoemd) {
    this.titel = titel;
    this.kop = kop;
    this.wijzigingen = wijzigingen;
    this.opgesomd = opgesomd;
    this.genoemd = genoemd;
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
    Wijzigingslijst lijst = new Vergelijking(eerder, later).alle();
    List<Wijziging> alle = lijst.alle();
    String zinnen = alle.stream().map(Wijziging::zin).collect(Collectors.joining("\n"));
    return new Wijzigingen(
        titel(Stukken.titel(eerder), Stukken.titel(later)),
        Woorden.zin("wijzigingen.kop"),
        alle,
        lijst.opgesomd(),
        Partijnamen.voluitIn(zinnen, later));
  }

  /** The title of the later version; the earlier one beside it where that is another. */
  private static @Nullable String titel(@Nullable String eerder, @Nullable String later) {
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
        titel,
        Woorden.zin("wijzigingen.kop.versies", "eerder", toen, "later", nu),
        wijzigingen,
        opgesomd,
        genoemd);
  }

  private static String naam(String versie) {
    String naam = Notatie.regel(versie);
    if (naam.isBlank()) {
      throw new IllegalArgumentException("de naam van een versie is leeg");
    }
    return naam;
  }

  /**
   * The changes by theme: what happened to the proposal, money, tasks, consultation, promises.
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
    if (wijzigingen.isEmpty()) {
      return Stukken.van(titel, kop, List.of(new Alinea(Woorden.zin("wijzigingen.geen"))));
    }
    List<Blok> blokken = new ArrayList<>();
    if (!genoemd.isEmpty()) {
      blokken.add(
          new Alinea(
              Woorden.zin(
                  genoemd.size() == 1 ? "wijzigingen.genoemd.een" : "wijzigingen.genoemd.meer",
                  "wie",
                  Notatie.opsomming(genoemd))));
    }
    for (Thema thema : Thema.values()) {
      List<Blok> inhoud = vanThema(thema);
      if (!inhoud.isEmpty()) {
        blokken.add(new Sectie(null, Notatie.hoofdletter(thema.label()), inhoud));
      }
    }
    return Stukken.van(titel, kop, blokken);
  }

  /**
   * Of the proposal each sentence says what happened; of the rest, whether it is new stands above.
   */
  private List<Blok> vanThema(Thema thema) {
    List<Wijziging> alle = wijzigingen.stream().filter(w -> w.thema() == thema).toList();
    List<Blok> blokken = new ArrayList<>();
    if (thema == Thema.VOORSTEL) {
      lijst(alle, blokken);
      return blokken;
    }
    for (Soort soort : List.of(Soort.TOEGEVOEGD, Soort.GEWIJZIGD, Soort.VERVALLEN)) {
      List<Wijziging> van = alle.stream().filter(w -> w.soort() == soort).toList();
      if (!van.isEmpty()) {
        blokken.add(new Alinea(Woorden.zin("wijzigingen." + soort.code())));
        List<Wijziging> andere = opgesomd(van, blokken);
        if (andere.size() < van.size() && !andere.isEmpty()) {
          // Only what is new has lists of its own.
          blokken.add(new Alinea(Woorden.zin("wijzigingen.ook-toegevoegd")));
        }
        lijst(andere, blokken);
      }
    }
    return blokken;
  }

  /** Those that read as a list of their own; gives the others. */
  private List<Wijziging> opgesomd(List<Wijziging> van, List<Blok> blokken) {
    List<Wijziging> andere = new ArrayList<>();
    for (Wijziging wijziging : van) {
      Opgesomd lijst = opgesomd.get(wijziging.zin());
      if (lijst == null) {
        andere.add(wijziging);
      } else {
        blokken.add(new Alinea(lijst.aanhef()));
        blokken.add(Opsomming.van(false, lijst.onderdelen()));
      }
    }
    return andere;
  }

  private static void lijst(List<Wijziging> wijzigingen, List<Blok> blokken) {
    if (!wijzigingen.isEmpty()) {
      blokken.add(Opsomming.van(false, wijzigingen.stream().map(Wijziging::zin).toList()));
    }
  }
}
