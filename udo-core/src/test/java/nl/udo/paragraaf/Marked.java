package nl.udo.paragraaf;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.udo.model.Aspect;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;

/**
 * A generated record of which each text has a word of its own, its mark, so that what a text tells
 * of it, how often and of whom can be read from the text alone.
 *
 * @param form the kind of regulation
 * @param consequences the consequences
 */
record Marked(Regelingsoort form, List<Consequence> consequences) {

  /**
   * A consequence.
   *
   * @param provisions the provisions that cause it; none for the whole regulation
   * @param whose whose task or power it is, where that is more than a layer
   * @param said what is recorded of it, in words of its own
   * @param alike what is recorded of it in words that every other consequence has too
   */
  record Consequence(
      Holder holder, List<String> provisions, Whose whose, Set<Kind> said, Set<Kind> alike) {

    Stream<Kind> kinds() {
      return Stream.concat(said.stream(), alike.stream());
    }

    boolean changes(Aspect aspect) {
      return kinds().anyMatch(k -> k.aspect == aspect && !k.denies());
    }
  }

  /** Fills in a consequence with a mark. */
  private interface Filling {
    void fill(Gevolg.Builder consequence, String mark, Whose whose);
  }

  /** What can be recorded of a consequence. */
  enum Kind {
    TASK(Aspect.TAKEN, (g, m, o) -> g.taken(t -> t.nieuw("Er komt een " + m + "."))),
    TASK_TO(
        Aspect.TAKEN,
        (g, m, o) -> g.taken(t -> t.nieuw(Formulering.te(m + " te vervullen"), o::task))),
    TASK_NOUN(
        Aspect.TAKEN,
        (g, m, o) -> g.taken(t -> t.nieuw(Formulering.woordgroep("een " + m), o::task))),
    TASK_ENDS(
        Aspect.TAKEN,
        (g, m, o) ->
            g.taken(t -> t.vervalt(Formulering.te(m + " te vervullen"), w -> w.orgaan(o.organ())))),
    POWER(
        Aspect.BEVOEGDHEDEN,
        (g, m, o) ->
            g.bevoegdheden(b -> b.nieuw("Er komt een recht op " + m + ".", w -> o.power(w, m)))),
    POWER_TO(
        Aspect.BEVOEGDHEDEN,
        (g, m, o) ->
            g.bevoegdheden(b -> b.nieuw(Formulering.te(m + " te verlenen"), w -> o.power(w, m)))),
    POWER_CHANGES(
        Aspect.BEVOEGDHEDEN,
        (g, m, o) ->
            g.bevoegdheden(
                b -> b.gewijzigd(Formulering.woordgroep("de " + m), w -> o.power(w, m)))),
    TASK_THAT(
        Aspect.TAKEN,
        (g, m, o) -> g.taken(t -> t.nieuw(Formulering.bijzin("er " + m + " komt"), o::task))),
    POWER_THAT(
        Aspect.BEVOEGDHEDEN,
        (g, m, o) ->
            g.bevoegdheden(
                b -> b.nieuw(Formulering.bijzin("er " + m + " komt"), w -> o.power(w, m)))),
    COSTS(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x ->
                    x.kosten(
                        k ->
                            k.omschrijving("het " + m)
                                .ramingen(
                                    r ->
                                        r.opstellers("Bureau X")
                                            .bedrag(Bedrag.miljoen("3").structureel()))))),
    COSTS_BY_NOBODY(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x ->
                    x.kosten(
                        k ->
                            k.omschrijving("het " + m)
                                .ramingen(r -> r.bedrag(Bedrag.miljoen("2").incidenteel()))))),
    COSTS_PER_YEAR(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x ->
                    x.kosten(
                        k ->
                            k.omschrijving("het " + m)
                                .ramingen(
                                    r ->
                                        r.bedrag(
                                            Bedrag.miljoen("1").inJaar(2027),
                                            Bedrag.miljoen("2").inJaar(2028)))))),
    COSTS_UNKNOWN(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x ->
                    x.kosten(
                        k ->
                            k.omschrijving("het " + m)
                                .ramingen(
                                    r -> r.geenBedrag("Van " + m + " is niets bekend.", null))))),
    GRANT(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x ->
                    x.bekostiging(
                        Bekostiging.Vorm.SPECIFIEKE_UITKERING,
                        b -> b.omschrijving("het " + m).bedrag(Bedrag.miljoen("4"))))),
    NO_COMPENSATION(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x ->
                    x.bekostiging(
                        Bekostiging.Vorm.GEEN_COMPENSATIE, b -> b.omschrijving("het " + m)))),
    DIFFERENCE(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x -> x.verschil(Bedrag.miljoen("5"), "De behoefte aan " + m + " is hoger."))),
    CAPACITY(
        Aspect.UITVOERINGSKRACHT,
        (g, m, o) ->
            g.uitvoeringskracht(u -> u.deskundigheidEnCapaciteit("Er is " + m + " nodig."))),
    DATA(
        Aspect.UITVOERINGSKRACHT,
        (g, m, o) -> g.uitvoeringskracht(u -> u.gegevensEnIct("Het " + m + " wordt aangesloten."))),
    NO_TASKS(Aspect.TAKEN, (g, m, o) -> g.taken(t -> t.geen("Er blijft " + m + "."))),
    NO_POWERS(
        Aspect.BEVOEGDHEDEN, (g, m, o) -> g.bevoegdheden(b -> b.geen("Er blijft " + m + "."))),
    NO_MONEY(Aspect.MIDDELEN, (g, m, o) -> g.middelen(x -> x.geen("Er blijft " + m + "."))),
    NO_EXTRA_MONEY(
        Aspect.MIDDELEN, (g, m, o) -> g.middelen(x -> x.bestaand("Er is al " + m + "."))),
    NO_CAPACITY(
        Aspect.UITVOERINGSKRACHT,
        (g, m, o) -> g.uitvoeringskracht(u -> u.geen("Er is " + m + "."))),
    CHARGES(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x -> x.bekostiging(Bekostiging.Vorm.LEGES, b -> b.omschrijving("het " + m)))),
    COSTS_UNQUANTIFIED(
        Aspect.MIDDELEN,
        (g, m, o) ->
            g.middelen(
                x ->
                    x.kosten(
                        k ->
                            k.omschrijving("het " + m)
                                .ramingen(
                                    r ->
                                        r.nietTeKwantificeren(
                                            n -> n.reden("De vraag is nieuw."))))));

    final Aspect aspect;
    private final Filling filling;

    Kind(Aspect aspect, Filling filling) {
      this.aspect = aspect;
      this.filling = filling;
    }

    /** Whether it is told in a phrase to whom it is directed; a sentence tells all by itself. */
    boolean isDirected(Whose whose) {
      return whose.directed() && (this == POWER_TO || this == POWER_CHANGES);
    }

    /** Whether it is told in a phrase of which organ it is. */
    boolean isOfOrgan(Whose whose) {
      return whose.organ() != null
          && Set.of(TASK_TO, TASK_NOUN, TASK_ENDS, POWER_TO, POWER_CHANGES).contains(this);
    }

    /** Whether whose it is has a say in how it is told. */
    boolean isOfSomebody() {
      return (aspect == Aspect.TAKEN || aspect == Aspect.BEVOEGDHEDEN) && !denies();
    }

    boolean denies() {
      return name().startsWith("NO_") && this != NO_COMPENSATION;
    }

    private String mark(int consequence) {
      return "zaak" + (char) ('a' + ordinal()) + (consequence < 0 ? "" : "" + consequence);
    }
  }

  /** Any of them, of one to four consequences. */
  static Arbitrary<Marked> any() {
    Arbitrary<Set<Kind>> kinds = Arbitraries.of(Kind.class).set().ofMinSize(1).ofMaxSize(4);
    Arbitrary<List<String>> provisions =
        Arbitraries.of(List.of(), List.of("artikel 3"), List.of("artikel 4", "artikel 5"));
    Arbitrary<Set<Kind>> alike = Arbitraries.of(Kind.class).set().ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(
                Regelingsoort.WET, Regelingsoort.AMVB, Regelingsoort.MINISTERIELE_REGELING),
            Arbitraries.of(Holder.class)
                .flatMap(
                    holder ->
                        Combinators.combine(
                                Arbitraries.just(holder),
                                provisions,
                                Whose.any(holder),
                                kinds,
                                alike)
                            .as(Marked::consequence))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4))
        .as(Marked::new)
        // Of so many parts combined they are too many to try anything else beside them.
        .withoutEdgeCases();
  }

  /** That of an aspect there are consequences, or that there are none. */
  private static Consequence consequence(
      Holder holder, List<String> provisions, Whose whose, Set<Kind> said, Set<Kind> alike) {
    EnumSet<Kind> own = EnumSet.copyOf(said);
    EnumSet<Kind> shared = EnumSet.noneOf(Kind.class);
    shared.addAll(alike);
    shared.removeAll(own);
    Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
    own.stream().filter(k -> !k.denies()).forEach(k -> changed.add(k.aspect));
    shared.stream().filter(k -> !k.denies()).forEach(k -> changed.add(k.aspect));
    Set<Aspect> denied = EnumSet.noneOf(Aspect.class);
    own.removeIf(k -> k.denies() && (changed.contains(k.aspect) || !denied.add(k.aspect)));
    shared.removeIf(k -> k.denies() && (changed.contains(k.aspect) || !denied.add(k.aspect)));
    return new Consequence(holder, provisions, whose, own, shared);
  }

  UdoTraject traject() {
    UdoTraject.Builder traject = Proef.traject(form);
    for (int i = 0; i < consequences.size(); i++) {
      int number = i;
      Consequence c = consequences.get(i);
      c.holder()
          .touchedBy(
              traject,
              g -> {
                g.bepalingen(c.provisions());
                c.said().forEach(k -> k.filling.fill(g, k.mark(number), c.whose()));
                c.alike().forEach(k -> k.filling.fill(g, k.mark(-1), c.whose()));
              });
    }
    return traject.build();
  }

  /** The names of the layers that have consequences. */
  Set<String> layers() {
    Set<String> layers = new TreeSet<>();
    consequences.forEach(c -> c.holder().layers.forEach(l -> layers.add(Holder.name(l))));
    return layers;
  }

  /**
   * Of whom each mark is: all whose consequences hold it. That nothing changes is of the rest of a
   * layer where a part of that layer has a change, and of what comes besides where all of it has.
   */
  Map<String, Set<String>> marks() {
    Map<String, Set<String>> marks = new LinkedHashMap<>();
    for (int i = 0; i < consequences.size(); i++) {
      Consequence c = consequences.get(i);
      int number = i;
      c.said().forEach(k -> mark(k.mark(number), c, k, marks));
      c.alike().forEach(k -> mark(k.mark(-1), c, k, marks));
    }
    return marks;
  }

  /** The organ of each mark that is told in a phrase. */
  Map<String, Orgaan> organs() {
    Map<String, Orgaan> organs = new LinkedHashMap<>();
    for (int i = 0; i < consequences.size(); i++) {
      Consequence c = consequences.get(i);
      for (Kind k : c.said()) {
        if (k.isOfOrgan(c.whose())) {
          organs.put(k.mark(i), c.whose().organ());
        }
      }
    }
    return organs;
  }

  private void mark(String mark, Consequence c, Kind k, Map<String, Set<String>> marks) {
    marks.computeIfAbsent(mark, m -> new TreeSet<>()).addAll(names(c, k));
    if (k.isDirected(c.whose())) {
      marks.computeIfAbsent(mark + Whose.DIRECTED, m -> new TreeSet<>()).addAll(names(c, k));
    }
  }

  /** Whom a text is about that does not say so: its only scope, or else all its layers. */
  Set<String> all() {
    Set<Set<String>> scopes = new HashSet<>();
    consequences.forEach(c -> scopes.add(c.holder().names()));
    return scopes.size() == 1 ? scopes.iterator().next() : layers();
  }

  /**
   * How many scopes hold a mark: whole layers together, each part and provision by itself, and for
   * a task or a power each of those whose it is.
   */
  long scopes(String told) {
    String mark = told.replace(Whose.DIRECTED, "");
    return IntStream.range(0, consequences.size())
        .filter(
            i ->
                consequences.get(i).said().stream().anyMatch(k -> k.mark(i).equals(mark))
                    || consequences.get(i).alike().stream().anyMatch(k -> k.mark(-1).equals(mark)))
        .mapToObj(consequences::get)
        .map(
            c ->
                c.holder().part
                    + " by "
                    + c.provisions()
                    + (kind(mark).isOfSomebody() ? c.whose() : ""))
        .distinct()
        .count();
  }

  /** Whether a mark is what money is for, which may be named in more sentences than one. */
  boolean isName(String mark) {
    Kind kind = kind(mark);
    return kind.aspect == Aspect.MIDDELEN && !kind.denies();
  }

  private static Kind kind(String mark) {
    return Kind.values()[mark.charAt("zaak".length()) - 'a'];
  }

  /**
   * The names of which something is recorded of an aspect: of a part, also those of its layer as a
   * whole; of a layer, also what is left of it.
   *
   * @param line the sentence that denies it: of some provisions, it denies nothing of others
   */
  Set<String> changed(Aspect aspect, Reading.Line line) {
    Set<String> changed = new TreeSet<>();
    if (line.text().startsWith("Voor het overige")) {
      return Set.of(); // what there is besides
    }
    boolean whole = consequences.stream().allMatch(c -> !line.isOf(c.provisions()));
    for (Consequence c : consequences) {
      boolean meant = whole || line.isOf(c.provisions());
      if (meant && c.changes(aspect)) {
        changed.addAll(c.holder().names());
        for (Overheidslaag layer : c.holder().layers) {
          changed.add(Holder.name(layer));
          if (c.holder().part == null) {
            changed.add(Holder.rest(layer));
          }
        }
      }
    }
    return changed;
  }

  private Set<String> names(Consequence own, Kind kind) {
    Holder holder = own.holder();
    if (!kind.denies()) {
      return holder.names();
    }
    Set<String> names = new TreeSet<>();
    for (Overheidslaag layer : holder.layers) {
      if (changes(kind.aspect, own, h -> h.part == null && h.layers.contains(layer))
          || changes(kind.aspect, own, h -> h.part != null && h == holder)) {
        continue; // told of another layer, or of all of them as what comes besides
      }
      if (holder.part != null) {
        names.addAll(holder.names());
      } else {
        boolean ofAPart =
            mayChange(kind.aspect, own, h -> h.isPartOf(layer))
                || own.provisions().isEmpty() && changes(kind.aspect, h -> h.isPartOf(layer));
        names.add(ofAPart ? Holder.rest(layer) : Holder.name(layer));
      }
    }
    return names.isEmpty() ? holder.names() : names;
  }

  /** Whether the same provisions have a change: others contradict nothing. */
  private boolean changes(Aspect aspect, Consequence own, Predicate<Holder> who) {
    return consequences.stream()
        .anyMatch(
            c ->
                c.provisions().equals(own.provisions())
                    && who.test(c.holder())
                    && c.changes(aspect));
  }

  /** Whether the same provisions or the whole have a change, of which those may be a part. */
  private boolean mayChange(Aspect aspect, Consequence own, Predicate<Holder> who) {
    return consequences.stream()
        .anyMatch(
            c ->
                (c.provisions().isEmpty() || c.provisions().equals(own.provisions()))
                    && who.test(c.holder())
                    && c.changes(aspect));
  }

  private boolean changes(Aspect aspect, Predicate<Holder> who) {
    return consequences.stream().anyMatch(c -> who.test(c.holder()) && c.changes(aspect));
  }
}
