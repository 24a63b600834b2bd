package nl.udo.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * All that is prepared once and used for one document after another: parsed fonts, their metrics
 * and the style sheet. FontBox reads a font through one shared position, so a workbench serves one
 * thread at a time.
 */
final class Werkplek {
  private final Letters letters;
  private final List<List<Documentletter.Beelden>> fonts;
  private final Huisstijl huisstijl;
  private final Metrieken metrieken = new Metrieken();

  Werkplek(Letters letters) {
    this.letters = letters;
    this.fonts =
        letters.ontleed().stream()
            .map(familie -> familie.stream().map(Documentletter.Beelden::new).toList())
            .toList();
    this.huisstijl = new Huisstijl(letters);
  }

  void richtIn(PdfRendererBuilder bouwer, PDDocument document) {
    bouwer.useNamespaceHandler(huisstijl);
    bouwer.useCacheStore(CacheStore.PDF_FONT_METRICS, metrieken);
    List<String> families = letters.families();
    for (int i = 0; i < families.size(); i++) {
      for (Snede snede : Snede.values()) {
        Documentletter.Beelden font = fonts.get(i).get(snede.ordinal());
        bouwer.useFont(
            new Aanvoer(document, font), families.get(i), snede.gewicht(), snede.stijl(), true);
      }
    }
  }

  /** Makes the font of this document from the parsed one, when layout first needs it. */
  private static final class Aanvoer extends PDFontSupplier {
    private final PDDocument document;
    private final Documentletter.Beelden font;

    Aanvoer(PDDocument document, Documentletter.Beelden font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return font.voor(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Metrieken implements FSCacheEx<String, FSCacheValue> {
    private final Map<String, FSCacheValue> waarden = new HashMap<>();

    @Override
    public void put(String sleutel, FSCacheValue waarde) {
      waarden.put(sleutel, waarde);
    }

    @Override
    public FSCacheValue get(String sleutel, Callable<? extends FSCacheValue> lader) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FSCacheValue get(String sleutel) {
      return waarden.get(sleutel);
    }
  }
}
