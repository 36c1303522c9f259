package dev.slugline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command was given, those inside folders included; {@code -} is stdin. */
final class StoryFiles {
  private static final Path STDIN = Path.of("-");

  private StoryFiles() {}

  /**
   * In the order given; the files of a folder by path, without the hidden ones.
   *
   * @throws NoSuchFileException for a file that is not there
   */
  static List<Path> of(List<Path> given) throws IOException {
    var files = new ArrayList<Path>();
    for (Path path : given) {
      if (path.equals(STDIN)) {
        files.add(path);
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside
              .filter(file -> !isHidden(path.relativize(file)))
              .filter(Files::isRegularFile)
              .sorted()
              .forEach(files::add);
        }
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new NoSuchFileException(path + ": there is no such file");
      }
    }
    return files;
  }

  /** The story as it lies there. */
  static byte[] bytes(Path file) throws IOException {
    return file.equals(STDIN) ? System.in.readAllBytes() : Files.readAllBytes(file);
  }

  /** What a sender would call the file; nothing for stdin. */
  static String name(Path file) {
    return file.equals(STDIN) ? null : file.getFileName().toString();
  }

  private static boolean isHidden(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
