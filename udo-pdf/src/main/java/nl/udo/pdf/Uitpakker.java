package nl.udo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Unpacks an attachment piece by piece and stops at the limit. The filters of PDFBox first unpack
 * everything, which a few kilobytes can turn into gigabytes.
 */
final class Uitpakker {
  private Uitpakker() {}

  static byte[] pakUit(COSStream stroom, int grens) {
    List<COSName> filters = new PDStream(stroom).getFilters();
    try (InputStream ruw = stroom.createRawInputStream()) {
      if (filters.isEmpty()) {
        return lees(ruw, grens);
      }
      boolean voorspeld = stroom.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) != null;
      if (filters.size() > 1
          || voorspeld
          || !List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION)
              .contains(filters.get(0))) {
        throw PdfLeesfout.BIJLAGE_BESCHADIGD.fout();
      }
      try (InputStream uitgepakt = new InflaterInputStream(ruw)) {
        return lees(uitgepakt, grens);
      }
    } catch (IOException e) {
      throw PdfLeesfout.BIJLAGE_BESCHADIGD.fout(e);
    }
  }

  private static byte[] lees(InputStream in, int grens) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    byte[] stuk = new byte[8192];
    for (int n = in.read(stuk); n >= 0; n = in.read(stuk)) {
      if (uit.size() + n > grens) {
        throw PdfLeesfout.BIJLAGE_TE_GROOT.fout();
      }
      uit.write(stuk, 0, n);
    }
    return uit.toByteArray();
  }
}
