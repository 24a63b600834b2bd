package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.udo.bewoording.Bewoording;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Datum;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Selection;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.StatementReader;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraph says of one part of a record, by itself and without its notes, for a text
 * beside it: each statement apart, before the paragraph joins and orders them. Not thread-safe.
 */
public final class PartWording {

  private static final Pattern AT_END = Pattern.compile("[.;,]+$");

  private final Register register;
  private final Sentences sentences;
  private final Facts facts;
  private final Names names;

  /** The statements, in the order of the record, by the place that each speaks for first. */
  private final NavigableMap<String, List<Statement>> byPlace = new TreeMap<>();

  /**
   * The sentences about one record.
   *
   * @param traject the record
   */
  public PartWording(UdoTraject traject) {
    this.register = new Register(traject);
    this.sentences = new Sentences(Bewoording.standaard(), traject.voornemen());
    this.facts = new Facts(register, sentences);
    this.names = new Names(register, sentences);
    List<Uitspraak> all = Selection.whenever(StatementReader.read(register));
    for (int i = 0; i < all.size(); i++) {
      byPlace
          .computeIfAbsent(all.get(i).pointers().get(0), p -> new ArrayList<>())
          .add(new Statement(i, all.get(i)));
    }
  }

  private record Statement(int rank, Uitspraak said) {}

  /**
   * What is said of a part.
   *
   * @param place the place of the record that it tells, as a JSON Pointer
   * @param text whole sentences
   */
  public record Told(String place, String text) {}

  /**
   * What the paragraph says of a part and of all that stands below it, in the order of the record.
   *
   * @param pointer the place of the part, as a JSON Pointer
   * @return each statement; empty when the paragraph leaves the part out, or needs a table for it
   */
  public List<Told> of(String pointer) {
    List<Statement> all = new ArrayList<>(at(pointer));
    // The character behind the slash, so that these are all that begin with the slash.
    byPlace.subMap(pointer + "/", pointer + "0").values().forEach(all::addAll);
    return told(
        all.stream()
            .sorted(Comparator.comparingInt(Statement::rank))
            .map(Statement::said)
            .toList());
  }

  private List<Statement> at(String pointer) {
    return byPlace.getOrDefault(pointer, List.of());
  }

  /**
   * The same of money of which a sentence before told when it was agreed.
   *
   * @param pointer the place of the part, as a JSON Pointer
   * @return each statement
   */
  public List<Told> withoutDate(String pointer) {
    return told(Lists.each(at(pointer), s -> undated(s.said())));
  }

  /**
   * What was agreed, with the money that belongs to it as a list.
   *
   * @param text whole sentences, of which the last ends in a colon
   * @param items each item of the list
   */
  public record Agreed(String text, List<String> items) {}

  /**
   * What the paragraph says of an agreement together with the money that was agreed in it.
   *
   * @param pointer the place of the agreement, as a JSON Pointer
   * @param money the places of the money
   * @return the agreement; null when the paragraph does not tell the two in one list
   */
  public @Nullable Agreed agreed(String pointer, List<String> money) {
    List<Statement> agreement = at(pointer);
    if (agreement.size() != 1
        || !(agreement.get(0).said().inhoud() instanceof Geld.Overeenkomst o)) {
      return null;
    }
    Uitspraak all = null;
    List<Bekostiging> list = new ArrayList<>();
    for (String place : money) {
      List<Statement> told = at(place);
      if (told.size() != 1 || !(told.get(0).said().inhoud() instanceof Geld.Geldstroom g)) {
        return null;
      }
      Uitspraak own = told.get(0).said();
      list.add(g.bekostiging());
      Uitspraak home =
          all == null
              ? agreement.get(0).said().voor(own.bereik()).bij(Thema.AFGESPROKEN_GELD)
              : all;
      if (!home.bereik().equals(own.bereik())) {
        return null;
      }
      all = home.samen(own, new Geld.Overeenkomst(o.afspraak(), list, o.verzoekers()));
    }
    return all == null ? null : agreed(passages(all));
  }

  private @Nullable Agreed agreed(List<Passage> passages) {
    List<String> sentences = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage instanceof Passage.Sentence s && items.isEmpty()) {
        sentences.add(text(s.words()));
      } else if (passage instanceof Passage.Items list && items.isEmpty()) {
        list.items().forEach(item -> items.add(text(item)));
      } else {
        return null;
      }
    }
    return items.isEmpty() ? null : new Agreed(String.join(" ", sentences), items);
  }

  private static Uitspraak undated(Uitspraak u) {
    if (u.inhoud() instanceof Geld.Geldstroom money) {
      Bekostiging b = money.bekostiging();
      Bekostiging undated = b.toBuilder().datum((Datum) null).build();
      return u.zegt(new Geld.Geldstroom(undated, money.aan(), money.verder()));
    }
    return u;
  }

  /**
   * A party as the paragraph introduces it: "de Vereniging van Nederlandse Gemeenten (VNG)".
   *
   * @param kenmerk the party
   * @return its name in full, with the short one by which it goes from then on
   */
  public String introduction(String kenmerk) {
    Names own = new Names(register, sentences);
    Words.Name name = new Words.Name(kenmerk, false);
    Words words = new Words(List.of(name, name), false);
    own.count(words);
    return own.inText(name);
  }

  private List<Told> told(List<Uitspraak> statements) {
    List<Told> told = new ArrayList<>();
    for (Uitspraak u : statements) {
      String text = text(passages(u));
      if (!text.isEmpty()) {
        told.add(new Told(u.pointers().get(0), text));
      }
    }
    return told;
  }

  private List<Passage> passages(Uitspraak u) {
    return new Wording(facts, Set.of(), Set.of())
        .write(new ParagraphPlan(u.thema(), u.bereik(), List.of(u)));
  }

  private String text(List<? extends Passage> passages) {
    OneLine line = new OneLine();
    passages.forEach(passage -> passage.accept(line));
    return line.text();
  }

  private String text(Words words) {
    StringBuilder text = new StringBuilder();
    for (Words.Part part : words.parts()) {
      String plain = part instanceof Words.Name name ? names.inShort(name) : part.text();
      boolean capital = part instanceof Words.Designated d && d.begins();
      text.append(capital ? Dutch.capital(plain) : plain);
    }
    return text.toString();
  }

  /** On one line: a list goes on behind its colon; what needs a table cannot be said so. */
  private final class OneLine implements PassageVisitor {

    private final List<String> parts = new ArrayList<>();
    private boolean tabled;

    String text() {
      return tabled ? "" : String.join(" ", parts);
    }

    @Override
    public void sentence(Passage.Sentence s) {
      parts.add(PartWording.this.text(s.words()));
    }

    @Override
    public void items(Passage.Items i) {
      List<String> each =
          Lists.each(
              i.items(), item -> AT_END.matcher(PartWording.this.text(item)).replaceFirst(""));
      parts.add(String.join("; ", each) + ".");
    }

    @Override
    public void pause(Passage.Break b) {
      // A line has no paragraphs.
    }

    @Override
    public void table(Passage.Table t) {
      tabled = true;
    }
  }
}
