package nl.udo.toets;

import static nl.udo.model.Aspect.BEVOEGDHEDEN;
import static nl.udo.model.Aspect.MIDDELEN;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.toets.Aspecten.heeftGevolgen;
import static nl.udo.toets.Controles.ingevuldAls;
import static nl.udo.toets.Controles.per;
import static nl.udo.toets.Controles.perGevolg;
import static nl.udo.toets.Controles.perGevolgMetLagen;

import java.util.List;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.model.Uitkomst;

/** Rules on bevoegdheden: UDO-BEV. */
final class BevoegdheidRegels {

  private static final Bevoegdheden LEEG = Bevoegdheden.builder().build();

  private BevoegdheidRegels() {}

  static List<Regel> regels() {
    return List.of(
        Regel.builder("UDO-BEV-01")
            .stadium(Stadium.CONSULTATIE)
            .aspecten(BEVOEGDHEDEN)
            .vraag("Welke gevolgen heeft het voornemen voor de bevoegdheden?")
            .melding(
                "De gevolgen voor de bevoegdheden zijn niet beoordeeld.",
                "The consequences for the powers have not been assessed.")
            .advies(
                "Beschrijf de gevolgen, zeg met redenen dat er geen zijn, of vermeld wanneer ze"
                    + " bekend zijn.")
            .bron(Bronnen.NR_40)
            .controle(Aspecten.beoordeeld(BEVOEGDHEDEN))
            .build(),
        Regel.builder("UDO-BEV-02")
            .stadium(Stadium.CONSULTATIE)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(BEVOEGDHEDEN)
            .vraag("Welke beleidsvrijheid houdt het bestuur bij een verplichte taak?")
            .melding(
                "De beleidsvrijheid bij een verplichte taak is niet beschreven.",
                "The room for own choices in a mandatory task is not described.")
            .advies("Beschrijf welke keuzes het bestuur zelf maakt en welke de regeling maakt.")
            .bron(Bronnen.UDO)
            .controle(
                perGevolg(
                    (traject, gevolg, pad) ->
                        ingevuldAls(
                            heeftGevolgen(gevolg.bevoegdheden()) && heeftVerplichteTaak(gevolg),
                            bevoegdheden(gevolg).beleidsvrijheid(),
                            pad + "/bevoegdheden/beleidsvrijheid")))
            .build(),
        Regel.builder("UDO-BEV-03")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .overheden(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)
            .aspecten(BEVOEGDHEDEN, MIDDELEN)
            .vraag("Is de uitkeringsvorm in evenwicht met de mate van beleidsvrijheid?")
            .melding(
                "De uitkeringsvorm is niet afgezet tegen de beleidsvrijheid.",
                "The form of the grant is not set against the room for own choices.")
            .advies("Leg uit waarom deze uitkeringsvorm past bij de ruimte die het bestuur heeft.")
            .bron(Bronnen.UDO)
            .controle(
                perGevolgMetLagen(
                    (traject, gevolg, pad) -> {
                      List<Overheidslaag> lagen = Geld.lagenMetUitkering(gevolg);
                      return ingevuldAls(
                              heeftGevolgen(gevolg.bevoegdheden()) && !lagen.isEmpty(),
                              bevoegdheden(gevolg).uitkeringsvormEnBeleidsvrijheid(),
                              pad + "/bevoegdheden/uitkeringsvormEnBeleidsvrijheid")
                          .map(w -> w.voor(lagen));
                    }))
            .build(),
        Regel.builder("UDO-BEV-04")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.ADVIES)
            .aspecten(BEVOEGDHEDEN)
            .vraag("Wat betekent de wijziging van bevoegdheden voor het interbestuurlijk toezicht?")
            .melding(
                "De gevolgen voor het interbestuurlijk toezicht zijn niet genoemd.",
                "The consequences for interbestuurlijk toezicht are not mentioned.")
            .advies("Noem de gevolgen voor het toezicht, ook als die er niet zijn.")
            .bron(Bronnen.v("Memorie van toelichting bij 36 831, indeling"))
            .controle(
                perGevolg(
                    (traject, gevolg, pad) ->
                        ingevuldAls(
                            heeftGevolgen(gevolg.bevoegdheden())
                                && !gevolg.bevoegdheden().wijzigingen().isEmpty(),
                            bevoegdheden(gevolg).interbestuurlijkToezicht(),
                            pad + "/bevoegdheden/interbestuurlijkToezicht")))
            .build(),
        Regel.builder("UDO-BEV-05")
            .stadium(Stadium.TOELICHTING)
            .overheden(GEMEENTEN, PROVINCIES, OPENBARE_LICHAMEN)
            .aspecten(BEVOEGDHEDEN)
            .vraag("Op welke gronden wijkt de regeling af van de organieke wet?")
            .melding(
                "De gronden voor een afwijking van de organieke wet ontbreken.",
                "The grounds for a deviation from the organic law are missing.")
            .advies("Vermeld de gronden van de afwijking; zij horen in de toelichting.")
            .bron(Grondslag.AFWIJKING)
            .controle(
                perGevolgMetLagen(
                    (traject, gevolg, pad) ->
                        per(
                            bevoegdheden(gevolg).afwijkingen(),
                            pad + "/bevoegdheden/afwijkingen",
                            (afwijking, plaats) ->
                                ingevuldAls(
                                        bevoegdheden(gevolg).uitkomst() != Uitkomst.GEEN,
                                        afwijking.gronden(),
                                        plaats + "/gronden")
                                    .map(w -> w.betreft(afwijking.bepaling())))))
            .build());
  }

  private static Bevoegdheden bevoegdheden(Gevolg gevolg) {
    return gevolg.bevoegdheden() == null ? LEEG : gevolg.bevoegdheden();
  }

  private static boolean heeftVerplichteTaak(Gevolg gevolg) {
    return heeftGevolgen(gevolg.taken())
        && gevolg.taken().wijzigingen().stream()
            .filter(TaakRegels::blijft)
            .anyMatch(wijziging -> wijziging.verplichting() == Verplichting.VERPLICHT);
  }
}
