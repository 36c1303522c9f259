package dev.slugline.enrich.structure.embargo;

import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Note;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.structure.convention.Calendar;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The embargo line: {@code EMBARGOED UNTIL 00:01 GMT, 5 March 2027}, {@code Sperrfrist 23. Januar
 * 19.00 Uhr}. The line is kept as a note and raises a signal; the instant is set only if the line,
 * with the story's own date, fixes it.
 */
public final class EmbargoLine implements HeaderLine {
  private static final String RULE = "embargo-line";
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 24;
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s*(\\[+#!-]{0,5}(?<label>"
              + Lexicon.anyOf(Lexicon.entries("embargo-labels.txt"))
              + ")(?![\\p{L}])[.:!,\\s–—-]{0,4}(?<until>.*?)[\\s*)\\]+#!-]{0,5}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern FREE =
      Pattern.compile(
          "[\\s*(\\[-]{0,4}for immediate (?:release|publication|use)[\\s*)\\].:-]{0,4}",
          Pattern.CASE_INSENSITIVE);

  /** The mark of copy sent ahead of its day: {@code $Adv03}. */
  private static final Pattern ADVANCE =
      Pattern.compile("(?<label>\\$adv)\\s?(?<until>.{0,60})", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHEN =
      Pattern.compile(
          "\\d|(?<![\\p{L}])(?:"
              + Calendar.WEEKDAY
              + "|noon|midnight|mitternacht|minuit|medianoche|mezzanotte)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label with one of these, or with a point or colon behind it, can begin no headline. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?<![\\p{L}])(?:until|till|before|bis|ab|vor|frei|jusqu['’](?:au|à)|avant|hasta|antes|fino|prima|até|حتى|قبل)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> TIME_WORDS = Lexicon.words("embargo-words.txt");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
  private static final int MOST_OTHER_WORDS = 9;

  @Override
  public boolean take(Draft draft) {
    String text = draft.text(0);
    if (FREE.matcher(text).matches()) {
      draft.story().desk().addNotes(new Note("release", text));
      draft.take(0, "x-slugline.notes", "release-line");
      return true;
    }
    String figures = plain(text);
    Matcher line = (ADVANCE.matcher(text).matches() ? ADVANCE : LINE).matcher(figures);
    if (text.length() > LONGEST
        || Words.count(text) > MOST_WORDS
        || !line.matches()
        || !isLine(line, text)) {
      return false;
    }
    draft.raise(Signal.EMBARGO);
    draft.story().desk().addNotes(new Note("embargo", text));
    ArticleBuilder article = draft.story().article();
    if (article.embargoedUntil() == null) {
      EmbargoTime.read(line.group("until"), draft.story().feed().zone(), anchor(article))
          .ifPresent(
              until -> {
                article.embargoedUntil(until);
                draft.sayOfCopy(
                    "embargoedUntil",
                    RULE,
                    draft.blocks().get(0),
                    line.start("until"),
                    line.end("until"));
              });
    }
    draft.take(0, "x-slugline.signals", RULE);
    return true;
  }

  /**
   * A headline may begin with the same words: an embargo line is bare, or says when; and where its
   * label alone does not tell it from a headline, it says little else.
   */
  private static boolean isLine(Matcher line, String text) {
    String until = line.group("until").strip();
    if (until.isEmpty()) {
      return true;
    }
    if (!WHEN.matcher(until).find()) {
      return false;
    }
    String joint = text.substring(line.end("label"), line.start("until"));
    boolean clear =
        UNTIL.matcher(line.group("label")).find()
            || joint.indexOf(':') >= 0
            || joint.indexOf('.') >= 0
            || UNTIL.matcher(until).lookingAt();
    return otherWords(until) <= (clear ? MOST_OTHER_WORDS : 1);
  }

  static boolean isTimeWord(String word) {
    return TIME_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static long otherWords(String until) {
    return PARTS
        .splitAsStream(until.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !word.chars().anyMatch(Character::isDigit))
        .filter(word -> !isTimeWord(word) && !ClockTime.isZone(word))
        .filter(word -> Calendar.month(word).isEmpty() && Calendar.weekday(word).isEmpty())
        .count();
  }

  /** The figures that Arabic writes, as the ones that every pattern knows; as long as before. */
  private static String plain(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c > 127 && Character.isDigit(c)) {
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain.toString();
  }

  private static OffsetDateTime anchor(ArticleBuilder article) {
    if (article.versionCreated() != null) {
      return article.versionCreated();
    }
    return article.firstCreated() != null ? article.firstCreated() : article.contentCreated();
  }
}
