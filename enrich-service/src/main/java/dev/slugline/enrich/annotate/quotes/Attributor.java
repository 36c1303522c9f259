package dev.slugline.enrich.annotate.quotes;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.quotes.cues.Sources;
import dev.slugline.enrich.annotate.quotes.marks.Passage;
import dev.slugline.enrich.annotate.quotes.people.Discourse;
import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.Clauses;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Grammar.Strength;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives each passage of a story to its speaker, reading the story once from top to end. */
final class Attributor {
  private static final int MOST_WORDS_COUNTED = 20;

  private final String text;
  private final List<Passage> passages;
  private final Sources sources;
  private final Clauses clauses;
  private final Names names;
  private final WorkTitles titles;
  private final Discourse discourse;
  private final Attribution[] found;
  private final Dialogue dialogue;

  /** Whether the story sets its quotations in single marks, as British copy does. */
  private final boolean singleMarks;

  private Attribution ofParagraph;
  private Attribution last;
  private Clause lastClause;
  private int paragraph = -1;

  Attributor(
      Grammar grammar,
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
    this.singleMarks = passages.stream().filter(this::isSingle).count() * 2 > passages.size();
    this.dialogue = new Dialogue(grammar);
  }

  /** One attribution a passage; null where the story does not say. */
  List<Attribution> attribute(List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      Deadline.check();
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
    List<Clause> all = clauses.all(sentence);
    names.note(sentence, index, all);
    var open = new ArrayList<Integer>();
    boolean said = false;
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.get(t).isQuote() && !isTitle(sentence, t) && !sources.isNobodys(sentence, t)) {
        Attribution a = of(sentence, t, index);
        if (a == null) {
          open.add(t);
        } else {
          said = true;
          set(sentence, t, a);
          open.forEach(o -> set(sentence, o, a));
          open.clear();
        }
      }
    }
    for (int t : open) {
      Attribution a = mayBeCarried(sentence, t) ? carried(sentence, t, index, next) : null;
      if (a != null) {
        set(sentence, t, a);
      }
    }
    Clause clause = clauses.main(sentence, all);
    if (clause != null) {
      lastClause = clause;
      if (ofParagraph == null || (clause.isCue() && !said)) {
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

  private void set(Sentence s, int at, Attribution a) {
    found[s.get(at).passage()] = a;
    dialogue.spoke(s, a, at == 0 && ofParagraph == null);
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
      if (passage.text(text).length() == 1 && clause.strength() != Strength.SPEECH) {
        continue;
      }
      if (!clause.isCue()
          && (isFramed(s, at) || (words(passage) < 3 && !(clause.acts() && standsAlone(s, at))))) {
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

  /** A “policy address” on taxes, his “Lift” arm: a noun stands around it, and nobody says it. */
  private static boolean isFramed(Sentence s, int at) {
    return !standsAlone(s, at) && s.has(at + 1) && s.get(at + 1).isWord();
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
  private boolean mayBeCarried(Sentence s, int at) {
    Passage passage = passages.get(s.get(at).passage());
    String said = passage.text(text);
    boolean heading =
        (!singleMarks && isSingle(passage)) || said.equals(said.toUpperCase(Locale.ROOT));
    if (heading) {
      return false;
    }
    boolean ends = ".?!…".indexOf(said.charAt(said.length() - 1)) >= 0;
    int words = words(passage);
    boolean capital = Character.isUpperCase(said.codePointAt(0));
    boolean alone = at == 0 && capital && (s.size() == 1 ? ends : s.is(1, ".") && s.size() == 2);
    return alone || (words >= 2 && ends) || words >= (capital ? 5 : 9);
  }

  private boolean isSingle(Passage passage) {
    return "'‘‚".indexOf(text.charAt(passage.outer().start())) >= 0;
  }

  /** How many words a passage has; counts no further than it matters. */
  private int words(Passage passage) {
    String words = passage.text(text);
    int count = 1;
    for (int i = words.indexOf(' ');
        i >= 0 && count < MOST_WORDS_COUNTED;
        i = words.indexOf(' ', i + 1)) {
      count++;
    }
    return count;
  }

  /** A passage that its own sentence gives to nobody: the speaker goes on. */
  private Attribution carried(Sentence s, int at, int index, Sentence next) {
    int passage = s.get(at).passage();
    Attribution answer = dialogue.answer(s, at, words(passages.get(passage)));
    if (answer != null && ofParagraph == null) {
      return answer;
    }
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
