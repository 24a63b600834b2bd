package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** About what it was. */
  private final Told subject;

  TalksWording(Pen pen) {
    this.pen = pen;
    this.told = new Told(pen);
    this.subject = new Told(pen);
  }

  void talks(Uitspraak u, Geld.Fondsoverleg f) {
    List<List<Overleg>> groups = byManagers(f.overleg());
    List<Overleg.Fondsbeheerder> met = groups.get(0).get(0).met();
    Words whole = sentence(u, groups);
    if (groups.size() == 1
        && !met.isEmpty()
        && days(groups.get(0)) != null
        && !told.isJustBefore(met)
        && subject.isJustBefore(f.overleg().get(0).over())) {
      about(u, groups.get(0));
    } else if (whole.count() <= Words.LONGEST) {
      pen.say(u, whole, List.of());
    } else {
      apart(u, groups);
    }
    subject.wrote(f.overleg().get(0).over());
    if (groups.size() == 1 && !met.isEmpty()) {
      told.wrote(met);
    } else {
      told.forget();
    }
  }

  /**
   * What is too much for a sentence: those whom was talked with each in one, the money in a list.
   */
  private void apart(Uitspraak u, List<List<Overleg>> groups) {
    Words first = sentence(u, groups.subList(0, 1));
    List<Words> about = about(groups);
    if (first.count() > Words.LONGEST && about.size() > 1) {
      list(u, groups.get(0), about);
    } else {
      pen.say(u, first, List.of());
    }
    groups.subList(1, groups.size()).forEach(group -> about(u, group));
  }

  /** Talks about what the sentence before was about. */
  private void about(Uitspraak u, List<Overleg> group) {
    Words met = managers(group.get(0));
    if (met != null) {
      pen.say(u, Zin.OVERLEG_DAAROVER, pen.values(u, "datum", days(group), "met", met));
    }
  }

  private void list(Uitspraak u, List<Overleg> group, List<Words> about) {
    String days = days(group);
    Map<String, Object> values = pen.values(u, "datum", days, "met", managers(group.get(0)));
    pen.say(u, days == null ? Zin.OVERLEG_LIJST_ZONDER_DATUM : Zin.OVERLEG_LIJST, values);
    pen.list(u, false, pen.items.parts(about));
  }

  /** Brief, unless that stands there already. */
  private Words sentence(Uitspraak u, List<List<Overleg>> groups) {
    Words brief = sentence(u, groups, true);
    return pen.isNew(brief) ? brief : sentence(u, groups, false);
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
            with.isEmpty() || Objects.equals(days(group), days)
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
            Words.list(about(groups))));
  }

  private List<Words> about(List<List<Overleg>> groups) {
    return money().of(groups.get(0).get(0).over());
  }

  private TalkedMoney money() {
    if (money == null) {
      money = new TalkedMoney(pen);
    }
    return money;
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
