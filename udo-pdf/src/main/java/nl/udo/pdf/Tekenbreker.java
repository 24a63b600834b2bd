package nl.udo.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a word that fits nowhere may be cut: between characters, not before a combining mark. */
final class Tekenbreker implements FSTextBreaker {
  private String tekst = "";
  private int plaats;

  @Override
  public void setText(String nieuw) {
    tekst = nieuw;
    plaats = 0;
  }

  @Override
  public int next() {
    if (plaats >= tekst.length()) {
      return -1;
    }
    do {
      plaats = tekst.offsetByCodePoints(plaats, 1);
    } while (plaats < tekst.length()
        && Character.getType(tekst.codePointAt(plaats)) == Character.NON_SPACING_MARK);
    return plaats;
  }
}
