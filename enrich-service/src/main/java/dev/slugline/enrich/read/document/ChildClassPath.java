package dev.slugline.enrich.read.document;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.apache.tika.Tika;
import org.apache.tika.parser.pdf.PDFParser;

/** The class path on which a child process finds Tika, however this process was started. */
final class ChildClassPath {
  private ChildClassPath() {}

  /**
   * A packaged Quarkus application loads its jars itself and has only its starter on the class
   * path; its jars lie together in one folder. Any other start has all on the class path.
   */
  static String find() {
    Path core = folder(Tika.class);
    if (core == null || !core.equals(folder(PDFParser.class))) {
      return System.getProperty("java.class.path");
    }
    String path = core.resolve("*").toString();
    Path boot = core.resolveSibling("boot");
    return Files.isDirectory(boot) ? path + File.pathSeparator + boot.resolve("*") : path;
  }

  private static Path folder(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return source == null || source.getLocation() == null
          ? null
          : Path.of(source.getLocation().toURI()).getParent();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
