package dev.slugline.local;

import dev.slugline.kafka.LocalBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * One of the services, as a process of its own on loopback. It is told a name that its answers
 * carry: what answers on the port without it is another program.
 */
public final class ServiceProcess {
  private static final Duration READY_WITHIN = Duration.ofSeconds(120);
  private static final String INSTANCE = "slugline-instance";
  private static final int ATTEMPTS = 3;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final String name;
  private final Path jar;
  private final Ports ports;
  private final String instance = UUID.randomUUID().toString();
  private final Map<String, String> settings;
  private final Path log;
  private volatile Process process;
  private volatile int port;

  /**
   * @param preferred the port that it has if it is free
   * @param settings the service's configuration, as {@code application.properties} names it
   */
  ServiceProcess(
      String name, Path jar, Ports ports, int preferred, Map<String, String> settings, Path log) {
    this.name = name;
    this.jar = jar;
    this.ports = ports;
    this.port = ports.take(preferred);
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
    command.add("-Dquarkus.http.header." + INSTANCE + ".value=" + instance);
    command.addAll(List.of("-jar", jar.toString()));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
  }

  void awaitReady() throws IOException, InterruptedException {
    int attempt = 1;
    long giveUp = System.nanoTime() + READY_WITHIN.toNanos();
    while (System.nanoTime() < giveUp) {
      if (!process.isAlive()) {
        if (attempt++ == ATTEMPTS || !isTaken()) {
          throw new IOException(name + " ended at once; see " + log);
        }
        port = ports.take(LocalBroker.freePort());
        start();
      }
      if (isReady()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException(
        name + " was not ready within " + READY_WITHIN.toSeconds() + " s; see " + log);
  }

  /** Whether another program has the port by now. */
  private boolean isTaken() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }

  /** Whether it says it can work now. */
  public boolean isReady() throws InterruptedException {
    return healthStatus("ready") == 200;
  }

  /** The HTTP status of {@code /q/health/<kind>}; 0 where it does not answer. */
  public int healthStatus(String kind) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url() + "/q/health/" + kind))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      HttpResponse<Void> answer = HTTP.send(request, HttpResponse.BodyHandlers.discarding());
      boolean ours = answer.headers().firstValue(INSTANCE).filter(instance::equals).isPresent();
      return ours ? answer.statusCode() : 0;
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
