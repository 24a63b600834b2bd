package nl.udo.overzicht;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.udo.model.Dossier;
import nl.udo.model.Moment;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Termijnen.Soort;
import nl.udo.overzicht.Termijnen.Stand;
import nl.udo.overzicht.Termijnen.Termijn;
import nl.udo.recht.Vindplaats;
import nl.udo.toets.Bron;
import nl.udo.toets.UdoChecklist;
import org.jspecify.annotations.Nullable;

/** Gathers the terms of one record, and knows each again in another version of it. */
final class Termijnlijst {

  private final UdoTraject traject;
  private final LocalDate dag;
  private final @Nullable Dagen inwerkingtreding;
  private final List<Termijn> termijnen = new ArrayList<>();
  private final Set<String> uids = new HashSet<>();

  Termijnlijst(UdoTraject traject, LocalDate dag) {
    this.traject = traject;
    this.dag = dag;
    this.inwerkingtreding = Dagen.inwerkingtreding(traject);
  }

  List<Termijn> alle() {
    Oordeeltermijnen oordelen = new Oordeeltermijnen(this);
    Invoeringtermijnen invoering = new Invoeringtermijnen(this);
    Toezeggingtermijnen toezeggingen = new Toezeggingtermijnen(this);
    oordelen.oordelen();
    invoering.alle();
    toezeggingen.evaluaties();
    oordelen.spoed();
    toezeggingen.voorwaarden();
    toezeggingen.uitwerkingen();
    toezeggingen.afspraken();
    return termijnen.stream()
        .sorted(
            Comparator.comparing(
                Termijn::totEnMet, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  UdoTraject traject() {
    return traject;
  }

  /** The day on which is asked what has passed. */
  LocalDate dag() {
    return dag;
  }

  /** The days of the entry into force, or null. */
  @Nullable Dagen inwerkingtreding() {
    return inwerkingtreding;
  }

  /** Adds what happens at a moment, which is told with it. */
  void moment(String wat, Sleutel sleutel, @Nullable Moment moment) {
    Dagen dagen = Dagen.van(moment, inwerkingtreding, dag);
    String woorden = Notatie.moment(moment);
    // "2033: de evaluatie (in 2033)" says its date twice.
    boolean zelfde =
        dagen != null
            && dagen.inDeKalender()
            && moment != null
            && moment.datum() != null
            && woorden.equals(Notatie.op(moment.datum()));
    voegToe(
        woorden.isEmpty() || zelfde
            ? wat
            : Woorden.zin("termijn.moment", "wat", wat, "moment", woorden),
        sleutel,
        dagen,
        List.of());
  }

  /** Adds a term in the words of a key. */
  void meld(
      String zin,
      Sleutel sleutel,
      @Nullable Dagen dagen,
      List<Vindplaats> bronnen,
      String... invulling) {
    voegToe(Woorden.zin("termijn." + zin, invulling), sleutel, dagen, bronnen);
  }

  /** Adds a term in words of its own. */
  void voegToe(String wat, Sleutel sleutel, @Nullable Dagen gevonden, List<Vindplaats> bronnen) {
    // A record can say ten million months; a calendar has four digits for a year.
    Dagen dagen = gevonden == null || !gevonden.inDeKalender() ? null : gevonden;
    termijnen.add(
        new Termijn(
            sleutel.soort,
            sleutel.plaats,
            wat,
            dagen == null ? null : dagen.van(),
            dagen == null ? null : dagen.tot(),
            dagen == null ? Stand.ZONDER_DATUM : dagen.op(dag),
            bronnen,
            uid(sleutel)));
  }

  /** Two parts can have one kenmerk; then the place tells the second from the first. */
  private String uid(Sleutel sleutel) {
    String uid = uid(sleutel.soort, sleutel.kenmerk == null ? sleutel.plaats : sleutel.kenmerk);
    if (!uids.add(uid)) {
      uid = uid(sleutel.soort, sleutel.kenmerk + "\n" + sleutel.plaats);
      uids.add(uid);
    }
    return uid;
  }

  /** What a term is known by in another version of the record. */
  record Sleutel(Soort soort, String plaats, @Nullable String kenmerk) {}

  private String uid(Soort soort, String deel) {
    String record =
        traject.kenmerk() == null
            ? traject.voornemen().titel()
                + traject.voornemen().dossiers().stream().map(Dossier::nummer).toList()
            : traject.kenmerk();
    String naam = String.join("\n", "udo", record, soort.code(), deel);
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The sources of a rule of the standard rule set, which is where they are kept. */
  static List<Vindplaats> vanRegel(String code) {
    return UdoChecklist.standaard().regel(code).bronnen().stream().map(Bron::vindplaats).toList();
  }
}
