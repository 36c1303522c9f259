package dev.slugline.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/**
 * One Kafka broker (KRaft, combined) on loopback, as a process of its own. What was written to its
 * folder is there again after a restart.
 */
public final class LocalBroker implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofSeconds(90);

  private final Path folder;
  private final int port;
  private final int controllerPort;
  private final String classpath;
  private Process process;

  private LocalBroker(Path folder, int port, String classpath) {
    this.folder = folder;
    this.port = port;
    this.controllerPort = freePort();
    this.classpath = classpath;
  }

  /** A broker on a free port with the classpath of this JVM; call {@link #start()}. */
  public static LocalBroker in(Path folder) {
    return in(folder, freePort());
  }

  /** A broker on a port of your choice with the classpath of this JVM; call {@link #start()}. */
  public static LocalBroker in(Path folder, int port) {
    return new LocalBroker(folder, port, classpath());
  }

  /** A port that nothing listens on now. */
  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on loopback", e);
    }
  }

  /** Starts the broker and returns when it answers. */
  public LocalBroker start() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path properties = folder.resolve("server.properties");
    try (var out = Files.newBufferedWriter(properties)) {
      settings().store(out, "written at each start");
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    process =
        new ProcessBuilder(
                java,
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkafka.logs.dir=" + folder.resolve("logs"),
                "-Djava.util.logging.config.file=" + logging(),
                "-cp",
                classpath,
                BrokerMain.class.getName(),
                properties.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    awaitReady();
    return this;
  }

  /** What clients connect to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** What the broker says of itself. */
  public Path log() {
    return folder.resolve("broker.log");
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** The process id, for a fault test. */
  public long pid() {
    return process.pid();
  }

  /** Ends the broker at once, as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    long giveUp = System.nanoTime() + READY_WITHIN.toNanos();
    Map<String, Object> client =
        Map.of(
            "bootstrap.servers",
            bootstrapServers(),
            "default.api.timeout.ms",
            5_000,
            "request.timeout.ms",
            2_000);
    while (System.nanoTime() < giveUp) {
      if (!process.isAlive()) {
        throw new IOException("the broker ended at once; see " + log());
      }
      if (answersOnPort()) {
        try (var admin = Admin.create(client)) {
          if (!admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty()) {
            return;
          }
        } catch (ExecutionException | TimeoutException e) {
          // not ready yet
        }
      }
      Thread.sleep(100);
    }
    throw new IOException(
        "the broker was not ready within " + READY_WITHIN.toSeconds() + " s; see " + log());
  }

  private boolean answersOnPort() {
    try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private Properties settings() {
    var p = new Properties();
    p.put("process.roles", "broker,controller");
    p.put("node.id", "1");
    p.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    p.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    p.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    p.put("controller.listener.names", "CONTROLLER");
    p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.put("log.dirs", folder.resolve("data").toString());
    p.put("auto.create.topics.enable", "false");
    p.put("offsets.topic.replication.factor", "1");
    p.put("offsets.topic.num.partitions", "4");
    p.put("transaction.state.log.replication.factor", "1");
    p.put("transaction.state.log.num.partitions", "4");
    p.put("transaction.state.log.min.isr", "1");
    p.put("share.coordinator.state.topic.replication.factor", "1");
    p.put("share.coordinator.state.topic.min.isr", "1");
    // A single machine has nobody to wait for before the first rebalance.
    p.put("group.initial.rebalance.delay.ms", "0");
    p.put("message.max.bytes", "26214400");
    p.put("replica.fetch.max.bytes", "26214400");
    return p;
  }

  /** The broker's log says what goes wrong, not what goes well. */
  private Path logging() throws IOException {
    Path file = folder.resolve("logging.properties");
    Files.write(
        file,
        List.of(
            "handlers=java.util.logging.ConsoleHandler",
            ".level=WARNING",
            "java.util.logging.ConsoleHandler.level=ALL",
            "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s %5$s%6$s%n"));
    return file;
  }

  /**
   * Under Surefire the class path proper lies in a property, because the JVM's own is only a booter
   * jar.
   */
  private static String classpath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
