package nl.udo.word.ooxml;

import java.io.BufferedInputStream;
import java.io.IOException;

/** What a file is by its first bytes. */
public enum FileKind {
  /** A package of parts, as a Word file is. */
  PACKAGE,
  /** As Word wrote them before there were packages, and still writes them with a password. */
  OLD_OR_ENCRYPTED,
  OTHER;

  private static final int ZIP = 0x504b0304;
  private static final int OLE = 0xd0cf11e0;

  /** The kind of a file, of which all is still to be read. */
  public static FileKind of(BufferedInputStream in) throws IOException {
    in.mark(Integer.BYTES);
    int magic = 0;
    for (byte b : in.readNBytes(Integer.BYTES)) {
      magic = magic << 8 | b & 0xff;
    }
    in.reset();
    if (magic == ZIP) {
      return PACKAGE;
    }
    return magic == OLE ? OLD_OR_ENCRYPTED : OTHER;
  }
}
