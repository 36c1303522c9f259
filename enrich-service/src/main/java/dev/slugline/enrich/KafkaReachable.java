package dev.slugline.enrich;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: Kafka answers, and soon. The platform's own check waits as long as its client does,
 * which is longer than anybody asks for.
 */
@Readiness
@ApplicationScoped
class KafkaReachable implements HealthCheck {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

  private final Admin admin;

  KafkaReachable(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    int millis = (int) ANSWER_WITHIN.toMillis();
    this.admin =
        Admin.create(
            Map.of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", millis,
                "default.api.timeout.ms", millis));
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Kafka answers").status(answers()).build();
  }

  private boolean answers() {
    try {
      return !admin
          .describeCluster()
          .nodes()
          .get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @PreDestroy
  void close() {
    admin.close(ANSWER_WITHIN);
  }
}
