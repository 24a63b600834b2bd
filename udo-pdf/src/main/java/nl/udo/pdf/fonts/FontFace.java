package nl.udo.pdf.fonts;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/** The faces that the layout uses; italics within a heading stay bold. */
public enum FontFace {
  /** Upright, of ordinary weight. */
  REGULAR(400, FontStyle.NORMAL, "gewoon"),
  /** Upright and bold. */
  BOLD(700, FontStyle.NORMAL, "vet"),
  /** Italic, of ordinary weight. */
  ITALIC(400, FontStyle.ITALIC, "cursief");

  private final int weight;
  private final FontStyle style;
  private final String dutch;

  FontFace(int weight, FontStyle style, String dutch) {
    this.weight = weight;
    this.style = style;
    this.dutch = dutch;
  }

  /** {@return the weight as CSS counts it} */
  public int weight() {
    return weight;
  }

  /** {@return the style} */
  public FontStyle style() {
    return style;
  }

  /** How a message names it. */
  String dutch() {
    return dutch;
  }
}
