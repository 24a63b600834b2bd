package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.udo.model.Overheidslaag;

/**
 * Statements as a list that a person reads: per statement its theme, kind, scope, date and source
 * with the places of the record that it speaks for, then what is left out and why. It holds no text
 * of the record.
 */
public final class StatementList {

  private StatementList() {}

  /** One line per statement, details indented, then one line per omission. */
  public static String print(Uitspraken uitspraken) {
    List<String> lines = new ArrayList<>();
    uitspraken.uitspraken().forEach(u -> add(u, "", lines));
    uitspraken.weglatingen().forEach(w -> lines.add("niet: " + w.reden() + " " + (w.pointer())));
    return String.join("\n", lines) + "\n";
  }

  private static void add(Uitspraak u, String indent, List<String> lines) {
    StringJoiner line = new StringJoiner(" ", indent, "");
    line.add(u.thema().name());
    line.add(u.inhoud().getClass().getSimpleName());
    String scope = scope(u.bereik());
    if (!scope.isEmpty()) {
      line.add("(" + scope + ")");
    }
    if (u.datum() != null) {
      line.add(u.datum().toString());
    }
    u.bronnen().forEach(b -> line.add("[" + b.document() + "]"));
    line.add(String.join(" + ", u.pointers()));
    lines.add(line.toString());
    u.details().forEach(d -> add(d, indent + "  ", lines));
  }

  private static String scope(Bereik b) {
    StringJoiner scope = new StringJoiner(", ");
    for (Overheidslaag laag : b.overheden()) {
      scope.add(b.overige().contains(laag) ? "overige " + laag.code() : laag.code());
    }
    if (b.deel() != null) {
      scope.add("deel");
    }
    if (!b.bepalingen().isEmpty()) {
      scope.add("bepalingen");
    }
    if (b.rest()) {
      scope.add("overigens");
    }
    return scope.toString();
  }
}
