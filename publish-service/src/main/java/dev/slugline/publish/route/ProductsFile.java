package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a products file. Every fault is found at once and told with its line and column. */
public final class ProductsFile {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");
  private static final Set<String> KEYS =
      Set.of("name", "about", "when", "except", "format", "schedule");

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
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      Node list = products(root, faults);
      if (list instanceof SequenceNode sequence) {
        var reading = new Reading(yaml, faults);
        sequence.getValue().forEach(node -> reading.product(node, products));
      } else if (list != null) {
        faults.add(fault(list, "products must be a list"));
      }
    } catch (MarkedYAMLException e) {
      faults.add(
          new Fault(
              e.getProblemMark().getLine() + 1,
              e.getProblemMark().getColumn() + 1,
              e.getProblem()));
    }
    if (!faults.isEmpty()) {
      throw new BadProducts(file, faults);
    }
    return new Products(products);
  }

  private static Node products(Node root, List<Fault> faults) {
    if (root instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (((ScalarNode) entry.getKeyNode()).getValue().equals("products")) {
          return entry.getValueNode();
        }
      }
    }
    faults.add(new Fault(1, 1, "the file must have a list under 'products'"));
    return null;
  }

  private static Fault fault(Node node, String reason) {
    return new Fault(
        node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, reason);
  }

  /** The reading of one file. */
  private final class Reading {
    private final List<Fault> faults;
    private final RuleSource sources;
    private final Map<String, Node> names = new HashMap<>();

    Reading(String yaml, List<Fault> faults) {
      this.faults = faults;
      this.sources = new RuleSource(yaml, rules, faults);
    }

    void product(Node node, List<Product> products) {
      if (!(node instanceof MappingNode mapping)) {
        faults.add(fault(node, "a product must have name and when"));
        return;
      }
      Map<String, Node> fields = fields(mapping);
      String name = name(node, fields.get("name"));
      Rule when = null;
      if (fields.get("when") == null) {
        faults.add(fault(node, "the product has no rule: when is missing"));
      } else {
        when = sources.compile(fields.get("when"));
      }
      Rule except = fields.get("except") == null ? null : sources.compile(fields.get("except"));
      String format = format(fields.get("format"));
      Schedule schedule =
          fields.get("schedule") == null
              ? null
              : new ScheduleReader(faults).read(fields.get("schedule"));
      if (name != null && when != null) {
        products.add(new Product(name, when, except, format, schedule));
      }
    }

    private Map<String, Node> fields(MappingNode mapping) {
      var fields = new HashMap<String, Node>();
      for (NodeTuple entry : mapping.getValue()) {
        String key = ((ScalarNode) entry.getKeyNode()).getValue();
        if (!KEYS.contains(key)) {
          faults.add(fault(entry.getKeyNode(), "a product has no field '" + key + "'"));
        } else if (fields.put(key, entry.getValueNode()) != null) {
          faults.add(fault(entry.getKeyNode(), "'" + key + "' stands twice"));
        }
      }
      return fields;
    }

    private String name(Node product, Node node) {
      if (!(node instanceof ScalarNode scalar)) {
        faults.add(fault(node == null ? product : node, "the product has no name"));
        return null;
      }
      String name = scalar.getValue();
      if (!NAME.matcher(name).matches()) {
        faults.add(
            fault(node, "a name is made of a-z, 0-9 and -, and starts with a letter: " + name));
        return null;
      }
      if (name.equals("articles")) {
        faults.add(fault(node, "news.articles.v1 is the topic of all articles: take another name"));
        return null;
      }
      if (names.putIfAbsent(name, node) != null) {
        faults.add(fault(node, "two products are called " + name));
        return null;
      }
      return name;
    }

    private String format(Node node) {
      if (node == null) {
        return formats.iterator().next();
      }
      String format = node instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!formats.contains(format)) {
        faults.add(fault(node, "no such format; there are " + String.join(", ", formats)));
      }
      return format;
    }
  }
}
