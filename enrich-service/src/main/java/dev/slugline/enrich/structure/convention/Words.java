package dev.slugline.enrich.structure.convention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts and looks at the words of a line, in any script. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*+");
  private static final Pattern END_OF_SENTENCE =
      Pattern.compile("[.!?…؟。][\"'”’»“)\\]]{0,3}\\s*+$");
  private static final Pattern INNER_END =
      Pattern.compile(
          "(?<!\\b(?:St|Mt|Ft|[Vv]s?|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Prof|Jr|Sr|No|Nr|bzw|Inc|Co|Corp|Ltd|[Mm]me|Sra?))"
              + "(?<=[\\p{Ll}\\p{N})”\"’])[.][\"'”’»)]{0,2}\\s+[\"'“‘«„(]?[\\p{Lu}\\p{Lo}]");
  private static final Pattern INNER_CALL =
      Pattern.compile("[?!؟。][\"'”’»)]{0,2}\\s+[\"'“‘«„(]?[\\p{Lu}\\p{Lo}]");
  private static final int SHORTEST_CONTENT_WORD = 4;

  private Words() {}

  /** Counts by hand what {@code WORD} finds: every convention asks this of every block. */
  public static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean opens = Character.isLetterOrDigit(c) || c > 127 && isNumber(c);
      count += opens && !inside ? 1 : 0;
      inside = opens || inside && (c == '\'' || c == '’' || c == '-' || c > 127 && isMark(c));
    }
    return count;
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  public static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether the text has letters and none of them is a small one. */
  public static boolean isCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether the text ends as a sentence does, quotation marks and brackets aside. */
  public static boolean endsSentence(String text) {
    return END_OF_SENTENCE.matcher(text).find();
  }

  /** Whether no statement ends before the text does; a question may. */
  public static boolean isOneStatement(String text) {
    return !INNER_END.matcher(text).find();
  }

  /** Whether no sentence ends before the text does. */
  public static boolean isOneSentence(String text) {
    return isOneStatement(text) && !INNER_CALL.matcher(text).find();
  }

  /** Whether nearly all longer words begin with a capital, as in one style of headlines. */
  public static boolean isTitleCase(String text) {
    Matcher words = WORD.matcher(text);
    int longer = 0;
    int capitals = 0;
    while (words.find()) {
      if (words.group().length() >= SHORTEST_CONTENT_WORD) {
        longer++;
        capitals += Character.isUpperCase(words.group().codePointAt(0)) ? 1 : 0;
      }
    }
    return longer >= 3 && capitals * 10 >= longer * 9;
  }

  /** The longer words of a text in small letters. */
  public static Set<String> content(String text) {
    var content = new HashSet<String>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (words.group().length() >= SHORTEST_CONTENT_WORD) {
        content.add(words.group().toLowerCase(Locale.ROOT));
      }
    }
    return content;
  }
}
