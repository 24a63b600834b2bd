package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Deel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.grouping.ParagraphPlan;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Kader;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.wording.Dutch;
import nl.udo.paragraaf.wording.Layers;
import nl.udo.paragraaf.wording.Sentences;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Sectie;
import org.jspecify.annotations.Nullable;

/** The words of the headings of one text. */
final class Headings {

  private final UdoTraject traject;
  private final Sentences sentences;
  private final Bereik touched;

  /** The one part in which the record touches all layers, or null. */
  private final @Nullable Deel onlyPart;

  Headings(UdoTraject traject, Sentences sentences, Bereik touched) {
    this.traject = traject;
    this.sentences = sentences;
    this.touched = touched;
    this.onlyPart = onlyPart(traject, touched.overheden());
  }

  /** The one part in which a record touches all layers; null where it touches more. */
  private static @Nullable Deel onlyPart(UdoTraject traject, List<Overheidslaag> lagen) {
    List<Deel> delen = List.copyOf(Bereik.geraakt(traject, lagen).delen().values());
    boolean one = delen.size() == lagen.size() && Set.copyOf(delen).size() == 1;
    return one ? delen.get(0) : null;
  }

  /** What stands in a chapter below the sections of the host. */
  String inside(Hoofdstuk h) {
    return sentences.text(insideOf(h));
  }

  private static Zin insideOf(Hoofdstuk h) {
    return switch (h) {
      case GEVOLGEN -> Zin.KOP_TAKEN_EN_BEVOEGDHEDEN;
      case UITVOERING -> Zin.KOP_UITVOERING;
      case FINANCIELE_GEVOLGEN -> Zin.KOP_FINANCIELE_GEVOLGEN;
      case EVALUATIE -> Zin.KOP_EVALUATIE;
      case ADVIES_EN_CONSULTATIE -> Zin.KOP_OVERLEG;
      case OVERGANGSRECHT_EN_INWERKINGTREDING -> Zin.KOP_INWERKINGTREDING;
    };
  }

  /** A chapter, as the Schrijfwijzer calls it. */
  String chapter(Hoofdstuk h) {
    return sentences.text(chapterOf(h));
  }

  private static Zin chapterOf(Hoofdstuk h) {
    return switch (h) {
      case GEVOLGEN -> Zin.HOOFDSTUK_6;
      case UITVOERING -> Zin.HOOFDSTUK_7;
      case FINANCIELE_GEVOLGEN -> Zin.HOOFDSTUK_9;
      case EVALUATIE -> Zin.HOOFDSTUK_10;
      case ADVIES_EN_CONSULTATIE -> Zin.HOOFDSTUK_11;
      case OVERGANGSRECHT_EN_INWERKINGTREDING -> Zin.HOOFDSTUK_12;
    };
  }

  /** The heading below that of a chapter that is also about others; null for other chapters. */
  @Nullable String forWhom(Hoofdstuk h, List<WrittenParagraph> written) {
    Zin zin = forWhomIn(h);
    return zin == null ? null : sentences.text(zin, "overheden", those(toldOf(written)));
  }

  /** The layers of which paragraphs tell something; all where they do not say of which. */
  private List<Overheidslaag> toldOf(List<WrittenParagraph> written) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    for (WrittenParagraph p : written) {
      if (ofTheRijk(p.thema()) == null && p.thema() != Thema.HERKOMST) {
        p.uitspraken().forEach(u -> lagen.addAll(u.bereik().overheden()));
      }
    }
    List<Overheidslaag> told = Lists.only(touched.overheden(), lagen::contains);
    return told.isEmpty() ? touched.overheden() : told;
  }

  private static @Nullable Zin forWhomIn(Hoofdstuk h) {
    return switch (h) {
      case GEVOLGEN -> Zin.HOOFDSTUK_6_OVERHEDEN;
      case FINANCIELE_GEVOLGEN -> Zin.HOOFDSTUK_9_OVERHEDEN;
      case UITVOERING -> Zin.HOOFDSTUK_7_OVERHEDEN;
      case EVALUATIE, ADVIES_EN_CONSULTATIE, OVERGANGSRECHT_EN_INWERKINGTREDING -> null;
    };
  }

  /** A part of the text. */
  String of(Part part, List<WrittenParagraph> own) {
    boolean evaluation = Lists.any(own, p -> p.thema() == Thema.EVALUATIE);
    boolean entry = Lists.any(own, p -> p.thema() == Thema.INVOERING);
    return switch (part) {
      case OPENING, TAKEN_EN_BEVOEGDHEDEN -> sentences.text(Zin.KOP_TAKEN_EN_BEVOEGDHEDEN);
      case UITVOERING -> sentences.text(Zin.KOP_UITVOERING);
      case FINANCIELE_GEVOLGEN -> sentences.text(Zin.KOP_FINANCIELE_GEVOLGEN);
      case OVERLEG -> sentences.text(Zin.KOP_OVERLEG);
      case UITWERKING -> sentences.text(Zin.KOP_UITWERKING);
      case EVALUATIE_EN_INWERKINGTREDING ->
          sentences.text(
              evaluation == entry
                  ? isPolicy() ? Zin.KOP_EVALUATIE_EN_INGANG : Zin.KOP_EVALUATIE_EN_INWERKINGTREDING
                  : evaluation
                      ? Zin.KOP_EVALUATIE
                      : isPolicy() ? Zin.KOP_INGANG : Zin.KOP_INWERKINGTREDING);
    };
  }

  private boolean isPolicy() {
    return traject.voornemen().soort() == Regelingsoort.BELEID;
  }

  /** What is only about the Rijk, as a heading behind those for layers; null for the rest. */
  @Nullable String ofTheRijk(Thema thema) {
    return switch (thema) {
      case RIJKSKOSTEN -> sentences.text(Zin.KOP_RIJKSKOSTEN);
      case FONDSOVERLEG -> sentences.text(Zin.KOP_FONDSOVERLEG);
      default -> null;
    };
  }

  /**
   * The whole text.
   *
   * @param blocks what stands below it: in a draft gaps can have a heading of their own
   */
  String whole(List<WrittenParagraph> written, List<Blok> blocks) {
    boolean money =
        !written.isEmpty()
            && Lists.every(
                written, p -> p.part() == Part.FINANCIELE_GEVOLGEN || p.thema() == Thema.HERKOMST)
            && Lists.any(written, p -> p.part() == Part.FINANCIELE_GEVOLGEN)
            && Lists.none(blocks, this::isOfAnotherPart);
    return sentences.text(
        money ? Zin.KOP_FINANCIELE_GEVOLGEN_OVERHEDEN : Zin.KOP_PARAGRAAF,
        "overheden",
        those(touched.overheden()));
  }

  /** Whether it is a section on something else than money. */
  private boolean isOfAnotherPart(Blok block) {
    return block instanceof Sectie s
        && Arrays.stream(Part.values())
            .filter(part -> part != Part.FINANCIELE_GEVOLGEN)
            .anyMatch(part -> s.kop().equals(of(part, List.of())));
  }

  /** Layers by their names; one by that of its part, where it is touched in that part only. */
  private String those(List<Overheidslaag> lagen) {
    Bereik bereik = lagen.isEmpty() ? touched : Bereik.geraakt(traject, lagen);
    return new Layers(sentences).firstHeading(bereik);
  }

  /**
   * Planned paragraphs in the order in which they will stand below headings for whom they are, so
   * that what is named first in full is what is read first.
   */
  List<ParagraphPlan> inOrder(List<ParagraphPlan> plans, Set<Part> headed) {
    List<ParagraphPlan> all = new ArrayList<>();
    for (Part part : plans.stream().map(ParagraphPlan::part).distinct().toList()) {
      List<ParagraphPlan> own = Lists.only(plans, p -> p.part() == part);
      all.addAll(headed.contains(part) ? inOrder(own) : own);
    }
    return all;
  }

  /** The same where parts stand together below those headings. */
  List<ParagraphPlan> inOrder(List<ParagraphPlan> plans) {
    return plans.stream().sorted(byHeading(scopes(plans))).toList();
  }

  /**
   * The scopes by the number of the first paragraph of each. Roles give a part of a layer none:
   * where only the rest has one to tell, that would stand before those of which it is the rest.
   */
  Map<String, Integer> scopes(List<ParagraphPlan> plans) {
    Map<String, Integer> scopes = new HashMap<>();
    List<ParagraphPlan> all = Lists.only(plans, p -> !isOfRoles(p));
    all.addAll(plans);
    all.forEach(p -> scopes.putIfAbsent(scope(p.bereik()), scopes.size()));
    return scopes;
  }

  private static boolean isOfRoles(ParagraphPlan p) {
    return p.bereik().deel() != null
        && Lists.every(p.uitspraken(), u -> u.inhoud() instanceof Kader.Rollen);
  }

  /** Whether what is for all stands behind what is for some. */
  private boolean isBehind(ParagraphPlan p) {
    return ofTheRijk(p.thema()) != null || staysForAll(p.part(), p.bereik(), p.uitspraken());
  }

  private Comparator<ParagraphPlan> byHeading(Map<String, Integer> scopes) {
    return Comparator.<ParagraphPlan>comparingInt(
            p -> !scope(p.bereik()).isEmpty() ? 1 : isBehind(p) ? 2 : 0)
        .thenComparing(p -> firstLayer(p.bereik()))
        .thenComparing(p -> scopes.getOrDefault(scope(p.bereik()), 0));
  }

  /**
   * Whether it says for all layers that something stays as it is: that stands behind what changes
   * for some of them.
   */
  boolean staysForAll(Part part, Bereik bereik, List<Uitspraak> uitspraken) {
    return part == Part.TAKEN_EN_BEVOEGDHEDEN
        && touched.overheden().size() > 1
        && bereik.overheden().equals(touched.overheden())
        && scope(bereik).isEmpty()
        && Lists.every(uitspraken, u -> u.inhoud().blijftGelijk());
  }

  /** All whom the text is about, as a heading behind those of some of them. */
  String all() {
    return Dutch.capital(those(touched.overheden()));
  }

  /** The layer below which a scope stands. */
  static int firstLayer(Bereik bereik) {
    return bereik.overheden().stream().mapToInt(Enum::ordinal).min().orElse(0);
  }

  /** The parts of layers that headings for whom paragraphs are will name. */
  Set<Deel> parts(List<WrittenParagraph> written) {
    return written.stream()
        .filter(p -> !scope(p).isEmpty() && !p.tellsWhoIsLeftOut())
        .map(p -> p.bereik().deel())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** For whom a paragraph is, as a heading; empty where that is for all whom the text is about. */
  String scope(WrittenParagraph p) {
    return scope(p.bereik());
  }

  /** Those of a scope as a heading; empty for all whom the text is about. */
  String scope(Bereik bereik) {
    boolean all = bereik.isVanAllen(touched.overheden()) || isOnlyPart(bereik);
    return all ? "" : Dutch.capital(new Layers(sentences).heading(bereik));
  }

  /** Whether it is the part in which alone the record touches layers, as the first heading says. */
  private boolean isOnlyPart(Bereik bereik) {
    return onlyPart != null
        && onlyPart.equals(bereik.deel())
        && bereik.bepalingen().isEmpty()
        && bereik.overheden().equals(touched.overheden());
  }
}
