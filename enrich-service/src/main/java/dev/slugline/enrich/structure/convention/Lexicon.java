package dev.slugline.enrich.structure.convention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The word lists of the conventions, which lie as files beside the classes: one entry a line, empty
 * lines and lines that begin with {@code #} are for people.
 */
public final class Lexicon {
  private static final String FOLDER = "/dev/slugline/enrich/structure/";

  private Lexicon() {}

  /** The entries of a list as written, in their order. */
  public static List<String> entries(String list) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + list)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + list + " is missing from the build");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a list in small letters. */
  public static Set<String> words(String list) {
    return entries(list).stream()
        .map(entry -> entry.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A pattern of any of these entries, longest first; a space in an entry is any run of spaces. It
   * is one atomic group, so that it never tries again on hostile copy.
   */
  public static String anyOf(List<String> entries) {
    return entries.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e))
        .map(entry -> Pattern.quote(entry).replace(" ", "\\E\\s{1,3}\\Q"))
        .collect(Collectors.joining("|", "(?>", ")"));
  }
}
