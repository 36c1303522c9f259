package dev.slugline.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** The feeds that may push: {@code slugline.feeds.<id>.*}. */
@ConfigMapping(prefix = "slugline.feeds")
public interface Feeds {

  /** Each feed by its id: letters, digits and hyphens. */
  @WithParentName
  Map<String, Feed> byId();

  /** One feed. */
  interface Feed {

    /**
     * SHA-256 of the feed's key, in hex; the key itself is never configured. Without it the feed
     * may not push.
     */
    Optional<String> keySha256();

    /** A second key that is good too, so that a key can be changed without losing a story. */
    Optional<String> nextKeySha256();

    /** The largest story; the most that a record can carry is 16 MiB. */
    @WithDefault("16M")
    MemorySize largestStory();

    /** The most stories a second, on average over ten seconds; 0 for no limit. */
    @WithDefault("0")
    int storiesPerSecond();
  }
}
