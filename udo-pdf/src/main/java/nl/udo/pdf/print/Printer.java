package nl.udo.pdf.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ArrayBlockingQueue;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.Zin;
import nl.udo.pdf.archive.Attachment;
import nl.udo.pdf.archive.ColorProfile;
import nl.udo.pdf.archive.DocumentFacts;
import nl.udo.pdf.archive.DocumentIdentity;
import nl.udo.pdf.archive.Xmp;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.layout.LineBreaker;
import nl.udo.pdf.layout.PageBuilder;
import nl.udo.pdf.layout.RunningWords;
import nl.udo.tekst.Tekststuk;
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
 * Prints texts as an accessible, archival PDF: PDF/UA-1 together with PDF/A-3a (the record inside)
 * or PDF/A-2a.
 *
 * <p>Immutable and thread-safe. Fonts and style are prepared once and reused, by as many threads at
 * a time as there are processors.
 */
public final class Printer {
  private static final String PRODUCER = "udo-pdf";

  private final FontSet fonts;
  private final byte[] fontDigest;

  /** As many as can be at work at once; what is more comes from a peak and may go. */
  private final Queue<FontCache> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  /**
   * A printer.
   *
   * @param fonts what it draws with
   */
  public Printer(FontSet fonts) {
    this.fonts = Objects.requireNonNull(fonts, "fonts");
    this.fontDigest = fonts.digest();
  }

  /**
   * Prints; the stream is flushed and stays open.
   *
   * @param parts the texts, of which each begins on a new sheet
   * @param facts what the file says about itself
   * @param json the record to carry along, as UTF-8, or null; for PDF/A-3 alone
   * @param out where to
   * @throws IllegalArgumentException when the text cannot be set, see {@link PageBuilder}
   * @throws IOException when the stream refuses
   */
  public void print(List<Tekststuk> parts, DocumentFacts facts, byte[] json, OutputStream out)
      throws IOException {
    Bewoording wording = parts.get(0).bewoording();
    Document page = PageBuilder.build(parts, fonts, facts);
    RunningWords running = RunningWords.of(parts, fonts, facts);
    byte[] identity = DocumentIdentity.of(page, facts, fontDigest, json);
    QuietLog.during(
        () -> {
          FontCache cache = idle.poll();
          if (cache == null) {
            cache = new FontCache(fonts);
          }
          try (PDDocument document = new PDDocument()) {
            set(page, running, document, cache);
            StructureRepair.repair(document);
            dress(document, facts, wording, json);
            identify(document, identity);
            try (OutputStream open = new UnclosedOutput(out)) {
              // Objects stay readable: PDFBox writes a wrong /Size into a packed cross-reference
              // stream.
              document.save(open, CompressParameters.NO_COMPRESSION);
            }
          }
          // Only after success: what a failure left behind is not worth knowing.
          idle.offer(cache);
        });
  }

  private void set(Document page, RunningWords running, PDDocument document, FontCache cache)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    // This gives tags and keeps out fonts that are not embedded; the rest is in dress().
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.useUnicodeLineBreaker(new LineBreaker());
    // The page asks for no source; this is the second lock.
    builder.useUriResolver((base, source) -> null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((source, type) -> false, when);
    }
    builder.withW3cDocument(page, null);
    cache.equip(builder, document);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      PressRun.run(renderer, page, running, fonts.families());
    }
  }

  private static void dress(
      PDDocument document, DocumentFacts facts, Bewoording wording, byte[] json)
      throws IOException {
    Calendar moment = calendar(facts);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(facts.title());
    information.setAuthor(facts.author());
    information.setSubject(facts.subject());
    String keywords = PageBuilder.keywords(wording);
    information.setKeywords(keywords);
    information.setProducer(PRODUCER);
    if (moment != null) {
      information.setCreationDate(moment);
      information.setModificationDate(moment);
    }
    document.setDocumentInformation(information);

    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.packet(facts, keywords, PRODUCER));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setMetadata(metadata);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setLanguage(facts.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    ColorProfile.addTo(document);
    if (json != null) {
      Attachment.addTo(document, json, wording.zeg(Zin.STUK_TRAJECT), moment);
    }
    // Otherwise the header of the file says less than the catalogue.
    document.getDocument().setVersion(1.7f);
  }

  private static void identify(PDDocument document, byte[] identity) {
    COSArray id = new COSArray();
    id.add(new COSString(identity));
    id.add(new COSString(identity));
    document.getDocument().getTrailer().setItem(COSName.ID, id);
  }

  private static Calendar calendar(DocumentFacts facts) {
    if (facts.moment() == null) {
      return null;
    }
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(facts.moment().toEpochMilli());
    return calendar;
  }
}
