package nl.udo.pdf.read;

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
final class Unpacker {
  private Unpacker() {}

  static byte[] unpack(COSStream stream, int limit) {
    List<COSName> filters = new PDStream(stream).getFilters();
    try (InputStream raw = stream.createRawInputStream()) {
      if (filters.isEmpty()) {
        return read(raw, limit);
      }
      boolean predicted = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) != null;
      if (filters.size() > 1
          || predicted
          || !List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION)
              .contains(filters.get(0))) {
        throw ReadFailure.RECORD_DAMAGED.failure();
      }
      try (InputStream unpacked = new InflaterInputStream(raw)) {
        return read(unpacked, limit);
      }
    } catch (IOException e) {
      throw ReadFailure.RECORD_DAMAGED.failure(e);
    }
  }

  private static byte[] read(InputStream in, int limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      if (out.size() + n > limit) {
        throw ReadFailure.RECORD_TOO_LARGE.failure();
      }
      out.write(piece, 0, n);
    }
    return out.toByteArray();
  }
}
