package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keyword line of text wires: {@code BC-SLUG, 1st Ld-Writethru,416} gives the slugline, the
 * take and how many words the provider counted; {@code Unwetter/Bayern/} the slugline alone.
 */
public final class KeywordLine implements HeaderLine {
  private static final String RULE = "keyword-line";
  private static final Pattern CYCLE =
      Pattern.compile(
          "(?<slug>[Bb][Cc]s?-[^,]{1,80}+|(?:AMs?|PMs?|AP)-[^,:]{1,80}+(?=,))(?<rest>(?:,[^,]{1,60}+){0,6})");
  private static final Pattern SLASHES =
      Pattern.compile(
          "(?<slug>[\\p{L}\\d][\\p{L}\\d .-]{0,30}+(?:/[\\p{L}\\d][\\p{L}\\d"
              + " .-]{0,30}+){0,5}/)(?<rest>)");
  private static final Pattern COUNT = Pattern.compile("\\d{1,5}|\\d{1,2},\\d{3}");

  /** A comma; not the one within the thousands of the last field. */
  private static final Pattern FIELDS = Pattern.compile(",(?!(?<=,\\s?\\d{1,2},)\\d{3}$)");

  @Override
  public boolean take(Draft draft) {
    Block block = draft.blocks().get(0);
    Matcher cycle = CYCLE.matcher(block.text());
    Matcher slashes = SLASHES.matcher(block.text());
    Matcher line = cycle.matches() ? cycle : slashes;
    if (line == slashes && !slashes.matches()) {
      return false;
    }
    String slug = line.group("slug").strip();
    if (draft.story().article().slugline() == null) {
      draft.story().article().slugline(slug);
    }
    int at = line.start("rest");
    for (String field : FIELDS.split(line.group("rest"))) {
      readField(draft, block, field, at);
      at += field.length() + 1;
    }
    draft.take(0, "slugline", RULE);
    return true;
  }

  private static void readField(Draft draft, Block block, String field, int at) {
    String value = field.strip();
    if (value.isEmpty()) {
      return;
    }
    int from = at + field.indexOf(value);
    if (COUNT.matcher(value).matches()) {
      draft.story().desk().providerWords(Integer.valueOf(value.replace(",", "")));
      draft.sayOfCopy("x-slugline.providerWords", RULE, block, from, from + value.length());
      return;
    }
    String take = draft.story().desk().take();
    draft.story().desk().take(take == null ? value : take + ", " + value);
    draft.sayOfCopy("x-slugline.take", RULE, block, from, from + value.length());
    for (Signal signal : TakeWords.signals(value)) {
      draft.raise(signal);
      draft.sayOfCopy("x-slugline.signals", RULE, block, from, from + value.length());
    }
  }
}
