package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import java.util.Set;
import java.util.regex.Pattern;

/** A line that says which part of a longer story this is: {@code Take 2 of 3}, {@code 2 Takes}. */
public final class TakeLine implements HeaderLine {
  private static final String RULE = "take-line";
  private static final String COUNT = "(?:\\d{1,2}|one|two|three|four|five|six)";
  private static final String ORDINAL =
      "(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth)";
  private static final Pattern LINE =
      Pattern.compile(
          "[(\\[]?(?:take "
              + COUNT
              + "(?: of "
              + COUNT
              + ")?|"
              + COUNT
              + "(?: of "
              + COUNT
              + "|/\\d{1,2}| takes)|"
              + ORDINAL
              + " (?:add|insert|take)|"
              + ORDINAL
              + " (?:of|and last of) "
              + COUNT
              + "(?: takes)?)[)\\]]?[.:]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST = Pattern.compile("(?i).*\\b(?:first|1st) of .*");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i).*\\b(?:add|insert|(?:second|third|fourth|fifth|\\dnd|\\drd|\\dth) of) ?.*");

  @Override
  public boolean take(Draft draft) {
    String text = draft.text(0);
    if (text.length() > 40 || draft.size() < 2 || !LINE.matcher(text).matches()) {
      return false;
    }
    String before = draft.story().desk().take();
    draft.story().desk().take(before == null ? text : before + ", " + text);
    Set<Signal> signals = TakeWords.signals(text);
    if (GOES_ON.matcher(text).matches() && !FIRST.matcher(text).matches()) {
      signals.add(Signal.ADD);
    }
    draft.raise(signals, RULE, draft.blocks().get(0).copy());
    draft.take(0, "x-slugline.take", RULE);
    return true;
  }
}
