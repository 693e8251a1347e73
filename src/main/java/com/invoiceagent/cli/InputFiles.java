package com.invoiceagent.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// The files that arguments stand for: themselves, or all PDFs in a folder and those below it.
final class InputFiles {

  private InputFiles() {}

  /// Each file once: in the order of the arguments, those of a folder by name. What is no folder
  /// stays as it is, whether it exists or not.
  static List<Path> of(List<Path> arguments) {
    LinkedHashSet<Path> files = new LinkedHashSet<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        files.addAll(below(argument));
      } else {
        files.add(argument);
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> below(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new PdfFinder(found));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    found.sort(null);
    return found;
  }

  private static final class PdfFinder extends SimpleFileVisitor<Path> {

    private final List<Path> found;

    PdfFinder(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory()
          && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /// A PDF that cannot be looked at will fail when it is read; another file is none of ours.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
