package dev.slugline.enrich.annotate.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Media Topics of a file, asked by their own codes and by the old subject codes. */
public final class MediaTopics {
  private static final MediaTopics NONE = new MediaTopics(List.of());

  /** How far a search for a replacement or a broader topic goes, were a file to run in circles. */
  private static final int FARTHEST = 16;

  /**
   * What an old code means now.
   *
   * @param broader whether the topic only holds what the code means, and more
   */
  record Found(Topic topic, boolean broader) {}

  private final Map<String, Topic> byCode = new LinkedHashMap<>();
  private final Map<String, List<Topic>> bySubjectCode = new LinkedHashMap<>();

  MediaTopics(Collection<Topic> topics) {
    for (Topic topic : topics) {
      byCode.put(topic.code(), topic);
      topic
          .subjectCodes()
          .forEach(c -> bySubjectCode.computeIfAbsent(c, key -> new ArrayList<>()).add(topic));
    }
  }

  /** No vocabulary: codes pass through as they came. */
  public static MediaTopics none() {
    return NONE;
  }

  /**
   * The vocabulary in a tab-separated file with a header line.
   *
   * @throws VocabularyFault if it is missing or broken
   */
  public static MediaTopics read(Path file) {
    return new MediaTopics(new VocabularyFile(file).topics());
  }

  /** As {@link #read}, of a file's name; {@link #none()} for a null or blank one. */
  public static MediaTopics of(String file) {
    return file == null || file.isBlank() ? none() : read(Path.of(file.strip()));
  }

  boolean isEmpty() {
    return byCode.isEmpty();
  }

  Optional<Topic> topic(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The topics that an old code maps to; where it maps to none itself, those of the code above it
   * (detail, matter, subject), which are broader.
   */
  List<Found> ofSubjectCode(String code) {
    List<Found> exact = mapped(code);
    if (!exact.isEmpty()) {
      return exact;
    }
    for (String above : List.of(code.substring(0, 5) + "000", code.substring(0, 2) + "000000")) {
      List<Found> found = above.equals(code) ? List.of() : mapped(above);
      if (!found.isEmpty()) {
        return found.stream().map(f -> new Found(f.topic(), true)).toList();
      }
    }
    return List.of();
  }

  /** Those in use; of retired ones their replacements, or else the topic in use above them. */
  private List<Found> mapped(String code) {
    List<Topic> topics = bySubjectCode.getOrDefault(code, List.of());
    var found = new LinkedHashSet<Found>();
    for (Topic topic : topics) {
      if (!topic.retired()) {
        found.add(new Found(topic, false));
      } else {
        replacements(topic).forEach(r -> found.add(new Found(r, false)));
      }
    }
    if (found.isEmpty()) {
      topics.forEach(t -> above(t).ifPresent(a -> found.add(new Found(a, true))));
    }
    return List.copyOf(found);
  }

  /** The topics in use that took a retired one's place, through others that were retired since. */
  List<Topic> replacements(Topic retired) {
    var inUse = new ArrayList<Topic>();
    Set<String> seen = new HashSet<>();
    var successors = new ArrayList<>(retired.replacements());
    for (int i = 0; i < successors.size() && i < FARTHEST; i++) {
      Topic topic = byCode.get(successors.get(i));
      if (topic == null || !seen.add(topic.code())) {
        continue;
      }
      if (topic.retired()) {
        successors.addAll(topic.replacements());
      } else {
        inUse.add(topic);
      }
    }
    return inUse;
  }

  private Optional<Topic> above(Topic topic) {
    Topic at = topic;
    for (int i = 0; i < FARTHEST && at != null; i++) {
      if (!at.retired()) {
        return Optional.of(at);
      }
      at = byCode.get(at.parent());
    }
    return Optional.empty();
  }
}
