package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension.Signal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags that wires set before a headline to say what the item is: {@code UPDATE 2-}, {@code
 * REFILE-}, {@code 1ST LEAD}, {@code Eil:}. Which there are and how they are joined to the headline
 * says {@code headline-tags.tsv}.
 */
final class HeadlineTags {

  /**
   * A headline with its tags understood.
   *
   * @param headline without the tags that are not of it
   * @param signals what the tags mean
   * @param from where the headline begins in what was read
   * @param to where it ends
   */
  record Tagged(String headline, Set<Signal> signals, int from, int to) {}

  private static final int MOST_TAGS = 4;
  private static final int LONGEST_TAG_LINE = 60;
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<tag>\\d{1,2}(?:ST|ND|RD|TH|st|nd|rd|th|\\.)\\s?(?:(?<lead>(?:NEWS |News )?(?:LEAD|LD|Lead|Ld)|NET)"
              + "|(?<add>ADD)|(?<take>TAKE)|(?<up>UPDATE)|(?<sum>ZUSAMMENFASSUNG)))(?:\\s?[-–—:]\\s?|\\s{1,3}|$)");
  private static final Pattern FLASH_MARKS =
      Pattern.compile("(?:\\+{2,3}|\\*{3})\\s*([^+*]{1,300}?)\\s*(?:\\+{2,3}|\\*{3})");
  private static final Pattern PARTNER_MARK = Pattern.compile(">{3}\\s?\\p{Lu}{2,12}/\\s?");

  /** The number of a further take in brackets, where it is the headline's only figure. */
  private static final Pattern TAKE_AT_END = Pattern.compile("(?<=[^\\d\\s])\\s\\([2-9]\\)$");

  private HeadlineTags() {}

  static Tagged read(String text) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    int from = 0;
    int to = text.length();
    Matcher partner = PARTNER_MARK.matcher(text);
    if (partner.lookingAt()) {
      from = partner.end();
    }
    Matcher flash = FLASH_MARKS.matcher(text).region(from, to);
    if (flash.matches()) {
      signals.add(Signal.FLASH);
      from = flash.start(1);
      to = flash.end(1);
    }
    for (int tags = 0; tags < MOST_TAGS; tags++) {
      Matcher tag = tagAt(text, from, to, signals);
      if (tag == null) {
        break;
      }
      from = tag.end();
    }
    Matcher stays = TagList.STAYS.matcher(text).region(from, to);
    if (stays.lookingAt()) {
      signals.addAll(TagList.signals(stays.group("tag")));
    }
    to = end(text, from, to, signals);
    return new Tagged(text.substring(from, to).strip(), signals, from, to);
  }

  private static int end(String text, int from, int to, Set<Signal> signals) {
    Matcher end = TagList.AT_END.matcher(text).region(from, to);
    if (end.find() && end.start() > from) {
      signals.addAll(TagList.signals(end.group("tag")));
      return end.start();
    }
    Matcher take = TAKE_AT_END.matcher(text).region(from, to);
    boolean figures =
        text.substring(from, Math.max(from, to - 4)).chars().anyMatch(Character::isDigit);
    if (!figures && take.find()) {
      signals.add(Signal.ADD);
      return take.start();
    }
    return to;
  }

  /** What a line means that is nothing but tags; empty where it is more than that. */
  static Set<Signal> ofWholeLine(String text) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    Matcher whole = TagList.WHOLE.matcher(text);
    if (text.length() <= LONGEST_TAG_LINE && whole.matches()) {
      signals.addAll(TagList.signals(whole.group("tag")));
      return signals;
    }
    Matcher ordinal = ORDINAL.matcher(text);
    if (ordinal.matches()) {
      signals.add(ofOrdinal(ordinal));
    }
    return signals;
  }

  private static Matcher tagAt(String text, int from, int to, Set<Signal> signals) {
    for (Pattern pattern : TagList.BEFORE) {
      Matcher tag = pattern.matcher(text).region(from, to);
      if (tag.lookingAt() && tag.end() < to) {
        signals.addAll(TagList.signals(tag.group("tag")));
        return tag;
      }
    }
    Matcher ordinal = ORDINAL.matcher(text).region(from, to);
    if (ordinal.lookingAt() && ordinal.end() < to) {
      signals.add(ofOrdinal(ordinal));
      return ordinal;
    }
    return null;
  }

  private static Signal ofOrdinal(Matcher ordinal) {
    if (ordinal.group("lead") != null) {
      return Signal.LEAD;
    }
    if (ordinal.group("sum") != null) {
      return Signal.WRAPUP;
    }
    return ordinal.group("up") != null ? Signal.UPDATE : Signal.ADD;
  }
}
