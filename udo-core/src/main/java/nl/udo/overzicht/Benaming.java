package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.NietGeconsulteerd;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Raming;
import nl.udo.model.Reactie;
import nl.udo.model.Taakwijziging;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import nl.udo.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** How the parts of a record are spoken of, by what tells one from another. */
final class Benaming {

  /**
   * Behind a name that ends with a clause: a comma where the sentence goes on with its verb,
   * nothing where it ends. No text of a record has this character.
   */
  private static final String KOMMA = "\u001f";

  private final Partijnamen partijen;

  Benaming(UdoTraject traject) {
    this.partijen = new Partijnamen(traject);
  }

  /** A sentence with names in it, each with its comma or without. */
  static String leesbaar(String zin) {
    return zin.replace(KOMMA + " ", ", ").replace(KOMMA, "");
  }

  Naam van(Plaats plaats) {
    Record deel = plaats.deel();
    if (deel instanceof Gevolg gevolg) {
      return Naam.meer(zin("Gevolg", "wie", wie(gevolg)));
    } else if (deel instanceof Kostenpost kosten) {
      return kosten(kosten, plaats);
    } else if (deel instanceof Raming raming) {
      Kostenpost kosten = plaats.boven(Kostenpost.class);
      String van = kosten == null ? "" : kosten(kosten, plaats).tekst();
      return Naam.een(
          raming.opstellers().isEmpty()
              ? zin("Raming", "kosten", van)
              : zin("Raming.door", "kosten", van, "door", partijen.inZin(raming.opstellers())));
    } else if (deel instanceof Bekostiging bekostiging) {
      return Naam.een(bekostiging(bekostiging, plaats));
    } else if (deel instanceof Taakwijziging taak) {
      return Naam.een(met("Taakwijziging", taak.omschrijving()));
    } else if (deel instanceof Bevoegdheidswijziging bevoegdheid) {
      return Naam.een(met("Bevoegdheidswijziging", bevoegdheid.omschrijving()));
    } else if (deel instanceof Consultatie consultatie) {
      return Naam.een(consultatie(consultatie));
    } else if (deel instanceof Punt punt) {
      return Naam.een(punt(punt, plaats));
    } else if (deel instanceof Oordeel oordeel) {
      return Naam.een(oordeel(oordeel, plaats));
    } else if (deel instanceof Reactie) {
      return Naam.een(zin("Reactie", "inbreng", boven(plaats)));
    } else if (deel instanceof Voorwaarde voorwaarde) {
      return Naam.een(voorwaarde(voorwaarde, plaats));
    } else if (deel instanceof Hoorplichtoordeel hoorplicht) {
      return Naam.een(
          zin(
              "Hoorplichtoordeel",
              "lagen",
              lagen(hoorplicht.overheden()),
              "grond",
              hoorplicht.grond() == null ? "" : " (" + hoorplicht.grond().label() + ")"));
    } else if (deel instanceof NietGeconsulteerd niet) {
      return Naam.een(zin("NietGeconsulteerd", "lagen", lagen(niet.overheden())));
    }
    return overig(deel, plaats);
  }

  private Naam overig(Record deel, Plaats plaats) {
    if (deel instanceof Partij partij) {
      return Naam.een(met("Partij", Notatie.regel(partij.kenmerk())));
    } else if (deel instanceof Document document) {
      String naam = Notatie.regel(document.kenmerk());
      return Naam.een(naam.isEmpty() ? met("Document", Notatie.regel(document.titel())) : naam);
    } else if (deel instanceof Afspraak afspraak) {
      return Naam.een(afspraak(afspraak));
    } else if (deel instanceof Evaluatie evaluatie) {
      return Naam.een(evaluatie(evaluatie));
    } else if (deel instanceof Uitwerking uitwerking) {
      return Naam.een(met("Uitwerking", uitwerking.onderwerp()));
    } else if (deel instanceof Inwerkingtreding inwerkingtreding) {
      List<String> delen = inwerkingtreding.bepalingen().stream().map(Notatie::regel).toList();
      String bij =
          delen.isEmpty() ? "" : Woorden.zin("wijziging.van", "naam", Notatie.opsomming(delen));
      return Naam.een(zin("Inwerkingtreding") + bij);
    } else if (deel instanceof Gebeurtenis gebeurtenis) {
      String wat =
          gebeurtenis.soort() == null || gebeurtenis.soort() == Gebeurtenis.Soort.ANDERS
              ? Notatie.zonderPunt(gebeurtenis.toelichting())
              : gebeurtenis.soort().label();
      return Naam.een(met("Gebeurtenis", wat));
    }
    String type = deel.getClass().getSimpleName();
    Naam boven = plaats.boven() == null ? null : van(plaats.boven());
    String naam = zin(type);
    if (Woorden.of("naam." + type + ".los") != null || boven == null) {
      return Naam.een(naam);
    }
    boolean meervoud = naam.startsWith("de gevolgen") || deel instanceof Middelen;
    Gevolg gevolg = plaats.boven(Gevolg.class);
    String van = meervoud && gevolg != null ? wie(gevolg) : boven.tekst();
    String verbinding = deel instanceof Middelen ? "wijziging.voor" : "wijziging.van";
    return new Naam(naam + Woorden.zin(verbinding, "naam", van), meervoud);
  }

  private String boven(Plaats plaats) {
    return plaats.boven() == null ? "" : van(plaats.boven()).tekst();
  }

  private static String zin(String type, String... invulling) {
    return Woorden.zin("naam." + type, invulling);
  }

  /** With its own words between quotation marks, where it has them. */
  private static String met(String type, String woorden) {
    String naam = zin(type);
    return woorden.isEmpty() ? naam : naam + " \u201c" + Notatie.zonderPunt(woorden) + "\u201d";
  }

  private static String met(String type, @Nullable Formulering woorden) {
    return woorden == null ? zin(type) : Notatie.bij("naam." + type, woorden);
  }

  static String lagen(List<Overheidslaag> lagen) {
    return lagen.isEmpty() ? Woorden.zin("overheid.onbekend") : Notatie.lagen(lagen);
  }

  /** The part that a consequence is for, else its layers. */
  static String wie(Gevolg gevolg) {
    if (gevolg.deel() != null) {
      String deel = Notatie.regel(gevolg.deel().korteNaam());
      deel = deel.isEmpty() ? Notatie.regel(gevolg.deel().omschrijving()) : deel;
      if (!deel.isEmpty()) {
        return deel;
      }
    }
    return lagen(gevolg.overheden());
  }

  /** de evaluatie van de kosten, de invoeringstoets op de wet, de monitoring. */
  static String evaluatie(Evaluatie evaluatie) {
    String soort =
        zin("Evaluatie." + (evaluatie.soort() == null ? "evaluatie" : evaluatie.soort().code()));
    String onderwerp = Notatie.regel(evaluatie.onderwerp());
    boolean toets = evaluatie.soort() == Evaluatie.Soort.INVOERINGSTOETS;
    return onderwerp.isEmpty()
        ? soort
        : soort + Woorden.zin(toets ? "wijziging.op" : "wijziging.van", "naam", onderwerp);
  }

  private static Naam kosten(Kostenpost kosten, Plaats plaats) {
    String omschrijving = Notatie.regel(kosten.omschrijving());
    String richting = kosten.richting().code();
    if (!omschrijving.isEmpty()) {
      return new Naam(
          zin("Kostenpost." + richting, "omschrijving", omschrijving),
          kosten.richting() == Kostenpost.Richting.LAST);
    }
    Gevolg gevolg = plaats.boven(Gevolg.class);
    String wie = gevolg == null ? lagen(kosten.overheden()) : wie(gevolg);
    return new Naam(
        zin("Kostenpost." + richting + ".voor", "wie", wie),
        kosten.richting() == Kostenpost.Richting.LAST);
  }

  private static String bekostiging(Bekostiging bekostiging, Plaats plaats) {
    String omschrijving = Notatie.regel(bekostiging.omschrijving());
    if (!omschrijving.isEmpty()) {
      return zin("Bekostiging", "omschrijving", omschrijving);
    }
    Gevolg gevolg = plaats.boven(Gevolg.class);
    String wie =
        bekostiging.overheden().isEmpty() && gevolg != null
            ? wie(gevolg)
            : lagen(bekostiging.overheden());
    return bekostiging.vorm() == null
        ? zin("Bekostiging.voor", "wie", wie)
        : zin("Bekostiging.vorm", "wie", wie, "vorm", bekostiging.vorm().label());
  }

  private String consultatie(Consultatie consultatie) {
    String vorm =
        consultatie.vorm() == null ? "" : Woorden.zin("bij", "wat", consultatie.vorm().label());
    return zin("Consultatie", "wie", wie(consultatie.partijen()), "vorm", vorm);
  }

  String wie(List<String> kenmerken) {
    return kenmerken.isEmpty()
        ? Woorden.zin("wijziging.onbekende-partij")
        : partijen.inZin(kenmerken);
  }

  private String punt(Punt punt, Plaats plaats) {
    Consultatie consultatie = plaats.boven(Consultatie.class);
    String wie = wie(consultatie == null ? punt.partijen() : consultatie.partijenVan(punt));
    String thema = Notatie.regel(punt.thema());
    String soort = soort(punt);
    if (thema.isEmpty() && punt.omschrijving() != null) {
      return Notatie.bij(
          "naam.Punt",
          punt.omschrijving(),
          "punt",
          soort(punt, punt.omschrijving()),
          "wie",
          wie,
          "komma",
          KOMMA);
    }
    String over = thema.isEmpty() && punt.onderwerp() != null ? punt.onderwerp().label() : thema;
    return over.isEmpty()
        ? zin("Punt", "punt", soort, "wie", wie)
        : zin("Punt.woordgroep", "punt", soort, "wie", wie, "wat", over);
  }

  /** The same of a point that is named by its own words: to ask to do something is a request. */
  static String soort(Punt punt, Formulering omschrijving) {
    return punt.soort() == null && omschrijving.vorm() == Formulering.Vorm.TE_GROEP
        ? Woorden.zin("punt." + Punt.Soort.VERZOEK.code())
        : soort(punt);
  }

  /** het verzoek, het bezwaar, het advies; else het punt. */
  static String soort(Punt punt) {
    return Woorden.zin("punt." + (punt.soort() == null ? "onbekend" : punt.soort().code()));
  }

  private String oordeel(Oordeel oordeel, Plaats plaats) {
    Consultatie consultatie = plaats.boven(Consultatie.class);
    List<String> wie = consultatie == null ? oordeel.partijen() : consultatie.partijenVan(oordeel);
    String naam = zin("Oordeel", "wie", wie(wie));
    if (!oordeel.onderwerpen().isEmpty()) {
      naam += Woorden.zin("wijziging.over", "over", Notatie.termen(oordeel.onderwerpen()));
    }
    return oordeel.datum() == null
        ? naam
        : naam + Woorden.zin("wijziging.van", "naam", Notatie.datum(oordeel.datum()));
  }

  private String voorwaarde(Voorwaarde voorwaarde, Plaats plaats) {
    String bij = boven(plaats);
    return voorwaarde.inhoud() == null
        ? zin("Voorwaarde", "inbreng", bij)
        : Notatie.bij("naam.Voorwaarde", voorwaarde.inhoud(), "inbreng", bij);
  }

  private String afspraak(Afspraak afspraak) {
    String titel = Notatie.regel(afspraak.titel());
    if (!titel.isEmpty()) {
      return met("Afspraak", titel);
    }
    String van =
        afspraak.datum() == null
            ? ""
            : Woorden.zin("wijziging.van", "naam", Notatie.datum(afspraak.datum()));
    return afspraak.inhoud() == null
        ? zin("Afspraak") + van
        : Notatie.bij("naam.Afspraak", afspraak.inhoud(), "van", van, "komma", KOMMA);
  }
}
