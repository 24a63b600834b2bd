package nl.udo.paragraaf.statements;

import java.util.List;
import java.util.Locale;
import nl.udo.model.Afspraak;
import nl.udo.model.Afwijking;
import nl.udo.model.Aspect;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Citaat;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Implementatie;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Kostenpost;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overleg;
import nl.udo.model.Plan;
import nl.udo.model.Punt;
import nl.udo.model.Raming;
import nl.udo.model.Reactie;
import nl.udo.model.RedenGeen;
import nl.udo.model.Rijkskosten;
import nl.udo.model.Risico;
import nl.udo.model.Rol;
import nl.udo.model.Spoed;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Toetsuitkomst;
import nl.udo.model.Uitgezonderd;
import nl.udo.model.Uitwerking;
import nl.udo.model.Uitzondering;
import nl.udo.model.Verschil;
import nl.udo.model.Voorwaarde;

/**
 * What a statement says. Each kind carries the parts of the record that it speaks for; a kind that
 * can stand for several equal statements carries a list. Read it with a {@link Visitor}, so that a
 * new kind is a compile error wherever statements are read.
 */
public sealed interface Inhoud {

  /** Gives itself to the method of the visitor that is for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** A sentence, or another form, in the words of the record. */
  record EigenWoorden(Formulering tekst) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.eigenWoorden(this);
    }
  }

  /** A text of the record that holds for some layers only, in a sentence that names them. */
  record VoorOverheden(String tekst) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.voorOverheden(this);
    }
  }

  /** What the proposal implements. */
  record Omzetting(List<Implementatie> besluiten) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.omzetting(this);
    }
  }

  /** The roles of those whom the proposal touches. */
  record Rollen(List<Rol> rollen) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rollen(this);
    }
  }

  /** A layer or a part of it that is left out, or for which nothing is worked out yet. */
  record BuitenBereik(Uitgezonderd uitgezonderd) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.buitenBereik(this);
    }
  }

  /**
   * Changes of tasks of one kind.
   *
   * @param medebewind whether they are carried out in medebewind
   */
  record Taken(List<Taakwijziging> taken, boolean medebewind) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.taken(this);
    }
  }

  /** Why a task goes to a higher layer. */
  record Overdracht(Taakwijziging taak) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.overdracht(this);
    }
  }

  /**
   * A plan or beleidsverslag that is demanded.
   *
   * @param genoemd whether the task that it belongs to names it already
   */
  record Planverplichting(Plan plan, boolean genoemd) implements Inhoud {

    /** Whether a task has a plan and names it. */
    public static boolean isNamedBy(Taakwijziging taak) {
      return taak.plan() != null
          && taak.plan().naam() != null
          && taak.omschrijving() != null
          && taak.omschrijving()
              .tekst()
              .toLowerCase(Locale.ROOT)
              .contains(taak.plan().naam().strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.planverplichting(this);
    }
  }

  /** A change of a power. */
  record Bevoegdheid(Bevoegdheidswijziging wijziging) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bevoegdheid(this);
    }
  }

  /** A deviation from an organic law. */
  record Wetsafwijking(Afwijking afwijking) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wetsafwijking(this);
    }
  }

  /** Information that must be given. */
  record Informatie(Informatieplicht plicht) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.informatie(this);
    }
  }

  /** That nothing changes for one or more aspects. */
  record Behoud(List<Aspect> aspecten, RedenGeen reden, Formulering toelichting) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.behoud(this);
    }
  }

  /**
   * What is not yet known.
   *
   * @param onderwerp a noun phrase for what it is about, or null for the layer itself
   * @param wat which sides of it are unknown
   * @param bekendOp when it will be known, or null
   */
  record Onbekend(String onderwerp, List<Wat> wat, Moment bekendOp) implements Inhoud {

    /** A side of which nothing is known yet. */
    public enum Wat {
      /** The costs. */
      KOSTEN,
      /** How they are met. */
      BEKOSTIGING,
      /** The consequences for tasks. */
      TAKEN,
      /** The consequences for powers. */
      BEVOEGDHEDEN,
      /** The financial consequences. */
      MIDDELEN,
      /** The consequences for the capacity to carry it out. */
      UITVOERINGSKRACHT
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onbekend(this);
    }
  }

  /** What the uitvoerbaarheidstoets showed. */
  record Toets(Toetsuitkomst uitkomst) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.toets(this);
    }
  }

  /** A document as the source of what follows: who made it, for whom, what about. */
  record Onderzoek(Document document) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onderzoek(this);
    }
  }

  /** Something that a document concludes. */
  record Conclusie(Document document, String tekst) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conclusie(this);
    }
  }

  /** What a document does not cover. */
  record Beperking(Document document, String tekst) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.beperking(this);
    }
  }

  /** What a survey gave. */
  record Peilingsuitkomst(Document document) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.peilingsuitkomst(this);
    }
  }

  /** A risk that a document names. */
  record Risicobeeld(Document document, Risico risico) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.risicobeeld(this);
    }
  }

  /**
   * An estimate of a cost or a saving.
   *
   * @param post the cost or saving
   * @param raming the estimate, or null when only the saving is known
   */
  record Geraamd(Kostenpost post, Raming raming) {}

  /** Estimates that belong together: of one source, or of one cost. */
  record Ramingen(List<Geraamd> geraamd) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ramingen(this);
    }
  }

  /**
   * A difference between amounts.
   *
   * @param geheel whether it is part of a difference told just before
   */
  record Kostenverschil(Verschil verschil, boolean geheel) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.kostenverschil(this);
    }
  }

  /** Ways in which costs are met: one, or several that were agreed together. */
  record Geldstroom(Bekostiging bekostiging) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.geldstroom(this);
    }
  }

  /** Costs of the Rijk itself. */
  record KostenVanHetRijk(Rijkskosten kosten) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.kostenVanHetRijk(this);
    }
  }

  /** An agreement, with the money that belongs to it. */
  record Overeenkomst(Afspraak afspraak, List<Bekostiging> geld) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.overeenkomst(this);
    }
  }

  /** Talks with the managers of the funds. */
  record Fondsoverleg(List<Overleg> overleg) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fondsoverleg(this);
    }
  }

  /** One judgement on one or more subjects. */
  record Beoordeeld(Strekking strekking, List<Onderwerp> onderwerpen) {}

  /** A ground of a judgement, and whose it is. */
  record Grond(List<String> partijen, Formulering tekst) {}

  /**
   * What one or more parties thought at one moment.
   *
   * @param data when each judgement was given, where that is known
   * @param punten the kenmerken of points for which it gives the ground
   */
  record Standpunt(
      List<String> partijen,
      List<Beoordeeld> oordelen,
      List<Citaat> citaten,
      List<Grond> gronden,
      List<Voorwaardelijk> voorwaarden,
      Reactie reactie,
      List<Datum> data,
      List<String> punten)
      implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.standpunt(this);
    }
  }

  /** A condition of a party, with what came of it. */
  record Voorwaardelijk(Formulering inhoud, Voorwaarde voorwaarde, Reactie reactie) {}

  /**
   * What parties brought forward, and the answer.
   *
   * @param grond why, from a judgement that is tied to it, or null
   * @param consultatie in which it was brought forward
   */
  record Inbreng(List<String> partijen, Punt punt, Formulering grond, Consultatie consultatie)
      implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inbreng(this);
    }
  }

  /** That parties were asked, where the record holds nothing of what they said. */
  record Raadpleging(Consultatie consultatie) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.raadpleging(this);
    }
  }

  /** Parties that were asked and did not answer. */
  record Stilte(List<String> partijen) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stilte(this);
    }
  }

  /** That parties had less time than usual, and why. */
  record KorteTermijn(List<String> partijen, String reden) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.korteTermijn(this);
    }
  }

  /** A layer that was not asked, and why. */
  record NietGehoord(String reden) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nietGehoord(this);
    }
  }

  /** Urgency that kept a layer from being heard beforehand. */
  record Urgentie(Spoed spoed) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.urgentie(this);
    }
  }

  /** What is worked out elsewhere or later. */
  record Elders(Uitwerking uitwerking) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.elders(this);
    }
  }

  /**
   * An evaluation.
   *
   * @param voorgesteldDoor who proposed it, also by a point that led to it
   */
  record Volgen(Evaluatie evaluatie, List<String> voorgesteldDoor) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.volgen(this);
    }
  }

  /** An entry into force; the first of a record is that of the whole. */
  record Ingang(Inwerkingtreding ingang, Datum bekendmaking) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ingang(this);
    }
  }

  /** Why the usual moments of entry into force are departed from. */
  record Uitzonderingsgrond(Uitzondering uitzondering) implements Inhoud {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.uitzonderingsgrond(this);
    }
  }

  /** One method per kind of statement. */
  interface Visitor<R> {
    R eigenWoorden(EigenWoorden inhoud);

    R voorOverheden(VoorOverheden inhoud);

    R omzetting(Omzetting inhoud);

    R rollen(Rollen inhoud);

    R buitenBereik(BuitenBereik inhoud);

    R taken(Taken inhoud);

    R overdracht(Overdracht inhoud);

    R planverplichting(Planverplichting inhoud);

    R bevoegdheid(Bevoegdheid inhoud);

    R wetsafwijking(Wetsafwijking inhoud);

    R informatie(Informatie inhoud);

    R behoud(Behoud inhoud);

    R onbekend(Onbekend inhoud);

    R toets(Toets inhoud);

    R onderzoek(Onderzoek inhoud);

    R conclusie(Conclusie inhoud);

    R beperking(Beperking inhoud);

    R peilingsuitkomst(Peilingsuitkomst inhoud);

    R risicobeeld(Risicobeeld inhoud);

    R ramingen(Ramingen inhoud);

    R kostenverschil(Kostenverschil inhoud);

    R geldstroom(Geldstroom inhoud);

    R kostenVanHetRijk(KostenVanHetRijk inhoud);

    R overeenkomst(Overeenkomst inhoud);

    R fondsoverleg(Fondsoverleg inhoud);

    R standpunt(Standpunt inhoud);

    R inbreng(Inbreng inhoud);

    R raadpleging(Raadpleging inhoud);

    R stilte(Stilte inhoud);

    R korteTermijn(KorteTermijn inhoud);

    R nietGehoord(NietGehoord inhoud);

    R urgentie(Urgentie inhoud);

    R elders(Elders inhoud);

    R volgen(Volgen inhoud);

    R ingang(Ingang inhoud);

    R uitzonderingsgrond(Uitzonderingsgrond inhoud);
  }
}
