package dev.slugline.enrich.read.otherxml;

import dev.slugline.enrich.read.xml.XmlElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The names under which wires send a field, best first; {@code wire-names.properties}. */
final class WireNames {
  private static final Map<String, List<String>> NAMES = load();

  private WireNames() {}

  static List<String> of(String field) {
    return NAMES.get(field);
  }

  static boolean is(XmlElement element, String field) {
    return NAMES.get(field).contains(normal(element.name()));
  }

  static String normal(String name) {
    var normal = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '.' && c != '_') {
        normal.append(Character.toLowerCase(c));
      }
    }
    return normal.toString();
  }

  private static Map<String, List<String>> load() {
    var table = new Properties();
    try (InputStream in = WireNames.class.getResourceAsStream("wire-names.properties")) {
      table.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                field -> field,
                field ->
                    List.of(table.getProperty(field).split(",")).stream()
                        .map(WireNames::normal)
                        .toList()));
  }
}
