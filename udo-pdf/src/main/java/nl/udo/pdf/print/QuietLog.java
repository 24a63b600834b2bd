package nl.udo.pdf.print;

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
public final class QuietLog implements XRLogger {
  private static final ThreadLocal<Boolean> QUIET = ThreadLocal.withInitial(() -> false);

  private final XRLogger behind;

  private QuietLog(XRLogger behind) {
    this.behind = behind;
  }

  /**
   * Does work with nothing said on this thread.
   *
   * @param work the work
   * @throws IOException when the work does
   */
  public static void during(Work work) throws IOException {
    synchronized (QuietLog.class) {
      XRLogger now = XRLog.getLoggerImpl();
      if (!(now instanceof QuietLog)) {
        XRLog.setLoggerImpl(new QuietLog(now == null ? new JDKXRLogger() : now));
      }
    }
    boolean outermost = !QUIET.get();
    QUIET.set(true);
    try {
      work.run();
    } finally {
      if (outermost) {
        QUIET.remove();
      }
    }
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic message) {
    return !QUIET.get() && behind.isLogLevelEnabled(message);
  }

  @Override
  public void log(String where, Level level, String text) {
    if (!QUIET.get()) {
      behind.log(where, level, text);
    }
  }

  @Override
  public void log(String where, Level level, String text, Throwable error) {
    if (!QUIET.get()) {
      behind.log(where, level, text, error);
    }
  }

  @Override
  public void setLevel(String where, Level level) {
    behind.setLevel(where, level);
  }

  /** Work that may fail on a stream. */
  public interface Work {
    /**
     * Does it.
     *
     * @throws IOException when a stream fails
     */
    void run() throws IOException;
  }
}
