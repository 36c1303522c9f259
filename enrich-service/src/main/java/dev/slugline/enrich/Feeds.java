package dev.slugline.enrich;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What feeds are taken to mean where they do not say it: {@code slugline.feeds.<id>.*}. */
@ConfigMapping(prefix = "slugline.feeds")
public interface Feeds {

  @WithParentName
  Map<String, Feed> byId();

  /** One feed. */
  interface Feed {

    /** The charset of bytes that are not UTF-8 and declare none; detected without this. */
    Optional<Charset> charset();

    /** BCP 47 tag of copy that declares no language; detected without this. */
    Optional<String> language();

    /** The time zone of dates that have none, such as Europe/Berlin; UTC without this. */
    Optional<ZoneId> zone();
  }

  /** What is known of a feed; little, for one that is not configured. */
  default FeedProfile profile(String id) {
    Feed feed = byId().get(id);
    return feed == null
        ? FeedProfile.unknown(id)
        : new FeedProfile(
            id,
            feed.charset().orElse(null),
            feed.language().orElse(null),
            feed.zone().orElse(ZoneOffset.UTC));
  }
}
