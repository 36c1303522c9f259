package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads ninjs, the AP Media API and whatever JSON has a headline and a body that it names so. */
public final class JsonStoryReader implements Reader {
  private static final int ITEMS = 10_000;

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.NINJS, WireFormat.AP_MEDIA_API, WireFormat.OTHER_JSON);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var readings = new ArrayList<Reading>();
    for (JsonNode value : JsonCopy.parse(copy.text())) {
      for (JsonNode item : JsonItems.of(value)) {
        readings.add(reading(copy, item));
        if (readings.size() > ITEMS) {
          throw new UnreadableCopy(
              Reason.TOO_LARGE, "more than " + ITEMS + " items in one push; send fewer");
        }
      }
    }
    return readings;
  }

  private static Reading reading(WireCopy copy, JsonNode item) {
    if (!item.isObject()) {
      return new Reading.Refused(
          Reason.NOT_A_STORY, "the JSON is a bare value; send an object with the story's fields");
    }
    var fields = new Fields(item);
    String type = JsonStory.type(fields);
    if (JsonStory.isPlan(fields, type)) {
      return new Reading.Refused(
          Reason.NOT_A_STORY, "the item is an event or a plan, not a story; nothing to do");
    }
    if (!JsonStory.isItem(fields)) {
      return new Reading.Refused(
          Reason.NOT_A_STORY,
          "the JSON has no headline and no body under any name that we know; name them as ninjs"
              + " does");
    }
    return new Reading.Read(
        new JsonStory(copy.feed(), fields, copy.format() == WireFormat.AP_MEDIA_API).read());
  }
}
