package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.udo.bewoording.Zin;
import nl.udo.model.Aandeel;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Nacalculatie;
import nl.udo.model.Normbedrag;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Uitkeringsvoorwaarden;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Norm;
import org.jspecify.annotations.Nullable;

/** How it is said how costs are met. */
final class FundingWording {

  private static final int SHARES_IN_A_SENTENCE = 2;

  private final Pen pen;

  FundingWording(Pen pen) {
    this.pen = pen;
  }

  /**
   * A way of funding with its details, each behind what it explains.
   *
   * @param tell writes a detail
   */
  void funding(Uitspraak u, Geld.Geldstroom g, Consumer<Uitspraak> tell) {
    Bekostiging b = g.bekostiging();
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    notes.addAll(pen.citations.of(b.grondslag()));
    boolean refused = b.vorm() == Vorm.GEEN_COMPENSATIE;
    if (refused && b.motivering() != null) {
      // The reason, then what follows from it.
      pen.record(u, b.motivering(), List.of());
      notes.addAll(pen.articles(carriedOutBy(u), Norm.KOSTEN_MEDEBEWIND));
    }
    sentence(u, b, refused && b.motivering() != null, notes);
    if (!refused) {
      pen.record(u, b.motivering(), List.of());
    }
    particulars(u, b, true, new Details(u.details(), tell));
  }

  /** What is said of a way of funding in the words of the record; each is told once. */
  private static final class Details {

    private final List<Uitspraak> left;
    private final Consumer<Uitspraak> tell;

    Details(List<Uitspraak> details, Consumer<Uitspraak> tell) {
      this.left = new ArrayList<>(details);
      this.tell = tell;
    }

    /** Tells the detail of a place, where the record has it. */
    void of(String place) {
      List<Uitspraak> own = left.stream().filter(d -> d.pointer().endsWith("/" + place)).toList();
      left.removeAll(own);
      own.forEach(tell);
    }

    void others() {
      left.forEach(tell);
    }
  }

  /** The layers of a scope of which the record says that they carry the proposal out. */
  private List<Overheidslaag> carriedOutBy(Uitspraak u) {
    return u.bereik().overheden().stream().filter(pen.carryOut::contains).toList();
  }

  private void sentence(Uitspraak u, Bekostiging b, boolean therefore, List<Words> notes) {
    if (!b.verdeling().isEmpty()) {
      shares(u, b, notes);
      if (b.vorm() == null || b.vorm() == Vorm.COFINANCIERING) {
        if (pen.amounts.list(b.bedragen()) != null) {
          pen.say(
              u, Zin.BEKOSTIGING_BEDRAG, pen.values(u, "bedragen", pen.amounts.list(b.bedragen())));
        }
        return;
      }
    }
    Map<String, Object> values = values(u, b);
    Way way = way(b, values, therefore);
    if (b.status() == null) {
      boolean subject = b.ontvanger() == null;
      values.put("wie", subject ? pen.who(u.bereik()) : pen.layers.of(b.ontvanger()));
      if (subject) {
        pen.sayOf(u, way.main, values, notes);
      } else {
        pen.say(u, way.main, values, notes);
      }
    } else {
      values.put(
          "wie", b.ontvanger() == null ? pen.layers.of(u.bereik()) : pen.layers.of(b.ontvanger()));
      values.put("datum", b.datum() == null ? null : pen.times.on(b.datum()));
      if (b.status() == Bekostiging.Status.GERESERVEERD
          && (way == Way.GRANT || way == Way.THROUGH || way == Way.AVAILABLE)
          && values.get("bedragen") != null) {
        pen.say(u, reserved(values, way, b.datum() != null), notes);
        return;
      }
      values.put("dat", pen.sentences.fill(way.that, values));
      pen.say(u, MoneySentences.state(b.status(), b.datum() != null), values, notes);
    }
  }

  Map<String, Object> values(Uitspraak u, Bekostiging b) {
    String amounts = pen.amounts.list(b.bedragen());
    String btw =
        b.btwCompensatiefonds() == null || amounts == null
            ? null
            : pen.sentences.text(MoneySentences.vat(b.btwCompensatiefonds()));
    Map<String, Object> values =
        pen.values(
            u,
            "post",
            Dutch.phrase(b.omschrijving()),
            "kosten",
            pen.posts.costs(b.omschrijving()),
            "deel",
            u.bereik().deel() == null ? null : pen.layers.of(u.bereik()),
            "bedragen",
            amounts == null ? null : btw == null ? amounts : amounts + " (" + btw + ")",
            "betaler",
            pen.layers.of(b.gever()),
            "gever",
            b.gever() == null ? Words.of(pen.sentences.text(Zin.RIJK)) : pen.layers.of(b.gever()),
            "via",
            Dutch.phrase(b.via()),
            "fonds",
            fund(u),
            "wat",
            what(b, amounts));
    Zin grant = b.vorm() == null ? null : MoneySentences.grant(b.vorm());
    if (grant != null) {
      values.put("uitkering", pen.sentences.text(grant));
    }
    values.put("overheden", pen.layers.of(u.bereik()));
    return values;
  }

  /** What is received through a payment, or else what is met by it. */
  private String what(Bekostiging b, @Nullable String amounts) {
    boolean received =
        b.vorm() == Vorm.ALGEMENE_UITKERING
            || b.vorm() == Vorm.VRIJE_UITKERING
            || b.vorm() == Vorm.ACCRES;
    if (received) {
      return amounts == null ? pen.sentences.text(Zin.BEKOSTIGING_MIDDELEN) : amounts;
    }
    return b.omschrijving() == null
        ? pen.sentences.text(Zin.POST_KOSTEN)
        : Dutch.phrase(b.omschrijving());
  }

  /** Set aside: an amount for somebody, and not yet a payment. */
  private Words reserved(Map<String, Object> values, Way way, boolean dated) {
    Map<String, Object> own = new HashMap<>(values);
    if (way == Way.THROUGH) {
      own.put("kanaal", own.remove("uitkering"));
    }
    return pen.sentences.fill(
        dated ? Zin.STAND_GERESERVEERD_BEDRAGEN_DATUM : Zin.STAND_GERESERVEERD_BEDRAGEN, own);
  }

  private Words fund(Uitspraak u) {
    List<Overheidslaag> lagen = u.bereik().overheden();
    Zin fund = lagen.size() == 1 ? LayerSentences.fund(lagen.get(0)) : Zin.FONDS_ANDERS;
    return pen.sentences.fill(fund, "overheden", pen.layers.of(u.bereik()));
  }

  /** A way of funding: the sentence, and the same as a clause for what was only promised. */
  enum Way {
    GRANT(Zin.BEKOSTIGING_UITKERING, Zin.BEKOSTIGING_UITKERING_DAT),
    THROUGH(Zin.BEKOSTIGING_VIA, Zin.BEKOSTIGING_VIA_DAT),
    SHARED(Zin.BEKOSTIGING_COFINANCIERING, Zin.BEKOSTIGING_COFINANCIERING_DAT),
    OWN_TAXES(Zin.BEKOSTIGING_EIGEN_HEFFINGEN, Zin.BEKOSTIGING_EIGEN_HEFFINGEN_DAT),
    FEES(Zin.BEKOSTIGING_LEGES, Zin.BEKOSTIGING_LEGES_DAT),
    SAVINGS(Zin.BEKOSTIGING_BESPARING, Zin.BEKOSTIGING_BESPARING_DAT),
    PRESENT_MEANS(
        Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN, Zin.BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_DAT),
    REMITTED(Zin.BEKOSTIGING_AFDRACHT, Zin.BEKOSTIGING_AFDRACHT_DAT),
    REMITTED_WITHOUT_AMOUNT(Zin.BEKOSTIGING_AFDRACHT_ZONDER, Zin.BEKOSTIGING_AFDRACHT_ZONDER_DAT),
    TAKEN_OUT(Zin.BEKOSTIGING_UITNAME, Zin.BEKOSTIGING_UITNAME_DAT),
    TAKEN_OUT_WITHOUT_AMOUNT(Zin.BEKOSTIGING_UITNAME_ZONDER, Zin.BEKOSTIGING_UITNAME_ZONDER_DAT),
    NONE(Zin.BEKOSTIGING_GEEN_COMPENSATIE, Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAT),
    THEREFORE_NONE(
        Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAAROM, Zin.BEKOSTIGING_GEEN_COMPENSATIE_DAAROM_DAT),
    BY_THE_RIJK(
        Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK, Zin.BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_DAT),
    EACH_ITS_OWN(
        Zin.BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN, Zin.BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN_DAT),
    AVAILABLE(Zin.BEKOSTIGING_BESCHIKBAAR, Zin.BEKOSTIGING_BESCHIKBAAR_DAT),
    OTHERWISE(Zin.BEKOSTIGING_ANDERS, Zin.BEKOSTIGING_ANDERS_DAT);

    final Zin main;
    final Zin that;

    Way(Zin main, Zin that) {
      this.main = main;
      this.that = that;
    }
  }

  static Way way(Bekostiging b, Map<String, Object> values, boolean therefore) {
    Vorm vorm = b.vorm();
    boolean amount = values.get("bedragen") != null;
    if (vorm == null) {
      return Way.AVAILABLE;
    }
    return switch (vorm) {
      case INTEGRATIE_UITKERING,
          DECENTRALISATIE_UITKERING,
          SPECIFIEKE_UITKERING,
          BIJZONDERE_FONDSUITKERING,
          RIJKSBIJDRAGE,
          BIJZONDERE_UITKERING,
          RENTELOZE_LENING,
          VERZAMELUITKERING,
          BELONING ->
          Way.GRANT;
      case ALGEMENE_UITKERING, VRIJE_UITKERING, ACCRES -> Way.THROUGH;
      case COFINANCIERING -> Way.SHARED;
      case EIGEN_HEFFINGEN -> Way.OWN_TAXES;
      case LEGES -> Way.FEES;
      case BESPARING -> Way.SAVINGS;
      case BINNEN_BESTAANDE_MIDDELEN -> Way.PRESENT_MEANS;
      case AFDRACHT -> amount ? Way.REMITTED : Way.REMITTED_WITHOUT_AMOUNT;
      case UITNAME -> amount ? Way.TAKEN_OUT : Way.TAKEN_OUT_WITHOUT_AMOUNT;
      case GEEN_COMPENSATIE -> therefore ? Way.THEREFORE_NONE : Way.NONE;
      case VOOR_REKENING_VAN_HET_RIJK -> Way.BY_THE_RIJK;
      case IEDER_DRAAGT_EIGEN_KOSTEN -> Way.EACH_ITS_OWN;
      case NOG_OPEN, ANDERE_VORM -> amount ? Way.AVAILABLE : Way.OTHERWISE;
    };
  }

  /** Who bears which share of the costs. */
  void shares(Uitspraak u, Bekostiging b, List<Words> notes) {
    List<Words> shares = new ArrayList<>();
    boolean list = b.verdeling().size() > SHARES_IN_A_SENTENCE;
    for (Aandeel a : b.verdeling()) {
      String percentage = a.percentage() == null ? null : Amounts.figures(a.percentage());
      if (a.drager() == null && percentage == null) {
        continue;
      }
      shares.add(
          pen.sentences.fill(
              a.drager() == null
                  ? Zin.AANDEEL_ZONDER
                  : percentage == null
                      ? list ? Zin.AANDEEL_DRAGER : Zin.AANDEEL_ZIN_DRAGER
                      : list ? Zin.AANDEEL : Zin.AANDEEL_ZIN,
              Sentences.values("drager", Dutch.phrase(a.drager()), "percentage", percentage)));
    }
    if (shares.isEmpty()) {
      return;
    }
    Map<String, Object> values =
        pen.values(u, "kosten", pen.posts.costs(b.omschrijving()), "aandelen", Words.list(shares));
    if (list) {
      pen.say(u, Zin.VERDELING, values, notes);
      pen.list(u, false, pen.items.parts(shares));
    } else {
      pen.say(u, Zin.VERDELING_ZIN, values, notes);
    }
    b.verdeling().forEach(a -> pen.record(u, a.omschrijving(), List.of()));
  }

  /**
   * What more is said of a way of funding.
   *
   * @param alone whether it is clear that this is about the one that was told last
   */
  void particulars(Uitspraak u, Bekostiging b, boolean alone) {
    particulars(u, b, alone, new Details(List.of(), detail -> {}));
  }

  private void particulars(Uitspraak u, Bekostiging b, boolean alone, Details details) {
    Particulars more = new Particulars(u, Dutch.phrase(b.omschrijving()), alone);
    grant(b, more);
    amounts(b, more, details);
    applying(b.voorwaarden(), more, details);
    afterwards(b.nacalculatie(), more, details);
    details.others();
  }

  /** What the payment is for, and what it rests on. */
  private void grant(Bekostiging b, Particulars more) {
    if (b.voorwaarden() != null && !b.voorwaarden().onderdelen().isEmpty()) {
      more.say(
          Zin.BEKOSTIGING_ONDERDELEN,
          "onderdelen",
          Dutch.list(b.voorwaarden().onderdelen().stream().map(Dutch::phrase).toList()));
    }
    if (b.regeling() != null) {
      more.say(MoneySentences.regulated(b.regeling()));
    }
    more.say(Zin.BEKOSTIGING_BEKEND, "moment", pen.times.moment(b.bekendOp()));
  }

  /** How much it is for each, at most and over the years. */
  private void amounts(Bekostiging b, Particulars more, Details details) {
    Normbedrag norm = b.normbedrag();
    if (norm != null) {
      more.say(
          Zin.BEKOSTIGING_NORMBEDRAG,
          "bedrag",
          pen.amounts.of(norm.bedrag()),
          "datum",
          norm.vanaf() == null ? null : pen.times.date(norm.vanaf()),
          "voorheen",
          pen.amounts.of(norm.voorheen()));
    }
    if (b.plafond() != null) {
      more.say(Zin.BEKOSTIGING_PLAFOND, "bedrag", pen.amounts.of(b.plafond().bedrag()));
    }
    details.of("plafond/toelichting");
    details.of("voorwaarden/btwDeel");
    more.say(Zin.BEKOSTIGING_VERDEELMAATSTAF, "maatstaf", Dutch.phrase(b.verdeelmaatstaf()));
    details.of("indexatie");
    more.say(Zin.BEKOSTIGING_HERZIENING, "moment", pen.times.moment(b.herziening()));
    if (b.terugwerkendeKrachtTotEnMet() != null) {
      more.say(
          Zin.BEKOSTIGING_TERUGWERKEND, "datum", pen.times.date(b.terugwerkendeKrachtTotEnMet()));
    }
  }

  /** Who applies and when, who decides, and what is paid and spent. */
  private void applying(@Nullable Uitkeringsvoorwaarden v, Particulars more, Details details) {
    details.of("voorwaarden/aanvrager");
    if (v != null) {
      more.say(Zin.BEKOSTIGING_VENSTER, "periode", pen.times.period(v.venster()));
    }
    details.of("voorwaarden/besluit");
    details.of("voorwaarden/voorschot");
    if (v != null) {
      more.say(Zin.BEKOSTIGING_BESTEDEN, "moment", pen.times.moment(v.bestedenVoor()));
    }
    details.of("voorwaarden/verantwoording");
  }

  /** What is settled afterwards. */
  private void afterwards(@Nullable Nacalculatie n, Particulars more, Details details) {
    recalculation(n, more);
    details.of("nacalculatie/toelichting");
    details.of("voorwaarden/terugvordering");
    details.of("hardheidsclausule");
    details.of("voorwaarden/opvolging");
    details.of("vervolg");
  }

  private void recalculation(@Nullable Nacalculatie n, Particulars more) {
    if (n == null) {
      return;
    }
    String moment = pen.times.moment(n.moment());
    String direction =
        n.richting() == null ? null : pen.sentences.text(MoneySentences.recalculated(n.richting()));
    if (moment != null || direction != null) {
      more.say(
          Zin.BEKOSTIGING_NACALCULATIE, Sentences.values("moment", moment, "richting", direction));
    }
  }

  /** Says particulars of one way of funding. */
  private final class Particulars {
    private final Uitspraak u;
    private final @Nullable String post;
    private final boolean alone;

    Particulars(Uitspraak u, @Nullable String post, boolean alone) {
      this.u = u;
      this.post = post;
      this.alone = alone;
    }

    /** Says one, unless the first of its values is absent. */
    void say(Zin key, @Nullable Object... namesAndValues) {
      if (namesAndValues.length == 0 || namesAndValues[1] != null) {
        say(key, Sentences.values(namesAndValues));
      }
    }

    void say(Zin key, Map<String, Object> own) {
      Map<String, Object> values = pen.values(u, "post", post);
      values.putAll(own);
      Words named = pen.sentences.fill(key, values);
      if (!alone) {
        pen.say(u, named, List.of());
        return;
      }
      values.put("post", null);
      pen.sayFirst(u, List.of(pen.sentences.fill(key, values), named));
    }
  }
}
