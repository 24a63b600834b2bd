package nl.udo.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.model.Partij;
import nl.udo.model.PartyIndex;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.wording.Names;
import nl.udo.paragraaf.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * The parties of one record by the short names that everyone knows them by, or as the paragraph
 * names them: in full where they are mentioned first. Not thread-safe.
 */
final class Partijnamen {

  private final PartyIndex index;

  /** The names of one text, or null for short ones. */
  private final @Nullable Names voluit;

  Partijnamen(UdoTraject traject) {
    this(traject, null);
  }

  private Partijnamen(UdoTraject traject, @Nullable Names voluit) {
    this.index = PartyIndex.of(traject);
    this.voluit = voluit;
  }

  /**
   * The names of one text, to be asked for in the order in which it is read.
   *
   * @param genoemd the parties that it mentions, each as often as it does
   */
  static Partijnamen voluit(UdoTraject traject, List<String> genoemd) {
    Names names = Names.standaard(traject);
    Partijnamen voluit = new Partijnamen(traject, names);
    names.count(new Words(genoemd.stream().map(voluit::naam).toList(), false));
    return voluit;
  }

  /** In full, those of a record that a text names by their abbreviations, in its order. */
  static List<String> voluitIn(String tekst, UdoTraject traject) {
    Map<Integer, String> perPlaats = new TreeMap<>();
    Stream.of(traject.partijen(), Partij.koepels(), Partij.ministeries())
        .flatMap(List::stream)
        .map(Partij::afkorting)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(
            afkorting -> {
              Matcher plaats =
                  Pattern.compile("(?U)\\b" + Pattern.quote(afkorting) + "\\b").matcher(tekst);
              if (plaats.find()) {
                perPlaats.put(plaats.start(), afkorting);
              }
            });
    List<String> genoemd = List.copyOf(perPlaats.values());
    // Mentioned again below, so that its abbreviation is told.
    Partijnamen voluit =
        voluit(traject, Stream.concat(genoemd.stream(), genoemd.stream()).toList());
    return voluit.elkInZin(genoemd);
  }

  private Words.Part naam(String kenmerk) {
    return new Words.Name(partij(kenmerk).kenmerk(), false);
  }

  Partij partij(String kenmerk) {
    return index.find(kenmerk);
  }

  /** As the record names them first, so that two spellings of one party are one. */
  List<String> kenmerken(List<String> kenmerken) {
    return kenmerken.stream().map(k -> partij(k).kenmerk()).distinct().toList();
  }

  /** Without article, for a table: VNG. */
  List<String> kort(List<String> kenmerken) {
    return kenmerken.stream().map(k -> Notatie.regel(partij(k).kenmerk())).distinct().toList();
  }

  /** For a list of nothing but names: short, or as the text names them. */
  List<String> inLijst(List<String> kenmerken) {
    return voluit == null ? kort(kenmerken) : elkInZin(kenmerken);
  }

  /** As they read in a sentence: de VNG en het IPO. */
  String inZin(List<String> kenmerken) {
    return Notatie.opsomming(elkInZin(kenmerken));
  }

  /** Each as it reads in a sentence: de VNG, het IPO. */
  List<String> elkInZin(List<String> kenmerken) {
    return kenmerken.stream()
        .map(k -> partij(k).kenmerk())
        .distinct()
        .map(this::inZin)
        .distinct()
        .toList();
  }

  /**
   * Names in their number, as the subject of a sentence.
   *
   * @param namen the names as they read in it
   * @param kenmerken whose names these are
   */
  Words alsOnderwerp(List<String> namen, List<String> kenmerken) {
    return Words.named(
        namen, kenmerken.stream().anyMatch(k -> Boolean.TRUE.equals(partij(k).meervoud())));
  }

  private String inZin(String kenmerk) {
    if (voluit != null) {
      return Notatie.regel(voluit.inText(new Words.Name(kenmerk, false)));
    }
    Partij partij = partij(kenmerk);
    String naam = Notatie.regel(partij.kenmerk());
    return partij.lidwoord() == null ? naam : Notatie.regel(partij.lidwoord()) + " " + naam;
  }
}
