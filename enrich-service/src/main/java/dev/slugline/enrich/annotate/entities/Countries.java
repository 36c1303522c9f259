package dev.slugline.enrich.annotate.entities;

import dev.slugline.enrich.annotate.entities.find.Candidate;
import dev.slugline.enrich.annotate.entities.judge.Verdict;
import dev.slugline.enrich.annotate.entities.lexicon.Entry;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import dev.slugline.enrich.annotate.entities.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which country a place lies: where the lists give but one, where the story says it behind the
 * name, or where the story's other places leave one of several. Else nothing is said.
 */
final class Countries {
  /** How much a place or people that lies in but one country speaks for that country. */
  private static final Map<Sense, Double> WEIGHTS =
      Map.of(
          Sense.CITY,
          1.0,
          Sense.REGION,
          1.0,
          Sense.GEOGRAPHY,
          1.0,
          Sense.FACILITY,
          1.0,
          Sense.COUNTRY,
          0.5,
          Sense.DEMONYM,
          0.5);

  private static final double ENOUGH = 1;

  private final List<Token> tokens;
  private final List<Verdict> verdicts;
  private final Map<String, Double> evidence = new HashMap<>();

  Countries(List<Token> tokens, List<Verdict> verdicts) {
    this.tokens = tokens;
    this.verdicts = verdicts;
    for (int i = 0; i < verdicts.size(); i++) {
      weigh(i);
    }
  }

  private void weigh(int i) {
    Match known = verdicts.get(i).candidate().known();
    Set<String> codes = codes(known);
    String said = said(i);
    if (said != null) {
      evidence.merge(said, 1.0, Double::sum);
    } else if (codes.size() == 1) {
      double weight = 0;
      for (Entry entry : known.entries()) {
        weight = Math.max(weight, WEIGHTS.getOrDefault(entry.sense(), 0.0));
      }
      evidence.merge(codes.iterator().next(), weight, Double::sum);
    }
  }

  private static Set<String> codes(Match known) {
    var codes = new TreeSet<String>();
    if (known != null) {
      for (Entry entry : known.entries()) {
        if (WEIGHTS.containsKey(entry.sense()) && entry.country() != null) {
          codes.add(entry.country());
        }
      }
    }
    return codes;
  }

  /** ISO 3166-1 alpha-2; null where not certain. */
  String of(int i) {
    String said = said(i);
    Set<String> codes = codes(verdicts.get(i).candidate().known());
    if (said != null) {
      return said;
    }
    if (codes.size() < 2) {
      return codes.isEmpty() ? null : codes.iterator().next();
    }
    String best = null;
    for (String code : codes) {
      if (best == null || weight(code) > weight(best)) {
        best = code;
      }
    }
    for (String code : codes) {
      if (!code.equals(best) && weight(code) * 2 > weight(best)) {
        return null;
      }
    }
    return weight(best) < ENOUGH ? null : best;
  }

  private double weight(String code) {
    return evidence.getOrDefault(code, 0.0);
  }

  /**
   * {@code Hyderabad, Pakistan}; {@code Cambridge, Mass.} A country behind a place that lies
   * elsewhere is the next of a list: Nairobi, Uganda and Rwanda.
   */
  private String said(int i) {
    if (i + 1 >= verdicts.size()) {
      return null;
    }
    Candidate place = verdicts.get(i).candidate();
    Candidate next = verdicts.get(i + 1).candidate();
    boolean comma = next.from() == place.to() + 1 && tokens.get(place.to()).is(",");
    if (!comma || next.known() == null || verdicts.get(i + 1).type() != Type.PLACE) {
      return null;
    }
    Set<String> codes = codes(place.known());
    Entry country = next.known().as(Sense.COUNTRY);
    if (country != null) {
      return codes.isEmpty() || codes.contains(country.country()) ? country.country() : null;
    }
    Entry region = next.known().as(Sense.REGION);
    return region == null || codes(next.known()).size() != 1 ? null : region.country();
  }
}
