package dev.slugline.publish.route;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * When a product is served, by the clock on its subscribers' wall.
 *
 * @param days the days on which a window opens
 * @param from the first moment of the window
 * @param to the first moment after it; before or at {@code from} it is on the next day
 */
record Schedule(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {

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
}
