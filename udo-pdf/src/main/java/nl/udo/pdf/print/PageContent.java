package nl.udo.pdf.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The operators of one page, as openhtmltopdf wrote them, before they are packed: leaves out the
 * empty artifact that it writes for every box, and marks a repeated table header as artifact.
 */
final class PageContent {
  private static final String ARTIFACT = "/Artifact /";
  private static final String EMPTY = " BDC\nEMC\n";

  // Text stands here as hexadecimal numbers of glyphs, so this is always the operator.
  private static final String TEXT = "/Span <</MCID ";
  private static final String REPETITION = "/Artifact <</Type /Pagination>> BDC";

  /**
   * How hard a page is packed: of PDFBox, which cannot be told for one stream, at 6, that is a
   * tenth of the time of a document. At 4 it is half as much, for one percent more bytes.
   */
  private static final int LEVEL = 4;

  private final String old;
  private final StringBuilder rewritten;
  private final Set<Integer> repeated;
  private final Set<String> used = new TreeSet<>();
  private int found;

  private PageContent(String old, Set<Integer> repeated) {
    this.old = old;
    this.rewritten = new StringBuilder(old.length());
    this.repeated = repeated;
  }

  static void finish(PDDocument document, Map<COSDictionary, Set<Integer>> repeated)
      throws IOException {
    for (PDPage page : document.getPages()) {
      try (InputStream in = page.getContents()) {
        String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        Set<Integer> numbers = repeated.getOrDefault(page.getCOSObject(), Set.of());
        new PageContent(content, numbers).finish(document, page);
      }
    }
  }

  private void finish(PDDocument document, PDPage page) throws IOException {
    rewrite();
    page.setContents(pack(document, rewritten.toString().getBytes(StandardCharsets.ISO_8859_1)));
    COSDictionary properties =
        page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (properties != null) {
      Set.copyOf(properties.keySet()).stream()
          .filter(name -> !used.contains(name.getName()))
          .forEach(properties::removeItem);
    }
  }

  private static PDStream pack(PDDocument document, byte[] content) throws IOException {
    COSStream packed = document.getDocument().createCOSStream();
    packed.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    Deflater deflater = new Deflater(LEVEL);
    try (OutputStream out = new DeflaterOutputStream(packed.createRawOutputStream(), deflater)) {
      out.write(content);
    } finally {
      deflater.end();
    }
    return new PDStream(packed);
  }

  private void rewrite() {
    int done = 0;
    for (int i = old.indexOf('/'); i >= 0; i = old.indexOf('/', i + 1)) {
      int next = i;
      if (old.startsWith(ARTIFACT, i)) {
        next = artifact(i, done);
      } else if (old.startsWith(TEXT, i)) {
        next = text(i, done);
      }
      if (next > i) {
        done = next;
        i = next - 1;
      }
    }
    rewritten.append(old, done, old.length());
    if (found != repeated.size()) {
      throw new IllegalStateException("gemerkte inhoud niet gevonden");
    }
  }

  private int artifact(int begin, int done) {
    int name = begin + ARTIFACT.length();
    int end = old.indexOf(' ', name);
    if (!old.startsWith(EMPTY, end)) {
      used.add(old.substring(name, end));
      return begin;
    }
    rewritten.append(old, done, begin);
    return end + EMPTY.length();
  }

  private int text(int begin, int done) {
    int number = begin + TEXT.length();
    int end = old.indexOf('>', number);
    if (repeated.isEmpty() || !repeated.contains(Integer.valueOf(old.substring(number, end)))) {
      return begin;
    }
    found++;
    rewritten.append(old, done, begin).append(REPETITION);
    return end + ">> BDC".length();
  }
}
