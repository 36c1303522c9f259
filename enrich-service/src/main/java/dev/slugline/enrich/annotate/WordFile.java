package dev.slugline.enrich.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files that annotators bring along, beside their classes. */
public final class WordFile {

  private WordFile() {}

  /**
   * The lines of a file beside a class, in UTF-8.
   *
   * @throws IllegalStateException where the program lacks the file
   */
  public static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the words " + file + " are not in the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
