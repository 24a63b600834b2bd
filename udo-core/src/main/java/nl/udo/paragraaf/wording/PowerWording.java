package nl.udo.paragraaf.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Afwijking;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Grondslag;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.recht.Wet;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How changes of powers, and deviations from the organic law, are said. */
final class PowerWording {

  /** What one makes with another: an infinitive that ends in making agreements. */
  private static final Pattern AGREEMENT =
      Pattern.compile(
          "(?s).*(afspraken|overeenkomsten?|convenant(en)?|contract(en)?) te (maken|sluiten)");

  /** A noun that says that it is a power, also as the end of another. */
  private static final Pattern POWER = Pattern.compile("(?i)bevoegdhe(id|den)\\b");

  private final Pen pen;
  private final PowerForce force;
  private final PowersTogether together;

  /** What was said of a power last, as the sentence that says it of the first. */
  private final Told told;

  /** Whether a sentence on a deviation stands before. */
  private final Told deviates;

  /** That a task or a power ends. */
  private final Told ended;

  PowerWording(Pen pen, Told ended) {
    this.pen = pen;
    this.deviates = new Told(pen);
    this.ended = ended;
    this.force = new PowerForce(pen);
    this.together = new PowersTogether(pen);
    this.told = new Told(pen);
  }

  /** Powers of one organ: in one sentence, below one lead, or each in its own. */
  void powers(Uitspraak u, Verandering.Bevoegdheden b) {
    Zin each = PowerSentences.infinitive(b.wijzigingen().get(0).soort());
    boolean gets = each == Zin.BEVOEGDHEID_TE_NIEUW;
    Object said = gets ? saidOfGot(u) : each;
    boolean again = told.isLast(said);
    Zin also = again ? also(each) : null;
    Zin key = gets ? getsPower(u, true, again) : also == null ? each : also;
    if (together.say(u, b.wijzigingen(), key)) {
      told.wrote(said, gets ? again : also != null);
    } else {
      b.wijzigingen().forEach(w -> power(u, new Verandering.Bevoegdheid(w)));
    }
  }

  void power(Uitspraak u, Verandering.Bevoegdheid b) {
    Bevoegdheidswijziging w = b.wijziging();
    Formulering f = Inhoud.gezegd(w.omschrijving());
    boolean got = false;
    if (f.vorm() == Vorm.ZIN) {
      pen.record(u, f.tekst(), pen.citations.of(w.grondslag()));
      kind(u, w);
    } else {
      Words other = other(w);
      Map<String, Object> values =
          pen.values(
              u,
              "wat",
              Pen.form(f),
              "jegens",
              isAgreement(w) ? null : towards(pen, Zin.BEVOEGDHEID_JEGENS, w),
              "samen",
              isAgreement(w) ? towards(pen, Zin.BEVOEGDHEID_MET, w) : null,
              "naar",
              w.naar() == null && other != null
                  ? other
                  : pen.layers.to(w.naar(), w.orgaan(), u.bereik()));
      boolean gets = f.vorm() != Vorm.BIJZIN && w.soort() == Bevoegdheidswijziging.Soort.NIEUW;
      got = gets && other == null;
      if (got) {
        values.put("wie", b.organen().isEmpty() ? pen.who(w.orgaan(), u.bereik()) : those(u, b));
        got(u, w, f, values);
      } else {
        values.put("overheden", gets || b.isOfAnother() ? other : those(u, b));
        changed(u, b, called(f, power(w, f.vorm(), gets)), values);
      }
    }
    force.say(u, w, those(u, b), got);
  }

  /** Those of whom a power is: organs of several layers, an organ, or they themselves. */
  private Words those(Uitspraak u, Verandering.Bevoegdheid b) {
    return b.organen().isEmpty()
        ? pen.those(b.wijziging().orgaan(), u.bereik())
        : pen.layers.each(b.organen(), u.bereik());
  }

  /** The other that has a power, or gets it; or null. */
  private @Nullable Words other(Bevoegdheidswijziging w) {
    if (w.andereInstantie() != null) {
      return Words.of(Dutch.phrase(w.andereInstantie()));
    }
    return w.soort() == Bevoegdheidswijziging.Soort.NAAR_ELDERS ? null : pen.layers.of(w.naar());
  }

  /** A power that those of the scope get. */
  private void got(
      Uitspraak u, Bevoegdheidswijziging w, Formulering f, Map<String, Object> values) {
    List<Words> notes = pen.citations.of(w.grondslag());
    Object said = saidOfGot(u);
    boolean again = told.isInParagraph(said) || told.isLast(said);
    Zin key = called(f, getsPower(u, f.vorm() == Vorm.TE_GROEP, again));
    if (w.orgaan() == null) {
      pen.sayOf(u, key, values, notes);
    } else {
      pen.say(u, key, values, notes);
    }
    told.wrote(said, again);
  }

  /** By provisions it is said again of the same only: those of others are named anew. */
  private static Object saidOfGot(Uitspraak u) {
    return List.of(Zin.BEVOEGDHEID_TE_NIEUW, u.bereik().bepalingen());
  }

  /** A power of which something else is said than that those of the scope get it. */
  private void changed(
      Uitspraak u, Verandering.Bevoegdheid b, Zin key, Map<String, Object> values) {
    Bevoegdheidswijziging w = b.wijziging();
    List<Words> notes = pen.citations.of(w.grondslag());
    values.put("wat", TaskFrames.description(Inhoud.gezegd(w.omschrijving()), key));
    boolean ends = w.soort() == Bevoegdheidswijziging.Soort.VERVALT;
    Told before = ends ? ended : told;
    Object verb = ends ? Zin.TAAK_TE_VERVALT : key;
    Zin also = before.isInParagraph(verb) && ends || before.isLast(verb) ? also(key) : null;
    Zin said = also == null ? key : also;
    if (key == Zin.TAAK_BIJZIN) {
      pen.sayClause(u, w.orgaan() != null, values, notes);
    } else if (b.isOfAnother()) {
      pen.sayWithoutName(u, pen.sentences.fill(said, values), notes);
    } else {
      pen.say(u, said, values, notes);
    }
    before.wrote(verb, also != null);
  }

  /** The sentence that calls it a power, unless its own words do. */
  private static Zin called(Formulering power, Zin key) {
    if (power.vorm() != Vorm.WOORDGROEP) {
      return key;
    }
    String words = Inhoud.gezegd(Pen.form(power));
    if (!Dutch.hasDeterminer(words)) {
      return PowerSentences.called(key);
    }
    return POWER.matcher(words).find() ? key : PowerSentences.asPower(key);
  }

  /** The sentence that says the same of one more power, or null. */
  private static @Nullable Zin also(Zin key) {
    return switch (key) {
      case BEVOEGDHEID_TE_GEEFT -> Zin.BEVOEGDHEID_TE_GEEFT_OOK;
      case BEVOEGDHEID_TE_GEWIJZIGD -> Zin.BEVOEGDHEID_TE_GEWIJZIGD_OOK;
      case BEVOEGDHEID_TE_GEREGELD -> Zin.BEVOEGDHEID_TE_GEREGELD_OOK;
      case BEVOEGDHEID_TE_VERVALT -> Zin.BEVOEGDHEID_TE_VERVALT_OOK;
      case BEVOEGDHEID_WOORDGROEP_VERVALT -> Zin.BEVOEGDHEID_WOORDGROEP_VERVALT_OOK;
      default -> null;
    };
  }

  /** Whether a power is to make agreements: these are made with those to whom it is directed. */
  static boolean isAgreement(Bevoegdheidswijziging w) {
    return AGREEMENT.matcher(Inhoud.gezegd(Pen.form(w.omschrijving()))).matches();
  }

  /** To whom a power is directed. */
  static @Nullable Words towards(Pen pen, Zin key, Bevoegdheidswijziging w) {
    return w.jegens() == null
        ? null
        : pen.sentences.fill(key, "wie", Dutch.phrase(w.jegens())).clauseClosed();
  }

  /** What becomes of a power in whole sentences, which would tell it as a fact. */
  private void kind(Uitspraak u, Bevoegdheidswijziging w) {
    Words to = pen.layers.of(w.naar());
    String text = Inhoud.gezegd(w.omschrijving()).tekst();
    if (w.soort() == Bevoegdheidswijziging.Soort.NAAR_ELDERS
        && (to == null || text.toLowerCase(Locale.ROOT).contains(bare(to.plain())))) {
      // Those sentences say themselves who gets it.
      return;
    }
    Map<String, Object> values =
        pen.values(
            u,
            "naar",
            to,
            "bepalingen",
            pen.provisions.behind(u.bereik()),
            "overheden",
            w.andereInstantie() == null
                ? pen.those(w.orgaan(), u.bereik())
                : Words.of(Dutch.phrase(w.andereInstantie())));
    List<Zin> ways = PowerSentences.kinds(w.soort());
    List<Zin> named =
        Layers.leavesOut(w.orgaan(), w.omschrijving())
            ? Lists.only(ways, zin -> pen.sentences.speaksOf(zin, "overheden"))
            : List.of();
    pen.sayFirst(u, named.isEmpty() ? ways : named, values);
  }

  /** A second power in a row is "ook" one, so that the proposal is not named again. */
  private Zin getsPower(Uitspraak u, boolean infinitive, boolean again) {
    if (!u.bereik().bepalingen().isEmpty()) {
      if (infinitive) {
        return again
            ? Zin.BEVOEGDHEID_TE_NIEUW_BEPALINGEN_OOK
            : Zin.BEVOEGDHEID_TE_NIEUW_BEPALINGEN;
      }
      return again
          ? Zin.BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN_OOK
          : Zin.BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN;
    }
    if (again) {
      return infinitive ? Zin.BEVOEGDHEID_TE_NIEUW_OOK : Zin.BEVOEGDHEID_WOORDGROEP_NIEUW_OOK;
    }
    if (pen.voice.proposes()) {
      return infinitive
          ? Zin.BEVOEGDHEID_TE_NIEUW_VOORSTEL
          : Zin.BEVOEGDHEID_WOORDGROEP_NIEUW_VOORSTEL;
    }
    return infinitive ? Zin.BEVOEGDHEID_TE_NIEUW : Zin.BEVOEGDHEID_WOORDGROEP_NIEUW;
  }

  /** Whether nothing is said of what happens to a power, but that an article of ours is on it. */
  private static boolean isRegulated(Bevoegdheidswijziging w) {
    Grondslag g = w.grondslag();
    return w.soort() == null && g != null && g.artikel() != null && g.regeling() == null;
  }

  private static Zin power(Bevoegdheidswijziging w, Vorm vorm, boolean given) {
    return switch (vorm) {
      // A clause may say what ends, or that it does so: the frame holds for both.
      case BIJZIN ->
          w.soort() == Bevoegdheidswijziging.Soort.VERVALT
              ? Zin.BEVOEGDHEID_BIJZIN_VERVALT
              : Zin.TAAK_BIJZIN;
      case TE_GROEP ->
          given
              ? Zin.BEVOEGDHEID_TE_GEEFT
              : isRegulated(w) ? Zin.BEVOEGDHEID_TE_GEREGELD : PowerSentences.infinitive(w.soort());
      case WOORDGROEP ->
          given
              ? Zin.BEVOEGDHEID_WOORDGROEP_GEEFT
              : isRegulated(w)
                  ? Zin.BEVOEGDHEID_WOORDGROEP_GEREGELD
                  : PowerSentences.nounPhrase(w.soort());
      case ZIN -> throw FormSentences.whole();
    };
  }

  /** The article on deviating from the organic law that is meant; none where that is not sure. */
  private List<Wetsartikel> deviation(String provision, List<Overheidslaag> lagen) {
    List<Wetsartikel> possible = Norm.AFWIJKING.artikelen(lagen, pen.facts.regeling);
    List<Wetsartikel> named =
        Lists.only(
            Norm.AFWIJKING.artikelen(List.of(Overheidslaag.values())),
            article -> provision.contains(bare(article.wet())));
    if (named.isEmpty()) {
      return possible.size() == 1 ? possible : List.of();
    }
    return Lists.only(possible, named::contains);
  }

  /** The name of a statute without its article. */
  private static String bare(Wet wet) {
    return wet.naam().substring(wet.naam().indexOf(' ') + 1);
  }

  /** The name of a body without its article, as any sentence may have it. */
  private static String bare(String body) {
    return body.replaceFirst("^(de|het) ", "").toLowerCase(Locale.ROOT);
  }

  /** Deviations on the same grounds: in one sentence, if that does not grow too long. */
  void deviation(Uitspraak u, Verandering.Wetsafwijking a) {
    if (pen.sentences.fill(Zin.AFWIJKING, from(u, a.afwijkingen())).count() > Words.LONGEST) {
      a.afwijkingen().forEach(each -> deviation(u, List.of(each)));
    } else {
      deviation(u, a.afwijkingen());
    }
  }

  private void deviation(Uitspraak u, List<Afwijking> afwijkingen) {
    Set<Words> notes = new LinkedHashSet<>();
    for (Afwijking a : afwijkingen) {
      String provision = Inhoud.gezegd(a.bepaling());
      notes.addAll(pen.citations.of(a.grondslag()));
      notes.addAll(pen.provisions.articles(deviation(provision, u.bereik().overheden())));
    }
    boolean again = deviates.isInParagraph(Zin.AFWIJKING);
    pen.say(u, again ? Zin.AFWIJKING_OOK : Zin.AFWIJKING, from(u, afwijkingen), List.copyOf(notes));
    deviates.wrote(Zin.AFWIJKING, again);
  }

  private Map<String, Object> from(Uitspraak u, List<Afwijking> afwijkingen) {
    return pen.values(
        u,
        "bepaling",
        Dutch.list(Lists.each(afwijkingen, a -> Dutch.phrase(Inhoud.gezegd(a.bepaling())))));
  }
}
