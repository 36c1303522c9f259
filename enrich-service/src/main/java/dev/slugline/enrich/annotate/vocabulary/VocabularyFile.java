package dev.slugline.enrich.annotate.vocabulary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the file: UTF-8, a header line, a topic a line, fields parted by tabs. Columns are known by
 * their names and may stand in any order; those that nobody asked for are passed over.
 */
final class VocabularyFile {
  private static final long LARGEST = 64L * 1024 * 1024;
  private static final String TOPIC = "(?:medtop:)?\\d{8}";

  private final Path file;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();

  VocabularyFile(Path file) {
    this.file = file;
  }

  /** Every topic, or every fault. */
  Collection<Topic> topics() {
    List<String> lines = lines();
    if (faults.isEmpty() && !lines.isEmpty()) {
      header(lines.get(0));
    }
    if (faults.isEmpty()) {
      for (int i = 1; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          topic(i + 1, lines.get(i).split("\t", -1));
        }
      }
      references();
      if (topics.isEmpty() && faults.isEmpty()) {
        faults.add(": holds no topic");
      }
    }
    if (!faults.isEmpty()) {
      throw new VocabularyFault(file, faults);
    }
    return topics.values();
  }

  private List<String> lines() {
    try {
      if (Files.size(file) > LARGEST) {
        faults.add(": is larger than " + LARGEST / 1024 / 1024 + " MiB");
        return List.of();
      }
      byte[] bytes = Files.readAllBytes(file);
      var lines = new ArrayList<String>();
      int start = 0;
      for (int at = 0; at <= bytes.length; at++) {
        if (at == bytes.length || bytes[at] == '\n') {
          lines.add(line(lines.size() + 1, ByteBuffer.wrap(bytes, start, at - start)));
          start = at + 1;
        }
      }
      return lines;
    } catch (NoSuchFileException e) {
      faults.add(": there is no such file");
    } catch (IOException e) {
      faults.add(": cannot be read: " + e.getMessage());
    }
    return List.of();
  }

  private String line(int number, ByteBuffer bytes) {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      line = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
      return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    } catch (CharacterCodingException e) {
      fault(number, "is not UTF-8");
      return "";
    }
  }

  private void header(String line) {
    String[] names = line.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      columns.putIfAbsent(names[i].strip().toLowerCase(Locale.ROOT), i);
    }
    for (String needed : List.of("qcode", "subjectcode")) {
      if (!columns.containsKey(needed)) {
        fault(1, "the header has no column '" + needed + "'; columns are parted by tabs");
      }
    }
  }

  private void topic(int line, String[] fields) {
    int width = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    if (fields.length != width) {
      fault(line, "has " + fields.length + " fields where the header has " + width);
      return;
    }
    String code = field(fields, "qcode");
    if (!code.matches(TOPIC)) {
      fault(line, "the qcode is not medtop: and eight digits");
      return;
    }
    var topic =
        new Topic(
            line,
            digits(code),
            digits(field(fields, "parent")),
            !field(fields, "retired").isEmpty(),
            list(fields, "replacedby").map(VocabularyFile::digits).toList(),
            list(fields, "subjectcode").map(VocabularyFile::digits).toList(),
            names(fields));
    topic.subjectCodes().stream()
        .filter(c -> !c.matches("\\d{8}"))
        .forEach(c -> fault(line, "a subjectcode is not eight digits"));
    Topic before = topics.putIfAbsent(topic.code(), topic);
    if (before != null) {
      fault(line, topic.qcode() + " stands in line " + before.line() + " already");
    }
  }

  /** What topics name must be there: a file that was cut short is found out by it. */
  private void references() {
    for (Topic topic : topics.values()) {
      Stream.concat(Stream.of(topic.parent()), topic.replacements().stream())
          .filter(code -> !code.isEmpty() && !topics.containsKey(code))
          .forEach(
              code ->
                  fault(topic.line(), "names the topic " + code + ", which is not in the file"));
    }
  }

  private Map<String, String> names(String[] fields) {
    Map<String, String> names = new LinkedHashMap<>();
    columns.forEach(
        (column, at) -> {
          if (column.startsWith("name_") && !fields[at].isBlank()) {
            names.putIfAbsent(column.substring(5).split("[-_]", 2)[0], fields[at].strip());
          }
        });
    return names;
  }

  private Stream<String> list(String[] fields, String column) {
    return Stream.of(field(fields, column).split("[\\s,;|]+")).filter(s -> !s.isEmpty());
  }

  private String field(String[] fields, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : fields[at].strip();
  }

  private static String digits(String code) {
    return code.substring(code.lastIndexOf(':') + 1);
  }

  private void fault(int line, String reason) {
    faults.add(", line " + line + ": " + reason);
  }
}
