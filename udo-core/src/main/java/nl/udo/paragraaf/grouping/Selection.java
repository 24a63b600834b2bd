package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.udo.lists.Lists;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Oordeel;
import nl.udo.model.Punt;
import nl.udo.model.Taakwijziging;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Inhoud.EigenWoorden;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import nl.udo.paragraaf.statements.Verandering;
import nl.udo.paragraaf.statements.Weglating;
import nl.udo.paragraaf.statements.Weglating.Reden;
import nl.udo.recht.toepassing.Peildatum;
import org.jspecify.annotations.Nullable;

/** What a toelichting may not say, or need not say twice. */
public final class Selection {

  /** Documents that answer the toelichting, so that it cannot build on them. */
  private static final Set<Document.Soort> ANTWOORDEN =
      EnumSet.of(
          Document.Soort.VERSLAG,
          Document.Soort.NADER_RAPPORT,
          Document.Soort.ADVIES_RAAD_VAN_STATE,
          Document.Soort.NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG);

  private final Register register;
  private final boolean always;
  private final Map<String, Taakwijziging> tasks = new HashMap<>();
  private final Set<Consultatie> raadVanState = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Weglating> weglatingen;
  private final ToldParts parts;

  private Selection(Register register, List<Weglating> weglatingen, boolean always) {
    this.register = register;
    this.always = always;
    this.weglatingen = weglatingen;
    if (!always) {
      register.traject().consultaties().stream()
          .filter(this::isOfTheRaadVanState)
          .forEach(raadVanState::add);
    }
    this.parts =
        new ToldParts(
            always ? List.of() : register.traject().uitwerkingen(),
            this::isLater,
            this::answersIt,
            weglatingen);
  }

  /** What is left to say, with an omission for each statement that went out. */
  public static Uitspraken select(Register register, Uitspraken gelezen) {
    return select(register, gelezen, false);
  }

  /** The same with what came about too late for the toelichting, for a text beside it. */
  public static List<Uitspraak> whenever(Register register, Uitspraken gelezen) {
    return select(register, gelezen, true).uitspraken();
  }

  private static Uitspraken select(Register register, Uitspraken gelezen, boolean always) {
    Selection s = new Selection(register, new ArrayList<>(gelezen.weglatingen()), always);
    for (Uitspraak u : gelezen.uitspraken()) {
      if (u.inhoud() instanceof Verandering.Taken t) {
        t.taken().forEach(taak -> s.tasks.put(taak.kenmerk(), taak));
      }
    }
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : gelezen.uitspraken()) {
      s.kept(u).ifPresent(over::add);
    }
    return new Uitspraken(s.once(over), s.weglatingen);
  }

  private Optional<Uitspraak> kept(Uitspraak u) {
    Reden reden = reason(u);
    if (reden != null) {
      u.pointers().forEach(p -> weglatingen.add(new Weglating(p, reden)));
      return Optional.empty();
    }
    List<Uitspraak> details = new ArrayList<>();
    u.details().forEach(d -> kept(d).ifPresent(details::add));
    return Optional.of(parts.told(u).metDetails(details));
  }

  private @Nullable Reden reason(Uitspraak u) {
    Consultatie consultatie = register.consultatie(u.pointer());
    for (Bronverwijzing bron : u.bronnen()) {
      // What was said before such an answer was not learnt from it; it only goes without the note.
      boolean older = consultatie != null && u.datum() != null && isLater(register.datum(bron));
      if (answersIt(bron) && !older) {
        return Reden.ANTWOORD_OP_DE_TOELICHTING;
      }
    }
    if (consultatie != null && raadVanState.contains(consultatie)) {
      return Reden.ANTWOORD_OP_DE_TOELICHTING;
    }
    if (!isPlan(u) && (isLater(u.datum()) || wasAskedLater(u))) {
      return Reden.NA_INDIENING;
    }
    if (!always && u.inhoud() instanceof Geld.Geldstroom g && isLater(g.bekostiging())) {
      return Reden.NA_INDIENING;
    }
    if (u.inhoud() instanceof Verandering.Bevoegdheid b && isSaidByTask(b.wijziging())) {
      return Reden.DUBBEL;
    }
    if (u.inhoud() instanceof Kader.Rollen rollen && rollen.rollen().isEmpty()) {
      return Reden.DUBBEL;
    }
    return null;
  }

  private boolean answersIt(Bronverwijzing bron) {
    return answers(register.document(bron));
  }

  private boolean answers(@Nullable Document document) {
    return !always
        && document != null
        && document.soort() != null
        && ANTWOORDEN.contains(document.soort());
  }

  /** Its advice as a whole, also where only a part names the document or has the dictum. */
  private boolean isOfTheRaadVanState(Consultatie c) {
    if (c.vorm() != Consultatie.Vorm.ADVIES) {
      return false;
    }
    Stream<@Nullable Bronverwijzing> bronnen =
        Stream.of(
                c.bronnen().stream(),
                c.oordelen().stream().map(Oordeel::bron),
                c.punten().stream().map(Punt::bron))
            .flatMap(b -> b);
    return Lists.any(c.oordelen(), o -> o.dictum() != null)
        || bronnen
            .map(register::document)
            .anyMatch(d -> d != null && d.soort() == Document.Soort.ADVIES_RAAD_VAN_STATE);
  }

  /** What is planned for later is no fact that came about later. */
  private static boolean isPlan(Uitspraak u) {
    return switch (u.thema()) {
      case EVALUATIE, INVOERING, UITWERKING -> true;
      case HOREN -> u.inhoud() instanceof Horen.Urgentie;
      case HERKOMST,
          WIE,
          TAKEN,
          BEVOEGDHEDEN,
          UITVOERING,
          RAMING,
          VERSCHIL,
          AFGESPROKEN_GELD,
          BEKOSTIGING,
          ONBEKEND_GELD,
          RIJKSKOSTEN,
          FONDSOVERLEG,
          OORDEEL,
          INBRENG,
          AFSPRAAK ->
          false;
    };
  }

  /** Whether it is of a consultation that began later. */
  private boolean wasAskedLater(Uitspraak u) {
    Consultatie c = register.consultatie(u.pointer());
    return !always && c != null && Peildatum.isLater(register.traject(), c);
  }

  private boolean isLater(@Nullable Datum datum) {
    return !always && register.traject().isNaPeildatum(datum);
  }

  private boolean isLater(Bekostiging b) {
    return Peildatum.isLater(register.traject(), b, register.afspraak(b.afspraak()));
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
    Set<List<Object>> geraamd = new HashSet<>();
    List<Uitspraak> over = new ArrayList<>();
    for (Uitspraak u : uitspraken) {
      if (isNew(u, gezegd)) {
        List<Uitspraak> details = new ArrayList<>();
        for (Uitspraak d : u.details()) {
          if (isOfItsOwn(u, d, gezegd, geraamd)) {
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
   * two estimates is true of both, and said of both.
   */
  private boolean isOfItsOwn(
      Uitspraak u, Uitspraak detail, Set<List<Object>> gezegd, Set<List<Object>> geraamd) {
    if (u.inhoud() instanceof Verandering.Wetsafwijking) {
      return true;
    }
    if (!(u.inhoud() instanceof Geld.Ramingen)) {
      return isNew(detail, gezegd);
    }
    List<Object> words = List.of(detail.inhoud(), detail.bereik());
    return geraamd.contains(words) || isNew(detail, gezegd) && geraamd.add(words);
  }

  private boolean isNew(Uitspraak u, Set<List<Object>> gezegd) {
    // Of two grants it is said of both, as it is told with the one grant of its consequence.
    if (!(u.inhoud() instanceof EigenWoorden e) || Freedom.is(u)) {
      return true;
    }
    boolean nieuw = gezegd.add(List.of(e, u.bereik()));
    if (!nieuw) {
      u.pointers().forEach(p -> weglatingen.add(new Weglating(p, Reden.DUBBEL)));
    }
    return nieuw;
  }
}
