package dev.slugline.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the services, as a process of its own on loopback. */
public final class ServiceProcess {
  private static final Duration READY_WITHIN = Duration.ofSeconds(120);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final String name;
  private final Path jar;
  private final int port;
  private final Map<String, String> settings;
  private final Path log;
  private volatile Process process;

  /**
   * @param settings the service's configuration, as {@code application.properties} names it
   */
  ServiceProcess(String name, Path jar, int port, Map<String, String> settings, Path log) {
    this.name = name;
    this.jar = jar;
    this.port = port;
    this.settings = Map.copyOf(settings);
    this.log = log;
  }

  public String name() {
    return name;
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public Path log() {
    return log;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** Starts it; {@link #awaitReady()} tells when it can be used. */
  void start() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms64m", "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=4"));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port));
    command.addAll(List.of("-jar", jar.toString()));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
  }

  void awaitReady() throws IOException, InterruptedException {
    long giveUp = System.nanoTime() + READY_WITHIN.toNanos();
    while (System.nanoTime() < giveUp) {
      if (!process.isAlive()) {
        throw new IOException(name + " ended at once; see " + log);
      }
      if (isReady()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException(
        name + " was not ready within " + READY_WITHIN.toSeconds() + " s; see " + log);
  }

  /** Whether it says it can work now. */
  public boolean isReady() throws InterruptedException {
    return healthStatus("ready") == 200;
  }

  /** The HTTP status of {@code /q/health/<kind>}; 0 where nothing answers. */
  public int healthStatus(String kind) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url() + "/q/health/" + kind))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Ends it at once, as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
  }

  void stop() throws InterruptedException {
    if (process != null) {
      process.destroy();
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        kill();
      }
    }
  }
}
