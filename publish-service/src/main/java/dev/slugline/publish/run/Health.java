package dev.slugline.publish.run;

import jakarta.inject.Singleton;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** What health says. Ready: Kafka answers and stories flow. Alive: nothing is stuck for good. */
final class Health {

  @Readiness
  @Singleton
  static final class Ready implements HealthCheck {
    private final Watch watch;

    Ready(Watch watch) {
      this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
      boolean running = watch.state() == KafkaStreams.State.RUNNING;
      return HealthCheckResponse.named("stories flow")
          .status(watch.isReachable() && running)
          .withData("kafka", watch.isReachable() ? "answers" : "away")
          .withData("stream", watch.state().name())
          .withData("lag", watch.lag())
          .build();
    }
  }

  @Liveness
  @Singleton
  static final class Alive implements HealthCheck {
    private final Watch watch;

    Alive(Watch watch) {
      this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
      KafkaStreams.State state = watch.state();
      boolean over = state == KafkaStreams.State.ERROR || state == KafkaStreams.State.PENDING_ERROR;
      return HealthCheckResponse.named("progress")
          .status(!over && !watch.isStuck())
          .withData("stream", state.name())
          .withData("stuck", watch.isStuck())
          .build();
    }
  }
}
