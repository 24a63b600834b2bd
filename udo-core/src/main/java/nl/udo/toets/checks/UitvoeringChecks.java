package nl.udo.toets.checks;

import static nl.udo.model.Aspect.UITVOERINGSKRACHT;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkeringsregeling;
import nl.udo.model.Uitkomst;
import nl.udo.model.Uitvoeringskracht;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/** Checks on uitvoeringskracht: UDO-UIT. */
final class UitvoeringChecks {

  private UitvoeringChecks() {}

  static void voegToe(Checks checks) {
    checks.perLaag(
        "UDO-UIT-01", Aspecten.zwijgt(UITVOERINGSKRACHT), Aspecten.beoordeeld(UITVOERINGSKRACHT));
    deel(
        checks,
        "UDO-UIT-02",
        "deskundigheidEnCapaciteit",
        Uitvoeringskracht::deskundigheidEnCapaciteit);
    deel(checks, "UDO-UIT-03", "regionaleVerschillen", Uitvoeringskracht::regionaleVerschillen);
    checks.perLaag(
        "UDO-UIT-04",
        zwijgt(Uitvoeringskracht::inrichtingEnWerking),
        UitvoeringChecks::inrichtingEnWerking);
    checks.voegToe(
        "UDO-UIT-05",
        (traject, begin) -> {
          new PerLaag(
                  zwijgt(Uitvoeringskracht::gegevensEnIct),
                  vraag("gegevensEnIct", Uitvoeringskracht::gegevensEnIct, "gegevens"))
              .kijk(traject, begin);
          new PerLaag(
                  zwijgt(Uitvoeringskracht::informatiearrangement),
                  vraag(
                      "informatiearrangement",
                      Uitvoeringskracht::informatiearrangement,
                      "informatie"))
              .kijk(traject, begin);
        });
    deel(checks, "UDO-UIT-06", "grenseffecten", Uitvoeringskracht::grenseffecten);
    checks.voegToe(
        "UDO-UIT-07",
        (traject, begin) -> {
          Set<String> behandeld = behandeldeToetsen(traject);
          begin.elk(
              "documenten",
              traject.documenten(),
              (document, plek) -> toets(document, behandeld, plek));
          begin.elk("consultaties", traject.consultaties(), UitvoeringChecks::toets);
        });
    checks.voegToe("UDO-UIT-08", UitvoeringChecks::informatie);
  }

  private static void inrichtingEnWerking(UdoTraject traject, Gevolg gevolg, Plek plek) {
    List<Overheidslaag> lagen = Hoorplicht.lagen(traject, gevolg);
    Uitvoeringskracht kracht = gevolg.uitvoeringskracht();
    // "Not yet known" is an answer to UIT-01; it renders nothing, and the statute asks for the
    // rendering.
    Plek hier = plek.in("uitvoeringskracht").voor(lagen);
    if (lagen.isEmpty()
        || kracht == null
        || kracht.uitkomst() == null
        || kracht.uitkomst() == Uitkomst.GEEN) {
      hier.nietGevraagd("inrichtingEnWerking");
    } else {
      hier.gevraagd("inrichtingEnWerking", kracht.inrichtingEnWerking());
    }
  }

  /** The documents of which a consultation tells the oordeel or the points, with reactions. */
  private static Set<String> behandeldeToetsen(UdoTraject traject) {
    Set<String> behandeld = new HashSet<>();
    for (Consultatie consultatie : traject.consultaties()) {
      if (consultatie.vorm() == Consultatie.Vorm.UITVOERINGSTOETS && isVerteld(consultatie)) {
        consultatie.bronnen().stream()
            .map(Bronverwijzing::document)
            .filter(Objects::nonNull)
            .map(Names::key)
            .forEach(behandeld::add);
      }
    }
    return behandeld;
  }

  private static boolean isVerteld(Consultatie consultatie) {
    boolean oordeel = consultatie.oordelen().stream().anyMatch(o -> o.reactie() != null);
    boolean punten =
        !consultatie.punten().isEmpty()
            && consultatie.punten().stream().allMatch(punt -> punt.reactie() != null);
    return punten || oordeel && consultatie.punten().isEmpty();
  }

  /** One finding for a document, at what is missing. */
  private static void toets(Document document, Set<String> behandeld, Plek plek) {
    if (document.soort() != Document.Soort.UITVOERINGSTOETS) {
      return;
    }
    Plek hier = plek.betreft(document.titel() == null ? document.kenmerk() : document.titel());
    if (document.kenmerk() != null && behandeld.contains(Names.key(document.kenmerk()))) {
      hier.voldaan("conclusie", true);
    } else if (!Plek.isIngevuld(document.conclusie())) {
      boolean beide = !Plek.isIngevuld(document.opvolging());
      hier.gevraagd("conclusie", document.conclusie(), beide ? null : "conclusie");
    } else {
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

  /** Information that is demanded systematically: on what it rests, and who pays for it. */
  private static void informatie(UdoTraject traject, Plek begin) {
    Map<String, Bekostiging> geld = Geldstromen.perKenmerk(traject);
    Regelingsoort soort = traject.voornemen().soort();
    boolean geregeld = soort == Regelingsoort.WET || soort == Regelingsoort.AMVB;
    Checks.elkGevolg(
        traject,
        begin,
        (t, gevolg, plek) -> {
          if (!heeftGevolgen(gevolg.uitvoeringskracht())) {
            plek.nietGevraagd("uitvoeringskracht");
            return;
          }
          plek.in("uitvoeringskracht")
              .elk(
                  "informatieplichten",
                  gevolg.uitvoeringskracht().informatieplichten(),
                  (plicht, hier) -> {
                    if (isOverUitkering(plicht, geld)) {
                      hier.nietGevraagd("grondslag");
                    } else {
                      Plek plaats = hier.betreft(Inhoud.woorden(plicht.inhoud()));
                      // A bill or amvb that demands it is itself the basis.
                      plaats.voldaan(
                          "grondslag", plicht.grondslag() != null || geregeld, "grondslag");
                      plaats.gevraagd("compensatie", plicht.compensatie(), "compensatie");
                    }
                  });
        });
  }

  /** Information on a payment that is regulated for a time or once needs no basis of its own. */
  private static boolean isOverUitkering(Informatieplicht plicht, Map<String, Bekostiging> geld) {
    Bekostiging bekostiging =
        plicht.bekostiging() == null ? null : geld.get(Names.key(plicht.bekostiging()));
    return bekostiging != null
        && (bekostiging.vorm() == Bekostiging.Vorm.BIJZONDERE_UITKERING
            || bekostiging.vorm() == Bekostiging.Vorm.SPECIFIEKE_UITKERING
                && (bekostiging.regeling() == Uitkeringsregeling.TIJDELIJKE_AMVB
                    || bekostiging.regeling() == Uitkeringsregeling.EENMALIGE_REGELING));
  }

  private static void deel(
      Checks checks, String code, String naam, Function<Uitvoeringskracht, String> deel) {
    checks.perLaag(code, zwijgt(deel), vraag(naam, deel, null));
  }

  private static Predicate<Gevolg> zwijgt(Function<Uitvoeringskracht, String> deel) {
    return gevolg ->
        gevolg.uitvoeringskracht() == null || deel.apply(gevolg.uitvoeringskracht()) == null;
  }

  /** One part of the assessment, asked where there are consequences. */
  private static Checks.GevolgCheck vraag(
      String naam, Function<Uitvoeringskracht, String> deel, @Nullable String tekst) {
    return (traject, gevolg, plek) -> {
      boolean gevraagd = heeftGevolgen(gevolg.uitvoeringskracht());
      plek.in("uitvoeringskracht")
          .gevraagdAls(
              gevraagd, naam, gevraagd ? deel.apply(gevolg.uitvoeringskracht()) : null, tekst);
    };
  }
}
