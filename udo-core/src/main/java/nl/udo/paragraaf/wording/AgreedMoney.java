package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Instantie;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** How it is said which money was agreed, each with what is said of it. */
final class AgreedMoney {

  private static final int CLAUSES_IN_SENTENCES = 2;

  private final Pen pen;
  private final FundingClauses clauses;

  AgreedMoney(Pen pen, FundingClauses clauses) {
    this.pen = pen;
    this.clauses = clauses;
  }

  /**
   * A sentence that says that money was agreed.
   *
   * @param by when, and with whom where it says so
   */
  record Saying(Zin sentence, Map<String, Object> by, List<Words> notes) {}

  /** The one payment of which the sentence on the agreement says that it was agreed. */
  void only(Uitspraak u, Bekostiging b, Saying saying, AgreedDetails details) {
    Uitspraak own = own(u, b);
    agreed(own, b, clauses.of(own, b, FundingClause.BEHIND_MANY_WORDS), saying, details);
  }

  /** The money that was agreed, each with what is said of it. */
  void all(Uitspraak u, Afspraak a, List<Bekostiging> all, AgreedDetails details) {
    money(u, Lists.only(all, b -> !isOfAnotherDay(b, a)), details);
    for (Bekostiging b : Lists.only(all, b -> isOfAnotherDay(b, a))) {
      boolean after = a.datum() != null && a.datum().zekerVoor(Inhoud.gezegd(b.datum()));
      Zin sentence = after ? Zin.AFSPRAAK_GELD_DATUM : Zin.STAND_OVEREENGEKOMEN_DATUM;
      Uitspraak own = own(u, b);
      agreed(
          own,
          b,
          clauses.of(own, b, FundingClause.BEHIND_MANY_WORDS),
          dated(u, sentence, b),
          details);
    }
  }

  /** Whether money was agreed on a day of its own, which is not that of what it carries out. */
  private static boolean isOfAnotherDay(Bekostiging b, Afspraak a) {
    return b.datum() != null && !b.datum().equals(a.datum());
  }

  private void money(Uitspraak u, List<Bekostiging> geld, AgreedDetails details) {
    if (geld.isEmpty()) {
      return;
    }
    if (geld.size() == 1 || !Lists.every(geld, AgreedMoney::isItem)) {
      each(u, geld, details);
      return;
    }
    Words post = sharedPost(u, geld);
    pen.sayOfThese(
        u,
        post == null ? Zin.AFSPRAAK_GELD : Zin.AFSPRAAK_GELD_VOOR,
        pen.values(u, "post", post),
        notes(u, geld));
    Set<@Nullable String> ofSeveral = ofSeveral(geld);
    FullItems items = new FullItems(pen);
    for (Bekostiging b : geld) {
      items.add(
          new Passage.Sentence(item(u, b, post), true, List.of(), u.pointers()),
          () -> {
            clauses.besides(own(u, b), b);
            particulars(u, b, ofSeveral, true, details);
          });
    }
    items.write();
  }

  /** On what money rests, and where in the document of its agreement it stands. */
  private List<Words> notes(Uitspraak u, List<Bekostiging> geld) {
    List<Words> notes = new ArrayList<>(places(u, geld));
    geld.stream()
        .flatMap(b -> pen.citations.of(b.grondslag()).stream())
        .distinct()
        .forEach(notes::add);
    return notes;
  }

  private List<Words> places(Uitspraak u, List<Bekostiging> geld) {
    Afspraak a = ((Geld.Overeenkomst) u.inhoud()).afspraak();
    List<Bekostiging> placed = Lists.only(geld, b -> hasOwnPlace(b, a));
    return pen.sources.notes(Lists.each(placed, b -> Inhoud.gezegd(b.bron())), null);
  }

  /**
   * Whether a sentence of its own says of money what was agreed in a place of the document of its
   * agreement, which is not where the agreement as such stands.
   */
  private static boolean hasOwnPlace(Bekostiging b, Afspraak a) {
    return a.bron() != null
        && b.bron() != null
        && b.bron().plaats() != null
        && Objects.equals(b.bron().document(), a.bron().document())
        && !b.bron().equals(a.bron())
        && FundingClause.hasContent(b);
  }

  /** The sources of an agreement without the places that stand with its money. */
  static List<Bronverwijzing> sources(Uitspraak u, Geld.Overeenkomst o) {
    Set<Bronverwijzing> placed = new HashSet<>();
    for (Bekostiging b : Lists.only(o.geld(), geld -> hasOwnPlace(geld, o.afspraak()))) {
      placed.add(Inhoud.gezegd(b.bron()));
    }
    return Lists.only(u.bronnen(), bron -> !placed.contains(bron));
  }

  /** What all of the money is for, where its recipients tell it apart; or null. */
  private @Nullable Words sharedPost(Uitspraak u, List<Bekostiging> geld) {
    Object first = post(u, geld.get(0));
    boolean shared =
        Lists.every(geld, b -> recipient(u, b) != null && Objects.equals(post(u, b), first));
    return shared ? (Words) first : null;
  }

  private @Nullable Object post(Uitspraak u, Bekostiging b) {
    return clauses.values(own(u, b), b).get("post");
  }

  /**
   * A payment as an item, with those who receive it where these are not all.
   *
   * @param told what it is for, where the lead-in says so
   */
  private Words item(Uitspraak u, Bekostiging b, @Nullable Words told) {
    Map<String, Object> values = clauses.values(own(u, b), b);
    values.put("ontvanger", recipient(u, b));
    if (told != null) {
      values.put("post", null);
    }
    return pen.sentences.fill(
        AgreementSentences.item(
            values.get("ontvanger") != null,
            values.get("post") != null,
            values.get("bedragen") != null),
        values);
  }

  /** Who receives a payment, where these are not all whom the agreement is about. */
  private @Nullable Words recipient(Uitspraak u, Bekostiging b) {
    Instantie body = Geldweg.overheid(b);
    if (body != null) {
      return pen.layers.of(body);
    }
    Bereik own = own(u, b).bereik();
    return own.equals(u.bereik()) ? null : pen.layers.of(own);
  }

  /**
   * @param ofSeveral what several payments beside each other are for
   */
  private void particulars(
      Uitspraak u,
      Bekostiging b,
      Set<@Nullable String> ofSeveral,
      boolean alone,
      AgreedDetails details) {
    Words recipient = recipient(u, b);
    FundingName name =
        ofSeveral.contains(b.omschrijving()) && recipient != null
            ? FundingName.ofRecipient(recipient, FundingWording.post(b))
            : FundingName.of(FundingWording.post(b));
    clauses.more().particulars(own(u, b), b, name, alone, details.of(b));
  }

  private static Set<@Nullable String> ofSeveral(List<Bekostiging> geld) {
    Set<@Nullable String> once = new HashSet<>();
    Set<@Nullable String> ofSeveral = new HashSet<>();
    for (Bekostiging b : geld) {
      if (!once.add(b.omschrijving())) {
        ofSeveral.add(b.omschrijving());
      }
    }
    return ofSeveral;
  }

  /** Whether an item of a list can say all of it: an amount, and at most the grant it comes by. */
  private static boolean isItem(Bekostiging b) {
    return b.vorm() == null
        ? Bedragen.isEenBekend(b.bedragen())
        : MoneySentences.grant(b.vorm()) != null;
  }

  /** One by one; three or more of which nothing else is said are a list of clauses, last. */
  private void each(Uitspraak u, List<Bekostiging> geld, AgreedDetails details) {
    List<Agreed> all =
        Lists.each(
            geld, b -> new Agreed(b, clauses.of(own(u, b), b, FundingClause.BEHIND_FEW_WORDS)));
    List<Agreed> brief = Lists.only(all, Agreed::isBrief);
    boolean listed = brief.size() > CLAUSES_IN_SENTENCES;
    boolean first = true;
    for (Agreed a : all) {
      if (!listed || !a.isBrief()) {
        Zin sentence = first ? Zin.AFSPRAAK_GELD_EEN : Zin.AFSPRAAK_GELD_OOK;
        agreed(own(u, a.geld()), a.geld(), a.clause(), dated(u, sentence, a.geld()), details);
        first = false;
      }
    }
    if (listed) {
      list(u, brief, first ? Zin.AFSPRAAK_GELD_DAT : Zin.AFSPRAAK_GELD_OOK_DAT, details);
    }
  }

  private void list(Uitspraak u, List<Agreed> list, Zin sentence, AgreedDetails details) {
    List<Bekostiging> geld = Lists.each(list, Agreed::geld);
    pen.sayOfThese(u, sentence, pen.values(u), notes(u, geld));
    pen.list(
        u,
        false,
        pen.items.parts(
            list.stream()
                .map(Agreed::clause)
                .filter(Objects::nonNull)
                .map(FundingClause::words)
                .toList()));
    Set<@Nullable String> ofSeveral = ofSeveral(geld);
    geld.forEach(b -> particulars(u, b, ofSeveral, false, details));
  }

  /** Money with the clause that says of it what was agreed, if the record says that. */
  private record Agreed(Bekostiging geld, @Nullable FundingClause clause) {
    boolean isBrief() {
      return clause != null
          && !clause.more()
          && geld.motivering() == null
          && Lists.every(geld.verdeling(), a -> a.omschrijving() == null);
    }
  }

  /** The agreement for those for whom its money is. */
  private static Uitspraak own(Uitspraak u, Bekostiging b) {
    return u.voor(u.bereik().voor(b.overheden()));
  }

  /** Whether money is one payment of which a sentence says that it was agreed, and when. */
  static boolean isOneSentence(List<Bekostiging> geld, Afspraak a) {
    return geld.size() == 1
        && FundingClause.hasContent(geld.get(0))
        && !isOfAnotherDay(geld.get(0), a);
  }

  /** A sentence that may say when money was agreed. */
  private Saying dated(Uitspraak u, Zin sentence, Bekostiging b) {
    return new Saying(
        sentence, Sentences.values("datum", pen.times.on(b.datum())), places(u, List.of(b)));
  }

  /** A payment as what was agreed. */
  private void agreed(
      Uitspraak u,
      Bekostiging b,
      @Nullable FundingClause clause,
      Saying saying,
      AgreedDetails details) {
    if (clause != null) {
      Map<String, Object> values = pen.values(u);
      values.putAll(saying.by());
      values.put("dat", clause.words());
      values.put("wat", clause.words());
      List<Words> notes = new ArrayList<>(saying.notes());
      notes.addAll(pen.citations.of(b.grondslag()));
      pen.say(u, clause.ending(pen.sentences.fill(saying.sentence(), values)), notes);
      clauses.restWithReason(u, b, clause);
    } else {
      clauses.besides(u, b);
    }
    details.terms();
    particulars(u, b, Collections.emptySet(), true, details);
  }
}
