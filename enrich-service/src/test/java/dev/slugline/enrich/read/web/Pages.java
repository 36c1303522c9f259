package dev.slugline.enrich.read.web;

import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/** Reads pages written in a test. */
final class Pages {
  private Pages() {}

  static Reading reading(String html) {
    var raw =
        new RawStory(
            "r-1",
            FeedProfile.unknown("web"),
            OffsetDateTime.parse("2026-01-01T00:00:00Z"),
            html.getBytes(StandardCharsets.UTF_8),
            "text/html",
            null,
            null);
    var copy = new WireCopy(raw, WireFormat.HTML, html, "UTF-8");
    try {
      return new WebPageReader().read(copy).get(0);
    } catch (dev.slugline.enrich.UnreadableCopy e) {
      return new Reading.Refused(e.rejection());
    }
  }

  static Story read(String html) {
    return ((Reading.Read) reading(html)).story();
  }
}
