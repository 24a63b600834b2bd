package nl.udo.paragraaf;

import static nl.udo.model.Bedrag.miljoen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Trajecten;
import nl.udo.json.UdoJson;
import nl.udo.model.Bedrag;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bevoegdheidswijziging;
import nl.udo.model.Btw;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Evaluatie;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Hoorgrond;
import nl.udo.model.Instantie;
import nl.udo.model.Kostenpost;
import nl.udo.model.Middelen;
import nl.udo.model.Moment;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel;
import nl.udo.model.Orgaan;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Overleg;
import nl.udo.model.Partij;
import nl.udo.model.Punt;
import nl.udo.model.Raming;
import nl.udo.model.Reactie;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.Spoed;
import nl.udo.model.Taakwijziging;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitzondering;
import nl.udo.model.Verloop;
import nl.udo.model.Vervulling;
import nl.udo.model.Voornemen.Indiener;
import nl.udo.model.Voorwaarde;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.Test;

/** The fixed sentences: each is used, short and fit for a toelichting. */
class ZinnenTest {

  private static final int MEESTE_WOORDEN = 25;
  private static final String BLIJKT = ".blijkt";

  private static final List<String> VERBODEN =
      List.of(
          "en/of",
          "c.q.",
          "d.m.v.",
          "m.b.t.",
          "i.v.m.",
          "t.a.v.",
          "middels",
          "conform",
          "score",
          "groen licht",
          "stoplicht",
          "oranje",
          "onuitvoerbaar",
          "is uitvoerbaar",
          "deze paragraaf",
          "dit punt gaat",
          "het volgende geldt als");

  private final Set<String> teksten = new HashSet<>();

  @Test
  void everySentenceIsUsedByATextOfSomeRecord() {
    voorraad().forEach(this::leesVoor);
    leesVoor(GatenTest.gatZonderPlaats());
    Set<String> ongebruikt = new TreeSet<>();
    Zinnen.alle()
        .forEach(
            (sleutel, vast) -> {
              String zin = vast.replace(Nederlands.VASTE_SPATIE, ' ');
              if (!sleutel.endsWith(BLIJKT)) {
                Pattern patroon = patroon(zin);
                String kern = kern(zin);
                if (teksten.stream()
                    .filter(tekst -> tekst.toLowerCase(Locale.ROOT).contains(kern))
                    .noneMatch(tekst -> patroon.matcher(tekst).find())) {
                  ongebruikt.add(sleutel);
                }
              }
            });

    assertEquals(Set.of(), ongebruikt);
  }

  @Test
  void wordsThatShowAKindBelongToASentence() {
    Zinnen.alle().keySet().stream()
        .filter(sleutel -> sleutel.endsWith(BLIJKT))
        .forEach(
            sleutel ->
                assertTrue(
                    Zinnen.heeft(sleutel.substring(0, sleutel.length() - BLIJKT.length())),
                    sleutel));
  }

  @Property(tries = 150)
  void everySentenceThatIsAskedForIsThere(@ForAll UdoTraject traject) {
    // A missing key or an unfilled name is an exception.
    Proef.concept(traject);
    Proef.hoofdstukken(traject, true);
  }

  @Test
  void noFixedSentenceIsLong() {
    Zinnen.alle()
        .forEach(
            (sleutel, patroon) -> {
              String vast = patroon.replaceAll("\\{\\w+:([^|]*)\\|[^}]*}", "$1");
              for (String zin : vast.replaceAll("\\{\\w+}", "").split("[.;] ")) {
                long woorden = Arrays.stream(zin.split("\\s+")).filter(w -> !w.isBlank()).count();
                assertTrue(woorden <= MEESTE_WOORDEN, () -> sleutel + ": " + zin);
              }
            });
  }

  @Test
  void noFixedSentenceHasAWordThatDoesNotBelongInAToelichting() {
    Zinnen.alle()
        .forEach(
            (sleutel, zin) ->
                VERBODEN.forEach(
                    woord -> assertFalse(zin.toLowerCase().contains(woord), sleutel + ": " + zin)));
  }

  @Test
  void everyWholeSentenceEndsWithOneFullStop() {
    Zinnen.alle()
        .forEach(
            (sleutel, zin) -> {
              assertFalse(zin.contains(".."), () -> sleutel + ": " + zin);
              assertFalse(zin.contains("  "), () -> sleutel + ": " + zin);
              assertEquals(zin.strip(), zin, sleutel);
            });
  }

  @Test
  void textOfTheRecordIsNeverReadAsAPattern() {
    UdoTraject traject = Proef.gemeenten(g -> g.deel("{overheden} {x:a|b} ${y}"));

    assertTrue(Proef.tekst(traject).contains("Het gaat om {overheden} {x:a|b} ${y}."));
  }

  /** The longest piece of a sentence that is always there, to look for first. */
  private static String kern(String zin) {
    return Arrays.stream(zin.split("\\{[^}]*}"))
        .max(Comparator.comparingInt(String::length))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private static Pattern patroon(String zin) {
    StringBuilder regex = new StringBuilder();
    Matcher m = Pattern.compile("\\{(\\w+)(?::([^|}]*)\\|([^}]*))?}").matcher(zin);
    int plaats = 0;
    while (m.find()) {
      regex.append(Pattern.quote(zin.substring(plaats, m.start())));
      regex.append(
          m.group(2) == null
              ? ".*?"
              : "(?:" + Pattern.quote(m.group(2)) + "|" + Pattern.quote(m.group(3)) + ")");
      plaats = m.end();
    }
    regex.append(Pattern.quote(zin.substring(plaats)));
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void leesVoor(UdoTraject traject) {
    leesVoor(Proef.concept(traject));
    Proef.hoofdstukken(traject, true).forEach(this::leesVoor);
  }

  private void leesVoor(Tekststuk stuk) {
    for (String tekst : Proef.alles(stuk.blokken())) {
      teksten.add(tekst.replace(Nederlands.VASTE_SPATIE, ' '));
    }
  }

  /** Texts that say their form, at each place that has a sentence of its own for it. */
  private static UdoTraject inVorm() {
    UdoTraject.Builder traject =
        leeg()
            .raakt(
                Overheidslaag.GEMEENTEN,
                g -> {
                  g.taken(
                      t ->
                          t.toelichting(Formulering.bijzin("het werk verandert"))
                              .wijzigingen(
                                  w -> w.omschrijving(Formulering.te("een lijst te houden")))
                              .wijzigingen(
                                  w -> w.omschrijving(Formulering.woordgroep("de regie"))));
                  g.bevoegdheden(
                      b ->
                          b.toelichting(Formulering.te("te kiezen"))
                              .wijzigingen(
                                  w -> w.omschrijving(Formulering.te("voorrang te geven"))));
                });
    List<Formulering> vormen =
        List.of(
            Formulering.te("de kosten te dragen"),
            Formulering.woordgroep("onafhankelijk onderzoek"),
            Formulering.bijzin("de kosten worden gedragen"));
    for (Formulering vorm : vormen) {
      traject.geconsulteerd(
          Partij.VNG,
          c -> {
            for (Punt.Soort soort : Punt.Soort.values()) {
              c.punten(p -> p.omschrijving(vorm).soort(soort));
            }
            c.punten(p -> p.omschrijving(vorm).voorwaarde(v -> v.soort(Voorwaarde.Soort.GELD)));
            c.oordelen(o -> o.onderwerpen(Onderwerp.MIDDELEN).toelichting(vorm));
          });
    }
    return traject.build();
  }

  /** Records that together ask for every sentence. */
  private static List<UdoTraject> voorraad() {
    List<UdoTraject> alle = new ArrayList<>(List.of(Trajecten.volledig(), leeg().build()));
    vormen(alle);
    for (int met = 0; met < 2; met++) {
      boolean volop = met == 1;
      alle.add(gevolg(g -> taken(g, volop)));
      alle.add(gevolg(g -> bevoegdheden(g, volop)));
      alle.add(gevolg(g -> kosten(g, volop)));
      alle.add(gevolg(g -> bekostiging(g, volop)));
      alle.add(consultaties(volop));
      alle.add(overig(volop));
    }
    alle.add(leeg().geenHoorplicht(Overheidslaag.GEMEENTEN, Hoorgrond.MEDEBEWIND, "Zo.").build());
    alle.add(gevolg(ZinnenTest::jaren));
    alle.add(zonderSoort());
    alle.add(inVorm());
    alle.add(gevolg(ZinnenTest::krachten));
    alle.add(
        leeg()
            .raakt(Overheidslaag.GEMEENTEN, g -> {})
            .hoorplicht(Overheidslaag.GEMEENTEN, Hoorgrond.MEDEBEWIND)
            .build());
    alle.add(leeg().evaluatie("de wet", ZinnenTest::momenten).build());
    alle.add(leeg().voornemen(v -> v.roepnaam("Proefwet")).build());
    alle.add(gevolg(g -> g.middelen(m -> totalen(m))));
    for (Uitzondering.Grond grond : Uitzondering.Grond.values()) {
      alle.add(leeg().invoering(i -> i.uitzondering(grond, "Zo.")).build());
    }
    alle.add(leeg().raakt(List.of(Overheidslaag.values()), ZinnenTest::uitname).build());
    for (int uitkomst = 0; uitkomst < 3; uitkomst++) {
      int welke = uitkomst;
      alle.add(gevolg(g -> uitkomst(g, welke)));
    }
    for (Verloop.Status status : Verloop.Status.values()) {
      alle.add(leeg().verloop(v -> v.status(status, null).periode("2026", "2027")).build());
      alle.add(
          leeg()
              .verloop(v -> v.status(status, null).omvang(Verloop.Omvang.BEPERKT, null))
              .raakt(Overheidslaag.GEMEENTEN, g -> {})
              .build());
    }
    return alle;
  }

  private static UdoTraject.Builder leeg() {
    return Proef.traject(Regelingsoort.WET);
  }

  private static UdoTraject gevolg(Consumer<Gevolg.Builder> invulling) {
    return leeg().raakt(Overheidslaag.GEMEENTEN, invulling).build();
  }

  private static void totalen(Middelen.Builder m) {
    Bedrag[] jaren = {miljoen("1").inJaar(2026), miljoen("2").inJaar(2027)};
    m.kosten(k -> k.overheden(Overheidslaag.GEMEENTEN).ramingen(r -> r.bedrag(jaren)))
        .kosten(k -> k.overheden(Overheidslaag.GEMEENTEN).ramingen(r -> r.bedrag(jaren)))
        .kosten(k -> k.overheden(Overheidslaag.PROVINCIES).ramingen(r -> r.bedrag(jaren)));
  }

  /** Each force of a task, each kind of body that gets one, and amounts over an odd time. */
  private static void krachten(Gevolg.Builder g) {
    g.taken(
        t -> {
          for (Taakwijziging.Verplichting kracht : Taakwijziging.Verplichting.values()) {
            t.nieuw("Zo.", w -> w.verplichting(kracht));
          }
          for (Instantie.Soort soort : Instantie.Soort.values()) {
            t.nieuw("Zo.", w -> w.naar(new Instantie(soort, null)));
          }
        });
    g.middelen(
        m ->
            m.verschil(miljoen("1").overMaanden(18), null)
                .verschillen(v -> v.bedrag(miljoen("1").toBuilder().totEnMetJaar(2030).build())));
  }

  /** Each season, each quarter, and each way in which a moment bounds. */
  private static void momenten(Evaluatie.Builder e) {
    for (String datum :
        List.of(
            "voorjaar 2026",
            "zomer 2026",
            "najaar 2026",
            "winter 2026",
            "2026-K1",
            "2026-K2",
            "2026-K3",
            "2026-K4",
            "begin 2026-K1",
            "medio 2026-K2",
            "eind 2026-K3",
            "eind 2026-K4")) {
      e.moment(Moment.op(datum));
    }
    e.moment(
        Moment.uiterlijk("2027"), Moment.vanaf("2027"), Moment.binnen(3), Moment.tenMinsteElke(9));
  }

  /** Changes of which the kind is not recorded; a builder always records it. */
  private static UdoTraject zonderSoort() {
    return UdoJson.lees(
        """
        {"schemaVersie": "1.1", "gevolgen": [{
          "overheden": ["gemeenten"],
          "taken": {"wijzigingen": [
            {"verplichting": "verplicht"},
            {"verplichting": "facultatief"}]},
          "bevoegdheden": {"wijzigingen": [{"orgaan": "raad"}]}}]}
        """);
  }

  private static void vormen(List<UdoTraject> alle) {
    List<Regelingsoort> soorten = new ArrayList<>(List.of(Regelingsoort.values()));
    soorten.add(null);
    for (Regelingsoort soort : soorten) {
      for (Indiener indiener : Indiener.values()) {
        for (String titel : new String[] {null, "Proef", "Wijziging van de Proefwet"}) {
          alle.add(
              UdoTraject.builder()
                  .soort(soort)
                  .voornemen(
                      v ->
                          v.titel(titel)
                              .indiener(indiener)
                              .datum("2026")
                              .dossier("1")
                              .dossier("2", "de novelle")
                              .implementeert("Richtlijn 1"))
                  .raakt(
                      List.of(Overheidslaag.values()),
                      g ->
                          g.rol(Rol.values())
                              .middelen(m -> m.bekostiging(Bekostiging.Vorm.GEEN_COMPENSATIE)))
                  .geconsulteerd(
                      Partij.VNG,
                      c ->
                          c.punt(
                              "Punt.",
                              p ->
                                  p.overgenomen()
                                      .voorwaarde(
                                          Voorwaarde.Soort.GELD,
                                          Voorwaarde.Vervulmoment.INDIENING)))
                  .invoering(i -> i.inwerkingtreding("2027-01-01"))
                  .build());
        }
      }
    }
    for (String code :
        List.of(
            "AenM",
            "BZK",
            "EZ",
            "EZK",
            "Financien",
            "IenM",
            "IenW",
            "JenV",
            "KGG",
            "LNV",
            "LVVN",
            "OCW",
            "SZW",
            "VenJ",
            "VRO",
            "VWS",
            "Ministerie van Zee")) {
      alle.add(UdoTraject.wetsvoorstel("Proef", code).build());
      alle.add(UdoTraject.builder().voornemen(v -> v.andereMinisteries(code)).build());
      alle.add(
          UdoTraject.wetsvoorstel("Proef", code)
              .voornemen(v -> v.andereMinisteries("BZK", "VWS"))
              .build());
    }
    alle.add(
        leeg()
            .verloop(v -> v.contactBzk("2026").lopend().periode("2026", null))
            .raakt(Overheidslaag.GEMEENTEN, g -> g.deel("een deel").bepalingen("artikel 1"))
            .raakt(Overheidslaag.GEMEENTEN, g -> g.rol(Rol.MEDEBETALER))
            .raakt(Overheidslaag.WATERSCHAPPEN, g -> g.omschrijving("Iets."))
            .build());
  }

  private static void taken(Gevolg.Builder g, boolean volop) {
    g.taken(
        t -> {
          for (Taakwijziging.Soort soort : Taakwijziging.Soort.values()) {
            for (int v = 0; v < 3; v++) {
              int verplichting = v;
              Consumer<Taakwijziging.Builder> bij =
                  w -> {
                    if (verplichting == 1) {
                      w.verplicht();
                    } else if (verplichting == 2) {
                      w.facultatief();
                    }
                    if (volop) {
                      w.naar("het waterschap").bepalingen("artikel 3");
                    } else {
                      w.van("het Rijk");
                    }
                  };
              switch (soort) {
                case NIEUW -> t.nieuw("Zo gaat het.", bij);
                case GEWIJZIGD -> t.gewijzigd("Zo gaat het.", bij);
                case VERVALT -> t.vervalt("Zo gaat het.", bij);
                case NAAR_ELDERS -> t.naarElders("Zo gaat het.", bij);
                case FORMALISERING -> t.formalisering("Zo gaat het.", bij);
                case VERPLICHTE_SAMENWERKING -> t.verplichteSamenwerking("Zo gaat het.", bij);
              }
            }
          }
          t.nieuw("Beide.", w -> w.van("het Rijk").naar("de raad"));
        });
    if (volop) {
      g.uitvoeringskracht(u -> u.toelichting("Dat kan."));
    }
  }

  private static void bevoegdheden(Gevolg.Builder g, boolean volop) {
    g.bevoegdheden(
        b -> {
          List<Orgaan> organen = volop ? List.of(Orgaan.values()) : Arrays.asList((Orgaan) null);
          for (Orgaan orgaan : organen) {
            Consumer<Bevoegdheidswijziging.Builder> bij =
                w -> w.orgaan(orgaan).naar(volop ? "de raad" : null).bepalingen("artikel 4");
            b.nieuw("Zo gaat het.", bij)
                .gewijzigd("Zo gaat het.", bij)
                .vervalt("Zo gaat het.", bij)
                .naarElders("Zo gaat het.", bij)
                .vastlegging("Zo gaat het.", bij);
          }
          b.afwijking("artikel 5", "Dat moet.");
        });
  }

  private static void kosten(Gevolg.Builder g, boolean volop) {
    g.middelen(
        m -> {
          for (Kostenpost.Soort soort : Kostenpost.Soort.values()) {
            m.kosten(
                k -> {
                  k.soort(soort);
                  if (volop) {
                    k.omschrijving("iets")
                        .overheden(Overheidslaag.GEMEENTEN)
                        .bepalingen("artikel 6");
                  }
                });
          }
          m.besparing(k -> k.omschrijving(volop ? "papier" : null));
          m.besparing(
              k -> k.omschrijving(volop ? "inkt" : null).ramingen(r -> r.bedrag(miljoen("1"))));
          m.kosten(k -> k.ramingen(r -> raming(r, volop)));
          m.kosten(k -> k.ramingen(r -> r.opstellers("VNG").datum("2025")));
          m.besparing(k -> k.overheden(Overheidslaag.GEMEENTEN));
          for (Raming.Status status : Raming.Status.values()) {
            m.kosten(
                k ->
                    k.ramingen(
                        r ->
                            raming(r, volop)
                                .bedrag(miljoen("2").structureel())
                                .status(status)
                                .rijk(volop ? Raming.Rijk.INCLUSIEF : Raming.Rijk.EXCLUSIEF)
                                .btwCompensatiefonds(volop ? Btw.INCLUSIEF : Btw.EXCLUSIEF)));
          }
          m.kosten(
              k ->
                  k.ramingen(
                          r ->
                              r.opstellers("VNG")
                                  .opdrachtgevers("BZK")
                                  .begonnen("2024")
                                  .datum("2025")
                                  .rijk(Raming.Rijk.INCLUSIEF)
                                  .bedrag(miljoen("3").oplopendTot()))
                      .ramingen(
                          r ->
                              r.opstellers("VNG")
                                  .datum("2026")
                                  .rijk(Raming.Rijk.EXCLUSIEF)
                                  .status(Raming.Status.VOORLOPIG)
                                  .bedrag(miljoen("4").aflopendTot()))
                      .ramingen(r -> r.bedrag(miljoen("5")))
                      .ramingen(r -> r.opstellers("IPO").bedrag(miljoen("6")).toelichting("Zo.")));
          for (Bedrag bedrag :
              List.of(
                  miljoen("1000").tenMinste(),
                  miljoen("1").tenHoogste(),
                  miljoen("1").ongeveer(),
                  miljoen("1").tot(miljoen("2")),
                  miljoen("1").aflopendTot(),
                  miljoen("1").oplopendTot(),
                  miljoen("1").per("dag").prijspeil(2024),
                  miljoen("1").inJaar(2026),
                  miljoen("1").structureel().inJaar(2026),
                  miljoen("1").incidenteel().overJaren(2026, 2027))) {
            m.verschil(bedrag, null);
          }
        });
  }

  private static Raming.Builder raming(Raming.Builder r, boolean volop) {
    r.scenario("hoog").begonnen("2024").betwistDoor(volop ? new String[] {"IPO"} : new String[0]);
    if (volop) {
      r.opstellers("VNG").opdrachtgevers("BZK").onderdeel("een deel");
    } else {
      r.datum("2025");
    }
    return r.bron("het rapport");
  }

  private static void bekostiging(Gevolg.Builder g, boolean volop) {
    g.middelen(
        m -> {
          List<Bekostiging.Vorm> vormen = new ArrayList<>(List.of(Bekostiging.Vorm.values()));
          vormen.add(null);
          for (Bekostiging.Vorm vorm : vormen) {
            Consumer<Bekostiging.Builder> bij =
                b -> {
                  b.btwCompensatiefonds(volop ? Btw.INCLUSIEF : Btw.EXCLUSIEF);
                  if (volop) {
                    b.omschrijving("iets")
                        .bedrag(miljoen("1"))
                        .plafond(miljoen("2"))
                        .kostensoorten(Kostenpost.Soort.values())
                        .terugwerkendeKrachtTotEnMet("2025")
                        .bekendOp(Moment.op("2027"))
                        .bron("de brief")
                        .aandeel("het Rijk", "50", null);
                  }
                };
            if (vorm == null) {
              m.bekostiging(bij);
              m.bekostiging(b -> b.bedrag(miljoen("1")));
              m.bekostiging(
                  b -> b.omschrijving("x").overheden(Overheidslaag.GEMEENTEN).bedrag(miljoen("1")));
            } else {
              m.bekostiging(vorm, bij);
            }
          }
          for (Bekostiging.Status status : Bekostiging.Status.values()) {
            m.bekostiging(b -> b.status(status).datum(volop ? "2026" : null));
            m.bekostiging(
                Bekostiging.Vorm.RIJKSBIJDRAGE, b -> b.status(status).datum(volop ? "2026" : null));
          }
          m.bekostiging(b -> b.datum("2026"));
        });
  }

  private static void uitname(Gevolg.Builder g) {
    g.middelen(
        m ->
            m.bekostiging(Bekostiging.Vorm.UITNAME)
                .bekostiging(Bekostiging.Vorm.UITNAME, b -> b.overheden(Overheidslaag.PROVINCIES))
                .bekostiging(Bekostiging.Vorm.UITNAME, b -> b.overheden(Overheidslaag.GEMEENTEN)));
  }

  private static void jaren(Gevolg.Builder g) {
    Bedrag[] jaren = {miljoen("1").inJaar(2026), miljoen("2").inJaar(2027)};
    g.middelen(
        m -> {
          m.kosten(
              k ->
                  k.soort(Kostenpost.Soort.BEHEER)
                      .toelichting("Zo.")
                      .ramingen(r -> r.bedrag(jaren)));
          m.kosten(k -> k.overheden(Overheidslaag.GEMEENTEN).ramingen(r -> r.bedrag(jaren)));
          m.kosten(k -> k.overheden(Overheidslaag.PROVINCIES).ramingen(r -> r.bedrag(jaren)));
          m.kosten(
              k -> k.bepalingen("artikel 7").ramingen(r -> r.bron("het rapport").bedrag(jaren)));
          m.besparing(k -> k.omschrijving("inkt").ramingen(r -> r.bedrag(jaren)));
          for (Bekostiging.Vorm vorm : Bekostiging.Vorm.values()) {
            m.bekostiging(
                vorm,
                b ->
                    b.bedrag(jaren)
                        .motivering("Zo.")
                        .datum("2026")
                        .status(Bekostiging.Status.values()[vorm.ordinal() % 3]));
          }
        });
    g.bepalingen("artikel 1");
    g.taken(t -> t.geen("Zo."));
  }

  private static void uitkomst(Gevolg.Builder g, int welke) {
    Moment moment = Moment.op("2027");
    g.taken(t -> kies(welke, t::geen, t::bestaand, r -> t.nogOnbekend(r, moment)))
        .bevoegdheden(b -> kies(welke, b::geen, b::bestaand, r -> b.nogOnbekend(r, moment)))
        .middelen(m -> kies(welke, m::geen, m::bestaand, r -> m.nogOnbekend(r, moment)))
        .uitvoeringskracht(u -> kies(welke, u::geen, u::bestaand, r -> u.nogOnbekend(r, moment)));
  }

  @SafeVarargs
  private static void kies(int welke, Consumer<String>... uitkomsten) {
    uitkomsten[welke].accept("Daarom.");
  }

  private static UdoTraject consultaties(boolean volop) {
    UdoTraject.Builder traject = leeg();
    List<Consultatie.Vorm> vormen = new ArrayList<>(List.of(Consultatie.Vorm.values()));
    vormen.add(null);
    for (Consultatie.Vorm vorm : vormen) {
      traject.geconsulteerd(
          Partij.VNG,
          c -> {
            c.vorm(vorm).toelichting("Zo.").bronnen("de brief");
            if (volop) {
              c.van("2026-01").tot("2026-03").onderwerp("de nota").redenKorter("Spoed.");
            }
          });
    }
    traject.geconsulteerd(
        Partij.VNG,
        c -> {
          List<Oordeel.Strekking> strekkingen =
              new ArrayList<>(List.of(Oordeel.Strekking.values()));
          strekkingen.add(null);
          for (Oordeel.Strekking strekking : strekkingen) {
            c.oordelen(
                o -> {
                  o.strekking(strekking).datum(volop ? "2026" : null).toelichting("Zo is het.");
                  if (volop) {
                    o.onderwerpen(Onderwerp.values()).bron("de brief");
                  }
                });
          }
          c.oordelen(
              o ->
                  o.strekking(Oordeel.Strekking.ONDERSCHRIJFT)
                      .onderwerpen(Onderwerp.DOEL)
                      .datum(volop ? "2026" : null));
          c.oordelen(o -> o.citaat("zo niet"));
          c.oordelen(o -> o.citaat("Zo niet"));
          c.oordelen(o -> o.citaat("Zo niet."));
          punten(c, volop);
        });
    traject.geconsulteerd(
        List.of(),
        c -> {
          c.oordelen(o -> o.citaat("zo niet"));
          punten(c, volop);
        });
    return traject.build();
  }

  private static void punten(Consultatie.Builder c, boolean volop) {
    List<Punt.Soort> soorten = new ArrayList<>(List.of(Punt.Soort.values()));
    soorten.add(null);
    for (Punt.Soort soort : soorten) {
      c.punt("Punt.", p -> p.soort(soort).onderwerp(volop ? Onderwerp.TAKEN : null));
    }
    List<Reactie.Soort> reacties = new ArrayList<>(List.of(Reactie.Soort.values()));
    reacties.add(null);
    for (Reactie.Soort soort : reacties) {
      Datum datum = volop ? Datum.van("2026") : null;
      c.punt(
          "Punt.",
          p ->
              p.reactie(
                  Reactie.builder()
                      .soort(soort)
                      .toelichting("Zo.")
                      .datum(datum)
                      .bepalingen("artikel 8")
                      .build()));
    }
    List<Voorwaarde.Soort> voorwaarden = new ArrayList<>(List.of(Voorwaarde.Soort.values()));
    voorwaarden.add(null);
    for (Voorwaarde.Soort soort : voorwaarden) {
      for (Vervulling.Stand stand : Vervulling.Stand.values()) {
        for (Voorwaarde.Vervulmoment voor : Voorwaarde.Vervulmoment.values()) {
          c.punt(
              "Punt.",
              p ->
                  p.voorwaarde(
                      Voorwaarde.builder()
                          .soort(soort)
                          .voor(volop ? voor : null)
                          .vervulling(x -> x.stand(stand))
                          .build()));
        }
      }
    }
  }

  private static UdoTraject overig(boolean volop) {
    UdoTraject.Builder traject =
        leeg()
            .verloop(v -> v.omvang(Verloop.Omvang.UITGEBREID, null))
            .raakt(
                List.of(Overheidslaag.values()),
                g -> {
                  g.rol(Rol.UITVOERDER);
                  g.middelen(m -> m.toelichting("Zo."));
                })
            .hoorplicht(Overheidslaag.PROVINCIES, Hoorgrond.values())
            .overleg(x -> x.datum(volop ? null : "2026").met(Overleg.Fondsbeheerder.BZK))
            .overleg(x -> x.datum("2026"))
            .spoed(
                Spoed.builder()
                    .oordeelGevraagdOp(Datum.van("2026"))
                    .openbaarmaking(Moment.op("2027"))
                    .build())
            .uitwerkingen(
                x ->
                    x.onderwerp("Later.")
                        .regeling(volop ? "het besluit" : null)
                        .moment(Moment.op("2027")))
            .uitwerkingen(
                x ->
                    x.onderwerp("Later.")
                        .regeling("het besluit")
                        .overheden(List.of(Overheidslaag.GEMEENTEN)));
    for (Document.Soort soort : Document.Soort.values()) {
      traject.document(
          volop ? "stuk " + soort.ordinal() : null,
          d ->
              d.soort(soort)
                  .opstellers("VNG")
                  .conclusie("Zo is het.")
                  .onderdeel("een deel")
                  .opdrachtgevers(volop ? new String[] {"BZK"} : new String[0]));
      traject.document(
          "zonder " + soort.ordinal(),
          d -> d.soort(soort).opdrachtgevers(volop ? new String[] {"BZK"} : new String[0]));
      traject.document(null, d -> d.soort(soort));
    }
    traject.afspraak(
        "Zo.",
        a -> {
          a.bekrachtigd(volop ? "de leden" : null, "2026", null).bron("het akkoord");
          if (volop) {
            a.partijen("VNG").titel("Akkoord").bekrachtigd("de raad", null, null);
          } else {
            a.datum("2026");
          }
        });
    traject.afspraak("Zo.", a -> {});
    traject.afspraak("Zo.", a -> a.datum("2026").partijen("VNG"));
    for (Evaluatie.Soort soort : Evaluatie.Soort.values()) {
      traject.evaluatie("de wet", e -> e.soort(soort).uitvoerders("VNG").voorgesteldDoor("IPO"));
      traject.evaluatie(volop ? "de wet" : null, e -> e.soort(soort).moment(Moment.op("2027")));
      traject.evaluatie(
          "de wet",
          e ->
              e.soort(soort)
                  .moment(
                      Moment.jaarlijks(),
                      Moment.builder().elkeMaanden(6).build(),
                      Moment.builder().elkeMaanden(1).build(),
                      Moment.builder().elkeMaanden(24).build(),
                      Moment.builder().maandenNaInwerkingtreding(0).elkeMaanden(12).build(),
                      Moment.builder().maandenNaInwerkingtreding(6).elkeMaanden(12).build(),
                      Moment.maandenNaInwerkingtreding(0),
                      Moment.maandenNaInwerkingtreding(1),
                      Moment.maandenNaInwerkingtreding(9),
                      Moment.maandenNaInwerkingtreding(-18),
                      Moment.jarenNaInwerkingtreding(2)));
    }
    traject.invoering(
        i -> i.bekendmaking("2026-01-01").inwerkingtreding(volop ? "2027-01-01" : null, "2026"));
    return traject.build();
  }
}
