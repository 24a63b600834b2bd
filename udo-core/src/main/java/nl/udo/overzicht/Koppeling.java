package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which an element of a list is recognised in a later version of that list. In this
 * order:
 *
 * <ol>
 *   <li>both are equal;
 *   <li>both have the same kenmerk; two with different kenmerken are never one;
 *   <li>party, date and aspect agree and the description is the same;
 *   <li>party, date and aspect are the same, and of no other element;
 *   <li>the normalised description is the same;
 *   <li>party, date and aspect do not contradict each other, and with no other element: a date that
 *       was filled in later makes no other consultation of it;
 *   <li>neither has anything to know it by, and no other element is like that.
 * </ol>
 *
 * What is left was removed, or added. Where a step could join an element to either of two, it joins
 * neither; only of elements that are the same in that step, the first is joined to the first.
 */
final class Koppeling {

  /**
   * What an element is recognised by.
   *
   * @param kenmerk its kenmerk as a key, or null
   * @param partijen the keys of its parties
   * @param datum its date, or null
   * @param aspect what it is about, or null
   * @param omschrijving its description as a key, or null
   */
  record Herkenning(
      @Nullable String kenmerk,
      Set<String> partijen,
      @Nullable String datum,
      @Nullable String aspect,
      @Nullable String omschrijving) {

    /** Whether there is anything but a description to know it by. */
    private boolean zegtIets() {
      return !partijen.isEmpty() || datum != null || aspect != null;
    }

    /** Whether there is nothing to know it by. */
    private boolean isNaamloos() {
      return !zegtIets() && kenmerk == null && omschrijving == null;
    }

    private boolean gelijk(Herkenning ander) {
      return zegtIets()
          && partijen.equals(ander.partijen)
          && Objects.equals(datum, ander.datum)
          && Objects.equals(aspect, ander.aspect);
    }

    private boolean verenigbaar(Herkenning ander) {
      boolean deelt =
          !partijen.isEmpty() && partijen.equals(ander.partijen)
              || aspect != null && aspect.equals(ander.aspect)
              || datum != null && datum.equals(ander.datum);
      return deelt
          && partijen.equals(ander.partijen)
          && (datum == null || ander.datum == null || datum.equals(ander.datum))
          && (aspect == null || ander.aspect == null || aspect.equals(ander.aspect));
    }
  }

  private final List<Herkenning> vanEerder;
  private final List<Herkenning> vanLater;
  private final Map<Integer, Integer> paren = new TreeMap<>();
  private final Set<Integer> bezet = new HashSet<>();

  private Koppeling(List<Herkenning> vanEerder, List<Herkenning> vanLater) {
    this.vanEerder = vanEerder;
    this.vanLater = vanLater;
  }

  /**
   * Recognises the elements of one list in another.
   *
   * @return for each place in the earlier list that is recognised, its place in the later one
   */
  static <T> Map<Integer, Integer> van(
      List<T> eerder, List<T> later, Function<T, Herkenning> herkenning) {
    Koppeling koppeling =
        new Koppeling(
            eerder.stream().map(herkenning).toList(), later.stream().map(herkenning).toList());
    koppeling.opSleutel(eerder::get, later::get, (a, b) -> true);
    koppeling.opSleutel(
        i -> koppeling.vanEerder.get(i).kenmerk(),
        j -> koppeling.vanLater.get(j).kenmerk(),
        (a, b) -> true);
    koppeling.opOmschrijving(Herkenning::verenigbaar);
    koppeling.alsEnige(Herkenning::gelijk);
    koppeling.opOmschrijving((a, b) -> true);
    koppeling.alsEnige(Herkenning::verenigbaar);
    koppeling.alsEnige((a, b) -> a.isNaamloos() && b.isNaamloos());
    return koppeling.paren;
  }

  private void opOmschrijving(BiPredicate<Herkenning, Herkenning> welke) {
    opSleutel(i -> vanEerder.get(i).omschrijving(), j -> vanLater.get(j).omschrijving(), welke);
  }

  /** Of elements with the same key, the first is joined to the first. */
  private void opSleutel(
      Function<Integer, Object> links,
      Function<Integer, Object> rechts,
      BiPredicate<Herkenning, Herkenning> welke) {
    Map<Object, List<Integer>> perSleutel = new HashMap<>();
    for (int j : overLater()) {
      Object sleutel = rechts.apply(j);
      if (sleutel != null) {
        perSleutel.computeIfAbsent(sleutel, k -> new ArrayList<>()).add(j);
      }
    }
    for (int i : overEerder()) {
      Object sleutel = links.apply(i);
      List<Integer> voor = sleutel == null ? null : perSleutel.get(sleutel);
      if (voor != null) {
        voor.stream()
            .filter(j -> !bezet.contains(j) && mag(i, j, welke))
            .findFirst()
            .ifPresent(j -> koppel(i, j));
      }
    }
  }

  private void alsEnige(BiPredicate<Herkenning, Herkenning> welke) {
    List<Integer> links = overEerder();
    List<Integer> rechts = overLater();
    for (int i : links) {
      List<Integer> voor = rechts.stream().filter(j -> mag(i, j, welke)).limit(2).toList();
      if (voor.size() == 1
          && links.stream().filter(k -> mag(k, voor.get(0), welke)).limit(2).count() == 1) {
        koppel(i, voor.get(0));
      }
    }
  }

  private boolean mag(int i, int j, BiPredicate<Herkenning, Herkenning> welke) {
    Herkenning a = vanEerder.get(i);
    Herkenning b = vanLater.get(j);
    boolean anders = a.kenmerk() != null && b.kenmerk() != null && !a.kenmerk().equals(b.kenmerk());
    return !anders && welke.test(a, b);
  }

  private void koppel(int i, int j) {
    paren.put(i, j);
    bezet.add(j);
  }

  private List<Integer> overEerder() {
    return IntStream.range(0, vanEerder.size()).filter(i -> !paren.containsKey(i)).boxed().toList();
  }

  private List<Integer> overLater() {
    return IntStream.range(0, vanLater.size()).filter(j -> !bezet.contains(j)).boxed().toList();
  }
}
