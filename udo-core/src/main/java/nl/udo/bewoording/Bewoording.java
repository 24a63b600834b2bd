package nl.udo.bewoording;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.bewoording.OngeldigeBewoordingException.Fout;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * The words of all fixed sentences: ours, or those of a host in their place.
 *
 * <pre>{@code
 * Bewoording eigen = Bewoording.lees(Path.of("eigen-zinnen.properties"));
 * Bewoording kop = Bewoording.standaard().met(Zin.KOP_OVERLEG, "Overleg met medeoverheden");
 * }</pre>
 *
 * <p>How a sentence is written, with its places to fill in, its word forms by number and its parts
 * that may be left out, is told at the top of {@link #standaardbestand()}. Words of a host are
 * judged when they are given: a text cannot fail on them later, and no fact of a record can get
 * lost by them. Immutable and thread-safe; two of the same words are equal.
 */
public final class Bewoording {

  private static final String BESTAND = "zinnen.properties";

  private static final Map<String, Zin> SLEUTELS =
      Stream.of(Zin.values()).collect(Collectors.toMap(Zin::sleutel, Function.identity()));

  private static volatile @Nullable Bewoording standaard;

  private final Map<Zin, String> teksten;
  private final Map<Zin, Sjabloon> sjablonen;

  /** The sentences whose words are not ours. */
  private final Set<Zin> gewijzigd;

  private Bewoording(Map<Zin, String> teksten, Map<Zin, Sjabloon> sjablonen, Set<Zin> gewijzigd) {
    this.teksten = teksten;
    this.sjablonen = sjablonen;
    this.gewijzigd = gewijzigd;
  }

  /**
   * The words of the library.
   *
   * @return the standard wording
   * @throws OngeldigeBewoordingException when another file stands on the class path in the place of
   *     that of the library; words of one's own are read by {@link #lees(Path)}
   */
  public static Bewoording standaard() {
    Bewoording own = standaard;
    if (own == null) {
      own = standaard(standaardbestand());
      standaard = own;
    }
    return own;
  }

  /** The standard wording from the text of its file, which must be that of this version. */
  static Bewoording standaard(String bestand) {
    if (!vingerafdruk(bestand).equals(Zin.VINGERAFDRUK)) {
      throw new OngeldigeBewoordingException(
          List.of(
              new Fout(
                  BESTAND,
                  0,
                  null,
                  "het bestand op het class path is niet dat van deze versie; geef eigen zinnen met"
                      + " Bewoording.lees en laat het bestand van de bibliotheek staan")));
    }
    Map<Zin, String> teksten = new EnumMap<>(Zin.class);
    Map<Zin, Sjabloon> sjablonen = new EnumMap<>(Zin.class);
    try {
      for (Zinnenbestand.Regel regel : Zinnenbestand.regels(new StringReader(bestand))) {
        Zin zin = SLEUTELS.get(regel.sleutel());
        teksten.put(zin, regel.tekst());
        sjablonen.put(zin, Sjabloon.van(regel.tekst()));
      }
    } catch (IOException | Sjabloon.Onleesbaar e) {
      // A string gives no such exception, and a test reads each sentence.
      throw new IllegalStateException(e);
    }
    return new Bewoording(teksten, sjablonen, Set.of());
  }

  /**
   * The file with the words of the library, as a beginning for words of one's own.
   *
   * @return the text of the file, a file of properties
   */
  public static String standaardbestand() {
    try (InputStream in = Bewoording.class.getResourceAsStream(BESTAND)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Words of one's own for all sentences or for some; the others keep the words of the library.
   *
   * @param bestand a file of properties in UTF-8
   * @return the wording
   * @throws IOException when the file cannot be read
   * @throws OngeldigeBewoordingException when something is wrong with the words; with all mistakes
   */
  public static Bewoording lees(Path bestand) throws IOException {
    Objects.requireNonNull(bestand, "het bestand ontbreekt (null)");
    String naam = String.valueOf(bestand.getFileName());
    String tekst;
    try {
      tekst = Files.readString(bestand);
    } catch (CharacterCodingException e) {
      throw new OngeldigeBewoordingException(
          List.of(new Fout(naam, 0, null, "het bestand is niet in UTF-8 geschreven")));
    }
    return lees(new StringReader(tekst), naam);
  }

  /**
   * Words of one's own for all sentences or for some; the others keep the words of the library.
   *
   * @param bestand the text of a file of properties; not closed
   * @param naam the name of the file in messages
   * @return the wording
   * @throws IOException when it cannot be read
   * @throws OngeldigeBewoordingException when something is wrong with the words; with all mistakes
   */
  public static Bewoording lees(Reader bestand, String naam) throws IOException {
    Objects.requireNonNull(bestand, "het bestand ontbreekt (null)");
    Objects.requireNonNull(naam, "de naam ontbreekt (null)");
    List<Fout> fouten = new ArrayList<>();
    Map<Zin, String> eigen = new EnumMap<>(Zin.class);
    Map<String, Integer> eerder = new LinkedHashMap<>();
    for (Zinnenbestand.Regel regel : Zinnenbestand.regels(bestand)) {
      String sleutel = regel.sleutel();
      if (sleutel == null) {
        fouten.add(
            new Fout(naam, regel.nummer(), null, "na \\u staan geen vier hexadecimale cijfers"));
        continue;
      }
      Integer vorige = eerder.putIfAbsent(sleutel, regel.nummer());
      Zin zin = SLEUTELS.get(sleutel);
      if (vorige != null) {
        fouten.add(new Fout(naam, regel.nummer(), sleutel, "de zin staat ook op regel " + vorige));
      } else if (zin == null) {
        fouten.add(
            new Fout(naam, regel.nummer(), sleutel, "deze zin bestaat niet" + bedoelt(sleutel)));
      } else {
        String tekst = zonderEinde(zin, regel.tekst());
        bezwaren(zin, tekst)
            .forEach(bezwaar -> fouten.add(new Fout(naam, regel.nummer(), sleutel, bezwaar)));
        eigen.put(zin, tekst);
      }
    }
    if (!fouten.isEmpty()) {
      throw new OngeldigeBewoordingException(fouten);
    }
    return standaard().metAlle(eigen);
  }

  private static String bedoelt(String sleutel) {
    String dichtbij = Names.nearest(sleutel, SLEUTELS.keySet());
    return dichtbij == null ? "" : "; bedoelt u " + dichtbij + "?";
  }

  /** A space that an editor left at the end would stand in the text. */
  private static String zonderEinde(Zin zin, String tekst) {
    return standaard().tekst(zin).endsWith(" ") ? tekst : tekst.stripTrailing();
  }

  private static List<String> bezwaren(Zin zin, String tekst) {
    Bewoording ons = standaard();
    return new Keuring(zin, ons.tekst(zin), ons.sjabloon(zin)).bezwaren(tekst);
  }

  /**
   * The same with other words for one sentence.
   *
   * @param zin the sentence
   * @param tekst its words, as they would stand in a file behind its key, with one backslash where
   *     a file has two
   * @return other wording
   * @throws OngeldigeBewoordingException when something is wrong with the words; with all mistakes
   */
  public Bewoording met(Zin zin, String tekst) {
    Objects.requireNonNull(zin, "de zin ontbreekt (null)");
    Objects.requireNonNull(tekst, "de tekst ontbreekt (null)");
    List<Fout> fouten =
        bezwaren(zin, tekst).stream()
            .map(bezwaar -> new Fout(null, 0, zin.sleutel(), bezwaar))
            .toList();
    if (!fouten.isEmpty()) {
      throw new OngeldigeBewoordingException(fouten);
    }
    return metAlle(Map.of(zin, tekst));
  }

  private Bewoording metAlle(Map<Zin, String> eigen) {
    Map<Zin, String> nieuw = new EnumMap<>(teksten);
    Map<Zin, Sjabloon> nieuweSjablonen = new EnumMap<>(sjablonen);
    nieuw.putAll(eigen);
    try {
      for (Map.Entry<Zin, String> e : eigen.entrySet()) {
        nieuweSjablonen.put(e.getKey(), Sjabloon.van(e.getValue()));
      }
    } catch (Sjabloon.Onleesbaar e) {
      // They were judged before.
      throw new IllegalStateException(e);
    }
    Bewoording ons = standaard();
    return new Bewoording(
        nieuw,
        nieuweSjablonen,
        nieuw.keySet().stream()
            .filter(zin -> !ons.tekst(zin).equals(nieuw.get(zin)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The words of a sentence, with its places to fill in.
   *
   * @param zin the sentence
   * @return its words as they stand behind its key
   */
  @SuppressWarnings("NullAway") // each sentence has words
  public String tekst(Zin zin) {
    return teksten.get(Objects.requireNonNull(zin, "de zin ontbreekt (null)"));
  }

  @SuppressWarnings("NullAway") // made of its words
  private Sjabloon sjabloon(Zin zin) {
    return sjablonen.get(Objects.requireNonNull(zin, "de zin ontbreekt (null)"));
  }

  /**
   * Which sentences have other words than those of the library.
   *
   * @return the sentences; empty for the standard wording
   */
  public Set<Zin> gewijzigd() {
    return gewijzigd;
  }

  /**
   * What tells this wording from another, for the metadata of a text.
   *
   * @return "standaard", or twelve hexadecimal digits that go by the words that are not ours
   */
  public String kenmerk() {
    if (gewijzigd.isEmpty()) {
      return "standaard";
    }
    String eigen =
        gewijzigd.stream()
            .sorted()
            .map(zin -> zin.sleutel() + '=' + teksten.get(zin))
            .collect(Collectors.joining("\n"));
    return vingerafdruk(eigen).substring(0, 12);
  }

  /**
   * Fills a sentence in.
   *
   * @param zin the sentence
   * @param invulling is told its parts, from left to right
   */
  public void vul(Zin zin, Invulling invulling) {
    sjabloon(zin).vul(invulling);
  }

  /**
   * A sentence, filled in with plain text.
   *
   * @param zin the sentence
   * @param namenEnWaarden the name of each place and the text to fill in there, in turn; null for a
   *     text that is absent
   * @return the sentence
   * @throws IllegalArgumentException when a place of the sentence that is always there has no text
   */
  public String zeg(Zin zin, @Nullable String... namenEnWaarden) {
    Map<String, String> waarden = new LinkedHashMap<>();
    for (int i = 0; i < namenEnWaarden.length; i += 2) {
      waarden.put(namenEnWaarden[i], namenEnWaarden[i + 1]);
    }
    PlatteInvulling invulling = new PlatteInvulling(zin, waarden);
    vul(zin, invulling);
    return invulling.tekst();
  }

  /** Line ends do not count: a version control system may have changed them. */
  static String vingerafdruk(String tekst) {
    try {
      byte[] bytes = tekst.replace("\r", "").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has it.
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bewoording b && teksten.equals(b.teksten);
  }

  @Override
  public int hashCode() {
    return teksten.hashCode();
  }

  /** The mark of the wording. */
  @Override
  public String toString() {
    return kenmerk();
  }
}
