package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Toetsuitkomst;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Horen.Beoordeeld;
import nl.udo.paragraaf.statements.Register;
import org.jspecify.annotations.Nullable;

/**
 * What parties brought in, each by itself, in the sentences of the paragraph: for an account beside
 * it, which leaves out what stands in its own columns: the date, and what was done with it.
 * Immutable and thread-safe.
 */
public final class AccountWording {

  private final Facts facts;
  private final Sentences sentences;

  /**
   * The sentences about one record.
   *
   * @param traject the record, which decides what is spoken of
   */
  public AccountWording(UdoTraject traject) {
    this.sentences = new Sentences(Bewoording.standaard(), traject.voornemen());
    this.facts = new Facts(new Register(traject), sentences);
  }

  /**
   * The subjects of a judgement that are told apart.
   *
   * @param tenor what was judged of all of them, or null where that is not known
   */
  public static List<List<Onderwerp>> goalApart(
      Oordeel.@Nullable Strekking tenor, List<Onderwerp> subjects) {
    return Beoordeeld.doelApart(tenor, subjects);
  }

  /** Who brings in: the names as they read in a sentence; none is "een partij". */
  private Words who(Words names) {
    return names.parts().isEmpty() ? Words.of(sentences.text(Zin.PARTIJ_ONBEKEND)) : names;
  }

  /**
   * A point.
   *
   * @param names who raised it, as they read in a sentence
   * @param p the point
   * @return the sentence, or an empty text when it is not described
   */
  public String point(Words names, Punt p) {
    Formulering f = p.omschrijving();
    if (f == null) {
      return "";
    }
    PointKind kind = PointKind.of(p);
    return f.vorm() == Vorm.ZIN && !kind.isAsked()
        ? attributed(names, f)
        : said(names, kind.brings(f), f, p.voorwaarde());
  }

  /**
   * A condition in words of its own.
   *
   * @param names who set it, as they read in a sentence
   * @param v the condition
   * @return the sentence, or an empty text when it is not described
   */
  public String condition(Words names, Voorwaarde v) {
    Formulering f = v.inhoud();
    return f == null ? "" : said(names, PointKind.VOORWAARDE.brought.of(f.vorm()), f, v);
  }

  private String said(Words names, Zin zin, Formulering f, @Nullable Voorwaarde v) {
    return sentences.text(
        zin,
        "partijen",
        who(names),
        "voor",
        ConditionMoments.asSet(v, sentences, facts.voice),
        "wat",
        f.vorm() == Vorm.ZIN ? Dutch.sentences(f.tekst()) : Pen.form(f));
  }

  private String attributed(Words names, Formulering f) {
    return sentences.text(Attribution.sentence(f), "zin", Attribution.words(f), "wie", who(names));
  }

  /**
   * A judgement, with its ground, its words and its dictum.
   *
   * @param names who gave it, as they read in a sentence
   * @param again the same, as they read once they have been named
   * @param o the judgement
   * @param past whether it is told as of its time
   * @param over what was put before them, or null for the policy itself
   * @return the sentences, or an empty text when nothing is recorded of it
   */
  public String judgement(
      Words names, Words again, Oordeel o, boolean past, @Nullable String over) {
    List<String> all = new ArrayList<>();
    Formulering ground = o.toelichting();
    boolean clause = o.strekking() != null && ground != null && Attribution.isClause(ground);
    if (o.strekking() != null) {
      all.add(judged(names, o, o.strekking(), clause ? ground : null, past, over));
    } else if (o.citaat() != null) {
      all.add(
          sentences.text(
              Zin.OORDEEL_CITAAT,
              "partijen",
              who(names),
              "onderwerpen",
              sentences.part(o.onderwerpen(), sentences.object(over)),
              "citaat",
              sentences.quote(o.citaat())));
    }
    if (ground != null && !clause) {
      all.add(attributed(all.isEmpty() ? names : again, ground));
    }
    if (o.dictum() != null) {
      all.add(Dutch.sentences(o.dictum()));
    }
    return String.join(" ", all);
  }

  /**
   * Whether the paragraph tells something without a date as of its time: it says in its sentence in
   * what document it was brought in, "in een gezamenlijke brief", or the consultation is over.
   *
   * @param document the document, or null
   * @param c the consultation
   * @return whether it does
   */
  public static boolean isPast(@Nullable Document document, Consultatie c) {
    boolean told =
        document != null
            && document.soort() != null
            && !Sources.canBeFound(document)
            && SourceSentences.in(document.soort(), document.opstellers().size() > 1) != null;
    return told || Consultations.isOver(c);
  }

  /**
   * On what occasion something was brought in, where its note does not tell that: "in een
   * gezamenlijke brief", "naar aanleiding van de internetconsultatie".
   *
   * @param source where it stands, or null
   * @param c the consultation
   * @param date its date, or null
   * @return the words, or an empty text
   */
  public String occasion(@Nullable Bronverwijzing source, Consultatie c, @Nullable Datum date) {
    Document d = facts.register.document(source);
    Words in =
        d == null || Sources.canBeFound(d)
            ? null
            : new Sources(facts).in(List.of(d), d.opstellers());
    if (in != null) {
      return in.plain();
    }
    Zin zin = null;
    if (Consultations.isOnInternet(c)) {
      zin =
          Consultations.isAfter(c.periode(), date)
              ? Zin.NA_INTERNETCONSULTATIE
              : Zin.IN_INTERNETCONSULTATIE;
    } else if (c.vorm() != null && (d == null || c.vorm() == Consultatie.Vorm.AMBTELIJK)) {
      zin = ConsultationSentences.in(c.vorm());
    }
    return zin == null ? "" : sentences.text(zin);
  }

  /**
   * Where something stands, as the note of the paragraph tells it.
   *
   * @param source the document with the place in it, or null
   * @param c the consultation that it was for, or null
   * @param name how a party reads in it, by its kenmerk
   * @return the note without a full stop, or an empty text when there is nothing to find it by
   */
  public String note(
      @Nullable Bronverwijzing source, @Nullable Consultatie c, UnaryOperator<String> name) {
    if (source == null) {
      return "";
    }
    List<Words> notes = new Sources(facts).notes(List.of(source), Consultations.period(c));
    StringBuilder all = new StringBuilder();
    for (Words note : notes) {
      for (Words.Part part : note.parts()) {
        all.append(part instanceof Words.Name n ? name.apply(n.kenmerk()) : part.text());
      }
    }
    return Dutch.unstopped(all.toString());
  }

  /**
   * To what a point was put off, or until when.
   *
   * @param r the answer, which holds one of these
   * @return the sentence
   */
  public String deferred(Reactie r) {
    Words words =
        sentences.fill(
            r.naar() == null ? Zin.REACTIE_DOORGESCHOVEN_ZONDER : Zin.REACTIE_DOORGESCHOVEN,
            AnswerDetails.deferred(facts.times, r));
    return sentences.text(Zin.ZIN, "zin", words.capital());
  }

  /**
   * Why a point was not wholly adopted, behind what was done with it.
   *
   * @param reason the reason, which is no whole sentence
   * @return the sentence
   */
  public String rest(Formulering reason) {
    return sentences.text(
        Zin.REACTIE_REST,
        "regering",
        sentences.voice("regering"),
        "omdat",
        sentences.because(reason));
  }

  /**
   * A reason as it goes on: "omdat …", "vanwege …", "om …".
   *
   * @param reason the reason
   * @return the words without a full stop; whole sentences as they are, with one
   */
  public String reason(Formulering reason) {
    if (reason.vorm() == Vorm.ZIN) {
      return Dutch.sentences(reason.tekst());
    }
    String because = sentences.because(reason).plain();
    return because.substring(because.startsWith(",") ? 1 : 0).strip();
  }

  /**
   * What was done with a point.
   *
   * @param done what was done
   * @return whole sentences
   */
  public String done(Formulering done) {
    return done.vorm() == Vorm.ZIN
        ? Dutch.sentences(done.tekst())
        : sentences.text(FormSentences.DONE.of(done.vorm()), "wat", Pen.form(done));
  }

  /**
   * What the uitvoerbaarheidstoets showed, and what was done with it.
   *
   * @param outcome the outcome
   * @return whole sentences, or an empty text when nothing is recorded of it
   */
  public String outcome(Toetsuitkomst outcome) {
    List<String> all = new ArrayList<>();
    Words showed = TestWording.outcome(sentences, outcome);
    if (showed != null) {
      all.add(showed.plain());
    }
    Words ours = TestWording.done(sentences, outcome);
    if (ours != null) {
      all.add(ours.plain());
    }
    return String.join(" ", all);
  }

  /** {@return what the regulation is called once it is there: de wet, het besluit, het beleid} */
  public String regulation() {
    return sentences.voice("regeling").plain();
  }

  private String judged(
      Words names,
      Oordeel o,
      Oordeel.Strekking tenor,
      @Nullable Formulering ground,
      boolean past,
      @Nullable String over) {
    Words object = sentences.object(over);
    List<Words> clauses = new ArrayList<>();
    for (Beoordeeld b : new Beoordeeld(tenor, o.onderwerpen()).doelApart()) {
      Map<String, Object> values =
          Sentences.values(
              "partijen",
              who(names),
              "aantal",
              sentences.text(
                  o.voorwaarden().size() == 1 ? Zin.VOORWAARDE_AANTAL_1 : Zin.VOORWAARDE_AANTAL_0),
              "voorstel",
              object,
              "onderwerpen",
              sentences.judged(b.onderwerpen(), !clauses.isEmpty(), object));
      clauses.add(
          sentences.fill(
              JudgementSentences.judgement(b.strekking(), b.onderwerpen(), past), values));
    }
    return sentences.text(
        Zin.OORDEEL,
        "partijen",
        who(names),
        "oordeel",
        Words.list(clauses, " en "),
        "omdat",
        ground == null ? null : sentences.ground(ground, tenor),
        "citaat",
        o.citaat() == null ? null : sentences.quote(o.citaat()));
  }
}
