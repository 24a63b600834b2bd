package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Gevolg;
import nl.udo.model.GevolgVoorAnderen;
import nl.udo.model.NietGeconsulteerd;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.wording.PartWording;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Tekst;

/** Who is touched, who was involved and how, and who was not asked. */
final class Kompasbetrokkenen {

  private final UdoTraject traject;
  private final PartWording delen;
  private final Partijnamen partijen;

  Kompasbetrokkenen(UdoTraject traject, PartWording delen, Partijnamen partijen) {
    this.traject = traject;
    this.delen = delen;
    this.partijen = partijen;
  }

  /**
   * The answer.
   *
   * @param ontbreekt to which is added what is missing
   */
  List<Blok> antwoord(List<String> ontbreekt) {
    List<String> geraakt = geraakt();
    for (GevolgVoorAnderen anders : traject.gevolgenVoorAnderen()) {
      geraakt.add(Notatie.regel(anders.wie()));
    }
    geraakt.removeIf(String::isEmpty);
    List<Blok> blokken = new ArrayList<>();
    woorden("kompas.geraakt", geraakt.stream().distinct().toList(), blokken);
    woorden("kompas.betrokken", betrokken(), blokken);
    List<String> niet = new ArrayList<>();
    for (NietGeconsulteerd reden : traject.nietGeconsulteerd()) {
      String lagen = Notatie.lagen(reden.overheden());
      niet.add(
          reden.reden() == null
              ? lagen
              : Woorden.zin(
                  "kompas.niet.reden", "lagen", lagen, "reden", Notatie.regel(reden.reden())));
    }
    niet.removeIf(String::isEmpty);
    woorden("kompas.niet", niet, blokken);
    if (geraakt.isEmpty()) {
      ontbreekt.add(Woorden.zin("kompas.niemand-geraakt"));
    }
    return blokken;
  }

  /** Who is touched in which role; without one, only those who are not named with another. */
  private List<String> geraakt() {
    Set<Overheidslaag> genoemd = EnumSet.noneOf(Overheidslaag.class);
    traject.gevolgen().stream()
        .filter(g -> !g.rollen().isEmpty() && g.deel() == null && !g.isBuitenBereik())
        .forEach(g -> genoemd.addAll(g.overheden()));
    List<String> geraakt = new ArrayList<>();
    for (Gevolg gevolg : traject.gevolgen()) {
      String deel = gevolg.deel() == null ? "" : Notatie.regel(gevolg.deel().omschrijving());
      String wie = deel.isEmpty() ? Notatie.lagen(gevolg.overheden()) : deel;
      String rol = gevolg.rollen().isEmpty() ? "" : Notatie.termen(gevolg.rollen());
      boolean al = deel.isEmpty() && rol.isEmpty() && genoemd.containsAll(gevolg.overheden());
      if (!wie.isEmpty() && !gevolg.isBuitenBereik() && !al) {
        geraakt.add(rol.isEmpty() ? wie : wie + Woorden.zin("bij", "wat", rol));
      }
    }
    return geraakt;
  }

  /** Who was involved how and when, each once; the form asks how they were involved so far. */
  private List<String> betrokken() {
    Map<List<String>, List<String>> hoe = new LinkedHashMap<>();
    for (Consultatie consultatie : traject.consultaties()) {
      hoe.computeIfAbsent(partijen.kenmerken(consultatie.partijen()), wie -> new ArrayList<>())
          .add(hoe(consultatie));
    }
    Set<String> genoemd = new HashSet<>();
    List<String> alle = new ArrayList<>();
    hoe.forEach((wie, keren) -> alle.add(betrokken(wie, keren, genoemd)));
    return alle;
  }

  private String betrokken(List<String> partij, List<String> keren, Set<String> genoemd) {
    String wie =
        partij.isEmpty()
            ? Woorden.zin("wijziging.onbekende-partij")
            : Notatie.opsomming(
                partij.stream()
                    .map(p -> genoemd.add(p) ? delen.introduction(p) : partijen.inZin(List.of(p)))
                    .toList());
    List<String> bekend = keren.stream().filter(keer -> !keer.isEmpty()).distinct().toList();
    if (bekend.isEmpty()) {
      return wie;
    }
    String hoe = Notatie.opsomming(bekend);
    return Woorden.zin(
        "kompas.betrokken.regel",
        "wie",
        wie,
        "hoe",
        keren.contains("") ? Woorden.zin("kompas.betrokken.ook", "hoe", hoe) : hoe);
  }

  /** in de internetconsultatie over het concept van 25 juni tot en met 27 augustus 2019. */
  private static String hoe(Consultatie consultatie) {
    String onderwerp = Notatie.regel(consultatie.onderwerp());
    return Stream.of(
            consultatie.vorm() == null
                ? ""
                : Woorden.zin("kompas.vorm." + consultatie.vorm().code()),
            onderwerp.isEmpty() ? "" : Woorden.zin("kompas.over", "onderwerp", onderwerp),
            Notatie.periode(consultatie.periode()))
        .filter(deel -> !deel.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void woorden(String sleutel, List<String> regels, List<Blok> blokken) {
    Kompasantwoorden.lijst(
        sleutel,
        regels.stream().map(regel -> Tekst.van(Notatie.hoofdletter(regel))).toList(),
        blokken);
  }
}
