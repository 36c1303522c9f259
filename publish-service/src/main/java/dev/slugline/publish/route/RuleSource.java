package dev.slugline.publish.route;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.slugline.publish.route.BadProducts.Fault;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Compiles the rules that stand in a YAML file and says where in the file one is wrong. */
final class RuleSource {
  private final List<String> lines;
  private final Rules rules;
  private final List<Fault> faults;

  RuleSource(String yaml, Rules rules, List<Fault> faults) {
    this.lines = yaml.lines().toList();
    this.rules = rules;
    this.faults = faults;
  }

  /** Nothing where the rule is wrong; its faults are told. */
  Rule compile(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(at(node, 1, 0, "a rule is one text"));
      return null;
    }
    try {
      return rules.compile(scalar.getValue());
    } catch (CelValidationException e) {
      for (CelIssue issue : e.getErrors()) {
        faults.add(
            at(
                node,
                issue.getSourceLocation().getLine(),
                issue.getSourceLocation().getColumn(),
                issue.getMessage()));
      }
      return null;
    }
  }

  /**
   * @param line of the rule, from 1
   * @param column of that line, from 0
   */
  private Fault at(Node node, int line, int column, String reason) {
    int first = node.getStartMark().getLine();
    int indent = node.getStartMark().getColumn();
    ScalarStyle style =
        node instanceof ScalarNode scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN;
    if (style == ScalarStyle.LITERAL) {
      int at = Math.min(first + line, lines.size() - 1);
      return new Fault(at + 1, indent(lines.get(at)) + column + 1, reason);
    }
    if (style == ScalarStyle.FOLDED) {
      // Folding joins lines: only the rule's start can be told for sure.
      return new Fault(first + 2, 1, reason);
    }
    int quote = style == ScalarStyle.PLAIN ? 0 : 1;
    return new Fault(first + line, indent + quote + column + 1, reason);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
