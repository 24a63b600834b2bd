package nl.udo.toets;

import static nl.udo.model.Formulering.bijzin;
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
import nl.udo.model.Document;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitgezonderd;
import nl.udo.model.Verloop.Omvang;
import nl.udo.model.Verloop.Status;
import nl.udo.model.Voornemen;

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
        voldaan(
            "UDO-TRJ-01",
            "een initiatiefvoorstel heeft geen ministerie",
            UdoTraject.wetsvoorstel("Wet voorbeeld", null)
                .voornemen(v -> v.indiener(Voornemen.Indiener.KAMERLEDEN))
                .build()),
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
        voldaan(
            "UDO-TRJ-03",
            "een ander gevolg noemt de rol",
            wet(t -> t.raakt(GEMEENTEN, g -> g.rol(Rol.UITVOERDER)).raakt(GEMEENTEN, g -> {}))),
        nietVanToepassing("UDO-TRJ-03", "niemand geraakt", wet(t -> t.raaktGeen("Intern."))),
        nietVanToepassing(
            "UDO-TRJ-03",
            "alles blijft zoals het is",
            gemeenten(
                g ->
                    g.taken(x -> x.geen("Blijft."))
                        .bevoegdheden(x -> x.geen("Blijft."))
                        .middelen(x -> x.geen("Blijft."))
                        .uitvoeringskracht(x -> x.geen("Blijft.")))),
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
        nietVanToepassing(
            "UDO-TRJ-05",
            "BZK is zelf eerstverantwoordelijk",
            gemeenten(g -> {}).toBuilder()
                .ministerie("het ministerie van Binnenlandse Zaken en Koninkrijksrelaties")
                .build()),
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
            "spoed zegt waarom, en wanneer zij worden gevraagd",
            wet(
                t ->
                    t.raakt(GEMEENTEN, g -> {})
                        .hoorplicht(GEMEENTEN, Hoorgrond.MEDEBEWIND)
                        .spoed("Nood.", "2026-01", null))),
        voldaan(
            "UDO-TRJ-06",
            "met redenen niet gevraagd",
            wet(
                t ->
                    t.raakt(PROVINCIES, g -> {})
                        .nietGeconsulteerd(PROVINCIES, "Er verandert niets voor provincies."))),
        nietVoldaan(
            "UDO-TRJ-06",
            "niet gevraagd, zonder reden",
            wet(t -> t.raakt(PROVINCIES, g -> {}).nietGeconsulteerd(PROVINCIES, "n.v.t.")),
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
        nietVoldaan(
            "UDO-TRJ-07",
            "dat de toets niet is doorlopen, is geen reden",
            wet(t -> t.nietDoorlopen("De toets is niet doorlopen.")),
            "/verloop/reden"),
        nietVanToepassing("UDO-TRJ-07", "lopend", wet(t -> t.verloop(v -> v.lopend()))),
        nietVoldaan(
            "UDO-TRJ-02",
            "een laag die buiten beschouwing blijft, zonder reden",
            gemeenten(g -> g.uitgezonderd(u -> u.soort(Uitgezonderd.Soort.NOG_NIET_UITGEWERKT))),
            "/gevolgen/0/uitgezonderd/reden"),
        nietVoldaan(
            "UDO-TRJ-08", "een oudere regelset", wet(t -> t.regelset("2026.1")), "/regelset"),
        nietVoldaan(
            "UDO-TRJ-08", "een onbekende regelset", wet(t -> t.regelset("2024")), "/regelset"),
        voldaan("UDO-TRJ-08", "deze regelset", wet(t -> t.regelset("2026.2"))),
        nietVanToepassing("UDO-TRJ-08", "geen regelset genoemd", wet(t -> t)),
        nietVoldaan(
            "UDO-TRJ-09",
            "een koepel met een tikfout en een document dat er niet is",
            wet(t -> t.consultaties(c -> c.partijen("VNGG").oordelen(o -> o.bron("de brief")))),
            "/consultaties/0/partijen/0",
            "/consultaties/0/oordelen/0/bron/document"),
        nietVanToepassing("UDO-TRJ-09", "de VNG", wet(t -> t.geconsulteerd(VNG, c -> {}))),
        nietVoldaan(
            "UDO-TRJ-10",
            "een afgeronde toets zonder uitkomst",
            wet(t -> t.verloop(v -> v.afgerond())),
            "/verloop/uitkomst"),
        nietVoldaan(
            "UDO-TRJ-10",
            "een uitkomst zonder wat eruit kwam en wat ermee is gedaan",
            wet(t -> t.verloop(v -> v.afgerond().uitkomst(u -> u.datum("2024")))),
            "/verloop/uitkomst/bleek",
            "/verloop/uitkomst/gevolg"),
        voldaan(
            "UDO-TRJ-10",
            "een uitkomst die iets betekende",
            wet(
                t ->
                    t.verloop(
                        v ->
                            v.afgerond()
                                .uitkomst(
                                    u ->
                                        u.bleek(bijzin("de termijn te kort is"))
                                            .gevolg("De termijn is verlengd."))))),
        nietVanToepassing("UDO-TRJ-10", "lopend", wet(t -> t.verloop(v -> v.lopend()))),
        nietVoldaan("UDO-TRJ-11", "een wet", gemeenten(g -> {}), "/verloop/indiening"),
        nietVoldaan(
            "UDO-TRJ-11",
            "een amvb",
            gemeenten(g -> {}).toBuilder().soort(Regelingsoort.AMVB).build(),
            "/verloop/vaststelling"),
        nietVoldaan(
            "UDO-TRJ-11",
            "een verslag van de Kamer van vóór de indiening",
            wet(
                t ->
                    t.raakt(GEMEENTEN, g -> {})
                        .verloop(v -> v.indiening("2024-03-01"))
                        .document(
                            "het verslag",
                            d -> d.soort(Document.Soort.VERSLAG).datum("2024-02-29"))),
            "/documenten/0/soort"),
        voldaan(
            "UDO-TRJ-11",
            "een wet met haar indiening",
            wet(t -> t.raakt(GEMEENTEN, g -> {}).verloop(v -> v.indiening("2024-03-01")))),
        nietVanToepassing(
            "UDO-TRJ-11",
            "beleid",
            gemeenten(g -> {}).toBuilder().soort(Regelingsoort.BELEID).build()));
  }
}
