package nl.udo.toets;

import static nl.udo.model.Aspect.UITVOERINGSKRACHT;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.toets.Aspecten.heeftGevolgen;
import static nl.udo.toets.Controles.ingevuld;
import static nl.udo.toets.Controles.ingevuldAls;
import static nl.udo.toets.Controles.per;
import static nl.udo.toets.Controles.perGevolg;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.udo.model.Consultatie;
import nl.udo.model.Document;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Uitkomst;
import nl.udo.model.Uitvoeringskracht;

/** Rules on uitvoeringskracht: UDO-UIT. */
final class UitvoeringRegels {

  private UitvoeringRegels() {}

  static List<Regel> regels() {
    return List.of(
        Regel.builder("UDO-UIT-01")
            .stadium(Stadium.CONSULTATIE)
            .aspecten(UITVOERINGSKRACHT)
            .vraag("Hoe kunnen de overheden dit goed uitvoeren?")
            .melding(
                "De gevolgen voor de uitvoeringskracht zijn niet beoordeeld.",
                "The consequences for the capacity to carry the policy out have not been"
                    + " assessed.")
            .advies(
                "Beschrijf de gevolgen, zeg met redenen dat er geen zijn, of vermeld wanneer ze"
                    + " bekend zijn.")
            .bron(Bronnen.NR_32)
            .controle(Aspecten.beoordeeld(UITVOERINGSKRACHT))
            .build(),
        Regel.builder("UDO-UIT-02")
            .stadium(Stadium.CONSULTATIE)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(UITVOERINGSKRACHT)
            .vraag("Sluit de taak aan op de beschikbare deskundigheid en capaciteit?")
            .melding(
                "De deskundigheid en capaciteit zijn niet beschreven.",
                "Expertise and capacity are not described.")
            .advies("Beschrijf welke deskundigheid en capaciteit nodig en beschikbaar zijn.")
            .bron(Bronnen.UDO)
            .controle(
                deel("/deskundigheidEnCapaciteit", Uitvoeringskracht::deskundigheidEnCapaciteit))
            .build(),
        Regel.builder("UDO-UIT-03")
            .stadium(Stadium.CONSULTATIE)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(UITVOERINGSKRACHT)
            .vraag("Is er oog voor regionale verschillen?")
            .melding(
                "De regionale verschillen zijn niet beschreven.",
                "Differences between regions are not described.")
            .advies("Beschrijf de verschillen tussen regio's, ook als die er niet zijn.")
            .bron(Bronnen.NR_32)
            .controle(deel("/regionaleVerschillen", Uitvoeringskracht::regionaleVerschillen))
            .build(),
        Regel.builder("UDO-UIT-04")
            .stadium(Stadium.TOELICHTING)
            .overheden(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)
            .aspecten(UITVOERINGSKRACHT)
            .vraag("Welke gevolgen zijn er voor de inrichting en werking van de overheden?")
            .melding(
                "De gevolgen voor de inrichting en werking zijn niet weergegeven.",
                "The consequences for inrichting en werking are not rendered.")
            .advies(
                "Geef de gevolgen voor de inrichting en werking weer. Waar de wettelijke"
                    + " hoorplicht geldt, horen zij in de toelichting.")
            .bron(Grondslag.WEERGAVE)
            .controle(
                perGevolg(
                    (traject, gevolg, pad) -> {
                      List<Overheidslaag> lagen = Hoorplicht.lagen(traject, gevolg);
                      Uitvoeringskracht kracht = gevolg.uitvoeringskracht();
                      // "Not yet known" is an answer to UIT-01; it renders nothing, and the
                      // statute asks for the rendering.
                      boolean gevraagd =
                          !lagen.isEmpty()
                              && kracht != null
                              && kracht.uitkomst() != null
                              && kracht.uitkomst() != Uitkomst.GEEN;
                      return ingevuldAls(
                              gevraagd,
                              gevraagd ? kracht.inrichtingEnWerking() : null,
                              pad + "/uitvoeringskracht/inrichtingEnWerking")
                          .map(w -> w.voor(lagen));
                    }))
            .build(),
        Regel.builder("UDO-UIT-05")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.ADVIES)
            .aspecten(UITVOERINGSKRACHT)
            .vraag("Welke gegevens, ICT en informatie zijn nodig?")
            .melding(
                "De gegevensuitwisseling en ICT, of het informatiearrangement, zijn niet"
                    + " beschreven.",
                "Data exchange and ICT, or the informatiearrangement, are not described.")
            .advies(
                "Beschrijf welke gegevens worden uitgewisseld, met welke voorzieningen, en welke"
                    + " informatie de overheden aan het Rijk leveren.")
            .bron(Bronnen.SCHRIJFWIJZER_7)
            .bron(Bronnen.BZK_INTERBESTUURLIJK)
            .controle(
                traject ->
                    Stream.of(
                            deel("/gegevensEnIct", Uitvoeringskracht::gegevensEnIct),
                            deel(
                                "/informatiearrangement", Uitvoeringskracht::informatiearrangement))
                        .flatMap(controle -> controle.controleer(traject)))
            .build(),
        Regel.builder("UDO-UIT-06")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.ADVIES)
            .aspecten(UITVOERINGSKRACHT)
            .vraag("Zijn er grenseffecten?")
            .melding("De grenseffecten zijn niet beschreven.", "Border effects are not described.")
            .advies("Beschrijf de gevolgen voor grensregio's, ook als die er niet zijn.")
            .bron(Bronnen.BZK_INTERBESTUURLIJK)
            .controle(deel("/grenseffecten", Uitvoeringskracht::grenseffecten))
            .build(),
        Regel.builder("UDO-UIT-07")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(UITVOERINGSKRACHT)
            .vraag("Wat kwam er uit de uitvoeringstoets, en wat is ermee gedaan?")
            .melding(
                "Van een uitvoeringstoets ontbreekt de uitkomst of wat ermee is gedaan.",
                "The result of an uitvoeringstoets, or what was done with it, is missing.")
            .advies("Vermeld de conclusie van de uitvoeringstoets en de opvolging ervan.")
            .bron(Bronnen.SCHRIJFWIJZER_7)
            .controle(
                traject ->
                    Stream.concat(
                        per(traject.documenten(), "/documenten", UitvoeringRegels::toets),
                        per(traject.consultaties(), "/consultaties", UitvoeringRegels::toets)))
            .build());
  }

  private static Stream<Waarneming> toets(Document document, String pad) {
    return document.soort() == Document.Soort.UITVOERINGSTOETS
        ? Stream.of(
                ingevuld(document.conclusie(), pad + "/conclusie"),
                ingevuld(document.opvolging(), pad + "/opvolging"))
            .map(w -> w.betreft(naam(document)))
        : Stream.empty();
  }

  /** A toets by a party: its result stands with it, or in a document, of which it is asked. */
  private static Stream<Waarneming> toets(Consultatie consultatie, String pad) {
    boolean gevraagd =
        consultatie.vorm() == Consultatie.Vorm.UITVOERINGSTOETS
            && consultatie.bronnen().isEmpty()
            && consultatie.oordelen().isEmpty()
            && consultatie.punten().isEmpty();
    return ingevuldAls(gevraagd, consultatie.toelichting(), pad + "/toelichting")
        .map(w -> w.betreft(String.join(", ", consultatie.partijen())));
  }

  private static String naam(Document document) {
    return document.titel() == null ? document.kenmerk() : document.titel();
  }

  /** One part of the assessment, asked where there are consequences. */
  private static Controle deel(String naam, Function<Uitvoeringskracht, String> deel) {
    return perGevolg(
        (traject, gevolg, pad) -> {
          boolean gevraagd = heeftGevolgen(gevolg.uitvoeringskracht());
          return ingevuldAls(
              gevraagd,
              gevraagd ? deel.apply(gevolg.uitvoeringskracht()) : null,
              pad + "/uitvoeringskracht" + naam);
        });
  }
}
