package nl.udo.toets.checks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.udo.model.Gevolg;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Controle;

/** All checks by the code of their rule. */
public final class Checks {

  private static final Map<String, Controle> ALLE = alles();

  private final Map<String, Controle> perCode = new LinkedHashMap<>();

  private Checks() {}

  private static Map<String, Controle> alles() {
    Checks checks = new Checks();
    TrajectChecks.voegToe(checks);
    TaakChecks.voegToe(checks);
    BevoegdheidChecks.voegToe(checks);
    MiddelenChecks.voegToe(checks);
    UitvoeringChecks.voegToe(checks);
    ConsultatieChecks.voegToe(checks);
    InvoeringChecks.voegToe(checks);
    return checks.perCode;
  }

  /**
   * The checks for the rules of a rule set.
   *
   * @param regelset the name of the rule set
   * @param voorgangers the names of the rule sets that came before it
   * @return each check by the code of its rule, unmodifiable; equal for equal names
   */
  public static Map<String, Controle> van(String regelset, List<String> voorgangers) {
    Map<String, Controle> checks = new LinkedHashMap<>(ALLE);
    // The one check that is about the rule set itself.
    checks.put("UDO-TRJ-08", new Regelsetcheck(regelset, List.copyOf(voorgangers)));
    return Collections.unmodifiableMap(checks);
  }

  /** A check of a whole record, which is given the place where the record begins. */
  @FunctionalInterface
  interface TrajectCheck {
    void kijk(UdoTraject traject, Plek begin);
  }

  /** A check of one gevolg, which is given its place; what it finds concerns its layers. */
  @FunctionalInterface
  interface GevolgCheck {
    void kijk(UdoTraject traject, Gevolg gevolg, Plek plek);
  }

  void voegToe(String code, TrajectCheck check) {
    PassCheck inPass = pass -> check.kijk(pass.traject(), new Plek(pass));
    perCode.put(code, inPass);
  }

  void perGevolg(String code, GevolgCheck check) {
    voegToe(code, (traject, begin) -> elkGevolg(traject, begin, check));
  }

  static void elkGevolg(UdoTraject traject, Plek begin, GevolgCheck check) {
    List<Plek> plekken = begin.pass().gevolgen();
    for (int i = 0; i < plekken.size(); i++) {
      check.kijk(traject, traject.gevolgen().get(i), plekken.get(i));
    }
  }

  /**
   * A question that a layer answers once, in whatever gevolg it does.
   *
   * @param zwijgt whether a gevolg says nothing of it
   * @param check what is asked of one gevolg
   */
  void perLaag(String code, Predicate<Gevolg> zwijgt, GevolgCheck check) {
    voegToe(code, new PerLaag(zwijgt, check));
  }

  /**
   * The same for each gevolg of which the layers are known: for rules that count for some layers,
   * which can say nothing while it is open whom they are about.
   */
  void perGevolgMetLagen(String code, GevolgCheck check) {
    perGevolg(
        code,
        (traject, gevolg, plek) -> {
          if (!gevolg.overheden().isEmpty()) {
            check.kijk(traject, gevolg, plek);
          }
        });
  }
}
