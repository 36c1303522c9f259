package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the items in what a feed wraps them in: a list, an envelope, an envelope with a list. */
final class JsonItems {
  private static final int DEPTH = 4;
  private static final List<String> ENVELOPES =
      List.of(
          "data",
          "item",
          "items",
          "_items",
          "entries",
          "results",
          "stories",
          "articles",
          "news",
          "docs",
          "hits",
          "content",
          "response",
          "payload");

  private JsonItems() {}

  /** The items of a value, in order; the value itself where it is no envelope. */
  static List<JsonNode> of(JsonNode value) {
    var items = new ArrayList<JsonNode>();
    collect(value, 0, items);
    return items;
  }

  private static void collect(JsonNode value, int depth, List<JsonNode> items) {
    if (value.isArray() && depth < DEPTH + 2) {
      value.forEach(one -> collect(one, depth + 1, items));
      return;
    }
    JsonNode inside = depth < DEPTH ? inside(value) : null;
    if (inside == null) {
      items.add(value);
    } else {
      collect(inside, depth + 1, items);
    }
  }

  /** What an envelope holds; null for what is an item itself. */
  private static JsonNode inside(JsonNode value) {
    if (!value.isObject() || JsonStory.isItem(new Fields(value))) {
      return null;
    }
    for (String name : ENVELOPES) {
      JsonNode inside = value.get(name);
      if (inside != null && (inside.isObject() || holdsObjects(inside))) {
        return inside;
      }
    }
    return null;
  }

  private static boolean holdsObjects(JsonNode list) {
    return list.isArray() && !list.isEmpty() && list.get(0).isObject();
  }
}
