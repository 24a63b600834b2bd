package nl.udo.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.pdf.archive.Attachment;
import nl.udo.pdf.archive.DocumentFacts;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.fonts.UndrawableText;
import nl.udo.pdf.print.Printer;
import nl.udo.pdf.read.RecordReader;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.OnvolledigTrajectException;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.usertext.Characters;
import nl.udo.weergave.Tekstweergave;
import org.jspecify.annotations.Nullable;

/**
 * Writes the paragraph of a record as a PDF that is accessible (PDF/UA-1), archival (PDF/A-3a) and
 * carries the record itself, and reads the record back.
 *
 * <pre>{@code
 * UdoPdf.standaard().schrijf(traject, out);
 * UdoTraject terug = UdoPdf.lees(in);
 * }</pre>
 *
 * <p>Equal records give equal bytes: on another day, on another JDK and under another locale. The
 * one thing they depend on beside this library is the zlib under the JDK, which packs the pages.
 * Nothing is loaded from outside. An instance keeps its fonts prepared; keep one and share it.
 * Immutable and thread-safe.
 */
public final class UdoPdf {
  private final Printer printer;
  private final FontSet fonts;
  private final Conformiteit conformiteit;
  private final Paragraph paragraph;
  private final UdoChecklist checklist;
  private final Stadium stadium;
  private final @Nullable Instant moment;
  private final boolean metToets;

  private UdoPdf(Builder builder) {
    printer = new Printer(builder.fonts);
    fonts = builder.fonts;
    conformiteit = builder.conformiteit;
    paragraph =
        new Paragraph(builder.indeling, builder.bewoording, builder.concept, builder.perHoofdstuk);
    checklist = builder.checklist;
    stadium = builder.stadium;
    moment = builder.moment;
    metToets = builder.metToets;
  }

  /**
   * PDF/A-3a and PDF/UA-1 with the record inside, the consolidated paragraph in the standard
   * arrangement, for complete records.
   *
   * @return the shared instance
   */
  public static UdoPdf standaard() {
    return Standaard.UDO_PDF;
  }

  /** Made when it is first asked for: who only reads, or sets up an own, needs no fonts of it. */
  private static final class Standaard {
    private static final UdoPdf UDO_PDF = builder().build();
  }

  /**
   * Begins an instance of one's own.
   *
   * @return a builder, set as {@link #standaard()}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes the PDF of a record.
   *
   * @param traject the record
   * @param uit where to; flushed, not closed
   * @throws OnvolledigTrajectException when the record is not complete and no draft was asked for;
   *     nothing has been written then
   * @throws OntekenbaarTrajectException when the text holds a character that none of the fonts can
   *     draw; nothing has been written then
   * @throws IllegalArgumentException when the record is too large to be read back, see {@link
   *     UdoJson#MAXIMALE_OMVANG}
   * @throws IOException when the stream cannot be written
   */
  public void schrijf(UdoTraject traject, OutputStream uit) throws IOException {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    schrijf(paragraph.of(checklist.toets(traject, stadium)), uit);
  }

  /**
   * Writes the PDF of a paragraph that was made before. What this instance is told of how to make
   * one has no say in it; whether the annex is added has.
   *
   * @param paragraaf the paragraph
   * @param uit where to; flushed, not closed
   * @throws OntekenbaarTrajectException when the text holds a character that none of the fonts can
   *     draw; nothing has been written then
   * @throws IllegalArgumentException when the record is too large to be read back, see {@link
   *     UdoJson#MAXIMALE_OMVANG}
   * @throws IOException when the stream cannot be written
   */
  public void schrijf(MvtParagraaf paragraaf, OutputStream uit) throws IOException {
    Objects.requireNonNull(paragraaf, "de paragraaf ontbreekt (null)");
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    Tekststuk stuk = paragraaf.stuk();
    List<Tekststuk> delen = new ArrayList<>(List.of(stuk));
    // Chapters may have nothing to say of a record; a document always says something.
    if (metToets || stuk.blokken().isEmpty()) {
      delen.add(
          stuk.metBlokken(List.of(new ReportAnnex(stuk.bewoording()).van(paragraaf.verslag()))));
    }
    String kop = stuk.kop().orElseGet(() -> stuk.bewoording().zeg(Zin.STUK_ONDERWERP));
    print(delen, kop, paragraaf.verslag().stadium(), uit);
  }

  /**
   * Writes the PDF of any text. The record that it carries travels along; without one the file
   * follows PDF/A-2a.
   *
   * @param stuk the text
   * @param uit where to; flushed, not closed
   * @throws OntekenbaarTrajectException when the text holds a character that none of the fonts can
   *     draw; nothing has been written then
   * @throws IllegalArgumentException when the text is empty or has no {@linkplain Tekststuk#titel()
   *     title}, when a table has more columns than fit on the paper, or when the record is too
   *     large to be read back
   * @throws IOException when the stream cannot be written
   */
  public void schrijf(Tekststuk stuk, OutputStream uit) throws IOException {
    Objects.requireNonNull(stuk, "het stuk ontbreekt (null)");
    Objects.requireNonNull(uit, "de uitvoer ontbreekt (null)");
    if (stuk.blokken().isEmpty()) {
      throw new IllegalArgumentException("van een leeg stuk wordt geen PDF gemaakt");
    }
    if (stuk.titel().isBlank()) {
      throw new IllegalArgumentException(
          "een PDF heeft een titel: geef het stuk een onderwerp of een kop boven het geheel");
    }
    print(List.of(stuk), stuk.kop().orElse(null), stadium, uit);
  }

  private void print(List<Tekststuk> delen, @Nullable String kop, Stadium stadium, OutputStream uit)
      throws IOException {
    Tekststuk tekst = delen.get(0);
    byte[] json = json(tekst.traject());
    String onderwerp = opEenRegel(tekst.onderwerp());
    DocumentFacts feiten =
        new DocumentFacts(
            Stream.of(kop, onderwerp).filter(Objects::nonNull).collect(Collectors.joining(" – ")),
            onderwerp != null ? onderwerp : kop == null ? "" : kop,
            opsteller(tekst.traject()),
            kop,
            tekst.taal(),
            moment,
            tekst.concept(),
            (json == null ? Conformiteit.PDFA_2A : Conformiteit.PDFA_3A).deel());
    try {
      printer.print(delen, feiten, json, uit);
    } catch (UndrawableText e) {
      // One character is known now; who must mend the record wants all, and where they stand.
      GlyphCheck.require(woorden(delen, feiten.shortTitle()), tekst.traject(), stadium, fonts);
      throw e;
    }
  }

  /** All that is drawn: the texts, and what stands above and below them on every page. */
  private static String woorden(List<Tekststuk> delen, String bovenaan) {
    StringBuilder woorden = new StringBuilder();
    delen.forEach(deel -> woorden.append(Tekstweergave.standaard().schrijf(deel)));
    Bewoording bewoording = delen.get(0).bewoording();
    return woorden
        .append(bovenaan)
        .append(bewoording.zeg(Zin.STUK_CONCEPT))
        .append(bewoording.zeg(Zin.STUK_PAGINA, "nummer", "1", "aantal", "1"))
        .toString();
  }

  private static @Nullable String opsteller(@Nullable UdoTraject traject) {
    return traject == null ? null : opEenRegel(traject.voornemen().ministerie());
  }

  /** For the metadata, which are read by machines; null when nothing is left. */
  private static @Nullable String opEenRegel(@Nullable String tekst) {
    String regel = tekst == null ? "" : Characters.oneLine(tekst);
    return regel.isEmpty() ? null : regel;
  }

  /** What travels along, or null when there is nothing or the profile allows nothing to. */
  private byte @Nullable [] json(@Nullable UdoTraject traject) {
    if (traject == null || !conformiteit.metBijlage()) {
      return null;
    }
    byte[] json = UdoJson.schrijf(traject).getBytes(StandardCharsets.UTF_8);
    if (json.length > UdoJson.MAXIMALE_OMVANG) {
      throw new IllegalArgumentException(
          "het traject is als JSON groter dan de "
              + (UdoJson.MAXIMALE_OMVANG >> 20)
              + " MiB die uit een PDF worden gelezen");
    }
    return json;
  }

  /** How a paragraph is made of a record; a builder of the paragraph serves one thread. */
  private record Paragraph(
      Indeling indeling, Bewoording bewoording, boolean concept, boolean perHoofdstuk) {
    MvtParagraaf of(Toetsverslag verslag) {
      MvtParagraaf.Builder builder =
          MvtParagraaf.builder().indeling(indeling).bewoording(bewoording);
      if (concept) {
        builder.concept();
      }
      if (perHoofdstuk) {
        builder.perHoofdstuk();
      }
      return builder.build(verslag);
    }
  }

  /**
   * Reads the record out of a PDF that this library wrote, also when another program saved it
   * again. Files up to 64 MiB are read, and records in them up to {@link UdoJson#MAXIMALE_OMVANG}
   * bytes.
   *
   * @param in the PDF; read to its end or to the limit, not closed
   * @return the record, equal to the one that was written
   * @throws OnleesbaarTrajectException when it is no PDF, is encrypted or damaged, lacks its end,
   *     holds no record, or one that is too large or of a newer version; the message says which
   * @throws IOException when the stream cannot be read
   */
  public static UdoTraject lees(InputStream in) throws IOException {
    Objects.requireNonNull(in, "de invoer ontbreekt (null)");
    return lees(in, false);
  }

  /**
   * Does what {@link #lees} does, also with a file of which the end is missing, as far as it goes.
   *
   * @param in the PDF; read to its end or to the limit, not closed
   * @return the record, equal to the one that was written
   * @throws OnleesbaarTrajectException as {@link #lees} does, but not because the end is missing
   * @throws IOException when the stream cannot be read
   */
  public static UdoTraject leesOokAfgekapt(InputStream in) throws IOException {
    Objects.requireNonNull(in, "de invoer ontbreekt (null)");
    return lees(in, true);
  }

  private static UdoTraject lees(InputStream in, boolean ookAfgekapt) throws IOException {
    byte[] json = new RecordReader().read(in, ookAfgekapt);
    try {
      return UdoJson.lees(new ByteArrayInputStream(json));
    } catch (OnleesbaarTrajectException e) {
      throw e.binnen("de bijlage " + Attachment.NAME + " in de PDF");
    }
  }

  /** Sets how PDFs are made. Not thread-safe. */
  public static final class Builder {
    private static final Instant EERSTE = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant NA_DE_LAATSTE = Instant.parse("+10000-01-01T00:00:00Z");

    private FontSet fonts = FontSet.standard();
    private Conformiteit conformiteit = Conformiteit.PDFA_3A;
    private Indeling indeling = Indeling.standaard();
    private Bewoording bewoording = Bewoording.standaard();
    private UdoChecklist checklist = UdoChecklist.standaard();
    private Stadium stadium = Stadium.TOELICHTING;
    private @Nullable Instant moment;
    private boolean concept;
    private boolean perHoofdstuk;
    private boolean metToets;

    private Builder() {}

    /**
     * Which profile of PDF/A the file follows, besides PDF/UA-1.
     *
     * @param conformiteit the profile
     * @return this builder
     */
    public Builder conformiteit(Conformiteit conformiteit) {
      this.conformiteit = Objects.requireNonNull(conformiteit, "de conformiteit ontbreekt (null)");
      return this;
    }

    /**
     * Adds a font family that draws what the fonts of the library lack. May be called more than
     * once; the first family that has a character draws it.
     *
     * @param gewoon a TrueType font, regular, that may be embedded
     * @param vet the same family, bold
     * @param cursief the same family, italic
     * @return this builder
     * @throws IllegalArgumentException when one of them cannot be used
     */
    public Builder lettertype(byte[] gewoon, byte[] vet, byte[] cursief) {
      fonts = fonts.with(gewoon, vet, cursief);
      return this;
    }

    /**
     * When the document is made, as its metadata tell. Without a moment they tell nothing of it, so
     * that equal records give equal bytes on every day.
     *
     * @param moment the moment, of which a part of a second is left out, or null for none
     * @return this builder
     * @throws IllegalArgumentException when it is not in the years 1 to 9999, in UTC
     */
    public Builder moment(@Nullable Instant moment) {
      if (moment != null && (moment.isBefore(EERSTE) || !moment.isBefore(NA_DE_LAATSTE))) {
        throw new IllegalArgumentException("een PDF noemt alleen jaren van 1 tot en met 9999");
      }
      this.moment = moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
      return this;
    }

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
     * The words of the fixed sentences, headings and words of the text of a record. A text that was
     * made before has its own.
     *
     * @param bewoording the wording; that of the library when this is not called
     * @return this builder
     */
    public Builder bewoording(Bewoording bewoording) {
      this.bewoording = Objects.requireNonNull(bewoording, "de bewoording ontbreekt (null)");
      return this;
    }

    /**
     * The checklist that decides whether a record is complete.
     *
     * @param checklist the list
     * @return this builder
     */
    public Builder checklist(UdoChecklist checklist) {
      this.checklist = Objects.requireNonNull(checklist, "de checklist ontbreekt (null)");
      return this;
    }

    /**
     * The stage for which a record must be complete.
     *
     * @param stadium the stage; the toelichting when this is not called
     * @return this builder
     */
    public Builder stadium(Stadium stadium) {
      this.stadium = Objects.requireNonNull(stadium, "het stadium ontbreekt (null)");
      return this;
    }

    /**
     * Makes drafts, also of incomplete records: marked as such, with the gaps in place.
     *
     * @return this builder
     */
    public Builder concept() {
      concept = true;
      return this;
    }

    /**
     * Writes the fragments per chapter instead of one consolidated paragraph.
     *
     * @return this builder
     */
    public Builder perHoofdstuk() {
      perHoofdstuk = true;
      return this;
    }

    /**
     * Adds an annex with the state of each rule of the checklist.
     *
     * @return this builder
     */
    public Builder metToets() {
      metToets = true;
      return this;
    }

    /**
     * Makes the instance.
     *
     * @return the instance
     */
    public UdoPdf build() {
      return new UdoPdf(this);
    }
  }
}
