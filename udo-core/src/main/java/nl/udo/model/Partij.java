package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * A party that takes part: a koepel, a group of overheden, a professional association, an advisory
 * body, an executing agency, a research bureau.
 *
 * <p>The rest of the record names a party by its {@linkplain #kenmerk() kenmerk}. The three koepels
 * are known; another party is described once in {@link UdoTraject#partijen()}.
 *
 * @param naam the name in full, without article
 * @param afkorting the usual abbreviation, or null
 * @param lidwoord the article before the abbreviation or else the name, "de" or "het"; or null for
 *     none
 * @param meervoud whether its name is a plural, so that its verb is one: "vier grote gemeenten",
 *     "veiligheidsregio's"; or null for a singular
 * @param soort what kind of party it is, or null
 * @param vertegenwoordigt the layers of which it is a representative; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Partij(
    @NotBlank String naam,
    @Nullable String afkorting,
    @Nullable String lidwoord,
    @Nullable Boolean meervoud,
    @Nullable Soort soort,
    List<Overheidslaag> vertegenwoordigt) {

  /** A kind of party. */
  public enum Soort implements Term {
    /** An association of all overheden of one layer: VNG, IPO, UvW. */
    KOEPEL,
    /** Overheden that act together, such as the G4 or the G40. */
    GROEP_OVERHEDEN,
    /** One overheid, or the board of one, such as a bestuurscollege. */
    OVERHEID,
    /** A professional association. */
    BEROEPSVERENIGING,
    /** An advisory body. */
    ADVIESORGAAN,
    /** An executing agency. */
    UITVOERINGSORGANISATIE,
    /** A research bureau or planning office. */
    ONDERZOEKER,
    /** A ministry or another body of the Rijk. */
    RIJK,
    /** Another party. */
    ANDERE_PARTIJ;

    @Override
    @JsonValue
    public String code() {
      return this == ANDERE_PARTIJ ? "overig" : Term.super.code();
    }
  }

  /** Vereniging van Nederlandse Gemeenten, the koepel of the gemeenten. */
  public static final Partij VNG =
      new Partij(
          "Vereniging van Nederlandse Gemeenten",
          "VNG",
          "de",
          null,
          Soort.KOEPEL,
          List.of(Overheidslaag.GEMEENTEN));

  /** Interprovinciaal Overleg, the koepel of the provincies. */
  public static final Partij IPO =
      new Partij(
          "Interprovinciaal Overleg",
          "IPO",
          "het",
          null,
          Soort.KOEPEL,
          List.of(Overheidslaag.PROVINCIES));

  /** Unie van Waterschappen, the koepel of the waterschappen. */
  public static final Partij UVW =
      new Partij(
          "Unie van Waterschappen",
          "UvW",
          "de",
          null,
          Soort.KOEPEL,
          List.of(Overheidslaag.WATERSCHAPPEN));

  private static final List<Partij> KOEPELS = List.of(VNG, IPO, UVW);

  /** By abbreviation, the present ones and those that records of some years ago name. */
  private static final List<Partij> MINISTERIES =
      List.of(
          ministerie("AZ", "Algemene Zaken"),
          ministerie("AenM", "Asiel en Migratie"),
          ministerie("BZ", "Buitenlandse Zaken"),
          ministerie("BZK", "Binnenlandse Zaken en Koninkrijksrelaties"),
          ministerie("DEF", "Defensie"),
          ministerie("EZ", "Economische Zaken"),
          ministerie("EZK", "Economische Zaken en Klimaat"),
          ministerie("FIN", "Financiën"),
          ministerie("IenM", "Infrastructuur en Milieu"),
          ministerie("IenW", "Infrastructuur en Waterstaat"),
          ministerie("JenV", "Justitie en Veiligheid"),
          ministerie("KGG", "Klimaat en Groene Groei"),
          ministerie("LNV", "Landbouw, Natuur en Voedselkwaliteit"),
          ministerie("LVVN", "Landbouw, Visserij, Voedselzekerheid en Natuur"),
          ministerie("OCW", "Onderwijs, Cultuur en Wetenschap"),
          ministerie("SZW", "Sociale Zaken en Werkgelegenheid"),
          ministerie("VenJ", "Veiligheid en Justitie"),
          ministerie("VRO", "Volkshuisvesting en Ruimtelijke Ordening"),
          ministerie("VWS", "Volksgezondheid, Welzijn en Sport"));

  /** Keeps what was given, with blank text as absent. */
  public Partij {
    naam = Input.text(naam);
    afkorting = Input.text(afkorting);
    lidwoord = Input.text(lidwoord);
    vertegenwoordigt = Input.terms(vertegenwoordigt);
    if (naam == null) {
      throw new IllegalArgumentException("een partij heeft een naam");
    }
  }

  private static Partij ministerie(String afkorting, String naam) {
    return builder().naam(naam).afkorting(afkorting).soort(Soort.RIJK).build();
  }

  /**
   * A party by its name. A koepel or ministry that the library knows is recognised by abbreviation
   * and full name, with or without article and full stops, in any case, also with the abbreviation
   * between brackets behind the name; of another party only the name is known.
   *
   * @param naam the name
   * @return the party
   */
  public static Partij van(String naam) {
    String key = Names.key(Input.required(naam, "de naam van de partij"));
    Partij known = KnownParties.find(key);
    return known != null ? known : builder().naam(naam).build();
  }

  /**
   * By what it is recognised: its abbreviation, its name, with or without "ministerie", and both as
   * a text introduces them.
   */
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(kenmerk());
    names.add(naam);
    if (soort == Soort.RIJK) {
      names.add("ministerie van " + naam);
    }
    if (afkorting != null) {
      List.copyOf(names.subList(1, names.size()))
          .forEach(n -> names.add(n + " (" + afkorting + ")"));
      names.add(afkorting + " (" + naam + ")");
    }
    return names;
  }

  /**
   * The koepels that the library knows.
   *
   * @return VNG, IPO and UvW
   */
  public static List<Partij> koepels() {
    return KOEPELS;
  }

  /**
   * The ministries that the library knows, by their usual abbreviations.
   *
   * @return the ministries, in the order of their abbreviations
   */
  public static List<Partij> ministeries() {
    return MINISTERIES;
  }

  /**
   * The short name by which the rest of the record names this party.
   *
   * @return the abbreviation, or else the name; never null
   */
  public String kenmerk() {
    return afkorting != null ? afkorting : naam;
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

  /** Fills in a record of this kind. Not thread-safe. */
  public static final class Builder extends PartijFields<Builder> {
    private Builder() {}

    private Builder(Partij source) {
      super(source);
    }
  }
}
