package nl.udo;

import net.jqwik.api.Arbitrary;
import nl.udo.model.UdoTraject;

/**
 * Records for tests. In a jqwik property, {@code @ForAll UdoTraject traject} is enough: it draws
 * from {@link #willekeurig()}.
 */
public final class Trajecten {

  private Trajecten() {}

  /**
   * Any record that can be made: each component absent, empty or filled, texts that are hard to
   * carry, every term, amounts and dates up to their limits. Found by reflection, so that a new
   * component takes part at once.
   */
  public static Arbitrary<UdoTraject> willekeurig() {
    return WillekeurigRecord.van(UdoTraject.class);
  }

  /** Any value of one record type of the model, with all that it holds. */
  public static <R extends Record> Arbitrary<R> willekeurig(Class<R> type) {
    return WillekeurigRecord.van(type);
  }

  /**
   * One invented bill in which every component of every record type is filled, each text different
   * from all others: what of this is not found in an output, that output leaves out.
   */
  public static UdoTraject volledig() {
    return VolledigTraject.maak();
  }
}
