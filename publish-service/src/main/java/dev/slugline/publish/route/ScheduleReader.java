package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import dev.slugline.publish.route.rule.Hints;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a product's schedule. */
final class ScheduleReader {
  private static final Set<String> KEYS = Set.of("zone", "days", "from", "to");

  private final List<Fault> faults;

  ScheduleReader(List<Fault> faults) {
    this.faults = faults;
  }

  /** One window or a list of windows; those that are wrong are told and left out. */
  List<Schedule> read(Node node) {
    List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    if (nodes.isEmpty()) {
      wrong(node, "a schedule of no window is never open", "leave it out to serve at all times");
    }
    return nodes.stream().map(this::window).filter(Objects::nonNull).toList();
  }

  private Schedule window(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      return wrong(node, "a schedule has zone, days, from and to", null);
    }
    Map<String, Node> fields = Fields.of(mapping, "a schedule", KEYS, faults);
    if (fields.get("zone") == null) {
      return wrong(node, "the schedule has no zone", "such as zone: Europe/Berlin");
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
      return ZoneId.of(Fields.text(node));
    } catch (DateTimeException e) {
      return wrong(
          node,
          "no such time zone: " + Fields.text(node),
          Hints.didYouMean(Fields.text(node), ZoneId.getAvailableZoneIds()));
    }
  }

  private LocalTime time(Node node) {
    if (node == null) {
      return LocalTime.MIDNIGHT;
    }
    try {
      // The end of the day is the beginning of the next one.
      return Fields.text(node).equals("24:00")
          ? LocalTime.MIDNIGHT
          : LocalTime.parse(Fields.text(node));
    } catch (DateTimeException e) {
      return wrong(node, "no time of day: " + Fields.text(node), "write it as \"06:30\"");
    }
  }

  private Set<DayOfWeek> days(Node node) {
    if (node == null) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    if (!(node instanceof SequenceNode sequence)) {
      return wrong(node, "days is a list", "such as [mon, tue]");
    }
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (Node item : sequence.getValue()) {
      String name = Fields.text(item).toLowerCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        String full = day.name().toLowerCase(Locale.ROOT);
        if (name.equals(full) || name.equals(full.substring(0, 3))) {
          days.add(day);
        }
      }
    }
    return !days.isEmpty() && days.size() == sequence.getValue().size()
        ? days
        : wrong(node, "days are mon, tue, wed, thu, fri, sat, sun, each once", null);
  }

  private <T> T wrong(Node node, String reason, String hint) {
    faults.add(Fault.at(node, reason, hint));
    return null;
  }
}
