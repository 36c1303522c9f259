package dev.slugline.enrich.annotate.keywords;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where names stand, asked often. */
final class NameSpans {
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  NameSpans(List<Extension.Mention> mentions) {
    mentions.forEach(m -> ends.merge(m.start(), m.end(), Math::max));
  }

  /** Whether a stretch shares a character with a name. */
  boolean touch(Span span) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}
