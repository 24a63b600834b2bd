package nl.udo.toets.checks;

import static nl.udo.toets.checks.Plek.isIngevuld;

import java.util.stream.Stream;
import nl.udo.model.Beoordeling;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Formulering;
import nl.udo.model.Middelen;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taken;
import nl.udo.model.Uitvoeringskracht;
import org.jspecify.annotations.Nullable;

/** Whether an assessment that speaks of consequences says anything of them. */
final class Inhoud {

  private Inhoud() {}

  /** The words of a text that says its form, or null. */
  static @Nullable String woorden(@Nullable Formulering formulering) {
    return formulering == null ? null : formulering.tekst();
  }

  static boolean van(Beoordeling beoordeling) {
    return isIngevuld(beoordeling.toelichting()) || delen(beoordeling).anyMatch(Plek::isIngevuld);
  }

  /** What it says; a change without words does not say which it is. */
  private static Stream<@Nullable Object> delen(Beoordeling beoordeling) {
    if (beoordeling instanceof Taken t) {
      return t.wijzigingen().stream().map(Taakwijziging::omschrijving);
    }
    if (beoordeling instanceof Bevoegdheden b) {
      return Stream.concat(
          b.wijzigingen().stream().map(Bevoegdheidswijziging::omschrijving),
          Stream.of(
              b.beleidsvrijheid(),
              b.uitkeringsvormEnBeleidsvrijheid(),
              b.interbestuurlijkToezicht(),
              b.toezichtslast(),
              b.afwijkingen()));
    }
    if (beoordeling instanceof Middelen m) {
      return Stream.of(m.kosten(), m.bekostiging());
    }
    Uitvoeringskracht u = (Uitvoeringskracht) beoordeling;
    return Stream.of(
        u.deskundigheidEnCapaciteit(),
        u.regionaleVerschillen(),
        u.inrichtingEnWerking(),
        u.gegevensEnIct(),
        u.informatiearrangement(),
        u.grenseffecten(),
        u.ondersteuning(),
        u.aanpassingVerordening(),
        u.informatieplichten());
  }
}
