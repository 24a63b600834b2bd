package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bedrag;
import nl.udo.model.Berekening;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** What is said of an estimate besides its amount, or in place of one. */
final class EstimateRemarks {

  private final Pen pen;
  private final EstimateParts parts;

  EstimateRemarks(Pen pen, EstimateParts parts) {
    this.pen = pen;
    this.parts = parts;
  }

  /**
   * How an estimate is told, as far as it decides what still must be said.
   *
   * @param alone whether it is clear that a remark is about the estimate that was told last
   * @param commissioned whether its sentence says who asked for it
   * @param rivals whether others estimated the same cost
   * @param again whether one of them made more than one of these estimates
   * @param table whether a column says which part it covers
   */
  record Told(boolean alone, boolean commissioned, boolean rivals, boolean again, boolean table) {}

  /** Why there is no amount. */
  void noAmount(Uitspraak u, Geraamd g, List<Words> notes) {
    Raming r = g.raming();
    Map<String, Object> values =
        pen.values(u, "post", parts.post(u.bereik(), g.post()), "voor", parts.scope(u.bereik(), r));
    if (r.nietTeKwantificeren() != null) {
      pen.say(u, Zin.RAMING_NIET_TE_KWANTIFICEREN, values, notes);
      unquantifiable(u, r);
    }
    if (r.geenBedrag() == null) {
      return;
    }
    if (r.geenBedrag().vorm() == Vorm.ZIN) {
      pen.record(u, r.geenBedrag().tekst(), notes);
      return;
    }
    values.put("reden", Pen.form(r.geenBedrag()));
    pen.say(u, FormSentences.noAmount(r.geenBedrag().vorm()), values, notes);
  }

  private void unquantifiable(Uitspraak u, Raming r) {
    if (r.nietTeKwantificeren() != null) {
      pen.record(u, r.nietTeKwantificeren().reden(), List.of());
      pen.record(u, r.nietTeKwantificeren().kengetallen(), List.of());
    }
  }

  /** What a source says besides the amount. */
  void explained(Uitspraak u, Geraamd g, Told told) {
    Raming r = g.raming();
    List<Words> names = names(g, told);
    r.berekening().forEach(b -> calculation(u, g, b, told));
    boolean said = told.table() || told.rivals() || EstimateParts.isOfOneBody(u.bereik(), r);
    if (r.onderdeel() != null && !said) {
      remark(u, Zin.RAMING_ONDERDEEL, names, "onderdeel", Words.of(Dutch.unstopped(r.onderdeel())));
    }
    if (!Amounts.known(r.bedragen()).isEmpty()) {
      unquantifiable(u, r);
    }
  }

  /** What others think of an estimate, and who asked for it. */
  void judged(Uitspraak u, Geraamd g, Told told) {
    Raming r = g.raming();
    List<Words> names = names(g, told);
    Zin state = r.status() == null ? null : MoneySentences.state(r.status());
    if (!r.betwistDoor().isEmpty()) {
      remark(u, Zin.RAMING_BETWIST_DOOR, names, "partijen", Names.of(r.betwistDoor()));
    } else if (r.status() == Raming.Status.OVEREENGEKOMEN
        && r.opstellers().size() > 1
        && !told.rivals()) {
      Words makers = parts.makers(r);
      remark(u, Zin.RAMING_STATUS_OVEREENGEKOMEN_OPSTELLERS, names, "opstellers", makers);
    } else if (state != null) {
      remark(u, state, names, "partijen", null);
    }
    if (!told.commissioned() && parts.commissioners(r) != null) {
      remark(u, Zin.RAMING_OPDRACHT, names, "opdrachtgevers", parts.commissioners(r));
    }
  }

  private List<Words> names(Geraamd g, Told told) {
    List<Words> names = new ArrayList<>();
    if (told.alone()) {
      names.add(pen.sentences.fill(Zin.RAMING_NAAM_DEZE));
    }
    Words makers = told.rivals() && !told.again() ? parts.makers(g.raming()) : null;
    if (makers != null) {
      names.add(pen.sentences.fill(Zin.RAMING_NAAM_VAN, Sentences.values("opstellers", makers)));
    }
    names.add(estimate(g, told.rivals()));
    return names;
  }

  /** An estimate as a noun phrase; with its maker where others estimated the same cost. */
  private Words estimate(Geraamd g, boolean rivals) {
    return pen.sentences.fill(
        Zin.RAMING_NAAM,
        Sentences.values(
            "post",
            pen.posts.post(g.post()),
            "opstellers",
            rivals ? parts.makers(g.raming()) : null));
  }

  /** A remark on an estimate, by the first of its names that is not used for another. */
  private void remark(Uitspraak u, Zin key, List<Words> names, String name, @Nullable Words value) {
    pen.sayFirst(
        u,
        names.stream()
            .map(raming -> pen.sentences.fill(key, pen.values(u, "raming", raming, name, value)))
            .toList());
  }

  private void calculation(Uitspraak u, Geraamd g, Berekening b, Told told) {
    Bedrag price = b.prijs();
    if (b.aantal() == null || price == null || price.waarde() == null || b.totaal() == null) {
      return;
    }
    Map<String, Object> values =
        pen.values(
            u,
            "post",
            pen.posts.post(g.post()),
            "aantal",
            Amounts.figures(b.aantal()),
            "eenheid",
            Dutch.phrase(b.eenheid()),
            "prijs",
            pen.amounts.number(price.waarde(), price.valuta()),
            "totaal",
            pen.amounts.number(b.totaal(), price.valuta()));
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
}
