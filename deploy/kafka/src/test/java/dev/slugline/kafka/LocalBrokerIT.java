package dev.slugline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerIT {
  private static final Path TOPICS = Path.of("topics.yaml");

  @TempDir private Path folder;

  @Test
  void keepsItsTopicsOverAKillAndAppliesTheFileTwiceToTheSameEnd() throws Exception {
    var file = TopicsFile.read(TOPICS);
    var names = file.topics().stream().map(TopicsFile.Topic::name).toList();
    int port = LocalBroker.freePort();
    try (var broker = LocalBroker.in(folder, port).start()) {
      try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
        assertThat(new ApplyTopics(file, Optional.empty()).to(admin))
            .allMatch(line -> line.startsWith("created"));
      }
      broker.kill();
    }
    try (var broker = LocalBroker.in(folder, port).start();
        var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      assertThat(new ApplyTopics(file, Optional.empty()).to(admin))
          .allMatch(line -> line.startsWith("in line"));
      assertThat(admin.listTopics().names().get()).containsAll(names);
      var articles = new ConfigResource(ConfigResource.Type.TOPIC, "news.articles.v1");
      var config = admin.describeConfigs(java.util.List.of(articles)).all().get().get(articles);
      assertThat(config.get("cleanup.policy").value()).isEqualTo("compact,delete");
    }
  }
}
