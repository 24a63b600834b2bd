package nl.udo.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** The first part of the gate: what veraPDF says of a file. */
final class VeraPdf {
  private static final Logger STIL = Logger.getLogger("org.verapdf");

  static {
    STIL.setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What is wrong by the archival profile of the file and by PDF/UA-1; empty when all is well. */
  static List<String> bezwaren(byte[] pdf, Conformiteit conformiteit) {
    List<String> bezwaren = new ArrayList<>();
    boolean drie = conformiteit == Conformiteit.PDFA_3A;
    bezwaren.addAll(bezwaren(pdf, drie ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A));
    bezwaren.addAll(bezwaren(pdf, PDFAFlavour.PDFUA_1));
    return bezwaren;
  }

  private static List<String> bezwaren(byte[] pdf, PDFAFlavour profiel) {
    // The default instance lives as long as the program and must not be closed.
    try (PDFAParser lezer =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profiel);
        PDFAValidator keurder =
            Foundries.defaultInstance().createValidator(profiel, 1000, false, false, false)) {
      ValidationResult uitslag = keurder.validate(lezer);
      List<String> bezwaren = new ArrayList<>();
      for (TestAssertion bewering : uitslag.getTestAssertions()) {
        if (bewering.getStatus() == Status.FAILED) {
          bezwaren.add(
              profiel.getId()
                  + " "
                  + bewering.getRuleId().getClause()
                  + "-"
                  + bewering.getRuleId().getTestNumber()
                  + ": "
                  + bewering.getMessage()
                  + " @ "
                  + bewering.getLocation().getContext());
        }
      }
      if (bezwaren.isEmpty() && !uitslag.isCompliant()) {
        bezwaren.add(profiel.getId() + " voldoet niet");
      }
      return bezwaren;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
