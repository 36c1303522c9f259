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
          "(?:^|[,،.]?\\s{1,3}|,)(?<date>(?:" + Calendar.DATE.pattern() + "))[.,]?\\s{0,3}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What follows a dash where the agency is named after it: {@code 21 янв - РИА Новости.} */
  private static final Pattern SOURCE_AFTER_DASH =
      Pattern.compile("(?<source>\\p{L}[\\p{L}-]{1,15}(?:\\s\\p{L}{2,12})?)(?:\\.\\s|\\s[-–—]\\s)");

  private static final Pattern DATE_BEHIND_SOURCE =
      Pattern.compile(
          "\\s{1,2}[-–—]\\s{1,2}(?:" + Calendar.DATE.pattern() + ")$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern STOP = Pattern.compile("\\.\\s{1,3}(?=[\\p{Lu}\\p{Lo}\"“„«])");
  private static final int MOST_BRACKETS = 3;
  private static final int LONGEST_SHORT_MONTH = 6;
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
    for (int i = 1; i < MOST_BRACKETS && found && !isSource(sourceOf(bracket)); i++) {
      found = bracket.find();
    }
    if (!found || !isSource(sourceOf(bracket)) || bracket.start() == start) {
      return Optional.empty();
    }
    String source = sourceOf(bracket);
    Matcher dash = DASH.matcher(text).region(bracket.end(), text.length());
    boolean certain = isCertain(source);
    boolean dashed =
        dash.lookingAt()
            || certain && STOP.matcher(text).region(bracket.end(), text.length()).lookingAt();
    int headEnd = bracket.start();
    boolean tight = text.startsWith("--", headEnd);
    Optional<PlacesAndDate> head = head(text, start, headEnd, certain && dashed);
    if (head.isEmpty() || !(certain || (dashed && head.get().areCapitals()))) {
      return Optional.empty();
    }
    if (dashed && tight && dash.lookingAt()) {
      return Optional.of(trailingDate(text, start, dash.end(), bracket, head.get(), source));
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
      String text, int start, int from, Matcher bracket, PlacesAndDate head, String source) {
    Matcher within = DATE_AT_END.matcher(bracket.group("source"));
    if (head.date() == null && within.find()) {
      return new ParsedDateline(
          start, bracket.end(), head.places(), within.group("date").strip(), source);
    }
    Matcher date = Calendar.DATE.matcher(text).region(from, text.length());
    if (head.date() == null && date.lookingAt()) {
      return new ParsedDateline(start, date.end(), head.places(), date.group(), source);
    }
    return head.dateline(start, bracket.end(), source);
  }

  /** The agency in a bracket, without the date that some set behind it. */
  private static String sourceOf(Matcher bracket) {
    String source = bracket.group("source").strip();
    Matcher date = DATE_BEHIND_SOURCE.matcher(source);
    return date.find() ? source.substring(0, date.start()).strip() : source;
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
        .map(
            head ->
                byColon ? head.dateline(start, headEnd, null) : afterDash(text, dash, head, start));
  }

  /** Some name the agency after the dash, in brackets or bare. */
  private static ParsedDateline afterDash(
      String text, Matcher dash, PlacesAndDate head, int start) {
    Matcher bracket = BRACKET.matcher(text).region(dash.end(), text.length());
    if (bracket.lookingAt() && isCertain(sourceOf(bracket))) {
      return head.dateline(start, bracket.end(), sourceOf(bracket));
    }
    Matcher bare = SOURCE_AFTER_DASH.matcher(text).region(dash.end(), text.length());
    if (head.date() != null && bare.lookingAt() && Agencies.isName(bare.group("source"))) {
      return head.dateline(start, bare.end("source"), bare.group("source"));
    }
    return head.dateline(start, dash.start(), null);
  }

  private static Optional<PlacesAndDate> head(String text, int from, int to, boolean trusted) {
    String head = text.substring(from, to);
    Matcher date = DATE_AT_END.matcher(head);
    if (date.find()) {
      boolean stopped = date.group().startsWith(".") && head.indexOf(',') < 0;
      return PlacesAndDate.of(
          head.substring(0, date.start()) + (stopped || !date.group().startsWith(".") ? "" : "."),
          withoutPoint(date.group("date").strip()),
          trusted);
    }
    return PlacesAndDate.of(head, null, trusted);
  }

  /** A point after a short month is the month's, one after a day or a long month the sentence's. */
  private static String withoutPoint(String date) {
    int last = date.length() - 1;
    boolean stop =
        last > 0
            && date.charAt(last) == '.'
            && (Character.isDigit(date.charAt(last - 1))
                || last - date.lastIndexOf(' ') > LONGEST_SHORT_MONTH);
    return stop ? date.substring(0, last) : date;
  }

  private static boolean isSource(String text) {
    return isCertain(text) || isPossible(text.strip());
  }

  private static boolean isCertain(String text) {
    String source = text.strip();
    return Agencies.isSignature(source)
        || Agencies.isDesk(source)
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
