package dev.slugline.enrich.annotate.quotes.people;

import dev.slugline.enrich.annotate.quotes.people.People.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom the story is speaking of, so that a pronoun can be given to its name. */
public final class Discourse {
  private static final int REACH = 12;
  private static final int MOST = 200;

  /** Somebody or something mentioned. */
  private record Mention(
      String name, boolean person, boolean plural, boolean subject, int sentence, int token) {}

  /** What a mention loses with each sentence that lies between it and the pronoun. */
  private static final double DISTANCE = 2;

  private static final double SUBJECT = 3;
  private static final double OPENS_SENTENCE = 1;
  private static final double SPOKE_LAST = 1;
  private static final double AGAIN = 0.1;
  private static final double GENDER_UNKNOWN = 2;

  private final People people;
  private final List<Mention> mentions = new ArrayList<>();
  private String lastSpeaker;

  public Discourse(People people) {
    this.people = people;
  }

  public void mention(
      String name, boolean person, boolean plural, boolean subject, int sentence, int token) {
    mentions.add(new Mention(name, person, plural, subject, sentence, token));
  }

  public void spoke(String name) {
    lastSpeaker = name;
  }

  /** The name that he or she stands for, at this place; null where nobody fits. */
  public String person(Gender gender, int sentence, int token) {
    Map<String, Double> scores = new HashMap<>();
    String best = null;
    for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - MOST); i--) {
      Mention m = mentions.get(i);
      int distance = sentence - m.sentence();
      if (distance > REACH) {
        break;
      }
      Gender known = people.gender(m.name());
      if (!m.person()
          || (distance == 0 && m.token() >= token)
          || (gender != Gender.UNKNOWN && known != Gender.UNKNOWN && known != gender)) {
        continue;
      }
      double score =
          10
              - DISTANCE * distance
              + (m.subject() ? SUBJECT : 0)
              + (known == Gender.UNKNOWN ? -GENDER_UNKNOWN : 0);
      score += m.subject() && m.token() < 3 ? OPENS_SENTENCE : 0;
      score += m.name().equals(lastSpeaker) ? SPOKE_LAST : 0;
      Double before = scores.get(m.name());
      scores.put(m.name(), before == null ? score : Math.max(before, score) + AGAIN);
    }
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> e : scores.entrySet()) {
      if (e.getValue() > highest || (e.getValue() == highest && e.getKey().compareTo(best) < 0)) {
        highest = e.getValue();
        best = e.getKey();
      }
    }
    return best;
  }

  /** The person whom the story has named most so far, of those it still speaks of. */
  public String mostNamed(Gender gender, int sentence, int token) {
    Map<String, Integer> counts = new HashMap<>();
    String best = null;
    for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - MOST); i--) {
      Mention m = mentions.get(i);
      Gender known = people.gender(m.name());
      boolean before = m.sentence() < sentence || m.token() < token;
      if (m.person()
          && before
          && (gender == Gender.UNKNOWN || known == Gender.UNKNOWN || known == gender)) {
        int count = counts.merge(m.name(), 1, Integer::sum);
        best = best == null || count >= counts.get(best) ? m.name() : best; // a tie: who came first
      }
    }
    return best;
  }

  /** The last one, or the last several, who are not called he or she. */
  public String other(boolean plural, int sentence, int token) {
    String things = null;
    String fallback = null;
    for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - MOST); i--) {
      Mention m = mentions.get(i);
      if (sentence - m.sentence() > REACH / 2) {
        break;
      }
      boolean before = m.sentence() < sentence || m.token() < token;
      if (!before || !m.subject() || (!plural && m.person())) {
        continue;
      }
      if (m.plural() == plural && (!plural || m.person())) {
        return m.name();
      }
      if (m.plural() == plural && things == null) {
        things = m.name();
      }
      fallback = fallback == null ? m.name() : fallback;
    }
    return things == null ? fallback : things;
  }

  public String lastSpeaker() {
    return lastSpeaker;
  }
}
