package nl.udo.overzicht;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.UdoTraject;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one record by their kenmerk: a reader is told what a record refers to, and not the
 * name by which it does. Not thread-safe.
 */
final class Kenmerken {

  /** Where a text names a part of the record; a test holds this against the model. */
  static final Set<String> VERWIJZINGEN =
      Set.of(
          "Bekostiging.afspraak",
          "Bevoegdheidswijziging.taak",
          "Informatieplicht.bekostiging",
          "Oordeel.punten",
          "Overleg.over",
          "Plan.bekostiging",
          "Punt.leidtTot",
          "Verschil.deelVan");

  private final UdoTraject traject;
  private final Map<String, Plaats> perKenmerk = new HashMap<>();

  Kenmerken(UdoTraject traject) {
    this.traject = traject;
    verzamel(new Plaats(null, traject, "", ""));
  }

  private void verzamel(Plaats plaats) {
    for (RecordComponent component : plaats.deel().getClass().getRecordComponents()) {
      Object waarde = Waarden.van(plaats.deel(), component);
      if (waarde instanceof String naam && component.getName().equals("kenmerk")) {
        perKenmerk.putIfAbsent(Names.key(naam), plaats);
      } else if (waarde instanceof Record deel && Waarden.isDeel(deel.getClass())) {
        verzamel(plaats.in(deel, "", ""));
      } else if (waarde instanceof List<?> lijst) {
        for (Object element : lijst) {
          if (element instanceof Record deel && Waarden.isDeel(deel.getClass())) {
            verzamel(plaats.in(deel, "", ""));
          }
        }
      }
    }
  }

  static boolean isVerwijzing(RecordComponent component) {
    return VERWIJZINGEN.contains(
        component.getDeclaringRecord().getSimpleName() + "." + component.getName());
  }

  /** The part that is named, or null when the record has none. */
  @Nullable Plaats vind(String kenmerk) {
    return perKenmerk.get(Names.key(kenmerk));
  }

  /** What is at a place, given as a JSON Pointer; null when nothing is. */
  @Nullable Object op(String pointer) {
    Object hier = traject;
    for (String stap : pointer.substring(1).split("/")) {
      hier = hier == null ? null : onder(hier, stap);
    }
    return hier instanceof List<?> lijst && lijst.isEmpty() ? null : hier;
  }

  private static @Nullable Object onder(Object hier, String stap) {
    if (hier instanceof List<?> lijst) {
      return lijst.get(Integer.parseInt(stap));
    }
    for (RecordComponent component : hier.getClass().getRecordComponents()) {
      if (component.getName().equals(stap) && hier instanceof Record record) {
        return Waarden.van(record, component);
      }
    }
    return null;
  }
}
