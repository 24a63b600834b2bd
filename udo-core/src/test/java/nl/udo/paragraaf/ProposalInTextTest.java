package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Dossier;
import nl.udo.model.Middelen;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voornemen;
import nl.udo.tekst.Tekststuk;
import nl.udo.weergave.Tekstweergave;

/** How a text speaks of the proposal itself, of all layers together and of amounts. */
class ProposalInTextTest {

  /** What a regulation calls itself; none of these in a text of another. */
  private static final Map<Regelingsoort, String> SELF =
      Map.of(
          Regelingsoort.WET, "dit wetsvoorstel",
          Regelingsoort.AMVB, "dit besluit",
          Regelingsoort.MINISTERIELE_REGELING, "deze regeling");

  private static final Pattern AMOUNT = Pattern.compile("€ (\\d+) miljoen");
  private static final Pattern KIND = Pattern.compile("\\b(structureel|eenmalig)\\b");

  @Provide
  Arbitrary<Marked> records() {
    return Marked.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void theProposalHasNoTitleNoMinistryAndNoDossier(
      @ForAll("records") Marked marked, @ForAll boolean byMembers) {
    UdoTraject traject =
        marked.traject().toBuilder()
            .voornemen(
                v ->
                    v.titel("Wet op de titelzaak")
                        .roepnaam("Roepnaamzaak")
                        .ministerie("Ministeriezaak")
                        .andereMinisteries("Anderezaak")
                        .medeNamens("Medezaak")
                        .doel("Doelzaak.")
                        .indiener(byMembers ? Voornemen.Indiener.KAMERLEDEN : null)
                        .dossiers(List.of(Dossier.builder().nummer("36 123").build())))
            .build();
    for (String text : plain(traject)) {
      for (String name :
          List.of(
              "titelzaak",
              "roepnaamzaak",
              "ministeriezaak",
              "ministerie",
              "anderezaak",
              "medezaak",
              "doelzaak",
              "36 123")) {
        assertEquals(-1, text.indexOf(name), () -> name + " in " + text);
      }
      SELF.forEach(
          (form, self) ->
              assertEquals(
                  true, form == marked.form() || !text.contains(self), () -> self + " in " + text));
      assertEquals(-1, text.indexOf("het wetsvoorstel"), text);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void allLayersTogetherAreWrittenOut(@ForAll("records") Marked marked) {
    for (String text : plain(marked.traject())) {
      assertEquals(-1, text.indexOf("decentrale overheden"), text);
      assertEquals(-1, text.indexOf("alle overheden"), text);
    }
  }

  /** In which way an amount is recorded; its number is its mark. */
  record Sum(boolean structural, boolean about, boolean range, Place place) {

    Bedrag amount(int number) {
      Bedrag amount = Bedrag.miljoen(Integer.toString(number));
      Bedrag whole =
          range
              ? amount.tot(Bedrag.miljoen(Integer.toString(number + 50)))
              : about ? amount.ongeveer() : amount;
      return structural ? whole.structureel() : whole.incidenteel();
    }
  }

  /** Where it is recorded. */
  enum Place {
    ESTIMATE,
    ESTIMATE_BY_NOBODY,
    RIVAL,
    GRANT,
    DIFFERENCE,
    RIJK;

    void in(UdoTraject.Builder t, Bedrag amount, int number) {
      if (this == RIJK) {
        t.rijkskosten(k -> k.omschrijving("het stelsel " + number).bedragen(List.of(amount)));
      } else {
        t.raakt(Overheidslaag.GEMEENTEN, g -> g.middelen(m -> in(m, amount, number)));
      }
    }

    private void in(Middelen.Builder m, Bedrag amount, int number) {
      switch (this) {
        case ESTIMATE ->
            m.kosten(
                k ->
                    k.omschrijving("het register " + number)
                        .ramingen(r -> r.opstellers("Bureau").bedrag(amount)));
        case ESTIMATE_BY_NOBODY ->
            m.kosten(k -> k.omschrijving("het loket " + number).ramingen(r -> r.bedrag(amount)));
        case RIVAL ->
            m.kosten(
                k ->
                    k.omschrijving("de baan " + number)
                        .ramingen(r -> r.opstellers("Bureau").bedrag(amount))
                        .ramingen(r -> r.opstellers("VNG").bedrag(amount)));
        case GRANT ->
            m.bekostiging(
                Bekostiging.Vorm.SPECIFIEKE_UITKERING,
                b -> b.omschrijving("de taak " + number).bedrag(amount));
        case DIFFERENCE -> m.verschil(amount, "De behoefte " + number + " is hoger.");
        case RIJK -> throw new IllegalStateException("no part of a consequence");
      }
    }
  }

  @Provide
  Arbitrary<List<Sum>> sums() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(Place.class))
        .as(Sum::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 40)
  void theKindOfAnAmountStandsBeforeIt(@ForAll("sums") List<Sum> sums) {
    UdoTraject.Builder t = Proef.traject(Regelingsoort.WET);
    t.raakt(Overheidslaag.GEMEENTEN, g -> g.taken(x -> x.geen("Zo.")));
    for (int i = 0; i < sums.size(); i++) {
      sums.get(i).place().in(t, sums.get(i).amount(11 + i), 11 + i);
    }
    List<Reading.Line> lines = Reading.of(Teksten.stuk(t.build()));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      String kind = sums.get(i).structural() ? "structureel" : "eenmalig";
      String number = Integer.toString(11 + i);
      int told = 0;
      for (Reading.Line line : lines) {
        Matcher amount = AMOUNT.matcher(line.text());
        int from = 0;
        while (amount.find()) {
          if (amount.group(1).equals(number)) {
            told++;
            String before = line.text().substring(from, amount.start());
            Matcher m = KIND.matcher(before);
            String found = null;
            while (m.find()) {
              found = m.group();
            }
            if (!kind.equals(found)) {
              wrong.add(number + " is " + kind + " in " + line.text());
            }
          }
          from = amount.end();
        }
      }
      if (told == 0) {
        wrong.add(number + " is not told in " + lines);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> plain(UdoTraject traject) {
    var layout = Teksten.layout(traject, Indeling.standaard());
    List<Tekststuk> texts = new ArrayList<>(layout.chapters().values());
    texts.add(layout.whole());
    return texts.stream()
        .map(Tekstweergave.standaard()::schrijf)
        .map(s -> s.replace('\u00a0', ' ').toLowerCase(Locale.ROOT))
        .toList();
  }
}
