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
import java.util.Optional;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.OnvolledigTrajectException;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.usertext.Characters;
import nl.udo.weergave.Htmlweergave;

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
  private static final String UDO = "Uitvoerbaarheidstoets decentrale overheden";

  private final Drukwerk drukwerk;
  private final Indeling indeling;
  private final UdoChecklist checklist;
  private final Stadium stadium;
  private final Instant moment;
  private final boolean concept;
  private final boolean perHoofdstuk;
  private final boolean metToets;

  private UdoPdf(Builder builder) {
    drukwerk = new Drukwerk(builder.letters, builder.conformiteit);
    indeling = builder.indeling;
    checklist = builder.checklist;
    stadium = builder.stadium;
    moment = builder.moment;
    concept = builder.concept;
    perHoofdstuk = builder.perHoofdstuk;
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
    byte[] json = json(traject);
    Toetsverslag verslag = checklist.toets(traject, stadium);
    Tekststuk tekst = samen(delen(traject, verslag), traject, verslag);
    Tekststuk bijlage = bijlage(tekst, verslag);
    // Of the chapters none is the name of the whole.
    String kop = perHoofdstuk ? UDO : kop(tekst).or(() -> kop(bijlage)).orElseThrow();
    String onderwerp = tekst.onderwerp();
    String pagina = pagina(tekst, bijlage);
    // The subject also stands at the top of every page.
    Tekencontrole.eis(onderwerp == null ? pagina : pagina + onderwerp, verslag, drukwerk.letters());
    drukwerk.schrijf(
        pagina,
        new Documentgegevens(
            onderwerp == null ? kop : kop + " – " + onderwerp,
            onderwerp == null ? kop : onderwerp,
            opsteller(traject),
            kop,
            moment,
            concept),
        json,
        uit);
  }

  /** The ministry on one line, as the title is: metadata are read by machines. */
  private static String opsteller(UdoTraject traject) {
    String ministerie = traject.voornemen().ministerie();
    return ministerie == null ? null : Characters.oneLine(ministerie);
  }

  private byte[] json(UdoTraject traject) {
    byte[] json = UdoJson.schrijf(traject).getBytes(StandardCharsets.UTF_8);
    if (drukwerk.conformiteit().metBijlage() && json.length > UdoJson.MAXIMALE_OMVANG) {
      throw new IllegalArgumentException(
          "het traject is als JSON groter dan de "
              + (UdoJson.MAXIMALE_OMVANG >> 20)
              + " MiB die uit een PDF worden gelezen");
    }
    return json;
  }

  private List<MvtParagraaf> delen(UdoTraject traject, Toetsverslag verslag) {
    if (perHoofdstuk) {
      return List.copyOf(
          (concept
                  ? MvtParagraaf.conceptHoofdstukken(verslag, indeling)
                  : MvtParagraaf.hoofdstukken(verslag, indeling))
              .values());
    }
    return List.of(
        concept ? MvtParagraaf.concept(verslag, indeling) : MvtParagraaf.van(verslag, indeling));
  }

  /** All parts as one text, with the draft mark once. */
  private Tekststuk samen(List<MvtParagraaf> delen, UdoTraject traject, Toetsverslag verslag) {
    List<Blok> blokken = new ArrayList<>();
    for (MvtParagraaf deel : delen) {
      for (Blok blok : deel.stuk().blokken()) {
        if (!(blok instanceof Conceptmelding) || blokken.isEmpty()) {
          blokken.add(blok);
        }
      }
    }
    String onderwerp =
        delen.isEmpty() ? traject.voornemen().titel() : delen.get(0).stuk().onderwerp();
    return new Tekststuk(onderwerp, verslag.regelset(), concept, blokken);
  }

  /** The state of the rules; nothing when it was not asked for and there is something else. */
  private Tekststuk bijlage(Tekststuk tekst, Toetsverslag verslag) {
    // Chapters may have nothing to say of a record; a document always says something.
    boolean nodig = metToets || kop(tekst).isEmpty();
    return new Tekststuk(
        null, verslag.regelset(), concept, nodig ? List.of(Toetsbijlage.van(verslag)) : List.of());
  }

  /** The annex in an element of its own: it begins on a new sheet. */
  private static String pagina(Tekststuk tekst, Tekststuk bijlage) {
    Htmlweergave html = Htmlweergave.fragment(1);
    StringBuilder pagina = new StringBuilder("<html><body>\n").append(inhoud(html, tekst));
    if (!bijlage.blokken().isEmpty()) {
      boolean alleen = tekst.blokken().isEmpty();
      pagina.append(alleen ? "<div>\n" : "<div class=\"udo-bijlage\">\n");
      pagina.append(inhoud(html, bijlage)).append("</div>\n");
    }
    return pagina.append("</body></html>\n").toString();
  }

  /** Without the element around a fragment, which only tells the language that a page has too. */
  private static String inhoud(Htmlweergave html, Tekststuk tekst) {
    String fragment = html.schrijf(tekst);
    return fragment.substring(fragment.indexOf('\n') + 1, fragment.lastIndexOf("</div>"));
  }

  private static Optional<String> kop(Tekststuk stuk) {
    return stuk.blokken().stream()
        .filter(Sectie.class::isInstance)
        .map(blok -> ((Sectie) blok).titel())
        .findFirst();
  }

  /**
   * Reads the record out of a PDF that this library wrote, also when another program saved it
   * again. Files up to 64 MiB are read, and records in them up to {@link UdoJson#MAXIMALE_OMVANG}
   * bytes.
   *
   * @param in the PDF; read to its end or to the limit, not closed
   * @return the record, equal to the one that was written
   * @throws OnleesbaarTrajectException when it is no PDF, is encrypted or damaged, holds no record,
   *     or one that is too large or of a newer version; the message says which
   * @throws IOException when the stream cannot be read
   */
  public static UdoTraject lees(InputStream in) throws IOException {
    Objects.requireNonNull(in, "de invoer ontbreekt (null)");
    byte[] json = new Trajectlezer().lees(in);
    try {
      return UdoJson.lees(new ByteArrayInputStream(json));
    } catch (OnleesbaarTrajectException e) {
      throw e.binnen("de bijlage " + Bijlage.NAAM + " in de PDF");
    }
  }

  /** Sets how PDFs are made. Not thread-safe. */
  public static final class Builder {
    private static final Instant EERSTE = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant NA_DE_LAATSTE = Instant.parse("+10000-01-01T00:00:00Z");

    private Letters letters = Letters.standaard();
    private Conformiteit conformiteit = Conformiteit.PDFA_3A;
    private Indeling indeling = Indeling.standaard();
    private UdoChecklist checklist = UdoChecklist.standaard();
    private Stadium stadium = Stadium.TOELICHTING;
    private Instant moment;
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
      letters = letters.aangevuldMet(gewoon, vet, cursief);
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
    public Builder moment(Instant moment) {
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
