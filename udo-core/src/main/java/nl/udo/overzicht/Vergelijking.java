package nl.udo.overzicht;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Invoering;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.model.Vervulling;
import org.jspecify.annotations.Nullable;

/**
 * Walks down two versions of a record at once. By reflection, so that a fact that gets a place in
 * the record is compared from that day on; what has words of its own is told by others first, and
 * what they told counts as the same.
 */
final class Vergelijking {

  /** What is not spoken of by itself: what is in it is told as what was filled in. */
  private static final List<Record> LEEG =
      List.of(Reactie.builder().build(), Verloop.builder().build(), Invoering.builder().build());

  private final UdoTraject eerder;
  private final UdoTraject later;
  private final Wijzigingslijst lijst;
  private final Deelwijzigingen delen;
  private final Waardewijzigingen waarden;
  private final Bedragwijzigingen bedragen;
  private final Antwoordwijzigingen antwoorden;
  private final Verloopwijzigingen verloop;

  Vergelijking(UdoTraject eerder, UdoTraject later) {
    this.eerder = eerder;
    this.later = later;
    Versie toen = new Versie(eerder);
    Versie nu = new Versie(later);
    this.lijst = new Wijzigingslijst(eerder, later);
    this.delen = new Deelwijzigingen(toen, nu, lijst);
    this.bedragen = new Bedragwijzigingen(toen, lijst);
    this.waarden = new Waardewijzigingen(toen, nu, lijst, bedragen);
    this.antwoorden = new Antwoordwijzigingen(toen, nu, lijst);
    this.verloop = new Verloopwijzigingen(toen, nu, lijst);
  }

  Wijzigingslijst alle() {
    record(eerder, later, new Plaats(null, eerder, "", ""));
    verloop.sluit();
    delen.sluit();
    return lijst;
  }

  private void record(Record een, Record twee, Plaats plaats) {
    Record bekend = een.equals(twee) ? een : verteld(een, twee, plaats);
    for (RecordComponent component : een.getClass().getRecordComponents()) {
      Object toen = Waarden.van(bekend, component);
      Object nu = Waarden.van(twee, component);
      if (!Objects.equals(toen, nu)) {
        component(component, toen, nu, plaats);
      }
    }
  }

  /** Tells what has words of its own; gives the earlier part as if it had what was told. */
  private Record verteld(Record toen, Record nu, Plaats plaats) {
    if (toen instanceof Verloop was && nu instanceof Verloop is) {
      return verloop.stand(was, is, plaats);
    } else if (toen instanceof Inwerkingtreding was && nu instanceof Inwerkingtreding is) {
      return verloop.ingang(was, is, plaats);
    } else if (toen instanceof Punt was && nu instanceof Punt is) {
      return antwoorden.punt(was, is, plaats);
    } else if (toen instanceof Oordeel was && nu instanceof Oordeel is) {
      return antwoorden.oordeel(was, is, plaats);
    } else if (toen instanceof Vervulling was && nu instanceof Vervulling is) {
      return antwoorden.vervulling(was, is, plaats);
    } else if (toen instanceof Hoorplichtoordeel was && nu instanceof Hoorplichtoordeel is) {
      return delen.hoorplicht(was, is, plaats);
    } else if (toen instanceof Bekostiging was && nu instanceof Bekostiging is) {
      return delen.stand(was, is, plaats);
    }
    return toen;
  }

  private void component(
      RecordComponent component, @Nullable Object toen, @Nullable Object nu, Plaats plaats) {
    String naam = component.getName();
    if (toen instanceof List<?> was && nu instanceof List<?> is) {
      Class<?> inhoud =
          (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      if (Waarden.isDeel(inhoud)) {
        lijst(van(Record.class, was), van(Record.class, is), plaats, naam);
      } else if (inhoud == Bedrag.class) {
        bedragen.bedragen(van(Bedrag.class, was), van(Bedrag.class, is), plaats, naam);
      } else {
        waarden.waarden(was, is, plaats, component);
      }
    } else if (!Waarden.isDeel(component.getType())) {
      waarden.waarde(toen, nu, plaats, component);
    } else {
      deel((Record) toen, (Record) nu, plaats, naam);
    }
  }

  private static <T> List<T> van(Class<T> type, List<?> lijst) {
    return lijst.stream().map(type::cast).toList();
  }

  private void deel(@Nullable Record toen, @Nullable Record nu, Plaats plaats, String pad) {
    Record een = toen == null ? leeg(nu) : toen;
    Record twee = nu == null && !(toen instanceof Reactie) ? leeg(toen) : nu;
    if (een != null && twee != null) {
      record(
          een,
          twee,
          plaats.in(een == toen ? een : twee, toen == null ? null : pad, nu == null ? null : pad));
    } else if (twee != null) {
      toegevoegd(plaats.in(twee, null, pad));
    } else if (een != null) {
      delen.vervallen(plaats.in(een, pad, null));
    }
  }

  private static @Nullable Record leeg(@Nullable Record deel) {
    return LEEG.stream()
        .filter(leeg -> deel != null && leeg.getClass() == deel.getClass())
        .findFirst()
        .orElse(null);
  }

  private void lijst(List<Record> toen, List<Record> nu, Plaats plaats, String naam) {
    Map<Integer, Integer> paren = Koppeling.van(toen, nu, Herkenningen::van);
    for (int i = 0; i < toen.size(); i++) {
      Integer j = paren.get(i);
      if (j == null) {
        delen.vervallen(plaats.in(toen.get(i), naam + "/" + i, null));
      } else {
        record(toen.get(i), nu.get(j), plaats.in(toen.get(i), naam + "/" + i, naam + "/" + j));
      }
    }
    Set<Integer> bekend = Set.copyOf(paren.values());
    for (int j = 0; j < nu.size(); j++) {
      if (!bekend.contains(j)) {
        toegevoegd(plaats.in(nu.get(j), null, naam + "/" + j));
      }
    }
  }

  private void toegevoegd(Plaats plaats) {
    if (plaats.deel() instanceof Gebeurtenis gebeurtenis) {
      verloop.gebeurtenis(plaats, gebeurtenis);
    } else if (!(plaats.deel() instanceof Vervulling nieuw && antwoorden.vervuld(nieuw, plaats))) {
      delen.toegevoegd(plaats);
    }
  }
}
