package nl.udo.paragraaf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.bewoording.Bewoording;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.layout.Layout;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.OnvolledigTrajectException;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.Htmlweergave;
import nl.udo.weergave.Markdownweergave;
import nl.udo.weergave.Tekstweergave;
import nl.udo.weergave.Weergave;

/**
 * The paragraph for the memorie van toelichting, the nota van toelichting, the toelichting or the
 * Kamerbrief, as the form of the regulation asks.
 *
 * <pre>{@code
 * String tekst = MvtParagraaf.van(traject).alsTekst();
 * String concept = MvtParagraaf.concept(traject).alsHtml();
 * MvtParagraaf los = MvtParagraaf.builder().concept().perHoofdstuk().build(verslag);
 * }</pre>
 *
 * <p>What it writes is a draft that holds the required elements; no text for a UDO paragraph is
 * prescribed. Immutable and thread-safe.
 */
public final class MvtParagraaf {

  private final Tekststuk stuk;
  private final Toetsverslag verslag;

  private MvtParagraaf(Tekststuk stuk, Toetsverslag verslag) {
    this.stuk = stuk;
    this.verslag = verslag;
  }

  /**
   * The consolidated paragraph of a complete record, by the standard checklist.
   *
   * @param traject the record
   * @return the paragraph
   * @throws OnvolledigTrajectException when the record is not complete for the toelichting
   */
  public static MvtParagraaf van(UdoTraject traject) {
    return van(toets(traject), Indeling.standaard());
  }

  /**
   * The consolidated paragraph of a complete record, by a checklist, for a stage and in an
   * arrangement of choice.
   *
   * @param verslag the report of the checklist on the record
   * @param indeling number, heading and arrangement
   * @return the paragraph
   * @throws OnvolledigTrajectException when the report says that the record is not complete
   */
  public static MvtParagraaf van(Toetsverslag verslag, Indeling indeling) {
    return paragraaf(volledig(verslag), indeling, Bewoording.standaard(), false);
  }

  /**
   * The consolidated paragraph as a draft by the standard checklist, with the gaps marked in place.
   *
   * @param traject the record, which may be incomplete
   * @return the paragraph
   */
  public static MvtParagraaf concept(UdoTraject traject) {
    return concept(toets(traject), Indeling.standaard());
  }

  /**
   * The consolidated paragraph as a draft, in an arrangement of choice.
   *
   * @param verslag the report on the record, which says what is missing
   * @param indeling number, heading and arrangement
   * @return the paragraph
   */
  public static MvtParagraaf concept(Toetsverslag verslag, Indeling indeling) {
    return paragraaf(verslag, indeling, Bewoording.standaard(), true);
  }

  private static MvtParagraaf paragraaf(
      Toetsverslag verslag, Indeling indeling, Bewoording bewoording, boolean concept) {
    return geheel(new Layout(verslag, indeling, bewoording, concept), verslag);
  }

  private static MvtParagraaf geheel(Layout layout, Toetsverslag verslag) {
    return new MvtParagraaf(layout.whole(), verslag);
  }

  /**
   * The fragments per chapter of a complete record, by the standard checklist.
   *
   * @param traject the record
   * @return the fragment of each chapter in which there is something to say, in order
   * @throws OnvolledigTrajectException when the record is not complete for the toelichting
   */
  public static Map<Hoofdstuk, MvtParagraaf> hoofdstukken(UdoTraject traject) {
    return hoofdstukken(toets(traject), Indeling.standaard());
  }

  /**
   * The fragments per chapter of a complete record.
   *
   * @param verslag the report of a checklist on the record
   * @param indeling numbers, headings and arrangement
   * @return the fragment of each chapter in which there is something to say, in order
   * @throws OnvolledigTrajectException when the report says that the record is not complete
   */
  public static Map<Hoofdstuk, MvtParagraaf> hoofdstukken(Toetsverslag verslag, Indeling indeling) {
    return hoofdstukken(volledig(verslag), indeling, Bewoording.standaard(), false);
  }

  /**
   * The fragments per chapter as drafts by the standard checklist, with the gaps marked in place.
   *
   * @param traject the record, which may be incomplete
   * @return the fragment of each chapter in which there is something to say, in order
   */
  public static Map<Hoofdstuk, MvtParagraaf> conceptHoofdstukken(UdoTraject traject) {
    return conceptHoofdstukken(toets(traject), Indeling.standaard());
  }

  /**
   * The fragments per chapter as drafts, with the gaps marked in place.
   *
   * @param verslag the report on the record, which says what is missing
   * @param indeling numbers, headings and arrangement
   * @return the fragment of each chapter in which there is something to say, in order
   */
  public static Map<Hoofdstuk, MvtParagraaf> conceptHoofdstukken(
      Toetsverslag verslag, Indeling indeling) {
    return hoofdstukken(verslag, indeling, Bewoording.standaard(), true);
  }

  private static Toetsverslag toets(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
  }

  private static Toetsverslag volledig(Toetsverslag verslag) {
    if (!verslag.volledig()) {
      throw new OnvolledigTrajectException(verslag);
    }
    return verslag;
  }

  private static Map<Hoofdstuk, MvtParagraaf> hoofdstukken(
      Toetsverslag verslag, Indeling indeling, Bewoording bewoording, boolean concept) {
    return hoofdstukken(new Layout(verslag, indeling, bewoording, concept), verslag);
  }

  private static Map<Hoofdstuk, MvtParagraaf> hoofdstukken(Layout layout, Toetsverslag verslag) {
    Map<Hoofdstuk, MvtParagraaf> fragmenten = new EnumMap<>(Hoofdstuk.class);
    layout
        .chapters()
        .forEach((hoofdstuk, deel) -> fragmenten.put(hoofdstuk, new MvtParagraaf(deel, verslag)));
    return fragmenten;
  }

  /**
   * The text as a tree, for a format of one's own.
   *
   * @return the tree
   */
  public Tekststuk stuk() {
    return stuk;
  }

  /**
   * The report of the checklist on which the paragraph rests.
   *
   * @return the report
   */
  public Toetsverslag verslag() {
    return verslag;
  }

  /**
   * The paragraph in a format.
   *
   * @param weergave the format
   * @return the paragraph in that format
   */
  public String als(Weergave weergave) {
    return weergave.schrijf(stuk);
  }

  /**
   * Writes the paragraph in a format.
   *
   * @param weergave the format
   * @param uit where to; not closed
   * @throws IOException when it cannot be written
   */
  public void als(Weergave weergave, Appendable uit) throws IOException {
    weergave.schrijf(stuk, uit);
  }

  /**
   * The paragraph as plain text, one line per paragraph.
   *
   * @return the text
   */
  public String alsTekst() {
    return als(Tekstweergave.standaard());
  }

  /**
   * Writes the paragraph as plain text, one line per paragraph.
   *
   * @param uit where to; not closed
   * @throws IOException when it cannot be written
   */
  public void alsTekst(Appendable uit) throws IOException {
    als(Tekstweergave.standaard(), uit);
  }

  /**
   * The paragraph as Markdown.
   *
   * @return the Markdown
   */
  public String alsMarkdown() {
    return als(Markdownweergave.standaard());
  }

  /**
   * Writes the paragraph as Markdown.
   *
   * @param uit where to; not closed
   * @throws IOException when it cannot be written
   */
  public void alsMarkdown(Appendable uit) throws IOException {
    als(Markdownweergave.standaard(), uit);
  }

  /**
   * The paragraph as a fragment of HTML.
   *
   * @return the HTML
   */
  public String alsHtml() {
    return als(Htmlweergave.fragment());
  }

  /**
   * Writes the paragraph as a fragment of HTML.
   *
   * @param uit where to; not closed
   * @throws IOException when it cannot be written
   */
  public void alsHtml(Appendable uit) throws IOException {
    als(Htmlweergave.fragment(), uit);
  }

  /**
   * The paragraph as a page of HTML.
   *
   * @return the page
   */
  public String alsHtmlPagina() {
    return als(Htmlweergave.pagina());
  }

  /**
   * Writes the paragraph as a page of HTML.
   *
   * @param uit where to; not closed
   * @throws IOException when it cannot be written
   */
  public void alsHtmlPagina(Appendable uit) throws IOException {
    als(Htmlweergave.pagina(), uit);
  }

  /** The paragraph as plain text. */
  @Override
  public String toString() {
    return alsTekst();
  }

  /**
   * Begins a paragraph of which more is chosen than a draft or not.
   *
   * @return a builder, set as {@link #van(UdoTraject)}: whole, in the standard arrangement, final
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Sets what is made of a record; every format writes the outcome. Not thread-safe. */
  public static final class Builder {

    private Indeling indeling = Indeling.standaard();
    private Bewoording bewoording = Bewoording.standaard();
    private boolean concept;
    private boolean perHoofdstuk;
    private Set<String> bekend = Set.of();

    private Builder() {}

    /**
     * Number, heading and arrangement of the text.
     *
     * @param indeling the arrangement
     * @return this builder
     */
    public Builder indeling(Indeling indeling) {
      this.indeling = Objects.requireNonNull(indeling, "de indeling ontbreekt (null)");
      return this;
    }

    /**
     * The words of the fixed sentences, headings and words, in every format.
     *
     * @param bewoording the wording; that of the library when this is not called
     * @return this builder
     */
    public Builder bewoording(Bewoording bewoording) {
      this.bewoording = Objects.requireNonNull(bewoording, "de bewoording ontbreekt (null)");
      return this;
    }

    /**
     * Makes a draft, also of an incomplete record: marked as such, with the gaps in place.
     *
     * @return this builder
     */
    public Builder concept() {
      concept = true;
      return this;
    }

    /**
     * Uses the short names of parties at once, for a text that stands in another one which has
     * introduced them.
     *
     * @param partijen the kenmerken of the parties that the reader knows by their short names
     * @return this builder
     */
    public Builder bekendePartijen(Collection<String> partijen) {
      bekend = Set.copyOf(Objects.requireNonNull(partijen, "de partijen ontbreken (null)"));
      return this;
    }

    /**
     * Puts the fragments per chapter one after the other instead of one consolidated paragraph. To
     * have them apart, see {@link MvtParagraaf#hoofdstukken(Toetsverslag, Indeling)}.
     *
     * @return this builder
     */
    public Builder perHoofdstuk() {
      perHoofdstuk = true;
      return this;
    }

    /**
     * Makes the paragraph.
     *
     * @param verslag the report of a checklist on the record
     * @return the paragraph; per chapter it is empty when the record gives no chapter anything to
     *     say
     * @throws OnvolledigTrajectException when the report says that the record is not complete and
     *     no draft was asked for
     */
    public MvtParagraaf build(Toetsverslag verslag) {
      Toetsverslag getoetst = concept ? verslag : volledig(verslag);
      return perHoofdstuk
          ? achtereen(hoofdstukken(getoetst).values(), getoetst, concept)
          : geheel(layout(getoetst), getoetst);
    }

    /**
     * Makes the fragments per chapter, each apart.
     *
     * @param verslag the report of a checklist on the record
     * @return the fragment of each chapter in which there is something to say, in order
     * @throws OnvolledigTrajectException when the report says that the record is not complete and
     *     no draft was asked for
     */
    public Map<Hoofdstuk, MvtParagraaf> hoofdstukken(Toetsverslag verslag) {
      Toetsverslag getoetst = concept ? verslag : volledig(verslag);
      return MvtParagraaf.hoofdstukken(layout(getoetst), getoetst);
    }

    private Layout layout(Toetsverslag verslag) {
      return new Layout(verslag, indeling, bewoording, concept, bekend);
    }

    /** The mark of a draft stands above the first fragment alone. */
    private MvtParagraaf achtereen(
        Collection<MvtParagraaf> fragmenten, Toetsverslag verslag, boolean concept) {
      List<Blok> blokken = new ArrayList<>();
      for (MvtParagraaf fragment : fragmenten) {
        for (Blok blok : fragment.stuk().blokken()) {
          if (!(blok instanceof Conceptmelding) || blokken.isEmpty()) {
            blokken.add(blok);
          }
        }
      }
      return new MvtParagraaf(Layout.piece(verslag, bewoording, concept, blokken), verslag);
    }
  }
}
