package nl.udo.pdf.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The sRGB profile that PDF/A asks for. The profile of the JDK would do, but its bytes differ
 * between JDK versions, and equal input must give equal bytes.
 */
public final class ColorProfile {
  private static final String NAME = "sRGB IEC61966-2.1";

  /** As it stands in each file. */
  private static final byte[] PACKED = packed();

  private ColorProfile() {}

  /**
   * Names the profile in a document. Not through PDFBox: that reads the profile with the JDK first,
   * which writes its own marks into it.
   *
   * @param document the document
   * @throws IOException when the document cannot hold it
   */
  public static void addTo(PDDocument document) throws IOException {
    PDStream profile = new PDStream(document, new ByteArrayInputStream(PACKED));
    profile.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
    intent.setString(COSName.INFO, NAME);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
  }

  private static byte[] packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (InputStream srgb = ColorProfile.class.getResourceAsStream("srgb.icc");
        OutputStream out = new DeflaterOutputStream(packed)) {
      srgb.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
