package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Raming;
import nl.udo.model.Rijkskosten;
import nl.udo.model.Verschil;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;

/** How it is said how amounts differ, and what the Rijk itself pays. */
final class DifferenceWording {

  private final Pen pen;

  /** What mere costs of the Rijk were told last. */
  private final Told ofTheRijk;

  DifferenceWording(Pen pen) {
    this.pen = pen;
    this.ofTheRijk = new Told(pen);
  }

  void difference(Uitspraak u, Geld.Kostenverschil k) {
    Verschil v = k.verschil();
    Map<String, Object> values = pen.values(u, "bedrag", pen.amounts.of(v.bedrag()));
    String words = v.verklaring() == null ? v.reden() : v.verklaring();
    if (k.geheel()) {
      pen.sayOfEach(u, List.of(Zin.VERSCHIL_DEEL, Zin.VERSCHIL_DEEL_OOK), values);
      pen.record(u, words, List.of());
      return;
    }
    if (saysHowMuch(u, v)) {
      pen.record(u, words, List.of());
      return;
    }
    if (k.tussen() != null) {
      between(u, k, k.tussen(), values);
      pen.record(u, words, List.of());
      return;
    }
    pen.record(u, words, List.of());
    sayOfAnotherToo(
        u,
        words == null
            ? Zin.VERSCHIL_ZONDER
            : v.verklaring() == null ? Zin.VERSCHIL_REDEN : Zin.VERSCHIL_VERKLAARD,
        values);
  }

  /** Whether its own words hold the amount, and need not say for whom it is. */
  private boolean saysHowMuch(Uitspraak u, Verschil v) {
    boolean owned = u.thema() == Thema.VERSCHIL && pen.mustNameOwner(u.bereik());
    return v.verklaring() != null && !owned && pen.amounts.isIn(v.verklaring(), v.bedrag());
  }

  /** A sentence that says for whom it is only where it stands there of others. */
  private void sayOfAnotherToo(Uitspraak u, Zin key, Map<String, Object> values) {
    if (pen.isNew(pen.sentences.fill(key, values))) {
      pen.say(u, key, values);
    } else {
      values.put("voor", pen.layers.of(u.bereik()));
      pen.say(u, withWhose(key), values);
    }
  }

  private static Zin withWhose(Zin key) {
    return switch (key) {
      case VERSCHIL_VERKLAARD -> Zin.VERSCHIL_VERKLAARD_VOOR;
      case VERSCHIL_REDEN -> Zin.VERSCHIL_REDEN_VOOR;
      case VERSCHIL_ZONDER -> Zin.VERSCHIL_ZONDER_VOOR;
      default -> key;
    };
  }

  /** The amount first, with between what it is; of which cost where others stand beside it. */
  private void between(
      Uitspraak u, Geld.Kostenverschil k, Geld.Tussen between, Map<String, Object> values) {
    if (k.post() != null) {
      values.put("post", pen.posts.post(k.post()));
    }
    Raming raming = k.raming();
    boolean scenario = false;
    if (raming != null && raming.scenario() != null) {
      scenario = true;
      values.put("scenario", EstimateParts.scenarioName(raming, pen.sentences));
    } else if (raming != null) {
      values.put("opstellers", Names.of(pen.register, raming.opstellers()));
    }
    // Behind what it is of, that says for whom.
    if (u.thema() == Thema.VERSCHIL && pen.mustNameOwner(u.bereik())) {
      values.put("voor", pen.layers.of(u.bereik()));
    }
    sayOfAnotherToo(
        u,
        switch (between) {
          case RAMINGEN -> Zin.VERSCHIL_RAMINGEN;
          case KOSTEN_EN_BEKOSTIGING -> Zin.VERSCHIL_BEKOSTIGING;
          case RAMING_EN_BEKOSTIGING -> scenario ? Zin.VERSCHIL_SCENARIO : Zin.VERSCHIL_RAMING;
        },
        values);
  }

  /** Costs of the Rijk itself. */
  void rijk(Uitspraak u, Geld.KostenVanHetRijk k) {
    Rijkskosten kosten = k.kosten();
    String post = Dutch.phrase(kosten.omschrijving());
    Zin key = rijk(kosten);
    boolean plain = key == Zin.RIJKSKOSTEN && post != null && !Posts.isCosts(post);
    boolean again = plain && ofTheRijk.isJustBefore(Zin.RIJKSKOSTEN);
    pen.say(
        u,
        again ? Zin.RIJKSKOSTEN_DIE : key,
        pen.values(
            u,
            "kosten",
            pen.posts.costs(kosten.omschrijving()),
            "post",
            post,
            "bedragen",
            pen.amounts.list(kosten.bedragen()),
            "hoofdstuk",
            kosten.begrotingshoofdstuk() == null
                ? null
                : Dutch.unstopped(kosten.begrotingshoofdstuk())));
    if (plain) {
      ofTheRijk.wrote(Zin.RIJKSKOSTEN, again);
    }
  }

  /** What costs are, or to what they grow; or that they were not estimated. */
  private static Zin rijk(Rijkskosten kosten) {
    if (!Bedragen.isEenBekend(kosten.bedragen())) {
      return Zin.RIJKSKOSTEN_ZONDER;
    }
    Bedrag.Ontwikkeling course = kosten.bedragen().get(0).ontwikkeling();
    return course == Bedrag.Ontwikkeling.OPLOPEND_TOT || course == Bedrag.Ontwikkeling.AFLOPEND_TOT
        ? Zin.RIJKSKOSTEN_VERLOOP
        : Zin.RIJKSKOSTEN;
  }
}
