package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.byline.BylineLine;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import dev.slugline.enrich.structure.convention.Words;
import dev.slugline.enrich.structure.dateline.DatelineParser;
import java.util.regex.Pattern;

/**
 * The first line of a story that is not a paragraph of it. Its tags are understood and taken off;
 * as it came it is kept as the headline {@code original}.
 */
public final class Headline implements HeaderLine {
  private static final String RULE = "first-line";
  private static final int LONGEST = 250;
  private static final int MOST_WORDS = 30;
  private static final int MOST_WORDS_OF_SENTENCE = 18;

  /** Words by which a report says when a thing happened: headlines leave them out. */
  private static final Pattern REPORTS_A_DAY =
      Pattern.compile(
          "\\b(?:yesterday|(?:on|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|(?:last|this) (?:week|month|year)|gestern|hier|ayer|ieri)\\b");

  @Override
  public boolean take(Draft draft) {
    if (!draft.story().article().headlines().isEmpty() || !isHeadline(draft)) {
      return false;
    }
    Block block = draft.blocks().get(0);
    HeadlineTags.Tagged tagged = HeadlineTags.read(block.text());
    draft.story().article().addHeadlines(new Article.Text("main", null, tagged.headline()));
    if (tagged.headline().length() < block.text().length()) {
      draft.story().article().addHeadlines(new Article.Text("original", null, block.text()));
      draft.sayOfCopy("headlines[original]", RULE, block, 0, block.text().length());
    }
    if (!tagged.signals().isEmpty()) {
      tagged.signals().forEach(draft::raise);
      int to = tagged.from() > 0 ? tagged.from() : block.text().length();
      draft.sayOfCopy("x-slugline.signals", "headline-tag", block, 0, to);
    }
    draft.take(0, "headlines[main]", RULE);
    return true;
  }

  private static boolean isHeadline(Draft draft) {
    String text = draft.text(0);
    int words = Words.count(text);
    if (!draft.isParagraph(0)
        || text.length() > LONGEST
        || words > MOST_WORDS
        || !Words.hasLetter(text)
        || DatelineParser.parse(text).isPresent()
        || BylineLine.isByline(text)
        || isWrapped(draft)) {
      return false;
    }
    if (!Words.endsSentence(text)) {
      return true;
    }
    boolean opensStory = draft.size() > 1 && Words.count(draft.text(1)) >= words;
    return (words <= MOST_WORDS_OF_SENTENCE || Words.isTitleCase(text))
        && Words.isOneStatement(text)
        && opensStory
        && !REPORTS_A_DAY.matcher(text).find();
  }

  /** Whether the sentence runs on in the line below, as in copy that is broken at a width. */
  private static boolean isWrapped(Draft draft) {
    return draft.size() > 1
        && !draft.isSetOff(1)
        && !draft.text(1).isEmpty()
        && Character.isLowerCase(draft.text(1).codePointAt(0));
  }
}
