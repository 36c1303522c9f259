package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import dev.slugline.publish.route.rule.Rule;
import dev.slugline.publish.route.rule.Rules;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads the conditions that several rules share; each may use those above it. */
final class ConditionsReader {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,62}");

  private final RuleSource sources;
  private final List<Fault> faults;

  ConditionsReader(RuleSource sources, List<Fault> faults) {
    this.sources = sources;
    this.faults = faults;
  }

  void read(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(
          Fault.at(node, "conditions have a name and a rule each", "such as far: urgency > 6"));
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      Node key = entry.getKeyNode();
      String name = Fields.text(key);
      Rule rule = sources.compile(entry.getValueNode());
      if (!NAME.matcher(name).matches()) {
        faults.add(
            Fault.at(
                key,
                "a condition's name is made of letters, digits and _, and starts with a small"
                    + " letter: "
                    + name,
                null));
      } else if (Rules.names().contains(name)) {
        faults.add(Fault.at(key, "rules have a word " + name + " already", "take another name"));
      } else if (sources.conditions().containsKey(name)) {
        faults.add(Fault.at(key, "two conditions are called " + name, null));
      } else if (rule != null) {
        sources.condition(name, rule);
      }
    }
  }
}
