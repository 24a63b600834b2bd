package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekrachtiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Horen.Voorwaardelijk;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Peildatum;
import org.jspecify.annotations.Nullable;

/**
 * What came about too late for a toelichting, or answers the toelichting itself: statements that it
 * cannot make, and parts of a point, a judgement or an agreement that it does tell.
 */
final class TooLate {

  /** Documents that answer the toelichting, so that it cannot build on them. */
  private static final Set<Document.Soort> ANTWOORDEN =
      EnumSet.of(
          Document.Soort.VERSLAG,
          Document.Soort.NADER_RAPPORT,
          Document.Soort.ADVIES_RAAD_VAN_STATE,
          Document.Soort.NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG);

  /** Where money of no consequence stands. */
  private static final String WHOLE = "";

  private final Register register;
  private final Set<Consultatie> raadVanState = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Weglating> weglatingen;

  private TooLate(Register register, List<Weglating> weglatingen) {
    this.register = register;
    this.weglatingen = weglatingen;
    register.traject().consultaties().stream()
        .filter(this::isOfTheRaadVanState)
        .forEach(raadVanState::add);
  }

  /** What is left to say without it, with an omission for all that went out. */
  static Uitspraken without(Register register, Uitspraken alle) {
    TooLate late = new TooLate(register, new ArrayList<>(alle.weglatingen()));
    List<Uitspraak> told = late.inTime(alle.uitspraken());
    return new Uitspraken(late.withAmounts(told), late.weglatingen);
  }

  /**
   * Statements without the differences between amounts of which, without later ones, at most one is
   * left: of the consequence, or of the record as a whole.
   */
  private List<Uitspraak> withAmounts(List<Uitspraak> told) {
    if (Lists.none(told, TooLate::isDifference)) {
      return told;
    }
    Set<String> later = new HashSet<>();
    for (Weglating w : weglatingen) {
      if (w.reden() == Reden.NA_INDIENING) {
        later.addAll(Places.above(w.pointer()));
      }
    }
    Map<String, Integer> amounts = new HashMap<>();
    for (Uitspraak a : told) {
      if (a.inhoud() instanceof Geld.Ramingen || a.inhoud() instanceof Geld.Geldstroom) {
        List<String> places = a.gevolgen().isEmpty() ? List.of(WHOLE) : Places.above(a.pointer());
        places.forEach(place -> amounts.merge(place, 1, Integer::sum));
      }
    }
    List<Uitspraak> left = new ArrayList<>();
    for (Uitspraak u : told) {
      if (isDifference(u) && isIdle(Places.list(Places.list(u.pointer())), later, amounts)) {
        weglatingen.addAll(Weglating.van(u, Reden.NA_INDIENING));
      } else {
        left.add(u);
      }
    }
    return left;
  }

  private static boolean isIdle(String money, Set<String> later, Map<String, Integer> amounts) {
    return later.contains(money)
        && amounts.getOrDefault(money, 0) + amounts.getOrDefault(WHOLE, 0) <= 1;
  }

  private static boolean isDifference(Uitspraak u) {
    return u.inhoud() instanceof Geld.Kostenverschil;
  }

  private List<Uitspraak> inTime(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken.size());
    for (Uitspraak u : uitspraken) {
      Reden reden = reason(u);
      if (reden == null) {
        over.add(inTime(u).metDetails(inTime(u.details())));
      } else {
        weglatingen.addAll(Weglating.van(u, reden));
      }
    }
    return over;
  }

  private @Nullable Reden reason(Uitspraak u) {
    Consultatie consultatie = register.consultatie(u.pointer());
    for (Bronverwijzing bron : u.bronnen()) {
      // What was said before such an answer was not learnt from it; it only goes without the note.
      boolean older = consultatie != null && u.datum() != null && isLater(register.datum(bron));
      if (answers(bron) && !older) {
        return Reden.ANTWOORD_OP_DE_TOELICHTING;
      }
    }
    if (consultatie != null && raadVanState.contains(consultatie)) {
      return Reden.ANTWOORD_OP_DE_TOELICHTING;
    }
    boolean came = isLater(u.datum()) || consultatie != null && isLater(consultatie);
    boolean paid = u.inhoud() instanceof Geld.Geldstroom g && isLater(g.bekostiging());
    return !isPlan(u) && came || paid ? Reden.NA_INDIENING : null;
  }

  private boolean answers(Bronverwijzing bron) {
    Document document = register.document(bron);
    return document != null && document.soort() != null && ANTWOORDEN.contains(document.soort());
  }

  /** Its advice as a whole, also where only a part names the document or has the dictum. */
  private boolean isOfTheRaadVanState(Consultatie c) {
    if (c.vorm() != Consultatie.Vorm.ADVIES) {
      return false;
    }
    Stream<@Nullable Bronverwijzing> bronnen =
        Stream.of(
                c.bronnen().stream(),
                c.oordelen().stream().map(Oordeel::bron),
                c.punten().stream().map(Punt::bron))
            .flatMap(b -> b);
    return Lists.any(c.oordelen(), o -> register.isVanRaadVanState(c, o))
        || bronnen
            .map(register::document)
            .anyMatch(d -> d != null && d.soort() == Document.Soort.ADVIES_RAAD_VAN_STATE);
  }

  /** What is planned for later is no fact that came about later. */
  private static boolean isPlan(Uitspraak u) {
    Part part = Part.of(u.thema());
    return part == Part.UITWERKING
        || part == Part.EVALUATIE_EN_INWERKINGTREDING
        || u.inhoud() instanceof Horen.Urgentie;
  }

  private boolean isLater(@Nullable Datum datum) {
    return register.traject().isNaPeildatum(datum);
  }

  private boolean isLater(Consultatie c) {
    return Peildatum.isLater(register.traject(), c);
  }

  private boolean isLater(Bekostiging b) {
    return Peildatum.isLater(register.traject(), b, register.afspraak(b.afspraak()));
  }

  /** The statement without what came later of its point, judgement or agreement. */
  private Uitspraak inTime(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Inbreng i) {
      Voorwaarde v = i.punt().voorwaarde();
      return u.zegt(i.met(point(u, i.punt()), v != null && wasMetLater(v)));
    }
    if (u.inhoud() instanceof Standpunt s) {
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
    Reactie reactie = reaction(u, p.reactie());
    return reactie == p.reactie() && voorwaarde == p.voorwaarde()
        ? p
        : p.toBuilder().voorwaarde(voorwaarde).reactie(reactie).build();
  }

  private @Nullable Reactie reaction(Uitspraak u, @Nullable Reactie r) {
    boolean answers = r != null && r.bron() != null && answers(r.bron());
    if (r == null || !answers && !isLater(r.datum())) {
      return r;
    }
    weglatingen.add(
        new Weglating(
            u.pointer() + "/reactie",
            answers ? Reden.ANTWOORD_OP_DE_TOELICHTING : Reden.NA_INDIENING));
    return null;
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
        && Lists.every(v.vervulling(), f -> isLater(f.datum()));
  }

  private Voorwaarde condition(String place, Voorwaarde v) {
    List<Vervulling> told = inTime(place + "/vervulling/", v.vervulling(), Vervulling::datum);
    return told.size() == v.vervulling().size() ? v : v.toBuilder().vervulling(told).build();
  }

  private Afspraak agreement(Uitspraak u, Afspraak a) {
    List<Bekrachtiging> ratified =
        inTime(u.pointer() + "/bekrachtigingen/", a.bekrachtigingen(), Bekrachtiging::datum);
    List<Voorwaarde> conditions = new ArrayList<>();
    for (int i = 0; i < a.voorwaarden().size(); i++) {
      conditions.add(condition(u.pointer() + "/voorwaarden/" + i, a.voorwaarden().get(i)));
    }
    return ratified.equals(a.bekrachtigingen()) && conditions.equals(a.voorwaarden())
        ? a
        : a.toBuilder().bekrachtigingen(ratified).voorwaarden(conditions).build();
  }

  /** What of a list, at a place of the record, came about in time. */
  private <T> List<T> inTime(String list, List<T> all, Function<T, @Nullable Datum> when) {
    List<T> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isLater(when.apply(all.get(i)))) {
        weglatingen.add(new Weglating(list + i, Reden.NA_INDIENING));
      } else {
        told.add(all.get(i));
      }
    }
    return told;
  }
}
