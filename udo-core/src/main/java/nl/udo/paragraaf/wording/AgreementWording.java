package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.AgreementSentences.Parties;
import org.jspecify.annotations.Nullable;

/** How it is said what was agreed, with whom and on what conditions. */
final class AgreementWording {

  private final Pen pen;
  private final AgreedMoney money;
  private final FundingStates states;
  private final ConditionWording conditionWording;
  private final RatificationWording ratifications;

  /** Who agreed to something, and when, in the sentence that was written last. */
  private final Told told;

  AgreementWording(Pen pen, FundingWording funding) {
    this.pen = pen;
    this.money = new AgreedMoney(pen, funding.clauses());
    this.states = funding.states();
    this.conditionWording = new ConditionWording(pen);
    this.ratifications = new RatificationWording(pen);
    this.told = new Told(pen);
  }

  /**
   * An agreement with its details, each behind the money that it explains.
   *
   * @param tell writes a detail
   */
  void agreement(Uitspraak u, Geld.Overeenkomst o, Consumer<Uitspraak> tell) {
    Afspraak a = o.afspraak();
    Details all = new Details(u.details(), tell);
    boolean toMake = a.stand() == Afspraak.Stand.NOG_TE_MAKEN;
    Words parties = a.partijen().isEmpty() ? null : pen.speakers.parties(a.partijen());
    Parties who = Parties.of(parties, a, o.geld(), pen.register);
    states.introduced(a);
    Vorm form = a.inhoud() == null ? Vorm.ZIN : a.inhoud().vorm();
    boolean onlyMoney = !toMake && a.inhoud() == null && AgreedMoney.isOneSentence(o.geld(), a);
    if (onlyMoney) {
      form = Vorm.BIJZIN;
    }
    Map<String, Object> values =
        pen.values(
            u,
            "partijen",
            parties,
            "datum",
            pen.times.on(a.datum()),
            "moment",
            pen.times.moment(a.moment()),
            "wat",
            agreed(a.inhoud()));
    Zin key =
        toMake
            ? AgreementSentences.toMake(a.inhoud() == null ? null : form, who)
            : made(a, a.inhoud() == null && !onlyMoney ? null : form, who);
    List<Words> notes =
        new ArrayList<>(
            onlyMoney ? pen.sources.notes(u) : pen.sources.notes(AgreedMoney.sources(u, o), null));
    if (a.titel() != null && !pen.sources.have(u, a.titel())) {
      notes.add(
          pen.sentences.fill(
              Zin.NOOT_TITEL,
              "titel",
              new Words(List.of(new Words.Italic(Dutch.unstopped(a.titel()))), false)));
    }
    Words those = those(o, form);
    Runnable terms =
        () -> {
          ratifications.tell(u, a.bekrachtigingen(), those);
          conditions(u, a, those);
        };
    // Conditions behind what was agreed, before all that is said of one payment by itself.
    boolean before = !a.voorwaarden().isEmpty() && o.geld().size() == 1;
    AgreedDetails details = new AgreedDetails(u, o, all, before ? terms : () -> {});
    if (onlyMoney) {
      money.only(u, o.geld().get(0), new AgreedMoney.Saying(key, values, notes), details);
    } else {
      pen.say(u, key, values, notes);
      told.wrote(Arrays.asList(a.partijen(), a.datum()));
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
      money.all(u, a, o.geld(), details);
    }
    if (!before) {
      terms.run();
    }
    all.others();
  }

  /** An agreement as what conditions are tied to: of what is talked about there may be more. */
  private Words those(Geld.Overeenkomst o, Vorm form) {
    boolean toMake = o.afspraak().stand() == Afspraak.Stand.NOG_TE_MAKEN;
    boolean several = form == Vorm.ZIN || toMake && form == Vorm.WOORDGROEP || o.geld().size() > 1;
    if (toMake) {
      return several
          ? Words.plural(pen.sentences.text(Zin.AFSPRAAK_NOG_DEZE_MEER))
          : Words.of(pen.sentences.text(Zin.AFSPRAAK_NOG_DEZE));
    }
    return several
        ? Words.plural(pen.sentences.text(Zin.AFSPRAAK_DEZE_MEER))
        : Words.of(pen.sentences.text(Zin.AFSPRAAK_DEZE));
  }

  /**
   * What was agreed; by the same on the same day as what was told just before, as what came too.
   */
  private Zin made(Afspraak a, @Nullable Vorm form, Parties who) {
    boolean too = a.datum() != null && told.isJustBefore(Arrays.asList(a.partijen(), a.datum()));
    Zin again = too && form != null ? AgreementSentences.madeToo(form) : null;
    return again == null ? AgreementSentences.made(form, who, a.datum() != null) : again;
  }

  /** What was agreed, as it stands in a sentence of ours; null where it stands by itself. */
  private static @Nullable String agreed(@Nullable Formulering what) {
    if (!Pen.is(what, Vorm.ZIN)) {
      return Pen.form(what);
    }
    return Pen.isPlain(what) ? Dutch.afterColon(what.tekst()) : null;
  }

  private void conditions(Uitspraak u, Afspraak a, Words those) {
    List<Voorwaarde> all = Lists.only(a.voorwaarden(), v -> v.inhoud() != null);
    list(u, all, those, a.stand() == Afspraak.Stand.NOG_TE_MAKEN);
    String ofAll = conditionWording.moments().stillDueOfAll(all);
    if (ofAll != null) {
      moment(u, a, those, Zin.AFSPRAAK_VOORWAARDEN_VOOR, pen.values(u, "voor", ofAll));
    }
    for (int i = 0; i < all.size(); i++) {
      Voorwaarde v = all.get(i);
      boolean only = all.size() == 1;
      Words name = only ? null : conditionWording.name(!isSentence(all), i);
      String moment = ofAll == null ? conditionWording.moments().stillDue(v) : null;
      if (moment != null) {
        moment(
            u,
            a,
            those,
            only ? Zin.AFSPRAAK_VOORWAARDE_EEN_VOOR : Zin.AFSPRAAK_VOORWAARDE_VOOR,
            pen.values(u, "voorwaarde", name, "voor", moment));
      }
      if (name == null) {
        // The sentence before names it.
        conditionWording.fulfilment().fulfilmentsOfLast(u, v);
      } else {
        conditionWording.fulfilment().fulfilments(u, v, List.of(name, name(a, those, name)));
      }
    }
  }

  /** Before what conditions must be met; with their agreement where others have the same. */
  private void moment(Uitspraak u, Afspraak a, Words those, Zin key, Map<String, Object> values) {
    values.put("van", null);
    Words plain = pen.sentences.fill(key, values);
    String date = pen.times.date(a.datum());
    values.put("van", pen.sentences.fill(Zin.VAN, "wie", those, "datum", date));
    pen.sayFirst(u, List.of(plain, pen.sentences.fill(key, values)));
  }

  /** A condition as that of an agreement. */
  private Words name(Afspraak a, Words those, Words condition) {
    return pen.sentences.fill(
        Zin.AFSPRAAK_VOORWAARDE_NUMMER_VAN,
        "afspraak",
        those,
        "voorwaarde",
        condition,
        "datum",
        pen.times.date(a.datum()));
  }

  private static boolean isSentence(List<Voorwaarde> all) {
    return Items.fitInASentence(all, v -> Inhoud.gezegd(v.inhoud()));
  }

  private void list(Uitspraak u, List<Voorwaarde> all, Words those, boolean toMake) {
    List<Formulering> conditions = Lists.each(all, Voorwaarde::inhoud);
    if (conditions.isEmpty()) {
      return;
    }
    boolean sentence = isSentence(all);
    Zin key =
        toMake
            ? AgreementSentences.conditionsToMake(conditions, sentence)
            : AgreementSentences.conditions(conditions, sentence);
    if (sentence) {
      pen.say(
          u,
          key,
          pen.values(
              u,
              "afspraak",
              those,
              "wat",
              Words.list(Lists.each(conditions, pen.items::condition))));
      return;
    }
    pen.sayOfThese(u, key, pen.values(u, "afspraak", those), List.of());
    boolean numbered =
        all.size() > 1 && Lists.any(all, v -> !v.vervulling().isEmpty() || v.voor() != null);
    pen.list(u, numbered, pen.items.conditions(conditions));
  }
}
