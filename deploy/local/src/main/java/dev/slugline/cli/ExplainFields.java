package dev.slugline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.Extension.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The derived fields of an article, one for each piece of evidence, numbered from 1. */
final class ExplainFields {

  /**
   * One field, and why it says what it says.
   *
   * @param value what the article says, or the stretch that shows it where that is all there is
   * @param evidence the rule and the spans
   */
  record Field(int number, String name, String value, Evidence evidence) {

    /** What the field is about, for the colour of its marks. */
    String group() {
      String plain = name.startsWith("x-slugline.") ? name.substring("x-slugline.".length()) : name;
      return switch (plain.replaceAll("\\[.*", "")) {
        case "headlines", "descriptions", "title" -> "head";
        case "by", "bylines", "credits" -> "who";
        case "dateline", "located", "dates", "embargoedUntil" -> "when";
        case "associations" -> "picture";
        case "quotes" -> "quote";
        case "mentions", "entities", "people", "organisations", "places" -> "name";
        case "infoSources", "copyrightNotice", "notes", "edNote" -> "note";
        case "subjects", "keywords", "genres" -> "topic";
        default -> "other";
      };
    }
  }

  private static final int LONGEST = 120;
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[([^\\]]*)\\])?\\.?");

  /** By which of its fields evidence names an entry of a list, where it does not count. */
  private static final List<String> KEYS = List.of("role", "name", "literal");

  private ExplainFields() {}

  static List<Field> of(JsonNode article, List<Evidence> evidence, String text, String copy) {
    var fields = new ArrayList<Field>();
    for (Evidence e : evidence) {
      String shown = stretch(e, text, copy);
      String said = value(article, e.field());
      fields.add(
          new Field(fields.size() + 1, e.field(), shorten(said.isEmpty() ? shown : said), e));
    }
    return fields;
  }

  /**
   * What an article says in a field such as {@code headlines[main]}; empty for lists and bodies.
   */
  static String value(JsonNode article, String field) {
    JsonNode node = article;
    Matcher step = STEP.matcher(field.replace("x-slugline.", "x-slugline/"));
    while (step.find() && node != null) {
      for (String name : step.group(1).split("/")) {
        node = node == null ? null : node.get(name);
      }
      node = step.group(2) == null ? node : entry(node, step.group(2));
    }
    if (node == null || node.isArray()) {
      return node == null || field.contains("bodies") ? "" : listed(node);
    }
    return node.isValueNode() ? node.asText() : text(node);
  }

  private static JsonNode entry(JsonNode list, String key) {
    if (list == null || !list.isArray()) {
      return null;
    }
    if (key.chars().allMatch(Character::isDigit) && !key.isEmpty()) {
      return list.get(Integer.parseInt(key));
    }
    for (JsonNode entry : list) {
      if (KEYS.stream().anyMatch(name -> key.equals(entry.path(name).asText(null)))) {
        return entry;
      }
    }
    return null;
  }

  private static String listed(JsonNode list) {
    var said = new ArrayList<String>();
    if (list.size() <= 8) {
      list.forEach(entry -> said.add(entry.isValueNode() ? entry.asText() : text(entry)));
      return String.join(", ", said);
    }
    return "";
  }

  private static String text(JsonNode node) {
    if (node.path("descriptions").isArray()) {
      String by = node.path("by").asText("");
      return text(node.path("descriptions").path(0)) + (by.isEmpty() ? "" : " (" + by + ")");
    }
    for (String name : List.of("value", "text", "name")) {
      if (node.path(name).isTextual()) {
        return node.path(name).asText();
      }
    }
    return "";
  }

  private static String stretch(Evidence e, String text, String copy) {
    if (e.start() != null) {
      return slice(text, e.start(), e.end());
    }
    return e.copyStart() == null || copy == null ? "" : slice(copy, e.copyStart(), e.copyEnd());
  }

  private static String slice(String text, int from, int to) {
    int length = text.codePointCount(0, text.length());
    if (from > to || to > length) {
      return "";
    }
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, to - from));
  }

  private static String shorten(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
