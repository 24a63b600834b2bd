package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Afspraak;
import nl.udo.model.Afwijking;
import nl.udo.model.BeantwoordeToezegging;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bekrachtiging;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Bijeenkomst;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Gevolg;
import nl.udo.model.GevolgVoorAnderen;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Informatieplicht;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Kostenpost;
import nl.udo.model.NietGeconsulteerd;
import nl.udo.model.Oordeel;
import nl.udo.model.Overleg;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Raming;
import nl.udo.model.Rijkskosten;
import nl.udo.model.Risico;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Term;
import nl.udo.model.Uitwerking;
import nl.udo.model.Verschil;
import nl.udo.model.Vervulling;
import nl.udo.model.VerwanteRegeling;
import nl.udo.model.Voorwaarde;
import nl.udo.overzicht.Koppeling.Herkenning;
import nl.udo.usertext.Names;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a list is recognised by, per type: its kenmerk, its parties (or layers), its
 * date, its aspect and its description.
 */
final class Herkenningen {

  private Herkenningen() {}

  /** A test proves that every record type that stands in a list as a part with a name is here. */
  static Herkenning van(Record r) {
    if (r instanceof Consultatie c) {
      Object van = c.periode() == null ? null : c.periode().van();
      return new Herkenning(
          key(c.kenmerk()), keys(c.partijen()), text(van), samen(c.vorm(), c.onderwerp()), null);
    } else if (r instanceof Oordeel o) {
      return new Herkenning(
          null, keys(o.partijen()), text(o.datum()), termen(o.onderwerpen()), key(o.toelichting()));
    } else if (r instanceof Punt p) {
      String over = p.thema() == null ? text(p.onderwerp()) : Names.key(p.thema());
      return new Herkenning(
          key(p.kenmerk()), keys(p.partijen()), null, over, key(p.omschrijving()));
    } else if (r instanceof Raming x) {
      String over = samen(termen(x.overheden()), x.onderdeel(), x.scenario());
      return new Herkenning(null, keys(x.opstellers()), text(x.datum()), over, null);
    } else if (r instanceof Bekostiging b) {
      return new Herkenning(
          key(b.kenmerk()), lagen(b.overheden()), null, text(b.vorm()), key(b.omschrijving()));
    } else if (r instanceof Kostenpost k) {
      return new Herkenning(
          key(k.kenmerk()), lagen(k.overheden()), null, text(k.soort()), key(k.omschrijving()));
    } else if (r instanceof Gevolg g) {
      String deel = g.deel() == null ? null : key(g.deel().omschrijving());
      return new Herkenning(
          key(g.kenmerk()), lagen(g.overheden()), null, deel, key(g.omschrijving()));
    } else if (r instanceof Taakwijziging t) {
      return new Herkenning(
          key(t.kenmerk()), Set.of(), null, text(t.soort()), key(t.omschrijving()));
    } else if (r instanceof Bevoegdheidswijziging b) {
      return new Herkenning(
          key(b.kenmerk()), Set.of(), null, samen(b.orgaan(), b.soort()), key(b.omschrijving()));
    } else if (r instanceof Voorwaarde v) {
      return new Herkenning(key(v.kenmerk()), Set.of(), null, text(v.soort()), key(v.inhoud()));
    } else if (r instanceof Afspraak a) {
      String wat = a.titel() == null ? key(a.inhoud()) : key(a.titel());
      return new Herkenning(key(a.kenmerk()), keys(a.partijen()), text(a.datum()), null, wat);
    } else if (r instanceof Evaluatie e) {
      return new Herkenning(key(e.kenmerk()), Set.of(), null, text(e.soort()), key(e.onderwerp()));
    } else if (r instanceof Uitwerking u) {
      return new Herkenning(
          key(u.kenmerk()), lagen(u.overheden()), null, key(u.regeling()), key(u.onderwerp()));
    } else if (r instanceof Inwerkingtreding i) {
      // Of the whole or of some provisions; the date is what changes.
      return new Herkenning(null, Set.of(), null, "over " + keys(i.bepalingen()), null);
    } else if (r instanceof Document d) {
      return new Herkenning(
          key(d.kenmerk()), keys(d.opstellers()), text(d.datum()), text(d.soort()), key(d.titel()));
    }
    return overig(r);
  }

  private static Herkenning overig(Record r) {
    if (r instanceof Partij p) {
      return new Herkenning(key(p.kenmerk()), Set.of(), null, null, key(p.naam()));
    } else if (r instanceof Hoorplichtoordeel h) {
      return new Herkenning(null, lagen(h.overheden()), null, text(h.grond()), null);
    } else if (r instanceof NietGeconsulteerd n) {
      return new Herkenning(null, lagen(n.overheden()), null, null, key(n.reden()));
    } else if (r instanceof Overleg o) {
      return new Herkenning(null, lagen(o.met()), text(o.datum()), null, null);
    } else if (r instanceof Gebeurtenis g) {
      return new Herkenning(null, Set.of(), text(g.datum()), text(g.soort()), key(g.toelichting()));
    } else if (r instanceof Bijeenkomst b) {
      return new Herkenning(null, Set.of(), text(b.datum()), null, key(b.omschrijving()));
    } else if (r instanceof Vervulling v) {
      return new Herkenning(null, lagen(v.overheden()), null, "over " + lagen(v.overheden()), null);
    } else if (r instanceof Bekrachtiging b) {
      return new Herkenning(null, keys(of(b.door())), text(b.datum()), null, null);
    } else if (r instanceof BeantwoordeToezegging b) {
      return new Herkenning(null, Set.of(), null, samen(b.traject(), b.toezegging()), null);
    } else if (r instanceof Verschil v) {
      return new Herkenning(key(v.kenmerk()), Set.of(), null, null, key(v.verklaring()));
    } else if (r instanceof Rijkskosten k) {
      return new Herkenning(
          null, Set.of(), null, key(k.begrotingshoofdstuk()), key(k.omschrijving()));
    } else if (r instanceof GevolgVoorAnderen g) {
      return new Herkenning(null, Set.of(), null, key(g.wie()), key(g.omschrijving()));
    } else if (r instanceof VerwanteRegeling v) {
      return new Herkenning(null, Set.of(), null, key(v.dossier()), key(v.titel()));
    } else if (r instanceof Informatieplicht i) {
      return new Herkenning(null, Set.of(), null, null, key(i.inhoud()));
    } else if (r instanceof Risico i) {
      return new Herkenning(null, Set.of(), null, null, key(i.risico()));
    } else if (r instanceof Afwijking a) {
      return new Herkenning(null, Set.of(), null, key(a.bepaling()), null);
    }
    throw new IllegalStateException("geen herkenning van " + r.getClass().getSimpleName());
  }

  /** Letters and digits, whatever the case, the marks and the spaces. */
  private static @Nullable String key(@Nullable String tekst) {
    return tekst == null ? null : Names.key(tekst);
  }

  private static @Nullable String key(@Nullable Formulering tekst) {
    return tekst == null || tekst.tekst() == null ? null : Names.key(tekst.tekst());
  }

  private static Set<String> keys(List<String> namen) {
    return namen.stream().map(Names::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> lagen(List<? extends Term> lagen) {
    return lagen.stream().map(Term::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> of(@Nullable String naam) {
    return naam == null ? List.of() : List.of(naam);
  }

  private static @Nullable String termen(List<? extends Term> termen) {
    return termen.isEmpty() ? null : lagen(termen).toString();
  }

  private static @Nullable String text(@Nullable Object waarde) {
    return waarde == null ? null : waarde instanceof Term term ? term.code() : waarde.toString();
  }

  private static @Nullable String samen(@Nullable Object... delen) {
    List<String> bekend = new ArrayList<>();
    Stream.of(delen)
        .forEach(
            deel ->
                bekend.add(
                    deel instanceof String tekst ? Names.key(tekst) : String.valueOf(text(deel))));
    return bekend.stream().allMatch("null"::equals) ? null : bekend.toString();
  }
}
