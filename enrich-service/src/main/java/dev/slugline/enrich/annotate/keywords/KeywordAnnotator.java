package dev.slugline.enrich.annotate.keywords;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Adds up to eight keywords behind those that the feed supplied: the story's main names, and the
 * words and phrases it repeats. Every one stands in the body as it is printed.
 */
public final class KeywordAnnotator implements Annotator {
  private static final int MOST = 8;
  private static final int MOST_NAMES = 5;
  private static final int LEAD_BLOCKS = 2;
  private static final int LEAST_WORDS = 25;
  private static final double HEADLINE = 3;
  private static final double LEAST_SHARE = 0.15;
  private static final KeywordWords UNKNOWN = new KeywordWords(Set.of(), Set.of(), Set.of());

  private final Map<String, KeywordWords> languages = KeywordWords.all();

  @Override
  public String name() {
    return "keywords";
  }

  @Override
  public void annotate(Story story) {
    String text = story.text();
    if (text.split("\\s", LEAST_WORDS + 1).length <= LEAST_WORDS) {
      return;
    }
    String tag = story.article().language();
    String language = tag == null ? "" : tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    var candidates = new ArrayList<>(best(names(story)));
    if (languages.containsKey(language)) {
      candidates.addAll(phrases(story, languages.get(language), language.equals("de")));
    }
    candidates.sort(
        Comparator.comparingDouble((Term t) -> -t.score()).thenComparing(t -> t.span().start()));
    write(story, chosen(candidates, story.desk().keywords()));
  }

  private static List<Term> best(List<Term> names) {
    return names.stream()
        .sorted(
            Comparator.comparingDouble((Term t) -> -t.score()).thenComparing(t -> t.span().start()))
        .limit(MOST_NAMES)
        .toList();
  }

  /** Names in the headline, or mentioned again; not those who only report. */
  private static List<Term> names(Story story) {
    var headlines = new StringBuilder();
    for (Article.Text headline : story.article().headlines()) {
      headlines.append(headline.value()).append('\n');
    }
    Map<String, Extension.Mention> full = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Extension.Mention mention : story.desk().mentions()) {
      String entity = mention.entity() == null ? mention.text() : mention.entity();
      counts.merge(entity, 1, Integer::sum);
      if (mention.text().equals(entity)) {
        full.putIfAbsent(entity, mention);
      }
    }
    Set<String> reporters = new HashSet<>();
    story.article().infoSources().forEach(s -> reporters.add(s.name()));
    Extension.Dateline dateline = story.desk().dateline();
    if (dateline != null) {
      reporters.add(dateline.source());
    }
    var names = new ArrayList<Term>();
    for (Extension.Mention mention : full.values()) {
      int count = counts.get(mention.entity() == null ? mention.text() : mention.entity());
      String text = mention.text();
      String last = text.substring(text.lastIndexOf(' ') + 1);
      boolean person = "person".equals(mention.type());
      boolean inHeadline = contains(headlines, text) || person && contains(headlines, last);
      boolean inDateline =
          dateline != null && dateline.end() != null && mention.start() < dateline.end();
      if ((inHeadline || count > 1) && !reporters.contains(text) && !(inDateline && count < 2)) {
        var span = new Span(mention.start(), mention.end());
        names.add(new Term(text, span, "keyword-name", count + (inHeadline ? HEADLINE : 0)));
      }
    }
    return names;
  }

  private static boolean contains(StringBuilder headlines, String name) {
    int at = headlines.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(headlines.charAt(at - 1)))
        && (end == headlines.length() || !Character.isLetterOrDigit(headlines.charAt(end)));
  }

  private static List<Term> phrases(Story story, KeywordWords words, boolean nounsHaveCapitals) {
    var names = new NameSpans(story.desk().mentions());
    var phrases = new Phrases(words, names::touch, nounsHaveCapitals);
    for (Article.Text headline : story.article().headlines()) {
      phrases.count(headline.value(), -1, false);
    }
    int start = 0;
    int paragraphs = 0;
    for (Block block : story.blocks()) {
      boolean lead = paragraphs < LEAD_BLOCKS && block.kind() == Block.Kind.PARAGRAPH;
      phrases.count(block.text(), start, lead);
      paragraphs += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
      start += block.text().length() + Story.BLOCK_BREAK.length();
    }
    return phrases.terms(story.text());
  }

  /** The best, without those that repeat a supplied or a better one, or a part of one. */
  private static List<Term> chosen(List<Term> candidates, List<String> supplied) {
    var chosen = new ArrayList<Term>();
    double least = candidates.isEmpty() ? 0 : LEAST_SHARE * candidates.get(0).score();
    for (Term term : candidates) {
      if (chosen.size() == MOST || term.score() < least) {
        break;
      }
      boolean said =
          supplied.stream().anyMatch(s -> overlap(s, term.text()))
              || chosen.stream().anyMatch(c -> overlap(c.text(), term.text()));
      if (said) {
        widen(chosen, term);
      } else {
        chosen.add(term);
      }
    }
    return chosen;
  }

  /** A phrase that is nearly as strong takes the place of a word of its own. */
  private static void widen(List<Term> chosen, Term longer) {
    for (int i = 0; i < chosen.size(); i++) {
      Term shorter = chosen.get(i);
      boolean part =
          (" " + longer.text().toLowerCase(Locale.ROOT) + " ")
              .contains(" " + shorter.text().toLowerCase(Locale.ROOT) + " ");
      if (part
          && !shorter.rule().equals("keyword-name")
          && longer.text().length() > shorter.text().length()
          && longer.score() >= shorter.score() / 2) {
        chosen.set(i, longer);
        return;
      }
    }
  }

  /** Whether two terms share a word. */
  private static boolean overlap(String one, String other) {
    Set<String> words = words(one);
    words.retainAll(words(other));
    return !words.isEmpty();
  }

  private static Set<String> words(String term) {
    var words = new HashSet<String>();
    for (String word : term.toLowerCase(Locale.ROOT).split("[\\s-]")) {
      words.add(
          word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word);
    }
    return words;
  }

  private static void write(Story story, List<Term> terms) {
    int index = story.desk().keywords().size();
    for (Term term : terms) {
      story.desk().addKeywords(term.text());
      story.evidence("x-slugline.keywords[" + index++ + "]", term.rule(), term.span());
    }
  }
}
