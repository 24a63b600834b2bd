package nl.udo.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/** The faces that the layout uses; emphasis within a heading stays bold. */
enum Snede {
  GEWOON(400, FontStyle.NORMAL),
  VET(700, FontStyle.NORMAL),
  CURSIEF(400, FontStyle.ITALIC);

  private final int gewicht;
  private final FontStyle stijl;

  Snede(int gewicht, FontStyle stijl) {
    this.gewicht = gewicht;
    this.stijl = stijl;
  }

  int gewicht() {
    return gewicht;
  }

  FontStyle stijl() {
    return stijl;
  }
}
