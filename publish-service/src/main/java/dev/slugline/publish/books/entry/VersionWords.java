package dev.slugline.publish.books.entry;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Versions as providers write them: {@code 3}, {@code v10}, {@code 1.10}, {@code 2ndLd-Writethru},
 * {@code 20260301T101500Z}. Two that differ in their numbers alone are in the order of these;
 * others cannot be compared.
 */
final class VersionWords {
  private static final int LONGEST = 100;
  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:st|nd|rd|th)?");

  private VersionWords() {}

  /** Their order; null where they have none. */
  static Integer compare(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return null;
    }
    var left = new ArrayList<BigInteger>();
    var right = new ArrayList<BigInteger>();
    if (!words(a, left).equals(words(b, right)) || left.isEmpty()) {
      return null;
    }
    return compare(left, right);
  }

  private static int compare(List<BigInteger> left, List<BigInteger> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** What stands around the numbers, which are taken out. */
  private static String words(String version, List<BigInteger> numbers) {
    var words = new StringBuilder();
    String text = version.strip().toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find()) {
      words.append(text, from, number.start()).append('#');
      numbers.add(new BigInteger(number.group(1)));
      from = number.end();
    }
    return words.append(text.substring(from)).toString().replaceAll("[\\s_-]+", "");
  }
}
