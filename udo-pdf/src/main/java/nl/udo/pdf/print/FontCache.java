package nl.udo.pdf.print;

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
import nl.udo.pdf.fonts.DocumentFont;
import nl.udo.pdf.fonts.FontFace;
import nl.udo.pdf.fonts.FontSet;
import nl.udo.pdf.layout.HouseStyle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * All that is prepared once and used for one document after another: parsed fonts, their metrics
 * and the style sheet. FontBox reads a font through one shared position, so a cache serves one
 * thread at a time.
 */
final class FontCache {
  private final FontSet fonts;
  private final List<List<DocumentFont.Glyphs>> glyphs;
  private final HouseStyle style;
  private final Metrics metrics = new Metrics();

  FontCache(FontSet fonts) {
    this.fonts = fonts;
    this.glyphs =
        fonts.parsed().stream()
            .map(family -> family.stream().map(DocumentFont.Glyphs::new).toList())
            .toList();
    this.style = new HouseStyle(fonts);
  }

  void equip(PdfRendererBuilder builder, PDDocument document) {
    builder.useNamespaceHandler(style);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    List<String> families = fonts.families();
    for (int i = 0; i < families.size(); i++) {
      for (FontFace face : FontFace.values()) {
        Supply supply = new Supply(document, glyphs.get(i).get(face.ordinal()));
        builder.useFont(supply, families.get(i), face.weight(), face.style(), true);
      }
    }
  }

  /** Makes the font of this document from the parsed one, when layout first needs it. */
  private static final class Supply extends PDFontSupplier {
    private final PDDocument document;
    private final DocumentFont.Glyphs font;

    Supply(PDDocument document, DocumentFont.Glyphs font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return font.in(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Metrics implements FSCacheEx<String, FSCacheValue> {
    private final Map<String, FSCacheValue> values = new HashMap<>();

    @Override
    public void put(String key, FSCacheValue value) {
      values.put(key, value);
    }

    @Override
    public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FSCacheValue get(String key) {
      return values.get(key);
    }
  }
}
