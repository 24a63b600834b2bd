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
import nl.udo.model.Gevolg;
import nl.udo.model.Instantie;
import nl.udo.model.Kostenpost;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Geldweg;
import org.jspecify.annotations.Nullable;

/** Which money talks were about; for whom, where there is more money of that name. */
final class TalkedMoney {

  private final Pen pen;
  private final Map<String, Item> items = new LinkedHashMap<>();

  /** All money by what it is called. */
  private final Map<Words, List<Item>> named = new HashMap<>();

  TalkedMoney(Pen pen) {
    this.pen = pen;
    Bereik all = Bereik.van(pen.touched);
    pen.traject.bekostiging().forEach(b -> add(new Item(all.voor(b.overheden()), null, b)));
    for (Gevolg g : pen.traject.gevolgen()) {
      if (g.middelen() != null) {
        Bereik own = Bereik.van(g).zonderBepalingen();
        g.middelen().kosten().forEach(k -> add(new Item(own.voor(k.overheden()), k, null)));
        g.middelen().bekostiging().forEach(b -> add(new Item(own.voor(b.overheden()), null, b)));
      }
    }
  }

  /** A cost or a payment, and of whom. */
  private record Item(Bereik bereik, @Nullable Kostenpost cost, @Nullable Bekostiging payment) {

    @Nullable String kenmerk() {
      return cost != null ? cost.kenmerk() : payment == null ? null : payment.kenmerk();
    }

    @Nullable String description() {
      return cost != null ? cost.omschrijving() : payment == null ? null : payment.omschrijving();
    }

    List<Object> whose() {
      Instantie own = payment == null ? null : Geldweg.overheid(payment);
      return own == null ? List.of(bereik) : List.of(bereik, own);
    }
  }

  private void add(Item item) {
    if (item.kenmerk() != null) {
      items.putIfAbsent(item.kenmerk(), item);
    }
    named.computeIfAbsent(name(item, null), n -> new ArrayList<>()).add(item);
  }

  /** The money by its kenmerk; all of it where the record names none. */
  List<Words> of(List<String> kenmerken) {
    List<Item> own = kenmerken.stream().map(items::get).filter(Objects::nonNull).toList();
    Set<Words> about = new LinkedHashSet<>();
    Set<Item> said = new LinkedHashSet<>();
    for (Item item : own) {
      Item met = own.stream().filter(o -> isHowItIsMet(item, o)).findFirst().orElse(null);
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
  private boolean isHowItIsMet(Item cost, Item payment) {
    Kostenpost post = cost.cost();
    Bekostiging b = payment.payment();
    return post != null
        && b != null
        && post.omschrijving() != null
        && post.omschrijving().equals(b.omschrijving())
        && Posts.isPlain(post)
        && cost.whose().equals(payment.whose())
        && frame(b) == Zin.OVERLEG_WAAROVER_BEKOSTIGING;
  }

  /** Those whom money is for, where others have money of that name that was not spoken of. */
  private @Nullable Words recipient(Item item, List<Item> own) {
    boolean alone =
        Lists.every(
            named.getOrDefault(name(item, null), List.of()),
            o -> own.contains(o) || o.whose().equals(item.whose()));
    if (alone) {
      return null;
    }
    Bekostiging b = item.payment();
    return pen.layers.of(item.bereik(), b == null ? null : Geldweg.overheid(b));
  }

  private Words name(Item item, @Nullable Words recipient) {
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

  private Map<String, Object> values(Item item, @Nullable Words recipient) {
    Bekostiging b = item.payment();
    // The record names it, so that a text has told of it.
    Zin grant = b == null ? null : MoneySentences.known(b.vorm());
    return Sentences.values(
        "kosten",
        item.cost() == null ? null : pen.posts.post(item.cost()),
        "post",
        Dutch.phrase(item.description()),
        "uitkering",
        grant == null ? null : pen.sentences.text(grant),
        "wie",
        recipient);
  }
}
