package dev.slugline.enrich.annotate.entities.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the lists that lie beside the program: a line is {@code key: item, item}, the key and its
 * colon left out where the list has none; an item is one form or several, {@code form=form=form};
 * {@code #} begins a remark.
 */
final class Wordbook {
  private static final String FOLDER = "/dev/slugline/enrich/annotate/entities/";

  private Wordbook() {}

  /**
   * One line of a list.
   *
   * @param key empty where the line has none
   * @param items each with its forms, the first one the full one
   */
  record Line(String key, List<List<String>> items) {}

  static List<Line> lines(String list) {
    String file = FOLDER + list + ".txt";
    try (InputStream in = Wordbook.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the list " + file + " is not in the program");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(Wordbook::says).map(Wordbook::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean says(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static Line line(String line) {
    int colon = line.indexOf(':');
    var items = new ArrayList<List<String>>();
    for (String item : line.substring(colon + 1).split(",")) {
      List<String> forms =
          Arrays.stream(item.split("=")).map(String::strip).filter(f -> !f.isEmpty()).toList();
      if (!forms.isEmpty()) {
        items.add(forms);
      }
    }
    return new Line(colon < 0 ? "" : line.substring(0, colon).strip(), items);
  }
}
