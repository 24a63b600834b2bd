package nl.udo.toets;

import static nl.udo.model.Aspect.TAKEN;
import static nl.udo.toets.Aspecten.heeftGevolgen;
import static nl.udo.toets.Controles.ingevuld;
import static nl.udo.toets.Controles.ingevuldAls;
import static nl.udo.toets.Controles.per;
import static nl.udo.toets.Controles.perGevolg;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Soort;

/** Rules on taken: UDO-TAK. */
final class TaakRegels {

  private TaakRegels() {}

  static List<Regel> regels() {
    return List.of(
        Regel.builder("UDO-TAK-01")
            .stadium(Stadium.CONSULTATIE)
            .aspecten(TAKEN)
            .vraag("Welke gevolgen heeft het voornemen voor de taken?")
            .melding(
                "De gevolgen voor de taken zijn niet beoordeeld.",
                "The consequences for the tasks have not been assessed.")
            .advies(
                "Beschrijf de gevolgen, zeg met redenen dat er geen zijn, of vermeld wanneer ze"
                    + " bekend zijn.")
            .bron(Bronnen.NR_32)
            .controle(Aspecten.beoordeeld(TAKEN))
            .build(),
        Regel.builder("UDO-TAK-02")
            .stadium(Stadium.CONSULTATIE)
            .aspecten(TAKEN)
            .vraag("Wat voor wijziging is het, en is de taak een plicht of een keuze?")
            .melding(
                "Van een taakwijziging staat niet wat voor wijziging het is, of niet of de taak"
                    + " verplicht is.",
                "A change to a task does not say what kind of change it is, or whether the task is"
                    + " a duty.")
            .advies(
                "Noem de soort (nieuw, gewijzigd, vervalt, naar elders, formalisering van"
                    + " bestaande praktijk, verplichte samenwerking) en of de taak verplicht of"
                    + " facultatief is. Bij een taak die vervalt of naar elders gaat, is dat"
                    + " laatste niet nodig.")
            .bron(Bronnen.CASUSSEN)
            .controle(
                perWijziging(
                    (wijziging, pad) ->
                        Stream.concat(
                            Stream.of(ingevuld(wijziging.soort(), pad + "/soort")),
                            ingevuldAls(
                                blijft(wijziging),
                                wijziging.verplichting(),
                                pad + "/verplichting"))))
            .build(),
        Regel.builder("UDO-TAK-03")
            .stadium(Stadium.CONSULTATIE)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(TAKEN)
            .vraag("Sluit de taak aan op het bestaande takenpakket?")
            .melding(
                "Van een nieuwe of gewijzigde taak staat niet hoe zij aansluit op het bestaande"
                    + " takenpakket.",
                "A new or changed task does not say how it fits the existing tasks.")
            .advies("Beschrijf de aansluiting op de taken die de overheden nu hebben.")
            .bron(Bronnen.UDO)
            .controle(
                perWijziging(
                    (wijziging, pad) ->
                        ingevuldAls(
                            wijziging.soort() == Soort.NIEUW
                                || wijziging.soort() == Soort.GEWIJZIGD,
                            wijziging.aansluiting(),
                            pad + "/aansluiting")))
            .build(),
        Regel.builder("UDO-TAK-04")
            .stadium(Stadium.TOELICHTING)
            .ernst(Ernst.WAARSCHUWING)
            .aspecten(TAKEN)
            .vraag("Waarom krijgt juist deze bestuurslaag de nieuwe taak?")
            .melding(
                "De keuze voor de bestuurslaag is bij een nieuwe taak niet gemotiveerd.",
                "The choice for this layer of government is not reasoned for a new task.")
            .advies("Motiveer waarom de taak bij deze overheid past en niet bij een andere.")
            .bron(Bronnen.aanwijzing("2.13"))
            .bron(Bronnen.aanwijzing("4.43"))
            .bron(Grondslag.DECENTRALISATIE)
            .controle(
                perWijziging(
                    (wijziging, pad) ->
                        ingevuldAls(
                            wijziging.soort() == Soort.NIEUW,
                            wijziging.keuzeBestuurslaag(),
                            pad + "/keuzeBestuurslaag")))
            .build());
  }

  /** Whether the task is there after the change; of one that goes, less is asked. */
  static boolean blijft(Taakwijziging wijziging) {
    return wijziging.soort() != Soort.VERVALT && wijziging.soort() != Soort.NAAR_ELDERS;
  }

  private static Controle perWijziging(
      BiFunction<Taakwijziging, String, Stream<Waarneming>> controle) {
    return perGevolg(
        (traject, gevolg, pad) ->
            heeftGevolgen(gevolg.taken())
                ? per(
                    gevolg.taken().wijzigingen(),
                    pad + "/taken/wijzigingen",
                    (wijziging, plaats) ->
                        controle
                            .apply(wijziging, plaats)
                            .map(w -> w.betreft(Inhoud.woorden(wijziging.omschrijving()))))
                : Stream.of(Waarneming.nietVanToepassing(pad + "/taken/wijzigingen")));
  }
}
