package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said what each receives of a grant. */
final class RecipientWording {

  private final Pen pen;

  RecipientWording(Pen pen) {
    this.pen = pen;
  }

  /** One grant to several. */
  void grant(Uitspraak u, List<Bekostiging> aan, List<Words> notes) {
    Bekostiging first = aan.get(0);
    Map<String, Object> values =
        pen.values(
            u,
            "uitkering",
            grant(first.vorm()),
            "post",
            Dutch.phrase(first.omschrijving()),
            "datum",
            pen.times.on(first.datum()),
            "jaren",
            years(aan));
    List<Words> all = new ArrayList<>(pen.sources.notes(u));
    all.addAll(notes);
    pen.say(u, state(first), values, all);
    // Of several years an amount is their sum.
    each(
        u,
        aan,
        values.get("jaren") == null ? Zin.BEKOSTIGING_AAN_WIE : Zin.BEKOSTIGING_AAN_WIE_TOTAAL);
  }

  /** How a grant, told just before, is divided: the parts come to the whole. */
  void of(Uitspraak u, List<Bekostiging> aan) {
    if (!aan.isEmpty()) {
      pen.say(u, Zin.BEKOSTIGING_AAN_VERDEELD, pen.values(u));
      each(u, aan, Zin.BEKOSTIGING_AAN_WIE);
    }
  }

  private @Nullable String grant(Bekostiging.@Nullable Vorm vorm) {
    Zin grant = MoneySentences.grant(vorm);
    return grant == null ? null : pen.sentences.text(grant);
  }

  private static Zin state(Bekostiging b) {
    if (b.status() == null) {
      return b.omschrijving() == null ? Zin.BEKOSTIGING_AAN_ZONDER : Zin.BEKOSTIGING_AAN;
    }
    return switch (b.status()) {
      case VOORGESTELD -> Zin.BEKOSTIGING_AAN_VOORGESTELD;
      case GERESERVEERD -> Zin.BEKOSTIGING_AAN_GERESERVEERD;
      case TOEGEZEGD -> Zin.BEKOSTIGING_AAN_TOEGEZEGD;
      case OVEREENGEKOMEN -> Zin.BEKOSTIGING_AAN_OVEREENGEKOMEN;
    };
  }

  private void each(Uitspraak u, List<Bekostiging> aan, Zin item) {
    List<Bedrag> amounts = Lists.each(aan, b -> b.bedragen().get(0));
    List<String> texts = pen.amounts.beside(amounts);
    List<Words> items = new ArrayList<>();
    for (int i = 0; i < aan.size(); i++) {
      items.add(
          pen.sentences.fill(
              item, "wie", pen.layers.of(aan.get(i).ontvanger()), "bedrag", texts.get(i)));
    }
    pen.list(u, false, pen.items.parts(items));
  }

  /** The years that all amounts are for, or null. */
  private @Nullable Words years(List<Bekostiging> aan) {
    List<Bedrag> amounts = Lists.each(aan, b -> b.bedragen().get(0));
    String years = pen.amounts.years(amounts);
    return years == null ? null : pen.sentences.fill(Zin.BEKOSTIGING_AAN_JAREN, "jaren", years);
  }
}
