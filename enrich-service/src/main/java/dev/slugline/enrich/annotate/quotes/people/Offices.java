package dev.slugline.enrich.annotate.quotes.people;

import dev.slugline.enrich.annotate.quotes.words.Grammar;
import dev.slugline.enrich.annotate.quotes.words.Sentence;
import dev.slugline.enrich.annotate.quotes.words.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The offices that a story gives to persons, so that "the mayor" can be given to a name. */
final class Offices {
  private static final int LONGEST = 8;
  private static final int MOST_OF_ONE = 10;
  private static final int MOST_BEARERS = 300;

  private final Grammar grammar;
  private final Map<String, Set<List<String>>> byName = new LinkedHashMap<>();

  private final Predicate<String> isPerson;

  /**
   * @param isPerson whether a full name is surely a person's
   */
  Offices(Grammar grammar, Predicate<String> isPerson) {
    this.grammar = grammar;
    this.isPerson = isPerson;
  }

  /** Notes what stands around a name: "Mayor Okoye", "Okoye, the mayor", "the mayor, Okoye". */
  void note(String name, Sentence s, int start, int end) {
    add(name, s, before(s, start), start);
    if (s.is(start - 1, ",")) {
      add(name, s, before(s, start - 1), start - 1);
    }
    if (s.is(end, ",")) {
      add(name, s, end + 1, after(s, end + 1));
    }
  }

  private void add(String name, Sentence s, int from, int to) {
    boolean role = false;
    var words = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      String word = full(s.get(i).lower());
      role |= isRole(word);
      words.add(word);
    }
    if (role && (byName.size() < MOST_BEARERS || byName.containsKey(name))) {
      Set<List<String>> known = byName.computeIfAbsent(name, n -> new LinkedHashSet<>());
      if (known.size() < MOST_OF_ONE) {
        known.add(List.copyOf(words));
      }
    }
  }

  private int before(Sentence s, int end) {
    int i = end;
    while (i > 0 && end - i < LONGEST && isOfOffice(s.get(i - 1))) {
      i--;
    }
    return i;
  }

  /** Where the office after a name ends; nowhere for a list of names. */
  private int after(Sentence s, int from) {
    int i = from;
    while (s.has(i) && i - from < LONGEST && isOfOffice(s.get(i))) {
      i++;
    }
    boolean list = s.is(i, "and") || (s.is(i, ",") && s.has(from) && isTitle(s.get(from)));
    return list ? from : i;
  }

  private boolean isTitle(Token t) {
    return t.isCapitalised() && grammar.is("titles", t.lower());
  }

  private boolean isOfOffice(Token t) {
    String word = t.lower();
    return (t.isWord() || t.isPossessive())
        && !grammar.is("conjunctions", word)
        && !grammar.is("relatives", word)
        && !grammar.is("auxiliaries", word)
        && (word.equals("of")
            || word.equals("for")
            || t.isCapitalised()
            || (!grammar.is("subordinators", word)
                && !grammar.is("prepositions", word)
                && (grammar.verb(word) == null || isRole(word))));
  }

  private boolean isRole(String word) {
    return grammar.is("roles", word) || grammar.is("titles", word);
  }

  private String full(String word) {
    for (List<String> rule : grammar.phrases("title abbreviations")) {
      if (rule.get(0).equals(word)) {
        return rule.get(2);
      }
    }
    return word;
  }

  /** The one person whom these words fit; null where nobody or more than one bears them. */
  String bearer(List<String> description) {
    if (description.isEmpty()) {
      return null;
    }
    List<String> asked = description.stream().map(this::full).toList();
    if (isRole(asked.get(asked.size() - 1))) {
      String bearer = only(asked);
      if (bearer != null) {
        return bearer;
      }
    }
    for (List<String> rule : grammar.phrases("offices by other names")) {
      int arrow = rule.indexOf("=");
      if (description.containsAll(rule.subList(0, arrow))) {
        String bearer = only(rule.subList(arrow + 1, rule.size()));
        if (bearer != null) {
          return bearer;
        }
      }
    }
    return null;
  }

  private String only(List<String> asked) {
    String found = null;
    for (Map.Entry<String, Set<List<String>>> entry : byName.entrySet()) {
      if (isPerson.test(entry.getKey())
          && entry.getValue().stream().anyMatch(office -> fits(office, asked))) {
        if (found != null) {
          return null;
        }
        found = entry.getKey();
      }
    }
    return found;
  }

  /** "the president" is no vice president and no former one, unless we say so. */
  private boolean fits(List<String> office, List<String> asked) {
    return office.containsAll(asked)
        && office.stream().noneMatch(w -> grammar.is("not the same", w) && !asked.contains(w));
  }
}
