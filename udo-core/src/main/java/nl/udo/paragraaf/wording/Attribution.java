package nl.udo.paragraaf.wording;

import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Partij;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How words of the record are said to be those of a party. */
final class Attribution {

  private final Pen pen;
  private final Announced announced;

  Attribution(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
  }

  /** What a party gave as its ground. */
  void ground(Uitspraak u, Grond g) {
    attributed(u, g.tekst(), pen.speakers.orSomeone(g.partijen()), null, null, List.of());
  }

  /** What a party gave as the ground of what the sentence before says that it thought. */
  void groundOfJudgement(Uitspraak u, Grond g) {
    if (sentence(g.tekst()) == Zin.ALDUS_MEER) {
      announced.say(
          u,
          Zin.ALDUS_MEER_OORDEEL,
          "zin",
          pen.values(u, "zin", words(g.tekst()), "wie", pen.speakers.parties(g.partijen())),
          g.tekst(),
          List.of());
    } else {
      ground(u, g);
    }
  }

  /** Words of a party with their owner. */
  void attributed(
      Uitspraak u,
      Formulering f,
      Words owner,
      @Nullable Words where,
      @Nullable Words answer,
      List<Words> notes) {
    announced.say(
        u,
        where == null && namesOwner(f, owner) ? Zin.ZIN : sentence(f),
        "zin",
        pen.values(u, "zin", words(f), "wie", owner, "waar", where, "antwoord", answer),
        f,
        notes);
  }

  /**
   * Whether a sentence of a party says itself that this thinks so; not by an abbreviation that the
   * text did not introduce.
   */
  private boolean namesOwner(Formulering f, Words owner) {
    if (sentence(f) != Zin.ALDUS
        || owner.parts().size() != 1
        || !(owner.parts().get(0) instanceof Words.Name name)) {
      return false;
    }
    Partij p = pen.register.partij(name.kenmerk());
    String article = p.lidwoord() == null ? "" : p.lidwoord() + " ";
    return Dutch.saysThought(f.tekst(), article + p.naam())
        || p.afkorting() != null
            && pen.speakers.hasNamed(name.kenmerk())
            && Dutch.saysThought(f.tekst(), article + p.afkorting());
  }

  /** The sentence for words with their owner. */
  static Zin sentence(Formulering f) {
    return switch (f.vorm()) {
      case ZIN -> Dutch.isOneSentence(f.tekst()) ? Zin.ALDUS : Zin.ALDUS_MEER;
      case BIJZIN, WOORDGROEP, TE_GROEP -> FormSentences.GROUND.of(f.vorm());
    };
  }

  /** The words themselves, as they stand in that sentence. */
  static String words(Formulering f) {
    return sentence(f) == Zin.ALDUS_MEER ? Dutch.sentences(f.tekst()) : Pen.form(f);
  }

  /** Whether words are whole sentences, more than one. */
  static boolean isSeveral(Formulering f) {
    return f.vorm() == Vorm.ZIN && !Dutch.isOneSentence(f.tekst());
  }

  /** Whether words can be a part of a sentence that gives a reason. */
  static boolean isClause(Formulering f) {
    return f.vorm() == Vorm.BIJZIN || f.vorm() == Vorm.WOORDGROEP;
  }
}
