package dev.slugline.publish.route.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the one who wrote something wrong may have meant. */
public final class Hints {
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'");
  private static final Pattern OVERLOAD =
      Pattern.compile("no matching overload for '([^']*)' applied to '([^']*)'");
  private static final String SINGLE_EQUALS = "(?<![=!<>])=(?!=)";

  private Hints() {}

  /** The word of the list that is nearest, if one is near. */
  public static Optional<String> nearest(String word, Collection<String> words) {
    String lower = word.toLowerCase(Locale.ROOT);
    int most = word.length() < 4 ? 1 : Math.max(2, word.length() / 3);
    return words.stream()
        .filter(w -> distance(lower, w.toLowerCase(Locale.ROOT)) <= most)
        .min(
            Comparator.<String>comparingInt(w -> distance(lower, w.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters must be changed, added or taken out. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      int diagonal = i;
      for (int j = 0; j <= other.length(); j++) {
        int above = row[j];
        if (i == 0 || j == 0) {
          row[j] = i + j;
        } else {
          int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
          row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        }
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  /** The same as a question; nothing where no word is near. */
  public static String didYouMean(String word, Collection<String> words) {
    return nearest(word, words).map(w -> "did you mean " + w + "?").orElse(null);
  }

  /**
   * @param reason what the rule's compiler says
   * @param names all variables and functions
   */
  static String forRule(String rule, String reason, Collection<String> names) {
    Matcher undeclared = UNDECLARED.matcher(reason);
    if (undeclared.find()) {
      String near = didYouMean(undeclared.group(1), names);
      return near == null ? "a text stands in quotes; the variables are in the README" : near;
    }
    Matcher overload = OVERLOAD.matcher(reason);
    if (overload.find()) {
      return forOverload(overload.group(1), overload.group(2));
    }
    if (reason.startsWith("expected type 'bool'")) {
      return "a rule must be true or false: compare it with something, such as urgency <= 3";
    }
    return forSyntax(rule);
  }

  private static String forOverload(String function, String types) {
    if (function.equals("_==_") && types.contains("list(")) {
      return "a list holds many: write 'word' in list, or list.exists(x, x == 'word')";
    }
    if (types.contains("list(")) {
      return "a list is asked with 'word' in list, or list.exists(x, x.contains('word'))";
    }
    if (function.startsWith("_&&_") || function.startsWith("_||_") || function.equals("!_")) {
      return "both sides must be true or false";
    }
    if (types.contains("string") && types.contains("int")) {
      return "a number has no quotes, a text has them";
    }
    return null;
  }

  private static String forSyntax(String rule) {
    if (rule.matches("(?s).*[“”‘’„].*")) {
      return "quotes must be straight: ' or \"";
    }
    String bare = rule.replaceAll("'[^']*'|\"[^\"]*\"", "''");
    if (bare.matches("(?is).*\\b(and|or|not)\\b.*")) {
      return "and, or and not are written &&, || and !";
    }
    if (Pattern.compile(SINGLE_EQUALS).matcher(bare).find()) {
      return "two things are compared with ==";
    }
    if (bare.matches("(?s).*(?<!&)&(?!&).*|.*(?<!\\|)\\|(?!\\|).*")) {
      return "and is written &&, or is written ||";
    }
    if (bare.indexOf('\'') >= 0 && bare.replace("''", "").matches("(?s).*['\"].*")) {
      return "a quote is not closed";
    }
    long open = bare.chars().filter(c -> c == '(').count();
    long closed = bare.chars().filter(c -> c == ')').count();
    return open == closed ? null : (open > closed ? "a ) is missing" : "a ( is missing");
  }
}
