package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.structure.byline.BylineLine;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import dev.slugline.enrich.structure.convention.Words;
import dev.slugline.enrich.structure.dateline.DatelineParser;
import dev.slugline.enrich.structure.picture.PictureLines;
import java.util.regex.Pattern;

/**
 * What stands between the headline and the story proper: a second headline, or a sentence that sums
 * the story up. It is one only if what follows shows that the story begins after it: a byline, the
 * leading picture or a dateline.
 */
public final class Standfirst implements HeaderLine {
  private static final int MOST_WORDS = 40;
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:[\"“„«'‘]|(?:He|She|They|It|His|Her|Their|But|And|That|Those|These|Er|Sie|Il|Elle|Ils|Él|Ella|Egli)\\b).*",
          Pattern.DOTALL);

  @Override
  public boolean take(Draft draft) {
    if (draft.story().article().headlines().isEmpty()
        || !draft.story().article().descriptions().isEmpty()
        || draft.size() < 2
        || !draft.isParagraph(0)
        || !draft.isSetOff(1)
        || !isOf(draft)) {
      return false;
    }
    String text = draft.text(0);
    if (Words.endsSentence(text)) {
      draft.story().article().addDescriptions(new Article.Text("summary", null, text));
      draft.take(0, "descriptions[summary]", "standfirst");
    } else {
      draft.story().article().addHeadlines(new Article.Text("subhead", null, text));
      draft.take(0, "headlines[subhead]", "second-headline");
    }
    return true;
  }

  private static boolean isOf(Draft draft) {
    String text = draft.text(0);
    if (Words.count(text) > MOST_WORDS
        || Words.count(text) < 3
        || !Words.isOneSentence(text)
        || text.indexOf('“') >= 0
        || text.indexOf('"') >= 0
        || DatelineParser.parse(text).isPresent()
        || PictureLines.at(draft, 0).isPresent()) {
      return false;
    }
    if (BylineLine.isByline(draft.text(1)) || DatelineParser.parse(draft.text(1)).isPresent()) {
      return true;
    }
    int after = 1 + PictureLines.at(draft, 1).map(PictureLines::count).orElse(0);
    return after > 1
        && after < draft.size()
        && Words.count(draft.text(after)) > Words.count(text) / 2
        && !GOES_ON.matcher(draft.text(after)).matches()
        && !beginsWithWordOf(draft.text(after), text);
  }

  /** Whether a paragraph takes up by a short name what the one before it told in full. */
  private static boolean beginsWithWordOf(String paragraph, String before) {
    String[] words = paragraph.split("\\s+", 3);
    return words.length > 1
        && Character.isUpperCase(words[0].codePointAt(0))
        && Character.isLowerCase(words[1].codePointAt(0))
        && Words.content(before).containsAll(Words.content(words[0]))
        && !Words.content(words[0]).isEmpty();
  }
}
