package nl.udo.usertext;

import java.util.List;

/** The months by their Dutch names: the JDK has these only where its locale data are. */
public final class Months {

  /** The names, from januari on. */
  public static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private Months() {}
}
