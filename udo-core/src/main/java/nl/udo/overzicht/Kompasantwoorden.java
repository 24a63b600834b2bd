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
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.GevolgVoorAnderen;
import nl.udo.model.NietGeconsulteerd;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.overzicht.Beleidskompas.Antwoord;
import nl.udo.overzicht.Beleidskompas.Vraag;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.paragraaf.wording.AccountWording;
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
import org.jspecify.annotations.Nullable;

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

  /** What was looked into, by whatever name. */
  private static final Set<Document.Soort> ONDERZOEK =
      EnumSet.of(
          Document.Soort.ONDERZOEK,
          Document.Soort.ARTIKEL_2_ONDERZOEK,
          Document.Soort.UITVOERINGSTOETS,
          Document.Soort.QUICK_SCAN,
          Document.Soort.PILOT);

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
          case BELANGHEBBENDEN -> belanghebbenden(ontbreekt);
          case GEVOLGEN ->
              metVoorbehoud(
                  "kompas.gekozen-optie",
                  hoofdstukken(Hoofdstuk.GEVOLGEN, Hoofdstuk.FINANCIELE_GEVOLGEN));
          case VERPLICHTE_TOETSEN -> metVoorbehoud("kompas.alleen-udo", toetsen(ontbreekt));
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
        .map(Bevinding::samenvatting)
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
          Inbreng.wie(oordeel.partijen(), consultatie)
              .forEach(wie -> gehoord.addAll(partijen.partij(wie).vertegenwoordigt()));
        }
      }
    }
    List<Blok> blokken = new ArrayList<>(hoofdstukken(Hoofdstuk.UITVOERING));
    List<Tekst> oordelen =
        new Verantwoordingregels(traject)
            .alle().stream()
                .filter(regel -> plaatsen.contains(bij(regel.pointer())))
                .map(Verantwoordingtekst::ingebrachtMetBron)
                .toList();
    if (!oordelen.isEmpty()) {
      blokken.add(new Alinea(Woorden.zin("kompas.oordelen")));
      blokken.add(new Opsomming(false, oordelen));
    }
    List<Overheidslaag> ongehoord =
        traject.geraakteOverheden().stream().filter(laag -> !gehoord.contains(laag)).toList();
    if (!ongehoord.isEmpty()) {
      ontbreekt.add(Woorden.zin("kompas.geen-oordeel", "lagen", Notatie.lagen(ongehoord)));
    }
    return blokken;
  }

  private List<Blok> belanghebbenden(List<String> ontbreekt) {
    List<String> geraakt = geraakt();
    for (GevolgVoorAnderen anders : traject.gevolgenVoorAnderen()) {
      geraakt.add(Notatie.regel(anders.wie()));
    }
    geraakt.removeIf(String::isEmpty);
    Set<String> genoemd = new HashSet<>();
    List<String> betrokken =
        traject.consultaties().stream().map(c -> betrokken(c, genoemd)).distinct().toList();
    List<Blok> blokken = new ArrayList<>();
    lijst("kompas.geraakt", geraakt.stream().distinct().toList(), blokken);
    lijst("kompas.betrokken", betrokken, blokken);
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
    lijst("kompas.niet", niet, blokken);
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

  /** Who was involved how and when; the form asks how they were involved so far. */
  private String betrokken(Consultatie consultatie, Set<String> genoemd) {
    List<String> hoe = new ArrayList<>();
    if (consultatie.vorm() != null) {
      hoe.add(consultatie.vorm().label());
    }
    hoe.add(Notatie.regel(consultatie.onderwerp()));
    hoe.add(Notatie.periode(consultatie.periode()));
    hoe.removeIf(String::isEmpty);
    String wie =
        consultatie.partijen().isEmpty()
            ? Woorden.zin("wijziging.onbekende-partij")
            : Notatie.opsomming(
                consultatie.partijen().stream()
                    .map(
                        partij ->
                            genoemd.add(partij)
                                ? delen.introduction(partij)
                                : partijen.inZin(List.of(partij)))
                    .toList());
    return hoe.isEmpty()
        ? wie
        : Woorden.zin("kompas.betrokken.regel", "wie", wie, "hoe", String.join(", ", hoe));
  }

  private List<Blok> toetsen(List<String> ontbreekt) {
    List<String> regels = new ArrayList<>();
    Verloop verloop = traject.verloop();
    Verloop.Status status = verloop == null ? null : verloop.status();
    if (!traject.geraakteOverheden().isEmpty() || status != null) {
      regels.add(udo(verloop, status));
    }
    for (int i = 0; i < traject.documenten().size(); i++) {
      Document document = traject.documenten().get(i);
      if (document.soort() != null && ONDERZOEK.contains(document.soort())) {
        String wat = Notatie.hoofdletter(document.soort().label());
        String naam =
            Notatie.regel(document.titel() == null ? document.kenmerk() : document.titel());
        String datum = Notatie.datum(document.datum());
        String regel = naam.isEmpty() ? wat : wat + ": " + naam;
        regel += datum.isEmpty() ? "." : Woorden.zin("bij", "wat", datum) + ".";
        regels.add(Afdoening.samen(regel, uitkomst(document, "/documenten/" + i)));
      }
    }
    if (status == null && !traject.geraakteOverheden().isEmpty()) {
      ontbreekt.add(Woorden.zin("kompas.geen-status"));
    }
    boolean uitkomst = verloop != null && verloop.uitkomst() != null;
    if (status == Verloop.Status.AFGEROND && !uitkomst) {
      ontbreekt.add(Woorden.zin("kompas.geen-uitkomst"));
    }
    List<Blok> blokken = new ArrayList<>();
    if (!regels.isEmpty()) {
      blokken.add(Opsomming.van(false, regels));
    }
    return blokken;
  }

  /** What the paragraph says of a study; its conclusion without once more whose it is. */
  private String uitkomst(Document document, String plaats) {
    List<String> zinnen = new ArrayList<>();
    delen.of(plaats).stream()
        .filter(told -> !told.place().equals(plaats + "/conclusie"))
        .forEach(told -> zinnen.add(told.text()));
    zinnen.add(zinnen.isEmpty() ? 0 : 1, Notatie.regel(document.conclusie()));
    return zinnen.stream().reduce("", Afdoening::samen);
  }

  private String udo(@Nullable Verloop verloop, Verloop.@Nullable Status status) {
    List<String> zinnen = new ArrayList<>();
    String periode = verloop == null ? "" : Notatie.periode(verloop.periode());
    zinnen.add(
        Woorden.zin(
            "kompas.udo." + (status == null ? "onbekend" : status.code()),
            "periode",
            periode.isEmpty() ? "" : Woorden.zin("bij", "wat", periode)));
    if (verloop != null && verloop.uitkomst() != null) {
      zinnen.add(new AccountWording(traject).outcome(verloop.uitkomst()));
    }
    if (verloop != null) {
      zinnen.add(Notatie.regel(verloop.reden()));
    }
    zinnen.removeIf(String::isEmpty);
    return String.join(" ", zinnen);
  }

  private static void lijst(String sleutel, List<String> regels, List<Blok> blokken) {
    if (!regels.isEmpty()) {
      blokken.add(new Alinea(Woorden.zin(sleutel)));
      blokken.add(Opsomming.van(false, regels.stream().map(Notatie::hoofdletter).toList()));
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
