package dev.slugline.enrich;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a feed's copy is taken to be where it does not say so itself.
 *
 * @param id the feed's id
 * @param charset for bytes that are not UTF-8 and declare nothing; null to detect
 * @param language BCP 47 tag; null to detect
 * @param zone for dates without one
 */
public record FeedProfile(String id, Charset charset, String language, ZoneId zone) {

  /**
   * A feed of which nothing is known: charset and language are detected, dates without a zone are
   * UTC.
   */
  public static FeedProfile unknown(String id) {
    return new FeedProfile(id, null, null, ZoneOffset.UTC);
  }
}
