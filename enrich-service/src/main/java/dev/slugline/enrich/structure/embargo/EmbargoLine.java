package dev.slugline.enrich.structure.embargo;

import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Note;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.time.OffsetDateTime;
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
      Pattern.compile("\\d|(?i:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|نص");

  @Override
  public boolean take(Draft draft) {
    String text = draft.text(0);
    if (FREE.matcher(text).matches()) {
      draft.story().desk().addNotes(new Note("release", text));
      draft.take(0, "x-slugline.notes", "release-line");
      return true;
    }
    Matcher line = (ADVANCE.matcher(text).matches() ? ADVANCE : LINE).matcher(text);
    if (text.length() > LONGEST
        || Words.count(text) > MOST_WORDS
        || !line.matches()
        || !isLine(line)) {
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

  /** A headline may begin with the same words: an embargo line is bare, or says when. */
  private static boolean isLine(Matcher line) {
    String until = line.group("until").strip();
    return until.isEmpty() || WHEN.matcher(until).find();
  }

  private static OffsetDateTime anchor(ArticleBuilder article) {
    if (article.versionCreated() != null) {
      return article.versionCreated();
    }
    return article.firstCreated() != null ? article.firstCreated() : article.contentCreated();
  }
}
