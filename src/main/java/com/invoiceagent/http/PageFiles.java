package com.invoiceagent.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The files of the web page, by the path under which browsers ask for them.
///
/// Only files that were there at the start are ever opened, so no path leads out of their folder.
final class PageFiles {

  private static final String FOLDER = "/page/";
  private static final String INDEX = FOLDER + "index.html";

  private final Map<String, Resource> files;
  private final Map<String, PageFile> read = new ConcurrentHashMap<>();

  private PageFiles(Map<String, Resource> files) {
    this.files = files;
  }

  /// All files of the page; `index.html` is the page itself.
  ///
  /// @throws IOException when they cannot be listed
  static PageFiles all() throws IOException {
    Resource[] found =
        new PathMatchingResourcePatternResolver().getResources("classpath:page/**/*");
    return new PageFiles(
        Stream.of(found)
            .filter(Resource::isReadable)
            .collect(Collectors.toMap(PageFiles::pathOf, file -> file, (first, _) -> first)));
  }

  /// The file at the path; empty when there is none.
  ///
  /// @throws UncheckedIOException when it is gone since the start
  Optional<PageFile> at(String path) {
    Resource file = files.get(path);
    return file == null
        ? Optional.empty()
        : Optional.of(read.computeIfAbsent(path, _ -> open(file)));
  }

  private static PageFile open(Resource file) {
    try {
      return PageFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pathOf(Resource file) {
    try {
      String address = file.getURL().toString();
      String path = address.substring(address.lastIndexOf(FOLDER));
      return path.equals(INDEX) ? Paths.PAGE : path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
