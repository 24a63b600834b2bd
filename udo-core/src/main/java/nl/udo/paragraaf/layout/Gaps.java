package nl.udo.paragraaf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Hoofdstuk;
import nl.udo.paragraaf.grouping.Part;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.wording.Layers;
import nl.udo.paragraaf.wording.SentenceFile;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Gat;
import nl.udo.toets.Bevinding;
import nl.udo.usertext.Characters;

/** The gaps of a draft, each with the paragraph or else the part of the text where it belongs. */
final class Gaps {

  private static final Pattern CONSEQUENCE = Pattern.compile("/gevolgen/(\\d+)(?:/([a-z]+).*)?");

  /** An item of a list of the record: a gap right after it needs no words to say which. */
  private static final Pattern ITEM = Pattern.compile(".*/\\d+(/[A-Za-z]+)*");

  private final UdoTraject traject;
  private final List<Bevinding> open;

  Gaps(UdoTraject traject, List<Bevinding> findings) {
    this.traject = traject;
    this.open = new ArrayList<>(findings);
  }

  /** Takes the gaps at the places that a paragraph tells, and at no place that another is nearer. */
  List<Blok> at(WrittenParagraph paragraph, List<WrittenParagraph> all) {
    List<Bevinding> here =
        open.stream()
            .filter(
                gap -> {
                  int own = nearness(gap.pointer(), paragraph.pointers());
                  return own > 0
                      && all.stream()
                          .allMatch(
                              p ->
                                  p == paragraph
                                      || nearness(gap.pointer(), p.pointers()) <= own);
                })
            .toList();
    return taken(here);
  }

  /** How much of a pointer is told at a place: the length of the longest pointer above it. */
  private static int nearness(String pointer, Set<String> told) {
    return told.stream()
        .filter(p -> pointer.equals(p) || pointer.startsWith(p + "/") && isSpecific(p))
        .max(Comparator.comparingInt(String::length))
        .map(String::length)
        .orElse(0);
  }

  private static boolean isSpecific(String pointer) {
    return ITEM.matcher(pointer).matches() && !pointer.matches("/gevolgen/\\d+");
  }

  /** Takes the gaps of a part of the text that no paragraph took. */
  List<Blok> of(Part part) {
    return taken(open.stream().filter(gap -> part(gap.pointer()) == part).toList());
  }

  /** Takes the gaps of a chapter that no paragraph took. */
  List<Blok> of(Hoofdstuk chapter) {
    return taken(
        open.stream()
            .filter(
                gap -> {
                  Thema thema = thema(gap.pointer());
                  return thema != null && Chapters.of(thema) == chapter;
                })
            .toList());
  }

  /** Takes the rest: gaps that belong nowhere else, such as those of rules of the host. */
  List<Blok> rest() {
    return taken(List.copyOf(open));
  }

  private List<Blok> taken(List<Bevinding> here) {
    open.removeAll(here);
    List<Blok> gaps = new ArrayList<>();
    for (Bevinding gap : here) {
      boolean again = here.stream().anyMatch(g -> g != gap && g.code().equals(gap.code()));
      gaps.add(new Gat(gap.code(), text(gap, again)));
    }
    return gaps;
  }

  private static Part part(String pointer) {
    Thema thema = thema(pointer);
    return thema == null ? null : Part.of(thema);
  }

  /** The theme that a place of the record belongs to; null for one that is in none. */
  private static Thema thema(String pointer) {
    Matcher m = CONSEQUENCE.matcher(pointer);
    String first = pointer.isEmpty() ? "" : pointer.split("/")[1];
    String aspect = m.matches() && m.group(2) != null ? m.group(2) : first;
    return switch (aspect) {
      case "voornemen", "gevolgen", "rollen", "omschrijving", "deel", "kenmerk" -> Thema.WIE;
      case "taken" -> Thema.TAKEN;
      case "bevoegdheden" -> Thema.BEVOEGDHEDEN;
      case "uitvoeringskracht", "verloop", "documenten" -> Thema.UITVOERING;
      case "middelen", "bekostiging", "overleg", "rijkskosten" -> Thema.BEKOSTIGING;
      case "consultaties", "spoed", "hoorplicht", "nietGeconsulteerd", "afspraken", "partijen" ->
          Thema.OORDEEL;
      case "uitwerkingen" -> Thema.UITWERKING;
      case "evaluaties" -> Thema.EVALUATIE;
      case "invoering" -> Thema.INVOERING;
      default -> null;
    };
  }

  /** One gap, with no more particulars than are needed to tell it from others at its place. */
  private String text(Bevinding gap, boolean withProperty) {
    return SentenceFile.text(
        "concept.gat",
        "code", gap.code(),
        "eigenschap", withProperty ? property(gap) : null,
        "melding", message(gap),
        "advies", Characters.oneLine(gap.advies()));
  }

  private String message(Bevinding gap) {
    String message = Characters.oneLine(gap.melding());
    boolean layers =
        !gap.overheden().isEmpty() && !gap.overheden().equals(layersAt(gap.pointer()));
    boolean subject = gap.betreft() != null && !ITEM.matcher(gap.pointer()).matches();
    if (!layers && !subject || !message.endsWith(".")) {
      return message;
    }
    return SentenceFile.text(
        "concept.gat.melding",
        "melding", message.substring(0, message.length() - 1),
        "overheden", layers ? Layers.heading(Bereik.van(gap.overheden())) : null,
        "betreft", subject ? Characters.oneLine(gap.betreft()) : null);
  }

  private List<Overheidslaag> layersAt(String pointer) {
    Matcher m = CONSEQUENCE.matcher(pointer);
    if (m.matches() && Integer.parseInt(m.group(1)) < traject.gevolgen().size()) {
      return traject.gevolgen().get(Integer.parseInt(m.group(1))).overheden();
    }
    return traject.geraakteOverheden();
  }

  /** The last word of a pointer as it reads in Dutch: oordeelGevraagdOp, oordeel gevraagd op. */
  private static String property(Bevinding gap) {
    String name = gap.pointer().substring(gap.pointer().lastIndexOf('/') + 1);
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

}
