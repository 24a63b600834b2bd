package nl.udo.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;

/**
 * Prints a semantic page as an accessible, archival PDF: PDF/UA-1 together with PDF/A-3a (the
 * record inside) or PDF/A-2a.
 *
 * <p>Immutable and safe for use by several threads. Fonts and style are prepared once and reused,
 * by as many threads at a time as there are processors.
 */
final class Drukwerk {
  private static final String MAKER = "udo-pdf";
  private static final byte[] SCHEIDING = {0};

  private final Letters letters;
  private final Conformiteit conformiteit;
  private final byte[] letterkenmerk;

  /** As many as can be at work at once; what is more comes from a peak and may go. */
  private final Queue<Werkplek> vrij =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  Drukwerk(Letters letters, Conformiteit conformiteit) {
    this.letters = Objects.requireNonNull(letters, "letters");
    this.conformiteit = Objects.requireNonNull(conformiteit, "conformiteit");
    this.letterkenmerk = letters.kenmerk();
  }

  /**
   * Writes the page; the stream is flushed and stays open.
   *
   * @param xhtml the page, see {@link Pagina}
   * @param json the record to carry along, as UTF-8; left out when the profile has no attachment
   * @throws IllegalArgumentException when the page is not what it should be
   * @throws IOException when the stream refuses
   */
  void schrijf(String xhtml, Documentgegevens gegevens, byte[] json, OutputStream uit)
      throws IOException {
    Document pagina = Pagina.lees(xhtml, letters, gegevens);
    byte[] kenmerk = kenmerk(xhtml, gegevens, json);
    Stilte.tijdens(() -> druk(pagina, gegevens, json, kenmerk, uit));
  }

  private void druk(
      Document pagina, Documentgegevens gegevens, byte[] json, byte[] kenmerk, OutputStream uit)
      throws IOException {
    Werkplek werkplek = vrij.poll();
    if (werkplek == null) {
      werkplek = new Werkplek(letters);
    }
    try (PDDocument document = new PDDocument()) {
      zet(pagina, document, werkplek);
      Structuur.herstel(document);
      kleedAan(document, gegevens, json, kenmerk);
      try (OutputStream open = new OpenUitvoer(uit)) {
        // Objects stay readable: PDFBox writes a wrong /Size into a packed cross-reference stream.
        document.save(open, CompressParameters.NO_COMPRESSION);
      }
    }
    // Only after success: what a failure left behind is not worth knowing.
    vrij.offer(werkplek);
  }

  private void zet(Document pagina, PDDocument document, Werkplek werkplek) throws IOException {
    PdfRendererBuilder bouwer = new PdfRendererBuilder();
    bouwer.usePDDocument(document);
    // This gives tags and keeps out fonts that are not embedded; the rest is in kleedAan.
    bouwer.usePdfUaAccessibility(true);
    bouwer.usePdfVersion(1.7f);
    bouwer.useUnicodeLineBreaker(new Regelbreker());
    // Pagina lets nothing through that could ask for a source; this is the second lock.
    bouwer.useUriResolver((basis, bron) -> null);
    for (ExternalResourceControlPriority wanneer : ExternalResourceControlPriority.values()) {
      bouwer.useExternalResourceAccessControl((bron, soort) -> false, wanneer);
    }
    bouwer.withW3cDocument(pagina, null);
    werkplek.richtIn(bouwer, document);
    try (PdfBoxRenderer zetter = bouwer.buildPdfRenderer()) {
      Drukgang.loop(zetter, pagina);
    }
  }

  private void kleedAan(PDDocument document, Documentgegevens gegevens, byte[] json, byte[] kenmerk)
      throws IOException {
    Calendar moment = kalender(gegevens);
    PDDocumentInformation feiten = new PDDocumentInformation();
    feiten.setTitle(gegevens.titel());
    feiten.setAuthor(gegevens.opsteller());
    feiten.setSubject(gegevens.onderwerp());
    feiten.setProducer(MAKER);
    if (moment != null) {
      feiten.setCreationDate(moment);
      feiten.setModificationDate(moment);
    }
    document.setDocumentInformation(feiten);

    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.pakket(gegevens, conformiteit, MAKER));
    PDDocumentCatalog catalogus = document.getDocumentCatalog();
    catalogus.setMetadata(metadata);
    PDMarkInfo gemerkt = new PDMarkInfo();
    gemerkt.setMarked(true);
    catalogus.setMarkInfo(gemerkt);
    catalogus.setLanguage(Pagina.TAAL);
    PDViewerPreferences weergave = new PDViewerPreferences(new COSDictionary());
    weergave.setDisplayDocTitle(true);
    catalogus.setViewerPreferences(weergave);
    Kleurprofiel.voegToe(document);

    if (json != null && conformiteit.metBijlage()) {
      Bijlage.voegToe(document, json, moment);
    }

    // Otherwise the header of the file says less than the catalogue.
    document.getDocument().setVersion(1.7f);

    COSArray id = new COSArray();
    id.add(new COSString(kenmerk));
    id.add(new COSString(kenmerk));
    document.getDocument().getTrailer().setItem(COSName.ID, id);
  }

  /** The identity of the document follows from all that goes into it. */
  private byte[] kenmerk(String xhtml, Documentgegevens gegevens, byte[] json) {
    byte[] volledig =
        Bijlage.hash(
            "SHA-256",
            letterkenmerk,
            (conformiteit + "|" + gegevens).getBytes(StandardCharsets.UTF_8),
            SCHEIDING,
            xhtml.getBytes(StandardCharsets.UTF_8),
            SCHEIDING,
            json == null ? SCHEIDING : json);
    return Arrays.copyOf(volledig, 16);
  }

  private static Calendar kalender(Documentgegevens gegevens) {
    if (gegevens.moment() == null) {
      return null;
    }
    Calendar kalender = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    kalender.setTimeInMillis(gegevens.moment().toEpochMilli());
    return kalender;
  }

  Letters letters() {
    return letters;
  }

  Conformiteit conformiteit() {
    return conformiteit;
  }
}
