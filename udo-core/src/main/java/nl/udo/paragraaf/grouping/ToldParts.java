package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekrachtiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Datum;
import nl.udo.model.Moment;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Uitwerking;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;
import org.jspecify.annotations.Nullable;

/**
 * What a toelichting may not say of a point, a judgement or an agreement that it does tell: an
 * answer, a fulfilment or a ratification that came later, and that there is no decision yet.
 */
final class ToldParts {

  private final Predicate<@Nullable Datum> isLater;
  private final Predicate<Bronverwijzing> answersTheToelichting;
  private final List<Weglating> weglatingen;

  /** What is worked out elsewhere and is not told with a point yet. */
  private final Map<String, Uitwerking> elsewhere = new HashMap<>();

  ToldParts(
      List<Uitwerking> uitwerkingen,
      Predicate<@Nullable Datum> isLater,
      Predicate<Bronverwijzing> answersTheToelichting,
      List<Weglating> weglatingen) {
    uitwerkingen.forEach(w -> elsewhere.putIfAbsent(w.kenmerk(), w));
    this.isLater = isLater;
    this.answersTheToelichting = answersTheToelichting;
    this.weglatingen = weglatingen;
  }

  /** The statement without those parts. */
  Uitspraak told(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Inbreng i) {
      Voorwaarde v = i.punt().voorwaarde();
      return u.zegt(i.met(point(u, i.punt()), v != null && wasMetLater(v)));
    }
    if (u.inhoud() instanceof Horen.Standpunt s) {
      return u.zegt(s.met(conditional(u, s.voorwaarden())).met(reaction(u, s.reactie())));
    }
    if (u.inhoud() instanceof Geld.Overeenkomst o) {
      return u.zegt(new Geld.Overeenkomst(agreement(u, o.afspraak()), o.geld(), o.verzoekers()));
    }
    return u;
  }

  private Punt point(Uitspraak u, Punt p) {
    Voorwaarde voorwaarde =
        p.voorwaarde() == null ? null : condition(u.pointer() + "/voorwaarde", p.voorwaarde());
    Reactie reactie = deferred(u, p, reaction(u, p.reactie()));
    return reactie == p.reactie() && voorwaarde == p.voorwaarde()
        ? p
        : p.toBuilder().voorwaarde(voorwaarde).reactie(reactie).build();
  }

  /** Of a point that was put off to what is told right behind it, not where and when as well. */
  private @Nullable Reactie deferred(Uitspraak u, Punt p, @Nullable Reactie r) {
    if (r == null || r.soort() != Reactie.Soort.DOORGESCHOVEN) {
      return r;
    }
    Uitwerking w =
        p.leidtTot().stream()
            .filter(elsewhere::containsKey)
            .findFirst()
            .map(elsewhere::remove)
            .orElse(null);
    boolean same =
        w != null && w.regeling() != null && (r.moment() == null || r.moment().equals(w.moment()));
    if (!same) {
      return r;
    }
    weglatingen.add(new Weglating(u.pointer() + "/reactie/naar", Reden.DUBBEL));
    weglatingen.add(new Weglating(u.pointer() + "/reactie/moment", Reden.DUBBEL));
    return r.toBuilder().naar(null).moment((Moment) null).build();
  }

  private @Nullable Reactie reaction(Uitspraak u, @Nullable Reactie r) {
    if (r == null) {
      return null;
    }
    Reden reden = notTold(r);
    if (reden == null) {
      return r;
    }
    weglatingen.add(new Weglating(u.pointer() + "/reactie", reden));
    return null;
  }

  private @Nullable Reden notTold(Reactie r) {
    if (r.bron() != null && answersTheToelichting.test(r.bron())) {
      return Reden.ANTWOORD_OP_DE_TOELICHTING;
    }
    if (isLater.test(r.datum())) {
      return Reden.NA_INDIENING;
    }
    // That nothing has been decided is no answer; the checklist asks for one.
    return r.soort() == Reactie.Soort.IN_BERAAD ? Reden.LEEG : null;
  }

  private List<Voorwaardelijk> conditional(Uitspraak u, List<Voorwaardelijk> all) {
    List<Voorwaardelijk> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Voorwaardelijk v = all.get(i);
      told.add(
          v.met(
              condition(u.pointer() + "/voorwaarden/" + i, v.voorwaarde()),
              wasMetLater(v.voorwaarde())));
    }
    return told;
  }

  /** Whether all that came of a condition came too late to be told. */
  private boolean wasMetLater(Voorwaarde v) {
    return Lists.any(v.vervulling(), f -> f.stand() != null)
        && Lists.every(v.vervulling(), f -> isLater.test(f.datum()));
  }

  private Voorwaarde condition(String pad, Voorwaarde v) {
    List<Vervulling> told = new ArrayList<>();
    for (int i = 0; i < v.vervulling().size(); i++) {
      if (isLater.test(v.vervulling().get(i).datum())) {
        weglatingen.add(new Weglating(pad + "/vervulling/" + i, Reden.NA_INDIENING));
      } else {
        told.add(v.vervulling().get(i));
      }
    }
    return told.size() == v.vervulling().size() ? v : v.toBuilder().vervulling(told).build();
  }

  private Afspraak agreement(Uitspraak u, Afspraak a) {
    List<Bekrachtiging> ratified = new ArrayList<>();
    for (int i = 0; i < a.bekrachtigingen().size(); i++) {
      if (isLater.test(a.bekrachtigingen().get(i).datum())) {
        weglatingen.add(new Weglating(u.pointer() + "/bekrachtigingen/" + i, Reden.NA_INDIENING));
      } else {
        ratified.add(a.bekrachtigingen().get(i));
      }
    }
    List<Voorwaarde> conditions = new ArrayList<>();
    for (int i = 0; i < a.voorwaarden().size(); i++) {
      conditions.add(condition(u.pointer() + "/voorwaarden/" + i, a.voorwaarden().get(i)));
    }
    return ratified.equals(a.bekrachtigingen()) && conditions.equals(a.voorwaarden())
        ? a
        : a.toBuilder().bekrachtigingen(ratified).voorwaarden(conditions).build();
  }
}
