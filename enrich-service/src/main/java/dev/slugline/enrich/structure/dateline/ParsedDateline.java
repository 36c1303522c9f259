package dev.slugline.enrich.structure.dateline;

import java.util.List;

/**
 * A dateline as read from the start of a text.
 *
 * @param start where it begins
 * @param end where it ends, before the dash
 * @param places each place as written
 * @param date the date as written; null where there is none
 * @param source the agency as written; null where there is none
 */
public record ParsedDateline(int start, int end, List<String> places, String date, String source) {

  public ParsedDateline {
    places = List.copyOf(places);
  }
}
