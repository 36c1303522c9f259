package dev.slugline.enrich.annotate.quotes;

import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.quotes.cues.Sources;
import dev.slugline.enrich.annotate.quotes.marks.Passage;
import dev.slugline.enrich.annotate.quotes.people.Discourse;
import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.Clauses;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives each passage of a story to its speaker, reading the story once from top to end. */
final class Attributor {
  private final String text;
  private final List<Passage> passages;
  private final Sources sources;
  private final Clauses clauses;
  private final Names names;
  private final WorkTitles titles;
  private final Discourse discourse;
  private final Attribution[] found;

  private Attribution ofParagraph;
  private Attribution last;
  private Clause lastClause;
  private int paragraph = -1;

  Attributor(
      String text,
      List<Passage> passages,
      Sources sources,
      Clauses clauses,
      WorkTitles titles,
      Names names,
      Discourse discourse) {
    this.text = text;
    this.passages = passages;
    this.sources = sources;
    this.clauses = clauses;
    this.titles = titles;
    this.names = names;
    this.discourse = discourse;
    this.found = new Attribution[passages.size()];
  }

  /** One attribution a passage; null where the story does not say. */
  List<Attribution> attribute(List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        ofParagraph = null;
      }
      attribute(sentence, i, i + 1 < sentences.size() ? sentences.get(i + 1) : null);
    }
    return java.util.Arrays.asList(found);
  }

  private void attribute(Sentence sentence, int index, Sentence next) {
    names.note(sentence, index, clauses);
    var open = new ArrayList<Integer>();
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.get(t).isQuote() && !isTitle(sentence, t)) {
        Attribution a = of(sentence, t, index);
        if (a == null) {
          open.add(sentence.get(t).passage());
        } else {
          set(sentence.get(t).passage(), a);
          open.forEach(p -> set(p, a));
          open.clear();
        }
      }
    }
    for (int p : open) {
      Attribution a = mayBeCarried(passages.get(p)) ? carried(sentence, p, index, next) : null;
      if (a != null) {
        set(p, a);
      }
    }
    Clause clause = clauses.main(sentence);
    if (clause != null) {
      lastClause = clause;
      if (ofParagraph == null || clause.isCue()) {
        String who = names.resolve(clause.subject(), index);
        if (who != null) {
          var span = new Span(clause.subject().start(), clause.subject().end());
          ofParagraph = new Attribution(who, null, "same-paragraph", span);
        }
      }
    }
  }

  private boolean isTitle(Sentence s, int at) {
    return titles.isTitle(s, at, passages.get(s.get(at).passage()).text(text));
  }

  private void set(int passage, Attribution a) {
    found[passage] = a;
    last = a;
    ofParagraph = new Attribution(a.speaker(), null, "same-paragraph", a.span());
    discourse.spoke(a.speaker());
  }

  private Attribution of(Sentence s, int at, int index) {
    Passage passage = passages.get(s.get(at).passage());
    Span label = passage.label(text);
    if (label != null) {
      return new Attribution(names.labelled(label.of(text).strip()), null, "label-inside", label);
    }
    if (passage.continues() && last != null) {
      return new Attribution(last.speaker(), last.cue(), "continued-quotation", last.span());
    }
    for (Clause clause : sources.candidates(s, at, lastMark(passage))) {
      if (!clause.isCue() && words(passage) < 3 && !(clause.acts() && standsAlone(s, at))) {
        continue;
      }
      String who = names.resolve(clause.subject(), index);
      if (who != null) {
        int start = Math.min(clause.subject().start(), clause.cueStart());
        int end = Math.max(clause.subject().end(), clause.cueEnd());
        return new Attribution(
            who,
            text.substring(clause.cueStart(), clause.cueEnd()),
            clause.rule(),
            new Span(start, end));
      }
    }
    return null;
  }

  private char lastMark(Passage p) {
    char last = text.charAt(p.words().end() - 1);
    return (last == '\'' || last == '’') && p.words().end() - 2 >= p.words().start()
        ? text.charAt(p.words().end() - 2)
        : last;
  }

  /**
   * Whether a short quotation is no word that the narrator holds at arm's length: a “unity” lunch.
   */
  private static boolean standsAlone(Sentence s, int at) {
    return at == 0
        || !(s.get(at - 1).isPossessive()
            || s.is(at - 1, "a")
            || s.is(at - 1, "an")
            || s.is(at - 1, "the"));
  }

  /** Whether a passage is a sentence of its own, not a word or a title in the narrator's. */
  private boolean mayBeCarried(Passage passage) {
    String said = passage.text(text);
    boolean heading =
        "'‘‚".indexOf(text.charAt(passage.outer().start())) >= 0
            || said.equals(said.toUpperCase(Locale.ROOT));
    if (heading) {
      return false;
    }
    char last = text.charAt(passage.words().end() - 1);
    int words = words(passage);
    boolean capital = Character.isUpperCase(text.codePointAt(passage.words().start()));
    return (words >= 2 && ".?!…".indexOf(last) >= 0) || words >= (capital ? 5 : 9);
  }

  /** How many words a passage has; counts no further than it matters. */
  private int words(Passage passage) {
    String words = passage.text(text);
    int count = 1;
    for (int i = words.indexOf(' '); i >= 0 && count < 9; i = words.indexOf(' ', i + 1)) {
      count++;
    }
    return count;
  }

  /** A passage that its own sentence gives to nobody: the speaker goes on. */
  private Attribution carried(Sentence s, int passage, int index, Sentence next) {
    if (ofParagraph != null) {
      return ofParagraph;
    }
    if (next != null && next.paragraph() == s.paragraph() && next.get(0).isQuote()) {
      Attribution a = of(next, 0, index + 1);
      if (a != null) {
        return new Attribution(a.speaker(), a.cue(), "next-sentence", a.span());
      }
    }
    if (last != null && passage > 0 && found[passage - 1] != null && isClose(passage)) {
      return new Attribution(last.speaker(), null, "same-speaker", last.span());
    }
    if (lastClause != null) {
      String who = names.resolve(lastClause.subject(), index);
      return who == null
          ? null
          : new Attribution(
              who,
              null,
              "previous-sentence",
              new Span(lastClause.subject().start(), lastClause.subject().end()));
    }
    return null;
  }

  /** Whether the passage before stands in the paragraph before. */
  private boolean isClose(int passage) {
    String between =
        text.substring(
            passages.get(passage - 1).outer().end(), passages.get(passage).outer().start());
    int breaks = 0;
    for (int i = between.indexOf("\n\n"); i >= 0; i = between.indexOf("\n\n", i + 2)) {
      breaks++;
    }
    return breaks <= 1;
  }
}
