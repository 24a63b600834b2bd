package nl.udo.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.awt.Rectangle;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/**
 * Lays a page out and paints its sheets, with the parts of openhtmltopdf. Its own run of the press
 * ({@code PdfBoxRenderer.createPDF}) does the same, and also writes metadata that have to be
 * replaced afterwards: a tenth of the time of a document.
 */
final class Drukgang {
  private final PDDocument document;
  private final PdfBoxRenderer zetter;
  private final PdfBoxOutputDevice pers;
  private final RenderingContext stand;

  private Drukgang(PdfBoxRenderer zetter) {
    this.zetter = zetter;
    document = zetter.getPdfDocument();
    pers = zetter.getOutputDevice();
    stand = zetter.getSharedContext().newRenderingContextInstance();
    stand.setFontContext(new PdfBoxFontContext());
    stand.setOutputDevice(pers);
    stand.setFastRenderer(true);
    pers.setRenderingContext(stand);
  }

  /** Adds the sheets, their structure and the bookmarks to the document of the renderer. */
  static void loop(PdfBoxRenderer zetter, Document pagina) throws IOException {
    zetter.layout();
    new Drukgang(zetter).druk(pagina);
  }

  private void druk(Document pagina) throws IOException {
    Layer laag = zetter.getRootBox().getLayer();
    stand.setRootLayer(laag);
    stand.setPageCount(laag.getPages().size());
    pers.setRoot(zetter.getRootBox());
    pers.start(pagina);
    laag.assignPagePaintingPositions(stand, Layer.PAGED_MODE_PRINT);
    kortIn(zetter.getRootBox());
    DisplayListContainer opdrachten =
        new DisplayListCollector(laag.getPages()).collectRoot(stand, laag);
    for (int i = 0; i < laag.getPages().size(); i++) {
      blad(laag.getPages().get(i), i, opdrachten.getPageInstructions(i));
    }
    pers.finish(stand, zetter.getRootBox());
  }

  /**
   * The last line of a table hangs half below it. Where that half falls on the next sheet,
   * openhtmltopdf would draw the head of the table once more.
   */
  private void kortIn(Box vak) {
    if (vak instanceof TableBox tabel) {
      Rectangle vlak = tabel.calcPaintingInfo(stand, true).getAggregateBounds();
      vlak.height = tabel.getAbsY() + tabel.getHeight() - 1 - vlak.y;
    } else {
      vak.getChildren().forEach(this::kortIn);
    }
  }

  private void blad(PageBox vel, int nummer, DisplayListPageContainer opdrachten)
      throws IOException {
    float breedte = vel.getWidth(stand) / zetter.getDotsPerPoint();
    float hoogte = vel.getHeight(stand) / zetter.getDotsPerPoint();
    PDPage blad = new PDPage(new PDRectangle(breedte, hoogte));
    document.addPage(blad);
    // Packed once, after Paginainhoud.
    try (PDPageContentStream inhoud =
        new PDPageContentStream(document, blad, AppendMode.OVERWRITE, false)) {
      pers.initializePage(inhoud, blad, hoogte);
      vel.setBasePagePdfPageIndex(nummer);
      stand.setPage(nummer, vel);
      stand.setShadowPageNumber(-1);
      rand(vel);
      bladspiegel(vel, opdrachten);
      pers.finishPage();
    }
  }

  private void rand(PageBox vel) {
    stand.setInPageMargins(true);
    vel.paintMarginAreas(stand, 0, Layer.PAGED_MODE_PRINT);
    stand.setInPageMargins(false);
  }

  private void bladspiegel(PageBox vel, DisplayListPageContainer opdrachten) {
    int links = vel.getMarginBorderPadding(stand, CalculatedStyle.LEFT);
    int boven = vel.getMarginBorderPadding(stand, CalculatedStyle.TOP) - vel.getPaintingTop();
    pers.pushClip(vel.getPrintClippingBounds(stand));
    pers.translate(links, boven);
    new DisplayListPainter().paint(stand, opdrachten);
    pers.translate(-links, -boven);
    pers.popClip();
  }
}
