package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;

/** How it is said what information must be given to others. */
final class InformationWording {

  private final Pen pen;
  private final Announced announced;

  /** Whether the last duty to inform was one, and of what ground. */
  private final Told told;

  /** For whom words of the record were said. */
  private final Told said;

  /** Who had that duty. */
  private final Told informers;

  /** Where data went. */
  private final Told data;

  InformationWording(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
    this.told = new Told(pen);
    this.said = new Told(pen);
    this.informers = new Told(pen);
    this.data = new Told(pen);
  }

  void information(Uitspraak of, Verandering.Informatie i) {
    Informatieplicht p = i.plicht();
    String elsewhere = pen.citations.demandedElsewhere(p.grondslag());
    // What another regulation demands, the provisions of the proposal do not.
    Uitspraak u = elsewhere == null ? of : of.voor(of.bereik().zonderBepalingen());
    Formulering content = Inhoud.gezegd(p.inhoud());
    List<Words> notes = pen.citations.of(p.grondslag());
    Map<String, Object> values =
        pen.values(
            u,
            "wat",
            Pen.form(content),
            "ontvanger",
            pen.layers.of(p.ontvanger()),
            "wanneer",
            pen.times.moment(p.frequentie()),
            "overheden",
            whoInform(u, p));
    if (elsewhere != null) {
      values.put("grond", Words.of(elsewhere));
    }
    boolean asked = pen.voice.isPolicy() && elsewhere == null;
    if (content.vorm() == Vorm.ZIN) {
      sentences(u, content, whoInform(u, p), notes);
    } else {
      // Words with a clause of their own end the sentence: two verbs in a row are hard to read. So
      // do those of something that is not given itself: the companies that were designated.
      boolean last = Dutch.hasRelativeClause(content.tekst()) || Dutch.isDefinite(content.tekst());
      duty(
          u,
          content.vorm() == Vorm.WOORDGROEP
              ? InformationSentences.nounPhrase(last, asked)
              : InformationSentences.duty(content.vorm(), asked),
          values,
          notes);
    }
    boolean apart = content.vorm() == Vorm.ZIN || content.vorm() == Vorm.BIJZIN;
    Words often = apart ? pen.times.within(p.frequentie()) : null;
    values.put("wanneer", often);
    boolean received = p.ontvanger() != null && content.vorm() != Vorm.WOORDGROEP;
    if (asked && often != null) {
      pen.sayOfEach(u, TaskSentences.times(false, true), values);
    }
    if (received || !asked && often != null) {
      dataGo(u, InformationSentences.dataGo(received, asked), values);
    }
  }

  /** Whole sentences of the record; for whom, where that is not for all of the scope. */
  private void sentences(Uitspraak u, Formulering content, Words who, List<Words> notes) {
    if (who.plain().equals(pen.layers.of(u.bereik()).clauseClosed().plain())) {
      pen.record(u, content.tekst(), notes);
      return;
    }
    boolean again = said.isInParagraph(who);
    announced.say(
        u,
        Zin.INFORMATIE_ZIN,
        "wat",
        pen.values(
            u,
            "overheden",
            who,
            "ook",
            again ? pen.sentences.text(Zin.VOLGENDE_OOK) : null,
            "wat",
            Dutch.afterColon(content.tekst())),
        content,
        notes);
    said.wrote(who, again);
  }

  /** Where the data go and when: "ook" only behind data of which this paragraph says the same. */
  private void dataGo(Uitspraak u, List<Zin> keys, Map<String, Object> values) {
    values.put("van", pen.layers.of(u.bereik()));
    String plain = pen.sentences.fill(keys.get(0), values).plain();
    List<Zin> ways = new ArrayList<>(keys);
    if (!data.isInParagraph(plain)) {
      ways.remove(1);
    }
    pen.sayOfEach(u, ways, values);
    data.wrote(plain);
  }

  /** A duty to inform; with "ook" where the same ground asks one before it. */
  private void duty(Uitspraak u, Zin key, Map<String, Object> values, List<Words> notes) {
    Zin also = InformationSentences.also(key);
    Object ground = Inhoud.gezegd(values.get("grond"));
    boolean again = also != null && told.isInParagraph(ground);
    Words who = (Words) Inhoud.gezegd(values.get("overheden"));
    if (again && informers.isJustBefore(who) && Dutch.hasRelativeClause(who.plain())) {
      values.put("overheden", pen.layers.these(u.bereik()));
    }
    pen.say(u, also != null && again ? also : key, values, notes);
    if (also != null) {
      told.wrote(ground, again);
      informers.wrote(who);
    }
  }

  /** Who must give information; of a grant only those who receive it. */
  private Words whoInform(Uitspraak u, Informatieplicht p) {
    Bekostiging b = p.bekostiging() == null ? null : pen.register.bekostiging(p.bekostiging());
    Words all = pen.layers.of(b == null ? u.bereik() : receivers(u.bereik(), b));
    if (b == null || !u.bereik().delen().isEmpty() || BodyNumber.isOne(u.bereik())) {
      return all.clauseClosed();
    }
    Zin grant = MoneySentences.grant(b.vorm());
    if (grant == null || !(Geldweg.van(b.vorm()) instanceof Geldweg.Uitkering)) {
      return all.clauseClosed();
    }
    // A second clause would be about the words of the first.
    Deel deel = u.bereik().deel();
    boolean clause = deel != null && Dutch.hasRelativeClause(Layers.shortName(deel));
    return pen.sentences
        .fill(
            clause ? Zin.INFORMATIE_BIJ_UITKERING_VOOR_ZOVER : Zin.INFORMATIE_BIJ_UITKERING,
            Sentences.values(
                "overheden",
                all,
                "uitkering",
                pen.sentences.text(grant),
                "post",
                Dutch.phrase(b.omschrijving())))
        .closed();
  }

  /** Those of a scope who are among the receivers of a grant. */
  private Bereik receivers(Bereik bereik, Bekostiging b) {
    List<Overheidslaag> receivers = pen.register.ontvangers(b);
    return bereik.voor(Lists.only(bereik.overheden(), receivers::contains));
  }
}
