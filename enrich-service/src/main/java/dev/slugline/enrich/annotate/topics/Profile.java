package dev.slugline.enrich.annotate.topics;

import dev.slugline.enrich.annotate.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Media Topics we know and the English terms that show them. */
final class Profile {
  private static final String FILE = "/dev/slugline/enrich/annotate/topics/media-topics-en.tsv";

  /** Weights of the strong, the usual and the weak terms of a line. */
  private static final double[] WEIGHTS = {4, 2, 1};

  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, Topic> byCode = new HashMap<>();
  private final Terms terms = new Terms();

  private Profile() {}

  static Profile load() {
    var profile = new Profile();
    WordFile.lines(Profile.class, FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(profile::add);
    return profile;
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    var topic = new Topic(topics.size(), fields[0], fields[1], fields[2]);
    topics.add(topic);
    byCode.put(topic.code(), topic);
    for (int i = 0; i < WEIGHTS.length; i++) {
      for (String term : fields[i + 3].split(",")) {
        terms.add(term.strip(), topic, WEIGHTS[i]);
      }
    }
  }

  List<Topic> topics() {
    return topics;
  }

  Terms terms() {
    return terms;
  }

  Optional<Topic> parent(Topic topic) {
    return Optional.ofNullable(byCode.get(topic.parent()));
  }

  /** The one of the seventeen that this topic belongs to. */
  Topic top(Topic topic) {
    Topic at = topic;
    while (!at.isTop()) {
      at = byCode.get(at.parent());
    }
    return at;
  }
}
