package nl.udo.pdf.archive;

/** Text as XML character data. */
final class XmlText {
  private XmlText() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
              }
            });
    return out.toString();
  }

  /** Whether XML 1.0 can carry the character at all. */
  private static boolean isAllowed(int character) {
    return character >= 0x20 && character <= 0xD7FF
        || character == '\t'
        || character == '\n'
        || character == '\r'
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000 && character <= 0x10FFFF;
  }
}
