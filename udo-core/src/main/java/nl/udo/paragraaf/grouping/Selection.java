package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Reactie;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud.EigenWoorden;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.paragraaf.statements.Vervolg;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;
import org.jspecify.annotations.Nullable;

/** What a text need not say: what it says already, and what would be no fact. */
public final class Selection {

  private final Map<String, Taakwijziging> tasks = new HashMap<>();
  private final List<Weglating> weglatingen;

  private Selection(Uitspraken alle) {
    this.weglatingen = new ArrayList<>(alle.weglatingen());
    for (Uitspraak u : alle.uitspraken()) {
      if (u.inhoud() instanceof Verandering.Taken t) {
        t.taken().forEach(taak -> tasks.put(taak.kenmerk(), taak));
      }
    }
  }

  /** What a toelichting has to say, with an omission for all that went out. */
  public static Uitspraken select(Register register, Uitspraken gelezen) {
    return Deferred.told(
        needed(TooLate.without(register, gelezen)), register.traject().uitwerkingen());
  }

  /** The same with what came about too late for the toelichting, for a text beside it. */
  public static List<Uitspraak> whenever(Uitspraken gelezen) {
    return needed(gelezen).uitspraken();
  }

  private static Uitspraken needed(Uitspraken alle) {
    Selection s = new Selection(alle);
    List<Uitspraak> over = new ArrayList<>(alle.uitspraken().size());
    for (Uitspraak u : alle.uitspraken()) {
      if (s.isSaidBesides(u)) {
        s.weglatingen.addAll(Weglating.van(u, Reden.DUBBEL));
      } else {
        over.add(s.decided(u));
      }
    }
    return new Uitspraken(s.once(over), s.weglatingen);
  }

  /** Whether other statements say it, or show it. */
  private boolean isSaidBesides(Uitspraak u) {
    return u.inhoud() instanceof Verandering.Bevoegdheid b && isSaidByTask(b.wijziging())
        || u.inhoud() instanceof Kader.Rollen rollen && rollen.rollen().isEmpty();
  }

  /** That nothing has been decided is no answer; the checklist asks for one. */
  private Uitspraak decided(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Inbreng i && isUndecided(i.punt().reactie())) {
      weglatingen.add(new Weglating(u.pointer() + "/reactie", Reden.LEEG));
      return u.zegt(i.beantwoord(null));
    }
    if (u.inhoud() instanceof Horen.Standpunt s && isUndecided(s.reactie())) {
      weglatingen.add(new Weglating(u.pointer() + "/reactie", Reden.LEEG));
      return u.zegt(s.met((Reactie) null));
    }
    return u;
  }

  private static boolean isUndecided(@Nullable Reactie r) {
    return r != null && r.soort() == Reactie.Soort.IN_BERAAD;
  }

  /**
   * A new, mandatory task lays down what the record ties to it, as far as nothing else is recorded
   * of the power: whose it is, whether it may be used, against whom, or where it is laid down.
   */
  private boolean isSaidByTask(Bevoegdheidswijziging w) {
    Taakwijziging t = w.taak() == null ? null : tasks.get(w.taak());
    return w.soort() == Bevoegdheidswijziging.Soort.VASTLEGGING
        && t != null
        && w.orgaan() == t.orgaan()
        && w.andereInstantie() == null
        && w.jegens() == null
        && w.ingreep() == null
        && w.uitoefening() != Bevoegdheidswijziging.Uitoefening.KAN
        && (w.bepalingen().isEmpty() || w.bepalingen().equals(t.bepalingen()));
  }

  /** Words of the record that occur twice are told once; scopes of equal words are joined later. */
  private List<Uitspraak> once(List<Uitspraak> uitspraken) {
    Set<List<Object>> gezegd = new HashSet<>();
    Set<List<Object>> alike = new HashSet<>();
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (isNew(u, gezegd)) {
        List<Uitspraak> details = new ArrayList<>();
        for (Uitspraak d : u.details()) {
          if (isOfItsOwn(u, d, gezegd, alike)) {
            details.add(d);
          }
        }
        over.add(u.metDetails(details));
      } else {
        over.addAll(u.details());
      }
    }
    return over;
  }

  /**
   * Whether a detail is told: equal grounds are those of each deviation, and what is said alike of
   * two estimates, payments, powers or evaluations is true of both, and said of both.
   */
  private boolean isOfItsOwn(
      Uitspraak u, Uitspraak detail, Set<List<Object>> gezegd, Set<List<Object>> alike) {
    if (u.inhoud() instanceof Verandering.Wetsafwijking) {
      return true;
    }
    boolean ofEach =
        u.inhoud() instanceof Geld
            || u.inhoud() instanceof Verandering
            || u.inhoud() instanceof Vervolg;
    if (!ofEach) {
      return isNew(detail, gezegd);
    }
    String field = u.inhoud() instanceof Geld.Ramingen ? "" : Places.field(u, detail);
    List<Object> words = List.of(u.inhoud().getClass(), field, detail.inhoud(), detail.bereik());
    return alike.contains(words) || isNew(detail, gezegd) && alike.add(words);
  }

  private boolean isNew(Uitspraak u, Set<List<Object>> gezegd) {
    // Of two grants it is said of both, as it is told with the one grant of its consequence.
    if (!(u.inhoud() instanceof EigenWoorden e) || Freedom.is(u)) {
      return true;
    }
    boolean nieuw = gezegd.add(List.of(e, u.bereik()));
    if (!nieuw) {
      weglatingen.addAll(Weglating.van(u, Reden.DUBBEL));
    }
    return nieuw;
  }
}
