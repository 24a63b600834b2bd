package nl.udo.meting;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares contestants in one process: in each short round all take their turn, so that what
 * disturbs the machine disturbs all. What counts is the CPU time of this thread, which does not run
 * while another program has the machine, and the bytes that it allocates, which do not depend on
 * the machine at all. Of each the median is given, with the quartiles as its spread.
 */
final class Rounds {

  /** Long enough beside the grain of the clock, short enough for many rounds. */
  private static final long ROUND_NANOS = 20_000_000;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<String, Runnable> contestants = new LinkedHashMap<>();

  /** What one contestant costs per run: in each round. */
  record Cost(double[] micros, double[] bytes) {}

  Rounds contestant(String name, Runnable run) {
    contestants.put(name, run);
    return this;
  }

  /**
   * Runs all, first to warm up, and then as many rounds as asked. They warm up by turns too, for
   * else the last would find compiled what the first had to run without.
   */
  Map<String, Cost> run(int warmUp, int rounds) {
    long end = THREAD.getCurrentThreadCpuTime() + warmUp * ROUND_NANOS * contestants.size();
    while (THREAD.getCurrentThreadCpuTime() < end) {
      contestants.values().forEach(Rounds::repeatsPerRound);
    }
    Map<String, Integer> repeats = new LinkedHashMap<>();
    contestants.forEach((name, run) -> repeats.put(name, repeatsPerRound(run)));
    Map<String, Cost> costs = new LinkedHashMap<>();
    contestants
        .keySet()
        .forEach(name -> costs.put(name, new Cost(new double[rounds], new double[rounds])));
    List<String> names = new ArrayList<>(contestants.keySet());
    for (int round = 0; round < rounds; round++) {
      // The one that goes first has the caches of another: each goes first as often.
      for (int i = 0; i < names.size(); i++) {
        String name = names.get((i + round) % names.size());
        measure(contestants.get(name), repeats.get(name), costs.get(name), round);
      }
    }
    return costs;
  }

  /** Counted in time of this thread, for a busy machine must not count fewer. */
  private static int repeatsPerRound(Runnable run) {
    long begin = THREAD.getCurrentThreadCpuTime();
    int repeats = 0;
    do {
      run.run();
      repeats++;
    } while (THREAD.getCurrentThreadCpuTime() - begin < ROUND_NANOS);
    return repeats;
  }

  private static void measure(Runnable run, int repeats, Cost cost, int round) {
    long bytes = THREAD.getCurrentThreadAllocatedBytes();
    long nanos = THREAD.getCurrentThreadCpuTime();
    for (int i = 0; i < repeats; i++) {
      run.run();
    }
    cost.micros()[round] = (THREAD.getCurrentThreadCpuTime() - nanos) / 1e3 / repeats;
    cost.bytes()[round] = (double) (THREAD.getCurrentThreadAllocatedBytes() - bytes) / repeats;
  }

  /** The middle one, or the mean of the middle two. */
  static double median(double[] numbers) {
    return quantile(numbers, 0.5);
  }

  static double quantile(double[] numbers, double share) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The median with its quartiles, for instance "12.3 (12.1 to 12.8)". */
  static String spread(double[] numbers) {
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f to %.1f)",
        median(numbers),
        quantile(numbers, 0.25),
        quantile(numbers, 0.75));
  }

  /** In each round, one contestant as a share of another. */
  static double[] ratio(double[] one, double[] other) {
    double[] ratio = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      ratio[i] = one[i] / other[i];
    }
    return ratio;
  }
}
