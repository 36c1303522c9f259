package dev.slugline.enrich.identify;

import dev.slugline.enrich.WireFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the JSON dialects by their keys. */
final class JsonSniff {
  private JsonSniff() {}

  /** Nothing where it is no JSON; a bracket alone opens plain text too. */
  static Optional<WireFormat> sniff(String text, int start, boolean declared) {
    char first = text.charAt(start);
    if (first != '{' && first != '[') {
      return Optional.empty();
    }
    int next = FormatSniff.skipBlank(text, start + 1);
    char second = next < text.length() ? text.charAt(next) : ' ';
    boolean opens = first == '{' ? "\"}".indexOf(second) >= 0 : "{[\"]".indexOf(second) >= 0;
    if (!opens || first == '[' && second == '"' && !declared && !text.endsWith("]")) {
      return declared ? Optional.of(WireFormat.OTHER_JSON) : Optional.empty();
    }
    if (has(text, "altids") && has(text, "itemid") && has(text, "data")) {
      return Optional.of(WireFormat.AP_MEDIA_API);
    }
    boolean ninjs =
        (has(text, "uri") || has(text, "guid"))
            && Stream.of(
                    "headline",
                    "headlines",
                    "body_html",
                    "body_text",
                    "bodies",
                    "versioncreated",
                    "versionCreated",
                    "pubstatus",
                    "pubStatus")
                .anyMatch(key -> has(text, key));
    return Optional.of(ninjs ? WireFormat.NINJS : WireFormat.OTHER_JSON);
  }

  private static boolean has(String text, String key) {
    return text.contains('"' + key + '"');
  }
}
