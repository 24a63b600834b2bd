package nl.udo.toets.checks;

import static nl.udo.model.Aspect.UITVOERINGSKRACHT;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.List;
import java.util.function.Function;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Uitkomst;
import nl.udo.model.Uitvoeringskracht;
import nl.udo.recht.toepassing.Hoorplicht;

/** Checks on uitvoeringskracht: UDO-UIT. */
final class UitvoeringChecks {

  private UitvoeringChecks() {}

  static void voegToe(Checks checks) {
    checks.perGevolg("UDO-UIT-01", Aspecten.beoordeeld(UITVOERINGSKRACHT));
    checks.perGevolg(
        "UDO-UIT-02",
        deel("deskundigheidEnCapaciteit", Uitvoeringskracht::deskundigheidEnCapaciteit, null));
    checks.perGevolg(
        "UDO-UIT-03", deel("regionaleVerschillen", Uitvoeringskracht::regionaleVerschillen, null));
    checks.perGevolg(
        "UDO-UIT-04",
        (traject, gevolg, plek) -> {
          List<Overheidslaag> lagen = Hoorplicht.lagen(traject, gevolg);
          Uitvoeringskracht kracht = gevolg.uitvoeringskracht();
          // "Not yet known" is an answer to UIT-01; it renders nothing, and the statute asks for
          // the rendering.
          boolean gevraagd =
              !lagen.isEmpty()
                  && kracht != null
                  && kracht.uitkomst() != null
                  && kracht.uitkomst() != Uitkomst.GEEN;
          plek.in("uitvoeringskracht")
              .voor(lagen)
              .gevraagdAls(
                  gevraagd, "inrichtingEnWerking", gevraagd ? kracht.inrichtingEnWerking() : null);
        });
    checks.perGevolg(
        "UDO-UIT-05",
        (traject, gevolg, plek) -> {
          deel("gegevensEnIct", Uitvoeringskracht::gegevensEnIct, "gegevens")
              .kijk(traject, gevolg, plek);
          deel("informatiearrangement", Uitvoeringskracht::informatiearrangement, "informatie")
              .kijk(traject, gevolg, plek);
        });
    checks.perGevolg("UDO-UIT-06", deel("grenseffecten", Uitvoeringskracht::grenseffecten, null));
    checks.voegToe(
        "UDO-UIT-07",
        (traject, begin) -> {
          begin.elk("documenten", traject.documenten(), UitvoeringChecks::toets);
          begin.elk("consultaties", traject.consultaties(), UitvoeringChecks::toets);
        });
  }

  private static void toets(Document document, Plek plek) {
    if (document.soort() == Document.Soort.UITVOERINGSTOETS) {
      Plek hier = plek.betreft(document.titel() == null ? document.kenmerk() : document.titel());
      hier.gevraagd("conclusie", document.conclusie(), "conclusie");
      hier.gevraagd("opvolging", document.opvolging(), "opvolging");
    }
  }

  /** A toets by a party: its result stands with it, or in a document, of which it is asked. */
  private static void toets(Consultatie consultatie, Plek plek) {
    boolean gevraagd =
        consultatie.vorm() == Consultatie.Vorm.UITVOERINGSTOETS
            && consultatie.bronnen().isEmpty()
            && consultatie.oordelen().isEmpty()
            && consultatie.punten().isEmpty();
    if (gevraagd) {
      plek.betreft(String.join(", ", consultatie.partijen()))
          .gevraagd("toelichting", consultatie.toelichting(), "conclusie");
    } else {
      plek.nietGevraagd("toelichting");
    }
  }

  /** One part of the assessment, asked where there are consequences. */
  private static Checks.GevolgCheck deel(
      String naam, Function<Uitvoeringskracht, String> deel, String tekst) {
    return (traject, gevolg, plek) -> {
      boolean gevraagd = heeftGevolgen(gevolg.uitvoeringskracht());
      plek.in("uitvoeringskracht")
          .gevraagdAls(
              gevraagd, naam, gevraagd ? deel.apply(gevolg.uitvoeringskracht()) : null, tekst);
    };
  }
}
