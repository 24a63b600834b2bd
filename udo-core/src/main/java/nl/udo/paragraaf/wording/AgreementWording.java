package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.bewoording.Zin;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekrachtiging;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Partij;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.AgreementSentences.Parties;
import org.jspecify.annotations.Nullable;

/** How it is said what was agreed. */
final class AgreementWording {

  private static final int CONDITIONS_IN_A_SENTENCE = 2;
  private static final int CLAUSES_IN_SENTENCES = 2;

  private final Pen pen;
  private final FundingWording funding;
  private final ConditionWording conditionWording;

  AgreementWording(Pen pen, FundingWording funding) {
    this.pen = pen;
    this.funding = funding;
    this.conditionWording = new ConditionWording(pen);
  }

  void agreement(Uitspraak u, Geld.Overeenkomst o) {
    Afspraak a = o.afspraak();
    boolean toMake = a.stand() == Afspraak.Stand.NOG_TE_MAKEN;
    Words parties = a.partijen().isEmpty() ? null : pen.speakers.parties(a.partijen());
    Parties who = Parties.of(parties, a.partijen().stream().anyMatch(this::isOfTheRijk));
    Vorm form = a.inhoud() == null ? Vorm.ZIN : a.inhoud().vorm();
    boolean onlyMoney = !toMake && a.inhoud() == null && isOneSentence(o.geld(), a);
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
            agreed(a.inhoud()));
    Zin key =
        toMake
            ? AgreementSentences.toMake(a.inhoud() == null ? null : form, who)
            : AgreementSentences.made(
                a.inhoud() == null && !onlyMoney ? null : form, who, a.datum() != null);
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
      Bekostiging only = o.geld().get(0);
      FundingClause clause = clause(own(u, only), only, FundingClause.BEHIND_MANY_WORDS);
      agreed(own(u, only), only, clause, key, values, notes);
    } else {
      pen.say(u, key, values, notes);
    }
    if (Pen.is(a.inhoud(), Vorm.ZIN) && !Pen.isPlain(a.inhoud())) {
      pen.record(u, a.inhoud().tekst(), List.of());
    }
    if (!o.verzoekers().isEmpty()) {
      pen.say(
          u,
          Zin.AFSPRAAK_VERZOCHT,
          pen.values(u, "partijen", pen.speakers.parties(o.verzoekers())));
    }
    if (!onlyMoney) {
      money(u, a, o.geld());
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

  private boolean isOfTheRijk(String party) {
    return pen.register.partij(party).soort() == Partij.Soort.RIJK;
  }

  /** What was agreed, as it stands in a sentence of ours; null where it stands by itself. */
  private static @Nullable String agreed(@Nullable Formulering what) {
    if (!Pen.is(what, Vorm.ZIN)) {
      return Pen.form(what);
    }
    return Pen.isPlain(what) ? Dutch.afterColon(what.tekst()) : null;
  }

  private void conditions(Uitspraak u, Afspraak a, Words those) {
    List<Voorwaarde> all = a.voorwaarden().stream().filter(v -> v.inhoud() != null).toList();
    list(u, all, those);
    if (all.size() == 1) {
      // The sentence before names it.
      conditionWording.fulfilment().fulfilmentsOfLast(u, all.get(0));
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      conditionWording
          .fulfilment()
          .fulfilments(
              u,
              all.get(i),
              pen.sentences.fill(
                  Zin.AFSPRAAK_VOORWAARDE_NUMMER_VAN,
                  Sentences.values(
                      "afspraak",
                      those,
                      "voorwaarde",
                      conditionWording.name(!isSentence(all), i),
                      "datum",
                      a.datum() == null ? null : pen.times.date(a.datum()))));
    }
  }

  private static boolean isSentence(List<Voorwaarde> all) {
    return all.size() <= CONDITIONS_IN_A_SENTENCE
        && all.stream().noneMatch(v -> Pen.is(v.inhoud(), Vorm.ZIN));
  }

  private void list(Uitspraak u, List<Voorwaarde> all, Words those) {
    List<Formulering> conditions = all.stream().map(Voorwaarde::inhoud).toList();
    boolean sentence = isSentence(all);
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
  private void money(Uitspraak u, Afspraak a, List<Bekostiging> all) {
    List<Bekostiging> later = all.stream().filter(b -> isOfAnotherDay(b, a)).toList();
    money(u, all.stream().filter(b -> !later.contains(b)).toList());
    for (Bekostiging b : later) {
      boolean after = a.datum() != null && a.datum().zekerVoor(Inhoud.gezegd(b.datum()));
      agreed(u, b, after ? Zin.AFSPRAAK_GELD_DATUM : Zin.STAND_OVEREENGEKOMEN_DATUM);
    }
  }

  /** Whether money was agreed on a day of its own, which is not that of what it carries out. */
  private static boolean isOfAnotherDay(Bekostiging b, Afspraak a) {
    return b.datum() != null && !b.datum().equals(a.datum());
  }

  private void money(Uitspraak u, List<Bekostiging> geld) {
    if (geld.isEmpty()) {
      return;
    }
    if (geld.size() == 1 || !geld.stream().allMatch(AgreementWording::isItem)) {
      each(u, geld);
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
          funding.shares(u, b);
          funding.particulars(u, b, false);
        });
  }

  /** Whether an item of a list can say all of it: an amount, and at most the grant it comes by. */
  private static boolean isItem(Bekostiging b) {
    return b.vorm() == null
        ? b.bedragen().stream().anyMatch(bedrag -> bedrag.waarde() != null)
        : MoneySentences.grant(b.vorm()) != null;
  }

  /** One by one; three or more of which nothing else is said are a list of clauses, last. */
  private void each(Uitspraak u, List<Bekostiging> geld) {
    List<Agreed> all =
        geld.stream()
            .map(b -> new Agreed(b, clause(own(u, b), b, FundingClause.BEHIND_FEW_WORDS)))
            .toList();
    List<Agreed> brief = all.stream().filter(Agreed::isBrief).toList();
    List<Agreed> list = brief.size() > CLAUSES_IN_SENTENCES ? brief : List.of();
    boolean first = true;
    for (Agreed a : all) {
      if (!list.contains(a)) {
        Zin sentence = first ? Zin.AFSPRAAK_GELD_EEN : Zin.AFSPRAAK_GELD_OOK;
        agreed(own(u, a.geld()), a.geld(), a.clause(), sentence);
        first = false;
      }
    }
    if (!list.isEmpty()) {
      list(u, list, first ? Zin.AFSPRAAK_GELD_DAT : Zin.AFSPRAAK_GELD_OOK_DAT);
    }
  }

  private void list(Uitspraak u, List<Agreed> list, Zin sentence) {
    pen.say(
        u,
        sentence,
        pen.values(u),
        list.stream()
            .flatMap(a -> pen.citations.of(a.geld().grondslag()).stream())
            .distinct()
            .toList());
    pen.list(
        u,
        false,
        pen.items.parts(
            list.stream()
                .map(Agreed::clause)
                .filter(Objects::nonNull)
                .map(FundingClause::words)
                .toList()));
    list.forEach(a -> funding.particulars(own(u, a.geld()), a.geld(), false));
  }

  /** Money with the clause that says of it what was agreed, if the record says that. */
  private record Agreed(Bekostiging geld, @Nullable FundingClause clause) {
    boolean isBrief() {
      return clause != null
          && !clause.more()
          && geld.motivering() == null
          && geld.verdeling().stream().allMatch(a -> a.omschrijving() == null);
    }
  }

  /** The agreement for those for whom its money is. */
  private static Uitspraak own(Uitspraak u, Bekostiging b) {
    return u.voor(u.bereik().voor(b.overheden()));
  }

  private @Nullable FundingClause clause(Uitspraak u, Bekostiging b, int room) {
    return FundingClause.hasContent(b) ? funding.clause(u, b, room) : null;
  }

  /** Whether money is one payment of which a sentence says that it was agreed, and when. */
  private static boolean isOneSentence(List<Bekostiging> geld, Afspraak a) {
    return geld.size() == 1
        && FundingClause.hasContent(geld.get(0))
        && !isOfAnotherDay(geld.get(0), a);
  }

  private void agreed(Uitspraak u, Bekostiging b, Zin sentence) {
    FundingClause clause = clause(own(u, b), b, FundingClause.BEHIND_MANY_WORDS);
    agreed(own(u, b), b, clause, sentence);
  }

  private void agreed(Uitspraak u, Bekostiging b, @Nullable FundingClause clause, Zin sentence) {
    Map<String, Object> when =
        Sentences.values("datum", b.datum() == null ? null : pen.times.on(b.datum()));
    agreed(u, b, clause, sentence, when, List.of());
  }

  /**
   * A payment as what was agreed.
   *
   * @param by when, and with whom where the sentence says so
   */
  private void agreed(
      Uitspraak u,
      Bekostiging b,
      @Nullable FundingClause clause,
      Zin sentence,
      Map<String, Object> by,
      List<Words> notes) {
    if (clause != null) {
      Map<String, Object> values = pen.values(u);
      values.putAll(by);
      values.put("dat", clause.words());
      values.put("wat", clause.words());
      List<Words> all = new ArrayList<>(notes);
      all.addAll(pen.citations.of(b.grondslag()));
      pen.say(u, clause.ending(pen.sentences.fill(sentence, values)), all);
      funding.rest(u, b, clause);
    }
    pen.record(u, b.motivering(), List.of());
    funding.particulars(u, b, true);
  }
}
