package dev.slugline.enrich.annotate.entities.join;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One real thing with all the names that the story gives it. */
public final class Entity {
  private final List<Named> names = new ArrayList<>();

  void add(Named name) {
    names.add(name);
  }

  public Type type() {
    return names.get(0).type();
  }

  /** The first name, which evidence points at. */
  public Named first() {
    return names.get(0);
  }

  /**
   * A person's and an organisation's fullest form; a place is called what the story mostly calls
   * it, since {@code US} is no abbreviation of a name that the story would rather use.
   */
  public String name() {
    var counts = new LinkedHashMap<String, Integer>();
    names.stream().filter(Named::full).forEach(n -> counts.merge(n.plain(), 1, Integer::sum));
    if (counts.isEmpty()) {
      names.forEach(n -> counts.merge(n.plain(), 1, Integer::sum));
    }
    Comparator<Map.Entry<String, Integer>> order =
        type() == Type.PLACE
            ? Comparator.comparing(e -> e.getValue())
            : Comparator.comparing(e -> e.getKey().length());
    String best = null;
    Map.Entry<String, Integer> chosen = null;
    for (var entry : counts.entrySet()) {
      if (chosen == null || order.compare(entry, chosen) > 0) {
        chosen = entry;
        best = entry.getKey();
      }
    }
    return best;
  }

  public String country() {
    return names.stream().map(Named::country).filter(c -> c != null).findFirst().orElse(null);
  }

  Extension.Entity contract(int inText) {
    String name = name();
    List<String> aliases =
        names.stream().map(Named::text).distinct().filter(t -> !t.equals(name)).toList();
    String role =
        names.stream()
            .map(Named::role)
            .filter(r -> r != null)
            .max(Comparator.comparingInt(String::length))
            .or(() -> names.stream().map(Named::apposition).filter(r -> r != null).findFirst())
            .orElse(null);
    double score = names.stream().mapToDouble(Named::score).max().orElse(0);
    double confidence = Math.round(100 * Math.min(0.99, 0.5 + score / 16)) / 100.0;
    return new Extension.Entity(type().label(), name, aliases, role, country(), inText, confidence);
  }

  List<Named> names() {
    return names;
  }
}
