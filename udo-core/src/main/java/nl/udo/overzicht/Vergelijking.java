package nl.udo.overzicht;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Raming;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.overzicht.Wijzigingen.Soort;
import nl.udo.overzicht.Wijzigingen.Wijziging;
import org.jspecify.annotations.Nullable;

/**
 * Walks down two versions of a record at once. By reflection, so that a fact that gets a place in
 * the record is compared from that day on; what has words of its own here is the rest.
 */
final class Vergelijking {

  private static final Reactie GEEN_REACTIE = Reactie.builder().build();

  private final UdoTraject eerder;
  private final UdoTraject later;
  private final Benaming vanEerder;
  private final Benaming vanLater;
  private final Kenmerken inEerder;
  private final Kenmerken inLater;
  private final List<Wijziging> wijzigingen = new ArrayList<>();

  Vergelijking(UdoTraject eerder, UdoTraject later) {
    this.eerder = eerder;
    this.later = later;
    this.vanEerder = new Benaming(eerder);
    this.vanLater = new Benaming(later);
    this.inEerder = new Kenmerken(eerder);
    this.inLater = new Kenmerken(later);
  }

  List<Wijziging> alle() {
    delen(eerder, later, new Plaats(null, eerder, "", ""));
    return List.copyOf(wijzigingen);
  }

  private void delen(Record een, Record twee, Plaats plaats) {
    Record bekend =
        een instanceof Inwerkingtreding was && twee instanceof Inwerkingtreding is
            ? metVorigeDatum(was, is)
            : een;
    for (RecordComponent component : een.getClass().getRecordComponents()) {
      Object toen = Waarden.van(bekend, component);
      Object nu = Waarden.van(twee, component);
      if (!Objects.equals(toen, nu)) {
        component(component, toen, nu, plaats);
      }
    }
  }

  /** That the date of then is now a former one is told with the new date, and not once more. */
  private static Inwerkingtreding metVorigeDatum(Inwerkingtreding was, Inwerkingtreding is) {
    Datum toen = was.datum() == null ? was.beoogd() : was.datum();
    boolean verschoven = toen != null && !toen.equals(is.datum()) && !toen.equals(is.beoogd());
    if (!verschoven || was.eerderBeoogd().contains(toen) || !is.eerderBeoogd().contains(toen)) {
      return was;
    }
    List<Datum> eerder = new ArrayList<>(was.eerderBeoogd());
    eerder.add(toen);
    return was.toBuilder().eerderBeoogd(eerder).build();
  }

  private void component(RecordComponent component, Object toen, Object nu, Plaats plaats) {
    String naam = component.getName();
    if (component.getType() == List.class) {
      Class<?> inhoud =
          (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      if (Waarden.isDeel(inhoud)) {
        lijst(records(toen), records(nu), plaats, naam);
      } else if (inhoud == Bedrag.class) {
        bedragen((List<?>) toen, (List<?>) nu, plaats, naam);
      } else {
        waarden((List<?>) toen, (List<?>) nu, plaats, component);
      }
    } else if (!Waarden.isDeel(component.getType())) {
      waarde(toen, nu, plaats, component);
    } else {
      deel((Record) toen, (Record) nu, plaats, naam);
    }
  }

  private static List<Record> records(Object lijst) {
    return ((List<?>) lijst).stream().map(Record.class::cast).toList();
  }

  private void deel(Record toen, Record nu, Plaats plaats, String pad) {
    if (nu instanceof Reactie reactie) {
      antwoord((Reactie) toen, reactie, plaats);
      // What else there is to say of a new answer is told as what was filled in.
      Plaats hier = plaats.in(nu, toen == null ? null : pad, pad);
      delen(toen == null ? GEEN_REACTIE : toen, nu, hier);
    } else if (toen == null) {
      toegevoegd(plaats.in(nu, null, pad));
    } else if (nu == null) {
      vervallen(plaats.in(toen, pad, null));
    } else {
      delen(toen, nu, plaats.in(toen, pad, pad));
    }
  }

  private void lijst(List<Record> toen, List<Record> nu, Plaats plaats, String naam) {
    Map<Integer, Integer> paren = Koppeling.van(toen, nu, Herkenningen::van);
    for (int i = 0; i < toen.size(); i++) {
      Integer j = paren.get(i);
      if (j == null) {
        vervallen(plaats.in(toen.get(i), naam + "/" + i, null));
      } else {
        delen(toen.get(i), nu.get(j), plaats.in(toen.get(i), naam + "/" + i, naam + "/" + j));
      }
    }
    Set<Integer> bekend = Set.copyOf(paren.values());
    for (int j = 0; j < nu.size(); j++) {
      if (!bekend.contains(j)) {
        toegevoegd(plaats.in(nu.get(j), null, naam + "/" + j));
      }
    }
  }

  /** An addition is told with what is in it that its reader asks for first. */
  private void toegevoegd(Plaats plaats) {
    Naam naam = vanLater.van(plaats);
    String zin =
        Woorden.zin(
            "wijziging.deel.toegevoegd",
            "naam",
            naam.tekst(),
            "is",
            naam.is(),
            "inhoud",
            inhoud(plaats.deel()));
    meld(Soort.TOEGEVOEGD, zin, null, plaats.later());
  }

  private void vervallen(Plaats plaats) {
    Naam naam = vanEerder.van(plaats);
    String zin =
        Woorden.zin(
            "wijziging.deel.vervallen",
            "naam",
            naam.tekst(),
            "is",
            naam.is(),
            "inhoud",
            inhoud(plaats.deel()));
    meld(Soort.VERVALLEN, zin, plaats.eerder(), null);
  }

  private String inhoud(Record deel) {
    List<String> delen = new ArrayList<>();
    if (deel instanceof Raming raming) {
      delen.add(Notatie.bedragen(raming.bedragen()));
    } else if (deel instanceof Bekostiging bekostiging) {
      delen.add(Notatie.bedragen(bekostiging.bedragen()));
    } else if (deel instanceof Oordeel oordeel) {
      delen.add(oordeel.strekking() == null ? "" : oordeel.strekking().label());
    } else if (deel instanceof Punt punt) {
      Reactie reactie = punt.reactie();
      delen.add(Notatie.zonderPunt(Notatie.inZin(punt.omschrijving())));
      delen.add(reactie == null || reactie.soort() == null ? "" : reactie.soort().label());
    } else if (deel instanceof Inwerkingtreding i) {
      delen.add(Notatie.datum(i.datum() == null ? i.beoogd() : i.datum()));
    } else if (deel instanceof Evaluatie e) {
      e.momenten().forEach(moment -> delen.add(Notatie.moment(moment)));
    } else if (deel instanceof Gebeurtenis g) {
      delen.add(Notatie.datum(g.datum()));
      // Of another event its words are its name.
      delen.add(g.soort() == Gebeurtenis.Soort.ANDERS ? "" : Notatie.regel(g.toelichting()));
    }
    delen.removeIf(String::isEmpty);
    return delen.isEmpty() ? "" : ": " + String.join("; ", delen);
  }

  /** What happened to a point: it is adopted after all, or not, or put off. */
  private void antwoord(Reactie toen, Reactie nu, Plaats plaats) {
    Reactie.Soort was = toen == null ? null : toen.soort();
    Reactie.Soort is = nu.soort();
    if (was != is && is != null) {
      // More than was given before, not less, and not a first answer.
      boolean alsnog =
          was != null
              && switch (is) {
                case OVERGENOMEN -> was != Reactie.Soort.IN_BERAAD;
                case DEELS_OVERGENOMEN ->
                    was != Reactie.Soort.IN_BERAAD && was != Reactie.Soort.OVERGENOMEN;
                default -> false;
              };
      String zin =
          Woorden.zin(
              "wijziging.antwoord." + is.code(),
              "naam",
              vanEerder.van(plaats).tekst(),
              "alsnog",
              alsnog ? Woorden.zin("wijziging.alsnog") : "");
      meld(
          Soort.GEWIJZIGD,
          zin,
          Plaats.onder(plaats.eerder(), toen == null ? null : "reactie"),
          Plaats.onder(plaats.later(), "reactie"));
    }
  }

  private void waarde(Object toen, Object nu, Plaats plaats, RecordComponent component) {
    String pad = component.getName();
    if (toen instanceof Bedrag was && nu instanceof Bedrag is && verschoven(was, is)) {
      verschuiving(was, is, veldMetVan(component, plaats), plaats, pad);
      return;
    }
    // Told where the answer is told, in words of its own.
    if (component.getDeclaringRecord() == Reactie.class && pad.equals("soort") && nu != null) {
      return;
    }
    String sleutel = toen == null ? "ingevuld" : nu == null ? "leeggemaakt" : "gewijzigd";
    String zin =
        Woorden.zin(
            "wijziging." + sleutel,
            "veld",
            veldMetVan(component, plaats),
            "oud",
            toen == null ? "" : tekst(toen, component, inEerder, vanEerder),
            "nieuw",
            nu == null ? "" : tekst(nu, component, inLater, vanLater));
    meld(
        toen == null ? Soort.TOEGEVOEGD : nu == null ? Soort.VERVALLEN : Soort.GEWIJZIGD,
        zin,
        toen == null ? null : Plaats.onder(plaats.eerder(), pad),
        nu == null ? null : Plaats.onder(plaats.later(), pad));
  }

  /** What is in one list more often than in the other, in the order of its list. */
  private void waarden(List<?> toen, List<?> nu, Plaats plaats, RecordComponent component) {
    List<?> weg = zonder(toen, nu);
    List<?> nieuw = zonder(nu, toen);
    String pad = component.getName();
    String veld = veldMetVan(component, plaats);
    for (Object waarde : weg) {
      String tekst = tekst(waarde, component, inEerder, vanEerder);
      meld(
          Soort.VERVALLEN,
          Woorden.zin("wijziging.lijst.vervallen", "veld", veld, "waarde", tekst),
          Plaats.onder(plaats.eerder(), pad + "/" + toen.indexOf(waarde)),
          null);
    }
    for (Object waarde : nieuw) {
      String tekst = tekst(waarde, component, inLater, vanLater);
      meld(
          Soort.TOEGEVOEGD,
          Woorden.zin("wijziging.lijst.toegevoegd", "veld", veld, "waarde", tekst),
          null,
          Plaats.onder(plaats.later(), pad + "/" + nu.indexOf(waarde)));
    }
  }

  /** What is referred to is told by its name in its own version. */
  private static String tekst(
      Object waarde, RecordComponent component, Kenmerken kenmerken, Benaming benaming) {
    Plaats deel =
        waarde instanceof String kenmerk && Kenmerken.isVerwijzing(component)
            ? kenmerken.vind(kenmerk)
            : null;
    return deel == null ? Waarden.tekst(waarde) : benaming.van(deel).tekst();
  }

  private static List<Object> zonder(List<?> lijst, List<?> weg) {
    List<Object> over = new ArrayList<>(lijst);
    weg.forEach(over::remove);
    return over;
  }

  private void bedragen(List<?> toen, List<?> nu, Plaats plaats, String pad) {
    Map<Integer, Integer> paren = paren(toen, nu);
    Naam naam = vanEerder.van(plaats);
    for (int i = 0; i < toen.size(); i++) {
      Bedrag was = (Bedrag) toen.get(i);
      if (!paren.containsKey(i)) {
        bedrag(Soort.VERVALLEN, was, naam, Plaats.onder(plaats.eerder(), pad + "/" + i), null);
      } else if (!was.equals(nu.get(paren.get(i)))) {
        verschuiving(
            was,
            (Bedrag) nu.get(paren.get(i)),
            naam.tekst(),
            plaats,
            pad + "/" + i,
            pad + "/" + paren.get(i));
      }
    }
    for (int j = 0; j < nu.size(); j++) {
      if (!paren.containsValue(j)) {
        Bedrag is = (Bedrag) nu.get(j);
        bedrag(Soort.TOEGEVOEGD, is, naam, null, Plaats.onder(plaats.later(), pad + "/" + j));
      }
    }
  }

  private void bedrag(
      Soort soort, Bedrag bedrag, Naam naam, @Nullable String toen, @Nullable String nu) {
    String zin =
        Woorden.zin(
            "wijziging.bedrag." + soort.code(),
            "naam",
            naam.tekst(),
            "bedrag",
            Waarden.tekst(bedrag));
    meld(soort, zin, toen, nu);
  }

  /** Equal amounts first, then those that are the same but for how much it is. */
  private static Map<Integer, Integer> paren(List<?> toen, List<?> nu) {
    Map<Integer, Integer> paren = new TreeMap<>();
    for (boolean gelijk : new boolean[] {true, false}) {
      for (int i = 0; i < toen.size(); i++) {
        for (int j = 0; j < nu.size() && !paren.containsKey(i); j++) {
          boolean past =
              gelijk
                  ? toen.get(i).equals(nu.get(j))
                  : verschoven((Bedrag) toen.get(i), (Bedrag) nu.get(j));
          if (past && !paren.containsValue(j)) {
            paren.put(i, j);
          }
        }
      }
    }
    return paren;
  }

  /** Whether it is the same amount, larger or smaller: only the number is another. */
  private static boolean verschoven(Bedrag was, Bedrag is) {
    return was.waarde() != null
        && is.waarde() != null
        && was.tot() == null
        && is.tot() == null
        && was.toBuilder().waarde(is.waarde()).build().equals(is);
  }

  private void verschuiving(Bedrag was, Bedrag is, String naam, Plaats plaats, String pad) {
    verschuiving(was, is, naam, plaats, pad, pad);
  }

  private void verschuiving(
      Bedrag was, Bedrag is, String naam, Plaats plaats, String toen, String nu) {
    BigDecimal van = was.waarde();
    BigDecimal naar = is.waarde();
    boolean omhoog = van != null && naar != null && naar.compareTo(van) > 0;
    String zin =
        Woorden.zin(
            omhoog ? "wijziging.bedrag.verhoogd" : "wijziging.bedrag.verlaagd",
            "naam",
            naam,
            "oud",
            Notatie.bedrag(was),
            "nieuw",
            Notatie.bedrag(is));
    meld(
        Soort.GEWIJZIGD,
        zin,
        Plaats.onder(plaats.eerder(), toen),
        Plaats.onder(plaats.later(), nu));
  }

  private String veldMetVan(RecordComponent component, Plaats plaats) {
    String veld = veld(component);
    return veld + Woorden.zin("wijziging.van", "naam", vanEerder.van(plaats).tekst());
  }

  /** With its article; for one type in particular where the name of the component misleads. */
  static String veld(RecordComponent component) {
    String type = component.getDeclaringRecord().getSimpleName();
    String eigen = Woorden.of("veld." + type + "." + component.getName());
    return eigen == null ? Woorden.zin("veld." + component.getName()) : eigen;
  }

  private void meld(Soort soort, String zin, @Nullable String toen, @Nullable String nu) {
    wijzigingen.add(new Wijziging(soort, Benaming.leesbaar(zin), toen, nu));
  }
}
