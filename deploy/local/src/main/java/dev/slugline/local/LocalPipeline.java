package dev.slugline.local;

import dev.slugline.kafka.ApplyTopics;
import dev.slugline.kafka.LocalBroker;
import dev.slugline.kafka.TopicsFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * Broker, topics and the three services: started in that order, watched (one that dies is started
 * again), stopped in the other.
 */
public final class LocalPipeline implements AutoCloseable {
  private static final int WATCH_EVERY_MILLIS = 500;
  private static final int ATTEMPTS = 3;

  private final RunFolder folder;
  private final Ports ports;
  private final LocalBroker broker;
  private final FeedKeys keys;
  private final Consumer<String> say;
  private final List<ServiceProcess> services;
  private volatile boolean stopping;
  private Thread watch;

  private LocalPipeline(
      RunFolder folder,
      Ports ports,
      LocalBroker broker,
      FeedKeys keys,
      Consumer<String> say,
      List<ServiceProcess> services) {
    this.folder = folder;
    this.ports = ports;
    this.broker = broker;
    this.keys = keys;
    this.say = say;
    this.services = services;
  }

  /**
   * Starts everything and returns when a story could be pushed.
   *
   * @param say told each thing that happens, one line each
   */
  public static LocalPipeline start(
      Installation installation, RunFolder folder, FeedKeys keys, Consumer<String> say)
      throws IOException, InterruptedException {
    folder.claim();
    say.accept("starting Kafka");
    Ports ports = Ports.ofThisMachine();
    LocalBroker broker = broker(folder, ports);
    var pipeline =
        new LocalPipeline(
            folder, ports, broker, keys, say, services(installation, folder, ports, broker, keys));
    try {
      pipeline.startServices(installation);
      return pipeline;
    } catch (IOException | InterruptedException | RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  /** Between the choice of a port and the broker's start somebody else may take it. */
  private static LocalBroker broker(RunFolder folder, Ports ports)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return LocalBroker.in(folder.path("kafka"), ports.take(9092)).start();
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          ports.close();
          throw e;
        }
      }
    }
  }

  private static List<ServiceProcess> services(
      Installation installation, RunFolder folder, Ports ports, LocalBroker broker, FeedKeys keys) {
    Map<String, String> common = Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
    Map<String, String> ingest = new LinkedHashMap<>(common);
    ingest.putAll(keys.settings());
    Map<String, String> publish = new LinkedHashMap<>(common);
    publish.put("kafka-streams.state.dir", folder.path("state").toString());
    return Stream.of(
            Map.entry("publish-service", publish),
            Map.entry("enrich-service", common),
            Map.entry("ingest-service", ingest))
        .map(
            s ->
                new ServiceProcess(
                    s.getKey(),
                    installation.service(s.getKey()),
                    ports,
                    PORTS.get(s.getKey()),
                    s.getValue(),
                    folder.path(s.getKey() + ".log")))
        .toList();
  }

  private static final Map<String, Integer> PORTS =
      Map.of("ingest-service", 8081, "enrich-service", 8082, "publish-service", 8083);

  private void startServices(Installation installation) throws IOException, InterruptedException {
    applyTopics(installation);
    say.accept("starting publish, enrich and ingest");
    for (ServiceProcess service : services) {
      service.start();
    }
    for (ServiceProcess service : services) {
      service.awaitReady();
    }
    writeProperties();
    watch = new Thread(this::watch, "watch");
    watch.setDaemon(true);
    watch.start();
  }

  private void applyTopics(Installation installation) throws IOException, InterruptedException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new ApplyTopics(TopicsFile.read(installation.topics()), Optional.empty()).to(admin);
    } catch (ExecutionException e) {
      throw new IOException("the topics could not be made: " + e.getCause().getMessage(), e);
    }
  }

  private void watch() {
    try {
      while (!stopping) {
        Thread.sleep(WATCH_EVERY_MILLIS);
        for (ServiceProcess service : services) {
          if (!stopping && !service.isAlive()) {
            say.accept(service.name() + " ended; starting it again (log: " + service.log() + ")");
            service.start();
            writeProperties();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      say.accept("a service could not be started again: " + e.getMessage());
    }
  }

  private void writeProperties() throws IOException {
    var properties = new Properties();
    properties.put("pid", Long.toString(ProcessHandle.current().pid()));
    properties.put("bootstrap.servers", broker.bootstrapServers());
    properties.put("broker.pid", Long.toString(broker.pid()));
    for (ServiceProcess service : services) {
      properties.put(service.name() + ".url", service.url());
      properties.put(service.name() + ".pid", Long.toString(service.pid()));
    }
    keys.byFeed().forEach((feed, key) -> properties.put("feed." + feed + ".key", key));
    folder.write(properties);
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  public ServiceProcess service(String name) {
    return services.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    stopping = true;
    try {
      for (int i = services.size() - 1; i >= 0; i--) {
        services.get(i).stop();
      }
      broker.close();
      ports.close();
      folder.released();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      say.accept("the run folder could not be tidied: " + e.getMessage());
    }
  }
}
