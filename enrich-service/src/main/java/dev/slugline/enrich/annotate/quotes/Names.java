package dev.slugline.enrich.annotate.quotes;

import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.annotate.quotes.people.Discourse;
import dev.slugline.enrich.annotate.quotes.people.People;
import dev.slugline.enrich.annotate.quotes.people.People.Gender;
import dev.slugline.enrich.annotate.quotes.syntax.Clause;
import dev.slugline.enrich.annotate.quotes.syntax.Phrase;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns the phrase that names a source into the name to print, and keeps the discourse. */
final class Names {
  private final Grammar grammar;
  private final People people;
  private final Discourse discourse;

  Names(Grammar grammar, People people, Discourse discourse) {
    this.grammar = grammar;
    this.people = people;
    this.discourse = discourse;
  }

  /** Notes whom a sentence speaks of. */
  void note(Sentence s, int index, List<Clause> subjects) {
    for (int i = 0; i < s.size(); i++) {
      Deadline.check();
      Token t = s.get(i);
      if (t.isWord() && t.isCapitalised()) {
        int end = people.nameEnd(s, i);
        String last = s.get(end - 1).text();
        if (people.isPerson(last)) {
          boolean owner = end < s.size() && s.get(end).isPossessive();
          int start = people.withoutTitles(s, i, end);
          String name = people.fullest(People.text(s, start, end));
          boolean subject = isSubject(subjects, s, end) || s.is(i - 1, "by");
          discourse.mention(name, true, false, !owner && subject, index, i);
        }
        i = end - 1;
      }
    }
    for (Clause clause : subjects) {
      Phrase subject = clause.subject();
      if (isPronoun(subject)) {
        String name = resolve(subject, index);
        if (name != null) {
          boolean person =
              grammar.is("he", subject.first().lower())
                  || grammar.is("she", subject.first().lower());
          discourse.mention(
              name,
              person,
              grammar.is("they", subject.first().lower()),
              true,
              index,
              subject.from());
        }
      } else if (!people.isPerson(head(subject))) {
        describe(subject, index);
      }
    }
  }

  private void describe(Phrase subject, int index) {
    String head = head(subject).toLowerCase(Locale.ROOT);
    boolean plural = head.endsWith("s") && !head.endsWith("ss") || head.equals("people");
    boolean role =
        grammar.is("roles", head)
            || (plural && grammar.is("roles", head.substring(0, head.length() - 1)));
    String bearer = subject.first().is("the") ? bearer(subject, coreEnd(subject)) : null;
    if (bearer != null) {
      discourse.mention(bearer, true, false, true, index, subject.from());
      return;
    }
    if (role && subject.first().is("the") || role && subject.first().isPossessive()) {
      Gender gender =
          grammar.is("female words", head)
              ? Gender.FEMALE
              : grammar.is("male words", head) ? Gender.MALE : Gender.UNKNOWN;
      String known = discourse.mostNamed(gender, index, subject.from());
      if (known != null) {
        discourse.mention(known, true, false, true, index, subject.from());
        return;
      }
    }
    discourse.mention(print(subject), role, plural, true, index, subject.from());
  }

  private boolean isSubject(List<Clause> clauses, Sentence s, int end) {
    for (Clause clause : clauses) {
      if (coreEnd(clause.subject()) == end) {
        return true;
      }
    }
    return false;
  }

  private boolean isPronoun(Phrase phrase) {
    return phrase.size() == 1 && grammar.is("subject pronouns", phrase.first().lower());
  }

  /** The name to print for a source; null for a pronoun that fits nobody. */
  String resolve(Phrase phrase, int sentence) {
    String lower = phrase.first().lower();
    if (phrase.size() == 1 && (isPronoun(phrase) || grammar.is("possessive pronouns", lower))) {
      if (grammar.is("he", lower)) {
        return discourse.person(Gender.MALE, sentence, phrase.from());
      }
      if (grammar.is("she", lower)) {
        return discourse.person(Gender.FEMALE, sentence, phrase.from());
      }
      if (grammar.is("they", lower)) {
        return discourse.other(true, sentence, phrase.from());
      }
      return grammar.is("it", lower) ? discourse.other(false, sentence, phrase.from()) : null;
    }
    return print(phrase);
  }

  /** The name behind the capitals of a transcript's label; itself where there is none. */
  String labelled(String label) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    if (last.isEmpty() || !label.equals(label.toUpperCase(Locale.ROOT))) {
      return label;
    }
    String capitalised = last.substring(0, 1) + last.substring(1).toLowerCase(Locale.ROOT);
    return people.isPerson(capitalised) ? people.fullest(capitalised) : label;
  }

  private String head(Phrase phrase) {
    int end = coreEnd(phrase);
    return phrase.sentence().get(end - 1).text();
  }

  /** Where the phrase's own noun ends, before "of Ohio" or "for the campaign". */
  private int coreEnd(Phrase phrase) {
    Sentence s = phrase.sentence();
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (grammar.is("joining prepositions", s.get(i).lower())) {
        return i;
      }
    }
    return phrase.to();
  }

  private String print(Phrase phrase) {
    Sentence s = phrase.sentence();
    int end = coreEnd(phrase);
    Token last = s.get(end - 1);
    if (last.isPossessive() && end - 1 > phrase.from()) {
      end--;
      last = s.get(end - 1);
    }
    if (last.isCapitalised() && people.isPerson(last.text())) {
      int start = end - 1;
      while (start > phrase.from() && s.get(start - 1).isCapitalised()) {
        start--;
      }
      int name = people.withoutTitles(s, start, end);
      if (start > phrase.from() && s.get(start - 1).is("and")) {
        return People.text(s, phrase.from(), phrase.to());
      }
      return people.fullest(People.text(s, name, end));
    }
    if (phrase.first().is("the")) {
      String bearer = bearer(phrase, end);
      if (bearer != null) {
        return bearer;
      }
    }
    return labelled(People.text(s, phrase.from(), end == phrase.to() - 1 ? end : phrase.to()));
  }

  private String bearer(Phrase description, int end) {
    var words = new ArrayList<String>();
    for (int i = description.from() + 1; i < end; i++) {
      words.add(description.sentence().get(i).lower());
    }
    return people.bearer(words);
  }
}
