package dev.slugline.publish.deliver;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of a CloudEvents 1.0 event in Kafka's binary mode. */
final class CloudEvent {
  private final Map<String, String> headers = new LinkedHashMap<>();

  CloudEvent(String type, String id, String feed, String subject, Instant time) {
    headers.put("ce_specversion", "1.0");
    headers.put("ce_type", "dev.slugline." + type + ".v1");
    headers.put("ce_id", id);
    headers.put("ce_source", feed == null ? "/feeds" : "/feeds/" + feed);
    headers.put("ce_time", time.truncatedTo(ChronoUnit.MILLIS).toString());
    with("ce_subject", subject);
  }

  CloudEvent with(String name, Object value) {
    if (value != null) {
      headers.put(name, value.toString());
    }
    return this;
  }

  Map<String, String> headers() {
    return headers;
  }
}
