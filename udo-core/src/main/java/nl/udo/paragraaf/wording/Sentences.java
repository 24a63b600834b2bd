package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Invulling;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Citaat;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Voornemen;
import nl.udo.paragraaf.statements.Inhoud;
import org.jspecify.annotations.Nullable;

/**
 * The fixed sentences of one text, in the wording that its host chose and the voice of its record.
 * What is filled in is data: braces and brackets in it mean nothing.
 */
public final class Sentences {

  /** Our own words for a proposal that are neuter: dit wetsvoorstel, and not deze regeling. */
  private static final Pattern NEUTER = Pattern.compile("(dit|het) ");

  private static final String OM = "om ";

  private static final String DAT = "dat ";

  private final Bewoording wording;
  private final Map<String, Words> voice;
  private final @Nullable Words draft;

  /**
   * The sentences of a text.
   *
   * @param wording their words
   * @param voornemen the policy that the text is about, which decides who speaks and of what
   */
  public Sentences(Bewoording wording, Voornemen voornemen) {
    this.wording = wording;
    // Voice asks for sentences that have nothing to fill in.
    this.voice = new HashMap<>();
    Voice own = new Voice(voornemen);
    this.voice.putAll(own.words(this));
    Zin put = own.draft();
    this.draft = put == null ? null : Words.of(text(put));
  }

  /**
   * What was put before those who judged: a draft where nothing else is known; null for the
   * proposal as it is explained.
   *
   * @param over how the record names it, or null
   */
  @Nullable Words object(@Nullable String over) {
    return over == null ? draft : Words.of(Dutch.unstopped(over));
  }

  /**
   * What is judged, where the sentence named it just before: by the pronoun that our own word for
   * it has.
   */
  Words proposalAgain() {
    Words whole = draft == null ? voice("voorstel") : draft;
    boolean neuter = NEUTER.matcher(whole.plain()).lookingAt();
    return fill(neuter ? Zin.OORDEEL_VOORSTEL_OPNIEUW : Zin.OORDEEL_VOORSTEL_OPNIEUW_DE);
  }

  /** What is spoken of and who speaks: {voorstel}, {regeling}, {regering} and {grond}. */
  @SuppressWarnings("NullAway") // the voice has each of these
  Words voice(String name) {
    return voice.get(name);
  }

  /**
   * A sentence as plain text.
   *
   * @param zin the sentence
   * @param namesAndValues names and a {@link String} or {@link Words} for each; null for one that
   *     is absent
   * @return the text
   */
  public String text(Zin zin, @Nullable Object... namesAndValues) {
    return fill(zin, namesAndValues).plain();
  }

  static Map<String, Object> values(@Nullable Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }

  /**
   * A sentence, filled in.
   *
   * @param values a {@link String} or {@link Words} per name; null for one that is absent
   */
  Words fill(Zin zin, Map<String, ?> values) {
    return filled(zin, values::get);
  }

  /** A sentence, filled in. */
  Words fill(Zin zin, @Nullable Object... namesAndValues) {
    return filled(zin, name -> value(name, namesAndValues));
  }

  /** They are few, so that looking through them is less than laying them ready. */
  private static @Nullable Object value(String name, @Nullable Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (name.equals(namesAndValues[i])) {
        return namesAndValues[i + 1];
      }
    }
    return null;
  }

  private Words filled(Zin zin, Function<String, @Nullable Object> values) {
    Filling filling = new Filling(zin, values);
    wording.vul(zin, filling);
    return filling.words();
  }

  /** A quotation between its marks, in its language. */
  Words quote(Citaat c) {
    String text = Dutch.unquoted(Dutch.phrase(c.tekst()));
    Words.Part part =
        isDutch(c) ? new Words.Literal(text) : new Words.Foreign(text, Inhoud.gezegd(c.taal()));
    return fill(Zin.CITAAT, "citaat", new Words(List.of(part), false));
  }

  static boolean isDutch(Citaat c) {
    return c.taal() == null || c.taal().startsWith("nl");
  }

  /** Words of the record as the reason at the end of a sentence; no whole sentences. */
  Words because(Formulering reason) {
    return fill(FormSentences.BECAUSE.of(reason.vorm()), "reden", Pen.form(reason));
  }

  /**
   * Why it was judged so; of who judges against a proposal as an argument, which is no fact of the
   * text.
   */
  Words ground(Formulering why, @Nullable Strekking tenor) {
    return isArgument(why, tenor)
        ? fill(Zin.OORDEEL_ARGUMENT, "reden", Pen.form(why))
        : because(why);
  }

  /** Whether words are the argument of who judges against a proposal. */
  static boolean isArgument(Formulering why, @Nullable Strekking tenor) {
    return ConsultationSentences.isAgainst(tenor) && why.vorm() == Formulering.Vorm.BIJZIN;
  }

  /**
   * What was judged: the subjects, or the whole where none is named.
   *
   * @param object what was put before those who judged, or null for the proposal
   */
  Words judged(List<Onderwerp> subjects, boolean brief, @Nullable Words object) {
    Words whole = object == null ? voice("voorstel") : object;
    if (subjects.isEmpty()) {
      return whole;
    }
    // Of the whole draft it is understood; of less it would seem to be about more.
    boolean less =
        !brief
            && object != null
            && !object.equals(draft)
            && Lists.none(subjects, ConsultationSentences::namesWhole);
    int last = subjects.size() - 1;
    List<Words> each = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      // What a subject after it in the list names, it need not name.
      boolean again =
          Lists.any(subjects.subList(i + 1, last + 1), ConsultationSentences::namesWhole);
      Zin key = ConsultationSentences.subject(subjects.get(i), brief || again);
      each.add(fill(key, "voorstel", whole, "ervan", less && i == last ? whole : null));
    }
    Zin of = less ? ConsultationSentences.of(subjects.get(last)) : null;
    return of == null ? Words.list(each) : fill(of, "wat", Words.list(each), "voorstel", whole);
  }

  /** What was judged where that is less than the whole, as a sentence names it; else null. */
  @Nullable Words part(List<Onderwerp> subjects, @Nullable Words object) {
    return subjects.isEmpty() || subjects.contains(Onderwerp.GEHEEL)
        ? null
        : judged(subjects, true, object);
  }

  /** Whether a sentence has a place of a name. */
  boolean speaksOf(Zin zin, String name) {
    boolean[] found = {false};
    wording.vul(
        zin,
        new Invulling() {
          @Override
          public boolean heeft(String naam) {
            return false;
          }

          @Override
          public void woorden(String tekst) {
            // Its words do not matter.
          }

          @Override
          public void plaats(String naam, boolean hoofdletter) {
            found[0] |= naam.equals(name);
          }

          @Override
          public void getal(String naam, String een, String meer) {
            found[0] |= naam.equals(name);
          }
        });
    return found[0];
  }

  /** Fills one sentence in. */
  private final class Filling implements Invulling {
    private final Zin zin;
    private final Function<String, @Nullable Object> values;
    private final List<Words.Part> parts = new ArrayList<>();

    /** Words behind the last part, which are one part with what comes next: mostly all of them. */
    private final StringBuilder literal = new StringBuilder();

    /** Whether the last words that were filled in are a plural. */
    private boolean plural;

    Filling(Zin zin, Function<String, @Nullable Object> values) {
      this.zin = zin;
      this.values = values;
    }

    Words words() {
      if (parts.isEmpty() && !literal.isEmpty()) {
        return new Words(List.of(new Words.Literal(literal.toString())), plural);
      }
      endLiteral();
      return new Words(parts, plural);
    }

    @Override
    public boolean heeft(String naam) {
      return value(naam) != null;
    }

    /**
     * A semicolon of ours stands between what could be two sentences; of the record, it may not.
     */
    @Override
    public void woorden(String tekst) {
      int seam = tekst.indexOf(Words.SEAM);
      if (seam < 0) {
        add(tekst);
        return;
      }
      add(tekst.substring(0, seam));
      endLiteral();
      parts.add(new Words.Seam());
      woorden(tekst.substring(seam + Words.SEAM.length()));
    }

    /**
     * No second full stop or comma after words that brought theirs, no stop after a comma, no
     * second "om" before an infinitive that has its own, and no "dat" before a question.
     */
    private void add(String words) {
      String tekst = words.startsWith(OM) && endsIn(OM) ? words.substring(OM.length()) : words;
      if (endsIn(DAT) && Dutch.opensQuestion(words)) {
        literal.setLength(literal.length() - DAT.length());
      }
      boolean stop = tekst.startsWith(".");
      int last = literal.length() - 1;
      if (last >= 0 && literal.charAt(last) == ',' && (stop || tekst.startsWith(","))) {
        literal.setLength(last);
      }
      boolean twice = stop && Dutch.endsSentence(end());
      literal.append(twice ? tekst.substring(1) : tekst);
    }

    private boolean endsIn(String word) {
      int begin = literal.length() - word.length();
      return begin >= 0
          && (begin == 0 || literal.charAt(begin - 1) == ' ')
          && literal.indexOf(word, begin) == begin;
    }

    /** The last words: those in another language with what closes their quotation. */
    private CharSequence end() {
      Words.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      return last instanceof Words.Foreign f ? f.text() + literal : literal;
    }

    @Override
    public void plaats(String naam, boolean hoofdletter) {
      Object value = given(naam);
      if (value instanceof String text) {
        plural = false;
        add(hoofdletter ? Dutch.capital(text) : text);
        return;
      }
      Words words = (Words) value;
      plural = words.plural();
      for (Words.Part part : (hoofdletter ? words.capital() : words).parts()) {
        if (part instanceof Words.Literal own) {
          add(own.text());
        } else {
          endLiteral();
          parts.add(part);
        }
      }
    }

    @Override
    public void getal(String naam, String een, String meer) {
      add(given(naam) instanceof Words words && words.plural() ? meer : een);
    }

    private void endLiteral() {
      if (!literal.isEmpty()) {
        parts.add(new Words.Literal(literal.toString()));
        literal.setLength(0);
      }
    }

    private Object given(String naam) {
      Object value = value(naam);
      if (value == null) {
        throw new IllegalStateException("zin " + zin.sleutel() + ": " + naam + " ontbreekt");
      }
      return value;
    }

    private @Nullable Object value(String naam) {
      Object value = values.apply(naam);
      return value == null ? voice.get(naam) : value;
    }
  }
}
