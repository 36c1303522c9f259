package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.enrich.SafeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An object's fields by the words of their keys: {@code versionCreated}, {@code versioncreated} and
 * {@code version_created} are one name, written here in lower case.
 */
final class Fields {
  private static final List<String> VALUE_KEYS =
      List.of("value", "text", "rendered", "html", "name", "by", "title", "literal", "code");
  private final JsonNode object;
  private final Map<String, JsonNode> byName = new HashMap<>();

  Fields(JsonNode object) {
    this.object = object;
    object
        .properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()) {
                byName.putIfAbsent(name(field.getKey()), field.getValue());
              }
            });
  }

  private static String name(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace("$", "");
  }

  JsonNode node() {
    return object;
  }

  /** The first of the names that there is. */
  Optional<JsonNode> get(String... names) {
    for (String name : names) {
      JsonNode node = byName.get(name);
      if (node != null) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  boolean has(String... names) {
    return get(names).isPresent();
  }

  /** The first of the names that says something, as plain text. */
  String text(String... names) {
    for (String name : names) {
      String text = textOf(byName.get(name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The same on one line. */
  String line(String... names) {
    String text = text(names);
    return text == null ? null : text.replaceAll("\\s+", " ");
  }

  /** A field's objects: a list's, those of a map's values, or the one that it is. */
  List<Fields> objects(String... names) {
    JsonNode node = get(names).orElse(null);
    var objects = new ArrayList<Fields>();
    if (node != null && node.isArray()) {
      node.forEach(one -> add(objects, one));
    } else if (node != null) {
      add(objects, node);
    }
    return objects;
  }

  /** The objects that a list, or an object of names, has as its values. */
  List<Fields> members(String name) {
    JsonNode node = get(name).orElse(null);
    var members = new ArrayList<Fields>();
    if (node != null && node.isContainerNode()) {
      node.forEach(one -> add(members, one));
    }
    return members;
  }

  private static void add(List<Fields> objects, JsonNode node) {
    if (node.isObject()) {
      objects.add(new Fields(node));
    }
  }

  /** A field's texts: those of a list, or the one that it is. */
  List<String> texts(String... names) {
    JsonNode node = get(names).orElse(null);
    var texts = new ArrayList<String>();
    if (node != null && node.isArray()) {
      node.forEach(
          one -> {
            String text = textOf(one);
            if (text != null) {
              texts.add(text);
            }
          });
    } else {
      String text = textOf(node);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A whole number; null where the field holds none. */
  Integer number(String... names) {
    String text = text(names);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** What a value says: itself, the value within an object, the first of a list. */
  static String textOf(JsonNode node) {
    if (node == null || node.isNull() || node.isBoolean()) {
      return null;
    }
    if (node.isArray()) {
      return node.isEmpty() || node.get(0).isArray() ? null : textOf(node.get(0));
    }
    if (node.isObject()) {
      for (String key : VALUE_KEYS) {
        JsonNode value = node.get(key);
        if (value != null && value.isValueNode() && !value.asText().isBlank()) {
          return textOf(value);
        }
      }
      return null;
    }
    String text = SafeText.of(node.asText()).strip();
    return text.isEmpty() ? null : text;
  }
}
