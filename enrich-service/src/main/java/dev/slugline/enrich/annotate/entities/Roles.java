package dev.slugline.enrich.annotate.entities;

import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.judge.Verdict;
import dev.slugline.enrich.annotate.entities.lexicon.Cues;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import dev.slugline.enrich.annotate.entities.text.Shape;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person is said to be: the words before the name, or those between commas behind it. */
final class Roles {
  private static final int LONGEST = 10;
  private static final int BODIES = 2;

  private final Cues cues;
  private final Lexicon lexicon;
  private final String text;
  private final List<Token> tokens;
  private final Map<Integer, Verdict> byEnd = new HashMap<>();

  Roles(World world, String text, List<Token> tokens, List<Verdict> verdicts) {
    this.cues = world.cues();
    this.lexicon = world.lexicon();
    this.text = text;
    this.tokens = tokens;
    verdicts.forEach(v -> byEnd.put(v.candidate().to(), v));
  }

  /** {@code US Secretary of State} X; null where no title stands before the name. */
  String before(Candidate person) {
    int from = person.titleFrom();
    int end = person.from();
    if (from < 0 && end > 1 && tokens.get(end - 1).is(",") && title(end - 2)) {
      end--;
      from = end - 1;
    }
    while (from >= 0 && from < end && honorific(from)) {
      from++;
    }
    while (from >= 0 && end > from && (mark(end - 1) || honorific(end - 1))) {
      end--;
    }
    if (from < 0 || from >= end) {
      return null;
    }
    int start = widened(from);
    if (end - 1 > start && tokens.get(end - 1).norm().equals("justice")) {
      end--;
    }
    // "Former" alone, or "her friend", says nothing of an office.
    return end - start == 1 && cues.in("no-roles", tokens.get(start)) ? null : words(start, end);
  }

  /** Takes in the words of the office, and the country or body that it belongs to. */
  private int widened(int from) {
    int start = from;
    int bodies = 0;
    while (start > 0 && from - start < LONGEST && !tokens.get(start).breaks()) {
      Verdict body = byEnd.get(start);
      if (body != null && body.type() != Type.PERSON && bodies < BODIES) {
        start = body.candidate().from();
        bodies++;
      } else if (body == null && bodies == 0 && office(start - 1)) {
        start--;
      } else {
        break;
      }
    }
    return start;
  }

  private boolean office(int i) {
    Token token = tokens.get(i);
    return token.shape() != Shape.MARK
        && token.shape() != Shape.POSSESSIVE
        && (cues.in("role-modifiers", token)
            || cues.in("portfolios", token)
            || token.shape() == Shape.LOWER && title(i));
  }

  /**
   * X, {@code a lawmaker of the Tisza Party}, …; null where no such words stand behind the name.
   */
  String after(Candidate person) {
    int i = person.to();
    if (i >= tokens.size() || !tokens.get(i).is(",")) {
      return null;
    }
    i++;
    if (i < tokens.size() && cues.in("articles", tokens.get(i))) {
      i++;
    }
    int limit = Math.min(tokens.size(), i + LONGEST);
    int title = -1;
    int end = i;
    while (end < limit && !closes(end)) {
      if (title < 0 && title(end) && end - i < LONGEST / 2) {
        title = end;
      }
      end++;
    }
    boolean closed = end < tokens.size() && (tokens.get(end).is(",") || tokens.get(end).is("."));
    if (title < 0
        || !closed
        || cues.in("no-roles", tokens.get(title))
        || tokens.get(i).named() && !lead(i)) {
      return null;
    }
    if (tokens.get(i).norm().endsWith("ed") || tokens.get(i).norm().equals("then")) {
      return null;
    }
    boolean linked = title + 1 < end && cues.in("linkers", tokens.get(title + 1));
    return words(i, linked ? end : title + 1);
  }

  /** A suspect has no office; a member has one only of something. */
  private boolean isNoRole(int title, int end) {
    boolean of = title + 1 < end && tokens.get(title + 1).is("of");
    boolean member = tokens.get(title).norm().equals("member");
    return cues.in("no-roles", tokens.get(title)) && !(member && of);
  }

  /** A word in capitals begins such words only where it is a known body's or country's first. */
  private boolean lead(int i) {
    return i > 0 && cues.in("articles", tokens.get(i - 1));
  }

  private boolean closes(int i) {
    Token token = tokens.get(i);
    return token.breaks()
        || token.shape() == Shape.MARK && !token.is("&")
        || token.shape() == Shape.NUMBER
        || cues.in("say-verbs", token) && token.shape() == Shape.LOWER
        || token.norm().equals("who");
  }

  private boolean title(int i) {
    return lexicon.knows(tokens.get(i), Sense.TITLE);
  }

  private boolean mark(int i) {
    return tokens.get(i).shape() == Shape.MARK;
  }

  private boolean honorific(int i) {
    // A chief is an office, a Chief before a name often no more than a courtesy.
    return tokens.get(i).named() && cues.in("honorifics", tokens.get(i));
  }

  private String words(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
        .replaceAll("\\s+", " ");
  }
}
