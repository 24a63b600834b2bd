package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.model.Bekostiging;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overleg;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Geldweg;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said with whom money was discussed, and which money. */
final class TalksWording {

  private final Pen pen;

  TalksWording(Pen pen) {
    this.pen = pen;
  }

  void talks(Uitspraak u, Geld.Fondsoverleg f) {
    List<List<Overleg>> groups = byManagers(f.overleg());
    List<Overleg> first = groups.get(0);
    String days = days(first);
    List<Words> with = new ArrayList<>();
    for (List<Overleg> group : groups) {
      Words met = managers(group.get(0));
      if (met != null) {
        with.add(
            with.isEmpty()
                ? met
                : pen.sentences.fill(
                    Zin.OVERLEG_OOK_MET, Sentences.values("datum", days(group), "met", met)));
      }
    }
    pen.say(
        u,
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
            about(first.get(0).over())));
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

  private @Nullable Words managers(Overleg o) {
    List<Words> met =
        o.met().stream()
            .map(m -> Words.of(pen.sentences.text(MoneySentences.fundKeeper(m))))
            .toList();
    return met.isEmpty() ? null : Words.list(met);
  }

  /** The costs and payments that talks were about; all of them where the record names none. */
  private Words about(List<String> kenmerken) {
    Set<Words> about = new LinkedHashSet<>();
    for (String kenmerk : kenmerken) {
      Kostenpost post = pen.register.kosten(kenmerk);
      Bekostiging b = pen.register.bekostiging(kenmerk);
      if (post != null) {
        about.add(pen.posts.post(post));
      } else if (b != null) {
        about.add(payment(b));
      }
    }
    return about.isEmpty()
        ? Words.plural(pen.sentences.text(Zin.OVERLEG_WAAROVER))
        : Words.list(List.copyOf(about));
  }

  private Words payment(Bekostiging b) {
    // A fund from which more is paid is not what they spoke of.
    boolean own = Geldweg.van(b.vorm()) instanceof Geldweg.Uitkering;
    Zin grant = own ? MoneySentences.grant(b.vorm()) : null;
    return pen.sentences.fill(
        grant == null ? Zin.OVERLEG_WAAROVER_BEKOSTIGING : Zin.OVERLEG_WAAROVER_UITKERING,
        Sentences.values(
            "post",
            Dutch.phrase(b.omschrijving()),
            "uitkering",
            grant == null ? null : pen.sentences.text(grant)));
  }
}
