package dev.slugline.publish.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks every second whether Kafka answers, whether work is waiting and whether any is done; and
 * now and then whether the products changed. Health is answered from what it saw last.
 */
@Singleton
public final class Watch {
  private static final Logger LOG = Logger.getLogger(Watch.class);
  private static final int ASK_MS = 2_000;
  private static final int STEP_MS = 1_000;
  private static final Duration RENEWED_WITHIN = Duration.ofSeconds(30);

  private final KafkaStreams streams;
  private final LiveProducts products;
  private final Duration stuckAfter;
  private final Duration productsReload;
  private final Admin admin;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "publish-watch");
            thread.setDaemon(true);
            return thread;
          });
  private long clock = System.currentTimeMillis() - System.nanoTime() / 1_000_000;
  private volatile boolean reachable;
  private volatile long lag;
  private double done = -1;
  private volatile long progressAt = System.nanoTime();

  @Inject
  public Watch(
      KafkaStreams streams,
      LiveProducts products,
      PublishConfig config,
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
    this.streams = streams;
    this.products = products;
    this.stuckAfter = config.stuckAfter();
    this.productsReload = config.productsReload();
    this.admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ASK_MS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ASK_MS));
  }

  void start(@Observes StartupEvent event) {
    timer.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    long reload = productsReload.toMillis();
    timer.scheduleWithFixedDelay(this::reload, reload, reload, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
    admin.close(Duration.ofSeconds(1));
  }

  /** Whether Kafka answered when asked last. */
  boolean isReachable() {
    return reachable;
  }

  /** Records that wait to be read, as far as it is known. */
  long lag() {
    return lag;
  }

  KafkaStreams.State state() {
    return streams.state();
  }

  /** Whether there is work, Kafka answers, and yet nothing was done for too long. */
  boolean isStuck() {
    return System.nanoTime() - progressAt > stuckAfter.toNanos();
  }

  /**
   * Streams plans when it looks at the desk's agenda by the wall clock: where that is set back by
   * an hour, it would next look in an hour. New threads plan anew, a few seconds later.
   */
  public void renewThreads() {
    int threads = streams.metadataForLocalThreads().size();
    for (int i = 0; i < threads; i++) {
      streams.addStreamThread();
      streams.removeStreamThread(RENEWED_WITHIN);
    }
  }

  private void lookAtClock() {
    long now = System.currentTimeMillis() - System.nanoTime() / 1_000_000;
    boolean back = now < clock - STEP_MS;
    clock = now;
    if (back && state() == KafkaStreams.State.RUNNING) {
      LOG.warn("the clock was set back; the stream's threads are renewed");
      renewThreads();
    }
  }

  private void look() {
    lookAtClock();
    try {
      admin.describeCluster().clusterId().get(ASK_MS, TimeUnit.MILLISECONDS);
      reachable = true;
    } catch (ExecutionException | TimeoutException e) {
      reachable = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    lag = (long) metric("consumer-fetch-manager-metrics", "records-lag-max");
    double now = metric("stream-thread-metrics", "process-total");
    if (now != done || lag == 0 || !reachable || !state().isRunningOrRebalancing()) {
      done = now;
      progressAt = System.nanoTime();
    }
  }

  private double metric(String group, String name) {
    double sum = 0;
    for (Map.Entry<MetricName, ? extends Metric> entry : streams.metrics().entrySet()) {
      if (entry.getKey().name().equals(name) && entry.getKey().group().equals(group)) {
        Object value = entry.getValue().metricValue();
        if (value instanceof Double number && !number.isNaN()) {
          sum += number;
        }
      }
    }
    return sum;
  }

  private void reload() {
    try {
      Set<String> topics = admin.listTopics().names().get(ASK_MS, TimeUnit.MILLISECONDS);
      products.reload(topics);
    } catch (ExecutionException | TimeoutException e) {
      // Kafka is away: the products are looked at again when it is back.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
