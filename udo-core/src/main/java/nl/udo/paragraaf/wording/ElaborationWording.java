package nl.udo.paragraaf.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Uitwerking;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Vervolg;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How it is said what is worked out elsewhere. */
final class ElaborationWording {

  private static final Pattern OWN_REGULATION =
      Pattern.compile(
          "eilandsverordening|waterschapsverordening|omgevingsverordening"
              + "|(gemeentelijke|provinciale) verordening",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REGULATION =
      Pattern.compile(
          "(wet(ten)?|wetsvoorstel|besluit(en)?|(?<!dienst)regeling(en)?|maatregel van"
              + " bestuur|amvb)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A clause that itself says that something is regulated. */
  private static final Pattern REGULATED =
      Pattern.compile(" (wordt|worden) (nader )?(geregeld|uitgewerkt)\\.?\\s*$");

  /** A regulation by its kind only, and neither a name nor a place in one. */
  private static final Pattern KIND =
      Pattern.compile("^(?!artikel|hoofdstuk|paragraaf|onderdeel|bijlage|afdeling)\\p{Ll}");

  private final Pen pen;

  /** What the toelichting of a regulation to come was said to describe. */
  private final Told elaborated;

  /** Of which regulation that was said: one that has a name has one toelichting. */
  private final Set<List<String>> described = new HashSet<>();

  ElaborationWording(Pen pen) {
    this.pen = pen;
    this.elaborated = new Told(pen);
  }

  private static boolean isNewRegulation(@Nullable String regulation) {
    return regulation != null && regulation.startsWith("een ");
  }

  private static boolean isFinancial(Overheidslaag laag) {
    return !Norm.FINANCIELE_GEVOLGEN.artikelen(List.of(laag)).isEmpty();
  }

  void elsewhere(Uitspraak u, Vervolg.Elders e) {
    Uitwerking w = e.uitwerking();
    String regeling = w.regeling() == null ? null : Dutch.unstopped(w.regeling());
    // A regulation that a decentrale overheid makes itself has no toelichting of the Rijk, and more
    // policy has none at all.
    boolean told =
        regeling != null
            && !OWN_REGULATION.matcher(regeling).find()
            && (!pen.voice.isPolicy() || REGULATION.matcher(regeling).find());
    List<Overheidslaag> financial =
        told && pen.voice.proposes()
            ? Lists.only(u.bereik().overheden(), ElaborationWording::isFinancial)
            : List.of();
    List<Words> notes =
        pen.provisions.articles(financial, u.bereik().overheden(), Norm.FINANCIELE_GEVOLGEN);
    Formulering f = w.onderwerp();
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            subject(f),
            "elders",
            place(regeling),
            "stuk",
            regeling,
            "moment",
            pen.times.moment(w.moment()),
            "overheden",
            regeling == null ? null : pen.layers.of(u.bereik()));
    if (told) {
      // Of some of them only, the note holds the article: the others are not without such effects.
      boolean all = !financial.isEmpty() && financial.equals(u.bereik().overheden());
      Words description =
          pen.sentences.fill(
              all ? Zin.UITWERKING_TOELICHTING_FINANCIEEL : Zin.UITWERKING_TOELICHTING,
              "overheden",
              values.get("overheden"));
      boolean known = !described.add(List.of(regeling, description.plain()));
      if (known && !isNewRegulation(regeling)) {
        say(u, w, regeling, values);
        return;
      }
      values.put(
          "toelichting",
          elaborated.isJustBefore(description.plain())
              ? pen.sentences.fill(Zin.UITWERKING_TOELICHTING_OOK)
              : description);
      int before = pen.passages().size();
      say(u, w, regeling, values);
      elaborated.wrote(description.plain());
      if (pen.passages().size() > before) {
        // At its end: the norm is about what the toelichting describes.
        pen.noteLast(notes);
      }
    } else {
      say(u, w, regeling, values);
    }
  }

  /** Where it is worked out: in a regulation, or by one of a kind that has no article. */
  private @Nullable Words place(@Nullable String regulation) {
    if (regulation == null) {
      return null;
    }
    boolean kind = KIND.matcher(regulation).find() && !Dutch.hasDeterminer(regulation);
    return pen.sentences.fill(kind ? Zin.UITWERKING_BIJ : Zin.UITWERKING_IN, "stuk", regulation);
  }

  /**
   * What is worked out; behind a noun phrase the sentence goes on, so that its clause is closed.
   */
  private static @Nullable Words subject(@Nullable Formulering f) {
    if (f == null) {
      return null;
    }
    Words words = Words.of(Dutch.unstopped(f.tekst()));
    return f.vorm() == Vorm.WOORDGROEP ? words.clauseClosed() : words;
  }

  private void say(
      Uitspraak u, Uitwerking w, @Nullable String regeling, Map<String, Object> values) {
    Formulering f = w.onderwerp();
    String moment = pen.times.moment(w.moment());
    if (Pen.is(f, Vorm.ZIN)) {
      if (Dutch.isOneSentence(f.tekst()) && (regeling != null || moment != null)) {
        pen.say(u, Zin.UITWERKING_ZIN, values);
      } else {
        pen.record(u, f.tekst(), List.of());
        if (regeling != null || moment != null) {
          pen.say(u, Zin.UITWERKING_ZONDER, values);
        }
      }
      return;
    }
    if (Pen.is(f, Vorm.BIJZIN)
        && isNewRegulation(regeling)
        && REGULATED.matcher(f.tekst()).find()) {
      // That it is regulated that something is regulated, would say it twice.
      pen.say(u, moment == null ? Zin.UITWERKING_WAARIN : Zin.UITWERKING_WAARIN_MOMENT, values);
      return;
    }
    pen.say(
        u,
        f == null
            ? Zin.UITWERKING_ZONDER
            : FormSentences.elsewhere(f.vorm(), moment != null, regeling != null),
        values);
  }
}
