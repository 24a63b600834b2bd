package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.udo.lists.Lists;
import nl.udo.paragraaf.statements.Uitspraak;

/** Joins statements that are equal in what a rule asks, in one walk through the record. */
final class Joining {

  private Joining() {}

  /**
   * Joins each statement with the first earlier one of the same key.
   *
   * @param key what must be equal, or null for a statement that is not joined
   * @param samen both as one, or null when they cannot be one after all
   */
  static List<Uitspraak> byKey(
      List<Uitspraak> uitspraken, Function<Uitspraak, ?> key, BinaryOperator<Uitspraak> samen) {
    List<Uitspraak> over = new ArrayList<>(uitspraken.size());
    Map<Object, Integer> first = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Object own = key.apply(u);
      Integer at = own == null ? null : first.putIfAbsent(own, over.size());
      Uitspraak joined = at == null ? null : samen.apply(over.get(at), u);
      if (at == null || joined == null) {
        over.add(u);
      } else {
        over.set(at, joined);
      }
    }
    return over;
  }

  /**
   * Joins all statements of the same key where the first of them stands. By halves: one by one,
   * each would copy all that were joined before it.
   *
   * @param key what must be equal, or null for a statement that is not joined
   * @param samen both as one, the order of which does not matter but for what stands first
   */
  static List<Uitspraak> allByKey(
      List<Uitspraak> uitspraken, Function<Uitspraak, ?> key, BinaryOperator<Uitspraak> samen) {
    List<List<Uitspraak>> groups = new ArrayList<>(uitspraken.size());
    Map<Object, List<Uitspraak>> keyed = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Object own = key.apply(u);
      if (own == null) {
        groups.add(List.of(u));
      } else {
        keyed.computeIfAbsent(own, k -> begin(groups)).add(u);
      }
    }
    return keyed.isEmpty() ? uitspraken : Lists.each(groups, group -> halves(group, samen));
  }

  /**
   * As {@link #allByKey}, but only where so many have the same key; fewer stay each its own.
   *
   * @param least how many make a list
   */
  static List<Uitspraak> manyByKey(
      List<Uitspraak> uitspraken,
      int least,
      Function<Uitspraak, ?> key,
      BinaryOperator<Uitspraak> samen) {
    Map<Object, Integer> sizes = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Object own = key.apply(u);
      if (own != null) {
        sizes.merge(own, 1, Integer::sum);
      }
    }
    sizes.values().removeIf(size -> size < least);
    return sizes.isEmpty()
        ? uitspraken
        : allByKey(
            uitspraken,
            u -> {
              Object own = key.apply(u);
              return own == null || !sizes.containsKey(own) ? null : own;
            },
            samen);
  }

  private static List<Uitspraak> begin(List<List<Uitspraak>> groups) {
    List<Uitspraak> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  private static Uitspraak halves(List<Uitspraak> group, BinaryOperator<Uitspraak> samen) {
    int size = group.size();
    return size == 1
        ? group.get(0)
        : samen.apply(
            halves(group.subList(0, size / 2), samen),
            halves(group.subList(size / 2, size), samen));
  }

  /**
   * Tells each statement of which a home is known there, in place of where it stood.
   *
   * @param homeKey what a statement can be a home for, or null
   * @param guestKey the home that a statement belongs to, or null
   * @param samen the home with its guest
   */
  static List<Uitspraak> move(
      List<Uitspraak> uitspraken,
      Function<Uitspraak, ?> homeKey,
      Function<Uitspraak, ?> guestKey,
      BinaryOperator<Uitspraak> samen) {
    Map<Object, Integer> homes = new HashMap<>();
    for (int i = 0; i < uitspraken.size(); i++) {
      Object key = homeKey.apply(uitspraken.get(i));
      if (key != null) {
        homes.putIfAbsent(key, i);
      }
    }
    if (homes.isEmpty()) {
      return uitspraken;
    }
    List<Uitspraak> over = uitspraken;
    for (int i = 0; i < uitspraken.size(); i++) {
      Object key = guestKey.apply(uitspraken.get(i));
      Integer home = key == null ? null : homes.get(key);
      if (home == null || home == i) {
        continue;
      }
      Uitspraak host = over.get(home);
      Uitspraak joined = host == null ? null : samen.apply(host, uitspraken.get(i));
      if (joined != null) {
        // Most rules move nothing, and need no list of their own.
        if (over == uitspraken) {
          over = new ArrayList<>(uitspraken);
        }
        over.set(home, joined);
        over.set(i, null);
      }
    }
    return over == uitspraken ? uitspraken : Lists.only(over, Objects::nonNull);
  }
}
