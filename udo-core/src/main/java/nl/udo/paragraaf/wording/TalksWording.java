package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Overleg;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said with whom money was discussed, and which money. */
final class TalksWording {

  private final Pen pen;

  /** Which money talks can be about: found when talks are told, for most records have none. */
  private @Nullable TalkedMoney money;

  /** With whom the sentence before was about talks. */
  private final Told told;

  TalksWording(Pen pen) {
    this.pen = pen;
    this.told = new Told(pen);
  }

  void talks(Uitspraak u, Geld.Fondsoverleg f) {
    List<List<Overleg>> groups = byManagers(f.overleg());
    Words brief = sentence(u, groups, true);
    pen.say(u, pen.isNew(brief) ? brief : sentence(u, groups, false), List.of());
    List<Overleg.Fondsbeheerder> met = groups.get(0).get(0).met();
    if (groups.size() == 1 && !met.isEmpty()) {
      told.wrote(met);
    } else {
      told.forget();
    }
  }

  /**
   * The sentence.
   *
   * @param brief whether those whom the sentence before names need no name
   */
  private Words sentence(Uitspraak u, List<List<Overleg>> groups, boolean brief) {
    List<Overleg> first = groups.get(0);
    String days = days(first);
    List<Words> with = new ArrayList<>();
    for (List<Overleg> group : groups) {
      boolean again = brief && with.isEmpty() && told.isJustBefore(group.get(0).met());
      Words met = again ? these(group.get(0)) : managers(group.get(0));
      if (met != null) {
        with.add(
            with.isEmpty()
                ? met
                : pen.sentences.fill(Zin.OVERLEG_OOK_MET, "datum", days(group), "met", met));
      }
    }
    return pen.sentences.fill(
        days == null
            ? Zin.OVERLEG_ZONDER_DATUM
            : with.isEmpty() ? Zin.OVERLEG_ZONDER_MET : Zin.OVERLEG,
        pen.values(
            u,
            "met",
            with.isEmpty() ? null : Words.list(with),
            "datum",
            days,
            "waarover",
            money().of(first.get(0).over())));
  }

  private TalkedMoney money() {
    TalkedMoney all = money == null ? new TalkedMoney(pen) : money;
    money = all;
    return all;
  }

  /** Talks with the same managers, one after the other. */
  private static List<List<Overleg>> byManagers(List<Overleg> overleg) {
    List<List<Overleg>> groups = new ArrayList<>();
    for (Overleg o : overleg) {
      int last = groups.size() - 1;
      if (last < 0 || !groups.get(last).get(0).met().equals(o.met())) {
        groups.add(new ArrayList<>());
        last++;
      }
      groups.get(last).add(o);
    }
    return groups;
  }

  private @Nullable String days(List<Overleg> group) {
    List<String> days =
        group.stream().filter(o -> o.datum() != null).map(o -> pen.times.on(o.datum())).toList();
    return days.isEmpty() ? null : Dutch.list(days);
  }

  private Words these(Overleg o) {
    return pen.sentences.fill(o.met().size() == 1 ? Zin.OVERLEG_DEZE : Zin.OVERLEG_DEZE_MEER);
  }

  private @Nullable Words managers(Overleg o) {
    List<Words> met =
        Lists.each(o.met(), m -> Words.of(pen.sentences.text(MoneySentences.fundKeeper(m))));
    return met.isEmpty() ? null : Words.list(met);
  }
}
