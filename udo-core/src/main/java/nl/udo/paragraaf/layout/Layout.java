package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.grouping.Planning;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.wording.Facts;
import nl.udo.paragraaf.wording.Names;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.Sentences;
import nl.udo.paragraaf.wording.Wording;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Toetsverslag;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/** Makes the text of a record, as one whole or as a fragment per chapter. Thread-safe. */
public final class Layout {

  private final Toetsverslag verslag;
  private final UdoTraject traject;
  private final Register register;
  private final Bewoording bewoording;
  private final Sentences sentences;
  private final Facts facts;
  private final Headings headings;
  private final NeededHeadings needed;
  private final Indeling indeling;
  private final boolean concept;
  private final Set<String> introduced;

  /** The text of a record in an arrangement and a wording; a draft marks its gaps. */
  public Layout(Toetsverslag verslag, Indeling indeling, Bewoording bewoording, boolean concept) {
    this(verslag, indeling, bewoording, concept, Set.of());
  }

  /**
   * The same within another text.
   *
   * @param introduced the parties that the text around it has introduced
   */
  public Layout(
      Toetsverslag verslag,
      Indeling indeling,
      Bewoording bewoording,
      boolean concept,
      Set<String> introduced) {
    this.introduced = introduced;
    this.verslag = verslag;
    this.traject = verslag.traject();
    this.register = new Register(traject);
    this.bewoording = bewoording;
    this.sentences = new Sentences(bewoording, traject.voornemen());
    this.facts = new Facts(register, sentences);
    this.headings = new Headings(traject, sentences, Bereik.van(traject.geraakteOverheden()));
    this.needed = new NeededHeadings(headings);
    this.indeling = indeling;
    this.concept = concept;
  }

  /** The whole text. */
  public Tekststuk whole() {
    PartOrder order = new PartOrder(indeling);
    List<ParagraphPlan> plans = order.of(plan(true));
    LayeredText layered = indeling.isPerOverheid() ? new LayeredText(headings, order, plans) : null;
    Written text =
        layered == null
            ? byAspect(plans)
            : new Written(
                write(layered.inOrder(plans), Set.of(), layered.headed()), layered.headed());
    if (layered != null && !layered.fits(text.paragraphs())) {
      layered = null;
      text = byAspect(plans);
    }
    Gaps gaps = gaps();
    List<WrittenParagraph> written = text.paragraphs();
    Content content = content(text, gaps);
    List<Blok> blocks =
        layered == null
            ? new WholeText(traject, headings, order).blocks(written, text.headed(), content)
            : layered.blocks(written, content);
    rest(gaps, blocks);
    return piece(indeling.nummer(), indeling.kop(headings.whole(written, blocks)), blocks);
  }

  private Written byAspect(List<ParagraphPlan> plans) {
    return write(plans, needed::between, needed::led, headings::inOrder);
  }

  /** The fragment for each chapter in which there is something to say. */
  public Map<Hoofdstuk, Tekststuk> chapters() {
    Map<Hoofdstuk, List<ParagraphPlan>> plans = ChapterText.divide(plan(false));
    ChapterText chapter = new ChapterText(indeling, headings);
    Gaps gaps = gaps();
    Map<Hoofdstuk, List<Blok>> contents = new EnumMap<>(Hoofdstuk.class);
    for (Hoofdstuk h : Hoofdstuk.values()) {
      Written written =
          write(
              plans.getOrDefault(h, List.of()),
              p -> needed.isNeeded(p) ? EnumSet.allOf(Part.class) : Set.of(),
              p -> Set.of(),
              (p, parts) -> headings.inOrder(p));
      contents.put(
          h,
          chapter.blocks(
              h, written.paragraphs(), !written.headed().isEmpty(), content(written, gaps)));
    }
    rest(gaps, contents.computeIfAbsent(Hoofdstuk.UITVOERING, h -> new ArrayList<>()));
    Map<Hoofdstuk, Tekststuk> pieces = new EnumMap<>(Hoofdstuk.class);
    contents.forEach(
        (h, blocks) -> {
          if (!blocks.isEmpty()) {
            String kop = indeling.kop(h, headings.chapter(h));
            pieces.put(h, piece(indeling.nummer(h), kop, blocks));
          }
        });
    return pieces;
  }

  /** Paragraphs in words, with the parts in which headings for whom they are stand between them. */
  private record Written(List<WrittenParagraph> paragraphs, Set<Part> headed) {}

  private List<ParagraphPlan> plan(boolean whole) {
    return Planning.plan(register, indeling.consultatievolgorde(), whole);
  }

  /**
   * Paragraphs in words.
   *
   * @param headed the parts in which headings for whom they are stand between them: known once they
   *     are written
   * @param led the parts in which sentences stand in their place
   * @param order the order in which they stand below those headings
   */
  private Written write(
      List<ParagraphPlan> plans,
      Function<List<WrittenParagraph>, Set<Part>> headed,
      Function<List<WrittenParagraph>, Set<Part>> led,
      BiFunction<List<ParagraphPlan>, Set<Part>, List<ParagraphPlan>> order) {
    List<WrittenParagraph> written = write(plans, Set.of(), Set.of());
    Set<Part> parts = headed.apply(written);
    Set<Part> inWords = led.apply(written);
    if (parts.isEmpty() && inWords.isEmpty()) {
      return new Written(written, parts);
    }
    while (true) {
      List<WrittenParagraph> again = write(order.apply(plans, parts), inWords, parts);
      Set<Part> all = EnumSet.noneOf(Part.class);
      all.addAll(headed.apply(again));
      if (all.isEmpty() && !parts.isEmpty()) {
        // In that order none is needed, so that sentences must say again for whom they are. Nor is
        // that order, where short ones that stand together are no more than a reader looks through.
        boolean few = headed.apply(WrittenParagraph.joined(written)).isEmpty();
        return new Written(write(few ? plans : order.apply(plans, parts), inWords, all), all);
      }
      // Below headings those of a part may be fewer: beside others it keeps its own.
      all.addAll(parts);
      if (all.equals(parts)) {
        return new Written(again, parts);
      }
      parts = all;
    }
  }

  private List<WrittenParagraph> write(List<ParagraphPlan> plans, Set<Part> led, Set<Part> headed) {
    Wording wording = new Wording(facts, led, headed);
    List<WrittenParagraph> written = new ArrayList<>();
    for (ParagraphPlan plan : plans) {
      List<Passage> passages = wording.write(plan);
      if (passages.isEmpty()) {
        continue;
      }
      WrittenParagraph next =
          new WrittenParagraph(plan.thema(), plan.bereik(), plan.uitspraken(), passages);
      int last = written.size() - 1;
      if (last >= 0 && written.get(last).takes(next) && !endsItsTheme(written, next)) {
        written.set(last, written.get(last).with(next));
      } else {
        written.add(next);
      }
    }
    return written;
  }

  /**
   * Whether the last paragraph is the rest of a theme, which is no beginning of the next theme: a
   * difference would seem to be about the last cost alone.
   */
  private static boolean endsItsTheme(List<WrittenParagraph> written, WrittenParagraph next) {
    int last = written.size() - 1;
    return last > 0
        && (next.part() == Part.TAKEN_EN_BEVOEGDHEDEN || next.thema() == Thema.VERSCHIL)
        && written.get(last).thema() != next.thema()
        && written.get(last).goesOn(written.get(last - 1));
  }

  /** Paragraphs and gaps as the content of a text. */
  private Content content(Written written, Gaps gaps) {
    Rendering rendering = new Rendering(new Names(register, sentences, introduced));
    written.paragraphs().forEach(rendering::count);
    rendering.countHeadings(
        headings.parts(Lists.only(written.paragraphs(), p -> written.headed().contains(p.part()))));
    return new Content(headings, rendering, gaps);
  }

  private Gaps gaps() {
    return new Gaps(traject, sentences, concept ? verslag.bevindingen() : List.of());
  }

  /** The gaps that belong nowhere else, at the end. */
  private void rest(Gaps gaps, List<Blok> content) {
    List<Blok> rest = gaps.rest();
    if (!rest.isEmpty()) {
      content.add(new Sectie(null, sentences.text(Zin.KOP_NOG_IN_TE_VULLEN), rest));
    }
  }

  private Tekststuk piece(@Nullable String number, String heading, List<Blok> content) {
    List<Blok> blocks = new ArrayList<>();
    if (concept) {
      blocks.add(mark());
    }
    blocks.add(new Sectie(number, heading, Numbering.below(number, content)));
    return piece(verslag, bewoording, concept, blocks);
  }

  /** Blocks as a text about the record of a report. */
  public static Tekststuk piece(
      Toetsverslag verslag, Bewoording bewoording, boolean concept, List<Blok> blocks) {
    UdoTraject traject = verslag.traject();
    String titel = traject.voornemen().titel();
    return new Tekststuk(
        titel == null ? null : Characters.oneLine(titel),
        Tekststuk.NEDERLANDS,
        verslag.regelset(),
        concept,
        bewoording,
        traject,
        blocks);
  }

  private Conceptmelding mark() {
    Zin key = verslag.bevindingen().isEmpty() ? Zin.CONCEPT_UITLEG_VOLLEDIG : Zin.CONCEPT_UITLEG;
    return new Conceptmelding(
        sentences.text(Zin.STUK_CONCEPT), sentences.text(key, "regelset", verslag.regelset()));
  }
}
