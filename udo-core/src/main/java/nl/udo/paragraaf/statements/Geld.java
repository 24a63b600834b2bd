package nl.udo.paragraaf.statements;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Formulering;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg;
import nl.udo.model.Raming;
import nl.udo.model.Rijkskosten;
import nl.udo.model.Verschil;
import nl.udo.recht.toepassing.Bedragen;
import org.jspecify.annotations.Nullable;

/** Money: what is estimated, how it differs, how it is met and what was agreed on it. */
public sealed interface Geld extends Inhoud {

  /** The ways in which costs are met that it tells of. */
  default List<Bekostiging> geld() {
    return List.of();
  }

  /**
   * An estimate of a cost or a saving.
   *
   * @param post the cost or saving
   * @param raming the estimate; an empty one when only the saving is known
   */
  record Geraamd(Kostenpost post, Raming raming) {

    private static final Raming GEEN = Raming.builder().build();

    /** Not of all that was estimated of the cost: each of its estimates would walk them all. */
    @Override
    public int hashCode() {
      return Objects.hash(post.omschrijving(), raming);
    }

    /** A saving that nobody estimated. */
    public static Geraamd zonder(Kostenpost post) {
      return new Geraamd(post, GEEN);
    }

    /** The costs that are estimated, each once. */
    public static List<Kostenpost> posten(List<Geraamd> geraamd) {
      // Equal costs are mostly the same one: to compare two is to compare all their estimates.
      Set<Kostenpost> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
      List<Kostenpost> posten = geraamd.stream().map(Geraamd::post).filter(gezien::add).toList();
      return posten.size() < 2 ? posten : posten.stream().distinct().toList();
    }

    /** The same for some layers only. */
    public Geraamd voor(List<Overheidslaag> overheden) {
      return new Geraamd(post, raming.toBuilder().overheden(overheden).build());
    }

    /** Whether there is an estimate. */
    public boolean isGeraamd() {
      return !raming.equals(GEEN);
    }

    /** Whether an amount is known of it. */
    public boolean heeftBedrag() {
      return Bedragen.isEenBekend(raming.bedragen());
    }

    /** Whether it is known what each costs, so that only what all of them cost can be unknown. */
    public boolean isPriced() {
      return post.ramingen().stream()
          .flatMap(r -> r.bedragen().stream())
          .anyMatch(b -> b.waarde() != null && b.per() != null);
    }
  }

  /**
   * Estimates that belong together: of one source, or of one cost.
   *
   * @param geraamd the estimates; one or more
   */
  record Ramingen(List<Geraamd> geraamd) implements Geld {

    /** The first of them; the only one as the record is read. */
    public Geraamd eerste() {
      return geraamd.get(0);
    }

    /** Whether they are all of one cost. */
    public boolean isVanEenPost() {
      return Geraamd.posten(geraamd).size() == 1;
    }

    /** Whether it says of them no more than that they come later. */
    public boolean komenLater() {
      return Lists.every(geraamd, g -> g.raming().bekendOp() != null && !g.heeftBedrag());
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.ramingen(this);
    }
  }

  /**
   * A difference between amounts.
   *
   * @param geheel whether it is part of a difference told just before
   * @param tussen between what it is, where that shows
   * @param post the cost of which it is, where others stand beside it
   * @param raming the one estimate from which it is, where others estimated the same
   */
  record Kostenverschil(
      Verschil verschil,
      boolean geheel,
      @Nullable Tussen tussen,
      @Nullable Kostenpost post,
      @Nullable Raming raming)
      implements Geld {

    /** A difference of which it does not show between what it is. */
    public Kostenverschil(Verschil verschil, boolean geheel) {
      this(verschil, geheel, null, null, null);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.kostenverschil(this);
    }
  }

  /** Between what amounts differ. */
  enum Tussen {
    /** What several estimated of one cost. */
    RAMINGEN,
    /** What is estimated and what is paid. */
    KOSTEN_EN_BEKOSTIGING,
    /** What one of several estimated and what is paid. */
    RAMING_EN_BEKOSTIGING
  }

  /**
   * Words of the record on several payments, or several costs of the Rijk.
   *
   * @param posten what these are for; none where they are of several forms, of which the words of
   *     the record say which they are about
   */
  record VanMeer(Formulering tekst, List<String> posten) implements Geld {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.vanMeer(this);
    }
  }

  /**
   * A way in which costs are met.
   *
   * @param aan what of it is for whom, where the record names several of them
   * @param verder whether it was told what is paid of that of which this refuses compensation
   */
  record Geldstroom(Bekostiging bekostiging, List<Bekostiging> aan, boolean verder)
      implements Geld {

    /** As it is recorded. */
    public Geldstroom(Bekostiging bekostiging) {
      this(bekostiging, List.of(), false);
    }

    @Override
    public List<Bekostiging> geld() {
      return List.of(bekostiging);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.geldstroom(this);
    }
  }

  /** That what is done is met by the means that there are, as it was. */
  record BestaandeMiddelen(Bekostiging bekostiging) implements Geld {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.bestaandeMiddelen(this);
    }
  }

  /** One grant to several that are named, each with an amount of its own. */
  record Uitkeringen(List<Bekostiging> aan) implements Geld {
    @Override
    public List<Bekostiging> geld() {
      return aan;
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.uitkeringen(this);
    }
  }

  /** Payments of one kind to the same, as sure and of the same day, each for something else. */
  record Doelen(List<Bekostiging> geld) implements Geld {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.doelen(this);
    }
  }

  /** Costs of the Rijk itself. */
  record KostenVanHetRijk(Rijkskosten kosten) implements Geld {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.kostenVanHetRijk(this);
    }
  }

  /**
   * An agreement, with the money that belongs to it.
   *
   * @param verzoekers who had asked for it, by a point that led to it
   */
  record Overeenkomst(Afspraak afspraak, List<Bekostiging> geld, List<String> verzoekers)
      implements Geld {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.overeenkomst(this);
    }
  }

  /** Talks with the managers of the funds. */
  record Fondsoverleg(List<Overleg> overleg) implements Geld {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.fondsoverleg(this);
    }
  }
}
