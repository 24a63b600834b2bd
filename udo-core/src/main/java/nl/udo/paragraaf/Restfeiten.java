package nl.udo.paragraaf;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Bedrag;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Periode;
import nl.udo.model.Term;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;

/**
 * The facts that no other part tells, so that a component of a record that was just added is in the
 * text at once: one plain item each, with its name and where in the record it stands.
 */
final class Restfeiten implements Onderdeel {

  /** What the other parts tell, and what is no fact but a name or a reference within the record. */
  private static final Map<String, Set<String>> ELDERS = elders();

  private static Map<String, Set<String>> elders() {
    String componenten =
        """
        UdoTraject schemaVersie regelset kenmerk voornemen verloop gevolgen hoorplicht overleg\
         partijen consultaties documenten afspraken evaluaties uitwerkingen invoering spoed
        Voornemen titel soort ministerie andereMinisteries indiener dossiers datum implementeert doel
        Implementatie besluit
        Verloop status reden periode omvang omvangMotivering contactBzk
        Gevolg kenmerk overheden rollen deel bepalingen omschrijving taken bevoegdheden middelen\
         uitvoeringskracht
        Deel omschrijving
        Hoorplichtoordeel overheden grond geldt motivering
        Overleg met datum uitkomst over
        Taken uitkomst redenGeen toelichting bekendOp wijzigingen
        Taakwijziging kenmerk omschrijving soort verplichting aansluiting keuzeBestuurslaag van naar bepalingen
        Bevoegdheden uitkomst redenGeen toelichting bekendOp wijzigingen beleidsvrijheid\
         uitkeringsvormEnBeleidsvrijheid gevolgenVoorToezicht interbestuurlijkToezicht afwijkingen
        Bevoegdheidswijziging kenmerk omschrijving soort orgaan andereInstantie naar uitzondering\
         taak bepalingen
        Afwijking bepaling gronden
        Middelen uitkomst redenGeen toelichting bekendOp kosten bekostiging verschillen
        Kostenpost kenmerk omschrijving soort richting overheden toelichting ramingen bepalingen
        Raming opstellers opdrachtgevers begonnen datum overheden rijk onderdeel bedragen scenario\
         status betwistDoor btwCompensatiefonds toelichting geenBedrag bekendOp bron
        Bekostiging kenmerk vorm omschrijving bedragen overheden kostensoorten verdeling plafond\
         indexatie terugwerkendeKrachtTotEnMet hardheidsclausule btwCompensatiefonds motivering\
         status datum bekendOp afspraak bron
        Plafond bedrag
        Verschil kenmerk bedrag verklaring deelVan reden
        Uitvoeringskracht uitkomst redenGeen toelichting bekendOp deskundigheidEnCapaciteit\
         regionaleVerschillen inrichtingEnWerking gegevensEnIct informatiearrangement grenseffecten
        Consultatie kenmerk partijen vorm onderwerp periode redenKorter toelichting bronnen oordelen\
         punten
        Oordeel partijen onderwerpen strekking datum toelichting citaat punten bron
        Citaat tekst
        Punt kenmerk omschrijving soort partijen onderwerp voorwaarde reactie leidtTot
        Voorwaarde kenmerk inhoud soort voor toelichting
        Reactie soort toelichting reden datum bepalingen
        Bepaling nummer
        Bronverwijzing document
        Document kenmerk soort titel opstellers opdrachtgevers datum onderdeel conclusie beperkingen\
         opvolging vindplaats
        Afspraak kenmerk inhoud titel datum partijen bekrachtigingen bron
        Evaluatie kenmerk onderwerp soort momenten uitvoerders voorgesteldDoor vervolg
        Uitwerking kenmerk onderwerp regeling moment overheden
        Invoering bekendmaking inwerkingtredingen uitzondering overgangsrecht toelichting
        Inwerkingtreding datum bepalingen eerderBeoogd toelichting
        """;
    Map<String, Set<String>> elders = new HashMap<>();
    componenten
        .lines()
        .map(regel -> List.of(regel.split(" +")))
        .forEach(
            woorden -> elders.put(woorden.get(0), Set.copyOf(woorden.subList(1, woorden.size()))));
    return elders;
  }

  /** Records of which the other parts tell every component. */
  private static final Set<String> GEHEEL =
      Set.of("Dossier", "Aandeel", "Partij", "Bekrachtiging", "Uitzondering", "Spoed");

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.UITVOERING;
  }

  @Override
  public String kop() {
    return "kop.overig";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<String> feiten = new ArrayList<>();
    zoek(o, o.traject, "", feiten);
    return feiten.isEmpty() ? List.of() : List.of(Opsomming.van(false, feiten));
  }

  private static void zoek(Opstelling o, Record houder, String waar, List<String> feiten) {
    String naam = houder.getClass().getSimpleName();
    if (GEHEEL.contains(naam) || ineens(houder) != null) {
      return;
    }
    Set<String> elders = ELDERS.getOrDefault(naam, Set.of());
    for (RecordComponent component : houder.getClass().getRecordComponents()) {
      Object waarde = waarde(houder, component);
      if (elders.contains(component.getName())) {
        for (Object deel : delen(waarde)) {
          if (deel instanceof Record binnen) {
            zoek(o, binnen, label(component.getName()), feiten);
          }
        }
      } else {
        for (Object deel : perStuk(waarde)) {
          String tekst = tekst(deel);
          if (!tekst.isEmpty()) {
            feiten.add(feit(o, waar, label(component.getName()), tekst));
          }
        }
      }
    }
  }

  private static String feit(Opstelling o, String waar, String wat, String waarde) {
    return waar.isEmpty()
        ? o.zin("feit", "wat", Nederlands.hoofdletter(wat), "waarde", waarde)
        : o.zin("feit.bij", "wat", Nederlands.hoofdletter(wat), "waar", waar, "waarde", waarde);
  }

  /** The name of a component as it reads in Dutch: redenOverdracht, reden overdracht. */
  private static String label(String component) {
    return component.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** A value in words; empty when it says nothing. */
  private static String tekst(Object waarde) {
    if (waarde == null) {
      return "";
    }
    if (waarde instanceof List<?> lijst) {
      return String.join(
          "; ", lijst.stream().map(Restfeiten::tekst).filter(deel -> !deel.isEmpty()).toList());
    }
    if (waarde instanceof String woorden) {
      return Nederlands.opEenRegel(woorden);
    }
    if (waarde instanceof Term term) {
      return term.label();
    }
    if (waarde instanceof Boolean ja) {
      return ja ? "ja" : "nee";
    }
    if (waarde instanceof BigDecimal getal) {
      return Bedragtekst.cijfers(getal);
    }
    if (waarde instanceof Record record) {
      String ineens = ineens(record);
      return ineens == null ? perDeel(record) : ineens;
    }
    return waarde.toString(); // a whole number
  }

  /** A small value that has words of its own; null for any other record. */
  private static String ineens(Record record) {
    if (record instanceof Formulering formulering) {
      return Nederlands.opEenRegel(formulering.tekst());
    }
    if (record instanceof Datum datum) {
      return Tijd.datum(datum);
    }
    if (record instanceof Moment moment) {
      return leegAls(Tijd.moment(moment));
    }
    if (record instanceof Periode periode) {
      return leegAls(Tijd.periode(periode));
    }
    if (record instanceof Bedrag bedrag) {
      return leegAls(Bedragtekst.van(bedrag));
    }
    return null;
  }

  private static String leegAls(String tekst) {
    return tekst == null ? "" : tekst;
  }

  private static String perDeel(Record record) {
    List<String> delen = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String tekst = tekst(waarde(record, component));
      if (!tekst.isEmpty()) {
        // No full stop in the middle of what follows.
        delen.add(label(component.getName()) + " " + tekst.replaceAll("\\.$", ""));
      }
    }
    return String.join("; ", delen);
  }

  /** Records each by themselves; texts of a list, and single values, together. */
  private static List<?> perStuk(Object waarde) {
    boolean records =
        waarde instanceof List<?> lijst && !lijst.isEmpty() && lijst.get(0) instanceof Record;
    return records ? (List<?>) waarde : waarde == null ? List.of() : List.of(waarde);
  }

  private static List<?> delen(Object waarde) {
    return waarde instanceof List<?> lijst ? lijst : waarde == null ? List.of() : List.of(waarde);
  }

  private static Object waarde(Record houder, RecordComponent component) {
    try {
      return component.getAccessor().invoke(houder);
    } catch (ReflectiveOperationException e) {
      // The records of the model are public, and their accessors only return.
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
