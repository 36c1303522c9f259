package dev.slugline.enrich.annotate.quotes;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import dev.slugline.enrich.annotate.quotes.cues.Sources;
import dev.slugline.enrich.annotate.quotes.marks.Passage;
import dev.slugline.enrich.annotate.quotes.marks.QuoteMarks;
import dev.slugline.enrich.annotate.quotes.people.Discourse;
import dev.slugline.enrich.annotate.quotes.people.GivenNames;
import dev.slugline.enrich.annotate.quotes.people.People;
import dev.slugline.enrich.annotate.quotes.syntax.Clauses;
import dev.slugline.enrich.annotate.quotes.syntax.NounPhrases;
import dev.slugline.enrich.annotate.quotes.syntax.Verbs;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammars;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Sentences;
import dev.slugline.enrich.annotate.quotes.words.WordClasses;
import java.util.ArrayList;
import java.util.List;

/** Finds what a story quotes, and who said it. */
public final class QuoteAnnotator implements Annotator {
  private final Grammars grammars = new Grammars();
  private final GivenNames given = new GivenNames();

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public void annotate(Story story) {
    String text = story.text();
    List<Span> paragraphs = paragraphs(text);
    List<Passage> passages = QuoteMarks.find(text, paragraphs);
    if (passages.isEmpty()) {
      return;
    }
    Grammar grammar = grammars.of(story.article().language(), text);
    List<Sentence> sentences = new Sentences(text, passages, grammar).of(paragraphs);
    var people = new People(grammar, given);
    people.learn(story.desk().mentions());
    people.read(sentences);
    var discourse = new Discourse(people);
    var names = new Names(grammar, people, discourse);
    var words = new WordClasses(grammar);
    var phrases = new NounPhrases(grammar, words, people::isPerson);
    var verbs = new Verbs(grammar, words);
    var clauses = new Clauses(grammar, phrases, verbs);
    var sources = new Sources(grammar, words, phrases, verbs, clauses);
    List<Attribution> attributions =
        new Attributor(
                grammar,
                text,
                passages,
                sources,
                clauses,
                new WorkTitles(grammar),
                names,
                discourse)
            .attribute(sentences);
    print(story, text, passages, attributions);
  }

  private static void print(
      Story story, String text, List<Passage> passages, List<Attribution> attributions) {
    int n = 0;
    for (int i = 0; i < passages.size(); i++) {
      Attribution a = attributions.get(i);
      if (a != null) {
        Span words = passages.get(i).words();
        story
            .desk()
            .addQuotes(
                new Extension.Quote(
                    words.of(text), a.speaker(), a.cue(), words.start(), words.end()));
        story.evidence("x-slugline.quotes[" + n++ + "]", a.rule(), a.span());
      }
    }
  }

  private static List<Span> paragraphs(String text) {
    var paragraphs = new ArrayList<Span>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(Story.BLOCK_BREAK, start);
      end = end < 0 ? text.length() : end;
      paragraphs.add(new Span(start, end));
      start = end + Story.BLOCK_BREAK.length();
    }
    return paragraphs;
  }
}
