package com.invoiceagent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/// A file for each answer in one folder, named after the invoice's file.
final class FolderResults implements Results {

  private final Path folder;
  private final String extension;
  private final Function<FileOutcome.Answered, byte[]> format;
  private final Set<Path> taken = new HashSet<>();

  /// Makes the folder where it is missing.
  ///
  /// @param extension of the files, without a dot
  /// @param format what is in them
  FolderResults(Path folder, String extension, Function<FileOutcome.Answered, byte[]> format)
      throws IOException {
    this.folder = Files.createDirectories(folder);
    this.extension = extension;
    this.format = format;
  }

  @Override
  public void add(int index, FileOutcome outcome) throws IOException {
    switch (outcome) {
      case FileOutcome.Answered answered ->
          WholeFile.write(place(answered.file()), format.apply(answered));
      // Told on the standard error.
      case FileOutcome.Failed _ -> {}
    }
  }

  /// Files of one name from several folders do not replace each other.
  private Path place(Path invoice) {
    String name = invoice.getFileName().toString().replaceFirst("(?i)\\.pdf$", "");
    Path place = folder.resolve(name + "." + extension);
    for (int next = 2; !taken.add(place); next++) {
      place = folder.resolve(name + "-" + next + "." + extension);
    }
    return place;
  }
}
