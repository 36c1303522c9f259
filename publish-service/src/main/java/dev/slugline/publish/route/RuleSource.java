package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import dev.slugline.publish.route.ScalarPlace.Place;
import dev.slugline.publish.route.rule.BadRule;
import dev.slugline.publish.route.rule.Rule;
import dev.slugline.publish.route.rule.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Compiles the rules that stand in a YAML file and says where in the file one is wrong. */
final class RuleSource {
  private final ScalarPlace places;
  private final Rules rules;
  private final List<Fault> faults;
  private final Map<String, Rule> conditions = new LinkedHashMap<>();

  RuleSource(String yaml, Rules rules, List<Fault> faults) {
    this.places = new ScalarPlace(yaml);
    this.rules = rules;
    this.faults = faults;
  }

  /** Nothing where the rule is wrong; its faults are told. */
  Rule compile(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(Fault.at(node, "a rule is one text", null));
      return null;
    }
    try {
      return rules.compile(scalar.getValue(), conditions);
    } catch (BadRule e) {
      for (BadRule.Issue issue : e.issues()) {
        Place place = places.of(scalar, issue.offset());
        faults.add(new Fault(place.line(), place.column(), issue.reason(), issue.hint()));
      }
      return null;
    }
  }

  /** What comes after it may use it by its name. */
  void condition(String name, Rule rule) {
    conditions.put(name, rule);
  }

  Map<String, Rule> conditions() {
    return conditions;
  }
}
