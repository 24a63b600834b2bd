package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Uitoefening;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which powers of one organ that change alike by the same provisions are told together.
 */
final class PowerMerging {

  private PowerMerging() {}

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

  /** Of whom and by what a power is, where nothing but what it is tells it apart; or null. */
  private static @Nullable List<@Nullable Object> key(Uitspraak u) {
    if (!u.details().isEmpty()
        || !(u.inhoud() instanceof Verandering.Bevoegdheid b)
        || !isBare(b.wijziging())) {
      return null;
    }
    Bevoegdheidswijziging w = b.wijziging();
    return Arrays.asList(u.bereik(), u.thema(), w.soort(), w.orgaan(), w.naar(), w.grondslag());
  }

  /** Whether it is a power in an infinitive, of which no sentence behind it tells more. */
  private static boolean isBare(Bevoegdheidswijziging w) {
    return w.soort() != null
        && Inhoud.gezegd(w.omschrijving()).vorm() == Formulering.Vorm.TE_GROEP
        && w.andereInstantie() == null
        && w.jegens() == null
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
