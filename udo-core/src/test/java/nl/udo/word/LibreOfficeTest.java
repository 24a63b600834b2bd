package nl.udo.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.udo.Casus;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.MvtParagraaf;
import nl.udo.tekst.Tekststuk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens the files and saves them again. Skipped where it is not installed, unless the
 * environment variable {@code UDO_LIBREOFFICE} is {@code true}.
 */
class LibreOfficeTest {

  /** An office program that hangs is ended; nothing is measured by it. */
  private static final int PATIENCE = 300;

  private static String office;

  @BeforeAll
  static void find() {
    boolean required = Boolean.parseBoolean(System.getenv("UDO_LIBREOFFICE"));
    office = onPath().orElse(null);
    if (office == null && required) {
      throw new AssertionError("LibreOffice (soffice) is not on the PATH, and it is required here");
    }
    Assumptions.assumeTrue(
        office != null,
        "LibreOffice (soffice) is not on the PATH: what it makes of a file is not tried");
  }

  private static Optional<String> onPath() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  @Test
  @DisplayName("record, headings, tables, lists and notes come through a saving as .docx")
  void savedAsDocx(@TempDir Path folder) throws Exception {
    Map<Path, UdoTraject> records = write(folder);
    Path saved = convert(folder, records.keySet(), "docx:MS Word 2007 XML");
    for (Map.Entry<Path, UdoTraject> one : records.entrySet()) {
      Path file = saved.resolve(one.getKey().getFileName());
      UdoWord.Gelezen read = UdoWord.lees(file).orElseThrow();
      assertEquals(one.getValue(), read.traject(), file.toString());
      assertEquals(Tekststand.ONGEWIJZIGD, read.tekst(), file.toString());
      for (String kind : List.of("tbl", "tblHeader", "footnoteReference", "commentReference")) {
        assertEquals(count(one.getKey(), kind), count(file, kind), file + " " + kind);
      }
    }
  }

  @Test
  @DisplayName("saved as .odt or .doc and back there is no record, which is an ordinary answer")
  void throughOtherFormats(@TempDir Path folder) throws Exception {
    Path original = folder.resolve("a.docx");
    UdoWord.standaard().schrijf(MvtParagraaf.concept(Casus.alle().get(0).traject()), original);
    for (String format : List.of("odt", "doc")) {
      Path other = convert(folder, List.of(original), format).resolve("a." + format);
      assertTrue(Files.size(other) > 1000);
      Path back = convert(folder, List.of(other), "docx:MS Word 2007 XML").resolve("a.docx");
      assertEquals(Optional.empty(), UdoWord.lees(back));
    }
  }

  private static Map<Path, UdoTraject> write(Path folder) throws IOException {
    Map<Path, UdoTraject> written = new TreeMap<>();
    for (Casus casus : Casus.alle()) {
      Path file = folder.resolve(casus + ".docx");
      UdoWord.standaard().schrijf(MvtParagraaf.concept(casus.traject()), file);
      written.put(file, casus.traject());
    }
    UdoTraject traject = Casus.alle().get(0).traject();
    Tekststuk sample = Sample.everything();
    Path file = folder.resolve("everything.docx");
    UdoWord.standaard()
        .schrijf(
            new Tekststuk(
                sample.onderwerp(), sample.taal(), "2026.1", true, traject, sample.blokken()),
            file);
    written.put(file, traject);
    return written;
  }

  private static int count(Path file, String kind) throws IOException {
    return WordFile.elements(WordFile.of(Files.readAllBytes(file)).body(), kind).size();
  }

  /** Into a folder of its own, with a profile of its own: two at a time in one profile fail. */
  private static Path convert(Path folder, Iterable<Path> files, String format) throws Exception {
    Path out = Files.createTempDirectory(folder, "saved");
    List<String> command = new ArrayList<>();
    command.add(office);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", out.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "soffice does not end");
      assertEquals(0, process.exitValue(), Files.readString(log));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return out;
  }
}
