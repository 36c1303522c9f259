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
import java.util.regex.Pattern;

/** The tags of {@code headline-tags.tsv}, and the ways in which each is joined to a headline. */
final class TagList {
  /** In which a tag stands before a headline, in the order in which they are tried. */
  static final List<Pattern> BEFORE;

  /** A tag that is also a word of the headline, and stays. */
  static final Pattern STAYS;

  /** A line that is nothing but a tag. */
  static final Pattern WHOLE;

  /** A tag in brackets behind a headline. */
  static final Pattern AT_END;

  private static final Map<String, Set<Signal>> SIGNALS = new HashMap<>();
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NUMBER = "(?:\\s\\d{1,2})?";
  private static final String TIME = "[\\s\\d:.]{0,8}(?:Uhr)?";

  static {
    Map<Character, List<String>> byJoint = new HashMap<>();
    List<String> withSignal = new ArrayList<>();
    for (String entry : Lexicon.entries("headline-tags.tsv")) {
      String[] columns = entry.split("\t");
      Set<Signal> signals = signalsOf(columns[1]);
      SIGNALS.put(key(columns[0]), signals);
      if (!signals.isEmpty()) {
        withSignal.add(columns[0]);
      }
      for (char joint : columns[2].toCharArray()) {
        byJoint.computeIfAbsent(joint, j -> new ArrayList<>()).add(columns[0]);
      }
    }
    String any = tag(withSignal);
    BEFORE =
        List.of(
            Pattern.compile(
                "(?:(?:BC|AM|PM|AP)-)?"
                    + tag(byJoint.get('-'))
                    + NUMBER
                    + "(?:\\s?(?:\\.?-{1,2}|[–—]|\\+{2,3})\\s?|\\.\\s(?=\\p{Lu}\\p{Ll}))"),
            Pattern.compile(tag(byJoint.get(':')) + NUMBER + "\\s?[:/]\\s{0,3}", ANY_CASE),
            Pattern.compile(tag(byJoint.get('C')) + NUMBER + "\\s?[:/]\\s{0,3}"),
            Pattern.compile(tag(byJoint.get('s')) + NUMBER + "\\s{1,3}"),
            Pattern.compile("[+*]{2,3}\\s?" + any + "\\s?[+*]{2,3}\\s{0,2}(?=\\S)", ANY_CASE),
            Pattern.compile("\\(" + any + TIME + "\\)\\s{1,2}(?=\\S)", ANY_CASE));
    STAYS = Pattern.compile(tag(byJoint.get('?')) + "\\s?:\\s", ANY_CASE);
    WHOLE = Pattern.compile("[*+=>\\s(\\[-]{0,6}" + any + NUMBER + "[*+=<\\s)\\]:.!-]{0,6}");
    AT_END = Pattern.compile("\\s\\(" + any + TIME + "\\)$", ANY_CASE);
  }

  private TagList() {}

  /** What a tag asks of the desk; nothing where it says only what kind of text it is. */
  static Set<Signal> signals(String tag) {
    return SIGNALS.get(key(tag));
  }

  private static Set<Signal> signalsOf(String column) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    if (!column.equals("-")) {
      Arrays.stream(column.split(",")).map(Signal::valueOf).forEach(signals::add);
    }
    return signals;
  }

  private static String tag(List<String> tags) {
    return "(?<tag>" + Lexicon.anyOf(tags) + ")";
  }

  private static String key(String tag) {
    return tag.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
