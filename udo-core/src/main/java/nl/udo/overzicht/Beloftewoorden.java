package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Instantie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Uitwerking;
import nl.udo.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** What was promised or asked, and by whose doing, in the words of one line. */
final class Beloftewoorden {

  private final Partijnamen partijen;

  Beloftewoorden(Partijnamen partijen) {
    this.partijen = partijen;
  }

  String uitwerking(Uitwerking uitwerking) {
    String in = Notatie.regel(uitwerking.regeling());
    String sleutel = in.isEmpty() ? "termijn.uitwerking" : "termijn.uitwerking.in";
    return uitwerking.onderwerp() == null
        ? Woorden.zin(sleutel, "regeling", in)
        : Notatie.bij(sleutel, uitwerking.onderwerp(), "regeling", in);
  }

  String punt(Punt punt, List<String> wie, @Nullable String naar) {
    String van = wie.isEmpty() ? Woorden.zin("wijziging.onbekende-partij") : partijen.inZin(wie);
    String thema =
        punt.thema() == null && punt.onderwerp() != null
            ? punt.onderwerp().label()
            : Notatie.regel(punt.thema());
    String soort = Benaming.soort(punt);
    String inhoud =
        punt.omschrijving() != null
            ? Notatie.bij(
                "naam.Punt",
                punt.omschrijving(),
                "punt",
                Benaming.soort(punt, punt.omschrijving()),
                "wie",
                van,
                "komma",
                "")
            : thema.isEmpty()
                ? Woorden.zin("naam.Punt", "punt", soort, "wie", van)
                : Woorden.zin("naam.Punt.woordgroep", "punt", soort, "wie", van, "wat", thema);
    return naar == null
        ? inhoud
        : Woorden.zin("register.naar", "wat", inhoud, "naar", Notatie.regel(naar));
  }

  /** In its own words, else in those of the point that it stands with. */
  String voorwaarde(Voorwaarde voorwaarde, @Nullable Formulering bij, List<String> wie) {
    return voorwaarde(voorwaarde.inhoud() == null ? bij : voorwaarde.inhoud(), van(wie));
  }

  /** Who of its parties set it is not recorded. */
  String voorwaarde(Voorwaarde voorwaarde, Afspraak afspraak) {
    return voorwaarde(
        voorwaarde.inhoud(), Woorden.zin("register.bij-afspraak", "van", van(afspraak.partijen())));
  }

  private static String voorwaarde(@Nullable Formulering inhoud, String van) {
    return inhoud == null
        ? Woorden.zin("register.voorwaarde.zonder", "van", van)
        : Notatie.bij("register.voorwaarde", inhoud, "van", van);
  }

  private String van(List<String> wie) {
    return wie.isEmpty() ? "" : Woorden.zin("wijziging.van", "naam", partijen.inZin(wie));
  }

  String afspraak(Afspraak afspraak) {
    String titel = Notatie.regel(afspraak.titel());
    String met =
        afspraak.partijen().isEmpty()
            ? ""
            : Woorden.zin("register.afspraak.met", "wie", partijen.inZin(afspraak.partijen()));
    return titel.isEmpty() && afspraak.inhoud() != null
        ? Notatie.bij("register.afspraak", afspraak.inhoud(), "met", met)
        : titel.isEmpty()
            ? Woorden.zin("register.afspraak", "met", met)
            : Woorden.zin("register.afspraak.woordgroep", "met", met, "wat", titel);
  }

  String evaluatie(Evaluatie evaluatie) {
    String wat = Benaming.evaluatie(evaluatie);
    List<String> wie = evaluatie.voorgesteldDoor();
    return wie.isEmpty()
        ? wat
        : Woorden.zin("register.voorstel", "wat", wat, "wie", partijen.inZin(wie));
  }

  /**
   * Money.
   *
   * @param gevolg the consequence that it stands with, or null
   */
  static String bekostiging(Bekostiging bekostiging, @Nullable Gevolg gevolg) {
    String bedragen = Notatie.bedragen(bekostiging.bedragen());
    String wie = ontvanger(bekostiging, gevolg);
    List<String> delen = new ArrayList<>();
    delen.add(bedragen.isEmpty() ? Woorden.zin("register.bekostiging") : bedragen);
    if (!wie.isEmpty()) {
      delen.add(Woorden.zin("register.bekostiging.voor", "wie", wie));
    }
    if (bekostiging.vorm() != null) {
      delen.add(Woorden.zin("bij", "wat", bekostiging.vorm().label()));
    }
    if (bekostiging.omschrijving() != null) {
      String post = Notatie.regel(bekostiging.omschrijving());
      delen.add(Woorden.zin("register.bekostiging.post", "wat", post));
    }
    return String.join("", delen);
  }

  static String toegezegd(Datum datum) {
    return Woorden.zin("register.toegezegd", "op", Notatie.op(datum));
  }

  static String teBeantwoorden(String moment) {
    return Woorden.zin("register.te-beantwoorden", "moment", moment);
  }

  static String gevraagd(Datum datum) {
    return Woorden.zin("register.gevraagd", "op", Notatie.op(datum));
  }

  private static String ontvanger(Bekostiging bekostiging, @Nullable Gevolg gevolg) {
    Instantie ontvanger = bekostiging.ontvanger();
    if (ontvanger != null && (ontvanger.naam() != null || ontvanger.soort() != null)) {
      return ontvanger.naam() == null
          ? Objects.requireNonNull(ontvanger.soort()).label()
          : Notatie.regel(ontvanger.naam());
    }
    if (!bekostiging.overheden().isEmpty()) {
      return Notatie.lagen(bekostiging.overheden());
    }
    return gevolg == null ? "" : Benaming.wie(gevolg);
  }

  static String oordeel(Overheidslaag laag) {
    return Woorden.zin("register.oordeel", "lagen", Notatie.lagen(List.of(laag)));
  }

  String gegeven(Gehoord.Gegeven gegeven) {
    String wie = partijen.inZin(gegeven.partijen());
    return gegeven.datum() == null
        ? Woorden.zin("register.gegeven", "wie", wie)
        : Woorden.zin("register.gegeven-op", "wie", wie, "op", Notatie.op(gegeven.datum()));
  }
}
