package dev.slugline.enrich.annotate.dates;

import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.DateMention;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import dev.slugline.enrich.annotate.dates.Resolver.Resolved;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the dates that a text names. Which day one means is said only where its own words, its
 * sentence, or the dateline or the feed's date tell; a year is never made up.
 */
public final class DateAnnotator implements Annotator {
  private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "it", "ar");

  /** Where 3/4/2021 is the fourth of March, or the third of April; elsewhere it stays open. */
  private static final Set<String> MONTH_FIRST = Set.of("en-us");

  private static final Set<String> UNSETTLED = Set.of("en", "en-ca", "en-ph");
  private static final int GAP = 12;

  private record Tools(DateGrammar grammar, Tense tense, DateWords words, Pattern between) {}

  private final Map<String, Tools> tools = new HashMap<>();

  public DateAnnotator() {
    for (String language : LANGUAGES) {
      DateWords words = DateWords.load(language);
      tools.put(language, tools(words, !language.equals("en") ? Boolean.TRUE : null));
      if (language.equals("en")) {
        tools.put("en-day-first", tools(words, true));
        tools.put("en-month-first", tools(words, false));
      }
    }
  }

  private static Tools tools(DateWords words, Boolean dayFirst) {
    var between = Pattern.compile("\\s?(?:" + DateWords.anyOf(words.list("between")) + ")\\s?");
    return new Tools(new DateGrammar(words, dayFirst), new Tense(words), words, between);
  }

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public void annotate(Story story) {
    Tools language = language(story.article().language());
    if (language == null) {
      return;
    }
    String text = story.text();
    List<Named> all = language.grammar.in(text, new Span(0, text.length()));
    Extension.Dateline dateline = story.desk().dateline();
    List<Named> named =
        all.stream()
            .filter(n -> !isName(n, text, language))
            .filter(n -> dateline == null || !inside(n.span(), dateline.start(), dateline.end()))
            .toList();
    var resolver = new Resolver(text, Anchor.of(story, language.grammar), language.tense);
    for (int i = 0; i < named.size(); i++) {
      Named date = named.get(i);
      Span sentence = SentenceAround.of(text, date.span());
      boolean quoted =
          story.desk().quotes().stream().anyMatch(q -> inside(date.span(), q.start(), q.end()));
      Set<Integer> years = years(named, sentence);
      int shared = sharedYear(named, i, text, language);
      int year = shared != 0 ? shared : opening(text, sentence, named, years, language);
      boolean otherYears = year == 0 && !years.isEmpty();
      Resolved resolved = resolver.resolve(date, sentence, year, otherYears, quoted);
      write(story, date.span(), resolved, i);
    }
  }

  private static void write(Story story, Span span, Resolved resolved, int index) {
    story
        .desk()
        .addDates(
            new DateMention(
                span.of(story.text()),
                resolved.value(),
                resolved.anchor(),
                span.start(),
                span.end()));
    story.evidence("x-slugline.dates[" + index + "]", resolved.rule(), span);
  }

  private Tools language(String tag) {
    if (tag == null) {
      return null;
    }
    String small = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    String first = small.split("-", 2)[0];
    if (!first.equals("en") || UNSETTLED.contains(small)) {
      return tools.get(first);
    }
    return tools.get(MONTH_FIRST.contains(small) ? "en-month-first" : "en-day-first");
  }

  /** As in Black Friday and Sunday Times. */
  private static boolean isName(Named named, String text, Tools language) {
    if (!(named.meaning() instanceof Named.Weekday)) {
      return false;
    }
    int before = named.span().start() - 1;
    int start = before;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int after = named.span().end() + 1;
    int end = Math.min(after, text.length());
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return before > start
            && language
                .words
                .set("not-after")
                .contains(DateWords.small(text.substring(start, before)))
        || end > after
            && language
                .words
                .set("not-before")
                .contains(DateWords.small(text.substring(after, end)));
  }

  private static Set<Integer> years(List<Named> named, Span sentence) {
    var years = new TreeSet<Integer>();
    for (Named other : named) {
      if (sentence.contains(other.span()) && other.meaning().year() != 0) {
        years.add(other.meaning().year());
      }
    }
    return years;
  }

  /** The year of the next date, as in {@code 3 March to 5 April 2021}. */
  private static int sharedYear(List<Named> named, int i, String text, Tools language) {
    if (i + 1 == named.size()) {
      return 0;
    }
    Span span = named.get(i).span();
    Span next = named.get(i + 1).span();
    boolean joined =
        next.start() >= span.end()
            && next.start() - span.end() <= GAP
            && language.between.matcher(text.substring(span.end(), next.start())).matches();
    boolean lacks = named.get(i).meaning().year() == 0;
    return joined && lacks ? named.get(i + 1).meaning().year() : 0;
  }

  /** The only year of a sentence that begins with it, as in {@code In 2019, the court …}. */
  private static int opening(
      String text, Span sentence, List<Named> named, Set<Integer> years, Tools language) {
    if (years.size() != 1) {
      return 0;
    }
    Optional<Named> first =
        named.stream()
            .filter(n -> n.meaning() instanceof Named.Year)
            .filter(n -> sentence.contains(n.span()))
            .findFirst();
    String before =
        first.map(n -> text.substring(sentence.start(), n.span().start()).strip()).orElse("");
    return language.words.set("year-opens").contains(DateWords.small(before))
        ? years.iterator().next()
        : 0;
  }

  private static boolean inside(Span span, Integer start, Integer end) {
    return start != null && end != null && start <= span.start() && span.end() <= end;
  }
}
