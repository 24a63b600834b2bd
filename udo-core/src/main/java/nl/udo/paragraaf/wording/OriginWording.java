package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Aspect;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Formulering.Vorm;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Implementatie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Rol;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Uitgezonderd;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.toepassing.Medebewind;

/** How it is said where a proposal comes from, who carries it out and whom it leaves alone. */
final class OriginWording {

  /** What ends the first sentence of some. */
  private static final Pattern FIRST = Pattern.compile("[.;:!?\\n]");

  /** What the plural of a layer has behind the word for one of them. */
  private static final Pattern ONE = Pattern.compile("(pen|[ns])$");

  private final Pen pen;
  private final Announced announced;

  /** Of some layers, for whom the record has consequences. */
  private final Map<List<Overheidslaag>, List<Bereik>> touched = new HashMap<>();

  OriginWording(Pen pen) {
    this.pen = pen;
    this.announced = new Announced(pen);
  }

  void ownWords(Uitspraak u, Inhoud.EigenWoorden e) {
    Formulering f = e.tekst();
    if (f.vorm() == Vorm.ZIN) {
      if (e.van() == Aspect.TAKEN && !pen.passages().isEmpty()) {
        // Of all tasks: in the paragraph of the last they would seem to be of that one.
        pen.passages().add(new Passage.Break());
      }
      boolean conclusion = u.thema() == Thema.HERKOMST;
      if ((u.thema() == Thema.OORDEEL || u.thema() == Thema.INBRENG) && u.datum() != null) {
        event(u, f, u.datum());
      } else {
        pen.record(u, f.tekst(), conclusion ? pen.sources.notes(u) : List.of());
      }
    } else if (e.van() == null) {
      pen.say(u, FormSentences.EXPLAINED.of(f.vorm()), pen.values(u, "wat", Pen.form(f)));
    } else {
      Words bodies = pen.layers.of(u.bereik());
      // "Voor gemeenten is van belang dat gemeenten" names them twice.
      boolean named = f.vorm() == Vorm.BIJZIN && Pen.form(f).startsWith(bodies.plain() + " ");
      pen.say(
          u,
          named
              ? Zin.TOELICHTING_ASPECT_BIJZIN_ZELF
              : FormSentences.EXPLAINED_OF_ASPECT.of(f.vorm()),
          pen.values(
              u,
              "overheden",
              bodies,
              "aspect",
              pen.sentences.text(UnchangedWording.name(e.van())),
              "wat",
              Pen.form(f)));
    }
  }

  /** What happened, and when, unless its own words or the paragraph tell that. */
  private void event(Uitspraak u, Formulering f, Datum day) {
    Map<String, Object> values = pen.values(u, "datum", pen.times.on(day));
    if (isTold(f.tekst(), day)) {
      pen.record(u, f.tekst(), List.of());
    } else if (Dutch.isOneSentence(f.tekst())) {
      pen.record(u, f.tekst(), List.of());
      pen.say(u, Zin.GEBEURTENIS_DATUM, values);
    } else {
      // Behind several sentences it would be of the last.
      values.put("wat", Dutch.afterColon(f.tekst()));
      announced.say(u, Zin.GEBEURTENIS_VOLGENDE, "wat", values, f, List.of());
    }
  }

  private boolean isTold(String words, Datum day) {
    String date = pen.times.date(day);
    return words.contains(Integer.toString(day.jaar()))
        || pen.passages().stream()
            .anyMatch(p -> p instanceof Passage.Sentence s && s.plain().contains(date));
  }

  /** Says for whom words of the record hold that begin a paragraph, unless they do themselves. */
  void lead(Uitspraak u) {
    if (u.bereik().isVanAllen(pen.facts.touched)
        || !(u.inhoud() instanceof Inhoud.EigenWoorden e)
        || namesThem(e.tekst().tekst(), u.bereik())) {
      return;
    }
    pen.say(u, Zin.VOOR_OVERHEDEN_VOLGENDE, pen.values(u, "overheden", pen.layers.of(u.bereik())));
  }

  /** Whether words begin with those of a scope, or name no other layer in their first sentence. */
  private boolean namesThem(String words, Bereik bereik) {
    String name = pen.layers.heading(bereik);
    if (words.startsWith(Dutch.capital(name) + " ")) {
      return true;
    }
    String first = " " + FIRST.split(words, 2)[0].toLowerCase(Locale.ROOT).replace(',', ' ') + " ";
    return bereik.isVanHeleLagen()
        && (namesOnly(bereik, laag -> first.contains(" " + plural(laag) + " "))
            || namesOnly(bereik, laag -> first.contains(" " + one(laag))));
  }

  /** Whether the layers of a scope are named, and no others. */
  private static boolean namesOnly(Bereik bereik, Predicate<Overheidslaag> named) {
    return Lists.every(
        List.of(Overheidslaag.values()),
        laag -> bereik.overheden().contains(laag) == named.test(laag));
  }

  private static String plural(Overheidslaag laag) {
    return laag.code().replace('-', ' ');
  }

  private static String one(Overheidslaag laag) {
    return ONE.matcher(plural(laag)).replaceAll("");
  }

  void implementation(Uitspraak u, Kader.Omzetting o) {
    List<String> acts = acts(o.besluiten());
    if (!acts.isEmpty()) {
      pen.say(u, Zin.OMZETTING, pen.values(u, "besluiten", Dutch.list(acts)));
    }
    List<Implementatie> dated =
        Lists.only(o.besluiten(), i -> i.besluit() != null && i.uiterlijk() != null);
    if (dated.size() == 1) {
      Implementatie only = dated.get(0);
      boolean past = pen.facts.isPast(only.uiterlijk());
      pen.say(u, deadline(acts.size() == 1, past), values(u, only));
    } else if (!dated.isEmpty()) {
      List<Words> all = new ArrayList<>();
      for (Implementatie i : dated) {
        boolean past = pen.facts.isPast(i.uiterlijk());
        all.add(pen.sentences.fill(oneOf(all.isEmpty(), past), values(u, i)));
      }
      pen.say(u, Zin.ZIN, Sentences.values("zin", Words.list(all).capital()));
    }
  }

  /** The acts that are implemented, by their names. */
  static List<String> acts(List<Implementatie> besluiten) {
    List<String> acts = new ArrayList<>();
    for (Implementatie i : besluiten) {
      if (i.besluit() != null) {
        acts.add(Dutch.unstopped(i.besluit()));
      }
    }
    return acts;
  }

  private Map<String, Object> values(Uitspraak u, Implementatie i) {
    return pen.values(
        u,
        "besluit",
        Dutch.unstopped(Inhoud.gezegd(i.besluit())),
        "datum",
        pen.times.date(Inhoud.gezegd(i.uiterlijk())));
  }

  private static Zin oneOf(boolean first, boolean past) {
    if (past) {
      return first ? Zin.OMZETTING_DATA_VERSTREKEN : Zin.OMZETTING_DATA_VERSTREKEN_ANDER;
    }
    return first ? Zin.OMZETTING_DATA_UITERLIJK : Zin.OMZETTING_DATA_UITERLIJK_ANDER;
  }

  private static Zin deadline(boolean only, boolean past) {
    if (past) {
      return only ? Zin.OMZETTING_VERSTREKEN_EEN : Zin.OMZETTING_VERSTREKEN;
    }
    return only ? Zin.OMZETTING_UITERLIJK_EEN : Zin.OMZETTING_UITERLIJK;
  }

  void roles(Uitspraak u, Kader.Rollen r) {
    Map<String, Object> values = pen.values(u, "wie", pen.who(u.bereik()));
    List<String> provisions = u.bereik().bepalingen();
    if (!provisions.isEmpty()) {
      // What a part of the proposal asks of them is not what the whole does.
      values.put("regeling", pen.provisions.subject(provisions));
      values.put("bepalingen", pen.provisions.subject(provisions));
    }
    List<Words> roles = new ArrayList<>();
    for (Rol rol : r.rollen()) {
      boolean medebewind =
          rol == Rol.UITVOERDER
              && Medebewind.kan(pen.facts.regeling, u.bereik().overheden())
              && Lists.every(u.bereik().overheden(), this::isDemandedOf);
      roles.add(pen.sentences.fill(LayerSentences.role(rol, medebewind, r.ookZelf()), values));
    }
    if (!roles.isEmpty()) {
      values.put("rollen", Words.list(roles));
      pen.sayOf(u, Zin.ROL, values, List.of());
    }
  }

  /** Whether the record knows what is demanded of a layer: a task, or it says that it is. */
  private boolean isDemandedOf(Overheidslaag laag) {
    return Lists.any(
            pen.traject.hoorplicht(),
            h ->
                h.grond() == Hoorgrond.MEDEBEWIND
                    && Boolean.TRUE.equals(h.geldt())
                    && h.overheden().contains(laag))
        || pen.traject.gevolgen().stream()
            .filter(g -> g.overheden().contains(laag))
            .map(Gevolg::taken)
            .anyMatch(t -> t != null && t.wijzigingen().stream().anyMatch(Taakwijziging::blijft));
  }

  void excepted(Uitspraak u, Kader.BuitenBereik b) {
    Uitgezonderd.Soort soort = b.uitgezonderd().soort();
    if (soort == Uitgezonderd.Soort.BUITEN_BEREIK && u.bereik().bepalingen().isEmpty()) {
      ruleFirst(u);
    }
    if (soort != null) {
      List<String> provisions = u.bereik().bepalingen();
      pen.say(
          u,
          LayerSentences.excepted(soort),
          pen.values(
              u,
              "overheden",
              pen.layers.of(u.bereik()),
              "bepalingen",
              provisions.isEmpty() ? null : pen.provisions.subject(provisions)));
    }
    pen.record(u, b.uitgezonderd().reden(), List.of());
  }

  /** For whom it is, before for whom it is not: where that is the one part of a layer. */
  private void ruleFirst(Uitspraak u) {
    List<Overheidslaag> layers = u.bereik().overheden();
    if (u.bereik().deel() == null) {
      return;
    }
    List<Bereik> parts = touched.computeIfAbsent(layers, l -> Bereik.geraakteDelen(pen.traject, l));
    if (parts.size() != 1) {
      return;
    }
    Bereik part = parts.get(0);
    if (part.deel() != null && part.overheden().equals(layers)) {
      Uitspraak rule = u.voor(part);
      pen.say(
          rule,
          Zin.UITGEZONDERD_GELDT_VOOR,
          pen.values(rule, "overheden", pen.layers.of(part)),
          List.of());
    }
  }
}
