package dev.slugline.enrich.structure.dateline;

import dev.slugline.enrich.structure.convention.Agencies;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of a dateline before its source. */
record PlacesAndDate(List<String> places, String date) {
  private static final int MOST_WORDS = 7;
  private static final Set<String> SMALL_WORDS = Lexicon.words("place-small-words.txt");
  private static final Set<String> NO_PLACES = Lexicon.words("not-places.txt");
  private static final Set<String> RIVERS = Lexicon.words("place-suffixes.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’`./\\-‐‑]*+");
  private static final Pattern SPLIT =
      Pattern.compile("\\s+(?:and|und|et|y|e|AND|&|و)\\s+(?=[\\p{Lu}\\p{Lo}])");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:press|presse|agency|agentur|agence|company|inc|corp|newspaper)(?![\\p{L}])");

  static Optional<PlacesAndDate> of(String head, String date, boolean trusted) {
    String text = head.strip();
    while (!text.isEmpty() && ",،-–—".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    if (text.isEmpty() || (Agencies.isSignature(text) && !KnownPlaces.isKnown(text))) {
      return Optional.empty();
    }
    var places = new ArrayList<String>();
    for (String place : split(text)) {
      if (!isPlace(place, trusted)) {
        return Optional.empty();
      }
      places.add(place.strip());
    }
    return Optional.of(new PlacesAndDate(places, date));
  }

  ParsedDateline dateline(int start, int end, String source) {
    return new ParsedDateline(start, end, places, date, source);
  }

  /** Whether the first place is written in capitals. */
  boolean areCapitals() {
    return Words.isCapitals(city(places.get(0)));
  }

  boolean areKnown() {
    return places.stream().allMatch(KnownPlaces::isKnown);
  }

  /** {@code Rom/Sydney} are two places, {@code Frankfurt/Main} is one. */
  private static List<String> split(String text) {
    var places = new ArrayList<String>();
    for (String part : text.split("\\s?/\\s?")) {
      boolean suffix = RIVERS.contains(part.strip().toLowerCase(Locale.ROOT));
      if (suffix && !places.isEmpty()) {
        places.set(places.size() - 1, places.get(places.size() - 1) + "/" + part.strip());
      } else {
        places.addAll(List.of(SPLIT.split(part)));
      }
    }
    return places;
  }

  private static boolean isPlace(String place, boolean trusted) {
    String[] words = place.strip().split("[\\s,]+");
    if (words.length > MOST_WORDS
        || Words.count(place) == 0
        || ORGANISATION.matcher(place).find()) {
      return false;
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    if (NO_PLACES.contains(first) || NO_PLACES.contains(place.strip().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = unbracketed(words[i]);
      boolean small = i > 0 && SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
      if (!small && !WORD.matcher(word).matches()) {
        return false;
      }
    }
    return trusted
        || KnownPlaces.isKnown(place)
        || Words.isCapitals(city(place))
        || words.length <= 3;
  }

  private static String unbracketed(String word) {
    boolean bracketed =
        word.startsWith("(") && word.endsWith(")") || word.startsWith("[") && word.endsWith("]");
    return bracketed ? word.substring(1, word.length() - 1) : word;
  }

  private static String city(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }
}
