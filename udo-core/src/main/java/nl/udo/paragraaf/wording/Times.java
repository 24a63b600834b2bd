package nl.udo.paragraaf.wording;

import static nl.udo.paragraaf.wording.Dutch.HARD_SPACE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.model.Datum;
import nl.udo.model.Moment;
import nl.udo.model.Periode;
import nl.udo.usertext.Months;
import org.jspecify.annotations.Nullable;

/** Dates, periods and moments in words. */
final class Times {

  static final int MONTHS_PER_YEAR = 12;
  private static final Pattern BOUND =
      Pattern.compile("^(uiterlijk|binnen|vanaf|ten minste|voor|v\u00f3\u00f3r) ");

  private static final Pattern OFTEN =
      Pattern.compile(
          "^(jaarlijks|halfjaarlijks|maandelijks|elke? ([a-z\u00e9]+"
              + " )?(jaar|kwartaal|maanden|maand)) ");

  private static final Pattern TERM =
      Pattern.compile("^(uiterlijk |v\u00f3\u00f3r |(voor|op) [0-9])");

  private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");

  private final Sentences sentences;

  Times(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * 4 juni 2024, juni 2024, eind 2024, de zomer van 2024, het tweede kwartaal van 2024; of none
   * null.
   */
  @Contract("!null -> !null")
  @Nullable String date(@Nullable Datum datum) {
    if (datum == null) {
      return null;
    }
    String jaar = Integer.toString(datum.jaar());
    Zin season = datum.deel() == null ? null : AmountSentences.part(datum.deel());
    if (season != null) {
      return sentences.text(season, "jaar", jaar);
    }
    StringBuilder tekst = new StringBuilder();
    if (datum.deel() != null) {
      tekst.append(datum.deel().code()).append(' ');
    }
    if (datum.dag() != null) {
      tekst.append(datum.dag()).append(HARD_SPACE);
    }
    if (datum.maand() != null) {
      tekst.append(Months.NAMES.get(datum.maand() - 1)).append(' ');
    }
    if (datum.kwartaal() != null) {
      Zin quarter = AmountSentences.quarter(datum.kwartaal(), datum.deel() != null);
      return tekst.append(sentences.text(quarter, "jaar", jaar)).toString();
    }
    return tekst.append(jaar).toString();
  }

  /**
   * september 2021–april 2022, in words where only one has a day; the end where no begin is known.
   */
  String span(@Nullable Datum begin, Datum end) {
    if (begin == null) {
      return date(end);
    }
    boolean alike = (begin.dag() == null) == (end.dag() == null);
    return alike ? date(begin) + "\u2013" + date(end) : between(begin, end);
  }

  /** van september 2021 tot en met april 2022. */
  String between(Datum begin, Datum end) {
    return sentences.text(Zin.TIJD_VAN_TOT, "van", date(begin), "tot", date(end));
  }

  /** op 4 juni 2024, in juni 2024, eind 2024; of none null. */
  @Contract("!null -> !null")
  @Nullable String on(@Nullable Datum datum) {
    if (datum == null) {
      return null;
    }
    if (datum.deel() != null && AmountSentences.part(datum.deel()) == null) {
      return date(datum);
    }
    return sentences.text(datum.dag() != null ? Zin.TIJD_OP : Zin.TIJD_IN, "datum", date(datum));
  }

  /** van 1 maart 2019 tot en met 31 mei 2019; null when nothing is known. */
  @Nullable String period(@Nullable Periode periode) {
    Datum van = periode == null ? null : periode.van();
    Datum tot = periode == null ? null : periode.tot();
    if (van == null) {
      return tot == null ? null : sentences.text(Zin.TIJD_TOT, "tot", date(tot));
    }
    if (tot == null) {
      return sentences.text(Zin.TIJD_VANAF, "van", date(van));
    }
    if (van.equals(tot)) {
      return on(van);
    }
    return sentences.text(Zin.TIJD_VAN_TOT, "van", date(van, tot), "tot", date(tot));
  }

  /** A date before another: 1 maart tot en met 31 mei 2019, with the year and the month once. */
  private String date(Datum van, Datum tot) {
    String tekst = date(van);
    if (van.maand() == null || tot.maand() == null || van.jaar() != tot.jaar()) {
      return tekst;
    }
    return van.dag() != null && tot.dag() != null && van.maand().equals(tot.maand())
        ? van.dag().toString()
        : tekst.substring(0, tekst.lastIndexOf(' '));
  }

  /** Two years after entry into force, yearly, on a date; null when nothing is known. */
  @Nullable String moment(@Nullable Moment moment) {
    if (moment == null) {
      return null;
    }
    List<String> delen = new ArrayList<>();
    Moment.Grens grens = moment.grens();
    if (moment.datum() != null) {
      // Within a length of time, but not within a year that has a name.
      grens = grens == Moment.Grens.BINNEN ? Moment.Grens.UITERLIJK : grens;
      boolean op =
          moment.elkeMaanden() == null && (grens == null || grens == Moment.Grens.UITERLIJK);
      delen.add(op ? on(moment.datum()) : date(moment.datum()));
    }
    if (moment.maandenNaInwerkingtreding() != null) {
      delen.add(afterEntry(moment.maandenNaInwerkingtreding()));
    }
    boolean often = moment.elkeMaanden() != null && delen.isEmpty();
    if (moment.elkeMaanden() != null) {
      String herhaling = repeated(moment.elkeMaanden());
      delen = new ArrayList<>(List.of(from(herhaling, moment, String.join(", ", delen))));
    }
    if (moment.omschrijving() != null) {
      delen.add(Dutch.phrase(moment.omschrijving()));
    }
    if (delen.isEmpty()) {
      return null;
    }
    String tekst = String.join(", ", delen);
    // Words that bound a moment themselves need no bound of ours.
    // And what comes again and again has no beginning of its own.
    return grens == null || BOUND.matcher(tekst).find() || often && grens == Moment.Grens.VANAF
        ? tekst
        : sentences.text(AmountSentences.bound(grens), "moment", tekst);
  }

  /** A moment where the sentence goes on: a comma closes what a comma opened. */
  @Nullable Words within(@Nullable Moment moment) {
    String text = moment(moment);
    if (text == null) {
      return null;
    }
    Words words = Words.of(text);
    return text.contains(", ") ? words.closed() : words;
  }

  /** How often, and when at the latest or for the first time; null when neither is known. */
  @Nullable Words often(@Nullable Moment repeated, @Nullable Moment term) {
    String often = moment(repeated);
    String when = moment(term);
    if (often == null || when == null || term == null) {
      String known = often == null ? when : often;
      return known == null ? null : Words.of(known);
    }
    if (isDayInEach(term)) {
      return Words.of(often + " " + when);
    }
    if (term.grens() == Moment.Grens.VANAF) {
      // From when on it is done is when it is done first.
      return sentences.fill(Zin.TIJD_VANAF_HERHALING, "herhaling", often, "moment", when);
    }
    return sentences.fill(Zin.TIJD_VOOR_HET_EERST, "herhaling", often, "moment", when);
  }

  /** Whether a text begins with how often: jaarlijks, elke zes jaar. */
  static boolean opensOften(String text) {
    return OFTEN.matcher(text).find();
  }

  /** Whether a text begins with a day that bounds it: uiterlijk op 31 december, voor 1 juli. */
  static boolean opensTerm(String text) {
    return TERM.matcher(text).find();
  }

  /** When something that comes again is done: for the first time, or each time; null if unknown. */
  @Nullable Words fromFirst(Moment term) {
    String when = moment(term);
    return when == null
        ? null
        : sentences.fill(isDayInEach(term) ? Zin.TIJD_TELKENS : Zin.TIJD_EERST, "moment", when);
  }

  /** How often something is done after its first time; null if unknown. */
  @Nullable Words fromThen(Moment repeated) {
    String often = moment(repeated);
    return often == null ? null : sentences.fill(Zin.TIJD_DAARNA, "herhaling", often);
  }

  /** Whether a moment comes again with what it is of: a day in every year, say. */
  private static boolean isDayInEach(Moment term) {
    return term.datum() == null
        && term.maandenNaInwerkingtreding() == null
        && (term.omschrijving() == null || !YEAR.matcher(term.omschrijving()).find());
  }

  /** Whether a text says how often, in the words that would be used for it. */
  boolean tells(String text, @Nullable Moment repeated) {
    return tells("\\b", text, repeated);
  }

  /** Whether a text says so with a word before it that it is the least. */
  boolean tellsLeast(String text, @Nullable Moment repeated) {
    return tells("\\b(ten ?minste|minstens|minimaal|op zijn minst) ", text, repeated);
  }

  private boolean tells(String before, String text, @Nullable Moment repeated) {
    return repeated != null
        && repeated.elkeMaanden() != null
        && Pattern.compile(
                before + Pattern.quote(repeated(repeated.elkeMaanden())) + "\\b",
                Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .find();
  }

  /** Every year, from a moment on if there is one. */
  private String from(String herhaling, Moment moment, String begin) {
    if (begin.isEmpty()) {
      return herhaling;
    }
    Integer maanden = moment.maandenNaInwerkingtreding();
    return maanden != null && maanden == 0 && moment.datum() == null
        ? sentences.text(Zin.TIJD_VANAF_INWERKINGTREDING, "herhaling", herhaling)
        : sentences.text(Zin.TIJD_HERHALING_VANAF, "herhaling", herhaling, "moment", begin);
  }

  private String afterEntry(int maanden) {
    if (maanden == 0) {
      return sentences.text(Zin.TIJD_BIJ_INWERKINGTREDING);
    }
    return sentences.text(
        maanden > 0 ? Zin.TIJD_NA_INWERKINGTREDING : Zin.TIJD_VOOR_INWERKINGTREDING,
        "duur",
        duration(Math.abs(maanden)));
  }

  private String repeated(int maanden) {
    return switch (maanden) {
      case 1 -> sentences.text(Zin.TIJD_MAANDELIJKS);
      case 6 -> sentences.text(Zin.TIJD_HALFJAARLIJKS);
      case 12 -> sentences.text(Zin.TIJD_JAARLIJKS);
      default -> sentences.text(Zin.TIJD_ELKE, "duur", duration(maanden));
    };
  }

  /** één jaar, twee jaar. */
  String years(int jaren) {
    return sentences.text(Zin.TIJD_JAAR, "getal", Dutch.number(jaren));
  }

  /** anderhalf jaar, twee jaar, negen maanden. */
  String duration(int maanden) {
    if (maanden == 6) {
      return sentences.text(Zin.TIJD_HALF_JAAR);
    }
    if (maanden == 18) {
      return sentences.text(Zin.TIJD_ANDERHALF_JAAR);
    }
    if (maanden % MONTHS_PER_YEAR == 0) {
      return years(maanden / MONTHS_PER_YEAR);
    }
    return sentences.text(
        maanden == 1 ? Zin.TIJD_MAAND : Zin.TIJD_MAANDEN, "getal", Dutch.number(maanden));
  }
}
