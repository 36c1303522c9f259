package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a product's schedule. */
final class ScheduleReader {
  private static final Set<String> KEYS = Set.of("zone", "days", "from", "to");

  private final List<Fault> faults;

  ScheduleReader(List<Fault> faults) {
    this.faults = faults;
  }

  /** Nothing where it is wrong; its faults are told. */
  Schedule read(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      return wrong(node, "a schedule has zone, days, from and to");
    }
    Map<String, Node> fields = new HashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = ((ScalarNode) entry.getKeyNode()).getValue();
      if (!KEYS.contains(key)) {
        return wrong(entry.getKeyNode(), "a schedule has no field '" + key + "'");
      }
      fields.put(key, entry.getValueNode());
    }
    if (fields.get("zone") == null) {
      return wrong(node, "the schedule has no zone, such as Europe/Berlin");
    }
    ZoneId zone = zone(fields.get("zone"));
    Set<DayOfWeek> days = days(fields.get("days"));
    LocalTime from = time(fields.get("from"));
    LocalTime to = time(fields.get("to"));
    return zone == null || days == null || from == null || to == null
        ? null
        : new Schedule(zone, days, from, to);
  }

  private ZoneId zone(Node node) {
    try {
      return ZoneId.of(text(node));
    } catch (DateTimeException e) {
      return wrong(node, "no such time zone: " + text(node));
    }
  }

  private LocalTime time(Node node) {
    if (node == null) {
      return LocalTime.MIDNIGHT;
    }
    try {
      return LocalTime.parse(text(node));
    } catch (DateTimeException e) {
      return wrong(node, "a time is written as \"06:30\": " + text(node));
    }
  }

  private Set<DayOfWeek> days(Node node) {
    if (node == null) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    if (!(node instanceof SequenceNode sequence)) {
      return wrong(node, "days is a list such as [mon, tue]");
    }
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (Node item : sequence.getValue()) {
      String name = text(item).toLowerCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        String full = day.name().toLowerCase(Locale.ROOT);
        if (name.equals(full) || name.equals(full.substring(0, 3))) {
          days.add(day);
        }
      }
    }
    return days.size() == sequence.getValue().size()
        ? days
        : wrong(node, "days are mon, tue, wed, thu, fri, sat, sun, each once");
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private <T> T wrong(Node node, String reason) {
    faults.add(
        new Fault(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, reason));
    return null;
  }
}
