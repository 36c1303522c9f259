package dev.slugline.enrich;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive means: while there is something to read, something is read. Kafka being away is no reason
 * to be restarted, so trying to reach it counts as progress.
 */
@Liveness
@ApplicationScoped
public class Progress implements HealthCheck {
  private static final Duration STUCK_AFTER = Duration.ofSeconds(60);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

  private final KafkaClientService kafka;
  private final AtomicLong lastMade = new AtomicLong(System.nanoTime());

  Progress(KafkaClientService kafka) {
    this.kafka = kafka;
  }

  /** Something was done. */
  void made() {
    lastMade.set(System.nanoTime());
  }

  @Override
  public HealthCheckResponse call() {
    Duration idle = Duration.ofNanos(System.nanoTime() - lastMade.get());
    var response = HealthCheckResponse.named("progress").withData("idleSeconds", idle.toSeconds());
    if (idle.compareTo(STUCK_AFTER) < 0) {
      return response.up().build();
    }
    long lag = lag();
    if (lag <= 0) {
      // With nothing to do, the clock starts when there is something again.
      made();
      return response.up().build();
    }
    return response.withData("lag", lag).down().build();
  }

  /** Records that wait for this consumer; 0 where that cannot be told now. */
  private long lag() {
    try {
      KafkaConsumer<String, byte[]> consumer = kafka.getConsumer("raw");
      Function<Consumer<String, byte[]>, Long> lag = Progress::lag;
      return consumer.runOnPollingThread(lag).await().atMost(ANSWER_WITHIN);
    } catch (RuntimeException e) {
      return 0;
    }
  }

  private static long lag(Consumer<String, byte[]> consumer) {
    return consumer.assignment().stream().mapToLong(p -> consumer.currentLag(p).orElse(0)).sum();
  }
}
