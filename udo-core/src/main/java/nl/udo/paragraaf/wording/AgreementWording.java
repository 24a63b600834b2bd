package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekrachtiging;
import nl.udo.model.Formulering;
import nl.udo.model.Overleg;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;

/** How it is said what was agreed, and with whom money was discussed. */
final class AgreementWording {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;

  private final Pen pen;
  private final FundingWording funding;
  private final ConditionWording fulfilment;

  AgreementWording(Pen pen, FundingWording funding) {
    this.pen = pen;
    this.funding = funding;
    this.fulfilment = new ConditionWording(pen);
  }

  void agreement(Uitspraak u, Inhoud.Overeenkomst o) {
    Afspraak a = o.afspraak();
    boolean toMake = a.stand() == Afspraak.Stand.NOG_TE_MAKEN;
    Words parties = Names.of(a.partijen());
    String who = parties == null ? ".zonder" : parties.plural() ? "" : ".een";
    String form = a.inhoud() == null ? "zin" : a.inhoud().vorm().code();
    Map<String, Object> values =
        pen.values(
            u,
            "partijen",
            parties,
            "datum",
            a.datum() == null ? null : Times.on(a.datum()),
            "moment",
            Times.moment(a.moment()),
            "wat",
            Pen.form(a.inhoud()));
    String key =
        toMake
            ? "afspraak.nog." + form + who
            : "afspraak." + form + who + (a.datum() == null ? "" : ".datum");
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    if (a.titel() != null) {
      notes.add(
          SentenceFile.fill(
              "noot.titel",
              SentenceFile.values(
                  "titel",
                  new Words(List.of(new Words.Italic(Dutch.unstopped(a.titel()))), false))));
    }
    pen.say(u, key, values, notes);
    if (Pen.is(a.inhoud(), Formulering.Vorm.ZIN)) {
      pen.record(u, a.inhoud().tekst(), List.of());
    }
    money(u, o.geld());
    for (Bekrachtiging b : a.bekrachtigingen()) {
      if (b.door() != null || b.datum() != null) {
        pen.say(
            u,
            "bekrachtiging",
            pen.values(
                u,
                "door",
                b.door() == null ? null : Dutch.unstopped(b.door()),
                "datum",
                b.datum() == null ? null : Times.on(b.datum())));
      }
      pen.record(u, b.voorbehoud(), List.of());
    }
    conditions(u, a);
  }

  private void conditions(Uitspraak u, Afspraak a) {
    List<Voorwaarde> all = a.voorwaarden().stream().filter(v -> v.inhoud() != null).toList();
    list(u, all);
    for (int i = 0; i < all.size(); i++) {
      fulfilment.fulfilments(
          u,
          all.get(i),
          SentenceFile.fill(
              all.size() == 1 ? "afspraak.voorwaarde.van" : "afspraak.voorwaarde.nummer.van",
              SentenceFile.values(
                  "nummer",
                  Integer.toString(i + 1),
                  "datum",
                  a.datum() == null ? null : Times.date(a.datum()))));
    }
  }

  private void list(Uitspraak u, List<Voorwaarde> all) {
    List<Formulering> conditions = all.stream().map(Voorwaarde::inhoud).toList();
    boolean sentence =
        conditions.size() <= CONDITIONS_IN_A_SENTENCE
            && conditions.stream().noneMatch(f -> f.vorm() == Formulering.Vorm.ZIN);
    if (conditions.isEmpty()) {
      return;
    }
    if (sentence) {
      pen.say(
          u,
          "afspraak.voorwaarde." + conditions.size(),
          pen.values(u, "wat", Words.list(conditions.stream().map(Items::condition).toList())));
      return;
    }
    pen.say(
        u, conditions.size() == 1 ? "afspraak.voorwaarde" : "afspraak.voorwaarden", pen.values(u));
    boolean numbered = all.size() > 1 && all.stream().anyMatch(v -> !v.vervulling().isEmpty());
    pen.list(u, numbered, Items.conditions(conditions));
  }

  /** The money that was agreed, each with what is said of it. */
  private void money(Uitspraak u, List<Bekostiging> geld) {
    if (geld.isEmpty()) {
      return;
    }
    if (geld.size() == 1 || !geld.stream().allMatch(AgreementWording::isItem)) {
      for (Bekostiging b : geld) {
        agreed(u, b, geld.size() == 1 ? "afspraak.geld.een" : "stand.overeengekomen");
      }
      return;
    }
    pen.say(
        u,
        "afspraak.geld",
        pen.values(u),
        geld.stream().flatMap(b -> Citations.of(b.grondslag()).stream()).distinct().toList());
    List<Words> items = new ArrayList<>();
    for (Bekostiging b : geld) {
      Map<String, Object> values = funding.values(u, b);
      String key =
          "afspraak.geld"
              + (values.get("post") == null ? ".bedrag" : ".post")
              + (values.get("bedragen") == null ? ".zonder" : "");
      Words item = SentenceFile.fill(key, values);
      if (b.motivering() != null) {
        item =
            SentenceFile.fill(
                "afspraak.geld.motivering",
                SentenceFile.values("item", item, "motivering", Dutch.sentences(b.motivering())));
      }
      items.add(item);
    }
    pen.list(u, false, items);
    geld.forEach(
        b -> {
          funding.shares(u, b, List.of());
          funding.particulars(u, b, false);
        });
  }

  /** Whether an item of a list can say all of it: an amount, and at most the grant it comes by. */
  private static boolean isItem(Bekostiging b) {
    boolean grant = b.vorm() != null && SentenceFile.has("uitkering." + b.vorm().code());
    return b.vorm() == null ? Amounts.list(b.bedragen()) != null : grant;
  }

  private void agreed(Uitspraak u, Bekostiging b, String sentence) {
    Map<String, Object> values = funding.values(u, b);
    if (b.vorm() != null || values.get("bedragen") != null) {
      values.put(
          "wie", b.ontvanger() == null ? pen.layers.of(u.bereik()) : Layers.of(b.ontvanger()));
      values.put(
          "dat",
          SentenceFile.fill(
              "bekostiging." + FundingWording.key(b, values, false) + ".dat", values));
      pen.say(u, sentence, values, Citations.of(b.grondslag()));
    }
    funding.shares(u, b, List.of());
    pen.record(u, b.motivering(), List.of());
    funding.particulars(u, b, true);
  }

  void talks(Uitspraak u, Inhoud.Fondsoverleg f) {
    Overleg eerste = f.overleg().get(0);
    List<Words> met =
        eerste.met().stream().map(m -> Words.of(SentenceFile.text("overleg." + m.code()))).toList();
    List<String> data =
        f.overleg().stream().filter(o -> o.datum() != null).map(o -> Times.on(o.datum())).toList();
    pen.say(
        u,
        data.isEmpty() ? "overleg.zonder-datum" : met.isEmpty() ? "overleg.zonder-met" : "overleg",
        pen.values(
            u,
            "met",
            met.isEmpty() ? null : Words.list(met),
            "datum",
            data.isEmpty() ? null : Dutch.list(data)));
  }
}
