package com.invoiceagent.document.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/// The class path of a worker: the few jars that reading documents needs, wherever the program runs
/// from.
///
/// From folders and plain jars (tests, an extracted program) they are used where they are. A
/// service that was itself started with an ahead-of-time cache shares it with its workers: the
/// cache only fits the class path that it was made with, so that they get the same one. The
/// executable jar holds its libraries packed inside, which a plain `java` cannot read; those are
/// copied next to the workers' folders when the service starts. Copies keep the times of the
/// originals, so that a cache that was trained on earlier copies still fits.
final class ProgramFiles {

  /// One class of each library, which shows where the library is.
  private static final List<String> ANCHORS =
      List.of(
          WorkerMain.class.getName(),
          "org.apache.pdfbox.pdmodel.PDDocument",
          "org.apache.pdfbox.io.RandomAccessRead",
          "org.apache.fontbox.FontBoxFont",
          "org.apache.commons.logging.Log",
          "org.bouncycastle.jce.provider.BouncyCastleProvider",
          "org.bouncycastle.cms.CMSException",
          "org.bouncycastle.asn1.cms.ContentInfo");

  private static final String NESTED = "nested:";
  private static final String CACHE = "-XX:AOTCache=";
  private static final String OWN_CLASSES = "com/invoiceagent/";
  private static final List<String> OWN_PACKAGES = List.of("model/", "document/");

  private ProgramFiles() {}

  /// The ahead-of-time cache that this process was started with; null without one.
  static @Nullable Path cache() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith(CACHE))
        .map(argument -> Path.of(argument.substring(CACHE.length())))
        .findFirst()
        .orElse(null);
  }

  /// The class path; what has to be copied goes into the scratch.
  static String classPath(Scratch scratch) throws IOException {
    if (cache() != null) {
      return System.getProperty("java.class.path");
    }
    Set<Path> files = new LinkedHashSet<>();
    for (String anchor : ANCHORS) {
      URL place = place(anchor);
      if (place != null) {
        files.add(file(place.toString(), scratch));
      }
    }
    return String.join(File.pathSeparator, files.stream().map(Path::toString).toList());
  }

  private static URL place(String anchor) throws IOException {
    try {
      return Class.forName(anchor, false, ProgramFiles.class.getClassLoader())
          .getProtectionDomain()
          .getCodeSource()
          .getLocation();
    } catch (ClassNotFoundException e) {
      throw new IOException("The program was started without a library it needs: " + anchor, e);
    }
  }

  private static Path file(String url, Scratch scratch) throws IOException {
    int nested = url.indexOf(NESTED);
    if (nested < 0) {
      return Path.of(URI.create(url));
    }
    // jar:nested:/path/of/program.jar/!BOOT-INF/lib/library.jar!/
    String[] parts = url.substring(nested + NESTED.length()).split("/?!/?", -1);
    Path program = Path.of(URI.create("file:" + parts[0]));
    try (JarFile jar = new JarFile(program.toFile())) {
      return parts[1].endsWith(".jar")
          ? library(jar, parts[1], scratch.root())
          : ownClasses(jar, parts[1], scratch.root());
    }
  }

  private static Path library(JarFile jar, String name, Path folder) throws IOException {
    JarEntry entry = jar.getJarEntry(name);
    Path copy = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, copy);
    }
    Files.setLastModifiedTime(copy, entry.getLastModifiedTime());
    return copy;
  }

  private static Path ownClasses(JarFile jar, String prefix, Path folder) throws IOException {
    Path copy = folder.resolve("documents.jar");
    String root = prefix.endsWith("/") ? prefix : prefix + "/";
    FileTime time = FileTime.fromMillis(0);
    try (OutputStream file = Files.newOutputStream(copy);
        JarOutputStream out = new JarOutputStream(file)) {
      for (JarEntry entry : jar.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(root) && isOwn(name.substring(root.length()))) {
          time = entry.getLastModifiedTime();
          JarEntry copied = new JarEntry(name.substring(root.length()));
          copied.setLastModifiedTime(time);
          out.putNextEntry(copied);
          try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(out);
          }
        }
      }
    }
    Files.setLastModifiedTime(copy, time);
    return copy;
  }

  private static boolean isOwn(String name) {
    return name.startsWith(OWN_CLASSES)
        && !name.endsWith("/")
        && OWN_PACKAGES.stream().anyMatch(name.substring(OWN_CLASSES.length())::startsWith);
  }
}
