package nl.udo.pdf.print;

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
import java.util.List;
import nl.udo.pdf.layout.RunningWords;
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
final class PressRun {
  private final PDDocument document;
  private final PdfBoxRenderer renderer;
  private final PdfBoxOutputDevice press;
  private final RenderingContext context;
  private final Margins margins;

  private PressRun(PdfBoxRenderer renderer, RunningWords words, List<String> families) {
    this.renderer = renderer;
    document = renderer.getPdfDocument();
    press = renderer.getOutputDevice();
    context = renderer.getSharedContext().newRenderingContextInstance();
    context.setFontContext(new PdfBoxFontContext());
    context.setOutputDevice(press);
    context.setFastRenderer(true);
    press.setRenderingContext(context);
    margins = new Margins(words, families, renderer, context);
  }

  /** Adds the sheets, their structure and the bookmarks to the document of the renderer. */
  static void run(PdfBoxRenderer renderer, Document page, RunningWords words, List<String> families)
      throws IOException {
    renderer.layout();
    new PressRun(renderer, words, families).print(page);
  }

  private void print(Document page) throws IOException {
    Layer layer = renderer.getRootBox().getLayer();
    context.setRootLayer(layer);
    context.setPageCount(layer.getPages().size());
    press.setRoot(renderer.getRootBox());
    press.start(page);
    layer.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
    shorten(renderer.getRootBox());
    DisplayListContainer orders =
        new DisplayListCollector(layer.getPages()).collectRoot(context, layer);
    for (int i = 0; i < layer.getPages().size(); i++) {
      sheet(layer.getPages().get(i), i, orders.getPageInstructions(i));
    }
    press.finish(context, renderer.getRootBox());
  }

  /**
   * The last line of a table hangs half below it. Where that half falls on the next sheet,
   * openhtmltopdf would draw the head of the table once more.
   */
  private void shorten(Box box) {
    if (box instanceof TableBox table) {
      Rectangle bounds = table.calcPaintingInfo(context, true).getAggregateBounds();
      bounds.height = table.getAbsY() + table.getHeight() - 1 - bounds.y;
    } else {
      box.getChildren().forEach(this::shorten);
    }
  }

  private void sheet(PageBox sheet, int number, DisplayListPageContainer orders)
      throws IOException {
    float width = sheet.getWidth(context) / renderer.getDotsPerPoint();
    float height = sheet.getHeight(context) / renderer.getDotsPerPoint();
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    // Packed once, after PageContent.
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
      press.initializePage(content, page, height);
      sheet.setBasePagePdfPageIndex(number);
      context.setPage(number, sheet);
      context.setShadowPageNumber(-1);
      margins.draw(number + 1, context.getPageCount());
      text(sheet, orders);
      press.finishPage();
    }
  }

  private void text(PageBox sheet, DisplayListPageContainer orders) {
    int left = sheet.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    int top = sheet.getMarginBorderPadding(context, CalculatedStyle.TOP) - sheet.getPaintingTop();
    press.pushClip(sheet.getPrintClippingBounds(context));
    press.translate(left, top);
    new DisplayListPainter().paint(context, orders);
    press.translate(-left, -top);
    press.popClip();
  }
}
