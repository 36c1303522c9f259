package dev.slugline.enrich.annotate.quotes.people;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The persons whom a story names, by their full names and by their last. */
public final class People {

  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  private static final int LONGEST_NAME = 5;
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos",
          "du", "di", "ter", "zu", "y");

  private final Grammar grammar;
  private final GivenNames given;

  /** Full names by last name, in the order of the story. */
  private final Map<String, List<String>> byLast = new HashMap<>();

  /** Full names that an earlier annotator found: what stands before them is no part of them. */
  private final Set<String> annotated = new HashSet<>();

  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final Map<String, Boolean> certain = new HashMap<>();

  private final Offices offices;

  public People(Grammar grammar, GivenNames given) {
    this.grammar = grammar;
    this.given = given;
    this.offices = new Offices(grammar, name -> certain.getOrDefault(name, false));
  }

  /** Learns the persons that an earlier annotator found. */
  public void learn(Collection<Extension.Mention> mentions) {
    for (Extension.Mention mention : mentions) {
      String name = mention.entity() == null ? mention.text() : mention.entity();
      while (name.indexOf(' ') > 0
          && isTitle(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT))) {
        name = name.substring(name.indexOf(' ') + 1);
      }
      int space = name.indexOf(' ');
      boolean opens = space > 0 && opensSentence(name.substring(0, space).toLowerCase(Locale.ROOT));
      if ("person".equals(mention.type()) && space > 0 && !opens) {
        add(name, true);
        annotated.add(name);
      }
    }
  }

  /** Learns the names in these sentences, then who is he and who is she. */
  public void read(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Deadline.check();
        if (startsName(sentence, i)) {
          int end = nameEnd(sentence, i);
          learn(sentence, i, end);
          i = end - 1;
        }
      }
    }
    sentences.forEach(this::trustSpeakers);
    String alone = null;
    for (Sentence sentence : sentences) {
      alone = voteByPronoun(sentence, alone);
    }
  }

  /** A last name that stands alone before a verb of speech is a person's: {@code Okoye said}. */
  private void trustSpeakers(Sentence s) {
    for (int i = 0; i + 1 < s.size(); i++) {
      Grammar.Verb verb = grammar.verb(s.get(i + 1).lower());
      if (verb != null
          && verb.strength() == Grammar.Strength.SPEECH
          && byLast.containsKey(s.get(i).text())
          && (i == 0 || !s.get(i - 1).isCapitalised())) {
        byLast.get(s.get(i).text()).forEach(name -> certain.put(name, true));
      }
    }
  }

  private boolean startsName(Sentence s, int at) {
    Token t = s.get(at);
    return t.isWord()
        && t.isCapitalised()
        && !(at == 0 && opensSentence(t.lower()))
        && !grammar.is("subject pronouns", t.lower());
  }

  private boolean opensSentence(String word) {
    return grammar.is("prepositions", word)
        || grammar.is("determiners", word)
        || grammar.is("conjunctions", word)
        || grammar.is("subordinators", word)
        || grammar.is("adverbs", word);
  }

  /** Where the run of capitalised words that begins here ends. */
  public int nameEnd(Sentence s, int from) {
    int end = from + 1;
    while (s.has(end)) {
      Token t = s.get(end);
      boolean particle =
          PARTICLES.contains(t.lower()) && s.has(end + 1) && s.get(end + 1).isCapitalised();
      if (!(t.isWord() && t.isCapitalised()) && !particle) {
        break;
      }
      end++;
    }
    return end;
  }

  private void learn(Sentence s, int from, int end) {
    int start = withoutTitles(s, from, end);
    int length = end - start;
    boolean titled = start > from && grammar.is("titles", s.get(start - 1).lower());
    Token before = start > 0 ? s.get(start - 1) : null;
    int vote = 0;
    for (int i = Math.max(0, start - 3); i < start; i++) {
      vote += vote(s.get(i).lower());
    }
    if (length >= 2 && length <= LONGEST_NAME) {
      Gender gender = given.gender(s.get(start).lower());
      boolean person = gender != Gender.UNKNOWN || titled || s.get(start).text().length() == 2;
      String name = text(s, start, end);
      add(name, person);
      offices.note(name, s, start, end);
      votes.merge(
          name,
          vote * 4 + (gender == Gender.FEMALE ? -6 : gender == Gender.MALE ? 6 : 0),
          (a, b) -> Math.max(-9, Math.min(9, a + b)));
    } else if (length == 1 && (titled || vote != 0) && before != null) {
      String last = s.get(start).text();
      if (!byLast.containsKey(last) && vote != 0) {
        add(last, true);
      }
      votes.merge(fullest(last), vote * 4, Integer::sum);
    }
  }

  private int vote(String word) {
    return grammar.is("male words", word) ? 1 : grammar.is("female words", word) ? -1 : 0;
  }

  private void add(String name, boolean person) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<String> names = byLast.computeIfAbsent(last, l -> new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
    }
    certain.merge(name, person, (a, b) -> a || b);
  }

  /** The first token of a name after the titles before it; all of it where it is nothing else. */
  public int withoutTitles(Sentence s, int from, int end) {
    int start = from;
    for (int i = from; i < end - 1; i++) {
      String word = s.get(i).lower();
      if (grammar.is("titles", word)
          || grammar.is("qualifiers", word)
          || (i == start && grammar.is("determiners", word))
          || (i == start && end - i > 2 && grammar.is("roles", word))
          || (i == start && isTitleByEnding(word))) {
        start = i + 1;
      }
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (annotated.contains(text(s, i, end))) {
        return i;
      }
    }
    return start;
  }

  private boolean isTitle(String word) {
    return grammar.is("titles", word) || isTitleByEnding(word);
  }

  /** German makes a title of any trade: "Gewerkschaftssekretärin", "Hafenchef". */
  private boolean isTitleByEnding(String word) {
    return given.gender(word) == Gender.UNKNOWN
        && grammar.phrases("title endings").stream().anyMatch(e -> word.endsWith(e.get(0)));
  }

  public static String text(Sentence s, int from, int end) {
    var text = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean glued = i > from && s.get(i).start() == s.get(i - 1).end();
      text.append(i == from || glued ? "" : " ").append(s.get(i).text());
    }
    return text.toString();
  }

  /** Whether this is the last name of somebody whom the story names in full. */
  public boolean isPerson(String last) {
    return byLast.getOrDefault(last, List.of()).stream()
        .anyMatch(n -> certain.getOrDefault(n, false));
  }

  /** The fullest name that the story gives for this one; itself where there is none. */
  public String fullest(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<String> names = byLast.getOrDefault(last, List.of());
    if (name.indexOf(' ') > 0) {
      return names.contains(name) ? name : name;
    }
    return names.stream()
        .filter(n -> certain.getOrDefault(n, false))
        .findFirst()
        .orElse(names.isEmpty() ? name : names.get(0));
  }

  /**
   * The one person whose office these words name or paraphrase: "the top US diplomat" is the
   * secretary of state. Null where nobody or more than one bears it.
   */
  public String bearer(List<String> description) {
    return offices.bearer(description);
  }

  /** A spokesman is he, an actress she. */
  private Gender genderOf(String[] description) {
    for (String word : description) {
      int vote = vote(word);
      if (vote != 0 || grammar.is("joining prepositions", word)) {
        return vote > 0 ? Gender.MALE : vote < 0 ? Gender.FEMALE : Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }

  public Gender gender(String name) {
    int vote = votes.getOrDefault(name, 0);
    if (vote != 0) {
      return vote > 0 ? Gender.MALE : Gender.FEMALE;
    }
    int space = name.indexOf(' ');
    if (space > 0 && Character.isLowerCase(name.charAt(space + 1))) {
      return genderOf(name.toLowerCase(Locale.ROOT).split(" ", LONGEST_NAME + 1));
    }
    return space > 0
        ? given.gender(name.substring(0, space).toLowerCase(Locale.ROOT))
        : Gender.UNKNOWN;
  }

  /**
   * A sentence that names one person only and then says he or she tells that person's gender; so
   * does the next one that names nobody and opens with the pronoun.
   *
   * @param before the one person whom the sentence before named, or null
   * @return the one person whom this one names, or null
   */
  private String voteByPronoun(Sentence s, String before) {
    var named = new TreeSet<String>();
    int he = 0;
    int she = 0;
    for (int i = 0; i < s.size(); i++) {
      Token t = s.get(i);
      boolean opens = i < 2 && named.isEmpty() && before != null;
      if (t.isCapitalised() && isPerson(t.text())) {
        named.add(fullest(t.text()));
      } else if (opens || (named.size() == 1 && !t.isCapitalised())) {
        he += grammar.is("he", t.lower()) ? 1 : 0;
        she += grammar.is("she", t.lower()) ? 1 : 0;
      }
    }
    String told = named.size() == 1 ? named.first() : named.isEmpty() ? before : null;
    if (told != null && (he == 0) != (she == 0)) {
      votes.merge(told, he > 0 ? 1 : -1, Integer::sum);
    }
    return named.size() == 1 ? named.first() : null;
  }
}
