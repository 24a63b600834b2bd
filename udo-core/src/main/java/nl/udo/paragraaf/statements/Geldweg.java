package nl.udo.paragraaf.statements;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Instantie;
import nl.udo.model.Kostenpost;
import org.jspecify.annotations.Nullable;

/**
 * The way by which money reaches those who bear costs, or does not: each form of the record is of
 * one of these kinds, and this is the one place that says of which. A form that is added does not
 * compile before it stands here, and what stands here not before the text has words for it.
 */
public sealed interface Geldweg {

  /** A grant of its own, of which it is told how it is regulated and under which conditions. */
  enum Uitkering implements Geldweg {
    INTEGRATIE_UITKERING,
    DECENTRALISATIE_UITKERING,
    SPECIFIEKE_UITKERING,
    BIJZONDERE_FONDSUITKERING,
    RIJKSBIJDRAGE,
    BIJZONDERE_UITKERING,
    RENTELOZE_LENING,
    VERZAMELUITKERING,
    BELONING
  }

  /** Money that comes along with what a fund pays anyhow. */
  enum Fonds implements Geldweg {
    ALGEMENE_UITKERING,
    VRIJE_UITKERING
  }

  /** All that is no payment to the overheden by a name of its own. */
  enum Anders implements Geldweg {
    /** The growth of a fund, which comes anyway, so that nobody receives it for something. */
    ACCRES,
    COFINANCIERING,
    EIGEN_HEFFINGEN,
    LEGES,
    BESPARING,
    BINNEN_BESTAANDE_MIDDELEN,
    AFDRACHT,
    UITNAME,
    GEEN_COMPENSATIE,
    VOOR_REKENING_VAN_HET_RIJK,
    IEDER_DRAAGT_EIGEN_KOSTEN,
    ONBENOEMD
  }

  /** Whether it goes from the overheden to the Rijk. */
  static boolean isNaarHetRijk(Bekostiging b) {
    Geldweg weg = van(b.vorm());
    return weg == Anders.AFDRACHT || weg == Anders.UITNAME;
  }

  /** Whether compensation is refused of what is paid too, so that no more than that is refused. */
  static boolean isOokVergoed(Bekostiging geweigerd, Bekostiging betaald) {
    Geldweg weg = van(betaald.vorm());
    boolean vergoed =
        weg instanceof Uitkering
            || weg instanceof Fonds
            || weg == Anders.VOOR_REKENING_VAN_HET_RIJK
            || weg == Anders.COFINANCIERING;
    List<Kostenpost.Soort> soorten = geweigerd.kostensoorten();
    String post = geweigerd.omschrijving();
    return van(geweigerd.vorm()) == Anders.GEEN_COMPENSATIE
        && vergoed
        && Objects.equals(geweigerd.gever(), betaald.gever())
        && (post == null || post.equals(betaald.omschrijving()))
        && (soorten.isEmpty() || !Collections.disjoint(soorten, betaald.kostensoorten()));
  }

  /**
   * The body among the overheden that the money is of, where the record names one: who receives it,
   * or who pays what goes to the Rijk.
   */
  static @Nullable Instantie overheid(Bekostiging b) {
    return isNaarHetRijk(b) ? b.gever() : b.ontvanger();
  }

  /** The way of a form; of one that is not recorded as of one that has no name. */
  static Geldweg van(@Nullable Vorm vorm) {
    if (vorm == null) {
      return Anders.ONBENOEMD;
    }
    return switch (vorm) {
      case INTEGRATIE_UITKERING -> Uitkering.INTEGRATIE_UITKERING;
      case DECENTRALISATIE_UITKERING -> Uitkering.DECENTRALISATIE_UITKERING;
      case SPECIFIEKE_UITKERING -> Uitkering.SPECIFIEKE_UITKERING;
      case BIJZONDERE_FONDSUITKERING -> Uitkering.BIJZONDERE_FONDSUITKERING;
      case RIJKSBIJDRAGE -> Uitkering.RIJKSBIJDRAGE;
      case BIJZONDERE_UITKERING -> Uitkering.BIJZONDERE_UITKERING;
      case RENTELOZE_LENING -> Uitkering.RENTELOZE_LENING;
      case VERZAMELUITKERING -> Uitkering.VERZAMELUITKERING;
      case BELONING -> Uitkering.BELONING;
      case ALGEMENE_UITKERING -> Fonds.ALGEMENE_UITKERING;
      case VRIJE_UITKERING -> Fonds.VRIJE_UITKERING;
      case ACCRES -> Anders.ACCRES;
      case COFINANCIERING -> Anders.COFINANCIERING;
      case EIGEN_HEFFINGEN -> Anders.EIGEN_HEFFINGEN;
      case LEGES -> Anders.LEGES;
      case BESPARING -> Anders.BESPARING;
      case BINNEN_BESTAANDE_MIDDELEN -> Anders.BINNEN_BESTAANDE_MIDDELEN;
      case AFDRACHT -> Anders.AFDRACHT;
      case UITNAME -> Anders.UITNAME;
      case GEEN_COMPENSATIE -> Anders.GEEN_COMPENSATIE;
      case VOOR_REKENING_VAN_HET_RIJK -> Anders.VOOR_REKENING_VAN_HET_RIJK;
      case IEDER_DRAAGT_EIGEN_KOSTEN -> Anders.IEDER_DRAAGT_EIGEN_KOSTEN;
      case NOG_OPEN, ANDERE_VORM -> Anders.ONBENOEMD;
    };
  }
}
