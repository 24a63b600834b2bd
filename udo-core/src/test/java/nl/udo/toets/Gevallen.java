package nl.udo.toets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.udo.Trajecten;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.Invoering;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Punt;
import nl.udo.model.Spoed;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taken;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;

/** All cases of all rules, and records put together at random from their parts. */
public final class Gevallen {

  private Gevallen() {}

  static List<Geval> alle() {
    return Stream.of(
            AspectenTest.gevallen(),
            TrajectRegelsTest.gevallen(),
            TaakRegelsTest.gevallen(),
            BevoegdheidRegelsTest.gevallen(),
            MiddelenRegelsTest.gevallen(),
            UitvoeringRegelsTest.gevallen(),
            ConsultatieRegelsTest.gevallen(),
            InvoeringRegelsTest.gevallen(),
            HoorplichtRegelsTest.gevallen(),
            PlanEnInformatieRegelsTest.gevallen(),
            GeldOverHetTrajectTest.gevallen(),
            VoorwaardenRegelsTest.gevallen(),
            VormRegelsTest.gevallen())
        .flatMap(gevallen -> gevallen)
        .toList();
  }

  /**
   * Any record, and more often one that is near to what rules ask about.
   *
   * @return the generator
   */
  public static Arbitrary<UdoTraject> trajecten() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, samengesteld()), Tuple.of(1, Trajecten.willekeurig()));
  }

  /**
   * Records that reach every rule, since every part of every case may be in them, for any layers,
   * with words that try to be more than words.
   */
  private static Arbitrary<UdoTraject> samengesteld() {
    List<UdoTraject> bron = alle().stream().map(Geval::traject).distinct().toList();
    Arbitrary<List<Overheidslaag>> lagen =
        Arbitraries.subsetOf(EnumSet.allOf(Overheidslaag.class)).map(List::copyOf);
    Arbitrary<String> tekst = woorden();
    Arbitrary<Gevolg> gevolg =
        Combinators.combine(uit(bron, UdoTraject::gevolgen), lagen, tekst).as(Gevallen::metWoorden);
    Arbitrary<Consultatie> consultatie =
        Combinators.combine(uit(bron, UdoTraject::consultaties), tekst).as(Gevallen::metWoorden);
    Arbitrary<Document> document =
        Combinators.combine(uit(bron, UdoTraject::documenten), tekst)
            .as(
                (d, t) ->
                    Document.builder()
                        .kenmerk(t + d.kenmerk())
                        .soort(d.soort())
                        .titel(t)
                        .conclusie(d.conclusie())
                        .build());
    Arbitrary<Verloop> verloop =
        Arbitraries.of(bron.stream().map(UdoTraject::verloop).distinct().toList());
    Arbitrary<Invoering> invoering =
        Arbitraries.of(bron.stream().map(UdoTraject::invoering).distinct().toList());
    Arbitrary<Spoed> spoed =
        Arbitraries.of(bron.stream().map(UdoTraject::spoed).distinct().toList());
    return Combinators.combine(
            Arbitraries.of(bron),
            gevolg.list().ofMaxSize(4),
            consultatie.list().ofMaxSize(3),
            document.list().ofMaxSize(1),
            verloop,
            invoering,
            spoed)
        .as(
            (basis, gevolgen, consultaties, documenten, v, i, s) ->
                UdoTraject.builder()
                    .voornemen(basis.voornemen())
                    .verloop(v)
                    .gevolgen(gevolgen)
                    .hoorplicht(basis.hoorplicht())
                    .overleg(basis.overleg())
                    .consultaties(consultaties)
                    .documenten(documenten)
                    .evaluaties(basis.evaluaties())
                    .invoering(i)
                    .spoed(s)
                    .build());
  }

  /** Words that a template, an expression, markup or a terminal would take for its own. */
  public static Arbitrary<String> woorden() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "${7*7}",
            "{value}",
            "{{{",
            "}}",
            "\\",
            "\\{",
            "\\\\}",
            "$",
            "$$ \\$ #{1}",
            "{jakarta.validation.constraints.NotNull.message}",
            "\"aanhaling\" 'en' <b>nog een</b>",
            "\u202Eomgekeerd\u2066",
            "twee\nregels\r\n\tsamen\u0000",
            "\uD83D\uDE00".repeat(120),
            "een gewone zin."),
        Arbitraries.strings().withChars("{}$\\#'\"<>& ab").ofMinLength(1).ofMaxLength(30));
  }

  private static <T> Arbitrary<T> uit(
      List<UdoTraject> bron, Function<UdoTraject, Collection<T>> deel) {
    return Arbitraries.of(bron.stream().flatMap(t -> deel.apply(t).stream()).distinct().toList());
  }

  private static Gevolg metWoorden(Gevolg gevolg, List<Overheidslaag> lagen, String tekst) {
    Taken taken = gevolg.taken();
    if (taken != null) {
      List<Taakwijziging> wijzigingen = new ArrayList<>();
      for (Taakwijziging w : taken.wijzigingen()) {
        wijzigingen.add(
            Taakwijziging.builder()
                .omschrijving(tekst)
                .soort(w.soort())
                .verplichting(w.verplichting())
                .aansluiting(w.aansluiting())
                .keuzeBestuurslaag(w.keuzeBestuurslaag())
                .build());
      }
      taken =
          Taken.builder()
              .uitkomst(taken.uitkomst())
              .redenGeen(taken.redenGeen())
              .toelichting(taken.toelichting())
              .bekendOp(taken.bekendOp())
              .wijzigingen(wijzigingen)
              .build();
    }
    return Gevolg.builder()
        .overheden(lagen)
        .rollen(gevolg.rollen())
        .deel(tekst)
        .omschrijving(tekst)
        .taken(taken)
        .bevoegdheden(gevolg.bevoegdheden())
        .middelen(gevolg.middelen())
        .uitvoeringskracht(gevolg.uitvoeringskracht())
        .build();
  }

  private static Consultatie metWoorden(Consultatie consultatie, String tekst) {
    List<String> partijen = new ArrayList<>(consultatie.partijen());
    partijen.add(tekst);
    List<Oordeel> oordelen = consultatie.oordelen();
    List<Punt> punten =
        consultatie.punten().stream()
            .map(
                p ->
                    Punt.builder()
                        .omschrijving(tekst)
                        .soort(p.soort())
                        .onderwerp(p.onderwerp())
                        .reactie(p.reactie())
                        .build())
            .toList();
    return Consultatie.builder()
        .partijen(partijen)
        .vorm(consultatie.vorm())
        .periode(consultatie.periode())
        .redenKorter(consultatie.redenKorter())
        .toelichting(consultatie.toelichting())
        .oordelen(oordelen)
        .punten(punten)
        .build();
  }
}
