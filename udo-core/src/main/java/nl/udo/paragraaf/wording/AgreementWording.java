package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekrachtiging;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overleg;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.AgreementSentences.Parties;

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

  void agreement(Uitspraak u, Geld.Overeenkomst o) {
    Afspraak a = o.afspraak();
    boolean toMake = a.stand() == Afspraak.Stand.NOG_TE_MAKEN;
    Words parties = a.partijen().isEmpty() ? null : pen.parties(a.partijen());
    Parties who = Parties.of(parties);
    Vorm form = a.inhoud() == null ? Vorm.ZIN : a.inhoud().vorm();
    boolean onlyMoney = !toMake && a.inhoud() == null && isOneSentence(o.geld());
    if (onlyMoney) {
      form = Vorm.BIJZIN;
    }
    Map<String, Object> values =
        pen.values(
            u,
            "partijen",
            parties,
            "datum",
            a.datum() == null ? null : pen.times.on(a.datum()),
            "moment",
            pen.times.moment(a.moment()),
            "wat",
            Pen.form(a.inhoud()));
    Zin key =
        toMake
            ? AgreementSentences.toMake(form, who)
            : AgreementSentences.made(form, who, a.datum() != null);
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    if (a.titel() != null) {
      notes.add(
          pen.sentences.fill(
              Zin.NOOT_TITEL,
              Sentences.values(
                  "titel",
                  new Words(List.of(new Words.Italic(Dutch.unstopped(a.titel()))), false))));
    }
    if (onlyMoney) {
      agreed(u, o.geld().get(0), key, values, notes);
    } else {
      pen.say(u, key, values, notes);
    }
    if (Pen.is(a.inhoud(), Vorm.ZIN)) {
      pen.record(u, a.inhoud().tekst(), List.of());
    }
    if (!o.verzoekers().isEmpty()) {
      pen.say(u, Zin.AFSPRAAK_VERZOCHT, pen.values(u, "partijen", pen.parties(o.verzoekers())));
    }
    if (!onlyMoney) {
      money(u, o.geld());
    }
    boolean several = form == Vorm.ZIN || toMake || o.geld().size() > 1;
    Words those =
        several
            ? Words.plural(pen.sentences.text(Zin.AFSPRAAK_DEZE_MEER))
            : Words.of(pen.sentences.text(Zin.AFSPRAAK_DEZE));
    for (Bekrachtiging b : a.bekrachtigingen()) {
      if (b.door() != null || b.datum() != null) {
        pen.say(
            u,
            Zin.BEKRACHTIGING,
            pen.values(
                u,
                "afspraak",
                those,
                "door",
                b.door() == null ? null : Dutch.unstopped(b.door()),
                "datum",
                b.datum() == null ? null : pen.times.on(b.datum())));
      }
      if (b.voorbehoud() != null) {
        pen.say(
            u,
            Zin.BEKRACHTIGING_VOORBEHOUD,
            pen.values(u, "wat", Dutch.afterColon(b.voorbehoud())));
      }
    }
    conditions(u, a, those);
  }

  private void conditions(Uitspraak u, Afspraak a, Words those) {
    List<Voorwaarde> all = a.voorwaarden().stream().filter(v -> v.inhoud() != null).toList();
    list(u, all, those);
    if (all.size() == 1) {
      // The sentence before names it.
      fulfilment.fulfilmentsOfLast(u, all.get(0));
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      fulfilment.fulfilments(
          u,
          all.get(i),
          pen.sentences.fill(
              Zin.AFSPRAAK_VOORWAARDE_NUMMER_VAN,
              Sentences.values(
                  "afspraak",
                  those,
                  "nummer",
                  Integer.toString(i + 1),
                  "datum",
                  a.datum() == null ? null : pen.times.date(a.datum()))));
    }
  }

  private void list(Uitspraak u, List<Voorwaarde> all, Words those) {
    List<Formulering> conditions = all.stream().map(Voorwaarde::inhoud).toList();
    boolean sentence =
        conditions.size() <= CONDITIONS_IN_A_SENTENCE
            && conditions.stream().noneMatch(f -> f.vorm() == Vorm.ZIN);
    if (conditions.isEmpty()) {
      return;
    }
    if (sentence) {
      pen.say(
          u,
          conditions.size() > 1
              ? Zin.AFSPRAAK_VOORWAARDE_2
              : conditions.get(0).vorm() == Vorm.BIJZIN
                  ? Zin.AFSPRAAK_VOORWAARDE_1_BIJZIN
                  : Zin.AFSPRAAK_VOORWAARDE_1,
          pen.values(
              u,
              "afspraak",
              those,
              "wat",
              Words.list(conditions.stream().map(pen.items::condition).toList())));
      return;
    }
    pen.say(
        u,
        conditions.size() == 1 ? Zin.AFSPRAAK_VOORWAARDE : Zin.AFSPRAAK_VOORWAARDEN,
        pen.values(u, "afspraak", those));
    boolean numbered = all.size() > 1 && all.stream().anyMatch(v -> !v.vervulling().isEmpty());
    pen.list(u, numbered, pen.items.conditions(conditions));
  }

  /** The money that was agreed, each with what is said of it. */
  private void money(Uitspraak u, List<Bekostiging> geld) {
    if (geld.isEmpty()) {
      return;
    }
    if (geld.size() == 1 || !geld.stream().allMatch(AgreementWording::isItem)) {
      for (Bekostiging b : geld) {
        agreed(
            u,
            b,
            geld.size() == 1 ? Zin.AFSPRAAK_GELD_EEN : Zin.STAND_OVEREENGEKOMEN,
            Map.of(),
            List.of());
      }
      return;
    }
    pen.say(
        u,
        Zin.AFSPRAAK_GELD,
        pen.values(u),
        geld.stream().flatMap(b -> pen.citations.of(b.grondslag()).stream()).distinct().toList());
    List<Words> items = new ArrayList<>();
    for (Bekostiging b : geld) {
      Map<String, Object> values = funding.values(u, b);
      Zin key = AgreementSentences.item(values.get("post") != null, values.get("bedragen") != null);
      Words item = pen.sentences.fill(key, values);
      if (b.motivering() != null) {
        item =
            pen.sentences.fill(
                Zin.AFSPRAAK_GELD_MOTIVERING,
                Sentences.values("item", item, "motivering", Dutch.sentences(b.motivering())));
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
    return b.vorm() == null
        ? b.bedragen().stream().anyMatch(bedrag -> bedrag.waarde() != null)
        : MoneySentences.grant(b.vorm()) != null;
  }

  /** Whether money is one payment of which a sentence says that it was agreed. */
  private static boolean isOneSentence(List<Bekostiging> geld) {
    return geld.size() == 1
        && (geld.get(0).vorm() != null || !Amounts.known(geld.get(0).bedragen()).isEmpty());
  }

  /**
   * A payment as what was agreed.
   *
   * @param by with whom and when, where the sentence says so
   */
  private void agreed(
      Uitspraak u, Bekostiging b, Zin sentence, Map<String, Object> by, List<Words> notes) {
    Map<String, Object> values = funding.values(u, b);
    if (b.vorm() != null || values.get("bedragen") != null) {
      values.put(
          "wie", b.ontvanger() == null ? pen.layers.of(u.bereik()) : pen.layers.of(b.ontvanger()));
      FundingWording.Way way = FundingWording.way(b, values, false);
      boolean apart = FundingWording.isApart(b, way, true);
      if (apart) {
        funding.withoutAmounts(values, b);
      }
      Words that = pen.sentences.fill((apart ? way.withoutAmounts() : way).that, values);
      values.putAll(by);
      values.put("dat", that);
      values.put("wat", that);
      List<Words> all = new ArrayList<>(notes);
      all.addAll(pen.citations.of(b.grondslag()));
      pen.say(u, sentence, values, all);
      if (apart) {
        funding.amounts(u, b);
      }
    }
    funding.shares(u, b, List.of());
    pen.record(u, b.motivering(), List.of());
    funding.particulars(u, b, true);
  }

  void talks(Uitspraak u, Geld.Fondsoverleg f) {
    Overleg eerste = f.overleg().get(0);
    List<Words> met =
        eerste.met().stream()
            .map(m -> Words.of(pen.sentences.text(MoneySentences.fundKeeper(m))))
            .toList();
    List<String> data =
        f.overleg().stream()
            .filter(o -> o.datum() != null)
            .map(o -> pen.times.on(o.datum()))
            .toList();
    pen.say(
        u,
        data.isEmpty()
            ? Zin.OVERLEG_ZONDER_DATUM
            : met.isEmpty() ? Zin.OVERLEG_ZONDER_MET : Zin.OVERLEG,
        pen.values(
            u,
            "met",
            met.isEmpty() ? null : Words.list(met),
            "datum",
            data.isEmpty() ? null : Dutch.list(data)));
  }
}
