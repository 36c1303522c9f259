package dev.slugline.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of a local run's feeds, new at each start. */
public record FeedKeys(Map<String, String> byFeed) {
  public FeedKeys {
    byFeed = Map.copyOf(byFeed);
  }

  /** A random key for each feed. */
  public static FeedKeys random(Collection<String> feeds) {
    var random = new SecureRandom();
    var keys = new LinkedHashMap<String, String>();
    for (String feed : feeds) {
      byte[] key = new byte[24];
      random.nextBytes(key);
      keys.put(feed, Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }
    return new FeedKeys(keys);
  }

  public String of(String feed) {
    String key = byFeed.get(feed);
    if (key == null) {
      throw new IllegalStateException(
          "there is no feed " + feed + " here; there are: " + byFeed.keySet());
    }
    return key;
  }

  /** What ingest-service is told: never the keys, only their hashes. */
  Map<String, String> settings() {
    var settings = new LinkedHashMap<String, String>();
    byFeed.forEach(
        (feed, key) -> settings.put("slugline.feeds." + feed + ".key-sha256", sha256(key)));
    return settings;
  }

  private static String sha256(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
