package dev.slugline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A running pipeline's folder: its data, its logs, and {@code run.properties}, by which the other
 * commands find it.
 */
public final class RunFolder {
  private final Path folder;

  public RunFolder(Path folder) {
    this.folder = folder;
  }

  /** {@code $SLUGLINE_HOME}, else {@code .slugline} in the checkout. */
  public static RunFolder standard() {
    String home = System.getenv("SLUGLINE_HOME");
    return new RunFolder(
        home == null || home.isBlank()
            ? Installation.here().root().resolve(".slugline")
            : Path.of(home).toAbsolutePath());
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  /**
   * Ends what an earlier run left behind, should its command have been killed. Refuses while that
   * command still runs.
   */
  public void claim() throws IOException {
    Optional<Properties> earlier = properties();
    if (earlier.isPresent()) {
      if (isRunning(earlier.get().getProperty("pid"))) {
        throw new IllegalStateException(
            "a pipeline runs already (process "
                + earlier.get().getProperty("pid")
                + "): use it, or stop it first");
      }
      for (String key :
          List.of(
              "broker.pid", "ingest-service.pid", "enrich-service.pid", "publish-service.pid")) {
        endLeftOver(earlier.get().getProperty(key));
      }
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(path("run.properties"));
  }

  /** Throws away data and logs of earlier runs. */
  public void clear() throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    Files.createDirectories(folder);
  }

  public void write(Properties properties) throws IOException {
    try (var out = Files.newBufferedWriter(path("run.properties"))) {
      properties.store(out, "the pipeline that runs from this folder");
    }
  }

  /** What a running pipeline says of itself; nothing where none runs. */
  public Optional<Properties> properties() throws IOException {
    if (Files.notExists(path("run.properties"))) {
      return Optional.empty();
    }
    var properties = new Properties();
    try (var in = Files.newBufferedReader(path("run.properties"))) {
      properties.load(in);
    }
    return Optional.of(properties);
  }

  /**
   * @throws IllegalStateException with what to do, if no pipeline runs
   */
  public Properties running() throws IOException {
    return properties()
        .orElseThrow(
            () ->
                new IllegalStateException("no pipeline runs here; start one with: ./slugline up"));
  }

  public void released() throws IOException {
    Files.deleteIfExists(path("run.properties"));
  }

  private static boolean isRunning(String pid) {
    return process(pid).isPresent();
  }

  private static void endLeftOver(String pid) {
    process(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** A process id may have gone to another program since: only Java processes of ours count. */
  private static Optional<ProcessHandle> process(String pid) {
    return pid == null
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(pid))
            .filter(ProcessHandle::isAlive)
            .filter(p -> p.info().command().orElse("").endsWith("java"));
  }
}
