package nl.udo.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a stream does, for lists of a few things. A text asks hundreds of such questions, each a few
 * times: a stream is set up, and compiled, anew for each of them, which costs more than the walk.
 */
public final class Lists {

  private Lists() {}

  /** Whether some are so. */
  public static <T extends @Nullable Object> boolean any(
      Collection<? extends T> all, Predicate<? super T> is) {
    for (T one : all) {
      if (is.test(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether none are otherwise. */
  public static <T extends @Nullable Object> boolean every(
      Collection<? extends T> all, Predicate<? super T> is) {
    for (T one : all) {
      if (!is.test(one)) {
        return false;
      }
    }
    return true;
  }

  /** Whether none are so. */
  public static <T extends @Nullable Object> boolean none(
      Collection<? extends T> all, Predicate<? super T> is) {
    return !any(all, is);
  }

  /** How many are so. */
  public static <T extends @Nullable Object> int count(
      Collection<? extends T> all, Predicate<? super T> is) {
    int count = 0;
    for (T one : all) {
      if (is.test(one)) {
        count++;
      }
    }
    return count;
  }

  /** The first that is so, or null. */
  public static <T> @Nullable T first(Collection<? extends T> all, Predicate<? super T> is) {
    for (T one : all) {
      if (is.test(one)) {
        return one;
      }
    }
    return null;
  }

  /** Those that are so, in a list to read. */
  public static <T extends @Nullable Object> List<T> only(
      Collection<? extends T> all, Predicate<? super T> is) {
    List<T> only = new ArrayList<>(all.size());
    for (T one : all) {
      if (is.test(one)) {
        only.add(one);
      }
    }
    return only;
  }

  /** In an order, those that are equal in it as they were; in a list to read. */
  public static <T> List<T> sorted(List<T> all, Comparator<? super T> order) {
    if (all.size() < 2) {
      return all;
    }
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(order);
    return sorted;
  }

  /** What each of them becomes, in a list to read. */
  public static <T extends @Nullable Object, R extends @Nullable Object> List<R> each(
      Collection<? extends T> all, Function<? super T, ? extends R> becomes) {
    List<R> each = new ArrayList<>(all.size());
    for (T one : all) {
      each.add(becomes.apply(one));
    }
    return each;
  }

  /**
   * What stands in either of two lists.
   *
   * @param one a list
   * @param other another
   * @param <T> what the lists hold
   * @return each element once, in order; unmodifiable
   */
  public static <T> List<T> union(List<? extends T> one, List<? extends T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
