package nl.udo.paragraaf.wording;

import java.util.Objects;
import nl.udo.bewoording.Zin;
import nl.udo.model.Consultatie;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** When a judgement was given, and in what. Belongs to one text; not thread-safe. */
final class JudgementMoments {

  private final Pen pen;
  private final JudgementDays days;

  /** Whether the sentence before tells how the consultation went in which it was judged. */
  private boolean therein;

  JudgementMoments(Pen pen) {
    this.pen = pen;
    this.days = new JudgementDays(pen);
  }

  /**
   * Begins a judgement. It was given in what the paragraph told of, where that is its public
   * consultation; else in what was asked.
   */
  void begin(Uitspraak u, Standpunt s) {
    Consultatie c = pen.register.consultatie(u.pointer());
    Occasion own = c == null ? null : Occasion.InPublic.of(c, false);
    therein = own != null && pen.speakers.justToldOf(own);
    boolean goesOn =
        c != null && Consultations.isOnInternet(c) && Objects.equals(own, pen.speakers.saidIn());
    pen.speakers.sayIn(goesOn ? own : Occasion.Asked.of(s.gevraagd(), s.partijen()));
  }

  /** When parties put a judgement in their own words; in what only where that must be told. */
  @Nullable Moment ofWords(Uitspraak u, Standpunt s) {
    return isPlaced(s) ? full(u, s) : Moment.of(days.inCommon(s), null);
  }

  /** When a judgement was given, and where if that must be told; else in what; or null. */
  @Nullable Moment full(Uitspraak u, Standpunt s) {
    String date = days.inCommon(s);
    if (therein) {
      return Moment.of(pen.sentences.text(Zin.IN_DAARIN, "datum", date), null);
    }
    String place = date == null || isPlaced(s) ? place(u, s) : null;
    return date == null && place == null ? null : Moment.of(date, place);
  }

  /** Whether it must be told how a judgement was given, also where its day is known. */
  private boolean isPlaced(Standpunt s) {
    return s.gevraagd().vorm() != null || pen.consultations.isUnasked(s.gevraagd());
  }

  /** When a judgement was given, or else in what: and whether that was still so. */
  @Nullable Moment still(Standpunt s, @Nullable Moment full) {
    if (full == null || full.time() == null || s.data().isEmpty()) {
      return full;
    }
    // What its own words say may be harder than what it said before that.
    return s.herzien() && s.citaten().isEmpty()
        ? new Moment(pen.sentences.text(Zin.OORDEEL_NOG, "datum", full.time()), full.place())
        : full;
  }

  /**
   * In what a judgement was given: where the form of that must be told or nobody asked, and else
   * where a note cannot say so; or null.
   */
  @Nullable String place(Uitspraak u, Standpunt s) {
    if (therein) {
      return pen.sentences.text(Zin.IN_DAARIN);
    }
    if (s.gevraagd().vorm() != null) {
      return pen.sentences.text(ConsultationSentences.in(s.gevraagd().vorm()));
    }
    if (pen.consultations.isUnasked(s.gevraagd())) {
      return pen.consultations.tellUnaskedOnce(u, u.datum())
          ? pen.sentences.text(Zin.INBRENG_ONGEVRAAGD)
          : null;
    }
    Words where = pen.speakers.placeOnce(s.partijen(), pen.sources.where(u, s.partijen()));
    if (where != null) {
      return where.plain();
    }
    // Of a consultation that is over a judgement without a date is of then.
    return s.data().isEmpty() && pen.consultations.isOnInternet(u)
        ? pen.sentences.text(Zin.IN_INTERNETCONSULTATIE)
        : null;
  }
}
