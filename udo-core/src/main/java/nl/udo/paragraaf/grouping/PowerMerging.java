package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Uitoefening;
import nl.udo.model.Formulering;
import nl.udo.model.Orgaan;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a power of organs of several layers is told once, and powers of one organ that
 * change alike by the same provisions are told together.
 */
final class PowerMerging {

  private PowerMerging() {}

  /** The same power of organs, each of another layer. */
  static List<Uitspraak> ofOrgans(List<Uitspraak> uitspraken) {
    return Joining.byKey(uitspraken, PowerMerging::organKey, PowerMerging::together);
  }

  /** Powers of one organ. */
  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        PowerMerging::key,
        (een, ander) -> {
          List<Bevoegdheidswijziging> all = new ArrayList<>(powers(een));
          all.addAll(powers(ander));
          return een.samen(ander, new Verandering.Bevoegdheden(all));
        });
  }

  /** All that is said of a power but whose it is; null where that cannot be told apart. */
  private static @Nullable List<Object> organKey(Uitspraak u) {
    Bereik b = u.bereik();
    if (!(u.inhoud() instanceof Verandering.Bevoegdheid p)
        || !b.isVanHeleLagen()
        || !isOfItsOrganOnly(p.wijziging())) {
      return null;
    }
    Bevoegdheidswijziging power = p.wijziging().toBuilder().kenmerk(null).orgaan(null).build();
    return List.of(u.thema(), b.bepalingen(), b.rest(), power, LayerMerging.contents(u));
  }

  /** Whether one sentence tells a power, with nobody in it but the organ that has it. */
  private static boolean isOfItsOrganOnly(Bevoegdheidswijziging w) {
    return w.orgaan() != null
        && Inhoud.gezegd(w.omschrijving()).vorm() != Formulering.Vorm.ZIN
        && Inhoud.gezegd(w.omschrijving()).vorm() != Formulering.Vorm.BIJZIN
        && w.andereInstantie() == null
        && w.ingreep() == null
        && w.naar() == null;
  }

  /** The same power with the organs of both; null where it is twice that of one. */
  private static @Nullable Uitspraak together(Uitspraak een, Uitspraak ander) {
    Verandering.Bevoegdheid a = (Verandering.Bevoegdheid) een.inhoud();
    List<Orgaan> organs = new ArrayList<>(organs(a));
    List<Orgaan> others = organs((Verandering.Bevoegdheid) ander.inhoud());
    if (!Collections.disjoint(organs, others)) {
      return null;
    }
    organs.addAll(others);
    return LayerMerging.together(een, ander, new Verandering.Bevoegdheid(a.wijziging(), organs));
  }

  private static List<Orgaan> organs(Verandering.Bevoegdheid b) {
    return b.organen().isEmpty() ? List.of(Inhoud.gezegd(b.wijziging().orgaan())) : b.organen();
  }

  /** Of whom and by what a power is, where nothing but what it is tells it apart; or null. */
  private static @Nullable List<@Nullable Object> key(Uitspraak u) {
    if (!u.details().isEmpty()
        || !(u.inhoud() instanceof Verandering.Bevoegdheid b)
        || !b.organen().isEmpty()
        || !isBare(b.wijziging())) {
      return null;
    }
    Bevoegdheidswijziging w = b.wijziging();
    return Arrays.asList(
        u.bereik(), u.thema(), w.soort(), w.orgaan(), w.naar(), w.jegens(), w.grondslag());
  }

  /** Whether it is a power in an infinitive, of which no sentence behind it tells more. */
  private static boolean isBare(Bevoegdheidswijziging w) {
    return w.soort() != null
        && Inhoud.gezegd(w.omschrijving()).vorm() == Formulering.Vorm.TE_GROEP
        && w.andereInstantie() == null
        && w.ingreep() == null
        && w.uitoefening() != Uitoefening.MOET
        && w.taak() == null
        && w.uitzondering() == null
        && w.teruggenomenBij() == null;
  }

  private static List<Bevoegdheidswijziging> powers(Uitspraak u) {
    return u.inhoud() instanceof Verandering.Bevoegdheden b
        ? b.wijzigingen()
        : List.of(((Verandering.Bevoegdheid) u.inhoud()).wijziging());
  }
}
