package nl.udo.toets;

import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.te;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Partij.VNG;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.wet;

import java.util.stream.Stream;
import nl.udo.model.Formulering;
import nl.udo.model.UdoTraject;

/** A clause or noun phrase is no sentence: the paragraph puts it in the middle of one. */
class VormRegelsTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    String punt = "/consultaties/0/punten/0/omschrijving";
    return Stream.of(
        nietVoldaan("UDO-TRJ-12", "een te-groep met een punt", punt(te("dit te regelen.")), punt),
        nietVoldaan("UDO-TRJ-12", "een bijzin met een vraagteken", punt(bijzin("dit kan?")), punt),
        nietVoldaan(
            "UDO-TRJ-12",
            "een woordgroep met een zin erin",
            punt(woordgroep("onderzoek. Dat is nodig")),
            punt),
        nietVoldaan(
            "UDO-TRJ-12",
            "een deel van een laag als zin",
            Geval.gemeenten(g -> g.deel("De gemeenten aan zee.")),
            "/gevolgen/0/deel/omschrijving"),
        nietVoldaan("UDO-TRJ-12", "een plaatshouder als punt", punt(te("n.t.b.")), punt),
        nietVoldaan("UDO-TRJ-12", "een plaatshouder als zin", punt(Formulering.zin("PM")), punt),
        nietVoldaan(
            "UDO-TRJ-12",
            "een teken dat geen uitvoer bewaart",
            wet(t -> t.titel("Wet \u202Eomgekeerd")),
            "/voornemen/titel"),
        nietVanToepassing("UDO-TRJ-12", "een te-groep", punt(te("dit te regelen"))),
        nietVanToepassing(
            "UDO-TRJ-12", "een afkorting aan het eind", punt(woordgroep("brieven, nota's e.d."))),
        nietVanToepassing(
            "UDO-TRJ-12",
            "een artikelnummer met een punt",
            punt(woordgroep("wijziging van art. 4.17 Ar"))),
        nietVanToepassing(
            "UDO-TRJ-12", "een hele zin", punt(Formulering.zin("De termijn is te kort."))));
  }

  private static UdoTraject punt(Formulering omschrijving) {
    return wet(t -> t.geconsulteerd(VNG, c -> c.punt(omschrijving, p -> {})));
  }
}
