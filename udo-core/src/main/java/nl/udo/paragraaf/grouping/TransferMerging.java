package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bevoegdheidswijziging.Uitoefening;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Instantie;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which what goes from one layer to another, and is recorded of both, is told once: of
 * those who had it and those who get it; and a power that goes with its task, right behind that.
 */
final class TransferMerging {

  private TransferMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return Joining.byKey(uitspraken, TransferMerging::key, TransferMerging::together);
  }

  /** Powers that go from the same to the same as the task that they belong to. */
  static List<Uitspraak> withTheirTask(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        TransferMerging::taskKey,
        TransferMerging::powerKey,
        (task, power) -> {
          List<Uitspraak> details = new ArrayList<>(task.details());
          Verandering.Bevoegdheid b = (Verandering.Bevoegdheid) power.inhoud();
          details.add(0, power.zegt(new Verandering.Meegaand(b.wijziging())).bij(task.thema()));
          return task.metDetails(details);
        });
  }

  private static @Nullable List<@Nullable Object> taskKey(Uitspraak u) {
    if (!(u.inhoud() instanceof Verandering.Taken t) || t.taken().size() != 1) {
      return null;
    }
    Taakwijziging w = t.taken().get(0);
    return isGiven(w) && w.kenmerk() != null && w.naar() != null && isPhrase(w.omschrijving())
        ? Arrays.asList(u.bereik(), w.kenmerk(), w.orgaan(), w.naar())
        : null;
  }

  private static @Nullable List<@Nullable Object> powerKey(Uitspraak u) {
    return u.inhoud() instanceof Verandering.Bevoegdheid b
            && isGiven(b.wijziging())
            && b.wijziging().uitoefening() != Uitoefening.MOET
            && isOne(b.wijziging().omschrijving())
        ? Arrays.asList(
            u.bereik(), b.wijziging().taak(), b.wijziging().orgaan(), b.wijziging().naar())
        : null;
  }

  /** Whether words for a power are an infinitive, or a noun phrase of which the number is known. */
  private static boolean isOne(@Nullable Formulering what) {
    Formulering f = Inhoud.gezegd(what);
    return f.vorm() == Vorm.TE_GROEP
        || f.vorm() == Vorm.WOORDGROEP && f.tekst().startsWith("de bevoegdheid ");
  }

  /** What goes and by which provisions; null where it stays, or more is told in its sentence. */
  private static @Nullable List<@Nullable Object> key(Uitspraak u) {
    Bereik b = u.bereik();
    if (!b.isVanHeleLagen() || b.rest()) {
      return null;
    }
    if (u.inhoud() instanceof Verandering.Taken t && t.taken().size() == 1) {
      Taakwijziging w = t.taken().get(0);
      return isGiven(w) || isGot(w) ? key(w.omschrijving(), b, w.aard()) : null;
    }
    if (u.inhoud() instanceof Verandering.Bevoegdheid p) {
      Bevoegdheidswijziging w = p.wijziging();
      return isGiven(w) || isGot(w) ? key(w.omschrijving(), b, w.jegens()) : null;
    }
    return null;
  }

  private static @Nullable List<@Nullable Object> key(
      @Nullable Formulering what, Bereik b, @Nullable Object besides) {
    return isPhrase(what) ? Arrays.asList(what, b.bepalingen(), besides) : null;
  }

  private static boolean isPhrase(@Nullable Formulering what) {
    Vorm vorm = Inhoud.gezegd(what).vorm();
    return vorm == Vorm.TE_GROEP || vorm == Vorm.WOORDGROEP;
  }

  private static boolean isGiven(Taakwijziging w) {
    return w.soort() == Taakwijziging.Soort.NAAR_ELDERS && isBare(w);
  }

  private static boolean isGot(Taakwijziging w) {
    Verplichting v = w.verplichting();
    return w.soort() == Taakwijziging.Soort.NIEUW
        && (v == null || v == Verplichting.VERPLICHT || v == Verplichting.BINDEND)
        && isBare(w);
  }

  /** Whether nothing but whose it is, and how far it binds, is told of a task in its sentences. */
  private static boolean isBare(Taakwijziging w) {
    return w.voorwaarden().isEmpty()
        && w.termijn() == null
        && w.frequentie() == null
        && w.plan() == null
        && w.uitgevoerdDoor() == null;
  }

  private static boolean isGiven(Bevoegdheidswijziging w) {
    return w.soort() == Bevoegdheidswijziging.Soort.NAAR_ELDERS && isBare(w);
  }

  private static boolean isGot(Bevoegdheidswijziging w) {
    return w.soort() == Bevoegdheidswijziging.Soort.NIEUW && w.naar() == null && isBare(w);
  }

  private static boolean isBare(Bevoegdheidswijziging w) {
    return w.ingreep() == null && w.andereInstantie() == null;
  }

  /** Both as one, in the order from whom and to whom; null where these are not each other. */
  private static @Nullable Uitspraak together(Uitspraak een, Uitspraak ander) {
    Inhoud inhoud = transfer(een, ander);
    if (inhoud == null) {
      inhoud = transfer(ander, een);
    }
    return inhoud == null
        ? null
        : een.samen(ander, inhoud).voor(een.bereik().samen(ander.bereik()));
  }

  private static @Nullable Inhoud transfer(Uitspraak given, Uitspraak got) {
    if (given.inhoud() instanceof Verandering.Taken a
        && got.inhoud() instanceof Verandering.Taken b) {
      Taakwijziging from = a.taken().get(0);
      Taakwijziging to = b.taken().get(0);
      return isGiven(from)
              && isGot(to)
              && isOf(from.naar(), got)
              && (to.van() == null || isOf(to.van(), given))
          ? new Verandering.Taakovergang(from, given.bereik(), to, got.bereik(), b.medebewind())
          : null;
    }
    if (given.inhoud() instanceof Verandering.Bevoegdheid a
        && got.inhoud() instanceof Verandering.Bevoegdheid b
        && isGiven(a.wijziging())
        && isGot(b.wijziging())
        && isOf(a.wijziging().naar(), got)) {
      return new Verandering.Bevoegdheidsovergang(
          a.wijziging(), given.bereik(), b.wijziging(), got.bereik());
    }
    return null;
  }

  /** Whether a body is named by its kind only, as those of whom a statement is. */
  private static boolean isOf(@Nullable Instantie body, Uitspraak u) {
    return body != null && body.naam() == null && Lists.every(u.bereik().overheden(), body::isVan);
  }
}
