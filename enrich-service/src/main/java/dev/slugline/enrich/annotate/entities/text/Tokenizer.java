package dev.slugline.enrich.annotate.entities.text;

import dev.slugline.enrich.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into tokens, in one pass. */
public final class Tokenizer {
  private static final int HEADING_WORDS = 4;
  private final Set<String> abbreviations;

  /**
   * @param abbreviations words, in their looked-up form, whose point belongs to them ({@code mr})
   */
  public Tokenizer(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The tokens of a text in order; a blank or a new line is none. */
  public List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>(text.length() / 5 + 1);
    boolean opens = true;
    boolean breaks = true;
    boolean glued = false;
    int line = 0;
    int i = 0;
    while (i < text.length()) {
      Deadline.check();
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028') {
        markHeading(tokens, line);
        line = tokens.size();
        opens = true;
        breaks = true;
        glued = false;
        i++;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        glued = false;
        i++;
      } else if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
        int end = Math.min(text.length(), wordEnd(text, i));
        String word = text.substring(i, end);
        boolean currency = end < text.length() && "$€£¥".indexOf(text.charAt(end)) >= 0;
        Shape shape = currency ? Shape.NUMBER : shape(word);
        tokens.add(new Token(i, end, word, Normal.of(word), shape, glued, opens, breaks, false));
        opens = false;
        breaks = false;
        glued = false;
        i = end;
      } else if (isPossessive(text, i)) {
        tokens.add(
            new Token(
                i,
                i + 2,
                text.substring(i, i + 2),
                "s",
                Shape.POSSESSIVE,
                false,
                false,
                false,
                false));
        i += 2;
      } else if (isHyphen(text, i)) {
        glued = true;
        i++;
      } else {
        boolean bullet = breaks;
        tokens.add(
            new Token(
                i,
                i + 1,
                text.substring(i, i + 1),
                c == '&' ? "&" : "",
                Shape.MARK,
                false,
                opens,
                breaks,
                false));
        opens = bullet || opensAfter(text, i) || opens && isQuote(c);
        breaks = false;
        glued = false;
        i++;
      }
    }
    markHeading(tokens, line);
    return tokens;
  }

  private int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean more = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (isApostrophe(c) && more && !isPossessive(text, i) && i > start) {
        i++;
      } else if (c == '.' && isInitials(text, start, i)) {
        i++;
      } else if ((c == '.' || c == ',')
          && more
          && Character.isDigit(text.charAt(start))
          && Character.isDigit(text.charAt(i + 1))) {
        i++;
      } else if (c == '.' && i - start <= 5 && isAbbreviation(text, start, i)) {
        return i + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean isAbbreviation(String text, int start, int point) {
    return Character.isUpperCase(text.charAt(start))
        && abbreviations.contains(Normal.of(text.substring(start, point)));
  }

  /** Single capitals, each but the last with its point: {@code J}, {@code U.S}. */
  private static boolean isInitials(String text, int start, int point) {
    for (int i = start; i < point; i++) {
      boolean letter = (i - start) % 2 == 0;
      char c = text.charAt(i);
      if (letter ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return (point - start) % 2 == 1;
  }

  private static boolean isPossessive(String text, int at) {
    return isApostrophe(text.charAt(at))
        && at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static boolean isHyphen(String text, int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013')
        && at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018' || c == '\u02bb';
  }

  private static boolean isQuote(char c) {
    return c == '"' || isApostrophe(c) || "“”„«»‹›‚`([".indexOf(c) >= 0;
  }

  private static boolean opensAfter(String text, int at) {
    char c = text.charAt(at);
    if (c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == '•' || c == '|') {
      return true;
    }
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return before && (c == '"' || isApostrophe(c) || "“„«‹‚".indexOf(c) >= 0);
  }

  /** {@code iPhone}, {@code kaMthethwa}, {@code uMkhonto} are names, {@code d'Ávila} begins one. */
  private static Shape lowerBefore(String word) {
    for (int i = 1; i < Math.min(word.length() - 2, 5); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return isApostrophe(word.charAt(i - 1)) ? Shape.CAPITAL : Shape.MIXED;
      }
    }
    return Shape.LOWER;
  }

  private static Shape shape(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Shape.NUMBER;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return lowerBefore(word);
    }
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    if (letters == 1) {
      return word.length() == 1 || word.charAt(1) == '.' ? Shape.INITIAL : Shape.CAPITALS;
    }
    return upper == letters ? Shape.CAPITALS : upper > 1 ? Shape.MIXED : Shape.CAPITAL;
  }

  /** A line whose longer words nearly all have capitals, and which ends without a point. */
  private static void markHeading(List<Token> tokens, int from) {
    int words = 0;
    int named = 0;
    for (Token token : tokens.subList(from, tokens.size())) {
      if (token.text().length() > 3 && token.shape() != Shape.NUMBER) {
        words++;
        named += token.named() ? 1 : 0;
      }
    }
    if (words < HEADING_WORDS || named < words * 0.85 || tokens.get(tokens.size() - 1).is(".")) {
      return;
    }
    for (int i = from; i < tokens.size(); i++) {
      tokens.set(i, tokens.get(i).inHeading());
    }
  }
}
