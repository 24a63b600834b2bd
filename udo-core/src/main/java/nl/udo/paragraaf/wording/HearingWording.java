package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How it is said who was asked, who was not, and why. */
final class HearingWording {

  private final Pen pen;
  private final HearingNotes hearing;

  /** Of whom the text says that they were asked. */
  private final Map<Consultatie, List<String>> asked = new IdentityHashMap<>();

  /** Of which party the text says how long its time was. */
  private final Set<List<Object>> terms = new HashSet<>();

  HearingWording(Pen pen, HearingNotes hearing) {
    this.pen = pen;
    this.hearing = hearing;
  }

  void asked(Uitspraak u, Horen.Raadpleging r) {
    Consultatie c = r.consultatie();
    Datum van = c.periode() == null ? null : c.periode().van();
    Datum tot = c.periode() == null ? null : c.periode().tot();
    Consultatie.Vorm how = c.vorm();
    boolean talks = r.bijeen() && !r.dagen().isEmpty() && how != Consultatie.Vorm.AMBTELIJK;
    asked.put(c, r.partijen());
    List<Words> notes = new ArrayList<>(pen.sources.documents(u));
    notes.addAll(hearing.asked(c, r.partijen()));
    pen.say(
        u,
        how == null || talks ? Zin.RAADPLEGING_OVERLEG : ConsultationSentences.asked(how),
        pen.values(
            u,
            "partijen",
            Names.of(pen.register, r.partijen()),
            "periode",
            c.periode() == null || r.bijeen() && !r.dagen().isEmpty()
                ? meetings(r.dagen())
                : pen.times.period(c.periode()),
            "gevraagd",
            pen.times.on(van),
            "tot",
            tot == null || tot.equals(van) ? null : pen.times.date(tot),
            "over",
            over(c)),
        notes);
    pen.sources.tellsTime(c);
    pen.speakers.sayIn(Occasion.Asked.of(Horen.Gevraagd.in(c), r.partijen()));
    name(c);
    if (c.aantalReacties() != null && !r.bijeen()) {
      received(u, c.aantalReacties(), null);
    }
  }

  void metAgain(Uitspraak u, Horen.Bijeen b) {
    Consultatie c = pen.register.consultatie(u.pointer());
    // Others can have been met on the same day.
    Words parties = c == null ? null : Names.of(pen.register, c.partijen());
    List<Zin> keys =
        b.binnen()
            ? List.of(Zin.RAADPLEGING_ONDER_MEER, Zin.RAADPLEGING_ONDER_MEER_MET)
            : List.of(Zin.RAADPLEGING_OOK, Zin.RAADPLEGING_OOK_MET);
    pen.sayOfEach(
        u,
        parties == null ? keys.subList(0, 1) : keys,
        pen.values(u, "datum", meetings(b.dagen()), "partijen", parties));
  }

  /** When was met; null where no meeting has a date. */
  private @Nullable String meetings(List<Datum> days) {
    return days.isEmpty() ? null : Dutch.list(Lists.each(days, pen.times::on));
  }

  void reactions(Uitspraak u, Horen.Reacties r) {
    Consultatie c = r.consultatie();
    if (!Consultations.isOnInternet(c)) {
      received(u, r.aantal(), over(c));
      return;
    }
    name(c);
    pen.say(
        u,
        r.aantal() == 1 ? Zin.INTERNETCONSULTATIE_REACTIE : Zin.INTERNETCONSULTATIE_REACTIES,
        pen.values(u, "over", over(c), "aantal", Dutch.number(r.aantal())),
        pen.sources.notes(u));
    pen.speakers.tellHowItWent(Occasion.InPublic.of(c, false));
  }

  private void received(Uitspraak u, int number, @Nullable String over) {
    pen.say(
        u,
        number == 1 ? Zin.RAADPLEGING_REACTIE : Zin.RAADPLEGING_REACTIES,
        pen.values(u, "over", over, "aantal", Dutch.number(number)));
  }

  void shorter(Uitspraak u, Horen.KorteTermijn k) {
    if (!k.korter() && Consultations.isOnInternet(k.consultatie())) {
      pen.record(u, k.reden(), List.of());
    } else if (Consultations.isOnInternet(k.consultatie())) {
      // Open to all, so that its term was no term of some parties.
      boolean again = pen.speakers.hasSpokenOf(k.consultatie());
      name(k.consultatie());
      pen.sayWhy(
          u,
          again ? Zin.TERMIJN_KORTER_DEZE : Zin.TERMIJN_KORTER_INTERNETCONSULTATIE,
          pen.values(u, "over", over(k.consultatie())),
          k.reden(),
          List.of());
    } else {
      String term = term(k.consultatie());
      pen.sayWhy(
          u,
          k.korter() ? Zin.TERMIJN_KORTER : Zin.TERMIJN,
          pen.values(
              u,
              "partijen",
              pen.speakers.orSomeone(k.partijen()),
              "periode",
              // Of whom it was told until when they were asked it was told.
              k.korter() && wereAsked(k.consultatie(), k.partijen()) ? null : term),
          k.reden(),
          List.of());
      if (term != null) {
        pen.sources.tellsTime(k.consultatie());
        k.partijen().forEach(party -> terms.add(List.of(party, term)));
      }
    }
  }

  /** How long the time was, where that is known. */
  private @Nullable String term(Consultatie c) {
    boolean known = c.periode() != null && c.periode().van() != null && c.periode().tot() != null;
    return known ? pen.times.period(c.periode()) : null;
  }

  void silence(Uitspraak u, Horen.Stilte s) {
    Consultatie c = s.consultatie();
    boolean again = pen.speakers.hasSpokenOf(c);
    name(c);
    // Of whom the text has not said that they were asked, it says so now.
    boolean known = again && (Consultations.isOnInternet(c) || wereAsked(c, s.partijen()));
    Words to = known ? null : unanswered(c, again);
    pen.say(
        u,
        known ? ConsultationSentences.silence(c.vorm()) : to == null ? Zin.STILTE : Zin.STILTE_OP,
        pen.values(u, "partijen", pen.speakers.orSomeone(s.partijen()), "waarop", to),
        hearing.asked(c, s.partijen()));
  }

  private boolean wereAsked(Consultatie c, List<String> partijen) {
    return asked.getOrDefault(c, List.of()).containsAll(partijen);
  }

  /** Remembers that the text, and this paragraph, tells of a consultation. */
  private void name(Consultatie c) {
    if (Consultations.isOnInternet(c)) {
      pen.consultations.tell(c);
    }
    pen.speakers.speakOf(c);
  }

  /** What was put before them, or null. */
  private static @Nullable String over(Consultatie c) {
    return c.onderwerp() == null ? null : Dutch.unstopped(c.onderwerp());
  }

  /** To what there was no answer, where the record says how was asked or about what. */
  private @Nullable Words unanswered(Consultatie c, boolean again) {
    String over = again ? null : over(c);
    if (c.vorm() == null && over == null) {
      return null;
    }
    String term = term(c);
    boolean told = term != null && Lists.every(c.partijen(), p -> terms.contains(List.of(p, term)));
    boolean silent = !told && c.zonderReactie().containsAll(c.partijen());
    Datum van = told || c.periode() == null ? null : c.periode().van();
    Datum tot = van == null || term == null ? null : Inhoud.gezegd(c.periode()).tot();
    // A day is no term.
    Datum until = Objects.equals(van, tot) ? null : tot;
    return pen.sentences.fill(
        ConsultationSentences.unanswered(c.vorm(), van != null, until != null),
        "over",
        over,
        "dag",
        pen.times.date(van),
        "tot",
        pen.times.date(until),
        "uiterlijk",
        pen.times.on(until),
        "periode",
        silent && c.periode() != null ? during(c) : null);
  }

  /** Within which time parties were asked to talk, which took not all of it. */
  private @Nullable String during(Consultatie c) {
    Datum tot = term(c) == null ? null : Inhoud.gezegd(c.periode()).tot();
    return tot == null || tot.equals(Inhoud.gezegd(c.periode()).van())
        ? pen.times.period(c.periode())
        : pen.sentences.text(Zin.STILTE_PERIODE, "periode", term(c));
  }

  /**
   * That layers need not be heard, and why; not what the text told already as the reason that an
   * aspect stays as it is, which is a ground for both.
   */
  void exempt(Uitspraak u, Horen.GeenHoorplicht g, Consumer<Uitspraak> details) {
    Map<String, Object> values = pen.values(u, "overheden", pen.layers.of(u.bereik()));
    List<Overheidslaag> layers = u.bereik().overheden();
    if (g.bovendien() == null
        && Lists.any(layers, l -> Hoorplicht.isBeleidsvoornemenOpen(pen.traject, l))) {
      // By another lid they may have had to be heard all the same.
      values.put("artikelen", pen.provisions.named(layers, Norm.HOORPLICHT));
      pen.say(u, Zin.NIET_HOORPLICHTIG_ARTIKEL, values);
    } else if (g.bovendien() == null) {
      pen.say(u, Zin.NIET_HOORPLICHTIG, values);
    } else {
      pen.sayWhy(u, Zin.NIET_HOORPLICHTIG_BOVENDIEN, values, g.bovendien(), List.of());
    }
    for (Uitspraak d : u.details()) {
      if (!(d.inhoud() instanceof Inhoud.EigenWoorden why)
          || !pen.hasRecorded(why.tekst().tekst(), d.bereik())) {
        details.accept(d);
      }
    }
  }

  void notAsked(Uitspraak u, Horen.NietGehoord n) {
    pen.sayWhy(
        u,
        switch (n.stem()) {
          case GEEN -> Zin.NIET_GEHOORD;
          case GEVRAAGD -> Zin.NIET_GEHOORD_AFZONDERLIJK;
          case ONGEVRAAGD -> Zin.NIET_GEHOORD_ONGEVRAAGD;
        },
        pen.values(
            u,
            "overheden",
            // Of a layer some were asked, but not those who speak for it.
            n.koepels().isEmpty()
                ? pen.layers.of(u.bereik())
                : pen.speakers.orSomeone(n.koepels())),
        pen.hasRecorded(n.reden(), u.bereik()) ? null : n.reden(),
        List.of());
  }

  void urgency(Uitspraak u, Horen.Urgentie urgentie) {
    var s = urgentie.spoed();
    pen.sayWhy(
        u,
        Zin.SPOED,
        pen.values(u, "overheden", pen.layers.of(u.bereik())),
        s.reden(),
        pen.provisions.articles(u.bereik().overheden(), Norm.SPOED, Norm.SPOED_BELEIDSVOORNEMEN));
    if (s.oordeelGevraagdOp() == null) {
      String published = pen.times.moment(s.openbaarmaking());
      if (published != null) {
        pen.say(u, Zin.SPOED_OPENBAAR, pen.values(u, "openbaar", published));
      }
    } else {
      asked(u, urgentie, s.oordeelGevraagdOp());
    }
  }

  /** When the oordeel is asked for all the same, or was as far as the text tells. */
  private void asked(Uitspraak u, Horen.Urgentie urgentie, Datum day) {
    Datum submitted = pen.traject.peildatum();
    boolean was = urgentie.beantwoord() || submitted != null && !submitted.zekerVoor(day);
    String published = pen.times.moment(urgentie.spoed().openbaarmaking());
    Consultatie c = urgentie.vraag();
    Datum tot = c == null || c.periode() == null ? null : c.periode().tot();
    Zin whole = was ? Zin.SPOED_WAS_DAARNA : Zin.SPOED_DAARNA;
    Zin only = was ? Zin.SPOED_WAS_GEVRAAGD : Zin.SPOED_GEVRAAGD;
    pen.say(
        u,
        published == null ? only : whole,
        pen.values(
            u,
            "gevraagd",
            pen.times.on(day),
            "openbaar",
            published,
            "partijen",
            c == null ? null : Names.of(pen.register, c.partijen()),
            "over",
            c == null ? null : over(c),
            "tot",
            tot == null || tot.equals(day) ? null : pen.times.date(tot)));
    if (c != null) {
      name(c);
    }
  }
}
