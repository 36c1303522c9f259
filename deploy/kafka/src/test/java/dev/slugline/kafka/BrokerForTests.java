package dev.slugline.kafka;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** A real broker with the pipeline's topics, for as long as the tests run. */
public class BrokerForTests implements QuarkusTestResourceLifecycleManager {
  private LocalBroker broker;

  @Override
  public Map<String, String> start() {
    try {
      broker = LocalBroker.in(Files.createTempDirectory("slugline-it")).start();
      Path topics = Path.of(System.getProperty("slugline.root", ".."), "deploy/kafka/topics.yaml");
      try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
        new ApplyTopics(TopicsFile.read(topics), Optional.empty()).to(admin);
      }
      return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
    } catch (Exception e) {
      throw new IllegalStateException("no broker for the tests", e);
    }
  }

  @Override
  public void stop() {
    broker.close();
  }
}
