package nl.udo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file whole or not at all: beside it first, and over it when all bytes are on the disk. A
 * disk that runs full leaves the file that was there, and nothing half.
 */
final class FileReplacement {

  private static final int MOST_NAMES = 1000;

  private FileReplacement() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param path the file, which need not exist; a link is followed
   * @param content its content
   * @throws IOException when it cannot be written; what was there is as it was
   */
  static void write(Path path, Content content) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      // A device or a pipe has nothing to lose, and no file may take its place.
      try (OutputStream out = Files.newOutputStream(target)) {
        content.writeTo(out);
      }
      return;
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      // Moving over it needs no permission on the file itself.
      throw new AccessDeniedException(path.toString());
    }
    checkFolder(path, target.getParent());
    Path beside = create(target);
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        // Some file systems say only now that there was no room.
        channel.force(true);
      }
      keepPermissions(target, beside);
      move(beside, target);
    } catch (IOException | RuntimeException | Error e) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  private static void checkFolder(Path path, Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
  }

  /** Not as a temporary file of the JDK, which others may not read. */
  private static Path create(Path target) throws IOException {
    for (int i = 0; ; i++) {
      Path beside = target.resolveSibling(".udo-cli-" + ProcessHandle.current().pid() + "-" + i);
      try {
        return Files.createFile(beside);
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_NAMES) {
          throw e;
        }
      } catch (AccessDeniedException e) {
        throw new AccessDeniedException(target.getParent().toString());
      }
    }
  }

  private static void keepPermissions(Path target, Path beside) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
    }
  }

  private static void move(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
