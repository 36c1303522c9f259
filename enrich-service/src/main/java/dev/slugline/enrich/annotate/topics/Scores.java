package dev.slugline.enrich.annotate.topics;

import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.topics.Terms.Hit;
import dev.slugline.enrich.annotate.topics.Terms.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How strongly a story's terms speak for each topic. One a story. */
final class Scores {
  /** A term said this often, at plain places, counts half of what it could. */
  private static final double HALF = 1;

  /** The score at which confidence is 63. */
  private static final double SCALE = 9;

  private static final double LEAST = 2.2;
  private static final double LEAST_SHARE = 0.3;
  private static final int MOST = 5;

  /** Of one of the seventeen, so that its neighbours do not crowd out the story's other sides. */
  private static final int MOST_OF_ONE_TOP = 2;

  private static final int LEAST_TERMS = 2;

  /** A topic that the story is about. */
  record Found(Topic topic, int confidence, Optional<Span> span) {}

  /** A term of this story: how often, heavier at heavier places, and where in the body. */
  private static final class Said {
    private final Hit hit;
    private double times;
    private boolean prominent;
    private Span span;

    private Said(Hit hit) {
      this.hit = hit;
    }
  }

  private final Profile profile;
  private final Map<Integer, Said> terms = new LinkedHashMap<>();

  Scores(Profile profile) {
    this.profile = profile;
  }

  /**
   * Counts the terms of one part of the story.
   *
   * @param weight how much its place counts
   * @param offset where it begins in the body's text; negative for what is not in it
   */
  void count(String part, double weight, int offset) {
    for (Hit hit : profile.terms().in(part)) {
      Said said = terms.computeIfAbsent(hit.id(), id -> new Said(hit));
      said.times += weight;
      said.prominent |= weight > 1;
      if (said.span == null && offset >= 0) {
        said.span = new Span(offset + hit.start(), offset + hit.end());
      }
    }
  }

  /** The topics above the floor, the surest first, each with the two broadest it belongs to. */
  List<Found> found() {
    int size = profile.topics().size();
    var scores = new double[size];
    var counts = new int[size];
    var best = new double[size];
    var spans = new Span[size];
    for (Said said : terms.values()) {
      List<Sign> signs = said.hit.signs();
      double much = said.times / (said.times + HALF) / Math.sqrt(signs.size());
      for (Sign sign : signs) {
        double value = sign.weight() * much;
        int topic = sign.topic().index();
        scores[topic] += value;
        counts[topic] += said.prominent ? LEAST_TERMS : 1;
        if (said.span != null && value > best[topic]) {
          best[topic] = value;
          spans[topic] = said.span;
        }
      }
    }
    double[] tops = tops(scores);
    double most = Arrays.stream(tops).max().orElse(0);
    var candidates = new ArrayList<Topic>();
    var ranked = new double[size];
    for (Topic topic : profile.topics()) {
      int i = topic.index();
      double share = most == 0 ? 0 : tops[profile.top(topic).index()] / most;
      ranked[i] = scores[i] * (0.7 + 0.3 * share);
      if (!topic.isTop() && ranked[i] >= LEAST && counts[i] >= LEAST_TERMS) {
        candidates.add(topic);
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Topic t) -> -ranked[t.index()]).thenComparing(Topic::code));
    return withBroader(candidates, ranked, spans);
  }

  private List<Found> withBroader(List<Topic> candidates, double[] ranked, Span[] spans) {
    var found = new LinkedHashMap<String, Found>();
    double first = candidates.isEmpty() ? 0 : ranked[candidates.get(0).index()];
    var ofTop = new HashMap<Topic, Integer>();
    for (Topic topic : candidates) {
      int i = topic.index();
      Topic top = profile.top(topic);
      if (found.size() < MOST
          && ranked[i] >= LEAST_SHARE * first
          && ofTop.merge(top, 1, Integer::sum) <= MOST_OF_ONE_TOP) {
        int confidence = (int) Math.round(100 * (1 - Math.exp(-ranked[i] / SCALE)));
        found.put(topic.code(), new Found(topic, confidence, Optional.ofNullable(spans[i])));
      }
    }
    for (Found narrow : List.copyOf(found.values())) {
      int confidence = narrow.confidence() / 2;
      Optional<Topic> broader = profile.parent(narrow.topic());
      while (broader.isPresent()) {
        Topic topic = broader.get();
        broader = profile.parent(topic);
        if (broader.map(Topic::isTop).orElse(true)) {
          found.putIfAbsent(topic.code(), new Found(topic, confidence, narrow.span()));
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt((Found f) -> -f.confidence())
                .thenComparing(f -> f.topic().code()))
        .toList();
  }

  /** What all topics under each of the seventeen have together. */
  private double[] tops(double[] scores) {
    var tops = new double[scores.length];
    for (Topic topic : profile.topics()) {
      tops[profile.top(topic).index()] += scores[topic.index()];
    }
    return tops;
  }
}
