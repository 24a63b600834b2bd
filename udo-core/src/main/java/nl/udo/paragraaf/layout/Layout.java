package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.grouping.Planning;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.wording.Names;
import nl.udo.paragraaf.wording.Passage;
import nl.udo.paragraaf.wording.Sentences;
import nl.udo.paragraaf.wording.Wording;
import nl.udo.recht.toepassing.Norm;
import nl.udo.recht.toepassing.Regeling;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Toetsverslag;
import nl.udo.usertext.Characters;

/** Makes the text of a record, as one whole or as a fragment per chapter. Thread-safe. */
public final class Layout {

  /** More paragraphs than a reader oversees without headings. */
  private static final int WITHOUT_HEADINGS = 3;

  /** The same in a letter: it is no toelichting, of which the law wants a part on money. */
  private static final int WITHOUT_HEADINGS_IN_A_LETTER = 6;

  private final Toetsverslag verslag;
  private final UdoTraject traject;
  private final Register register;
  private final Bewoording bewoording;
  private final Sentences sentences;
  private final Headings headings;
  private final Bereik touched;
  private final Indeling indeling;
  private final boolean concept;
  private final PartOrder order;

  /** The text of a record in an arrangement and a wording; a draft marks its gaps. */
  public Layout(Toetsverslag verslag, Indeling indeling, Bewoording bewoording, boolean concept) {
    this.verslag = verslag;
    this.traject = verslag.traject();
    this.register = new Register(traject);
    this.bewoording = bewoording;
    this.sentences = new Sentences(bewoording, traject.voornemen());
    this.touched = Bereik.van(traject.geraakteOverheden());
    this.headings = new Headings(traject, sentences, touched);
    this.indeling = indeling;
    this.concept = concept;
    this.order = new PartOrder(indeling);
  }

  /** The whole text. */
  public Tekststuk whole() {
    List<WrittenParagraph> written = write(order.of(plan(true)));
    Gaps gaps = gaps();
    List<Blok> content = body(written, gaps);
    List<Blok> blocks = new ArrayList<>();
    if (concept) {
      blocks.add(mark());
    }
    rest(gaps, content);
    blocks.add(
        new Sectie(
            indeling.nummer(),
            indeling.kop(headings.whole(written)),
            numbered(content, indeling.nummer())));
    return piece(blocks);
  }

  /** The fragment for each chapter in which there is something to say. */
  public Map<Hoofdstuk, Tekststuk> chapters() {
    Map<Hoofdstuk, List<ParagraphPlan>> plans = new EnumMap<>(Hoofdstuk.class);
    List<ParagraphPlan> opening = new ArrayList<>();
    for (ParagraphPlan p : plan(false)) {
      if (p.part() == Part.OPENING) {
        opening.add(p);
      } else {
        plans.computeIfAbsent(Chapters.of(p.thema()), h -> new ArrayList<>()).add(p);
      }
    }
    if (!opening.isEmpty()) {
      // What the proposal follows from stands where its consequences are told.
      Hoofdstuk first = plans.isEmpty() ? Hoofdstuk.GEVOLGEN : plans.keySet().iterator().next();
      plans.computeIfAbsent(first, h -> new ArrayList<>()).addAll(0, opening);
    }
    Gaps gaps = gaps();
    Map<Hoofdstuk, List<Blok>> contents = new EnumMap<>(Hoofdstuk.class);
    for (Hoofdstuk h : Hoofdstuk.values()) {
      List<WrittenParagraph> written = write(plans.getOrDefault(h, List.of()));
      List<Blok> content = withOwnSections(h, chapter(h, written, gaps));
      if (!content.isEmpty()) {
        contents.put(h, content);
      }
    }
    List<Blok> uitvoering = contents.getOrDefault(Hoofdstuk.UITVOERING, new ArrayList<>());
    rest(gaps, uitvoering);
    contents.put(Hoofdstuk.UITVOERING, uitvoering);
    Map<Hoofdstuk, Tekststuk> pieces = new EnumMap<>(Hoofdstuk.class);
    contents.forEach(
        (h, content) -> {
          if (!content.isEmpty()) {
            List<Blok> blocks = new ArrayList<>();
            if (concept) {
              blocks.add(mark());
            }
            blocks.add(
                new Sectie(indeling.nummer(h), kop(h), numbered(content, indeling.nummer(h))));
            pieces.put(h, piece(blocks));
          }
        });
    return pieces;
  }

  private String kop(Hoofdstuk h) {
    return indeling.kop(h, headings.chapter(h));
  }

  /** A chapter with the sections of the host; what comes after one has a heading of its own. */
  private List<Blok> withOwnSections(Hoofdstuk h, List<Blok> content) {
    List<Blok> all = new ArrayList<>(indeling.sectiesVooraan(h));
    if (all.isEmpty() || content.isEmpty() || content.get(0) instanceof Sectie) {
      all.addAll(content);
    } else {
      all.add(new Sectie(null, headings.inside(h), content));
    }
    all.addAll(indeling.sectiesAchteraan(h));
    return all;
  }

  private List<Blok> chapter(Hoofdstuk h, List<WrittenParagraph> written, Gaps gaps) {
    Rendering rendering = rendering(written);
    List<Blok> content = new ArrayList<>();
    for (Part part : Part.values()) {
      List<WrittenParagraph> own = written.stream().filter(p -> p.part() == part).toList();
      content.addAll(paragraphs(own, rendering, gaps));
    }
    for (Thema thema : Thema.values()) {
      if (Chapters.of(thema) == h) {
        content.addAll(gaps.of(thema));
      }
    }
    String forWhom = headings.forWhom(h);
    if (content.isEmpty() || forWhom == null) {
      return content;
    }
    // A chapter that is also about others says for whom this is.
    List<Blok> section = new ArrayList<>();
    section.add(new Sectie(null, forWhom, content));
    return section;
  }

  private List<ParagraphPlan> plan(boolean whole) {
    return Planning.plan(traject, indeling.consultatievolgorde(), whole);
  }

  private List<WrittenParagraph> write(List<ParagraphPlan> plans) {
    Wording wording = new Wording(register, sentences);
    List<WrittenParagraph> written = new ArrayList<>();
    for (ParagraphPlan plan : plans) {
      List<Passage> passages = wording.write(plan);
      if (passages.isEmpty()) {
        continue;
      }
      WrittenParagraph next =
          new WrittenParagraph(plan.thema(), plan.bereik(), plan.uitspraken(), passages);
      int last = written.size() - 1;
      if (last >= 0 && written.get(last).takes(next)) {
        written.set(last, written.get(last).with(next));
      } else {
        written.add(next);
      }
    }
    return written;
  }

  private Rendering rendering(List<WrittenParagraph> written) {
    Rendering rendering = new Rendering(new Names(register, sentences));
    written.forEach(rendering::count);
    return rendering;
  }

  private List<Blok> body(List<WrittenParagraph> written, Gaps gaps) {
    Rendering rendering = rendering(written);
    if (indeling.isPerOverheid() && scopes(written) > 1) {
      return perLayer(written, rendering, gaps);
    }
    Map<Part, List<Blok>> parts = new LinkedHashMap<>();
    boolean gapsApart = false;
    for (Part part : order.parts()) {
      List<WrittenParagraph> own = of(part, written);
      List<Blok> blocks = paragraphs(own, rendering, gaps);
      blocks.addAll(gaps(part, gaps));
      if (!blocks.isEmpty()) {
        parts.put(part, blocks);
        gapsApart |= own.isEmpty();
      }
    }
    // In a draft a gap must not seem to belong to the text above it.
    // Nor must what comes after a section of the host seem to belong to that.
    boolean headed =
        order.hasOwnSections() || parts.size() > 1 && (gapsApart || needsHeadings(written));
    List<Blok> content = new ArrayList<>();
    for (Part part : order.parts()) {
      List<Blok> blocks = parts.getOrDefault(part, List.of());
      boolean bare =
          part == Part.OPENING
              || !headed
              || !gaps.isMarking() && !order.hasOwnSections() && isLoneLead(part, written);
      content.addAll(order.before(part));
      if (bare) {
        content.addAll(blocks);
      } else if (!blocks.isEmpty()) {
        content.add(new Sectie(null, headings.of(part, of(part, written)), blocks));
      }
      content.addAll(order.after(part));
    }
    return content;
  }

  /** Whether a part is told for each layer apart, where headings go by layer. */
  private static boolean isPerLayer(Part part) {
    return switch (part) {
      case OPENING, TAKEN_EN_BEVOEGDHEDEN, UITVOERING, FINANCIELE_GEVOLGEN -> true;
      case OVERLEG, UITWERKING, EVALUATIE_EN_INWERKINGTREDING -> false;
    };
  }

  private static List<WrittenParagraph> of(Part part, List<WrittenParagraph> written) {
    return written.stream().filter(p -> p.part() == part).toList();
  }

  /** The parts that are about layers below a heading for each, the others after them. */
  private List<Blok> perLayer(List<WrittenParagraph> written, Rendering rendering, Gaps gaps) {
    List<Blok> content = new ArrayList<>();
    Predicate<WrittenParagraph> general = p -> headings.scope(p).isEmpty() || !isPerLayer(p.part());
    Map<String, List<WrittenParagraph>> scopes = new LinkedHashMap<>();
    written.stream()
        .filter(general.negate())
        .forEach(p -> scopes.computeIfAbsent(headings.scope(p), k -> new ArrayList<>()).add(p));
    List<Part> layered = order.parts().stream().filter(Layout::isPerLayer).toList();
    layered.forEach(part -> content.addAll(order.before(part)));
    scopes.forEach(
        (scope, paragraphs) -> {
          List<Blok> section = new ArrayList<>();
          for (Part part : order.parts()) {
            List<WrittenParagraph> own = of(part, paragraphs);
            List<Blok> blocks = plain(own, rendering, gaps);
            if (part == Part.OPENING) {
              section.addAll(blocks);
            } else if (!blocks.isEmpty()) {
              section.add(new Sectie(null, headings.of(part, own), blocks));
            }
          }
          content.add(new Sectie(null, scope, section));
        });
    layered.forEach(part -> content.addAll(order.after(part)));
    for (Part part : order.parts()) {
      boolean apart = !layered.contains(part);
      if (apart) {
        content.addAll(order.before(part));
      }
      List<WrittenParagraph> own =
          written.stream().filter(general).filter(p -> p.part() == part).toList();
      List<Blok> blocks = plain(own, rendering, gaps);
      blocks.addAll(gaps(part, gaps));
      if (!blocks.isEmpty()) {
        content.add(new Sectie(null, headings.of(part, own), blocks));
      }
      if (apart) {
        content.addAll(order.after(part));
      }
    }
    return content;
  }

  /** Paragraphs of a part; below headings for whom, where their own words do not say so. */
  private List<Blok> paragraphs(List<WrittenParagraph> own, Rendering rendering, Gaps gaps) {
    Map<String, List<WrittenParagraph>> scopes = new LinkedHashMap<>();
    own.forEach(p -> scopes.computeIfAbsent(headings.scope(p), s -> new ArrayList<>()).add(p));
    boolean headed =
        scopes.size() > 1
            && own.stream().anyMatch(p -> !headings.scope(p).isEmpty() && p.beginsWithRecord());
    if (!headed) {
      return plain(own, rendering, gaps);
    }
    List<WrittenParagraph> all = scopes.remove("");
    List<Blok> blocks = plain(all == null ? List.of() : all, rendering, gaps);
    scopes.forEach(
        (scope, paragraphs) ->
            blocks.add(new Sectie(null, scope, plain(paragraphs, rendering, gaps))));
    return blocks;
  }

  private List<Blok> plain(List<WrittenParagraph> own, Rendering rendering, Gaps gaps) {
    List<Blok> blocks = new ArrayList<>();
    for (WrittenParagraph p : own) {
      blocks.addAll(rendering.blocks(p));
      blocks.addAll(gaps.at(p));
    }
    return blocks;
  }

  /** For how many there are paragraphs of their own. */
  private long scopes(List<WrittenParagraph> written) {
    return written.stream().map(headings::scope).filter(s -> !s.isEmpty()).distinct().count();
  }

  /** With many paragraphs, or where the law wants money apart and there is more than money. */
  private boolean needsHeadings(List<WrittenParagraph> written) {
    boolean money = written.stream().anyMatch(p -> p.part() == Part.FINANCIELE_GEVOLGEN);
    boolean more =
        written.stream()
            .anyMatch(p -> p.part() != Part.FINANCIELE_GEVOLGEN && p.thema() != Thema.HERKOMST);
    boolean letter = traject.voornemen().soort() == Regelingsoort.BELEID;
    boolean apart =
        !letter
            && !Norm.FINANCIELE_GEVOLGEN
                .artikelen(touched.overheden(), Regeling.van(traject))
                .isEmpty();
    return written.size() > (letter ? WITHOUT_HEADINGS_IN_A_LETTER : WITHOUT_HEADINGS)
        || money && more && apart;
  }

  /** Whether all that is not about money is one paragraph before it: it needs no heading. */
  private boolean isLoneLead(Part part, List<WrittenParagraph> written) {
    long money = written.stream().filter(p -> p.part() == Part.FINANCIELE_GEVOLGEN).count();
    return order.isBefore(part, Part.FINANCIELE_GEVOLGEN)
        && money > 0
        && written.size() - money == 1;
  }

  private static List<Blok> gaps(Part part, Gaps gaps) {
    List<Blok> blocks = new ArrayList<>();
    for (Thema thema : Thema.values()) {
      if (Part.of(thema) == part) {
        blocks.addAll(gaps.of(thema));
      }
    }
    return blocks;
  }

  private Gaps gaps() {
    return new Gaps(traject, sentences, concept ? verslag.bevindingen() : List.of());
  }

  private void rest(Gaps gaps, List<Blok> content) {
    List<Blok> rest = gaps.rest();
    if (!rest.isEmpty()) {
      content.add(new Sectie(null, sentences.text(Zin.KOP_NOG_IN_TE_VULLEN), rest));
    }
  }

  private Conceptmelding mark() {
    Zin key = verslag.bevindingen().isEmpty() ? Zin.CONCEPT_UITLEG_VOLLEDIG : Zin.CONCEPT_UITLEG;
    return new Conceptmelding(
        sentences.text(Zin.STUK_CONCEPT), sentences.text(key, "regelset", verslag.regelset()));
  }

  private Tekststuk piece(List<Blok> blocks) {
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

  /** The same with numbers below this one. */
  private static List<Blok> numbered(List<? extends Blok> blocks, String number) {
    List<Blok> numbered = new ArrayList<>();
    int next = 1;
    for (Blok block : blocks) {
      if (block instanceof Sectie sectie) {
        String own = number == null ? null : number + "." + next++;
        numbered.add(new Sectie(own, sectie.kop(), numbered(sectie.blokken(), own)));
      } else {
        numbered.add(block);
      }
    }
    return numbered;
  }
}
