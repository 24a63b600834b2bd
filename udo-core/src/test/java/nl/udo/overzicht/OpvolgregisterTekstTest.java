package nl.udo.overzicht;

import static nl.udo.model.Formulering.bijzin;
import static nl.udo.model.Formulering.te;
import static nl.udo.model.Formulering.woordgroep;
import static nl.udo.model.Hoorgrond.MEDEBEWIND;
import static nl.udo.model.Oordeel.Strekking.ONDERSCHRIJFT;
import static nl.udo.model.Oordeel.Strekking.ONDER_VOORWAARDEN;
import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Overheidslaag.PROVINCIES;
import static nl.udo.model.Partij.VNG;
import static nl.udo.model.Vervulling.Stand.DEELS;
import static nl.udo.model.Vervulling.Stand.NIET;
import static nl.udo.model.Vervulling.Stand.VERVULD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.GoudenBestand;
import nl.udo.model.Afspraak;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Evaluatie;
import nl.udo.model.Moment;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Voorwaarde.Vervulmoment;
import nl.udo.weergave.Markdownweergave;
import org.junit.jupiter.api.Test;

/**
 * The register of five records in which each kind of promise comes to each end, as a reader gets
 * it: promised and open, answered in time, late and twice, passed and unanswered.
 */
class OpvolgregisterTekstTest {

  private static final Path GOUDEN = Path.of("src", "test", "resources", "overzicht");

  private static UdoTraject wet() {
    return UdoTraject.wetsvoorstel("Wet een", "BZK")
        .kenmerk("W-1")
        .verloop(v -> v.indiening("2024-03-01"))
        .invoering(i -> i.inwerkingtredingen(w -> w.datum("2025-01-01")))
        .raakt(
            GEMEENTEN,
            g ->
                g.middelen(
                    m ->
                        m.bekostiging(
                                b ->
                                    b.kenmerk("geld")
                                        .vorm(Bekostiging.Vorm.DECENTRALISATIE_UITKERING)
                                        .omschrijving("het toezicht")
                                        .bedragen(List.of(Bedrag.miljoen("3").structureel()))
                                        .status(Bekostiging.Status.TOEGEZEGD)
                                        .datum("2024-02-20"))
                            .bekostiging(
                                b ->
                                    b.vorm(Bekostiging.Vorm.ALGEMENE_UITKERING)
                                        .status(Bekostiging.Status.VOORGESTELD))))
        .uitwerkingen(
            u ->
                u.kenmerk("tijdig")
                    .onderwerp(woordgroep("de kosten van de controle"))
                    .regeling("het Besluit een")
                    .moment(Moment.uiterlijk("2025-07-01")))
        .uitwerkingen(
            u ->
                u.kenmerk("laat")
                    .onderwerp(woordgroep("de vorm van het register"))
                    .regeling("het Besluit een")
                    .moment(Moment.uiterlijk("2025-07-01")))
        .uitwerkingen(
            u ->
                u.kenmerk("dubbel")
                    .onderwerp(woordgroep("de meetmethode"))
                    .regeling("een ministeriële regeling")
                    .moment(Moment.uiterlijk("2026-07-01")))
        .uitwerkingen(
            u ->
                u.kenmerk("verlopen")
                    .onderwerp(woordgroep("de tarieven"))
                    .moment(Moment.uiterlijk("2026-01-01")))
        .uitwerkingen(
            u ->
                u.kenmerk("open")
                    .onderwerp(bijzin("de grenswaarden gelden"))
                    .regeling("een ministeriële regeling")
                    .moment(Moment.op("2027")))
        .geconsulteerd(
            VNG,
            c ->
                c.punten(
                        p ->
                            p.kenmerk("pilot")
                                .omschrijving(te("een pilot te houden"))
                                .reactie(
                                    r ->
                                        r.soort(Reactie.Soort.DOORGESCHOVEN)
                                            .naar("het Besluit een")
                                            .moment(Moment.op("2025-03-01"))))
                    .oordelen(
                        o ->
                            o.strekking(ONDER_VOORWAARDEN)
                                .datum("2024-01-15")
                                .voorwaarden(
                                    v ->
                                        v.inhoud(bijzin("de kosten worden vergoed"))
                                            .vervulling(
                                                f ->
                                                    f.stand(VERVULD)
                                                        .door(woordgroep("artikel 12"))
                                                        .datum("2024-02-20")))
                                .voorwaarden(
                                    v ->
                                        v.inhoud(woordgroep("een helpdesk"))
                                            .voor(Vervulmoment.INWERKINGTREDING)
                                            .vervulling(
                                                f ->
                                                    f.stand(DEELS)
                                                        .door(bijzin("hij alleen telefonisch is"))))
                                .voorwaarden(
                                    v ->
                                        v.inhoud(te("twee jaar te wachten"))
                                            .vervulling(
                                                f -> f.stand(NIET).door(bijzin("de tijd dringt"))))
                                .voorwaarden(v -> v.inhoud(woordgroep("een handreiking")))))
        .afspraken(
            a ->
                a.kenmerk("voortgang")
                    .stand(Afspraak.Stand.NOG_TE_MAKEN)
                    .partijen("VNG", "BZK")
                    .inhoud(bijzin("de voortgang wordt besproken"))
                    .moment(Moment.uiterlijk("2026-12-31")))
        .evaluaties(
            e ->
                e.kenmerk("evaluatie")
                    .onderwerp("de wet")
                    .moment(Moment.op("2026-02"), Moment.op("2028")))
        .evaluaties(
            e ->
                e.kenmerk("monitoring")
                    .soort(Evaluatie.Soort.MONITORING)
                    .onderwerp("de kosten")
                    .voorgesteldDoor("VNG")
                    .moment(Moment.elke(6)))
        .build();
  }

  private static UdoTraject besluit() {
    return UdoTraject.amvb("Besluit een", "BZK")
        .kenmerk("B-1")
        .beantwoordt(b -> b.traject("W-1").toezegging("tijdig").datum("2025-06-01"))
        .beantwoordt(b -> b.traject("W-1").toezegging("laat").datum("2025-09-15"))
        .beantwoordt(b -> b.traject("W-1").toezegging("dubbel").datum("2025-06-01"))
        .beantwoordt(b -> b.traject("W-1").toezegging("geld"))
        .build();
  }

  private static UdoTraject regeling() {
    return UdoTraject.ministerieleRegeling("Regeling een", "BZK")
        .kenmerk("R-1")
        .beantwoordt(b -> b.traject("W-1").toezegging("dubbel").datum("2026-02"))
        .beantwoordt(b -> b.traject("W-1").toezegging("evaluatie").datum("2026-02-20"))
        .beantwoordt(b -> b.traject("W-1").toezegging("monitoring").datum("2025-06-30"))
        .build();
  }

  private static UdoTraject spoedwet() {
    return UdoTraject.wetsvoorstel("Spoedwet", "JenV")
        .kenmerk("S-1")
        .verloop(v -> v.indiening("2026-03-01"))
        .raakt(GEMEENTEN, g -> {})
        .raakt(PROVINCIES, g -> {})
        .hoorplicht(GEMEENTEN, MEDEBEWIND)
        .hoorplicht(PROVINCIES, MEDEBEWIND)
        .spoed(s -> s.reden("Nood.").oordeelGevraagdOp("2026-04-01"))
        .geconsulteerd(VNG, c -> c.oordelen(o -> o.strekking(ONDERSCHRIJFT).datum("2026-05-12")))
        .build();
  }

  private static UdoTraject losBesluit() {
    return UdoTraject.amvb("Besluit twee", "BZK")
        .beantwoordt(b -> b.traject("W-9").toezegging("iets"))
        .build();
  }

  private static Opvolgregister register() {
    return Opvolgregister.van(
        Stream.of(
            Invoer.van("wet.json", wet()),
            Invoer.van("besluit.json", besluit()),
            Invoer.van("regeling.json", regeling()),
            Invoer.van("spoed.json", spoedwet()),
            Invoer.van("los.json", losBesluit())),
        LocalDate.of(2026, 9, 1));
  }

  /** Written by hand from the records before there was any code for it. */
  @Test
  void eachKindOfPromiseComesToEachEnd() throws IOException {
    GoudenBestand.vergelijk(
        GOUDEN.resolve("opvolgregister.md"),
        Markdownweergave.standaard().schrijf(register().stuk()));
  }

  @Test
  void theRowsSayTheSame() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    register().schrijfCsv(uit);
    GoudenBestand.vergelijk(
        GOUDEN.resolve("opvolgregister.csv"), uit.toString(StandardCharsets.UTF_8));
  }
}
