package nl.udo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Verloop;
import nl.udo.overzicht.Invoer;
import nl.udo.overzicht.Overzicht;
import nl.udo.toets.Stadium;
import nl.udo.weergave.Htmlweergave;
import nl.udo.weergave.Markdownweergave;
import nl.udo.weergave.Tekstweergave;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** One row for each record of a folder. */
@Command(
    name = "overzicht",
    header = "Zet de trajecten van een map onder elkaar: vorm, overheden, stand en oordelen.",
    synopsisHeading = "%nGebruik: ",
    customSynopsis = "udo-cli overzicht MAP [opties]",
    parameterListHeading = "%nArgument:%n",
    optionListHeading = "%nOpties:%n",
    sortOptions = false,
    exitCodeListHeading = "%nUitgang:%n",
    exitCodeList = {
      "0:Elk traject staat in het overzicht.",
      "64:De opdracht klopt niet.",
      "65:De map, of een bestand erin, is niet te lezen; wat wel te lezen is, staat er.",
      "74:De uitvoer kan niet worden geschreven."
    })
final class OverzichtOpdracht implements Callable<Integer> {

  /** The form of the overview. */
  enum Vorm {
    CSV,
    JSON,
    TEKST,
    MARKDOWN,
    HTML
  }

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  @Parameters(index = "0", paramLabel = "MAP", description = "de map met trajecten (.json)")
  private Path map;

  @Option(
      names = "--formaat",
      paramLabel = "FORMAAT",
      converter = VanVorm.class,
      description = "csv, json, tekst, markdown of html (standaard: csv)")
  private Vorm formaat = Vorm.CSV;

  @Option(
      names = "--volgorde",
      paramLabel = "VOLGORDE",
      converter = VanVolgorde.class,
      description =
          "titel, ministerie, inwerkingtreding of ontbreekt (standaard: naam van het bestand)")
  private Overzicht.Volgorde volgorde;

  @Option(
      names = "--stadium",
      paramLabel = "STADIUM",
      converter = Termomzetter.VanStadium.class,
      description = "tel wat ontbreekt voor dit stadium (standaard: toelichting)")
  private Stadium stadium = Stadium.TOELICHTING;

  @Option(
      names = "--overheid",
      paramLabel = "OVERHEID",
      converter = VanOverheid.class,
      description = "alleen wat deze overheden raakt, bijvoorbeeld gemeenten")
  private Overheidslaag overheid;

  @Option(
      names = "--vorm",
      paramLabel = "VORM",
      converter = VanSoort.class,
      description = "alleen deze vorm: wet, amvb, ministeriele-regeling of beleid")
  private Regelingsoort soort;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = VanStatus.class,
      description = "alleen deze status, bijvoorbeeld lopend of afgerond")
  private Verloop.Status status;

  @Option(
      names = "--dag",
      paramLabel = "DAG",
      converter = VanDag.class,
      description = "de dag in de kop van de tekst, zoals 2026-03-01 (standaard: vandaag)")
  private LocalDate dag;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "toon deze uitleg")
  private boolean help;

  @Spec private CommandSpec opdracht;

  @Override
  public Integer call() {
    PrintWriter fouten = opdracht.commandLine().getErr();
    AtomicInteger onleesbaar = new AtomicInteger();
    try (Stream<Invoer> trajecten = Invoer.uitMap(map)) {
      schrijf(
          trajecten.peek(
              invoer -> {
                if (invoer.fout() != null) {
                  onleesbaar.incrementAndGet();
                  fouten.println("udo-cli: " + invoer.naam() + ": " + invoer.fout());
                }
              }));
    } catch (NoSuchFileException e) {
      return meld(Uitgang.ONLEESBAAR, "de map " + e.getFile() + " bestaat niet");
    } catch (NotDirectoryException e) {
      return meld(Uitgang.ONLEESBAAR, e.getFile() + " is geen map");
    } catch (IOException e) {
      return meld(Uitgang.ONLEESBAAR, "de map kan niet worden gelezen: " + e.getMessage());
    }
    return onleesbaar.get() == 0 ? Uitgang.VOLLEDIG : Uitgang.ONLEESBAAR;
  }

  private void schrijf(Stream<Invoer> trajecten) throws IOException {
    Overzicht overzicht =
        Overzicht.standaard()
            .voor(stadium)
            .op(dag == null ? LocalDate.now(NEDERLAND) : dag)
            .alleen(rij -> overheid == null || rij.overheden().contains(overheid))
            .alleen(rij -> soort == null || rij.soort() == soort)
            .alleen(rij -> status == null || rij.status() == status);
    if (volgorde != null) {
      overzicht = overzicht.opVolgorde(volgorde);
    }
    PrintWriter uit = opdracht.commandLine().getOut();
    switch (formaat) {
      case CSV -> overzicht.schrijfCsv(trajecten, uit);
      case JSON -> overzicht.schrijfJson(trajecten, uit);
      case TEKST -> Tekstweergave.breed(80).schrijf(overzicht.stuk(trajecten), uit);
      case MARKDOWN -> Markdownweergave.standaard().schrijf(overzicht.stuk(trajecten), uit);
      case HTML -> Htmlweergave.pagina().schrijf(overzicht.stuk(trajecten), uit);
    }
  }

  private int meld(int uitgang, String melding) {
    opdracht.commandLine().getErr().println("udo-cli: " + melding);
    return uitgang;
  }

  /** For {@code --dag}. */
  static final class VanDag implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String tekst) {
      try {
        return LocalDate.parse(tekst);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + tekst + "' is geen dag; schrijf jaar, maand en dag, zoals 2026-03-01");
      }
    }
  }

  /** For {@code --formaat}. */
  static final class VanVorm extends Termomzetter<Vorm> {
    VanVorm() {
      super(Vorm.values());
    }
  }

  /** For {@code --volgorde}. */
  static final class VanVolgorde extends Termomzetter<Overzicht.Volgorde> {
    VanVolgorde() {
      super(Overzicht.Volgorde.values());
    }
  }

  /** For {@code --overheid}. */
  static final class VanOverheid extends Termomzetter<Overheidslaag> {
    VanOverheid() {
      super(Overheidslaag.values());
    }
  }

  /** For {@code --vorm}. */
  static final class VanSoort extends Termomzetter<Regelingsoort> {
    VanSoort() {
      super(Regelingsoort.values());
    }
  }

  /** For {@code --status}. */
  static final class VanStatus extends Termomzetter<Verloop.Status> {
    VanStatus() {
      super(Verloop.Status.values());
    }
  }
}
