package nl.udo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole, or stays as it was. */
class FileReplacementTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aFileOfWorth() throws IOException {
    file = Files.writeString(folder.resolve("paragraaf.pdf"), "goed");
  }

  private static void nieuw(OutputStream out) throws IOException {
    out.write("nieuw".getBytes(StandardCharsets.UTF_8));
  }

  /** More than any buffer holds, and then the disk is full. */
  private static void half(OutputStream out) throws IOException {
    out.write(new byte[1 << 20]);
    throw new IOException("No space left on device");
  }

  @Test
  void newContentTakesThePlaceOfTheOld() throws IOException {
    FileReplacement.write(file, FileReplacementTest::nieuw);
    assertEquals("nieuw", Files.readString(file));
    assertEquals(List.of("paragraaf.pdf"), names());
  }

  @Test
  void aFileThatWasNotThereIsMade() throws IOException {
    FileReplacement.write(folder.resolve("ander.pdf"), FileReplacementTest::nieuw);
    assertEquals(List.of("ander.pdf", "paragraaf.pdf"), names());
  }

  @Test
  void aDiskThatRunsFullLeavesWhatWasThereAndNothingElse() throws IOException {
    IOException e =
        assertThrows(
            IOException.class, () -> FileReplacement.write(file, FileReplacementTest::half));
    assertEquals("No space left on device", e.getMessage());
    assertEquals("goed", Files.readString(file));
    assertEquals(List.of("paragraaf.pdf"), names());
  }

  @Test
  void anyOtherFailureLeavesWhatWasThereToo() throws IOException {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            FileReplacement.write(
                file,
                out -> {
                  throw new OutOfMemoryError();
                }));
    assertEquals("goed", Files.readString(file));
    assertEquals(List.of("paragraaf.pdf"), names());
  }

  @Test
  void theFolderIsLookedAtBeforeAnythingIsMade() {
    assertThrows(
        NoSuchFileException.class,
        () -> FileReplacement.write(folder.resolve("weg").resolve("a.pdf"), out -> notAsked()));
    assertThrows(
        NotDirectoryException.class,
        () -> FileReplacement.write(file.resolve("a.pdf"), out -> notAsked()));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = folder.resolve("link.pdf");
    try {
      Files.createSymbolicLink(link, file);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no links");
    }
    FileReplacement.write(link, FileReplacementTest::nieuw);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("nieuw", Files.readString(file));
  }

  @Test
  void whoMayReadItStaysTheSame() throws IOException {
    assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions to keep here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    FileReplacement.write(file, FileReplacementTest::nieuw);
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "this user may write all");
    assertThrows(AccessDeniedException.class, () -> FileReplacement.write(file, out -> notAsked()));
    assertEquals("goed", Files.readString(file));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
    assumeTrue(
        folder.toFile().setWritable(false) && !Files.isWritable(folder), "this user may write all");
    AccessDeniedException e =
        assertThrows(
            AccessDeniedException.class, () -> FileReplacement.write(file, out -> notAsked()));
    assertEquals(folder.toRealPath().toString(), e.getFile());
    assertTrue(folder.toFile().setWritable(true));
    assertEquals("goed", Files.readString(file));
  }

  private static void notAsked() {
    throw new AssertionError("nothing may be written");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
