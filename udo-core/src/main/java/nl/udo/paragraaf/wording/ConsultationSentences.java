package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Houding;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import org.jspecify.annotations.Nullable;

/** Which sentence says what parties thought and brought forward. */
final class ConsultationSentences {

  /** One more piece of the advice that the law prescribes. */
  static final ByForm MORE_STATUTORY_ADVICE =
      new ByForm(
          Zin.INBRENG_WETTELIJK_ADVIES_OOK_TE_GROEP,
          Zin.INBRENG_WETTELIJK_ADVIES_OOK_WOORDGROEP,
          Zin.INBRENG_WETTELIJK_ADVIES_OOK_BIJZIN,
          Zin.INBRENG_WETTELIJK_ADVIES_OOK_ZIN);

  private ConsultationSentences() {}

  /** Whether a tenor goes against the proposal. */
  static boolean isAgainst(@Nullable Strekking tenor) {
    return tenor != null && tenor.houding() == Houding.TEGEN;
  }

  /** What was judged; shorter after another. */
  static Zin subject(Onderwerp x, boolean brief) {
    return switch (x) {
      case DOEL -> brief ? Zin.ONDERWERP_DOEL_KORT : Zin.ONDERWERP_DOEL;
      case TAKEN -> Zin.ONDERWERP_TAKEN;
      case BEVOEGDHEDEN -> Zin.ONDERWERP_BEVOEGDHEDEN;
      case MIDDELEN -> Zin.ONDERWERP_MIDDELEN;
      case UITVOERINGSKRACHT -> Zin.ONDERWERP_UITVOERINGSKRACHT;
      case INVOERING -> Zin.ONDERWERP_INVOERING;
      case TEMPO -> Zin.ONDERWERP_TEMPO;
      case BEKOSTIGINGSVORM -> Zin.ONDERWERP_BEKOSTIGINGSVORM;
      case UITVOERBAARHEID ->
          brief ? Zin.ONDERWERP_UITVOERBAARHEID_KORT : Zin.ONDERWERP_UITVOERBAARHEID;
      case GEHEEL -> brief ? Zin.ONDERWERP_GEHEEL_KORT : Zin.ONDERWERP_GEHEEL;
    };
  }

  /** Whether a subject says of what it is: het doel van dit wetsvoorstel. */
  static boolean namesWhole(Onderwerp x) {
    return x == Onderwerp.DOEL || x == Onderwerp.UITVOERBAARHEID || x == Onderwerp.GEHEEL;
  }

  /**
   * Less than the whole as a part of what was asked about: het tempo van de aanpak; null where its
   * own words have a place for that.
   */
  static @Nullable Zin of(Onderwerp last) {
    return switch (last) {
      case MIDDELEN, INVOERING, TEMPO, BEKOSTIGINGSVORM -> Zin.ONDERWERP_VAN;
      case TAKEN, BEVOEGDHEDEN -> Zin.ONDERWERP_IN;
      case UITVOERINGSKRACHT, DOEL, UITVOERBAARHEID, GEHEEL -> null;
    };
  }

  /**
   * A judgement as what was done something with: one adopts what others want, not what they think,
   * and who set a condition or gave no judgement has none that one does not share.
   */
  static Zin theJudgement(Standpunt s, Reactie.Soort answer) {
    List<Strekking> all = Lists.each(s.oordelen(), Beoordeeld::strekking);
    if (all.contains(Strekking.AFWIJZEND)) {
      // Objections of which nothing was told are not these.
      return s.gronden().isEmpty() && s.citaten().isEmpty()
          ? Zin.DIT_OORDEEL
          : Zin.DIT_OORDEEL_BEZWAREN;
    }
    if (all.contains(Strekking.BEDENKINGEN)) {
      return Zin.DIT_OORDEEL_BEDENKINGEN;
    }
    boolean conditional = all.contains(Strekking.ONDER_VOORWAARDEN);
    boolean wished =
        switch (answer) {
          case OVERGENOMEN, DEELS_OVERGENOMEN -> true;
          case NIET_OVERGENOMEN -> !all.isEmpty();
          case DOORGESCHOVEN -> conditional;
          case TER_KENNISNEMING, IN_BERAAD -> false;
        };
    if (wished && conditional) {
      return s.voorwaarden().size() == 1 ? Zin.DIT_OORDEEL_VOORWAARDE : Zin.DIT_OORDEEL_VOORWAARDEN;
    }
    return wished || isOpen(s) ? Zin.DIT_OORDEEL_INBRENG : Zin.DIT_OORDEEL;
  }

  /** Whether parties did not judge what they were last asked about. */
  static boolean isOpen(Standpunt s) {
    return !s.oordelen().isEmpty() && s.laatste().strekking().houding() == null;
  }

  /** Whether what was answered is a view, which one shares or not. */
  static boolean isView(Zin theJudgement) {
    return theJudgement == Zin.DIT_OORDEEL || about(theJudgement) != null;
  }

  /** Whether what was answered is told as several: objections, conditions. */
  static boolean isPlural(Zin theJudgement) {
    return theJudgement == Zin.DIT_OORDEEL_BEZWAREN
        || theJudgement == Zin.DIT_OORDEEL_BEDENKINGEN
        || theJudgement == Zin.DIT_OORDEEL_VOORWAARDEN;
  }

  /** The same with whose it is or what it was about, behind another; null where nothing says so. */
  static @Nullable Zin about(Zin theJudgement) {
    return switch (theJudgement) {
      case DIT_OORDEEL -> Zin.EIGEN_OORDEEL_ONBEKEND;
      case DIT_OORDEEL_BEZWAREN -> Zin.EIGEN_BEZWAREN_ONBEKEND;
      case DIT_OORDEEL_BEDENKINGEN -> Zin.EIGEN_BEDENKINGEN_ONBEKEND;
      default -> null;
    };
  }

  /** A judgement as that of who puts it in own words; with a pronoun where that is known. */
  static Zin theirs(List<Beoordeeld> judgements, boolean known) {
    Strekking last = judgements.get(judgements.size() - 1).strekking();
    if (last == Strekking.BEDENKINGEN) {
      return known ? Zin.EIGEN_BEDENKINGEN : Zin.EIGEN_BEDENKINGEN_ONBEKEND;
    }
    if (last == Strekking.AFWIJZEND) {
      return known ? Zin.EIGEN_BEZWAREN : Zin.EIGEN_BEZWAREN_ONBEKEND;
    }
    return known ? Zin.EIGEN_OORDEEL : Zin.EIGEN_OORDEEL_ONBEKEND;
  }

  /** That parties kept silent in a consultation that the paragraph told of already. */
  static Zin silence(Consultatie.@Nullable Vorm x) {
    return x == Consultatie.Vorm.INTERNETCONSULTATIE ? Zin.STILTE_DAARIN : Zin.STILTE;
  }

  /** How parties were asked. */
  static Zin asked(Consultatie.Vorm x) {
    return switch (x) {
      case AMBTELIJK -> Zin.RAADPLEGING_AMBTELIJK;
      case BESTUURLIJK -> Zin.RAADPLEGING_BESTUURLIJK;
      case SCHRIFTELIJK -> Zin.RAADPLEGING_SCHRIFTELIJK;
      case INTERNETCONSULTATIE -> Zin.RAADPLEGING_INTERNETCONSULTATIE;
      case ADVIES -> Zin.RAADPLEGING_ADVIES;
      case UITVOERINGSTOETS -> Zin.RAADPLEGING_UITVOERINGSTOETS;
    };
  }

  /** To what there was no answer. */
  static Zin unanswered(Consultatie.@Nullable Vorm x, boolean dated, boolean until) {
    if (x == null) {
      return Zin.STILTE_OVERLEG;
    }
    return switch (x) {
      case AMBTELIJK -> Zin.STILTE_AMBTELIJK;
      case BESTUURLIJK ->
          until
              ? Zin.STILTE_BESTUURLIJK_TERMIJN
              : dated ? Zin.STILTE_BESTUURLIJK_VAN : Zin.STILTE_BESTUURLIJK;
      case SCHRIFTELIJK -> Zin.STILTE_SCHRIFTELIJK;
      case INTERNETCONSULTATIE -> Zin.STILTE_INTERNETCONSULTATIE;
      case ADVIES -> dated ? Zin.STILTE_ADVIES_VAN : Zin.STILTE_ADVIES;
      case UITVOERINGSTOETS -> Zin.STILTE_UITVOERINGSTOETS;
    };
  }

  /** In what something was said, by how was asked. */
  static Zin in(Consultatie.@Nullable Vorm x) {
    if (x == null) {
      return Zin.IN_OVERLEG;
    }
    return switch (x) {
      case AMBTELIJK -> Zin.IN_OVERLEG_AMBTELIJK;
      case BESTUURLIJK -> Zin.IN_OVERLEG_BESTUURLIJK;
      case SCHRIFTELIJK -> Zin.IN_OVERLEG_SCHRIFTELIJK;
      case INTERNETCONSULTATIE -> Zin.IN_INTERNETCONSULTATIE;
      case ADVIES -> Zin.IN_OVERLEG_ADVIES;
      case UITVOERINGSTOETS -> Zin.IN_OVERLEG_UITVOERINGSTOETS;
    };
  }
}
