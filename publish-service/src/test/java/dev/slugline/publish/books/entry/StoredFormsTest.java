package dev.slugline.publish.books.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.slugline.contracts.Extension;
import dev.slugline.publish.json.PublishJson;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The books outlive the code that wrote them: what lies there keeps its form. */
class StoredFormsTest {
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-01T10:00:00+01:00");
  private static final Mark MARK =
      new Mark("3", TIME, TIME.plusSeconds(1), "receipt-1", 2, "d1", Standing.LIVE);
  private static final String MARKED =
      """
      {"version":"3","created":"2026-03-01T10:00:00+01:00","received":"2026-03-01T10:00:01+01:00",\
      "receipt":"receipt-1","item":2,"digest":"d1","standing":"LIVE"}""";
  private static final String PUBLISHED =
      """
      {"revision":1,"standing":"LIVE","newest":%s,"topics":["news.articles.v1"],\
      "live":["news.articles.v1"],"versions":[%s],"chain":[{"revision":1,"state":"first",\
      "uri":"urn:harbour:1","version":"3","receipt":"receipt-1","at":"2026-03-01T10:00:00+01:00"}],\
      "expires":9000,"touched":8000,"cluster":"c1"}"""
          .formatted(MARKED, MARKED);
  private static final String CANCELLED_AHEAD =
      """
      {"revision":0,"standing":"CANCELLED","newest":{"created":"2026-03-01T10:00:00+01:00",\
      "received":"2026-03-01T10:00:01+01:00","receipt":"receipt-1","item":2,"digest":"d1",\
      "standing":"CANCELLED"},"touched":7000}""";

  private static String json(Object value) {
    return new String(PublishJson.bytes(value), StandardCharsets.UTF_8);
  }

  private static LedgerEntry read(String json) {
    return PublishJson.read(json.getBytes(StandardCharsets.UTF_8), new TypeReference<>() {});
  }

  private static LedgerEntry published() {
    var left =
        new Extension.Version(1, State.FIRST.json(), "urn:harbour:1", "3", "receipt-1", TIME);
    return LedgerEntry.unseen()
        .accepted(MARK, 7000)
        .in("c1")
        .published(left, Standing.LIVE, new TreeSet<>(List.of("news.articles.v1")), 9000L, 8000);
  }

  @Test
  void anEntryIsWrittenAsEver() {
    assertThat(json(published())).isEqualTo(PUBLISHED);
    assertThat(read(PUBLISHED)).isEqualTo(published());
  }

  @Test
  void anEntryThatWasCancelledAheadHasNoFieldForIt() {
    LedgerEntry ahead = LedgerEntry.unseen().cancelledBy(MARK, 7000);
    assertThat(json(ahead)).isEqualTo(CANCELLED_AHEAD);
    assertThat(read(CANCELLED_AHEAD)).isEqualTo(ahead);
    assertThat(ahead.cancelledAhead()).isTrue();
  }

  @Test
  void aHeldStorySaysItsStateByName() {
    assertThat(json(new HeldStory(9000, State.UPDATE, List.of("late"), null)))
        .isEqualTo("{\"until\":9000,\"state\":\"UPDATE\",\"flags\":[\"late\"]}");
  }

  @Test
  void aTallyIsWrittenAsEver() {
    var tally = new Tally(160, 0, 0, 3, 1, List.of(new Tally.Gap(158, 159, 5000, false)), 6000);
    assertThat(json(tally))
        .isEqualTo(
            "{\"newest\":160,\"steps\":3,\"passed\":1,"
                + "\"gaps\":[{\"from\":158,\"to\":159,\"since\":5000}],\"touched\":6000}");
    assertThat(Tally.of(PublishJson.bytes(tally))).isEqualTo(tally);
  }
}
