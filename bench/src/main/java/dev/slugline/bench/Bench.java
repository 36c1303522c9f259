package dev.slugline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Measures what a file costs at each step of enrich, in CPU time of one warm thread. */
public final class Bench {
  private static final int WARM_ROUNDS = 10;
  private static final int ROUNDS = 11;
  private static final int FEWEST_WARM = 3_000;

  private Bench() {}

  /** {@code FILE…}: files, or folders with files. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: bench/run FILE|FOLDER...");
      System.exit(1);
    }
    var contents = new ArrayList<byte[]>();
    var names = new ArrayList<String>();
    long bytes = 0;
    for (Path file : files(args)) {
      contents.add(Files.readAllBytes(file));
      names.add(file.getFileName().toString());
      bytes += contents.get(contents.size() - 1).length;
    }
    if (contents.isEmpty()) {
      System.err.println("no files there");
      System.exit(1);
    }
    System.out.printf(
        "%d files, %d bytes each on average%n", contents.size(), bytes / contents.size());
    System.out.print(measure(contents, names).table());
  }

  private static Figures measure(List<byte[]> contents, List<String> names) {
    var figures = new Figures();
    var clock = new CpuClock();
    try (var steps = new Steps()) {
      int warm = Math.max(WARM_ROUNDS, FEWEST_WARM / contents.size());
      for (int round = 0; round < warm; round++) {
        for (int i = 0; i < contents.size(); i++) {
          steps.take(contents.get(i), names.get(i), clock);
        }
      }
      List<List<Map<String, Long>>> byFile = new ArrayList<>();
      contents.forEach(c -> byFile.add(new ArrayList<>()));
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < contents.size(); i++) {
          steps.take(contents.get(i), names.get(i), clock);
          byFile.get(i).add(clock.nanos());
        }
      }
      byFile.forEach(figures::add);
    }
    return figures;
  }

  private static List<Path> files(String[] args) throws IOException {
    var files = new ArrayList<Path>();
    for (String arg : args) {
      try (Stream<Path> found = Files.walk(Path.of(arg))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
