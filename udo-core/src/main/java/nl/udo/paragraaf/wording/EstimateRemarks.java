package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Formulering;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Geld.Geraamd;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** What is said of an estimate besides its amount. */
final class EstimateRemarks {

  private final Pen pen;
  private final EstimateParts parts;
  private final MissingAmounts missing;
  private final Calculations calculations;
  private final EstimateNames names;

  /** Of which estimate words of the record were told last, and the sentence that they end in. */
  private @Nullable Geraamd last;

  private @Nullable Passage spoken;

  EstimateRemarks(Pen pen, EstimateParts parts, MissingAmounts missing) {
    this.pen = pen;
    this.parts = parts;
    this.missing = missing;
    this.calculations = new Calculations(pen, parts);
    this.names = new EstimateNames(pen, parts);
  }

  /** What a source says besides the amount. */
  void explained(Uitspraak u, Geraamd g, ToldEstimates told, EstimateDetails details) {
    Raming r = g.raming();
    calculations.tell(u, g, told, details);
    boolean said = EstimateParts.isOfOneBody(u.bereik(), r);
    if (r.onderdeel() != null && told.partLeft() && !said) {
      Words part = Words.of(Dutch.unstopped(r.onderdeel()));
      remark(u, Zin.RAMING_ONDERDEEL, names(g, told), "onderdeel", part);
    }
    if (r.nietTeKwantificeren() != null && Bedragen.isEenBekend(r.bedragen())) {
      pen.sayFirst(
          u,
          List.of(Zin.RAMING_TOTAAL_ONBEKEND, Zin.RAMING_TOTAAL_ONBEKEND_POST),
          pen.values(u, "post", pen.posts.post(g.post()), "voor", parts.scope(u.bereik(), r)));
      missing.unquantifiable(u, r);
    }
  }

  /** What others think of estimates, and who asked for them; of all at once where it is alike. */
  void judged(Uitspraak u, List<Geraamd> all, ToldEstimates told) {
    if (all.size() == told.all().size() && areJudgedAlike(told)) {
      judged(u, all.get(0), told, () -> names.together(u, told));
    } else {
      all.forEach(g -> judged(u, g, told, () -> names(g, told)));
    }
  }

  /** Whether several estimates are told together of which others think the same. */
  static boolean areJudgedAlike(ToldEstimates told) {
    return told.all().size() > 1
        && !told.alone()
        && told.all().stream().map(g -> judgement(g.raming())).distinct().count() == 1;
  }

  private static List<Object> judgement(Raming r) {
    return Arrays.asList(r.opstellers(), r.status(), r.betwistDoor(), r.opdrachtgevers());
  }

  /** Of most estimates nothing more is said, and then nobody asks for their names. */
  private void judged(Uitspraak u, Geraamd g, ToldEstimates told, Supplier<List<Words>> names) {
    Raming r = g.raming();
    Zin state = r.status() == null ? null : MoneySentences.state(r.status(), told.table());
    if (!r.betwistDoor().isEmpty()) {
      Words parties = Names.of(pen.register, r.betwistDoor());
      remark(u, Zin.RAMING_BETWIST_DOOR, withToo(names), "partijen", parties);
    } else if (r.status() == Raming.Status.OVEREENGEKOMEN
        && r.opstellers().size() > 1
        && !told.isRival(g)) {
      Words makers = parts.makers(r);
      remark(u, Zin.RAMING_STATUS_OVEREENGEKOMEN_OPSTELLERS, names.get(), "opstellers", makers);
    } else if (state != null) {
      remark(u, state, names.get(), "partijen", null);
    }
    if (!told.commissioned() && parts.commissioners(r) != null) {
      remark(u, Zin.RAMING_OPDRACHT, withToo(names), "opdrachtgevers", parts.commissioners(r));
    }
  }

  private List<Words> names(Geraamd g, ToldEstimates told) {
    return names.of(g, told, told.alone() || g.equals(last) && spoken == spoken());
  }

  /** Words of the record on one of several estimates, with the name of that one. */
  void about(Uitspraak detail, Geraamd g, ToldEstimates told) {
    about(detail, name(g, told));
    last = g;
    spoken = spoken();
  }

  private @Nullable Passage spoken() {
    List<Passage> all = pen.passages();
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** Words of the record that stand there already of another estimate or cost. */
  void too(Uitspraak detail, String text, Uitspraak u, List<Geraamd> all) {
    List<Words> sentences = new ArrayList<>();
    if (Places.isInEstimate(detail.pointer())) {
      Zin these = all.size() == 1 ? Zin.RAMING_NAAM_DEZE : Zin.RAMING_NAMEN_DEZE;
      sentences.add(too(detail, text, pen.sentences.fill(these), null));
    }
    Words scope =
        all.size() == 1
            ? parts.scope(u.bereik(), all.get(0).raming())
            : pen.mustNameOwner(u.bereik()) ? pen.layers.of(u.bereik()) : null;
    sentences.add(too(detail, text, parts.posts(u.bereik(), all), scope));
    pen.sayFirst(detail, sentences);
  }

  private Words too(Uitspraak detail, String text, Words what, @Nullable Words scope) {
    return pen.sentences.fill(
        Zin.RAMING_OVER_OOK,
        pen.values(detail, "raming", what, "voor", scope, "wat", Dutch.afterColon(text)));
  }

  Words name(Geraamd g, ToldEstimates told) {
    return names(g, told).get(0);
  }

  /** Words of the record, with what they are about; as they are where they are no sentences. */
  void about(Uitspraak detail, Words what) {
    String text = text(detail);
    if (text == null || !Pen.isPlain(text)) {
      pen.record(detail, text, List.of());
    } else {
      Map<String, Object> values =
          pen.values(detail, "raming", what, "wat", Dutch.afterColon(text));
      pen.sayFirst(
          detail,
          List.of(
              pen.sentences.fill(Zin.RAMING_OVER, values),
              too(detail, text, what, pen.layers.of(detail.bereik()))));
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

  /** The names by which a remark can be told that was told of another estimate. */
  private List<Words> withToo(Supplier<List<Words>> all) {
    return names.withToo(all.get());
  }

  /** A remark on an estimate, by the first of its names that is not used for another. */
  private void remark(Uitspraak u, Zin key, List<Words> names, String name, @Nullable Words value) {
    pen.sayFirst(
        u,
        Lists.each(
            names,
            raming -> pen.sentences.fill(key, pen.values(u, "raming", raming, name, value))));
  }
}
