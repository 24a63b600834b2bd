package nl.udo.toets;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.OPENBARE_LICHAMEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Partij.VNG;
import static nl.udo.toets.Geval.gemeenten;
import static nl.udo.toets.Geval.nietVanToepassing;
import static nl.udo.toets.Geval.nietVoldaan;
import static nl.udo.toets.Geval.voldaan;
import static nl.udo.toets.Geval.wet;

import java.util.List;
import java.util.stream.Stream;
import nl.udo.model.Partij;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop.Omvang;
import nl.udo.model.Verloop.Status;

class TrajectRegelsTest implements Regelspecificatie {

  static Stream<Geval> gevallen() {
    return Stream.of(
        nietVoldaan(
            "UDO-TRJ-01",
            "een leeg traject",
            UdoTraject.builder().build(),
            "/voornemen/titel",
            "/voornemen/soort",
            "/voornemen/ministerie"),
        nietVoldaan(
            "UDO-TRJ-01",
            "zonder ministerie",
            UdoTraject.wetsvoorstel("Wet voorbeeld", " ").build(),
            "/voornemen/ministerie"),
        voldaan("UDO-TRJ-01", "titel, soort en ministerie", wet(t -> t)),
        nietVoldaan("UDO-TRJ-02", "niemand geraakt, zonder woord", wet(t -> t), "/gevolgen"),
        nietVoldaan(
            "UDO-TRJ-02",
            "raakt geen, zonder reden",
            wet(t -> t.raaktGeen(null)),
            "/verloop/reden"),
        voldaan("UDO-TRJ-02", "raakt geen, met reden", wet(t -> t.raaktGeen("Het is intern."))),
        voldaan("UDO-TRJ-02", "gemeenten", gemeenten(g -> {})),
        nietVoldaan(
            "UDO-TRJ-02",
            "een gevolg zonder overheden",
            wet(t -> t.raakt(GEMEENTEN, g -> {}).raakt(List.of(), g -> {})),
            "/gevolgen/1/overheden"),
        nietVoldaan(
            "UDO-TRJ-02",
            "raakt geen, naast gemeenten",
            gemeenten(g -> {}).toBuilder().raaktGeen("Intern.").build(),
            "/verloop/status"),
        nietVoldaan("UDO-TRJ-03", "zonder rol", gemeenten(g -> {}), "/gevolgen/0/rollen"),
        voldaan("UDO-TRJ-03", "met rol", gemeenten(g -> g.rol(Rol.NORMADRESSAAT))),
        nietVanToepassing("UDO-TRJ-03", "niemand geraakt", wet(t -> t.raaktGeen("Intern."))),
        nietVoldaan("UDO-TRJ-04", "zonder omvang", gemeenten(g -> {}), "/verloop/omvang"),
        nietVoldaan(
            "UDO-TRJ-04",
            "zonder motivering",
            wet(t -> t.verloop(v -> v.omvang(Omvang.BEPERKT, null))),
            "/verloop/omvangMotivering"),
        voldaan(
            "UDO-TRJ-04",
            "gemotiveerd",
            wet(t -> t.verloop(v -> v.omvang(Omvang.UITGEBREID, "Het is veel.")))),
        nietVanToepassing("UDO-TRJ-04", "niet doorlopen", wet(t -> t.nietDoorlopen("Spoed."))),
        nietVanToepassing("UDO-TRJ-04", "raakt geen", wet(t -> t.raaktGeen("Intern."))),
        nietVoldaan("UDO-TRJ-05", "zonder contact", gemeenten(g -> {}), "/verloop/contactBzk"),
        nietVoldaan(
            "UDO-TRJ-05",
            "raakt geen, maar ook gemeenten",
            wet(t -> t.raaktGeen("Intern.").raakt(GEMEENTEN, g -> {})),
            "/verloop/contactBzk"),
        voldaan("UDO-TRJ-05", "met datum", wet(t -> t.verloop(v -> v.contactBzk("2024-01")))),
        nietVanToepassing("UDO-TRJ-05", "raakt geen", wet(t -> t.raaktGeen("Intern."))),
        nietVoldaan("UDO-TRJ-06", "niemand aan tafel", gemeenten(g -> {}), "/consultaties"),
        nietVoldaan(
            "UDO-TRJ-06",
            "een partij die niemand vertegenwoordigt",
            wet(
                t ->
                    t.raakt(GEMEENTEN, g -> {}).geconsulteerd(Partij.van("adviesbureau"), c -> {})),
            "/consultaties"),
        nietVoldaan(
            "UDO-TRJ-06",
            "wel de VNG, niet het IPO",
            wet(t -> t.raakt(List.of(GEMEENTEN, PROVINCIES), g -> {}).geconsulteerd(VNG, c -> {})),
            "/consultaties"),
        voldaan(
            "UDO-TRJ-06",
            "de VNG",
            wet(t -> t.raakt(GEMEENTEN, g -> {}).geconsulteerd(VNG, c -> {}))),
        voldaan(
            "UDO-TRJ-06",
            "een bestuurscollege",
            wet(
                t ->
                    t.raakt(OPENBARE_LICHAMEN, g -> {})
                        .geconsulteerd(
                            Partij.builder()
                                .naam("bestuurscollege van Saba")
                                .lidwoord("het")
                                .soort(Partij.Soort.OVERHEID)
                                .vertegenwoordigt(List.of(OPENBARE_LICHAMEN))
                                .build(),
                            c -> {}))),
        nietVanToepassing("UDO-TRJ-06", "niemand geraakt", wet(t -> t.raaktGeen("Intern."))),
        nietVoldaan(
            "UDO-TRJ-07",
            "niet doorlopen, zonder reden",
            wet(t -> t.nietDoorlopen(null)),
            "/verloop/reden"),
        nietVoldaan(
            "UDO-TRJ-07",
            "afgebroken, zonder reden",
            wet(t -> t.verloop(v -> v.status(Status.AFGEBROKEN, null))),
            "/verloop/reden"),
        voldaan("UDO-TRJ-07", "met reden", wet(t -> t.nietDoorlopen("Het was een ramp."))),
        nietVanToepassing("UDO-TRJ-07", "lopend", wet(t -> t.verloop(v -> v.lopend()))));
  }
}
