package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Beleidskompas.Antwoord;
import nl.udo.overzicht.Beleidskompas.Vraag;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.paragraaf.wording.PartWording;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Gat;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekst;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;

/** Answers the questions from one record. */
final class Kompasantwoorden {

  /** Of these a finding is about who is touched and how they were involved. */
  private static final List<String> BETROKKENHEID =
      List.of("UDO-CON-", "UDO-TRJ-03", "UDO-TRJ-05", "UDO-TRJ-06");

  /**
   * What an oordeel is about that says something of the uitvoerbaarheid; so does one on nothing.
   */
  private static final Set<Onderwerp> UITVOERBAARHEID =
      EnumSet.of(Onderwerp.GEHEEL, Onderwerp.UITVOERBAARHEID, Onderwerp.UITVOERINGSKRACHT);

  private static final Pattern VOORWAARDE = Pattern.compile("/voorwaarden/\\d+$");

  private final UdoTraject traject;
  private final Toetsverslag verslag;
  private final Map<Hoofdstuk, MvtParagraaf> paragraaf;
  private final PartWording delen;
  private final Partijnamen partijen;

  Kompasantwoorden(UdoTraject traject) {
    this.traject = traject;
    this.verslag = UdoChecklist.standaard().toets(traject, Stadium.CONSULTATIE);
    // The first answer introduces who was consulted.
    this.paragraaf =
        MvtParagraaf.builder()
            .concept()
            .bekendePartijen(
                traject.consultaties().stream().flatMap(c -> c.partijen().stream()).toList())
            .hoofdstukken(verslag);
    this.delen = new PartWording(traject);
    this.partijen = new Partijnamen(traject);
  }

  List<Antwoord> alle() {
    return Stream.of(Vraag.values()).map(this::antwoord).toList();
  }

  private Antwoord antwoord(Vraag vraag) {
    List<String> ontbreekt = new ArrayList<>(bevindingen(regels(vraag)));
    List<Blok> inhoud =
        switch (vraag) {
          case BELANGHEBBENDEN ->
              new Kompasbetrokkenen(traject, delen, partijen).antwoord(ontbreekt);
          case GEVOLGEN -> metVoorbehoud("kompas.gekozen-optie", gevolgen());
          case VERPLICHTE_TOETSEN ->
              metVoorbehoud(
                  "kompas.alleen-udo",
                  new Kompastoetsen(traject, delen, partijen, gevolgen()).antwoord(ontbreekt));
          case UITVOERBAARHEID ->
              metVoorbehoud("kompas.alleen-decentraal", uitvoerbaarheid(ontbreekt));
          case MONITORING_EN_EVALUATIE -> hoofdstukken(Hoofdstuk.EVALUATIE);
        };
    if (vraag == Vraag.MONITORING_EN_EVALUATIE && traject.evaluaties().isEmpty()) {
      ontbreekt.add(Woorden.zin("kompas.geen-evaluatie"));
    }
    return new Antwoord(vraag, inhoud, ontbreekt);
  }

  /** A condition of an oordeel is told with it. */
  private static String bij(String plaats) {
    return VOORWAARDE.matcher(plaats).replaceFirst("");
  }

  /** The groups of rules of which a finding is a gap in the answer. */
  private static List<String> regels(Vraag vraag) {
    return switch (vraag) {
      case BELANGHEBBENDEN -> BETROKKENHEID;
      case GEVOLGEN -> List.of("UDO-TAK-", "UDO-BEV-", "UDO-MID-");
      case VERPLICHTE_TOETSEN -> List.of("UDO-TRJ-");
      case UITVOERBAARHEID -> List.of("UDO-UIT-");
      case MONITORING_EN_EVALUATIE -> List.of("UDO-EVA-");
    };
  }

  private List<String> bevindingen(List<String> regels) {
    return verslag.bevindingen().stream()
        .filter(bevinding -> regels.stream().anyMatch(bevinding.code()::startsWith))
        .filter(
            bevinding -> regels.equals(BETROKKENHEID) || !BETROKKENHEID.contains(bevinding.code()))
        // Of one layer it is known whom a finding concerns.
        .map(traject.geraakteOverheden().size() == 1 ? Bevinding::melding : Bevinding::samenvatting)
        .distinct()
        .toList();
  }

  /**
   * What the paragraph says there, without the gaps: these stand with what is missing. One chapter
   * is the answer itself and needs no heading; of more, a heading above another says it twice.
   */
  private List<Blok> hoofdstukken(Hoofdstuk... welke) {
    List<Blok> blokken = new ArrayList<>();
    for (Hoofdstuk hoofdstuk : welke) {
      if (paragraaf.containsKey(hoofdstuk)) {
        for (Blok blok : zonderGaten(paragraaf.get(hoofdstuk).stuk().blokken())) {
          blokken.addAll(zonderKop(blok, welke.length == 1));
        }
      }
    }
    return blokken;
  }

  private List<Blok> gevolgen() {
    return hoofdstukken(Hoofdstuk.GEVOLGEN, Hoofdstuk.FINANCIELE_GEVOLGEN);
  }

  private static List<Blok> zonderKop(Blok blok, boolean altijd) {
    return blok instanceof Sectie sectie
            && (altijd || sectie.blokken().stream().allMatch(Sectie.class::isInstance))
        ? sectie.blokken()
        : List.of(blok);
  }

  private static List<Blok> zonderGaten(List<Blok> blokken) {
    List<Blok> over = new ArrayList<>();
    for (Blok blok : blokken) {
      if (blok instanceof Sectie sectie) {
        List<Blok> binnen = zonderGaten(sectie.blokken());
        if (!binnen.isEmpty()) {
          // The numbers of the toelichting mean something else in this form.
          over.add(new Sectie(null, sectie.kop(), binnen));
        }
      } else if (!(blok instanceof Gat) && !(blok instanceof Conceptmelding)) {
        over.add(blok);
      }
    }
    return over;
  }

  private static List<Blok> metVoorbehoud(String sleutel, List<Blok> inhoud) {
    List<Blok> blokken = new ArrayList<>();
    blokken.add(new Alinea(Woorden.zin(sleutel)));
    if (inhoud.isEmpty()) {
      blokken.add(new Alinea(Woorden.zin("kompas.niets-bekend")));
    }
    blokken.addAll(inhoud);
    return blokken;
  }

  /** What the paragraph says, and what the parties think of it: the form asks for all of them. */
  private List<Blok> uitvoerbaarheid(List<String> ontbreekt) {
    Set<String> plaatsen = new HashSet<>();
    Set<Overheidslaag> gehoord = EnumSet.noneOf(Overheidslaag.class);
    for (int c = 0; c < traject.consultaties().size(); c++) {
      Consultatie consultatie = traject.consultaties().get(c);
      for (int o = 0; o < consultatie.oordelen().size(); o++) {
        Oordeel oordeel = consultatie.oordelen().get(o);
        if (oordeel.onderwerpen().isEmpty()
            || oordeel.onderwerpen().stream().anyMatch(UITVOERBAARHEID::contains)) {
          plaatsen.add("/consultaties/" + c + "/oordelen/" + o);
          consultatie
              .partijenVan(oordeel)
              .forEach(wie -> gehoord.addAll(partijen.partij(wie).vertegenwoordigt()));
        }
      }
    }
    List<Blok> blokken = new ArrayList<>(hoofdstukken(Hoofdstuk.UITVOERING));
    // What stands comes first, as in the paragraph; then what it took the place of.
    List<Tekst> oordelen = new ArrayList<>();
    List<Tekst> eerder = new ArrayList<>();
    Oordeelopvolging opvolging = new Oordeelopvolging(traject);
    for (Verantwoording.Regel regel : new Verantwoordingregels(traject, partijen).alle()) {
      Oordeelopvolging.Gegeven gegeven = opvolging.op(bij(regel.pointer()));
      if (gegeven != null && plaatsen.contains(bij(regel.pointer()))) {
        (opvolging.opvolger(gegeven) == null ? oordelen : eerder)
            .add(Verantwoordingtekst.ingebrachtMetBron(regel));
      }
    }
    lijst("kompas.oordelen", oordelen, blokken);
    lijst("kompas.oordelen.eerder", eerder, blokken);
    List<Overheidslaag> ongehoord =
        traject.geraakteOverheden().stream().filter(laag -> !gehoord.contains(laag)).toList();
    if (!ongehoord.isEmpty()) {
      ontbreekt.add(Woorden.zin("kompas.geen-oordeel", "lagen", Notatie.lagen(ongehoord)));
    }
    return blokken;
  }

  static void lijst(String sleutel, List<Tekst> regels, List<Blok> blokken) {
    if (!regels.isEmpty()) {
      blokken.add(new Alinea(Woorden.zin(sleutel)));
      blokken.add(new Opsomming(false, regels));
    }
  }

  static Tekststuk stuk(UdoTraject traject, List<Antwoord> antwoorden) {
    List<Blok> blokken = new ArrayList<>();
    for (Antwoord antwoord : antwoorden) {
      List<Blok> binnen = new ArrayList<>(antwoord.inhoud());
      if (binnen.isEmpty()) {
        binnen.add(new Alinea(Woorden.zin("kompas.niets-bekend")));
      }
      if (!antwoord.ontbreekt().isEmpty()) {
        binnen.add(
            new Sectie(
                null,
                Woorden.zin("kompas.ontbreekt"),
                List.of(Opsomming.van(false, antwoord.ontbreekt()))));
      }
      blokken.add(new Sectie(antwoord.vraag().nummer(), antwoord.vraag().label(), binnen));
    }
    return Stukken.van(traject, Woorden.zin("kompas.kop"), blokken);
  }
}
