package nl.udo.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.udo.Records;
import nl.udo.model.Datum;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.model.Woordgroep;

/** Writes the page that lists every property of a record, for those who fill one in. */
final class FieldOverview {

  private static final Map<Class<?>, String> SORTS =
      Map.of(
          String.class, "tekst",
          Integer.class, "geheel getal",
          BigDecimal.class, "getal",
          Boolean.class, "ja of nee",
          Datum.class, "datum");

  private final StringBuilder page = new StringBuilder();
  private final Map<String, Class<?>> lists = new TreeMap<>();

  private FieldOverview() {}

  static String page() throws IOException {
    FieldOverview overview = new FieldOverview();
    overview.write();
    return overview.page.toString();
  }

  private void write() throws IOException {
    page.append("# Velden van een traject\n\n")
        .append("Alles wat een traject kan vastleggen, per onderdeel, in de vorm van versie ")
        .append(UdoTraject.SCHEMA_VERSIE)
        .append(". Een veld mag altijd leeg blijven; wat nog ontbreekt, zegt de\n")
        .append("[lijst van eisen](EISEN.md). De namen zijn die van de JSON; de uitleg is die van")
        .append(" de code, in het Engels.\n")
        .append("Een *woordgroep* staat midden in een zin: zonder hoofdletter en zonder punt.\n")
        .append("Deze pagina wordt gemaakt uit de records: schrijf haar niet met de hand.\n");
    for (Class<?> type : Records.typen(UdoTraject.class)) {
      if (type != Datum.class) {
        record(type);
      }
    }
    page.append("\n# Keuzelijsten\n");
    for (Map.Entry<String, Class<?>> list : lists.entrySet()) {
      choices(list.getKey(), list.getValue());
    }
  }

  private void record(Class<?> type) throws IOException {
    Javadoc javadoc = Javadoc.van(type);
    page.append("\n## ").append(type.getSimpleName()).append("\n\n");
    page.append(cell(javadoc.eersteZin())).append("\n\n");
    page.append("| veld | naam op een formulier | soort | uitleg |\n|---|---|---|---|\n");
    for (RecordComponent component : type.getRecordComponents()) {
      row(
          "`" + component.getName() + "`",
          label(component.getName()),
          sort(component),
          cell(javadoc.component(component.getName())));
    }
  }

  private String sort(RecordComponent component) {
    Class<?> content = Records.inhoud(component);
    String name = SORTS.get(content);
    if (content.isEnum()) {
      String key = name(content);
      lists.put(key, content);
      name = "keuze: [" + key + "](#" + key.toLowerCase(Locale.ROOT) + ")";
    } else if (name == null) {
      name =
          "[" + content.getSimpleName() + "](#" + content.getSimpleName().toLowerCase(Locale.ROOT);
      name += ")";
    } else if (component.isAnnotationPresent(Woordgroep.class)) {
      name = "woordgroep";
    }
    return component.getType() == List.class ? "lijst van " + name : name;
  }

  private void choices(String key, Class<?> list) throws IOException {
    page.append("\n## ").append(key).append("\n\n");
    page.append(cell(Javadoc.van(list).eersteZin())).append("\n\n");
    page.append("| waarde | naam op een formulier | uitleg |\n|---|---|---|\n");
    for (Object constant : list.getEnumConstants()) {
      Term term = (Term) constant;
      row("`" + term.code() + "`", label(term), cell(Javadoc.constant(list, term.name())));
    }
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String label(Term term) {
    return term.label();
  }

  /** The name of a component as it reads in Dutch: redenOverdracht, reden overdracht. */
  private static String label(String component) {
    return component.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String name(Class<?> type) {
    Class<?> holder = type.getEnclosingClass();
    return holder == null ? type.getSimpleName() : holder.getSimpleName() + type.getSimpleName();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
