package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is nothing but a tag, such as {@code KILL KILL KILL} or {@code 2ND LEAD}; and the
 * item that the sentence below it asks to kill or to hold.
 */
public final class TagLine implements HeaderLine {
  private static final String RULE = "tag-line";
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?<what>kill|withdraw|hold|withhold|disregard|annul\\p{L}{0,4}|streich\\p{L}{0,3}|lösch\\p{L}{0,3})"
              + "\\s(?:[\\p{L}]{1,12}\\s){0,4}?(?:item|story|take|slug|meldung|dépêche|despacho|number|no\\.)\\s"
              + "(?<item>[\\p{L}]{0,6}\\s?\\d{1,6})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public boolean take(Draft draft) {
    Set<Signal> signals = HeadlineTags.ofWholeLine(draft.text(0));
    if (signals.isEmpty()) {
      return false;
    }
    signals.forEach(draft::raise);
    draft.take(0, "x-slugline.signals", RULE);
    linkAskedItem(draft);
    return true;
  }

  private static void linkAskedItem(Draft draft) {
    Matcher asked = ASKED.matcher(draft.text(0));
    if (asked.find()) {
      boolean held = asked.group("what").toLowerCase(Locale.ROOT).contains("hold");
      draft
          .story()
          .desk()
          .addLinks(new Extension.Link(held ? "withdraws" : "kills", asked.group("item").strip()));
      draft.sayOfCopy(
          "x-slugline.links", RULE, draft.blocks().get(0), asked.start("item"), asked.end("item"));
    }
  }
}
