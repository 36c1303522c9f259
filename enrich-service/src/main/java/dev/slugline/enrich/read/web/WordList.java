package dev.slugline.enrich.read.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists that this reader goes by: one entry a line, {@code #} begins a remark. */
public final class WordList {
  private WordList() {}

  /** The entries of a list in this package's resources. */
  public static Set<String> of(String name) {
    var source = WordList.class.getResourceAsStream(name);
    if (source == null) {
      throw new IllegalStateException("the word list " + name + " is missing from the build");
    }
    try (var reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
