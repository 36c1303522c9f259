package dev.slugline.enrich.annotate.quotes.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of one language that attributing a quotation asks for, from a resource file. */
public final class Grammar {

  /** How a verb stands in its clause, as far as its form tells. */
  public enum Form {
    /** Also the infinitive: say. */
    BASE,
    /** says */
    PRESENT,
    /** said; also the participle where the two are one. */
    PAST,
    /** spoken */
    PARTICIPLE,
    /** saying */
    GERUND
  }

  /** What a verb tells of the words it governs. */
  public enum Strength {
    SPEECH,
    STANCE,
    WEAK,
    OTHER
  }

  public record Verb(Form form, Strength strength) {}

  private static final String RESOURCES = "/dev/slugline/enrich/annotate/quotes/";

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  public static Grammar load(String resource) {
    var grammar = new Grammar();
    try (var in = Grammar.class.getResourceAsStream(RESOURCES + resource);
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String entry : line.split(",")) {
            if (!entry.isBlank()) {
              grammar.add(section, entry.strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return grammar;
  }

  private void add(String section, String entry) {
    switch (section) {
      case "speech: bases" -> inflect(entry, Strength.SPEECH);
      case "stance: bases" -> inflect(entry, Strength.STANCE);
      case "weak: bases" -> inflect(entry, Strength.WEAK);
      case "verbs: bases" -> inflect(entry, Strength.OTHER);
      case "speech" -> verbs.put(entry, new Verb(Form.PAST, Strength.SPEECH));
      case "stance" -> verbs.putIfAbsent(entry, new Verb(Form.PAST, Strength.STANCE));
      case "weak" -> verbs.putIfAbsent(entry, new Verb(Form.PAST, Strength.WEAK));
      case "verbs" -> verbs.putIfAbsent(entry, new Verb(Form.PAST, Strength.OTHER));
      case "saying" -> verbs.putIfAbsent(entry, new Verb(Form.GERUND, Strength.SPEECH));
      default -> {
        words.computeIfAbsent(section, s -> new HashSet<>()).add(entry);
        phrases.computeIfAbsent(section, s -> new ArrayList<>()).add(List.of(entry.split(" ")));
      }
    }
  }

  /** English inflection; what stands first in the file wins. */
  private void inflect(String entry, Strength strength) {
    String[] forms = entry.split(" ");
    String base = forms[0];
    boolean regular = forms.length == 1;
    boolean pastAsBase = !regular && forms[1].equals(base);
    verbs.putIfAbsent(base, new Verb(pastAsBase ? Form.PAST : Form.BASE, strength));
    verbs.putIfAbsent(withEnding(base, "s"), new Verb(Form.PRESENT, strength));
    verbs.putIfAbsent(regular ? withEnding(base, "ed") : forms[1], new Verb(Form.PAST, strength));
    if (!regular && !forms[1].equals(forms[2])) {
      verbs.putIfAbsent(forms[2], new Verb(Form.PARTICIPLE, strength));
    }
    verbs.putIfAbsent(
        regular ? withEnding(base, "ing") : forms[3], new Verb(Form.GERUND, strength));
  }

  private static String withEnding(String base, String ending) {
    boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    return switch (ending) {
      case "s" -> {
        boolean hisses =
            base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.equals("go")
                || base.equals("do");
        yield consonantY ? chop(base) + "ies" : hisses ? base + "es" : base + "s";
      }
      case "ed" -> consonantY ? chop(base) + "ied" : base.endsWith("e") ? base + "d" : base + "ed";
      default -> base.endsWith("e") && !base.endsWith("ee") ? chop(base) + "ing" : base + "ing";
    };
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** The verb that this word may be, also behind an elided pronoun (s'emporte); null for none. */
  public Verb verb(String word) {
    Verb verb = verbs.get(word);
    int elided = verb == null ? word.indexOf('\'') : -1;
    if (elided == 1) {
      verb = verbs.get(word.substring(elided + 1));
    }
    if (verb == null && word.endsWith("ée")) {
      verb = verbs.get(word.substring(0, word.length() - 1));
    }
    return verb == null && looksPast(word) ? UNKNOWN_PAST : verb;
  }

  private static final Verb UNKNOWN_PAST = new Verb(Form.PAST, Strength.OTHER);

  private boolean looksPast(String word) {
    return word.length() > 4
        && word.endsWith("ed")
        && !is("no verbs", word)
        && is("language", "en");
  }

  public boolean is(String section, String word) {
    Set<String> section0 = words.get(section);
    return section0 != null && section0.contains(word);
  }

  /** The phrases of a section, each as its words. */
  public List<List<String>> phrases(String section) {
    return phrases.getOrDefault(section, List.of());
  }

  public String language() {
    return words.get("language").iterator().next();
  }

  /** How many of these words are the language's most frequent ones. */
  public long functionWords(List<String> text) {
    return text.stream().filter(w -> is("function words", w.toLowerCase(Locale.ROOT))).count();
  }
}
