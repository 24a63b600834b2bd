package nl.udo.toets.checks;

import static nl.udo.model.Bekostiging.Vorm.AFDRACHT;
import static nl.udo.model.Bekostiging.Vorm.ALGEMENE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.ANDERE_VORM;
import static nl.udo.model.Bekostiging.Vorm.BELONING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_FONDSUITKERING;
import static nl.udo.model.Bekostiging.Vorm.BIJZONDERE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.BINNEN_BESTAANDE_MIDDELEN;
import static nl.udo.model.Bekostiging.Vorm.DECENTRALISATIE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.GEEN_COMPENSATIE;
import static nl.udo.model.Bekostiging.Vorm.INTEGRATIE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.NOG_OPEN;
import static nl.udo.model.Bekostiging.Vorm.RIJKSBIJDRAGE;
import static nl.udo.model.Bekostiging.Vorm.SPECIFIEKE_UITKERING;
import static nl.udo.model.Bekostiging.Vorm.UITNAME;
import static nl.udo.model.Bekostiging.Vorm.VERZAMELUITKERING;
import static nl.udo.model.Bekostiging.Vorm.VOOR_REKENING_VAN_HET_RIJK;
import static nl.udo.model.Bekostiging.Vorm.VRIJE_UITKERING;
import static nl.udo.toets.checks.Aspecten.heeftGevolgen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.NameIndex;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Raming;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Bedragen;
import nl.udo.recht.toepassing.Peildatum;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * The costs and the funding of a record: of each gevolg that has consequences for the means, and of
 * the record as a whole. Funding in one place may meet a cost in another. What came about after the
 * peildatum counts for nothing, as the text does not tell it.
 *
 * @param kosten each cost
 * @param betalingen each way of funding that counts
 * @param later each of after the peildatum
 * @param documenten the documents of the record, by kenmerk
 */
record Geldstromen(
    List<Kost> kosten,
    List<Betaling> betalingen,
    List<Betaling> later,
    NameIndex<Document> documenten) {

  /** The payments from a fund or a budget of the Rijk of which the form is a choice. */
  private static final Set<Bekostiging.Vorm> UITKERINGEN =
      EnumSet.of(
          ALGEMENE_UITKERING,
          INTEGRATIE_UITKERING,
          DECENTRALISATIE_UITKERING,
          SPECIFIEKE_UITKERING,
          BIJZONDERE_FONDSUITKERING,
          VERZAMELUITKERING,
          VRIJE_UITKERING,
          BIJZONDERE_UITKERING);

  private static final Set<Bekostiging.Vorm> VRAAGT_GROND =
      EnumSet.of(GEEN_COMPENSATIE, NOG_OPEN, ANDERE_VORM, BINNEN_BESTAANDE_MIDDELEN);

  /**
   * Money that goes to the Rijk, or is a reward beside the costs, meets no cost of the overheden.
   */
  private static final Set<Bekostiging.Vorm> DEKT_NIETS = EnumSet.of(AFDRACHT, UITNAME, BELONING);

  /**
   * A cost.
   *
   * @param post as it is recorded
   * @param geteld the same with no more estimates than those that count
   * @param gevolg in which it stands
   * @param deel the part of the layer that it falls on, or null for all of it
   * @param lagen the layers on which it falls
   * @param plek where it stands
   */
  record Kost(
      Kostenpost post,
      Kostenpost geteld,
      Gevolg gevolg,
      @Nullable String deel,
      List<Overheidslaag> lagen,
      Plek plek) {

    boolean isLast() {
      return post.richting() == Kostenpost.Richting.LAST;
    }
  }

  /**
   * A way of funding.
   *
   * @param gevolg in which it stands; null for one of the record as a whole
   * @param deel the part of the layer that it is for, or null for all of it
   * @param lagen the layers that it is for
   * @param plek where it stands
   */
  record Betaling(
      Bekostiging bekostiging,
      @Nullable Gevolg gevolg,
      @Nullable String deel,
      List<Overheidslaag> lagen,
      Plek plek) {

    /** Whether it can meet a cost: its form is named, and it is money for the overheden. */
    boolean dekt() {
      return bekostiging.vorm() != null && !DEKT_NIETS.contains(bekostiging.vorm());
    }

    /** Whether the Rijk pays so that the overheden need not bear a cost. */
    boolean isVergoeding() {
      return isUitkering(bekostiging) || bekostiging.vorm() == RIJKSBIJDRAGE || isVoorHetRijk();
    }

    boolean heeftBedrag() {
      return Bedragen.isEenBekend(bekostiging.bedragen())
          || bekostiging.normbedrag() != null && bekostiging.normbedrag().bedrag() != null;
    }

    /** Whether there is nothing left to put a number on for the overheden. */
    boolean isVoorHetRijk() {
      return bekostiging.vorm() == VOOR_REKENING_VAN_HET_RIJK;
    }

    /** Whether its form says too little by itself, so that a ground belongs with it. */
    boolean vraagtGrond() {
      return VRAAGT_GROND.contains(bekostiging.vorm());
    }
  }

  static Geldstromen van(UdoTraject traject, Plek begin) {
    return new Lezing(traject).lees(begin);
  }

  /** Gathers them. */
  private static final class Lezing {
    private final UdoTraject traject;
    private final NameIndex<Document> documenten = new NameIndex<>();
    private final NameIndex<Afspraak> afspraken = new NameIndex<>();
    private final List<Kost> kosten = new ArrayList<>();
    private final List<Betaling> betalingen = new ArrayList<>();
    private final List<Betaling> later = new ArrayList<>();

    Lezing(UdoTraject traject) {
      this.traject = traject;
      traject.documenten().forEach(d -> documenten.add(d.kenmerk(), d));
      traject.afspraken().forEach(a -> afspraken.add(a.kenmerk(), a));
    }

    Geldstromen lees(Plek begin) {
      begin.elk(
          "gevolgen",
          traject.gevolgen(),
          (gevolg, plek) -> {
            if (heeftGevolgen(gevolg.middelen())) {
              gevolg(gevolg, gevolg.middelen(), plek.in("middelen"));
            }
          });
      List<Overheidslaag> geraakt = traject.geraakteOverheden();
      begin.elk(
          "bekostiging",
          traject.bekostiging(),
          (bekostiging, plek) ->
              betaling(
                  bekostiging,
                  null,
                  null,
                  bekostiging.overheden().isEmpty() ? geraakt : bekostiging.overheden(),
                  plek));
      return new Geldstromen(kosten, betalingen, later, documenten);
    }

    private void gevolg(Gevolg gevolg, Middelen middelen, Plek hierboven) {
      String deel = Delen.sleutel(gevolg);
      hierboven.elk(
          "kosten",
          middelen.kosten(),
          (post, plek) -> {
            List<Overheidslaag> lagen =
                post.overheden().isEmpty() ? gevolg.overheden() : post.overheden();
            Plek hier = plek.voor(lagen).betreft(post.omschrijving());
            kosten.add(new Kost(post, geteld(post), gevolg, deel, lagen, hier));
          });
      hierboven.elk(
          "bekostiging",
          middelen.bekostiging(),
          (bekostiging, plek) ->
              betaling(bekostiging, gevolg, deel, lagen(bekostiging, gevolg), plek));
    }

    private void betaling(
        Bekostiging bekostiging,
        @Nullable Gevolg gevolg,
        @Nullable String deel,
        List<Overheidslaag> lagen,
        Plek plek) {
      Afspraak afspraak = afspraken.find(bekostiging.afspraak());
      (Peildatum.isLater(traject, bekostiging, afspraak) ? later : betalingen)
          .add(new Betaling(bekostiging, gevolg, deel, lagen, plek.voor(lagen)));
    }

    private Kostenpost geteld(Kostenpost post) {
      List<Raming> tijdig = Lists.only(post.ramingen(), this::isTijdig);
      return tijdig.size() == post.ramingen().size()
          ? post
          : post.toBuilder().ramingen(tijdig).build();
    }

    private boolean isTijdig(Raming raming) {
      return !traject.isNaPeildatum(Peildatum.gemaakt(raming, document(raming, documenten)));
    }
  }

  /** The document in which an estimate stands, where the record describes it; or null. */
  @Nullable Document document(Raming raming) {
    return document(raming, documenten);
  }

  private static @Nullable Document document(Raming raming, NameIndex<Document> documenten) {
    return raming.bron() == null ? null : documenten.find(raming.bron().document());
  }

  private static List<Overheidslaag> lagen(Bekostiging bekostiging, Gevolg gevolg) {
    return bekostiging.overheden().isEmpty() ? gevolg.overheden() : bekostiging.overheden();
  }

  /** Whether it is a payment from a fund or a budget of the Rijk. */
  static boolean isUitkering(Bekostiging bekostiging) {
    return UITKERINGEN.contains(bekostiging.vorm());
  }

  /** The layers of a gevolg that get an uitkering for it. */
  static List<Overheidslaag> lagenMetUitkering(Gevolg gevolg) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    if (heeftGevolgen(gevolg.middelen())) {
      gevolg.middelen().bekostiging().stream()
          .filter(Geldstromen::isUitkering)
          .forEach(bekostiging -> lagen.addAll(lagen(bekostiging, gevolg)));
    }
    return List.copyOf(lagen);
  }

  /** The funding of a record by the key of its kenmerk. */
  static Map<String, Bekostiging> perKenmerk(UdoTraject traject) {
    Map<String, Bekostiging> per = new HashMap<>();
    Stream.concat(
            traject.bekostiging().stream(),
            traject.gevolgen().stream()
                .filter(gevolg -> gevolg.middelen() != null)
                .flatMap(gevolg -> gevolg.middelen().bekostiging().stream()))
        .filter(bekostiging -> bekostiging.kenmerk() != null)
        .forEach(bekostiging -> per.putIfAbsent(Names.key(bekostiging.kenmerk()), bekostiging));
    return per;
  }
}
