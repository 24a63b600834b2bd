package nl.udo.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the arguments, and how it should be. */
final class Gebruiksfout implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fout, String[] argumenten) {
    CommandLine opdracht = fout.getCommandLine();
    opdracht.getErr().println("udo-cli: " + melding(fout));
    opdracht.getErr().println("Zie udo-cli --help voor het gebruik.");
    opdracht.getErr().flush();
    return Uitgang.GEBRUIK;
  }

  private static String melding(ParameterException fout) {
    if (fout instanceof UnmatchedArgumentException onbekend) {
      return "onbekend argument: " + String.join(" ", onbekend.getUnmatched());
    }
    if (fout instanceof OverwrittenOptionException) {
      return "een optie staat er meer dan eens";
    }
    if (fout instanceof MutuallyExclusiveArgsException) {
      return "geef er een van: TRAJECT.json, --voorbeeld of --lees-pdf BESTAND.pdf";
    }
    if (fout instanceof MissingParameterException) {
      boolean map = fout.getCommandLine().getCommandName().equals("overzicht");
      return fout.getArgSpec() == null || fout.getArgSpec().isPositional()
          ? map
              ? "geef de map met trajecten: udo-cli overzicht MAP"
              : "geef het traject: TRAJECT.json, --voorbeeld of --lees-pdf BESTAND.pdf"
          : "bij een optie ontbreekt de waarde: " + naam(fout.getArgSpec());
    }
    if (fout.getCause() instanceof TypeConversionException omzetting) {
      return omzetting.getMessage();
    }
    return fout.getMessage();
  }

  private static String naam(ArgSpec optie) {
    String waarde = optie.paramLabel();
    return optie instanceof OptionSpec lang ? lang.longestName() + " " + waarde : waarde;
  }
}
