package nl.udo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nl.udo.bewoording.Bewoording;
import nl.udo.bewoording.OngeldigeBewoordingException;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.pdf.Conformiteit;
import nl.udo.pdf.OntekenbaarTrajectException;
import nl.udo.pdf.UdoPdf;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.word.OnbruikbaarSjabloonException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The UDO on the command line: checks a record, prints the paragraph, writes PDF and Word. */
@Command(
    name = "udo-cli",
    header = "Toetst een UDO-traject en schrijft de paragraaf voor de toelichting.",
    synopsisHeading = "%nGebruik: ",
    customSynopsis = {
      "udo-cli TRAJECT.json [opties]",
      "         udo-cli --voorbeeld [opties]",
      "         udo-cli --lees BESTAND",
      "         udo-cli overzicht MAP [opties]"
    },
    parameterListHeading = "%nArgument:%n",
    optionListHeading = "%nOpties:%n",
    sortOptions = false,
    exitCodeListHeading = "%nUitgang:%n",
    exitCodeList = {
      "0:Het traject is volledig voor het stadium.",
      "2:Het traject is onvolledig; wat ontbreekt staat op standard error.",
      "64:De opdracht klopt niet.",
      "65:De invoer is niet als traject te lezen.",
      "74:De uitvoer kan niet worden geschreven."
    })
public final class UdoCli implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  private Invoer invoer;

  @Option(
      names = "--stadium",
      paramLabel = "STADIUM",
      converter = Termomzetter.VanStadium.class,
      description = "verkenning, consultatie of toelichting (standaard: toelichting)")
  private Stadium stadium = Stadium.TOELICHTING;

  @Option(
      names = "--concept",
      description = "schrijf ook een onvolledig traject uit, met de gaten op hun plaats")
  private boolean concept;

  @Option(
      names = "--formaat",
      paramLabel = "FORMAAT",
      converter = Termomzetter.VanFormaat.class,
      description = "tekst, markdown of html (standaard: tekst)")
  private Formaat formaat = Formaat.TEKST;

  @Option(names = "--hoofdstukken", description = "schrijf een fragment per hoofdstuk")
  private boolean hoofdstukken;

  @Option(names = "--pdf", paramLabel = "BESTAND.pdf", description = "schrijf ook een PDF")
  private Path pdf;

  @Option(
      names = "--conformiteit",
      paramLabel = "PROFIEL",
      converter = Termomzetter.VanConformiteit.class,
      description = "pdfa-3a (met het traject erin) of pdfa-2a (standaard: pdfa-3a)")
  private Conformiteit conformiteit = Conformiteit.PDFA_3A;

  @Option(
      names = "--word",
      paramLabel = "BESTAND.docx",
      description = "schrijf ook een Word-bestand, met het traject erin")
  private Path word;

  @Option(
      names = "--sjabloon",
      paramLabel = "BESTAND.dotx",
      description = "zet de tekst in een eigen sjabloon (.docx of .dotx)")
  private Path sjabloon;

  @Option(
      names = "--plaats",
      paramLabel = "NAAM",
      description = "de bladwijzer in het sjabloon waar de tekst komt (standaard: aan het einde)")
  private String plaats;

  @Option(
      names = "--bewoording",
      paramLabel = "BESTAND.properties",
      description = "neem eigen zinnen, koppen en vaste woorden, in elk formaat")
  private Path bewoording;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "toon deze uitleg")
  private boolean help;

  @Spec private CommandSpec opdracht;

  /** Where the record comes from. */
  static final class Invoer {
    @Parameters(index = "0", paramLabel = "TRAJECT.json", description = "het traject als JSON")
    private Path bestand;

    @Option(
        names = "--voorbeeld",
        description = "neem het meegeleverde voorbeeld, de Wet inburgering 2021")
    private boolean voorbeeld;

    @Option(
        names = "--lees",
        paramLabel = "BESTAND",
        description = "haal het traject uit JSON, een PDF of een Word-bestand en toon het als JSON")
    private Path lees;
  }

  /** Made by {@link #main}. */
  private UdoCli() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param argumenten the arguments
   */
  public static void main(String[] argumenten) {
    // UTF-8 whatever the locale says: the text is Dutch and has euro signs.
    PrintWriter uit = schrijver(FileDescriptor.out);
    PrintWriter fouten = schrijver(FileDescriptor.err);
    int uitgang = voerUit(uit, fouten, argumenten);
    System.exit(uitgang);
  }

  private static PrintWriter schrijver(FileDescriptor waarheen) {
    return new PrintWriter(new FileOutputStream(waarheen), false, StandardCharsets.UTF_8);
  }

  static int voerUit(PrintWriter uit, PrintWriter fouten, String... argumenten) {
    // Not a subcommand: that would ask for the record that the other use needs. A file of this name
    // is ./overzicht.
    boolean overzicht = argumenten.length > 0 && argumenten[0].equals("overzicht");
    int uitgang =
        new CommandLine(overzicht ? new OverzichtOpdracht() : new UdoCli())
            .setOut(uit)
            .setErr(fouten)
            .setParameterExceptionHandler(new Gebruiksfout())
            .execute(overzicht ? Arrays.copyOfRange(argumenten, 1, argumenten.length) : argumenten);
    // A PrintWriter keeps silent when its disk is full; asking it also flushes it.
    if (uit.checkError()) {
      fouten.println("udo-cli: de uitvoer kan niet naar standard output worden geschreven");
      uitgang = Uitgang.NIET_TE_SCHRIJVEN;
    }
    // Findings that nobody can have read are no success.
    return fouten.checkError() ? Uitgang.NIET_TE_SCHRIJVEN : uitgang;
  }

  @Override
  public Integer call() {
    UdoTraject traject;
    Bewoording woorden;
    String teveel = teveel();
    if (teveel != null) {
      return meld(Uitgang.GEBRUIK, teveel);
    }
    try {
      if (isBron(pdf)) {
        return meld(Uitgang.GEBRUIK, "de PDF kan niet over het traject heen worden geschreven");
      }
      if (isBron(word)) {
        return meld(
            Uitgang.GEBRUIK, "het Word-bestand kan niet over het traject heen worden geschreven");
      }
      woorden = bewoording == null ? Bewoording.standaard() : Bewoording.lees(bewoording);
      traject = lees();
    } catch (OngeldigeBewoordingException e) {
      return meld(Uitgang.GEBRUIK, e.getMessage());
    } catch (OnleesbaarTrajectException e) {
      return meld(Uitgang.ONLEESBAAR, e.getMessage());
    } catch (NoSuchFileException e) {
      return meld(Uitgang.ONLEESBAAR, "het bestand " + e.getFile() + " bestaat niet");
    } catch (IOException e) {
      return meld(Uitgang.ONLEESBAAR, "het bestand kan niet worden gelezen: " + e.getMessage());
    }
    if (invoer.lees != null) {
      opdracht.commandLine().getOut().print(UdoJson.schrijf(traject));
      return Uitgang.VOLLEDIG;
    }
    return toetsEnSchrijf(traject, woorden);
  }

  /** What was asked and would not be done, or null. */
  private String teveel() {
    ParseResult gegeven = opdracht.commandLine().getParseResult();
    for (String optie :
        List.of(
            "--pdf",
            "--conformiteit",
            "--word",
            "--sjabloon",
            "--plaats",
            "--bewoording",
            "--concept",
            "--formaat",
            "--hoofdstukken",
            "--stadium")) {
      if (invoer.lees != null && gegeven.hasMatchedOption(optie)) {
        return optie + " kan niet bij --lees, dat alleen het traject als JSON toont";
      }
    }
    if (pdf == null && gegeven.hasMatchedOption("--conformiteit")) {
      return "--conformiteit zegt iets van een PDF: geef ook --pdf";
    }
    if (word == null && sjabloon != null) {
      return "--sjabloon zegt iets van een Word-bestand: geef ook --word";
    }
    return sjabloon == null && plaats != null
        ? "--plaats zegt iets van een sjabloon: geef ook --sjabloon"
        : null;
  }

  /** Why a file cannot be written; the JDK gives only its name for the usual reasons. */
  private static String reden(IOException e) {
    if (e instanceof NoSuchFileException weg) {
      return "de map van " + weg.getFile() + " bestaat niet";
    }
    if (e instanceof NotDirectoryException bestand) {
      return bestand.getFile() + " is geen map";
    }
    if (e instanceof AccessDeniedException dicht) {
      return "geen toestemming voor " + dicht.getFile();
    }
    return e.getMessage();
  }

  private boolean isBron(Path uitvoer) throws IOException {
    return uitvoer != null
        && invoer.bestand != null
        && Files.exists(uitvoer)
        && Files.isSameFile(uitvoer, invoer.bestand);
  }

  private int toetsEnSchrijf(UdoTraject traject, Bewoording woorden) {
    Toetsverslag verslag = UdoChecklist.standaard().toets(traject, stadium);
    PrintWriter fouten = opdracht.commandLine().getErr();
    if (!verslag.bevindingen().isEmpty()) {
      fouten.print(verslag);
      fouten.flush();
    }
    if (!verslag.volledig() && !concept) {
      return Uitgang.ONVOLLEDIG;
    }
    MvtParagraaf paragraaf = paragraaf(verslag, woorden);
    PrintWriter uit = opdracht.commandLine().getOut();
    uit.print(paragraaf.als(formaat.weergave()));
    uit.flush();
    if (word != null) {
      try {
        new WordOutput(sjabloon, plaats).write(paragraaf, word);
        fouten.println("Word-bestand geschreven: " + word.toAbsolutePath().normalize());
      } catch (OnbruikbaarSjabloonException | IllegalArgumentException e) {
        // The second when the record is too large for a file, which the message says.
        return meld(Uitgang.NIET_TE_SCHRIJVEN, e.getMessage());
      } catch (IOException e) {
        return meld(
            Uitgang.NIET_TE_SCHRIJVEN, "het Word-bestand kan niet worden geschreven: " + reden(e));
      }
    }
    if (pdf != null) {
      try {
        schrijfPdf(paragraaf);
      } catch (OntekenbaarTrajectException e) {
        e.bevindingen().forEach(bevinding -> fouten.print("\n" + bevinding.uitleg()));
        return meld(
            Uitgang.NIET_TE_SCHRIJVEN,
            "de PDF is niet gemaakt: niet elk teken kan worden getekend");
      } catch (IllegalArgumentException e) {
        // The record is too large for a PDF, which the message says.
        return meld(Uitgang.NIET_TE_SCHRIJVEN, e.getMessage());
      } catch (IOException e) {
        return meld(Uitgang.NIET_TE_SCHRIJVEN, "de PDF kan niet worden geschreven: " + reden(e));
      }
    }
    return verslag.volledig() ? Uitgang.VOLLEDIG : Uitgang.ONVOLLEDIG;
  }

  private MvtParagraaf paragraaf(Toetsverslag verslag, Bewoording woorden) {
    MvtParagraaf.Builder vorm = MvtParagraaf.builder().bewoording(woorden);
    if (concept) {
      vorm.concept();
    }
    if (hoofdstukken) {
      vorm.perHoofdstuk();
    }
    return vorm.build(verslag);
  }

  private UdoTraject lees() throws IOException {
    if (invoer.voorbeeld) {
      try (InputStream in = UdoCli.class.getResourceAsStream("traject.json")) {
        return UdoJson.lees(in);
      }
    }
    return invoer.lees == null
        ? UdoJson.lees(invoer.bestand)
        : AnyInput.lees(invoer.lees, opdracht.commandLine().getErr());
  }

  private void schrijfPdf(MvtParagraaf paragraaf) throws IOException {
    UdoPdf opmaak = UdoPdf.builder().conformiteit(conformiteit).build();
    FileReplacement.write(pdf, uit -> opmaak.schrijf(paragraaf, uit));
    opdracht.commandLine().getErr().println("PDF geschreven: " + pdf.toAbsolutePath().normalize());
  }

  private int meld(int uitgang, String melding) {
    opdracht.commandLine().getErr().println("udo-cli: " + melding);
    return uitgang;
  }
}
