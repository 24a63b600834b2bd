package nl.udo.pdf.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(rewritten.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
    COSDictionary properties =
        page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (properties != null) {
      Set.copyOf(properties.keySet()).stream()
          .filter(name -> !used.contains(name.getName()))
          .forEach(properties::removeItem);
    }
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
