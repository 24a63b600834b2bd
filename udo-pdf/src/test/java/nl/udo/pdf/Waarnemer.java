package nl.udo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Sees who reaches out of this program while it is open: connections to a server of its own,
 * addresses asked for through the URL classes of the JDK, and files below a folder that are read.
 */
final class Waarnemer implements AutoCloseable {
  private final List<String> gezien = new CopyOnWriteArrayList<>();
  private final ServerSocket server;
  private final ProxySelector eerder = ProxySelector.getDefault();
  private final Recording opname = new Recording();
  private final Path map;

  Waarnemer(Path map) throws IOException {
    this.map = map;
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread draad = new Thread(this::luister, "waarnemer");
    draad.setDaemon(true);
    draad.start();
    ProxySelector.setDefault(new Kiezer());
    opname.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
    opname.start();
  }

  int poort() {
    return server.getLocalPort();
  }

  /** What was seen so far; looks only once at files. */
  List<String> gezien() throws IOException {
    opname.stop();
    Path bestand = Files.createTempFile("waarnemer", ".jfr");
    try {
      opname.dump(bestand);
      for (RecordedEvent gebeurtenis : RecordingFile.readAllEvents(bestand)) {
        String pad = String.valueOf(gebeurtenis.getString("path"));
        if (pad.startsWith(map.toString())) {
          gezien.add("leest " + pad);
        }
      }
    } finally {
      Files.delete(bestand);
    }
    return new ArrayList<>(gezien);
  }

  private void luister() {
    while (!server.isClosed()) {
      try (Socket verbinding = server.accept()) {
        gezien.add("verbinding met " + verbinding.getLocalPort());
        verbinding
            .getOutputStream()
            .write("HTTP/1.0 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    ProxySelector.setDefault(eerder);
    opname.close();
    server.close();
  }

  private final class Kiezer extends ProxySelector {
    @Override
    public List<Proxy> select(URI adres) {
      gezien.add("vraagt naar " + adres);
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI adres, SocketAddress waar, IOException fout) {
      gezien.add("bereikt niet " + adres);
    }
  }
}
