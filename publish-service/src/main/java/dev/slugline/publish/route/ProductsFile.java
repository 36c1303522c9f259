package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import dev.slugline.publish.route.rule.BadRule;
import dev.slugline.publish.route.rule.Rule;
import dev.slugline.publish.route.rule.Rules;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a products file. Every fault is found at once and told with its line and column. */
public final class ProductsFile {
  private static final Set<String> KEYS = Set.of("conditions", "products");

  private final Rules rules;
  private final Set<String> formats;

  /**
   * @param formats the formats that can be rendered; the first is the one of a product that names
   *     none
   */
  public ProductsFile(Rules rules, Set<String> formats) {
    this.rules = rules;
    this.formats = formats;
  }

  /**
   * @param file how the file is called in the message of a fault
   */
  public Products read(String file, String yaml) throws BadProducts {
    var faults = new ArrayList<Fault>();
    var products = new ArrayList<Product>();
    var sources = new RuleSource(yaml, rules, faults);
    try {
      read(
          new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), sources, products, faults);
    } catch (MarkedYAMLException e) {
      faults.add(fault(e));
    } catch (ReaderException e) {
      faults.add(fault(yaml, e));
    } catch (YAMLException e) {
      faults.add(new Fault(1, 1, "the file is no YAML: " + e.getMessage(), null));
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
      throw new BadProducts(file, faults);
    }
    return new Products(products, sources.conditions());
  }

  /**
   * A product for one rule, to try it.
   *
   * @param among the products whose conditions it may use
   */
  public Products rule(String rule, Products among) throws BadProducts {
    try {
      Rule compiled = rules.compile(rule, among.conditions());
      var product = new Product("rule", compiled, null, formats.iterator().next(), List.of());
      return new Products(List.of(product), among.conditions());
    } catch (BadRule e) {
      throw new BadProducts("rule", e.issues().stream().map(issue -> fault(rule, issue)).toList());
    }
  }

  private void read(Node root, RuleSource sources, List<Product> products, List<Fault> faults) {
    if (!(root instanceof MappingNode mapping)) {
      faults.add(new Fault(1, 1, "the file must have a list under 'products'", null));
      return;
    }
    Map<String, Node> fields = Fields.of(mapping, "the file", KEYS, faults);
    if (fields.get("conditions") != null) {
      new ConditionsReader(sources, faults).read(fields.get("conditions"));
    }
    Node list = fields.get("products");
    if (list == null) {
      faults.add(Fault.at(root, "the file must have a list under 'products'", null));
    } else if (list instanceof SequenceNode sequence) {
      var reader = new ProductReader(sources, formats, faults);
      sequence.getValue().forEach(node -> reader.read(node, products));
    } else {
      faults.add(Fault.at(list, "products must be a list", "each begins with '- name: …'"));
    }
  }

  private static Fault fault(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    return mark == null
        ? new Fault(1, 1, "the file is no YAML: " + e.getProblem(), null)
        : new Fault(mark.getLine() + 1, mark.getColumn() + 1, e.getProblem(), hint(e));
  }

  private static String hint(MarkedYAMLException e) {
    return e.getProblem().contains("'\\t'") || e.getProblem().contains("\\t(TAB)")
        ? "YAML is indented with spaces, never with tabs"
        : "a rule with : or # or quotes in it is best written after '>-' on a line of its own";
  }

  private static Fault fault(String yaml, ReaderException e) {
    String before = yaml.substring(0, Math.min(e.getPosition(), yaml.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new Fault(
        line + 1, column, "YAML has no character U+%04X".formatted(e.getCodePoint()), null);
  }

  private static Fault fault(String rule, BadRule.Issue issue) {
    int at =
        rule.offsetByCodePoints(0, Math.min(issue.offset(), rule.codePointCount(0, rule.length())));
    String before = rule.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    String inLine = before.substring(before.lastIndexOf('\n') + 1);
    return new Fault(
        line + 1, inLine.codePointCount(0, inLine.length()) + 1, issue.reason(), issue.hint());
  }
}
