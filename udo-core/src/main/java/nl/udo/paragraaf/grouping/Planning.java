package nl.udo.paragraaf.grouping;

import java.util.List;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Consultatievolgorde;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.StatementReader;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;

/** The rules of grouping in the order in which they are applied. */
public final class Planning {

  private Planning() {}

  /**
   * The statements of a record that a text tells, and what it leaves out.
   *
   * @return the statements before they are ordered
   */
  public static Uitspraken statements(UdoTraject traject) {
    return statements(new Register(traject));
  }

  private static Uitspraken statements(Register register) {
    Uitspraken gelezen = StatementReader.read(register);
    List<Uitspraak> rollen = Roles.withTasks(register.traject(), gelezen.uitspraken());
    Uitspraken gekozen =
        Scopes.narrow(Selection.select(register, new Uitspraken(rollen, gelezen.weglatingen())));
    return new Uitspraken(Merging.merge(gekozen.uitspraken()), gekozen.weglatingen());
  }

  /** The paragraphs of a text, in order. */
  public static List<ParagraphPlan> plan(
      Register register, Consultatievolgorde volgorde, boolean whole) {
    return Ordering.order(
        statements(register).uitspraken(),
        volgorde,
        whole,
        p -> register.partij(p).soort() == Partij.Soort.KOEPEL);
  }
}
