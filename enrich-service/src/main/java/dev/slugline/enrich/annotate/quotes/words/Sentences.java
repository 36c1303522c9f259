package dev.slugline.enrich.annotate.quotes.words;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.quotes.marks.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts paragraphs into the narrator's sentences. */
public final class Sentences {
  /** A longer sentence is no prose: reading stays linear. */
  private static final int LONGEST = 200;

  private final String text;
  private final List<Passage> passages;
  private final Grammar grammar;

  public Sentences(String text, List<Passage> passages, Grammar grammar) {
    this.text = text;
    this.passages = passages;
    this.grammar = grammar;
  }

  public List<Sentence> of(List<Span> paragraphs) {
    var sentences = new ArrayList<Sentence>();
    int passage = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Deadline.check();
      Span paragraph = paragraphs.get(p);
      var tokens = new ArrayList<Token>();
      int at = paragraph.start();
      while (passage < passages.size() && passages.get(passage).outer().start() < paragraph.end()) {
        Passage quote = passages.get(passage);
        words(at, quote.outer().start(), tokens);
        tokens.add(new Token("“”", "“”", quote.outer().start(), quote.outer().end(), passage));
        at = quote.outer().end();
        passage++;
      }
      words(at, paragraph.end(), tokens);
      cut(tokens, p, sentences);
    }
    return sentences;
  }

  /** The words and marks of a stretch; what stands in brackets is left out. */
  private void words(int from, int to, List<Token> tokens) {
    int at = from;
    while (at < to) {
      Deadline.check();
      char c = text.charAt(at);
      if (c == '(') {
        int close = text.indexOf(')', at);
        at = close > 0 && close < Math.min(to, at + 200) ? close + 1 : at + 1;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        at = word(at, to, tokens);
      } else {
        if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f') {
          if (c == '-' && text.startsWith("--", at)) {
            tokens.add(new Token("—", "—", at, at + 2, -1));
            at++;
          } else {
            tokens.add(token(at, at + 1));
          }
        }
        at++;
      }
    }
  }

  private int word(int from, int to, List<Token> tokens) {
    int end = from + 1;
    while (end < to && inWord(end, to)) {
      end++;
    }
    if (end < to && text.charAt(end) == '.' && isAbbreviation(from, end)) {
      end++;
    }
    int apostrophe = contraction(from, end);
    if (apostrophe > 0) {
      String ending = text.substring(apostrophe, end);
      String verb = CONTRACTED.get(ending.substring(1).toLowerCase(Locale.ROOT));
      tokens.add(token(from, apostrophe));
      tokens.add(new Token(ending, verb, apostrophe, end, -1));
      return end;
    }
    boolean possessive =
        end - from > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
    if (possessive) {
      tokens.add(token(from, end - 2));
      tokens.add(token(end - 2, end));
      return end;
    }
    int inverted = invertedPronoun(from, end);
    if (inverted > 0) {
      tokens.add(token(from, inverted));
      tokens.add(token(text.lastIndexOf('-', end - 1) + 1, end));
      return end;
    }
    tokens.add(token(from, end));
    if (end < to && isApostrophe(text.charAt(end)) && text.charAt(end - 1) == 's') {
      tokens.add(token(end, end + 1));
      return end + 1;
    }
    return end;
  }

  private static final Map<String, String> CONTRACTED =
      Map.of("s", "is", "ll", "will", "d", "would", "ve", "have", "re", "are", "m", "am");

  /** Where the verb of "he's" or "they'll" begins; 0 where the word holds none. */
  private int contraction(int from, int end) {
    for (int i = Math.max(from + 1, end - 3); i < end - 1; i++) {
      if (isApostrophe(text.charAt(i))) {
        String ending = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        String word = text.substring(from, i).toLowerCase(Locale.ROOT);
        boolean pronoun =
            grammar.is("subject pronouns", word) || grammar.is("contracting words", word);
        return CONTRACTED.containsKey(ending) && (pronoun || ending.length() == 2) ? i : 0;
      }
    }
    return 0;
  }

  /** Where the pronoun of {@code dit-il} or {@code a-t-elle} is tied on; 0 where none is. */
  private int invertedPronoun(int from, int end) {
    for (List<String> ending : grammar.phrases("inverted endings")) {
      int at = end - ending.get(0).length();
      if (at > from && text.startsWith(ending.get(0), at)) {
        return at;
      }
    }
    return 0;
  }

  private boolean inWord(int at, int to) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean joins = c == '-' || c == '.' || c == '&' || c == '‑' || c == ',' || isApostrophe(c);
    if (!joins || at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return c == ',' ? digits : c != '.' || digits || isInitials(at);
  }

  /** U.S., a.m.: a single letter on both sides of the point. */
  private boolean isInitials(int point) {
    boolean before = point < 2 || !Character.isLetterOrDigit(text.charAt(point - 2));
    boolean after =
        point + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(point + 2));
    return before && after;
  }

  private boolean isAbbreviation(int from, int end) {
    String word = text.substring(from, end + 1).toLowerCase(Locale.ROOT);
    boolean initial = end - from == 1 && Character.isUpperCase(text.charAt(from));
    boolean initials = end - from > 1 && text.charAt(end - 2) == '.';
    return initial || initials || grammar.is("abbreviations", word);
  }

  public static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  private Token token(int start, int end) {
    String word = text.substring(start, end);
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('–', '—');
    return new Token(word, lower, start, end, -1);
  }

  private void cut(List<Token> tokens, int paragraph, List<Sentence> sentences) {
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (ends(tokens, i) || i - from >= LONGEST) {
        sentences.add(new Sentence(List.copyOf(tokens.subList(from, i + 1)), paragraph));
        from = i + 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(new Sentence(List.copyOf(tokens.subList(from, tokens.size())), paragraph));
    }
  }

  private boolean ends(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (at + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    if (!token.isQuote()) {
      boolean stop = token.is(".") || token.is("?") || token.is("!") || token.is("。");
      boolean abbreviated =
          token.isWord() && token.lower().endsWith(".") && next.isQuote() && !isTitle(token);
      return (stop && !next.is(".") && !next.is(",") && !next.isQuote())
          || (stop && next.isQuote())
          || abbreviated && endsTime(token);
    }
    Passage quote = passages.get(token.passage());
    char last = quote.text(text).charAt(quote.words().end() - quote.words().start() - 1);
    if (next.isQuote()) {
      return ".?!…".indexOf(last) >= 0;
    }
    if (last == '.' || last == '…' || last == '?' || last == '!') {
      boolean sentenceFollows = next.isCapitalised() || next.isNumber();
      return sentenceFollows && !attributes(tokens, at + 1, last == '.');
    }
    return false;
  }

  private boolean isTitle(Token token) {
    return grammar.is("titles", token.lower());
  }

  private static boolean endsTime(Token token) {
    return token.is("a.m.") || token.is("p.m.");
  }

  /**
   * Whether a name and a verb of speech follow: {@code “Why?” Ms Okoye asked.}
   *
   * @param alone whether they must be all that follows, as after a quotation closed by a point
   */
  private boolean attributes(List<Token> tokens, int from, boolean alone) {
    for (int i = from; i < Math.min(tokens.size(), from + (alone ? 4 : 10)); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() && (alone || !token.is(","))) {
        return false;
      }
      Grammar.Verb verb = grammar.verb(token.lower());
      if (verb != null && i > from && verb.strength() == Grammar.Strength.SPEECH) {
        boolean ends = i + 1 == tokens.size() || tokens.get(i + 1).is(".");
        return verb.form() != Grammar.Form.GERUND && (!alone || ends);
      }
    }
    return false;
  }
}
