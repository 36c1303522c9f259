package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.structure.convention.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final Map<String, Set<Signal>> SIGNALS = new HashMap<>();
  private static final Pattern HYPHEN;
  private static final Pattern COLON;
  private static final Pattern SPACE;
  private static final Pattern STAYS;
  private static final Pattern WHOLE;
  private static final Pattern AT_END;
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<tag>\\d{1,2}(?:ST|ND|RD|TH|st|nd|rd|th|\\.)\\s?(?:(?<lead>LEAD|LD|NET|Lead)|(?<add>ADD)|(?<take>TAKE)|(?<up>UPDATE)|(?<sum>ZUSAMMENFASSUNG)))(?:\\s?[-–—:]\\s?|\\s{1,3}|$)");
  private static final Pattern FLASH_MARKS =
      Pattern.compile("(?:\\+{2,3}|\\*{3})\\s*(.{1,300}?)\\s*(?:\\+{2,3}|\\*{3})");
  private static final Pattern PARTNER_MARK = Pattern.compile(">{3}\\s?\\p{Lu}{2,12}/\\s?");

  static {
    Map<Character, List<String>> byJoint = new HashMap<>();
    for (String entry : Lexicon.entries("headline-tags.tsv")) {
      String[] columns = entry.split("\t");
      Set<Signal> signals = EnumSet.noneOf(Signal.class);
      Arrays.stream(columns[1].split(",")).map(Signal::valueOf).forEach(signals::add);
      SIGNALS.put(key(columns[0]), signals);
      for (char joint : columns[2].toCharArray()) {
        byJoint.computeIfAbsent(joint, j -> new ArrayList<>()).add(columns[0]);
      }
    }
    String number = "(?:\\s\\d{1,2})?";
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    HYPHEN =
        Pattern.compile(
            "(?<tag>"
                + Lexicon.anyOf(byJoint.get('-'))
                + ")"
                + number
                + "\\s?(?:\\.?-{1,2}|[–—])\\s?");
    COLON =
        Pattern.compile(
            "(?<tag>" + Lexicon.anyOf(byJoint.get(':')) + ")" + number + "\\s?[:/]\\s{0,3}",
            anyCase);
    SPACE =
        Pattern.compile("(?<tag>" + Lexicon.anyOf(byJoint.get('s')) + ")" + number + "\\s{1,3}");
    STAYS = Pattern.compile("(?<tag>" + Lexicon.anyOf(byJoint.get('?')) + ")\\s?:\\s", anyCase);
    String any =
        Lexicon.anyOf(
            Lexicon.entries("headline-tags.tsv").stream().map(e -> e.split("\t")[0]).toList());
    WHOLE =
        Pattern.compile(
            "[*+=>\\s(\\[-]{0,6}(?<tag>" + any + ")" + number + "[*+=<\\s)\\]:.!-]{0,6}");
    AT_END = Pattern.compile("\\s\\((?<tag>" + any + ")(?:[\\s\\d:.]{0,8}(?:Uhr)?)\\)$", anyCase);
  }

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
    Matcher stays = STAYS.matcher(text).region(from, to);
    if (stays.lookingAt()) {
      signals.addAll(SIGNALS.get(key(stays.group("tag"))));
    }
    Matcher end = AT_END.matcher(text).region(from, to);
    if (end.find() && end.start() > from) {
      signals.addAll(SIGNALS.get(key(end.group("tag"))));
      to = end.start();
    }
    return new Tagged(text.substring(from, to).strip(), signals, from, to);
  }

  /** What a line means that is nothing but tags; empty where it is more than that. */
  static Set<Signal> ofWholeLine(String text) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    Matcher whole = WHOLE.matcher(text);
    if (text.length() <= 60 && whole.matches()) {
      signals.addAll(SIGNALS.get(key(whole.group("tag"))));
      return signals;
    }
    Matcher ordinal = ORDINAL.matcher(text);
    if (ordinal.matches()) {
      signals.add(ofOrdinal(ordinal));
    }
    return signals;
  }

  private static Matcher tagAt(String text, int from, int to, Set<Signal> signals) {
    for (Pattern pattern : List.of(HYPHEN, COLON, SPACE)) {
      Matcher tag = pattern.matcher(text).region(from, to);
      if (tag.lookingAt() && tag.end() < to) {
        signals.addAll(SIGNALS.get(key(tag.group("tag"))));
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

  private static String key(String tag) {
    return tag.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
