package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.model.Aandeel;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekostiging.Vorm;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Norm;

/** How it is said how costs are met. */
final class FundingWording {

  private static final int SHARES_IN_A_SENTENCE = 2;

  private final Pen pen;

  FundingWording(Pen pen) {
    this.pen = pen;
  }

  void funding(Uitspraak u, Inhoud.Geldstroom g) {
    Bekostiging b = g.bekostiging();
    List<Words> notes = new ArrayList<>(pen.sources.notes(u));
    notes.addAll(Citations.of(b.grondslag()));
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
    particulars(u, b, true);
  }

  /** The layers of a scope of which the record says that they carry the proposal out. */
  private List<Overheidslaag> carriedOutBy(Uitspraak u) {
    return u.bereik().overheden().stream().filter(pen.carryOut::contains).toList();
  }

  private void sentence(Uitspraak u, Bekostiging b, boolean therefore, List<Words> notes) {
    if (!b.verdeling().isEmpty()) {
      shares(u, b, notes);
      if (b.vorm() == null || b.vorm() == Vorm.COFINANCIERING) {
        if (Amounts.list(b.bedragen()) != null) {
          pen.say(u, "bekostiging.bedrag", pen.values(u, "bedragen", Amounts.list(b.bedragen())));
        }
        return;
      }
    }
    Map<String, Object> values = values(u, b);
    String key = "bekostiging." + key(b, values, therefore);
    if (b.status() == null) {
      boolean subject = b.ontvanger() == null;
      values.put("wie", subject ? pen.who(u.bereik()) : Layers.of(b.ontvanger()));
      if (subject) {
        pen.sayOf(u, key, values, notes);
      } else {
        pen.say(u, key, values, notes);
      }
    } else {
      values.put(
          "wie", b.ontvanger() == null ? pen.layers.of(u.bereik()) : Layers.of(b.ontvanger()));
      values.put("datum", b.datum() == null ? null : Times.on(b.datum()));
      values.put("dat", SentenceFile.fill(key + ".dat", values));
      pen.say(u, "stand." + b.status().code() + (b.datum() == null ? "" : ".datum"), values, notes);
    }
  }

  Map<String, Object> values(Uitspraak u, Bekostiging b) {
    String amounts = Amounts.list(b.bedragen());
    String btw =
        b.btwCompensatiefonds() == null || amounts == null
            ? null
            : SentenceFile.text("btw." + b.btwCompensatiefonds().code());
    Map<String, Object> values =
        pen.values(
            u,
            "post",
            Dutch.phrase(b.omschrijving()),
            "bedragen",
            amounts == null ? null : btw == null ? amounts : amounts + " (" + btw + ")",
            "betaler",
            Layers.of(b.gever()),
            "gever",
            b.gever() == null ? Words.of(SentenceFile.text("rijk")) : Layers.of(b.gever()),
            "via",
            Dutch.phrase(b.via()),
            "fonds",
            fund(u),
            "wat",
            what(b, amounts));
    if (b.vorm() != null && SentenceFile.has("uitkering." + b.vorm().code())) {
      values.put("uitkering", SentenceFile.text("uitkering." + b.vorm().code()));
    }
    values.put("overheden", pen.layers.of(u.bereik()));
    return values;
  }

  /** What is received through a payment, or else what is met by it. */
  private static String what(Bekostiging b, String amounts) {
    boolean received =
        b.vorm() == Vorm.ALGEMENE_UITKERING
            || b.vorm() == Vorm.VRIJE_UITKERING
            || b.vorm() == Vorm.ACCRES;
    if (received) {
      return amounts == null ? SentenceFile.text("bekostiging.middelen") : amounts;
    }
    return b.omschrijving() == null
        ? SentenceFile.text("post.kosten")
        : Dutch.phrase(b.omschrijving());
  }

  private Words fund(Uitspraak u) {
    List<Overheidslaag> lagen = u.bereik().overheden();
    String key = lagen.size() == 1 ? "fonds." + lagen.get(0).code() : "";
    return SentenceFile.has(key)
        ? Words.of(SentenceFile.text(key))
        : SentenceFile.fill(
            "fonds.anders", SentenceFile.values("overheden", pen.layers.of(u.bereik())));
  }

  static String key(Bekostiging b, Map<String, Object> values, boolean therefore) {
    Vorm vorm = b.vorm();
    boolean amount = values.get("bedragen") != null;
    if (vorm == null) {
      return "beschikbaar";
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
          "uitkering";
      case ALGEMENE_UITKERING, VRIJE_UITKERING, ACCRES -> "via";
      case COFINANCIERING -> "cofinanciering";
      case EIGEN_HEFFINGEN, LEGES, BESPARING, BINNEN_BESTAANDE_MIDDELEN -> vorm.code();
      case AFDRACHT -> amount ? "afdracht" : "afdracht.zonder";
      case UITNAME -> amount ? "uitname" : "uitname.zonder";
      case GEEN_COMPENSATIE -> therefore ? "geen-compensatie.daarom" : "geen-compensatie";
      case VOOR_REKENING_VAN_HET_RIJK, IEDER_DRAAGT_EIGEN_KOSTEN -> vorm.code();
      case NOG_OPEN, ANDERE_VORM -> amount ? "beschikbaar" : "anders";
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
          SentenceFile.fill(
              a.drager() == null
                  ? "aandeel.zonder"
                  : percentage == null
                      ? list ? "aandeel.drager" : "aandeel.zin.drager"
                      : list ? "aandeel" : "aandeel.zin",
              SentenceFile.values("drager", Dutch.phrase(a.drager()), "percentage", percentage)));
    }
    if (shares.isEmpty()) {
      return;
    }
    Map<String, Object> values =
        pen.values(u, "post", Dutch.phrase(b.omschrijving()), "aandelen", Words.list(shares));
    if (list) {
      pen.say(u, b.omschrijving() == null ? "verdeling.zonder" : "verdeling", values, notes);
      pen.list(u, false, Items.parts(shares));
    } else {
      pen.say(
          u, b.omschrijving() == null ? "verdeling.zin.zonder" : "verdeling.zin", values, notes);
    }
    b.verdeling().forEach(a -> pen.record(u, a.omschrijving(), List.of()));
  }

  /**
   * What more is said of a way of funding.
   *
   * @param alone whether it is clear that this is about the one that was told last
   */
  void particulars(Uitspraak u, Bekostiging b, boolean alone) {
    Map<String, Object> values = pen.values(u, "post", Dutch.phrase(b.omschrijving()));
    if (b.normbedrag() != null && Amounts.of(b.normbedrag().bedrag()) != null) {
      values.put("bedrag", Amounts.of(b.normbedrag().bedrag()));
      values.put(
          "datum", b.normbedrag().vanaf() == null ? null : Times.date(b.normbedrag().vanaf()));
      values.put("voorheen", Amounts.of(b.normbedrag().voorheen()));
      particular(u, "bekostiging.normbedrag", values, alone);
    }
    if (b.plafond() != null && Amounts.of(b.plafond().bedrag()) != null) {
      values.put("bedrag", Amounts.of(b.plafond().bedrag()));
      particular(u, "bekostiging.plafond", values, alone);
    }
    if (b.verdeelmaatstaf() != null) {
      values.put("maatstaf", Dutch.phrase(b.verdeelmaatstaf()));
      particular(u, "bekostiging.verdeelmaatstaf", values, alone);
    }
    if (b.regeling() != null) {
      particular(u, "bekostiging.regeling." + b.regeling().code(), values, alone);
    }
    if (b.terugwerkendeKrachtTotEnMet() != null) {
      values.put("datum", Times.date(b.terugwerkendeKrachtTotEnMet()));
      particular(u, "bekostiging.terugwerkend", values, alone);
    }
    if (b.nacalculatie() != null
        && (b.nacalculatie().richting() != null
            || Times.moment(b.nacalculatie().moment()) != null)) {
      values.put("moment", Times.moment(b.nacalculatie().moment()));
      values.put(
          "richting",
          b.nacalculatie().richting() == null
              ? null
              : SentenceFile.text("nacalculatie." + b.nacalculatie().richting().code()));
      particular(u, "bekostiging.nacalculatie", values, alone);
    }
    if (Times.moment(b.herziening()) != null) {
      values.put("moment", Times.moment(b.herziening()));
      particular(u, "bekostiging.herziening", values, alone);
    }
    if (Times.moment(b.bekendOp()) != null) {
      values.put("moment", Times.moment(b.bekendOp()));
      particular(u, "bekostiging.bekend", values, alone);
    }
    if (b.voorwaarden() != null) {
      var v = b.voorwaarden();
      if (!v.onderdelen().isEmpty()) {
        values.put("onderdelen", Dutch.list(v.onderdelen().stream().map(Dutch::phrase).toList()));
        particular(u, "bekostiging.onderdelen", values, alone);
      }
      if (Times.period(v.venster()) != null) {
        values.put("periode", Times.period(v.venster()));
        particular(u, "bekostiging.venster", values, alone);
      }
      if (Times.moment(v.bestedenVoor()) != null) {
        values.put("moment", Times.moment(v.bestedenVoor()));
        particular(u, "bekostiging.besteden", values, alone);
      }
    }
  }

  private void particular(Uitspraak u, String key, Map<String, Object> values, boolean alone) {
    Words named = SentenceFile.fill(key, values);
    if (!alone) {
      pen.say(u, named, List.of());
      return;
    }
    Map<String, Object> brief = new HashMap<>(values);
    brief.put("post", null);
    pen.sayFirst(u, List.of(SentenceFile.fill(key, brief), named));
  }
}
