package dev.slugline.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Brings a cluster's topics in line with a topics file: creates what is missing, sets what differs,
 * deletes nothing.
 */
public final class ApplyTopics {
  private final TopicsFile file;
  private final Optional<Short> replication;

  /**
   * @param replication instead of the file's default
   */
  public ApplyTopics(TopicsFile file, Optional<Short> replication) {
    this.file = file;
    this.replication = replication;
  }

  /**
   * Applies the file and says what it did, one line a topic.
   *
   * @throws ExecutionException if the cluster refuses or is away
   */
  public List<String> to(Admin admin) throws ExecutionException, InterruptedException {
    Set<String> there = admin.listTopics().names().get();
    var missing = file.topics().stream().filter(t -> !there.contains(t.name())).toList();
    admin.createTopics(missing.stream().map(this::create).toList()).all().get();
    Map<ConfigResource, java.util.Collection<AlterConfigOp>> changes = new HashMap<>();
    for (TopicsFile.Topic topic : file.topics()) {
      if (there.contains(topic.name())) {
        changes.put(
            new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
            topic.config().entrySet().stream()
                .map(
                    e ->
                        new AlterConfigOp(
                            new ConfigEntry(e.getKey(), e.getValue()), AlterConfigOp.OpType.SET))
                .collect(Collectors.toList()));
      }
    }
    admin.incrementalAlterConfigs(changes).all().get();
    var said = new ArrayList<String>();
    for (TopicsFile.Topic topic : file.topics()) {
      said.add((there.contains(topic.name()) ? "in line  " : "created  ") + topic.name());
    }
    return said;
  }

  private NewTopic create(TopicsFile.Topic topic) {
    int partitions = Optional.ofNullable(topic.partitions()).orElse(file.defaults().partitions());
    short copies = replication.orElse(file.defaults().replication());
    return new NewTopic(topic.name(), partitions, copies).configs(new TreeMap<>(topic.config()));
  }

  /**
   * {@code ApplyTopics BOOTSTRAP-SERVERS TOPICS-FILE [REPLICATION]}: the form that a container
   * runs.
   */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    if (args.length < 2) {
      System.err.println("usage: ApplyTopics BOOTSTRAP-SERVERS TOPICS-FILE [REPLICATION]");
      System.exit(1);
    }
    var file = TopicsFile.read(Path.of(args[1]));
    Optional<Short> replication =
        args.length > 2 ? Optional.of(Short.valueOf(args[2])) : Optional.empty();
    try (var admin = Admin.create(Map.of("bootstrap.servers", args[0]))) {
      new ApplyTopics(file, replication).to(admin).forEach(System.out::println);
    }
  }
}
