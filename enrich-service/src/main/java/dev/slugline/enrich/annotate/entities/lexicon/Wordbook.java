package dev.slugline.enrich.annotate.entities.lexicon;

import dev.slugline.enrich.annotate.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lists that lie beside the program. Their layout is for people: {@code [GH] Ghana} opens
 * a section, {@code cities: Accra, Kumasi} says what kind the entries are (left out where a list
 * has but one kind), lines that begin with blanks go on with it, {@code #} opens a remark. An entry
 * is one form or several, {@code form=form}; a question mark behind a form says that its words
 * often mean something else, so that it needs a clue.
 */
final class Wordbook {
  private static final String FOLDER = "/dev/slugline/enrich/annotate/entities/";
  private static final Pattern SECTION = Pattern.compile("\\[([^]]++)].*");
  private static final Pattern KIND = Pattern.compile("([a-z-]++):(.*)");

  private Wordbook() {}

  /**
   * An entry of a list.
   *
   * @param section what stands in the brackets above it; empty where nothing does
   * @param kind empty where the list has but one kind
   * @param forms at least one, the first one the full one
   */
  record Item(String section, String kind, List<Form> forms) {}

  /**
   * @param doubtful whether it is marked as one that needs a clue
   */
  record Form(String text, boolean doubtful) {
    private static Form of(String written) {
      String text = written.strip();
      return text.endsWith("?")
          ? new Form(text.substring(0, text.length() - 1), true)
          : new Form(text, false);
    }
  }

  static List<Item> items(String list) {
    return items(WordFile.lines(Wordbook.class, FOLDER + list + ".txt"));
  }

  static List<Item> items(List<String> lines) {
    var items = new ArrayList<Item>();
    String section = "";
    String kind = "";
    for (String line : lines) {
      Matcher opens = SECTION.matcher(line);
      Matcher names = KIND.matcher(line);
      String entries = line;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      } else if (opens.matches()) {
        section = opens.group(1);
        kind = "";
        continue;
      } else if (names.matches()) {
        kind = names.group(1);
        entries = names.group(2);
      }
      for (String entry : entries.split(",")) {
        if (!entry.isBlank()) {
          List<Form> forms = Arrays.stream(entry.split("=")).map(Form::of).toList();
          items.add(new Item(section, kind, forms));
        }
      }
    }
    return items;
  }
}
