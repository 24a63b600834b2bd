package nl.udo.recht.toepassing;

/** Whether and how strongly a norm counts for a layer and a kind of regulation; strongest first. */
public enum Gelding {
  /** It counts. */
  GELDT,
  /** It counts where there is reason to. */
  ZO_NODIG,
  /** No text that was read settles it: neither rule nor text rests on it. */
  OPEN,
  /** It does not count. */
  GELDT_NIET;

  /**
   * Whether rule and text may rest on it.
   *
   * @return true for what counts, also where it counts only if need be
   */
  public boolean telt() {
    return this == GELDT || this == ZO_NODIG;
  }
}
