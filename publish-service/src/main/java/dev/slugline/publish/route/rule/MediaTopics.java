package dev.slugline.publish.route.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of IPTC Media Topics (release 2023-10-24, CC BY 4.0), and of the old subject codes. */
final class MediaTopics {
  private static final String TREE = "/slugline/mediatopic-parents.tsv";
  private static final int DEEPEST = 12;

  private static final Map<String, String> PARENTS = parents();

  private MediaTopics() {}

  private static Map<String, String> parents() {
    var parents = new HashMap<String, String>();
    try (InputStream in = MediaTopics.class.getResourceAsStream(TREE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns -> parents.put("medtop:" + columns[0], "medtop:" + columns[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(TREE, e);
    }
    return Map.copyOf(parents);
  }

  /** Whether one of the codes is the broad topic or a narrower one of it. */
  static boolean anyUnder(List<?> codes, String broad) {
    return codes.stream().anyMatch(code -> isUnder((String) code, broad));
  }

  private static boolean isUnder(String code, String broad) {
    if (code.equals(broad)) {
      return true;
    }
    if (code.startsWith("subj:") && broad.startsWith("subj:")) {
      return subjectIsUnder(code, broad);
    }
    String topic = code;
    for (int depth = 0; topic != null && depth < DEEPEST; depth++) {
      if (topic.equals(broad)) {
        return true;
      }
      topic = PARENTS.get(topic);
    }
    return false;
  }

  /** Subject codes say their place themselves: two digits subject, three matter, three detail. */
  private static boolean subjectIsUnder(String code, String broad) {
    String stem = broad.replaceFirst("(?:000){1,2}$", "");
    return code.length() == broad.length() && code.startsWith(stem);
  }
}
