package nl.udo.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.util.logging.Level;

/**
 * Keeps openhtmltopdf quiet while this library uses it, and only then.
 *
 * <p>Its one log is shared by all who use it in the same program, and on first use it replaces the
 * handlers of the host's loggers. So a listener is put in front that drops what is said on a thread
 * of ours and passes everything else on, unchanged, to whom it was meant for.
 */
final class Stilte implements XRLogger {
  private static final ThreadLocal<Boolean> STIL = ThreadLocal.withInitial(() -> false);

  private final XRLogger achter;

  private Stilte(XRLogger achter) {
    this.achter = achter;
  }

  /** Does the work with nothing said on this thread. */
  static void tijdens(Werk werk) throws IOException {
    synchronized (Stilte.class) {
      XRLogger nu = XRLog.getLoggerImpl();
      if (!(nu instanceof Stilte)) {
        XRLog.setLoggerImpl(new Stilte(nu == null ? new JDKXRLogger() : nu));
      }
    }
    boolean buitenste = !STIL.get();
    STIL.set(true);
    try {
      werk.doe();
    } finally {
      if (buitenste) {
        STIL.remove();
      }
    }
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic melding) {
    return !STIL.get() && achter.isLogLevelEnabled(melding);
  }

  @Override
  public void log(String waar, Level niveau, String tekst) {
    if (!STIL.get()) {
      achter.log(waar, niveau, tekst);
    }
  }

  @Override
  public void log(String waar, Level niveau, String tekst, Throwable fout) {
    if (!STIL.get()) {
      achter.log(waar, niveau, tekst, fout);
    }
  }

  @Override
  public void setLevel(String waar, Level niveau) {
    achter.setLevel(waar, niveau);
  }

  /** Work that may fail on a stream. */
  interface Werk {
    void doe() throws IOException;
  }
}
