package com.invoiceagent.cli;

import com.invoiceagent.export.ExportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// A file for each answer in one folder, named after the invoice's file.
final class FolderResults implements Results {

  private final Path folder;
  private final ExportFormat format;
  private final Set<Path> taken = new HashSet<>();

  /// Makes the folder where it is missing.
  ///
  /// @param format what is in them
  FolderResults(Path folder, ExportFormat format) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.format = format;
  }

  @Override
  public void add(int index, FileOutcome outcome) throws IOException {
    switch (outcome) {
      case FileOutcome.Answered answered ->
          WholeFile.write(place(answered.file()), bytes(answered));
      // Told on the standard error.
      case FileOutcome.Failed _ -> {}
    }
  }

  private byte[] bytes(FileOutcome.Answered answered) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(answered.exported(), bytes);
    return bytes.toByteArray();
  }

  /// Files of one name from several folders do not replace each other.
  private Path place(Path invoice) {
    String name = invoice.getFileName().toString().replaceFirst("(?i)\\.pdf$", "");
    Path place = folder.resolve(name + "." + format.extension());
    for (int next = 2; !taken.add(place); next++) {
      place = folder.resolve(name + "-" + next + "." + format.extension());
    }
    return place;
  }
}
