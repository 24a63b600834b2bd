package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Instantie;
import nl.udo.model.Kostenpost;
import nl.udo.paragraaf.statements.Geldweg;
import org.jspecify.annotations.Nullable;

/** Which money talks were about; for whom, where there is more money of that name. */
final class TalkedMoney {

  private final Pen pen;
  private final Map<String, MoneyItem> items = new LinkedHashMap<>();

  /** All money by what it is called. */
  private final Map<Words, List<MoneyItem>> named = new HashMap<>();

  TalkedMoney(Pen pen) {
    this.pen = pen;
    pen.facts.money.forEach(this::add);
  }

  private static @Nullable String kenmerk(MoneyItem item) {
    Kostenpost cost = item.cost();
    Bekostiging payment = item.payment();
    return cost != null ? cost.kenmerk() : payment == null ? null : payment.kenmerk();
  }

  private static @Nullable String description(MoneyItem item) {
    Kostenpost cost = item.cost();
    Bekostiging payment = item.payment();
    return cost != null ? cost.omschrijving() : payment == null ? null : payment.omschrijving();
  }

  /** The body among those for whom a payment is that it is for; null for all of them. */
  private static @Nullable Instantie body(MoneyItem item) {
    return item.payment() == null ? null : Geldweg.overheid(item.payment());
  }

  private static boolean areOfTheSame(MoneyItem one, MoneyItem other) {
    return one.bereik().equals(other.bereik()) && Objects.equals(body(one), body(other));
  }

  private void add(MoneyItem item) {
    String kenmerk = kenmerk(item);
    if (kenmerk != null) {
      items.putIfAbsent(kenmerk, item);
    }
    named.computeIfAbsent(name(item, null), n -> new ArrayList<>()).add(item);
  }

  /** The money by its kenmerk; all of it where the record names none. */
  List<Words> of(List<String> kenmerken) {
    List<MoneyItem> own = kenmerken.stream().map(items::get).filter(Objects::nonNull).toList();
    Set<Words> about = new LinkedHashSet<>();
    Set<MoneyItem> said = new LinkedHashSet<>();
    for (MoneyItem item : own) {
      MoneyItem met = own.stream().filter(o -> isHowItIsMet(item, o)).findFirst().orElse(null);
      if (met != null) {
        said.add(met);
        about.add(
            pen.sentences.fill(Zin.OVERLEG_WAAROVER_SAMEN, values(item, recipient(item, own))));
      } else if (!said.contains(item)) {
        about.add(name(item, recipient(item, own)));
      }
    }
    return about.isEmpty()
        ? List.of(Words.plural(pen.sentences.text(Zin.OVERLEG_WAAROVER)))
        : List.copyOf(about);
  }

  /** Whether one is a mere cost and the other how that very cost is met. */
  private boolean isHowItIsMet(MoneyItem cost, MoneyItem payment) {
    Kostenpost post = cost.cost();
    Bekostiging b = payment.payment();
    return post != null
        && b != null
        && post.omschrijving() != null
        && post.omschrijving().equals(b.omschrijving())
        && Posts.isPlain(post)
        && areOfTheSame(cost, payment)
        && frame(b) == Zin.OVERLEG_WAAROVER_BEKOSTIGING;
  }

  /** Those whom money is for, where others have money of that name that was not spoken of. */
  private @Nullable Words recipient(MoneyItem item, List<MoneyItem> own) {
    boolean alone =
        Lists.every(
            named.getOrDefault(name(item, null), List.of()),
            o -> own.contains(o) || areOfTheSame(o, item));
    if (alone) {
      return null;
    }
    return pen.layers.of(item.bereik(), body(item));
  }

  private Words name(MoneyItem item, @Nullable Words recipient) {
    Bekostiging b = item.payment();
    return pen.sentences.fill(
        b == null ? Zin.OVERLEG_WAAROVER_KOSTEN : frame(b), values(item, recipient));
  }

  private Zin frame(Bekostiging b) {
    // A fund from which more is paid is not what they spoke of.
    Geldweg way = Geldweg.van(b.vorm());
    if (way instanceof Geldweg.Uitkering) {
      return Zin.OVERLEG_WAAROVER_UITKERING;
    }
    return way == Geldweg.Anders.UITNAME
        ? Zin.OVERLEG_WAAROVER_UITNAME
        : way == Geldweg.Anders.AFDRACHT
            ? Zin.OVERLEG_WAAROVER_AFDRACHT
            // Income that is lost is no cost, so that nothing is paid.
            : pen.posts.isLoss(b) ? Zin.OVERLEG_WAAROVER_DERVING : Zin.OVERLEG_WAAROVER_BEKOSTIGING;
  }

  private Map<String, Object> values(MoneyItem item, @Nullable Words recipient) {
    Bekostiging b = item.payment();
    // The record names it, so that a text has told of it.
    Zin grant = b == null ? null : MoneySentences.known(b.vorm());
    Words loss = b == null || grant == null ? null : pen.posts.loss(b);
    return Sentences.values(
        "kosten",
        item.cost() == null ? null : pen.posts.post(item.cost()),
        "post",
        loss == null ? Dutch.phrase(description(item)) : loss,
        "uitkering",
        grant == null ? null : pen.sentences.text(grant),
        "wie",
        recipient);
  }
}
