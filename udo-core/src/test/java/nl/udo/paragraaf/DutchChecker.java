package nl.udo.paragraaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.Dutch;
import org.languagetool.rules.CommaWhitespaceRule;
import org.languagetool.rules.DoublePunctuationRule;
import org.languagetool.rules.Example;
import org.languagetool.rules.MultipleWhitespaceRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.UppercaseSentenceStartRule;
import org.languagetool.rules.nl.CompoundRule;
import org.languagetool.rules.nl.DutchWrongWordInContextRule;
import org.languagetool.rules.nl.SimpleReplaceRule;
import org.languagetool.rules.nl.WordCoherencyRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Spelling and grammar of Dutch by LanguageTool: its dictionary and its 3,300 rules for this
 * language, less those that are named here with a reason. Each text is checked once.
 */
final class DutchChecker {

  /** Rules that are wrong about texts like these, each with the reason. */
  private static final Map<String, String> FALSE_ALARMS =
      Map.of(
          "SINT_X", "Sint Eustatius has no hyphen in the law that is named after it",
          "EINDE_KOMMA", "items of a list end in a semicolon, as those of a regulation do");

  /** Words that the dictionary does not have, each with what it is. */
  private static final Map<String, String> OURS =
      Map.of(
          "één", "the number one, with its accents",
          "UvW", "the abbreviation of the Unie van Waterschappen",
          "amvb", "written so in the Aanwijzingen voor de regelgeving",
          "Financiële-verhoudingswet", "the citation title of the law");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

  /** Codes of rules and the like: no words of a language. */
  private static final Pattern CODE = Pattern.compile("[A-Z]+(-[A-Z]+)*-?");

  /** What is wrong, and where. */
  record Finding(int from, int to, String rule, String words, String text) {
    @Override
    public String toString() {
      return rule + " [" + words + "] in: " + text;
    }
  }

  private final JLanguageTool tool = new Remembering();
  private final MorfologikSpeller dictionary;
  private final Map<String, List<Finding>> checked = new HashMap<>();
  private final Set<String> needed = new TreeSet<>();

  DutchChecker() {
    try {
      dictionary = new MorfologikSpeller("/nl/spelling/nl_NL.dict");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exceptions above of which no text so far had need. */
  Set<String> idleExceptions() {
    Set<String> idle = new TreeSet<>(FALSE_ALARMS.keySet());
    idle.addAll(OURS.keySet());
    idle.removeAll(needed);
    return idle;
  }

  /** All that is wrong in a text: one line of words, without markup. */
  List<Finding> check(String text) {
    return checked.computeIfAbsent(text.replace('\u00a0', ' '), this::findings);
  }

  private List<Finding> findings(String text) {
    List<Finding> findings = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      if (isMisspelled(word)) {
        findings.add(new Finding(words.start(), words.end(), "SPELLING", word, text));
      }
    }
    try {
      for (RuleMatch m : tool.check(text)) {
        String rule = m.getRule().getId();
        if (FALSE_ALARMS.containsKey(rule)) {
          needed.add(rule);
        } else {
          String found = text.substring(m.getFromPos(), m.getToPos());
          findings.add(new Finding(m.getFromPos(), m.getToPos(), rule, found, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return findings;
  }

  private boolean isMisspelled(String word) {
    if (OURS.containsKey(word)) {
      needed.add(word);
      return false;
    }
    return !CODE.matcher(word).matches()
        && dictionary.isMisspelled(word)
        && dictionary.isMisspelled(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Reads each sentence once: the whole, the chapters and the draft have the same ones in other
   * paragraphs. What was read is copied, for the last sentence of a text is marked as such.
   */
  private static final class Remembering extends JLanguageTool {

    private final Map<String, AnalyzedSentence> read = new HashMap<>();

    Remembering() {
      super(new Sentences());
    }

    @Override
    public AnalyzedSentence getAnalyzedSentence(String sentence) throws IOException {
      AnalyzedSentence known = read.get(sentence);
      if (known == null) {
        known = super.getAnalyzedSentence(sentence);
        read.put(sentence, known);
      }
      return known.copy(known);
    }
  }

  /**
   * Dutch without what would take most of the time of a build: the speller that also proposes what
   * a word should have been (the dictionary alone is asked above), and a division in sentences that
   * needs a second generation of JAXB on the class path.
   */
  @SuppressWarnings("try") // closing it, which nobody does, may be interrupted
  private static final class Sentences extends Dutch {

    @Override
    public List<Rule> getRelevantRules(
        ResourceBundle messages, UserConfig user, Language mother, List<Language> others)
        throws IOException {
      return List.of(
          new CommaWhitespaceRule(
              messages,
              Example.wrong("a<marker> ,</marker> b"),
              Example.fixed("a<marker>,</marker> b")),
          new DoublePunctuationRule(messages),
          new UppercaseSentenceStartRule(
              messages,
              this,
              Example.wrong("<marker>een</marker>."),
              Example.fixed("<marker>Een</marker>.")),
          new MultipleWhitespaceRule(messages, this),
          new CompoundRule(messages, this, user),
          new DutchWrongWordInContextRule(messages, this),
          new WordCoherencyRule(messages),
          new SimpleReplaceRule(messages));
    }

    @Override
    public SentenceTokenizer createDefaultSentenceTokenizer() {
      return new SentenceTokenizer() {
        @Override
        public List<String> tokenize(String text) {
          BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
          sentences.setText(text);
          List<String> all = new ArrayList<>();
          int from = sentences.first();
          for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            all.add(text.substring(from, to));
            from = to;
          }
          return all;
        }

        @Override
        public void setSingleLineBreaksMarksParagraph(boolean marks) {
          // A text is one line.
        }

        @Override
        public boolean singleLineBreaksMarksPara() {
          return true;
        }
      };
    }
  }
}
