package dev.slugline.enrich.read.codes;

import dev.slugline.contracts.Extension.Dateline;
import dev.slugline.enrich.Story;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dateline that the format marks off: what it says, and where the body repeats it. */
public final class Datelines {
  private static final Pattern RULE = Pattern.compile("[\\s\\-\\u2013\\u2014_:=]+$");
  private static final Pattern SOURCE = Pattern.compile("\\(([^()]{1,60})\\)$");

  private Datelines() {}

  /** To be called when the body is there. */
  public static void set(Story story, String marked) {
    set(story, marked, null);
  }

  /** As {@link #set(Story, String)}, with the date in it where the format marks that too. */
  public static void set(Story story, String marked, String date) {
    String text = RULE.matcher(marked).replaceFirst("").strip();
    // some senders put the moment of writing here, and no place
    if (text.isEmpty() || Character.isDigit(text.charAt(0)) || story.desk().dateline() != null) {
      return;
    }
    Matcher source = SOURCE.matcher(text);
    String located = story.article().located();
    boolean names = located != null && text.regionMatches(true, 0, located, 0, located.length());
    boolean inBody = !story.blocks().isEmpty() && story.blocks().get(0).text().startsWith(text);
    story
        .desk()
        .dateline(
            new Dateline(
                text,
                names ? List.of(text.substring(0, located.length())) : null,
                date,
                source.find() ? source.group(1) : null,
                inBody ? 0 : null,
                inBody ? text.length() : null));
  }
}
