package dev.slugline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command was given, those inside folders included. */
final class StoryFiles {
  private StoryFiles() {}

  /**
   * In the order given; the files of a folder by name.
   *
   * @throws NoSuchFileException for a file that is not there
   */
  static List<Path> of(List<Path> given) throws IOException {
    var files = new ArrayList<Path>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new NoSuchFileException(path + ": there is no such file");
      }
    }
    return files;
  }
}
