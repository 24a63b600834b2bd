package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Kostenpost;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what is not known yet, and when it will be. */
final class UnknownWording {

  private final Pen pen;
  private final Openness open;

  /** Of what, for whom and until when something was said to be unknown, and where. */
  private @Nullable List<Object> told;

  private Passage.@Nullable Sentence toldIn;

  UnknownWording(Pen pen) {
    this.pen = pen;
    this.open = new Openness(pen);
  }

  void unknown(Uitspraak u, Inhoud.Onbekend o) {
    if (o.onderwerp() == null || !isOfAspects(o)) {
      tell(u, o);
      return;
    }
    // A subject has no consequences for those of a scope: it is what these are about.
    tell(u, plain(o));
    String subject = Dutch.phrase(o.onderwerp());
    Words about = pen.sentences.fill(Zin.TOELICHTING_WOORDGROEP, "wat", subject);
    Words again = pen.sentences.fill(Zin.TOELICHTING_WOORDGROEP_OOK, "wat", subject);
    pen.say(u, pen.isNew(about) ? about : again, pen.sources.notes(u));
  }

  private void tell(Uitspraak u, Inhoud.Onbekend o) {
    Openness.Until until = open.until(o.bekendOp(), o.reden());
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            isNamed(o) ? money(u, o) : what(u, o),
            "onderwerp",
            o.onderwerp() == null ? null : about(u, o),
            "overheden",
            pen.layers.of(u.bereik()),
            "voor",
            pen.mustName(u.bereik()) ? pen.layers.of(u.bereik()) : null);
    until.putInto(values);
    boolean narrowed = isNarrowed(u, o);
    boolean ofItsOwn = narrowed || isNamed(o);
    Object subject = narrowed ? narrowed(u, o) : o.onderwerp();
    List<Object> about = Arrays.asList(u.bereik().zonderBepalingen(), subject, o.bekendOp());
    List<Object> whole = Arrays.asList(u.bereik().zonderBepalingen(), null, o.bekendOp());
    boolean behind = until.isSaid() && isMoney(o) && isLast(toldIn);
    boolean again = behind && about.equals(told);
    boolean part = behind && ofItsOwn && whole.equals(told);
    Zin key = sentence(o, ofItsOwn, until);
    if (again) {
      key = until.of(Zin.ONBEKEND_OOK_GRENS, Zin.ONBEKEND_OOK);
      values.put("wat", what(u.voor(u.bereik().zonderBepalingen()), narrowed ? plain(o) : o));
    } else if (part) {
      key = until.of(Zin.ONBEKEND_OOK_GELD_GRENS, Zin.ONBEKEND_OOK_GELD);
    }
    toldIn = pen.say(u, key, values, pen.sources.notes(u));
    // What is told of the whole is told of its parts, until another moment is named.
    told = part ? told : about;
    open.intention(u, o.reden());
  }

  /** Whether a sentence is the last that was written. */
  private boolean isLast(Passage.@Nullable Sentence sentence) {
    List<Passage> passages = pen.passages();
    return sentence != null
        && !passages.isEmpty()
        && passages.get(passages.size() - 1).equals(sentence);
  }

  /**
   * What it is about, with the provisions that cause it. A clause in it ends with a comma, because
   * a verb follows.
   */
  private Words about(Uitspraak u, Inhoud.Onbekend o) {
    String phrase = Dutch.phrase(Inhoud.gezegd(o.onderwerp()));
    return pen.provisions.caused(u.bereik(), o.onderwerp(), Words.of(phrase)).clauseClosed();
  }

  /** Whether it is how costs are met, of which it is known how some are. */
  private boolean isOfTheRest(Uitspraak u, Inhoud.Onbekend o) {
    boolean named = o.onderwerp() != null || o.soort() == null && u.bereik().bepalingen().isEmpty();
    return named
        && o.wat().equals(List.of(Inhoud.Onbekend.Wat.BEKOSTIGING))
        && pen.facts.costScopes.isOpenInPart(u.bereik(), o.onderwerp(), o.soort());
  }

  /**
   * Whether it is of money, so that its sides and its subject are one phrase; of what is a kind of
   * costs itself only where that is all.
   */
  private static boolean isNamed(Inhoud.Onbekend o) {
    return o.onderwerp() != null
        && isMoney(o)
        && (isOneCost(o) || !Posts.isCosts(Dutch.phrase(o.onderwerp())));
  }

  private static boolean isOneCost(Inhoud.Onbekend o) {
    return o.wat().size() == 1 && o.wat().get(0) != Inhoud.Onbekend.Wat.BEKOSTIGING;
  }

  /** The money of which nothing is known: the costs of the loket, the loss of fees. */
  private Words money(Uitspraak u, Inhoud.Onbekend o) {
    String subject = Inhoud.gezegd(o.onderwerp());
    if (isOneCost(o)) {
      return cost(u, subject, o.wat().get(0), o);
    }
    Words what = what(u, o);
    Words about =
        isOfOtherKindsToo(o) ? cost(u, subject, Inhoud.Onbekend.Wat.KOSTEN, o) : about(u, o);
    return pen.sentences
        .fill(Zin.ONBEKEND_GELD_WAT, "wat", what, "onderwerp", about)
        .inNumber(what.plural());
  }

  /** Whether it is how costs of one kind are met, of what has costs of other kinds too. */
  private boolean isOfOtherKindsToo(Inhoud.Onbekend o) {
    return o.soort() != null
        && o.wat().equals(List.of(Inhoud.Onbekend.Wat.BEKOSTIGING))
        && !pen.posts.kindsOf(o.onderwerp()).equals(Set.of(o.soort()));
  }

  /** A cost as it would be named were it estimated. */
  private static Kostenpost cost(Inhoud.Onbekend.Wat wat, Inhoud.Onbekend o) {
    Kostenpost.Builder cost = Kostenpost.builder().omschrijving(o.onderwerp()).soort(o.soort());
    if (wat == Inhoud.Onbekend.Wat.BESPARING || wat == Inhoud.Onbekend.Wat.INKOMSTEN) {
      cost.richting(Kostenpost.Richting.BESPARING);
    }
    if (wat == Inhoud.Onbekend.Wat.DERVING || wat == Inhoud.Onbekend.Wat.INKOMSTEN) {
      cost.soort(Kostenpost.Soort.INKOMSTENDERVING);
    }
    return cost.build();
  }

  /**
   * The sides of which nothing is known; aspects are consequences, told together. They are those of
   * the provisions of a scope, where no subject is named with these.
   */
  private Words what(Uitspraak u, Inhoud.Onbekend o) {
    List<String> provisions = u.bereik().bepalingen();
    Words cause =
        o.onderwerp() != null || provisions.isEmpty() ? null : pen.provisions.subject(provisions);
    List<Words> what = new ArrayList<>();
    List<String> aspects = new ArrayList<>();
    for (Inhoud.Onbekend.Wat wat : o.wat()) {
      boolean others = u.bereik().rest() && wat == Inhoud.Onbekend.Wat.MIDDELEN;
      Zin name =
          others
              ? rest(u, true)
              : isOfTheRest(u, o) ? Zin.ONBEKEND_BEKOSTIGING_VERDER : MoneySentences.unknown(wat);
      String kind = wat == Inhoud.Onbekend.Wat.KOSTEN ? pen.posts.kind(cost(wat, o)) : null;
      String text = kind != null ? kind : pen.sentences.text(name, "bepalingen", cause);
      switch (wat) {
        case MIDDELEN -> what.add(Words.plural(text));
        case KOSTEN, BESPARING, DERVING, INKOMSTEN ->
            what.add(
                o.onderwerp() == null
                    ? unnamed(u, wat, o)
                    : Words.of(text).inNumber(wat == Inhoud.Onbekend.Wat.KOSTEN));
        case BEKOSTIGING -> what.add(o.onderwerp() == null ? funding(u, o, text) : Words.of(text));
        case TAKEN, BEVOEGDHEDEN, UITVOERINGSKRACHT -> aspects.add(text);
      }
    }
    if (!aspects.isEmpty()) {
      String text =
          pen.sentences.text(
              u.bereik().rest() ? rest(u, false) : Zin.ONBEKEND_GEVOLGEN,
              "bepalingen",
              cause,
              "wat",
              Dutch.list(aspects));
      what.add(Words.plural(text));
    }
    return Words.list(what);
  }

  /** A cost by its name, with the provisions that cause it. */
  private Words cost(Uitspraak u, String name, Inhoud.Onbekend.Wat wat, Inhoud.Onbekend o) {
    return pen.provisions.caused(u.bereik(), name, pen.posts.post(cost(wat, o))).clauseClosed();
  }

  /** Whether it is money that the record does not name, of a kind or of provisions. */
  private static boolean isNarrowed(Uitspraak u, Inhoud.Onbekend o) {
    return o.onderwerp() == null
        && isMoney(o)
        && (o.soort() != null || !u.bereik().bepalingen().isEmpty());
  }

  /** The same without what it is about. */
  private static Inhoud.Onbekend plain(Inhoud.Onbekend o) {
    return new Inhoud.Onbekend(null, o.wat(), o.bekendOp(), o.reden());
  }

  private static Object narrowed(Uitspraak u, Inhoud.Onbekend o) {
    return Arrays.asList(o.soort(), u.bereik().bepalingen());
  }

  /** A cost without a subject: by its kind, with the provisions that tell it from others. */
  private Words unnamed(Uitspraak u, Inhoud.Onbekend.Wat wat, Inhoud.Onbekend o) {
    return pen.provisions.with(pen.posts.post(cost(wat, o)), pen.provisions.behind(u.bereik()));
  }

  /** How such costs are met; of no kind, how what carries out the provisions is. */
  private Words funding(Uitspraak u, Inhoud.Onbekend o, String funding) {
    List<String> provisions = u.bereik().bepalingen();
    if (o.soort() == null && provisions.isEmpty()) {
      return Words.of(funding);
    }
    Words of =
        o.soort() == null
            ? pen.sentences.fill(
                Zin.POST_UITVOERING, "bepalingen", pen.provisions.subject(provisions))
            : unnamed(u, Inhoud.Onbekend.Wat.KOSTEN, o);
    return pen.sentences
        .fill(Zin.ONBEKEND_GELD_WAT, "wat", funding, "onderwerp", of)
        .inNumber(false);
  }

  /** What is left: it may stand before what is known of a part, or of one of several layers. */
  private Zin rest(Uitspraak u, boolean money) {
    if (pen.passages().isEmpty() && pen.before().isEmpty()) {
      return money ? Zin.ONBEKEND_MIDDELEN_VOLLEDIG : Zin.ONBEKEND_GEVOLGEN_VOLLEDIG;
    }
    boolean further = u.bereik().overheden().size() > 1;
    return money
        ? further ? Zin.ONBEKEND_MIDDELEN_VERDER : Zin.ONBEKEND_MIDDELEN_REST
        : further ? Zin.ONBEKEND_GEVOLGEN_VERDER : Zin.ONBEKEND_GEVOLGEN_REST;
  }

  /** Whether it is only about money, so that what is unknown can be "van" its subject. */
  private static boolean isMoney(Inhoud.Onbekend o) {
    return Lists.every(o.wat(), wat -> wat.aspect() == null);
  }

  /** Whether it is about consequences for aspects, and not about sides of a cost. */
  private static boolean isOfAspects(Inhoud.Onbekend o) {
    return Lists.every(o.wat(), wat -> wat.aspect() != null);
  }

  /** Whether it is all about what changes of those themselves, and not about money for them. */
  private static boolean isConsequence(Inhoud.Onbekend o) {
    return isOfAspects(o) && !o.wat().contains(Inhoud.Onbekend.Wat.MIDDELEN);
  }

  /**
   * The sentence.
   *
   * @param ofItsOwn whether its own words tell of which money it is
   */
  private static Zin sentence(Inhoud.Onbekend o, boolean ofItsOwn, Openness.Until until) {
    if (ofItsOwn) {
      return until.of(Zin.ONBEKEND_GELD_NOG, Zin.ONBEKEND_GELD_GRENS, Zin.ONBEKEND_GELD);
    }
    if (o.onderwerp() != null) {
      return until.of(Zin.ONBEKEND_NOG, Zin.ONBEKEND_GRENS, Zin.ONBEKEND);
    }
    return isConsequence(o)
        ? until.of(
            Zin.ONBEKEND_GEVOLGEN_OVERHEDEN_NOG,
            Zin.ONBEKEND_GEVOLGEN_OVERHEDEN_GRENS,
            Zin.ONBEKEND_GEVOLGEN_OVERHEDEN)
        : until.of(
            Zin.ONBEKEND_OVERHEDEN_NOG, Zin.ONBEKEND_OVERHEDEN_GRENS, Zin.ONBEKEND_OVERHEDEN);
  }
}
