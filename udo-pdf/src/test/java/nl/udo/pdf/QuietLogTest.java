package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

class QuietLogTest {
  @Test
  void zwijgtVoorDezeBibliotheekEnNietVoorDeRest() {
    List<String> gehoord = new ArrayList<>();
    XRLogger vanDeGastheer = new Luisteraar(gehoord);
    XRLogger eerst = XRLog.getLoggerImpl();
    XRLog.setLoggerImpl(vanDeGastheer);
    try {
      Voorbeeld.druk(Voorbeeld.pagina());
      assertEquals(List.of(), gehoord);
      XRLog.log(Level.WARNING, LogMessageId.LogMessageId1Param.GENERAL_MESSAGE, "van een ander");
      assertTrue(gehoord.toString().contains("van een ander"), gehoord::toString);
    } finally {
      XRLog.setLoggerImpl(eerst);
    }
  }

  private record Luisteraar(List<String> gehoord) implements XRLogger {
    @Override
    public void log(String waar, Level niveau, String tekst) {
      gehoord.add(tekst);
    }

    @Override
    public void log(String waar, Level niveau, String tekst, Throwable fout) {
      gehoord.add(tekst);
    }

    @Override
    public void setLevel(String waar, Level niveau) {
      // Levels do not matter here.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic melding) {
      return true;
    }
  }
}
