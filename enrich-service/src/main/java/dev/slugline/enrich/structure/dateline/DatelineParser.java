package dev.slugline.enrich.structure.dateline;

import dev.slugline.enrich.structure.convention.Agencies;
import dev.slugline.enrich.structure.convention.Calendar;
import dev.slugline.enrich.structure.convention.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dateline that a paragraph begins with, in the manner of every school: {@code TAMPA,
 * Fla. (AP) —}, {@code LIMA, Jan 21 (Reuters) -}, {@code BRISBANE, Oct 12 AAP -}, {@code MOSCOW,
 * January 21. /TASS/.}, {@code (ANSA) - ROMA, 11 LUG -}, {@code Rom/Sydney (dpa) -}, {@code
 * Colombo, Sri Lanka –}. What only looks like one is refused: a record of wins, a horse's country,
 * a sentence.
 */
public final class DatelineParser {
  private static final int LONGEST = 180;
  private static final Set<String> NO_SOURCES = Lexicon.words("not-sources.txt");
  private static final Pattern START =
      Pattern.compile("[\\s\\u00a0\\u200e\\u200f\\u202a-\\u202e]*+");
  private static final Pattern DASH =
      Pattern.compile("\\s{0,3}(?:\\.(?=-))?(?:[—–―]|--|-(?=\\s)|_(?=\\s)|-$)\\s{0,3}");
  private static final Pattern BRACKET =
      Pattern.compile("[\\s\\u00a0]{0,3}(?:--)?[(\\[](?<source>[^()\\[\\]]{2,50})[)\\]]");
  private static final Pattern SLASHES = Pattern.compile("\\s{1,3}/(?<source>[\\p{L}][^/]{1,40})/");
  private static final Pattern BARE =
      Pattern.compile(
          "\\s(?<source>[\\p{L}][\\p{L}.-]{1,12}(?:\\s\\p{L}[\\p{L}.]{1,10})?)\\s?(?:[—–]|--|-(?=\\s))\\s?");
  private static final Pattern DATE_AT_END =
      Pattern.compile(
          "(?:^|,?\\s{1,3}|,)(?<date>(?:" + Calendar.DATE.pattern() + "))[.,]?\\s{0,3}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CAPITAL_SOURCE = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.&-]{2,11}");

  private DatelineParser() {}

  /** Nothing where the text begins with its story. */
  public static Optional<ParsedDateline> parse(String paragraph) {
    String text = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
    Matcher blank = START.matcher(text);
    int start = blank.lookingAt() ? blank.end() : 0;
    if (start == text.length()) {
      return Optional.empty();
    }
    if (text.charAt(start) == '(' || text.charAt(start) == '/') {
      return sourceFirst(text, start);
    }
    return bracketed(text, start)
        .or(() -> slashed(text, start))
        .or(() -> bare(text, start))
        .or(() -> withoutSource(text, start));
  }

  /** {@code (ANSA) - ROMA, 11 LUG -}, {@code (OPTA) -}. */
  private static Optional<ParsedDateline> sourceFirst(String text, int start) {
    Matcher bracket = BRACKET.matcher(text).region(start, text.length());
    if (!bracket.lookingAt()) {
      return Optional.empty();
    }
    String source = bracket.group("source").strip();
    Matcher dash = DASH.matcher(text).region(bracket.end(), text.length());
    if (!dash.lookingAt() || !isCertain(source)) {
      return Optional.empty();
    }
    Matcher next = DASH.matcher(text).region(dash.end(), text.length());
    if (next.find() && next.start() - dash.end() <= 60) {
      Optional<PlacesAndDate> head = head(text, dash.end(), next.start(), false);
      if (head.isPresent() && (head.get().date() != null || head.get().areKnown())) {
        return Optional.of(head.get().dateline(start, next.start(), source));
      }
    }
    return Optional.of(new ParsedDateline(start, bracket.end(), List.of(), null, source));
  }

  /**
   * {@code PARIS, Jan 21 (Reuters) -}, {@code Frankfurt (Oder) (dpa) -}, {@code Paris (ats afp)}.
   */
  private static Optional<ParsedDateline> bracketed(String text, int start) {
    Matcher bracket = BRACKET.matcher(text).region(start, text.length());
    boolean found = bracket.find();
    if (found && !isSource(bracket.group("source"))) {
      int second = bracket.end();
      bracket.region(second, text.length());
      found = bracket.lookingAt() && isSource(bracket.group("source"));
    }
    if (!found || bracket.start() == start) {
      return Optional.empty();
    }
    String source = bracket.group("source").strip();
    Matcher dash = DASH.matcher(text).region(bracket.end(), text.length());
    boolean dashed = dash.lookingAt();
    boolean certain = isCertain(source);
    int headEnd = bracket.start();
    boolean tight = text.startsWith("--", headEnd);
    Optional<PlacesAndDate> head = head(text, start, headEnd, certain && dashed);
    if (head.isEmpty() || !(certain || (dashed && head.get().areCapitals()))) {
      return Optional.empty();
    }
    if (dashed && tight) {
      return Optional.of(trailingDate(text, start, dash.end(), bracket.end(), head.get(), source));
    }
    boolean colon = text.startsWith(":", bracket.end());
    boolean goesOn =
        bracket.end() + 1 < text.length() && Character.isLowerCase(text.charAt(bracket.end() + 1));
    if (dashed
        || colon
        || !goesOn
            && (head.get().areKnown() || head.get().areCapitals() || head.get().date() != null)) {
      return Optional.of(head.get().dateline(start, bracket.end(), source));
    }
    return Optional.empty();
  }

  /** {@code LAKEVILLE, Conn.--(BUSINESS WIRE)--Aug 29, 2024--}. */
  private static ParsedDateline trailingDate(
      String text, int start, int from, int end, PlacesAndDate head, String source) {
    Matcher date = Calendar.DATE.matcher(text).region(from, text.length());
    if (head.date() == null && date.lookingAt()) {
      return new ParsedDateline(start, date.end(), head.places(), date.group(), source);
    }
    return head.dateline(start, end, source);
  }

  /** {@code MOSCOW, January 21. /TASS/.}, {@code AUSTIN, Texas, Feb. 1, 2017 /PRNewswire/ --}. */
  private static Optional<ParsedDateline> slashed(String text, int start) {
    Matcher slashes = SLASHES.matcher(text).region(start, text.length());
    if (!slashes.find() || !isCertain(slashes.group("source"))) {
      return Optional.empty();
    }
    return head(text, start, slashes.start(), true)
        .map(head -> head.dateline(start, slashes.end(), slashes.group("source").strip()));
  }

  /** {@code BRISBANE, Oct 12 AAP -}, {@code SAITAMA, Japan, Dec. 9 Kyodo -}. */
  private static Optional<ParsedDateline> bare(String text, int start) {
    Matcher bare = BARE.matcher(text);
    int from = start;
    while (bare.find(from)) {
      int end = bare.end("source");
      String source = bare.group("source");
      boolean region = KnownPlaces.isRegion(source) && text.startsWith(",", bare.start() - 1);
      if (Agencies.isSignature(source) && !region) {
        return head(text, start, bare.start(), true)
            .filter(head -> head.date() != null || head.areKnown())
            .map(head -> head.dateline(start, end, source));
      }
      from = bare.start() + 1;
    }
    return Optional.empty();
  }

  /** {@code AMMAN —}, {@code PARIS, Jan 21 -}, {@code Doha:}; only for places that are known. */
  private static Optional<ParsedDateline> withoutSource(String text, int start) {
    Matcher dash = DASH.matcher(text).region(start, text.length());
    int end = dash.find() ? dash.start() : text.length();
    int colon = text.indexOf(": ", start);
    boolean byColon = colon >= 0 && colon < end;
    end = byColon ? colon : end;
    if (end == text.length()) {
      return Optional.empty();
    }
    int headEnd = end;
    return head(text, start, end, false)
        .filter(head -> head.areKnown() || head.date() != null && head.areCapitals())
        .filter(head -> !byColon || head.places().size() == 1)
        .map(head -> head.dateline(start, headEnd, null));
  }

  private static Optional<PlacesAndDate> head(String text, int from, int to, boolean trusted) {
    String head = text.substring(from, to);
    Matcher date = DATE_AT_END.matcher(head);
    if (date.find()) {
      return PlacesAndDate.of(
          head.substring(0, date.start()), withoutPoint(date.group("date").strip()), trusted);
    }
    return PlacesAndDate.of(head, null, trusted);
  }

  /** A point after a short month is the month's, one after the day is the sentence's. */
  private static String withoutPoint(String date) {
    int last = date.length() - 1;
    return last > 0 && date.charAt(last) == '.' && Character.isDigit(date.charAt(last - 1))
        ? date.substring(0, last)
        : date;
  }

  private static boolean isSource(String text) {
    return isCertain(text) || isPossible(text.strip());
  }

  private static boolean isCertain(String text) {
    String source = text.strip();
    return Agencies.isSignature(source)
        || Agencies.isSite(source)
        || source.length() > 3
            && isPossible(source)
            && source.chars().allMatch(Character::isUpperCase);
  }

  /** Capitals that could be an agency: at least three, so no country, no state, no party. */
  private static boolean isPossible(String source) {
    return CAPITAL_SOURCE.matcher(source).matches()
        && !NO_SOURCES.contains(source.toLowerCase(Locale.ROOT));
  }
}
