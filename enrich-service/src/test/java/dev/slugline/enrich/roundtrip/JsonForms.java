package dev.slugline.enrich.roundtrip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A tale as ninjs of three branches and as an item of AP's Media API. */
final class JsonForms {
  private final Random random;

  JsonForms(Random random) {
    this.random = random;
  }

  byte[] ninjs1(Tale tale) {
    var item = new LinkedHashMap<String, Object>();
    item.put("uri", uri(tale));
    item.put("version", random.nextBoolean() ? tale.version() : String.valueOf(tale.version()));
    item.put("versioncreated", tale.made().toString());
    item.put("urgency", random.nextBoolean() ? tale.urgency() : String.valueOf(tale.urgency()));
    item.put("headline", tale.headline());
    item.put("description_summary", tale.summary());
    item.put("byline", tale.by());
    item.put("slugline", tale.id());
    item.put(
        List.of("body_html", "body_xhtml", "body_html5").get(random.nextInt(3)),
        new Markup(random).html(tale));
    return bytes(item);
  }

  byte[] ninjs2(Tale tale) {
    return later(tale, "versioncreated", "contenttype");
  }

  byte[] ninjs3(Tale tale) {
    return later(tale, "versionCreated", "contentType");
  }

  private byte[] later(Tale tale, String created, String type) {
    var item = new LinkedHashMap<String, Object>();
    item.put("uri", uri(tale));
    item.put("version", String.valueOf(tale.version()));
    item.put(created, tale.made().toString());
    item.put("urgency", tale.urgency());
    item.put("headlines", List.of(Map.of("role", "main", "value", tale.headline())));
    item.put("descriptions", List.of(Map.of("role", "summary", "value", tale.summary())));
    item.put("by", tale.by());
    item.put("slugline", tale.id());
    var html = Map.of("role", "main", type, "text/html", "value", new Markup(random).html(tale));
    var text =
        Map.of("role", "main", type, "text/plain", "value", String.join("\n", tale.paragraphs()));
    item.put("bodies", random.nextBoolean() ? List.of(html, text) : List.of(text, html));
    return bytes(item);
  }

  byte[] apMediaApi(Tale tale) {
    var item = new LinkedHashMap<String, Object>();
    item.put("uri", "https://api.example.org/content/" + tale.id() + "?et=" + tale.version());
    item.put("altids", Map.of("itemid", tale.id(), "etag", tale.id() + "_" + tale.version()));
    item.put("version", tale.version());
    item.put("type", "text");
    item.put("versioncreated", tale.made().toString());
    item.put("urgency", tale.urgency());
    item.put("headline", tale.headline());
    item.put("description_summary", tale.summary());
    item.put("bylines", List.of(Map.of("by", tale.by())));
    item.put("slugline", tale.id());
    item.put("body_html", new Markup(random).html(tale));
    return write(Map.of("data", Map.of("item", shuffled(item))));
  }

  static String uri(Tale tale) {
    return "urn:newsml:example.org:20260101:" + tale.id();
  }

  private byte[] bytes(Map<String, Object> item) {
    Object push =
        switch (random.nextInt(3)) {
          case 0 -> List.of(shuffled(item));
          case 1 -> Map.of("items", List.of(shuffled(item)));
          default -> shuffled(item);
        };
    return write(push);
  }

  private Map<String, Object> shuffled(Map<String, Object> item) {
    var keys = new ArrayList<>(item.keySet());
    Collections.shuffle(keys, random);
    var shuffled = new LinkedHashMap<String, Object>();
    keys.forEach(key -> shuffled.put(key, item.get(key)));
    return shuffled;
  }

  private byte[] write(Object push) {
    var mapper =
        JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, random.nextBoolean())
            .build();
    try {
      String json =
          random.nextBoolean()
              ? mapper.writerWithDefaultPrettyPrinter().writeValueAsString(push)
              : mapper.writeValueAsString(push);
      String mark = random.nextInt(4) == 0 ? "\uFEFF" : "";
      return (mark + json)
          .getBytes(random.nextInt(5) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
