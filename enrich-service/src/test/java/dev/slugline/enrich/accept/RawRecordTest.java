package dev.slugline.enrich.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.enrich.FeedProfile;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RawRecordTest {

  @Test
  void takesReceiptAndFeedFromTheEnvelope() {
    var rec = new ConsumerRecord<>("wire.raw.v1", 2, 17, "agency/A-1", new byte[] {65});
    put(rec, "ce_id", "01890a5d-ac96-774b-bcce-b302099a8057");
    put(rec, "ce_source", "/feeds/agency");
    put(rec, "content-type", "text/plain");

    var story = RawRecord.story(rec, FeedProfile::unknown);

    assertThat(story.receipt()).isEqualTo("01890a5d-ac96-774b-bcce-b302099a8057");
    assertThat(story.feed().id()).isEqualTo("agency");
    assertThat(story.contentType()).isEqualTo("text/plain");
    assertThat(story.source().offset()).isEqualTo(17);
  }

  @Test
  void givesARecordOfNoOnesAReceiptOfItsPlace() {
    var rec = new ConsumerRecord<String, byte[]>("wire.raw.v1", 2, 17, null, null);
    put(rec, "ce_source", "/feeds/../../x");

    var story = RawRecord.story(rec, FeedProfile::unknown);

    assertThat(story.receipt()).isEqualTo("wire.raw.v1-2-17");
    assertThat(story.feed().id()).isEqualTo("unknown");
    assertThat(story.bytes()).isEmpty();
  }

  private static void put(ConsumerRecord<String, byte[]> rec, String name, String value) {
    rec.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
