package com.invoiceagent.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folders of a pool's workers, below one folder that only this user may enter.
///
/// Where nothing may be written (a container with a read-only root) there are none: reading needs
/// no file, a folder only keeps what libraries might want to write away from everything else.
///
/// Its name says which process it belongs to, so that the next one clears away what was left by one
/// that had no time for that.
final class Scratch implements AutoCloseable {

  private static final String PREFIX = "invoice-workers-";

  private final @Nullable Path root;
  private final AtomicLong count = new AtomicLong();

  private Scratch(@Nullable Path root) {
    this.root = root;
  }

  /// Makes the folder below the system's folder for temporary files.
  static Scratch create() throws IOException {
    return create(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static Scratch create(Path below) throws IOException {
    if (!Files.isWritable(below)) {
      return new Scratch(null);
    }
    clear(below);
    ProcessHandle self = ProcessHandle.current();
    return new Scratch(
        Files.createTempDirectory(below, PREFIX + self.pid() + "-" + begin(self) + "-"));
  }

  /// A new empty folder; null where nothing may be written.
  @Nullable Path folder() throws IOException {
    return root == null
        ? null
        : Files.createDirectory(root.resolve(Long.toString(count.incrementAndGet())));
  }

  /// The folder that all others are in, for what they share.
  ///
  /// @throws IOException where nothing may be written
  Path root() throws IOException {
    if (root == null) {
      throw new IOException("There is no folder for temporary files that may be written");
    }
    return root;
  }

  /// Deletes a folder and all that is in it; what cannot be deleted now is left for the next start.
  static void delete(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      // a worker that is just ending may still write
    }
  }

  @Override
  public void close() {
    delete(root);
  }

  private static void clear(Path below) throws IOException {
    try (Stream<Path> files = Files.list(below)) {
      List<Path> left = files.filter(Scratch::isLeftOver).toList();
      left.forEach(Scratch::delete);
    } catch (UncheckedIOException changed) {
      throw changed.getCause();
    }
  }

  private static boolean isLeftOver(Path folder) {
    String name = folder.getFileName().toString();
    if (!name.startsWith(PREFIX) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String[] parts = name.substring(PREFIX.length()).split("-", -1);
    return parts.length == 3 && parts[0].matches("\\d{1,10}") && isGone(parts[0], parts[1]);
  }

  /// In containers every service has the same number; when it began tells them apart.
  private static boolean isGone(String pid, String begin) {
    return ProcessHandle.of(Long.parseLong(pid))
        .map(process -> !begin(process).equals(begin))
        .orElse(true);
  }

  private static String begin(ProcessHandle process) {
    return Long.toString(process.info().startInstant().map(Instant::getEpochSecond).orElse(0L), 36);
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    /// Somebody else deleted it meanwhile.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
