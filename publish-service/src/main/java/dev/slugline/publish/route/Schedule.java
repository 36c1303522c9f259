package dev.slugline.publish.route;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a product is served, by the clock on its subscribers' wall.
 *
 * @param days the days on which a window opens
 * @param from the first moment of the window
 * @param to the first moment after it; before or at {@code from} it is on the next day
 */
public record Schedule(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {

  public Schedule {
    days = Set.copyOf(days);
  }

  boolean isOpen(Instant now) {
    ZonedDateTime there = now.atZone(zone);
    LocalTime time = there.toLocalTime();
    DayOfWeek day = there.getDayOfWeek();
    if (from.isBefore(to)) {
      return days.contains(day) && !time.isBefore(from) && time.isBefore(to);
    }
    return (days.contains(day) && !time.isBefore(from))
        || (days.contains(day.minus(1)) && time.isBefore(to));
  }

  @Override
  public String toString() {
    String which =
        days.size() == DayOfWeek.values().length
            ? "every day"
            : days.stream()
                .sorted()
                .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    return which + " " + from + " to " + to + " " + zone;
  }
}
