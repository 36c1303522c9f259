package dev.slugline.enrich.annotate.keywords;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.topics.Words;
import dev.slugline.enrich.annotate.topics.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts a story's repeated words and phrases of up to three words. Only what stands after an
 * article, a preposition or the like at least once is taken for a noun or its phrase; what is never
 * written small is a name, or made from one, and no word.
 */
final class Phrases {
  private static final int LONGEST = 3;
  private static final int SHORTEST_WORD = 4;
  private static final double HEADLINE = 3;
  private static final double LEAD = 1.5;

  /** One word or phrase, wherever it stands. */
  private static final class Seen {
    private final int words;
    private int body;
    private boolean headline;
    private boolean lead;
    private boolean afterNounWord;
    private Span first;

    private Seen(int words) {
      this.words = words;
    }

    private double score() {
      double places = (headline ? HEADLINE : 0) + (lead ? LEAD : 0);
      return (body + places) * (words == 1 ? 1 : 1.6);
    }

    private boolean enough() {
      boolean prominent = headline || lead;
      return body >= 3 || body == 2 && (words > 1 || prominent) || headline && body >= 1 && lead;
    }
  }

  private final KeywordWords known;
  private final Predicate<Span> taken;
  private final boolean nounsHaveCapitals;
  private final Map<String, Seen> seen = new LinkedHashMap<>();

  /**
   * @param taken the stretches of the body that are names, which are no words
   */
  Phrases(KeywordWords known, Predicate<Span> taken, boolean nounsHaveCapitals) {
    this.known = known;
    this.taken = taken;
    this.nounsHaveCapitals = nounsHaveCapitals;
  }

  /**
   * @param offset where the part begins in the body; negative for a headline
   * @param lead whether it is the beginning of the body
   */
  void count(String part, int offset, boolean lead) {
    List<Word> words = Words.of(part);
    for (int from = 0; from < words.size(); from++) {
      Deadline.check();
      var key = new StringBuilder();
      for (int n = 1; n <= LONGEST && from + n <= words.size(); n++) {
        Word last = words.get(from + n - 1);
        boolean joined = n == 1 || joins(part, words.get(from + n - 2).end(), last.start());
        if (!joined || isStop(last)) {
          break;
        }
        key.append(n == 1 ? "" : " ").append(last.form());
        if (!isWeak(words.get(from)) && !isWeak(last)) {
          note(key.toString(), n, part, words, from, offset, lead);
        }
      }
    }
  }

  private void note(
      String key, int n, String part, List<Word> words, int from, int offset, boolean lead) {
    Word first = words.get(from);
    Word last = words.get(from + n - 1);
    boolean usable =
        n > 1 || first.form().length() >= SHORTEST_WORD && (!nounsHaveCapitals || capital(first));
    if (!usable || nounsHaveCapitals && !capital(last)) {
      return;
    }
    if (offset >= 0 && taken.test(new Span(offset + first.start(), offset + last.end()))) {
      return;
    }
    Seen phrase = seen.computeIfAbsent(key, k -> new Seen(n));
    boolean after =
        from > 0
            && joins(part, words.get(from - 1).end(), first.start())
            && known.before().contains(words.get(from - 1).form());
    phrase.afterNounWord |= after || known.before().isEmpty() || nounsHaveCapitals;
    if (offset < 0) {
      phrase.headline = true;
      return;
    }
    phrase.body++;
    phrase.lead |= lead;
    boolean plain = nounsHaveCapitals || Character.isLowerCase(first.written().charAt(0));
    if (phrase.first == null && plain) {
      phrase.first = new Span(offset + first.start(), offset + withoutGenitive(last));
    }
  }

  /** The terms that the story repeats or has at its head, with what speaks for each. */
  List<Term> terms(String text) {
    var terms = new ArrayList<Term>();
    for (Map.Entry<String, Seen> entry : seen.entrySet()) {
      Deadline.check();
      Seen phrase = entry.getValue();
      if (phrase.first != null && phrase.afterNounWord && phrase.enough()) {
        String rule = phrase.words == 1 ? "keyword-word" : "keyword-phrase";
        terms.add(new Term(phrase.first.of(text), phrase.first, rule, phrase.score()));
      }
    }
    return terms;
  }

  private boolean isStop(Word word) {
    return known.stop().contains(word.form())
        || known.stop().contains(word.written().toLowerCase(java.util.Locale.ROOT))
        || word.form().length() < 2
        || word.written().chars().anyMatch(Character::isDigit);
  }

  /** No noun, as far as its form or the lists tell. */
  private boolean isWeak(Word word) {
    String form = word.form();
    boolean english = !known.weak().isEmpty();
    return known.weak().contains(form)
        || english && (form.endsWith("ed") || form.endsWith("ly") || form.endsWith("ing"));
  }

  private static int withoutGenitive(Word word) {
    String small = word.written().replace('’', '\'');
    return word.end() - (small.endsWith("'s") ? 2 : small.endsWith("'") ? 1 : 0);
  }

  private static boolean capital(Word word) {
    return Character.isUpperCase(word.written().charAt(0));
  }

  /** Only a space parts the words of a phrase, or a hyphen. */
  private static boolean joins(String text, int end, int start) {
    return start - end == 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
  }
}
