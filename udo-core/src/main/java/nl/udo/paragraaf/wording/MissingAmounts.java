package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;

/** What is said in place of an amount. */
final class MissingAmounts {

  private final Pen pen;
  private final EstimateParts parts;
  private final Openness open;

  MissingAmounts(Pen pen, EstimateParts parts) {
    this.pen = pen;
    this.parts = parts;
    this.open = new Openness(pen);
  }

  /** Why there is no amount; of one of several makers that it is that one who gave none. */
  void tell(Uitspraak u, List<Geraamd> geraamd, List<Words> notes) {
    Raming r = geraamd.get(0).raming();
    Words makers = parts.makers(r);
    Map<String, Object> values =
        pen.values(
            u,
            "opstellers",
            makers,
            "post",
            ofItsScenario(parts.posts(u.bereik(), geraamd), r),
            "voor",
            parts.scope(u.bereik(), r),
            "datum",
            parts.when(r, notes),
            "onderdeel",
            EstimateParts.isOfOneBody(u.bereik(), r) ? null : Dutch.phrase(r.onderdeel()));
    if (r.bekendOp() != null) {
      later(u, r, values, notes);
      return;
    }
    if (r.nietTeKwantificeren() != null) {
      pen.sayOfThese(
          u,
          unquantified(geraamd.get(0).isPriced(), makers != null, values.get("datum") != null),
          values,
          notes);
      unquantifiable(u, r);
    }
    if (r.geenBedrag() == null) {
      return;
    }
    if (r.geenBedrag().vorm() == Vorm.ZIN) {
      ofItsCost(u, r.geenBedrag().tekst(), values, notes);
      return;
    }
    values.put("reden", Pen.form(r.geenBedrag()));
    ByForm because = makers == null ? FormSentences.NO_AMOUNT : FormSentences.NO_AMOUNT_BY;
    pen.sayOfThese(u, because.of(r.geenBedrag().vorm()), values, notes);
  }

  private Words ofItsScenario(Words post, Raming r) {
    String scenario = parts.scenario(r);
    return scenario == null
        ? post
        : pen.sentences
            .fill(Zin.RAMING_SCENARIO_VAN, "post", post, "scenario", scenario)
            .inNumber(post.plural());
  }

  /** That the amount comes later; what else is said of that stands behind it. */
  private void later(Uitspraak u, Raming r, Map<String, Object> values, List<Words> notes) {
    Formulering why = Pen.is(r.geenBedrag(), Vorm.ZIN) ? null : r.geenBedrag();
    Openness.Until until = open.until(r.bekendOp(), why);
    until.putInto(values);
    values.put("wat", values.get("post"));
    Zin key =
        values.get("opstellers") == null
            ? until.of(Zin.ONBEKEND_GELD_NOG, Zin.ONBEKEND_GELD_GRENS, Zin.ONBEKEND_GELD)
            : until.of(Zin.RAMING_LATER_NOG, Zin.RAMING_LATER_GRENS, Zin.RAMING_LATER);
    pen.sayOfThese(u, key, values, notes);
    open.intention(u, why);
  }

  /** That there is no amount to tell, or no more than for each. */
  private static Zin unquantified(boolean priced, boolean maker, boolean dated) {
    if (priced && dated) {
      return maker
          ? Zin.RAMING_TOTAAL_ONBEKEND_VOLGENS_DATUM
          : Zin.RAMING_TOTAAL_ONBEKEND_POST_DATUM;
    }
    if (priced) {
      return maker ? Zin.RAMING_TOTAAL_ONBEKEND_VOLGENS : Zin.RAMING_TOTAAL_ONBEKEND_POST;
    }
    if (dated) {
      return maker
          ? Zin.RAMING_NIET_TE_KWANTIFICEREN_VOLGENS_DATUM
          : Zin.RAMING_NIET_TE_KWANTIFICEREN_DATUM;
    }
    return maker ? Zin.RAMING_NIET_TE_KWANTIFICEREN_VOLGENS : Zin.RAMING_NIET_TE_KWANTIFICEREN;
  }

  /**
   * Sentences of the record, which need not name the cost: beside others it is said which, and
   * always who gave no amount.
   */
  private void ofItsCost(Uitspraak u, String text, Map<String, Object> values, List<Words> notes) {
    if (values.get("opstellers") != null) {
      pen.sayWhy(u, Zin.RAMING_GEEN_ZIN_DOOR, values, text, notes);
      return;
    }
    if (pen.facts.costs.size() == 1 || !Pen.isPlain(text)) {
      pen.record(u, text, notes);
      return;
    }
    values.put("reden", Dutch.afterColon(text));
    pen.sayOfThese(u, Zin.RAMING_GEEN_ZIN, values, notes);
  }

  /** What is said of costs that cannot be quantified. */
  void unquantifiable(Uitspraak u, Raming r) {
    if (r.nietTeKwantificeren() != null) {
      pen.record(u, r.nietTeKwantificeren().reden(), List.of());
      pen.record(u, r.nietTeKwantificeren().kengetallen(), List.of());
    }
  }
}
