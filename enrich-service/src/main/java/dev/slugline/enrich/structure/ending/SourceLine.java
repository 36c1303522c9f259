package dev.slugline.enrich.structure.ending;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says where a story came from: {@code Source: News agencies}. */
final class SourceLine implements EndLine {
  private static final int MOST_WORDS = 20;
  private static final Pattern LINE =
      Pattern.compile(
          "[(\\[]?(?:(?i:"
              + Lexicon.anyOf(Lexicon.entries("source-labels.txt"))
              + ")\\s?:\\s{0,3}|SOURCE\\s(?=\\p{Lu}))(?<names>[^:]{2,160}?)[)\\].]{0,2}");
  private static final Pattern WITH =
      Pattern.compile(
          "[(\\[](?i:(?:with )?(?:additional"
              + " )?(?:inputs?|reporting|material|information|contributions?)"
              + " from|mit material von|with|avec|mit|con|с)\\s(?<names>(?:the\\s)?[\\p{L}].{1,120}?)[)\\]]\\.?");
  private static final Pattern AGENCY_WORD =
      Pattern.compile(
          "(?i)\\b(?:agenc(?:y|ies|es|e)|agenturen|agencias|agenzie|AFP|AP|Reuters|dpa|PTI|ANI|IANS|EFE|ANSA|Xinhua|PA|wires?)\\b");
  private static final Pattern AND =
      Pattern.compile("\\s*[,;/+&]\\s*(?:and\\s)?|\\s(?:and|und|et|y|e|con|و)\\s");

  @Override
  public String read(Draft draft, int block) {
    String text = draft.text(block);
    if (block == 0 || Words.count(text) > MOST_WORDS) {
      return null;
    }
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      line = WITH.matcher(text);
      if (!line.matches() || !AGENCY_WORD.matcher(line.group("names")).find()) {
        return null;
      }
    }
    for (String name : AND.split(line.group("names").strip())) {
      if (!name.isBlank()) {
        draft.story().article().addInfoSources(new Article.Source(name.strip(), null, null, null));
      }
    }
    return "infoSources";
  }

  @Override
  public String rule() {
    return "source-line";
  }
}
