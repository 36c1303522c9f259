package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import dev.slugline.publish.route.rule.Hints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The fields of one thing in a YAML file. */
final class Fields {
  private Fields() {}

  /**
   * Those that the thing can have; the others are told.
   *
   * @param thing how it is called in a fault
   */
  static Map<String, Node> of(
      MappingNode mapping, String thing, Set<String> known, List<Fault> faults) {
    var fields = new HashMap<String, Node>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = text(entry.getKeyNode());
      if (!known.contains(key)) {
        faults.add(
            Fault.at(
                entry.getKeyNode(),
                thing + " has no field '" + key + "'",
                Hints.nearest(key, known)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("it has " + String.join(", ", known.stream().sorted().toList()))));
      } else if (fields.put(key, entry.getValueNode()) != null) {
        faults.add(Fault.at(entry.getKeyNode(), "'" + key + "' stands twice", null));
      }
    }
    return fields;
  }

  /** A text; an empty one for what is none. */
  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
