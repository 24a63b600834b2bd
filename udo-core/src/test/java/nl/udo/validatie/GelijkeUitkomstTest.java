package nl.udo.validatie;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static nl.udo.model.Partij.IPO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.UdoTraject;
import nl.udo.model.Volledig;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Ernst;
import nl.udo.toets.Gevallen;
import nl.udo.toets.Regel;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.toets.Waarneming;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Jakarta Validation gives the same answer as the checklist. Also run with Hibernate Validator 8
 * and an expression language on the class path; see the pom.
 */
class GelijkeUitkomstTest {

  private static final Map<Stadium, Class<?>> GROEPEN =
      Map.of(
          Stadium.VERKENNING, Volledig.Verkenning.class,
          Stadium.CONSULTATIE, Volledig.Consultatie.class,
          Stadium.TOELICHTING, Volledig.Toelichting.class);

  private static final Map<Stadium, Class<?>> FOUTEN =
      Map.of(
          Stadium.VERKENNING, Volledig.VerkenningFouten.class,
          Stadium.CONSULTATIE, Volledig.ConsultatieFouten.class,
          Stadium.TOELICHTING, Volledig.ToelichtingFouten.class);

  private static final Map<Ernst, Class<? extends Payload>> ERNST =
      Map.of(
          Ernst.FOUT, Volledig.Fout.class,
          Ernst.WAARSCHUWING, Volledig.Waarschuwing.class,
          Ernst.ADVIES, Volledig.Advies.class);

  private static final Validator EIGEN = UdoValidatie.validator();

  /** A plain validator of a host, with what it chooses where there is no expression language. */
  private static final Validator GASTHEER =
      heeftExpressietaal()
          ? Validation.buildDefaultValidatorFactory().getValidator()
          : Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator();

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void validatorVanDeGastheer(@ForAll("trajecten") UdoTraject traject) {
    for (Stadium stadium : Stadium.values()) {
      zelfde(traject, stadium, GASTHEER);
    }
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void eigenValidator(@ForAll("trajecten") UdoTraject traject) {
    for (Stadium stadium : Stadium.values()) {
      zelfde(traject, stadium, EIGEN);
    }
  }

  private static void zelfde(UdoTraject traject, Stadium stadium, Validator validator) {
    List<Bevinding> bevindingen = UdoChecklist.standaard().toets(traject, stadium).bevindingen();
    Set<ConstraintViolation<UdoTraject>> schendingen =
        validator.validate(traject, GROEPEN.get(stadium));

    assertEquals(
        bevindingen.stream().map(b -> b.code() + " " + b.pointer()).sorted().toList(),
        schendingen.stream()
            .map(s -> s.getMessage().substring(0, 10) + " " + UdoValidatie.pointer(s))
            .sorted()
            .toList());
    assertEquals(bevindingen.size(), schendingen.size());
    for (ConstraintViolation<UdoTraject> schending : schendingen) {
      Bevinding bevinding = UdoValidatie.bevinding(schending).orElseThrow();
      assertTrue(bevindingen.contains(bevinding));
      assertEquals(bevinding.pointer(), UdoValidatie.pointer(schending));
      assertEquals(bevinding.code() + ": " + bevinding.samenvatting(), schending.getMessage());
      assertEquals(
          Set.of(ERNST.get(bevinding.ernst())), schending.getConstraintDescriptor().getPayload());
    }
  }

  /** What the checklist accepts, a framework that refuses on any violation accepts. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void groepVanFoutenNeemtAanWatVolledigIs(@ForAll("trajecten") UdoTraject traject) {
    FOUTEN.forEach(
        (stadium, groep) -> {
          Toetsverslag verslag = UdoChecklist.standaard().toets(traject, stadium);
          for (Validator validator : List.of(GASTHEER, EIGEN)) {
            Set<ConstraintViolation<UdoTraject>> schendingen = validator.validate(traject, groep);

            assertEquals(verslag.volledig(), schendingen.isEmpty());
            assertEquals(
                verslag.bevindingen(Ernst.FOUT),
                UdoValidatie.opVolgorde(schendingen).stream()
                    .map(schending -> UdoValidatie.bevinding(schending).orElseThrow())
                    .toList());
          }
        });
  }

  /** A set has no order; the report has. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void schendingenStaanInDeVolgordeVanHetVerslag(@ForAll("trajecten") UdoTraject traject) {
    assertEquals(
        UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING).bevindingen(),
        UdoValidatie.opVolgorde(GASTHEER.validate(traject, Volledig.Toelichting.class)).stream()
            .map(schending -> UdoValidatie.bevinding(schending).orElseThrow())
            .toList());
  }

  /** A record inside an object of the host; what is not about a record comes last. */
  @Example
  void volgordeInEenObjectVanDeGastheer() {
    Aanvraag aanvraag = new Aanvraag(null, UdoTraject.wetsvoorstel(null, null).build());

    assertEquals(
        List.of("/udo/voornemen/titel", "/udo/voornemen/ministerie", "/udo/gevolgen"),
        UdoValidatie.opVolgorde(GASTHEER.validate(aanvraag, Volledig.VerkenningFouten.class))
            .stream()
            .map(UdoValidatie::pointer)
            .toList());
    List<String> alles =
        UdoValidatie.opVolgorde(GASTHEER.validate(aanvraag, Volledig.Verkenning.class)).stream()
            .map(UdoValidatie::pointer)
            .toList();
    assertEquals("/naam", alles.get(alles.size() - 1));
  }

  /** English only where it is asked for, whatever the locale of the system is. */
  @Example
  void taalVolgtDeLijstEnNietHetSysteem() {
    Locale systeem = Locale.getDefault();
    UdoTraject traject = UdoTraject.wetsvoorstel("Wet", null).build();
    Class<?> groep = Volledig.VerkenningFouten.class;
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertEquals(
          "UDO-TRJ-01: Er staat niet welk ministerie als eerste verantwoordelijk is.",
          UdoValidatie.opVolgorde(UdoValidatie.validator().validate(traject, groep))
              .get(0)
              .getMessage());
      Locale.setDefault(Locale.forLanguageTag("nl"));
      UdoChecklist engels = UdoChecklist.standaard().in(Locale.ENGLISH);
      assertEquals(
          "UDO-TRJ-01: It is not said which ministry is first responsible.",
          UdoValidatie.opVolgorde(UdoValidatie.validator(engels).validate(traject, groep))
              .get(0)
              .getMessage());
    } finally {
      Locale.setDefault(systeem);
    }
  }

  /** A message can be logged: the words of the record are in the finding. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void geenMeldingHoudtWoordenVanHetTraject(@ForAll("woorden") String woorden) {
    UdoTraject traject =
        UdoTraject.wetsvoorstel(woorden, "BZK")
            .geconsulteerd(IPO, c -> c.punt("merk" + woorden, p -> {}))
            .build();
    for (ConstraintViolation<UdoTraject> schending :
        EIGEN.validate(traject, Volledig.Toelichting.class)) {
      assertFalse(schending.getMessage().contains("merk"), schending::getMessage);
    }
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void zonderGroepWordtNietsGevraagd(@ForAll("trajecten") UdoTraject traject) {
    assertEquals(Set.of(), GASTHEER.validate(traject));
    assertEquals(Set.of(), EIGEN.validate(traject));
  }

  @Property(tries = 200)
  void woordenKomenAlsWoordenTerug(@ForAll("woorden") String woorden) {
    Woordelijk woordelijk = new Woordelijk();

    assertEquals(woorden, woordelijk.interpolate(Woordelijk.sjabloon(woorden), null));
  }

  /** Guards that each run of this class is with what it says. */
  @Example
  void gastheerIsDieHijZegtTeZijn() {
    assertEquals(
        System.getProperty("udo.gastheer", "Hibernate Validator 9 zonder expressietaal"),
        "Hibernate Validator %s %s expressietaal"
            .formatted(
                HibernateValidator.class.getPackage().getImplementationVersion().split("\\.")[0],
                heeftExpressietaal() ? "met" : "zonder"));
  }

  @Example
  void padLeestAlsInJava() {
    UdoTraject traject =
        UdoTraject.wetsvoorstel("Wet", "SZW")
            .raakt(GEMEENTEN, g -> g.taken(t -> t.nieuw("De regie.")))
            .geconsulteerd(IPO, c -> {})
            .build();

    Set<String> paden =
        EIGEN.validate(traject, Volledig.Consultatie.class).stream()
            .map(schending -> schending.getPropertyPath().toString())
            .collect(Collectors.toSet());

    assertTrue(paden.contains("gevolgen[0].taken.wijzigingen[0].verplichting"), paden::toString);
    assertTrue(paden.contains("consultaties[0].partijen[0]"), paden::toString);
    assertTrue(paden.contains("verloop.contactBzk"), paden::toString);
  }

  /** A record of the host that holds one of ours. */
  record Aanvraag(
      @NotNull(groups = Volledig.Verkenning.class) String naam, @Valid UdoTraject udo) {}

  @Example
  void alsDeelVanEenObjectVanDeGastheer() {
    Aanvraag aanvraag = new Aanvraag(null, UdoTraject.wetsvoorstel("Wet", null).build());

    Set<ConstraintViolation<Aanvraag>> schendingen =
        GASTHEER.validate(aanvraag, Volledig.Verkenning.class);

    Map<String, ConstraintViolation<Aanvraag>> perPlaats =
        schendingen.stream().collect(Collectors.toMap(UdoValidatie::pointer, s -> s));
    assertTrue(perPlaats.containsKey("/udo/voornemen/ministerie"), perPlaats::toString);
    assertEquals("eigen tekst van de gastheer", perPlaats.get("/naam").getMessage());
    assertTrue(UdoValidatie.bevinding(perPlaats.get("/naam")).isEmpty());
    assertEquals(
        "/voornemen/ministerie",
        UdoValidatie.bevinding(perPlaats.get("/udo/voornemen/ministerie")).orElseThrow().pointer());
  }

  @Example
  void lijstVanDeGastheer() {
    Regel eigen =
        Regel.builder("DEP-0001 ")
            .vraag("Klopt het?")
            .melding("Het {value} klopt niet voor ${7*7}.")
            .advies("Kijk nog eens.")
            .bron("Werkinstructie")
            .controle(
                (t, meld) ->
                    Stream.of("", "/0", "/a~1b/3/~0c/4")
                        .forEach(p -> meld.accept(Waarneming.van(false, p))))
            .build();
    UdoChecklist lijst = UdoChecklist.standaard().zonder("UDO-TRJ-01").met(eigen);
    UdoTraject traject = UdoTraject.builder().raaktGeen("Intern.").build();

    Set<ConstraintViolation<UdoTraject>> schendingen =
        UdoValidatie.validator(lijst).validate(traject, Volledig.Verkenning.class);

    assertEquals(
        Set.of("", "/0", "/a~1b/3/~0c/4"),
        schendingen.stream().map(UdoValidatie::pointer).collect(Collectors.toSet()));
    schendingen.forEach(
        s -> assertEquals("DEP-0001 : Het {value} klopt niet voor ${7*7}.", s.getMessage()));
  }

  @Example
  void eenAnnotatieZonderStadiumIsEenFout() {
    @Volledig(payload = Volledig.Fout.class)
    record Verkeerd() {}
    Volledig zonderStadium = Verkeerd.class.getAnnotation(Volledig.class);

    assertThrows(
        ValidationException.class, () -> new VolledigValidator().initialize(zonderStadium));
  }

  /** What a host meets that has no expression language and chooses no interpolator. */
  @Example
  void kaleGastheerZonderExpressietaalKrijgtGeenValidator() {
    if (!heeftExpressietaal()) {
      assertThrows(ValidationException.class, Validation::buildDefaultValidatorFactory);
    }
    assertFalse(EIGEN.validate(UdoTraject.builder().build(), Volledig.Verkenning.class).isEmpty());
  }

  @Example
  void bibliotheekBrengtGeenBundelVanDeGastheerMee() {
    try {
      Path klassen =
          Path.of(UdoTraject.class.getProtectionDomain().getCodeSource().getLocation().toURI());

      assertTrue(Files.exists(klassen.resolve("META-INF/services")));
      assertFalse(Files.exists(klassen.resolve("ValidationMessages.properties")));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean heeftExpressietaal() {
    try {
      Class.forName("jakarta.el.ExpressionFactory");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Provide
  Arbitrary<UdoTraject> trajecten() {
    return Gevallen.trajecten();
  }

  @Provide
  Arbitrary<String> woorden() {
    return Gevallen.woorden();
  }
}
