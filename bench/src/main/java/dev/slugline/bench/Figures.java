package dev.slugline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each file cost at each step: the median of its rounds; and what that is over all files. */
final class Figures {
  private final Map<String, List<Double>> filesByStep = new LinkedHashMap<>();

  /** Adds a file's rounds: nanoseconds by step. */
  void add(List<Map<String, Long>> rounds) {
    Map<String, List<Long>> byStep = new LinkedHashMap<>();
    var reading = new ArrayList<Long>();
    var whole = new ArrayList<Long>();
    for (Map<String, Long> round : rounds) {
      round.forEach(
          (step, nanos) -> byStep.computeIfAbsent(step, s -> new ArrayList<>()).add(nanos));
      reading.add(round.getOrDefault("identify", 0L) + round.getOrDefault("read", 0L));
      whole.add(round.values().stream().mapToLong(Long::longValue).sum());
    }
    byStep.forEach(this::put);
    put("= identify and read", reading);
    put("= the whole pipeline", whole);
  }

  private void put(String step, List<Long> rounds) {
    double[] sorted = rounds.stream().mapToDouble(n -> n / 1_000.0).sorted().toArray();
    filesByStep.computeIfAbsent(step, s -> new ArrayList<>()).add(sorted[sorted.length / 2]);
  }

  /** A table in microseconds a file. */
  String table() {
    var table = new StringBuilder();
    row(table, "CPU µs a file", "median", "mean", "p95", "max");
    filesByStep.entrySet().stream()
        .filter(e -> !e.getKey().startsWith("="))
        .forEach(e -> row(table, e.getKey(), e.getValue()));
    filesByStep.entrySet().stream()
        .filter(e -> e.getKey().startsWith("="))
        .forEach(e -> row(table, e.getKey(), e.getValue()));
    return table.toString();
  }

  private static void row(StringBuilder table, String step, List<Double> files) {
    double[] sorted = files.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    row(
        table,
        step,
        whole(sorted[sorted.length / 2]),
        whole(Arrays.stream(sorted).average().orElse(0)),
        whole(sorted[(int) (sorted.length * 0.95)]),
        whole(sorted[sorted.length - 1]));
  }

  private static void row(StringBuilder table, String step, String... figures) {
    table.append(String.format(Locale.ROOT, "%-28s", step));
    for (String figure : figures) {
      table.append(String.format(Locale.ROOT, "%10s", figure));
    }
    table.append('\n');
  }

  private static String whole(double micros) {
    return String.format(Locale.ROOT, "%.0f", micros);
  }
}
