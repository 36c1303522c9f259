package dev.slugline.enrich.structure.ending;

import dev.slugline.enrich.structure.convention.Draft;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keyword lines below a press release: {@code KEYWORD: EUROPE … INDUSTRY KEYWORD: RETAIL}. */
final class KeywordsAtEnd implements EndLine {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:INDUSTRY |SUBJECT )?KEYWORDS?|INDUSTRY|SUBJECT):\\s{0,3}\\p{Lu}.{1,400}",
          Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("(?:(?:INDUSTRY |SUBJECT )?KEYWORDS?|INDUSTRY|SUBJECT):\\s{0,3}");

  @Override
  public String read(Draft draft, int block) {
    Matcher line = LINE.matcher(draft.text(block));
    if (block == 0 || !line.matches()) {
      return null;
    }
    for (String field : FIELD.split(draft.text(block))) {
      for (String keyword : field.split("\\s*[,;]\\s*|\\s{2,}")) {
        if (!keyword.isBlank()) {
          draft.story().desk().addKeywords(keyword.strip());
        }
      }
    }
    return "x-slugline.keywords";
  }

  @Override
  public String rule() {
    return "keyword-line-below";
  }
}
