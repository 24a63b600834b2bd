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
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Instantie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitkomst;
import nl.udo.model.Uitvoeringskracht;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Uitkering;
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
                  zwijgt(UitvoeringChecks::informatiearrangement),
                  vraag(
                      "informatiearrangement",
                      UitvoeringChecks::informatiearrangement,
                      "informatie"))
              .kijk(traject, begin);
        });
    deel(checks, "UDO-UIT-06", "grenseffecten", Uitvoeringskracht::grenseffecten);
    checks.voegToe(
        "UDO-UIT-07",
        (traject, begin) -> {
          Set<String> uitkomst = toetsen(traject, UitvoeringChecks::heeftUitkomst);
          Set<String> beantwoord = toetsen(traject, UitvoeringChecks::isBeantwoord);
          begin.elk(
              "documenten",
              traject.documenten(),
              (document, plek) -> {
                String sleutel = document.kenmerk() == null ? "" : Names.key(document.kenmerk());
                toets(document, uitkomst.contains(sleutel), beantwoord.contains(sleutel), plek);
              });
          begin.elk("consultaties", traject.consultaties(), UitvoeringChecks::toets);
        });
    checks.voegToe("UDO-UIT-08", UitvoeringChecks::informatie);
  }

  /** What information is given: in words, or as a duty that says what and to whom. */
  private static @Nullable String informatiearrangement(Uitvoeringskracht kracht) {
    Informatieplicht plicht =
        Lists.first(kracht.informatieplichten(), p -> p.inhoud() != null && p.ontvanger() != null);
    return kracht.informatiearrangement() == null && plicht != null
        ? Inhoud.woorden(plicht.inhoud())
        : kracht.informatiearrangement();
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

  /** The documents of which consultations of a toets tell something. */
  private static Set<String> toetsen(UdoTraject traject, Predicate<Consultatie> welke) {
    Set<String> toetsen = new HashSet<>();
    for (Consultatie consultatie : traject.consultaties()) {
      if (consultatie.vorm() == Consultatie.Vorm.UITVOERINGSTOETS && welke.test(consultatie)) {
        consultatie.bronnen().stream()
            .map(Bronverwijzing::document)
            .filter(Objects::nonNull)
            .map(Names::key)
            .forEach(toetsen::add);
      }
    }
    return toetsen;
  }

  /** Whether it tells what the toets came to. */
  private static boolean heeftUitkomst(Consultatie consultatie) {
    return !consultatie.oordelen().isEmpty() || !consultatie.punten().isEmpty();
  }

  /** Whether it tells what was done with the oordeel or the points. */
  private static boolean isBeantwoord(Consultatie consultatie) {
    boolean oordeel = Lists.any(consultatie.oordelen(), o -> o.reactie() != null);
    boolean punten =
        !consultatie.punten().isEmpty()
            && Lists.every(consultatie.punten(), punt -> punt.reactie() != null);
    return punten || oordeel && consultatie.punten().isEmpty();
  }

  /** One finding for a document, at what is missing of what was found and what was done with it. */
  private static void toets(Document document, boolean uitkomst, boolean opvolging, Plek plek) {
    if (document.soort() != Document.Soort.UITVOERINGSTOETS) {
      return;
    }
    boolean bekend = uitkomst || Plek.isIngevuld(document.conclusie());
    boolean gevolgd = opvolging || Plek.isIngevuld(document.opvolging());
    String mist = bekend ? "opvolging" : "conclusie";
    plek.betreft(document.titel() == null ? document.kenmerk() : document.titel())
        .voldaan(mist, bekend && gevolgd, bekend || gevolgd ? mist : null);
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
                    if (!isVoorRijkOfProvincie(plicht) || isOverUitkering(plicht, geld)) {
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

  /** The law is about information to ministers and to the province, not to others. */
  private static boolean isVoorRijkOfProvincie(Informatieplicht plicht) {
    Instantie.Soort soort = plicht.ontvanger() == null ? null : plicht.ontvanger().soort();
    return soort == null || soort == Instantie.Soort.RIJK || soort == Instantie.Soort.PROVINCIE;
  }

  /** Information on a payment that is regulated for a time or once needs no basis of its own. */
  private static boolean isOverUitkering(Informatieplicht plicht, Map<String, Bekostiging> geld) {
    return plicht.bekostiging() != null
        && Uitkering.draagtInformatieplicht(geld.get(Names.key(plicht.bekostiging())));
  }

  private static void deel(
      Checks checks, String code, String naam, Function<Uitvoeringskracht, @Nullable String> deel) {
    checks.perLaag(code, zwijgt(deel), vraag(naam, deel, null));
  }

  private static Predicate<Gevolg> zwijgt(Function<Uitvoeringskracht, @Nullable String> deel) {
    return gevolg ->
        gevolg.uitvoeringskracht() == null || deel.apply(gevolg.uitvoeringskracht()) == null;
  }

  /** One part of the assessment, asked where there are consequences. */
  private static Checks.GevolgCheck vraag(
      String naam, Function<Uitvoeringskracht, @Nullable String> deel, @Nullable String tekst) {
    return (traject, gevolg, plek) -> {
      boolean gevraagd = heeftGevolgen(gevolg.uitvoeringskracht());
      plek.in("uitvoeringskracht")
          .gevraagdAls(
              gevraagd, naam, gevraagd ? deel.apply(gevolg.uitvoeringskracht()) : null, tekst);
    };
  }
}
