package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.udo.Contract;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.Formulering;
import nl.udo.model.Instantie;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.paragraaf.statements.Bereik;
import org.jspecify.annotations.Nullable;

/** The names of those for whom something holds: layers, a part of them, an organ, a body. */
public final class Layers {

  private static final int WORDS_IN_A_HEADING = 10;

  private final Sentences sentences;

  private final PartLayers parts;

  /** Those that stand in the text by their full name, so that a short one will do. */
  private final Set<Object> named = new HashSet<>();

  /** The organs that were last called by the part of a layer that they are of. */
  private final Set<Object> ofPart = new HashSet<>();

  /** The full names that were asked for: a sentence with one of them need not be written. */
  private final Map<Object, String> asked = new HashMap<>();

  /** The names of headings, in which a part goes by its name. */
  public Layers(Sentences sentences) {
    this(sentences, PartLayers.of(List.of()));
  }

  /** The names of one text, which must not speak wider than a part of a part. */
  Layers(Sentences sentences, PartLayers parts) {
    this.sentences = sentences;
    this.parts = parts;
  }

  /** Those of a scope; the part where it is a part, the rest where the rest is meant. */
  Words of(Bereik bereik) {
    Deel deel = bereik.deel();
    if (deel != null && deel.omschrijving() != null) {
      Words part = part(deel, !BodyNumber.isOne(bereik));
      return parts.areAll(bereik, deel) ? part : within(part, bereik);
    }
    if (bereik.overheden().isEmpty()) {
      return Words.plural(sentences.text(Zin.OVERHEID_ONBEKEND));
    }
    return list(each(bereik));
  }

  private static Words part(Deel deel, boolean several) {
    if (!shortName(deel).equalsIgnoreCase(fullName(deel))) {
      return new Words(List.of(new Words.Designated(deel, false, false)), several);
    }
    return Words.of(fullName(deel)).inNumber(several);
  }

  /** A part of several layers, of which only some are meant: its name would speak wider. */
  private Words within(Words part, Bereik bereik) {
    return sentences
        .fill(
            Zin.DEEL_VOOR_ZOVER,
            Sentences.values(
                "deel",
                part,
                "overheden",
                list(Lists.each(bereik.overheden(), l -> Words.plural(layer(l, false))))))
        .closed();
  }

  /** What a part is called where it is not named in full. */
  static String shortName(Deel deel) {
    return deel.korteNaam() == null ? fullName(deel) : Dutch.phrase(deel.korteNaam());
  }

  /** What a part is. */
  public static String fullName(Deel deel) {
    return deel.omschrijving() == null ? "" : Dutch.phrase(deel.omschrijving());
  }

  /** The Rijk and those of a scope, as one enumeration. */
  Words withRijk(Bereik bereik) {
    List<Words> all = new ArrayList<>(List.of(Words.of(sentences.text(Zin.RIJK))));
    boolean whole = bereik.deel() == null && !bereik.overheden().isEmpty();
    all.addAll(whole ? each(bereik) : List.of(of(bereik)));
    return list(all);
  }

  /** A body, or else those of a scope. */
  Words of(Bereik bereik, @Nullable Instantie own) {
    return own == null ? of(bereik) : of(own);
  }

  /** With a comma behind a name that is an enumeration itself, before the last. */
  static Words list(List<Words> items) {
    int n = items.size();
    boolean within = n > 1 && items.get(n - 2).plain().contains(", ");
    return Words.list(items, within ? ", en " : " en ");
  }

  /** Those of a scope, one by one. */
  List<Words> each(Bereik bereik) {
    // Parts last, so that no other layer seems to belong to the words that describe one.
    Set<Words> lagen = new LinkedHashSet<>();
    Set<Words> delen = new LinkedHashSet<>();
    // "De overige gemeenten en provincies" would be the others of both.
    boolean articles =
        bereik.overheden().size() > 1
            && !Collections.disjoint(bereik.overige(), bereik.overheden());
    for (Overheidslaag laag : bereik.overheden()) {
      Deel deel = bereik.delen().get(laag);
      if (deel != null) {
        delen.add(of(new Bereik(List.of(laag), deel, List.of(), Set.of(), false, Map.of())));
      } else if (bereik.overige().contains(laag)) {
        lagen.add(Words.plural(sentences.text(LayerSentences.rest(laag))));
      } else {
        lagen.add(Words.plural(layer(laag, articles)));
      }
    }
    lagen.addAll(delen);
    return List.copyOf(lagen);
  }

  /** Those of a scope who were named just before, by what they are where that is one word. */
  Words these(Bereik bereik) {
    boolean one = bereik.overheden().size() == 1 && !BodyNumber.isOne(bereik);
    return one && bereik.overheden().get(0) != Overheidslaag.OPENBARE_LICHAMEN
        ? Words.plural(
            sentences.text(Zin.OVERHEID_DEZE, "overheden", layer(bereik.overheden().get(0), false)))
        : of(bereik).clauseClosed();
  }

  private String layer(Overheidslaag laag, boolean article) {
    boolean again = named.contains(laag);
    // Their name has an article of its own.
    String name =
        article && laag != Overheidslaag.OPENBARE_LICHAMEN
            ? sentences.text(
                Zin.OVERHEID_LIDWOORD, "overheid", sentences.text(LayerSentences.of(laag, again)))
            : sentences.text(LayerSentences.of(laag, again));
    return asked(laag, name, again);
  }

  private String asked(Object who, String name, boolean again) {
    if (!again) {
      asked.put(who, name.toLowerCase(Locale.ROOT));
    }
    return name;
  }

  /** Remembers whom a sentence of the text calls by their full names. */
  void wrote(Words words) {
    if (asked.isEmpty()) {
      return;
    }
    String plain = words.plain().toLowerCase(Locale.ROOT);
    asked.entrySet().stream()
        .filter(e -> plain.contains(e.getValue()))
        .forEach(
            e -> {
              named.add(e.getKey());
              ofPart.remove(e.getKey());
            });
    asked.keySet().removeAll(named);
  }

  /** An organ of those of a scope; in full behind that of a part, of which it would seem to be. */
  Words of(Orgaan orgaan, Bereik bereik) {
    boolean whole = bereik.deel() == null || bereik.deel().omschrijving() == null;
    if (whole && bereik.overige().isEmpty() || isOfOthers(orgaan, bereik)) {
      boolean again = named.contains(orgaan) && !ofPart.contains(orgaan);
      String name = asked(orgaan, sentences.text(LayerSentences.of(orgaan, again)), again);
      return Words.of(name).inNumber(isPlural(orgaan));
    }
    ofPart.add(orgaan);
    List<Object> theirs = List.of(orgaan);
    boolean again = named.contains(orgaan) || named.contains(theirs);
    boolean one = BodyNumber.isOne(bereik);
    Zin key = one ? LayerSentences.ofOne(orgaan, again) : LayerSentences.ofSeveral(orgaan, again);
    String name = asked(theirs, sentences.text(key), again);
    return sentences
        .fill(Zin.ORGAAN_VAN, "orgaan", name, "van", of(bereik))
        .inNumber(!one || isPlural(orgaan));
  }

  /**
   * Whether an organ is of none of the layers of a scope: then it is not of a part of these. A
   * gemeenschappelijke regeling has organs that are called as those of a waterschap.
   */
  private static boolean isOfOthers(Orgaan orgaan, Bereik bereik) {
    return !bereik.overheden().isEmpty()
        && !bereik.overheden().contains(LayerSentences.layer(orgaan))
        && !LayerSentences.isOfAWaterschap(orgaan);
  }

  /** Organs of those of a scope, as one enumeration. */
  Words each(List<Orgaan> organs, Bereik bereik) {
    return Words.list(Lists.each(organs, organ -> of(organ, bereik)));
  }

  /** The organs of those of a scope, each of another of these. */
  Words several(Orgaan orgaan, Bereik bereik) {
    if (bereik.deel() != null || !bereik.overige().isEmpty()) {
      return of(orgaan, bereik);
    }
    boolean again = named.contains(orgaan);
    String name = asked(orgaan, sentences.text(LayerSentences.ofSeveral(orgaan, again)), again);
    return LayerSentences.isOfAWaterschap(orgaan)
        ? Words.plural(sentences.text(Zin.ORGAAN_VAN, "orgaan", name, "van", of(bereik).plain()))
        : Words.plural(name);
  }

  private static boolean isPlural(Orgaan orgaan) {
    return switch (orgaan) {
      case PROVINCIALE_STATEN, GEDEPUTEERDE_STATEN -> true;
      case RAAD,
          COLLEGE,
          BURGEMEESTER,
          COMMISSARIS_VAN_DE_KONING,
          COMMISSARIS_ALS_RIJKSORGAAN,
          ALGEMEEN_BESTUUR,
          DAGELIJKS_BESTUUR,
          VOORZITTER,
          EILANDSRAAD,
          BESTUURSCOLLEGE,
          GEZAGHEBBER ->
          false;
    };
  }

  /** A body, by its own name or by its kind; null when there is none. */
  @Contract("!null -> !null")
  @Nullable Words of(@Nullable Instantie instantie) {
    if (instantie == null) {
      return null;
    }
    if (instantie.naam() != null) {
      String own = Dutch.phrase(instantie.naam());
      return Words.of(own).inNumber(BodyNumber.isSeveral(own));
    }
    String name =
        sentences.text(
            instantie.soort() == null
                ? Zin.INSTANTIE_ONBEKEND
                : LayerSentences.of(instantie.soort()));
    return Words.of(name).inNumber(BodyNumber.isSeveral(instantie.soort()));
  }

  /**
   * To whom something goes: those of a scope, where an organ of others gives it to such as these;
   * another, where the record does not say to whom.
   */
  Words to(@Nullable Instantie who, @Nullable Orgaan from, Bereik bereik) {
    if (who == null) {
      return Words.of(sentences.text(Zin.INSTANTIE_ONBEKEND));
    }
    boolean these =
        who.naam() == null
            && from != null
            && isOfOthers(from, bereik)
            && Lists.every(bereik.overheden(), who::isVan);
    return these ? of(bereik) : of(who);
  }

  /** The layers in a heading before which no text explained a short name, unless that is long. */
  public String firstHeading(Bereik bereik) {
    List<Words.Part> parts = new ArrayList<>();
    for (Words.Part part : new Layers(sentences).of(bereik).parts()) {
      Words full = part instanceof Words.Designated d ? Words.of(fullName(d.deel())) : null;
      if (full != null && full.count() <= WORDS_IN_A_HEADING) {
        parts.addAll(full.parts());
      } else {
        parts.add(part);
      }
    }
    return new Words(parts, false).plain();
  }

  /** The layers in a heading or a cell, where nothing stands behind that a comma would close. */
  public String heading(Bereik bereik) {
    String name = new Layers(sentences, parts).of(bereik).plain();
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether whole sentences do not name an organ: by each word of its name. */
  static boolean leavesOut(@Nullable Orgaan organ, @Nullable Formulering sentences) {
    if (organ == null || sentences == null || sentences.vorm() != Formulering.Vorm.ZIN) {
      return false;
    }
    String text = sentences.tekst().toLowerCase(Locale.ROOT);
    return !Lists.every(List.of(organ.code().split("-")), text::contains);
  }
}
