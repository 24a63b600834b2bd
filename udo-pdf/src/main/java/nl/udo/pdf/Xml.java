package nl.udo.pdf;

/** Text as XML character data. */
final class Xml {
  private Xml() {}

  static String tekst(String tekst) {
    StringBuilder uit = new StringBuilder(tekst.length() + 16);
    tekst
        .codePoints()
        .forEach(
            teken -> {
              switch (teken) {
                case '&' -> uit.append("&amp;");
                case '<' -> uit.append("&lt;");
                case '>' -> uit.append("&gt;");
                default -> uit.appendCodePoint(toegestaan(teken) ? teken : 0xFFFD);
              }
            });
    return uit.toString();
  }

  /** Whether XML 1.0 can carry the character at all. */
  static boolean toegestaan(int teken) {
    return teken >= 0x20 && teken <= 0xD7FF
        || teken == '\t'
        || teken == '\n'
        || teken == '\r'
        || teken >= 0xE000 && teken <= 0xFFFD
        || teken >= 0x10000 && teken <= 0x10FFFF;
  }
}
