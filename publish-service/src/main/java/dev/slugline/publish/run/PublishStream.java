package dev.slugline.publish.run;

import dev.slugline.publish.PublishSettings;
import dev.slugline.publish.PublishTopology;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/** Gives Quarkus the topology to run. */
final class PublishStream {
  private static final Logger LOG = Logger.getLogger(PublishStream.class);

  @Produces
  @Singleton
  @Unremovable
  Topology topology(PublishConfig config, LiveProducts products, FateMetrics metrics) {
    var settings = PublishSettings.service(config.retention(), config.look());
    return new PublishTopology(settings, products, metrics).build();
  }

  /** Nothing was committed: a new thread reads again from where the last commit was. */
  @Produces
  @Singleton
  @Unremovable
  StreamsUncaughtExceptionHandler handler() {
    return exception -> {
      LOG.error("a stream thread failed and is replaced", exception);
      return StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
    };
  }
}
