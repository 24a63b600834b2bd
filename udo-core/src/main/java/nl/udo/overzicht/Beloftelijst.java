package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Opvolgregister.Regel;
import nl.udo.overzicht.Opvolgregister.Soort;
import nl.udo.overzicht.Opvolgregister.Stand;
import nl.udo.overzicht.Registerbouwer.Belofte;
import org.jspecify.annotations.Nullable;

/** What was found in one record, in lines that stay when the record is not kept. */
final class Beloftelijst {

  /** As many texts as a line has beside the names of parties. */
  private static final int VAST = 7;

  private final String naam;
  private final UdoTraject traject;
  private final Partijnamen partijen;
  private final @Nullable String kenmerk;
  private final @Nullable String titel;
  private final List<Belofte> beloften = new ArrayList<>();

  Beloftelijst(String naam, UdoTraject traject, Partijnamen partijen) {
    this.naam = naam;
    this.traject = traject;
    this.partijen = partijen;
    this.kenmerk = Teksten.kort(traject.kenmerk(), Teksten.KENMERK);
    this.titel = Teksten.kort(Stukken.titel(traject), Teksten.TITEL);
  }

  /**
   * What is promised or asked.
   *
   * @param wie by whom it came to be, by kenmerk
   * @param kenmerk its own, or null
   */
  record Wat(
      Soort soort, List<String> wie, @Nullable String kenmerk, String plaats, String inhoud) {}

  /**
   * What its own record says of it.
   *
   * @param sinds since when it is open, or null
   * @param zelfBeantwoord whether it says that another answered it
   * @param afdoening what came of it, in a sentence; or null
   * @param achtergrond what made it necessary, in a sentence; or null
   */
  record Volgens(
      @Nullable Datum sinds,
      Stand stand,
      boolean zelfBeantwoord,
      @Nullable String afdoening,
      @Nullable String achtergrond) {}

  /** Adds what is open since the submission or adoption. */
  void open(Wat wat, Wanneer wanneer) {
    voegToe(wat, wanneer, new Volgens(traject.peildatum(), Stand.OPEN, false, null, null));
  }

  void voegToe(Wat wat, Wanneer wanneer, Volgens volgens) {
    List<String> wie = Teksten.kort(partijen.kort(wat.wie));
    @Nullable String[] teksten = new String[VAST + wie.size()];
    teksten[0] = naam;
    teksten[1] = kenmerk;
    teksten[2] = titel;
    teksten[3] = Teksten.kort(wat.kenmerk, Teksten.KENMERK);
    teksten[4] = Teksten.kort(wat.inhoud, Teksten.INHOUD);
    teksten[5] = Teksten.kort(wanneer.woorden(), Teksten.NAAM);
    teksten[6] = Teksten.kort(volgens.afdoening, Teksten.INHOUD);
    for (int i = 0; i < wie.size(); i++) {
      teksten[VAST + i] = wie.get(i);
    }
    Teksten.pas(teksten);
    Regel regel =
        new Regel(
            Objects.requireNonNull(teksten[0]),
            teksten[1],
            teksten[2],
            wat.soort,
            Stream.of(teksten).skip(VAST).map(Objects::requireNonNull).toList(),
            teksten[3],
            wat.plaats,
            Objects.requireNonNull(teksten[4]),
            Objects.requireNonNull(teksten[5]),
            wanneer.voorop(),
            null,
            wanneer.uiterlijk(),
            volgens.sinds,
            volgens.stand,
            false,
            teksten[6],
            List.of(),
            List.of());
    beloften.add(
        new Belofte(
            regel,
            volgens.zelfBeantwoord,
            Registerbouwer.sleutel(traject.kenmerk(), wat.kenmerk),
            wanneer.momenten(),
            volgens.achtergrond));
  }

  List<Belofte> alle() {
    return beloften;
  }
}
