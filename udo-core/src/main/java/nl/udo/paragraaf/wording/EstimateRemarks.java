package nl.udo.paragraaf.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Berekening;
import nl.udo.model.Formulering;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** What is said of an estimate besides its amount. */
final class EstimateRemarks {

  private final Pen pen;
  private final Map<Object, Integer> made = new HashMap<>();
  private final EstimateParts parts;
  private final MissingAmounts missing;

  EstimateRemarks(Pen pen, EstimateParts parts, MissingAmounts missing) {
    this.pen = pen;
    this.parts = parts;
    this.missing = missing;
  }

  /**
   * How an estimate is told, as far as it decides what still must be said.
   *
   * @param all the estimates that are told together
   * @param alone whether it is clear that a remark is about the estimate that was told last
   * @param commissioned whether its sentence says who asked for it
   * @param rivals whether others estimated the same cost
   * @param table whether they stand in a table
   * @param list whether its amounts are a list, that does not say which part they cover
   */
  record Told(
      List<Geraamd> all,
      boolean alone,
      boolean commissioned,
      boolean rivals,
      boolean table,
      boolean list) {

    /** The same where a remark stands right behind its estimate. */
    Told besideIt() {
      return new Told(all, true, commissioned, rivals, table, list);
    }
  }

  /** What a source says besides the amount. */
  void explained(Uitspraak u, Geraamd g, Told told) {
    Raming r = g.raming();
    r.berekening().forEach(b -> calculation(u, g, b, told));
    boolean said = EstimateParts.isOfOneBody(u.bereik(), r);
    if (r.onderdeel() != null && told.list() && !said) {
      Words part = Words.of(Dutch.unstopped(r.onderdeel()));
      remark(u, Zin.RAMING_ONDERDEEL, names(g, told), "onderdeel", part);
    }
    if (r.nietTeKwantificeren() != null && !Amounts.known(r.bedragen()).isEmpty()) {
      pen.sayFirst(
          u,
          List.of(Zin.RAMING_TOTAAL_ONBEKEND, Zin.RAMING_TOTAAL_ONBEKEND_POST),
          pen.values(u, "post", pen.posts.post(g.post()), "voor", parts.scope(u.bereik(), r)));
      missing.unquantifiable(u, r);
    }
  }

  /** What others think of estimates, and who asked for them; of all at once where it is alike. */
  void judged(Uitspraak u, List<Geraamd> all, Told told) {
    boolean alike = all.stream().map(g -> judgement(g.raming())).distinct().count() == 1;
    if (!told.alone() && !told.rivals() && alike) {
      judged(u, all.get(0).raming(), told, () -> names(u, told));
    } else {
      all.forEach(g -> judged(u, g.raming(), told, () -> names(g, told)));
    }
  }

  private static List<Object> judgement(Raming r) {
    return Arrays.asList(r.opstellers(), r.status(), r.betwistDoor(), r.opdrachtgevers());
  }

  /** Of most estimates nothing more is said, and then nobody asks for their names. */
  private void judged(Uitspraak u, Raming r, Told told, Supplier<List<Words>> names) {
    Zin state = r.status() == null ? null : MoneySentences.state(r.status(), told.table());
    if (!r.betwistDoor().isEmpty()) {
      Words parties = Names.of(pen.register, r.betwistDoor());
      remark(u, Zin.RAMING_BETWIST_DOOR, names.get(), "partijen", parties);
    } else if (r.status() == Raming.Status.OVEREENGEKOMEN
        && r.opstellers().size() > 1
        && !told.rivals()) {
      Words makers = parts.makers(r);
      remark(u, Zin.RAMING_STATUS_OVEREENGEKOMEN_OPSTELLERS, names.get(), "opstellers", makers);
    } else if (state != null) {
      remark(u, state, names.get(), "partijen", null);
    }
    if (!told.commissioned() && parts.commissioners(r) != null) {
      remark(u, Zin.RAMING_OPDRACHT, names.get(), "opdrachtgevers", parts.commissioners(r));
    }
  }

  /** Several estimates that are told together. */
  private List<Words> names(Uitspraak u, Told told) {
    Words posts = parts.posts(u.bereik(), told.all());
    return List.of(
        Words.plural(pen.sentences.text(Zin.RAMING_NAMEN_DEZE)),
        new Words(pen.sentences.fill(Zin.RAMING_NAMEN, "posten", posts).parts(), true));
  }

  private List<Words> names(Geraamd g, Told told) {
    List<Words> names = new ArrayList<>();
    if (told.alone()) {
      names.add(pen.sentences.fill(Zin.RAMING_NAAM_DEZE));
    }
    Words makers = told.rivals() ? parts.makers(g.raming()) : null;
    boolean more = makers != null && madeMore(makers);
    // By its cost it has a shorter name than by many amounts.
    if (makers != null && !(more && isKnownByItsCost(g, makers))) {
      Words amounts = more ? parts.amounts(g.raming()) : null;
      names.add(pen.sentences.fill(Zin.RAMING_NAAM_VAN, "opstellers", makers, "bedragen", amounts));
    }
    names.add(estimate(g, told.rivals()));
    return names;
  }

  /** Whether the record holds more than one estimate of the same makers, of whatever cost. */
  private boolean madeMore(Words makers) {
    return made().getOrDefault(makers, 0) > 1;
  }

  /** Whether an estimate has many amounts, and its makers estimated no other cost of that name. */
  private boolean isKnownByItsCost(Geraamd g, Words makers) {
    return g.raming().bedragen().size() > 1
        && made().getOrDefault(List.of(pen.posts.post(g.post()), makers), 0) == 1;
  }

  /** How many estimates makers made, and how many of a cost of one name; counted once. */
  private Map<Object, Integer> made() {
    if (made.isEmpty()) {
      for (Kostenpost k : parts.costs()) {
        for (Raming r : k.ramingen()) {
          Words makers = parts.makers(r);
          if (makers != null) {
            made.merge(makers, 1, Integer::sum);
            made.merge(List.of(pen.posts.post(k), makers), 1, Integer::sum);
          }
        }
      }
    }
    return made;
  }

  /** Words of the record on one of several estimates, with the name of that one. */
  void about(Uitspraak detail, Geraamd g, Told told) {
    about(detail, name(g, told));
  }

  /** Words of the record that stand there already of another estimate or cost. */
  void too(Uitspraak detail, String text, Uitspraak u, List<Geraamd> all) {
    List<Words> sentences = new ArrayList<>();
    if (detail.pointer().contains("/ramingen/")) {
      Zin these = all.size() == 1 ? Zin.RAMING_NAAM_DEZE : Zin.RAMING_NAMEN_DEZE;
      sentences.add(too(detail, text, pen.sentences.fill(these), null));
    }
    Words scope =
        all.size() == 1
            ? parts.scope(u.bereik(), all.get(0).raming())
            : pen.mustName(u.bereik()) ? pen.layers.of(u.bereik()) : null;
    sentences.add(too(detail, text, parts.posts(u.bereik(), all), scope));
    pen.sayFirst(detail, sentences);
  }

  private Words too(Uitspraak detail, String text, Words what, @Nullable Words scope) {
    return pen.sentences.fill(
        Zin.RAMING_OVER_OOK,
        pen.values(detail, "raming", what, "voor", scope, "wat", Dutch.afterColon(text)));
  }

  Words name(Geraamd g, Told told) {
    return names(g, told).get(0);
  }

  /** Words of the record, with what they are about; as they are where they are no sentences. */
  void about(Uitspraak detail, Words what) {
    String text = text(detail);
    if (text == null || text.indexOf('\n') >= 0) {
      pen.record(detail, text, List.of());
    } else {
      pen.say(
          detail,
          Zin.RAMING_OVER,
          pen.values(detail, "raming", what, "wat", Dutch.afterColon(text)));
    }
  }

  /** Words of the record that fit in a sentence of ours; null for what is no more than that. */
  static @Nullable String sentence(Uitspraak detail) {
    return detail.inhoud() instanceof Inhoud.EigenWoorden e
            && Pen.is(e.tekst(), Formulering.Vorm.ZIN)
            && Pen.isPlain(e.tekst())
        ? e.tekst().tekst()
        : null;
  }

  private static @Nullable String text(Uitspraak detail) {
    if (detail.inhoud() instanceof Bron.Beperking b) {
      return b.tekst();
    }
    return detail.inhoud() instanceof Inhoud.EigenWoorden e ? e.tekst().tekst() : null;
  }

  /** An estimate as a noun phrase; with its maker where others estimated the same cost. */
  private Words estimate(Geraamd g, boolean rivals) {
    return pen.sentences.fill(
        Zin.RAMING_NAAM,
        "post",
        pen.posts.post(g.post()),
        "opstellers",
        rivals ? parts.makers(g.raming()) : null);
  }

  /** A remark on an estimate, by the first of its names that is not used for another. */
  private void remark(Uitspraak u, Zin key, List<Words> names, String name, @Nullable Words value) {
    pen.sayFirst(
        u,
        Lists.each(
            names,
            raming -> pen.sentences.fill(key, pen.values(u, "raming", raming, name, value))));
  }

  private void calculation(Uitspraak u, Geraamd g, Berekening b, Told told) {
    Words sum = sum(b, g.raming());
    if (sum == null) {
      return;
    }
    Map<String, Object> values = pen.values(u, "post", pen.posts.post(g.post()), "som", sum);
    List<Words> sentences = new ArrayList<>();
    Words makers = told.rivals() ? parts.makers(g.raming()) : null;
    if (told.alone()) {
      sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING_DAARBIJ, values));
    } else if (makers != null) {
      values.put("opstellers", makers);
      sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING_DOOR, values));
    }
    sentences.add(pen.sentences.fill(Zin.RAMING_BEREKENING, values));
    pen.sayFirst(u, sentences);
  }

  /**
   * The number times the price; with the outcome only where that is the estimate: of another nobody
   * said it.
   */
  private @Nullable Words sum(Berekening b, Raming r) {
    Bedrag price = b.prijs();
    if (b.aantal() == null || price == null || price.waarde() == null || b.totaal() == null) {
      return null;
    }
    boolean plain =
        price.tot() == null && price.ontwikkeling() == null && isEstimate(b.totaal(), r);
    return pen.sentences.fill(
        plain ? Zin.RAMING_SOM : Zin.RAMING_SOM_PER,
        "aantal",
        Figures.of(b.aantal()),
        "eenheid",
        Dutch.phrase(b.eenheid()),
        "prijs",
        // When it is due, the estimate itself says.
        pen.amounts.of(
            price.toBuilder().duur(null).vanJaar(null).totEnMetJaar(null).prijspeil(null).build()),
        "totaal",
        plain ? pen.amounts.outcome(b.totaal(), price) : null);
  }

  /** Whether an outcome is the estimate itself, which can be told of it without a doubt. */
  private static boolean isEstimate(BigDecimal outcome, Raming r) {
    return Amounts.known(r.bedragen()).stream()
        .flatMap(b -> Stream.of(b.waarde(), b.tot()))
        .filter(Objects::nonNull)
        .anyMatch(amount -> outcome.compareTo(amount) == 0);
  }
}
