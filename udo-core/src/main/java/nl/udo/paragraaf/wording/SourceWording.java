package nl.udo.paragraaf.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Peiling;
import nl.udo.model.Risico;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what a document is about, concludes, does not cover and found. */
final class SourceWording {

  private static final Pattern LINKED = Pattern.compile("(Daar|Hier)\\p{Ll}+ ");

  private final Pen pen;
  private final Announced announced;
  private final Told told;

  /** What was told of a document in a sentence that shows where that ends. */
  private final Told framed;

  /** The document of which a risk was told last. */
  private final Told risks;

  /** Of which document words of the record were written that another would seem to be part of. */
  private final Told recorded;

  SourceWording(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
    this.told = new Told(pen);
    this.framed = new Told(pen);
    this.risks = new Told(pen);
    this.recorded = new Told(pen);
  }

  void research(Uitspraak u, Bron.Onderzoek o) {
    Document d = o.document();
    Words makers = Names.of(pen.register, d.opstellers());
    Words principals = Names.of(pen.register, d.opdrachtgevers());
    Zin key = research(d, o.loopt(), makers != null, principals != null);
    if (key == Zin.ONDERZOEK_OPDRACHT_UITGEVOERD && pen.sources.names().hasOwnName(d)) {
      // A report is not carried out, and a survey not drawn up.
      key = Zin.ONDERZOEK_OPDRACHT_NAAM;
    }
    Words document = pen.sources.names().of(d);
    pen.sources.tellsCommissioner(d);
    pen.say(
        u,
        key,
        pen.values(
            u,
            "opstellers",
            makers,
            "opdrachtgevers",
            principals,
            "onderdeel",
            Dutch.phrase(d.onderdeel()),
            "document",
            document,
            "proef",
            trial(d)),
        pen.sources.notes(u));
    told.wrote(d);
    framed.wrote(d);
  }

  private static Zin research(Document d, boolean goesOn, boolean makers, boolean principals) {
    if (d.onderdeel() == null) {
      return goesOn ? Zin.ONDERZOEK_OPDRACHT_LOOPT : SourceSentences.commissioned(d.soort());
    }
    boolean trial = d.soort() == Document.Soort.PILOT;
    if (goesOn) {
      return trial ? Zin.ONDERZOEK_PROEF_LOOPT : Zin.ONDERZOEK_LOOPT;
    }
    return trial
        ? SourceSentences.trial(makers, principals)
        : SourceSentences.research(makers, principals);
  }

  void conclusion(Uitspraak u, Bron.Conclusie c) {
    Formulering words = Formulering.zin(c.tekst());
    announced.say(
        u,
        conclusion(c.document().soort(), Attribution.sentence(words)),
        "zin",
        pen.values(u, "zin", Attribution.words(words), "wie", pen.sources.names().of(c.document())),
        words,
        pen.sources.notes(u));
    if (Attribution.isSeveral(words)) {
      pen.endParagraph();
      recorded.wrote(c.document());
    }
    told.wrote(c.document());
    framed.wrote(c.document());
  }

  /** A pilot shows something; it says nothing, as who draws up a document does. */
  private static Zin conclusion(Document.@Nullable Soort kind, Zin attributed) {
    if (kind != Document.Soort.PILOT) {
      return attributed;
    }
    return attributed == Zin.ALDUS_MEER ? Zin.BLEEK_MEER : Zin.BLEEK;
  }

  /** What a document does not cover: behind what was found or done with its name. */
  void limit(Uitspraak u, Bron.Beperking b) {
    Document d = b.document();
    String text = b.tekst();
    if (!recorded.isJustBefore(d)) {
      pen.record(u, text, List.of());
      return;
    }
    // The first word may be a name, which would lose its capital behind a colon.
    boolean first = Dutch.keepsCapital(text);
    pen.say(
        u,
        first ? Zin.ONDERZOEK_BEPERKING_ZIN : Zin.ONDERZOEK_BEPERKING,
        pen.values(
            u,
            "document",
            pen.sources.names().of(d),
            "wat",
            first ? Dutch.unstopped(text) : Dutch.afterColon(text)));
  }

  void survey(Uitspraak u, Bron.Peilingsuitkomst p) {
    Peiling peiling = Inhoud.gezegd(p.document().peiling());
    List<Words> notes = pen.sources.notes(u);
    if (!told.isInParagraph(p.document())) {
      surveyed(u, p.document(), notes);
      notes = List.of();
    }
    for (String text : Arrays.asList(peiling.populatie(), peiling.respons(), peiling.uitkomst())) {
      if (text != null) {
        pen.record(u, text, notes);
        notes = List.of();
      }
    }
    framed.wrote(p.document());
    recorded.wrote(p.document());
  }

  /**
   * What was done with a document, in words of the record. Behind other words than its own, and
   * behind whole ones that would not end, they are told apart from those. The document is no source
   * of them: its note stands with its name.
   */
  void followUp(Uitspraak u, Bron.Opvolging o) {
    Document d = o.document();
    if (framed.isJustBefore(d) && !standsAlone(o) || isConcludedJustBefore(u)) {
      pen.record(u, o.tekst(), List.of());
    } else {
      List<Words> notes = pen.sources.notes(u);
      Words name = pen.sources.names().of(d);
      boolean behindColon = Dutch.standsBehindColon(o.tekst());
      pen.say(
          u,
          Dutch.keepsCapital(o.tekst()) ? Zin.OPVOLGING_ZIN : Zin.OPVOLGING,
          pen.values(u, "document", name, "wat", behindColon ? Dutch.afterColon(o.tekst()) : null),
          notes);
      if (!behindColon) {
        pen.record(u, o.tekst(), List.of());
      }
    }
    recorded.wrote(d);
  }

  /**
   * Whether what was done with a document would be all that its paragraph tells of it, behind one
   * that had to end, and does not itself say that it follows from that.
   */
  private static boolean standsAlone(Bron.Opvolging o) {
    Document d = o.document();
    return d.conclusie() != null
        && Attribution.isSeveral(Formulering.zin(d.conclusie()))
        && d.beperkingen() == null
        && d.risicos().isEmpty()
        && !LINKED.matcher(o.tekst()).lookingAt();
  }

  /**
   * Whether a sentence of ours just before tells, as a ground of a judgement, what it concludes.
   */
  private boolean isConcludedJustBefore(Uitspraak followUp) {
    List<Passage> before = pen.passages();
    String conclusion = followUp.pointer().replace("/opvolging", "/conclusie");
    return !before.isEmpty()
        && before.get(before.size() - 1) instanceof Passage.Sentence s
        && s.own()
        && s.pointers().contains(conclusion);
  }

  /** Whose survey or trial it is, where what was told before is of another source. */
  private void surveyed(Uitspraak u, Document d, List<Words> notes) {
    Words makers = Names.of(pen.register, d.opstellers());
    pen.say(
        u,
        SourceSentences.survey(d.soort() == Document.Soort.PILOT, makers != null),
        pen.values(u, "opstellers", makers, "datum", pen.times.on(d.datum()), "proef", trial(d)),
        notes);
  }

  private Words trial(Document d) {
    boolean several = Boolean.TRUE.equals(d.meervoud());
    return Words.of(pen.sentences.text(several ? Zin.PEILING_PROEF_MEER : Zin.PEILING_PROEF_EEN))
        .inNumber(several);
  }

  /** A risk with what would follow: below one announcement, where one sentence cannot hold both. */
  void risk(Uitspraak u, Bron.Risicobeeld r) {
    Document d = r.document();
    Risico risk = known(r.risico());
    boolean again = risks.isInParagraph(d);
    List<Words> notes = pen.sources.notes(u);
    Words whole = riskInASentence(u, d, risk, again);
    if (whole != null) {
      pen.say(u, whole, notes);
    } else if (risk.risico() != null) {
      Map<String, Object> values = pen.values(u, "document", pen.sources.names().of(d));
      Words lead = pen.sentences.fill(again ? Zin.RISICO_OOK_ZIN : Zin.RISICO_ZIN, values);
      boolean announced = pen.isNew(lead);
      if (announced) {
        pen.say(u, lead, notes);
      }
      pen.record(u, risk.risico(), announced ? List.of() : notes);
    }
    risks.wrote(d);
    if (risk.gevolg() != null && (whole == null || standsApart(risk.gevolg()))) {
      Words led = pen.sentences.fill(Zin.RISICO_GEVOLG, "wat", Dutch.afterColon(risk.gevolg()));
      boolean first = pen.isNew(pen.sentences.fill(Zin.RISICO_GEVOLG_LIJST));
      Zin list = first ? Zin.RISICO_GEVOLG_LIJST : Zin.RISICO_GEVOLG_LIJST_OOK;
      announced.say(u, led, list, Formulering.zin(risk.gevolg()));
    }
    measure(u, risk);
    framed.wrote(d, whole == null || risk.maatregel() != null);
  }

  /** What would follow from a risk that is not told, is the risk. */
  private static Risico known(Risico r) {
    return r.risico() == null ? r.toBuilder().risico(r.gevolg()).gevolg(null).build() : r;
  }

  /** What is done against a risk: below words that tie it to that. */
  private void measure(Uitspraak u, Risico risk) {
    String text = risk.maatregel();
    if (text == null || risk.risico() == null) {
      pen.record(u, text, List.of());
      return;
    }
    boolean one = Dutch.isOneSentence(text);
    Words lead =
        pen.sentences.fill(Zin.RISICO_MAATREGEL, "wat", one ? Dutch.afterColon(text) : null);
    boolean tied = pen.isNew(lead);
    if (tied) {
      pen.say(u, lead, List.of());
    }
    if (!tied || !one) {
      pen.record(u, text, List.of());
    }
  }

  /** A risk and what would follow in one sentence; null where one cannot hold them. */
  private @Nullable Words riskInASentence(Uitspraak u, Document d, Risico risk, boolean again) {
    String text = risk.risico();
    String led = risk.gevolg();
    if (text == null || !Dutch.isOneSentence(text) || led != null && !Dutch.isOneSentence(led)) {
      return null;
    }
    boolean apart = standsApart(led);
    Words words =
        pen.sentences.fill(
            again ? Zin.RISICO_OOK : Zin.RISICO,
            pen.values(
                u,
                "document",
                pen.sources.names().of(d),
                "wat",
                Dutch.unstopped(Dutch.afterColon(text)),
                "dan",
                led == null || apart ? null : Dutch.unstopped(Dutch.afterColon(led))));
    return led == null || apart || words.count() <= Words.LONGEST ? words : null;
  }

  /** Whether what would follow keeps a capital, which cannot stand within a sentence. */
  private static boolean standsApart(@Nullable String led) {
    return led != null && Dutch.keepsCapital(led);
  }
}
