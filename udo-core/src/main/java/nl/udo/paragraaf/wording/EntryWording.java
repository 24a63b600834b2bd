package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Inwerkingtreding;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Termijnen;

/** How evaluation and entry into force are said. */
final class EntryWording {

  private final Pen pen;

  EntryWording(Pen pen) {
    this.pen = pen;
  }

  void evaluation(Uitspraak u, Inhoud.Volgen v) {
    Evaluatie e = v.evaluatie();
    List<String> moments =
        e.momenten().stream().map(Times::moment).filter(Objects::nonNull).toList();
    List<Words> executors = e.uitvoerders().stream().map(x -> Names.of(List.of(x))).toList();
    String kind = e.soort() == null ? "evaluatie" : e.soort().code();
    pen.say(
        u,
        "evaluatie." + (moments.isEmpty() ? "komt" : "vindt-plaats"),
        pen.values(
            u,
            "wat",
            SentenceFile.fill(
                "evaluatie.soort." + kind + (moments.isEmpty() ? ".een" : ""),
                SentenceFile.values(
                    "onderwerp",
                    e.onderwerp() == null
                        ? SentenceFile.fill(
                            "evaluatie.zonder-onderwerp",
                            SentenceFile.values("overheden", pen.layers.of(u.bereik())))
                        : Dutch.phrase(e.onderwerp()))),
            "partijen",
            Names.of(v.voorgesteldDoor()),
            "momenten",
            moments.isEmpty() ? null : Dutch.list(moments),
            "uitvoerders",
            executors.isEmpty() ? null : Words.list(executors)));
  }

  void entry(Uitspraak u, Inhoud.Ingang i) {
    Inwerkingtreding g = i.ingang();
    Words wat =
        g.bepalingen().isEmpty()
            ? pen.voice.word("regeling")
            : Words.listOf(g.bepalingen().stream().map(Dutch::phrase).toList());
    Datum datum = g.datum() == null ? g.beoogd() : g.datum();
    String term = term(g, i.bekendmaking(), datum);
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            wat,
            "datum",
            datum == null ? null : Times.on(datum),
            "dag",
            datum == null ? null : Times.date(datum),
            "termijn",
            term);
    boolean decree = g.wijze() == Inwerkingtreding.Wijze.KONINKLIJK_BESLUIT;
    if (decree) {
      pen.say(u, "ingang.koninklijk-besluit", values);
      if (datum != null) {
        pen.say(u, g.bepalingen().isEmpty() ? "ingang.beoogd" : "ingang.beoogd.bepalingen", values);
      }
    } else if (g.wijze() == Inwerkingtreding.Wijze.NA_BEKENDMAKING) {
      values.put(
          "duur",
          g.maandenNaBekendmaking() == null ? null : Times.duration(g.maandenNaBekendmaking()));
      pen.say(u, "ingang.na-bekendmaking", values);
      if (datum != null) {
        pen.say(u, g.bepalingen().isEmpty() ? "ingang.beoogd" : "ingang.beoogd.bepalingen", values);
      }
    } else if (datum == null) {
      if (term != null) {
        pen.say(u, "ingang.termijn", values);
      }
    } else if (pen.voice.isPolicy()) {
      pen.say(u, "ingang.beleid", values);
    } else if (!pen.voice.proposes() && g.datum() != null) {
      pen.say(u, "ingang.vastgesteld", values);
    } else {
      boolean later = g.datum() == null && !g.bepalingen().isEmpty();
      pen.say(u, later ? "ingang.beoogd.bepalingen" : "ingang", values);
    }
    if (g.terugwerkendTotEnMet() != null) {
      values.put("datum", Times.date(g.terugwerkendTotEnMet()));
      pen.say(u, "ingang.terugwerkend", values);
    }
  }

  /** The term after publication, as recorded or as the two dates show. */
  private static String term(Inwerkingtreding g, Datum published, Datum datum) {
    Integer months = g.maandenNaBekendmaking();
    if (months == null && published != null && datum != null) {
      months =
          Termijnen.haaltInvoering(published, datum) ? Termijnen.INVOERING_MEDEOVERHEDEN : null;
    }
    return months == null || g.wijze() == Inwerkingtreding.Wijze.NA_BEKENDMAKING
        ? null
        : SentenceFile.text("ingang.ten-minste", "duur", Times.duration(months));
  }

  void exception(Uitspraak u, Inhoud.Uitzonderingsgrond g) {
    if (g.uitzondering().grond() != null) {
      pen.say(
          u,
          "uitzondering." + g.uitzondering().grond().code(),
          pen.values(u),
          List.of(
              Words.of(SentenceFile.text("noot.uitzondering." + g.uitzondering().grond().code()))));
    }
    pen.record(u, g.uitzondering().motivering(), List.of());
  }
}
