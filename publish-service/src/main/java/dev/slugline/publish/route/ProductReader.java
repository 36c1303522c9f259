package dev.slugline.publish.route;

import dev.slugline.publish.route.BadProducts.Fault;
import dev.slugline.publish.route.rule.Hints;
import dev.slugline.publish.route.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the products of a file, one after the other. */
final class ProductReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");
  private static final Set<String> KEYS =
      Set.of("name", "about", "when", "except", "format", "schedule");

  private final RuleSource sources;
  private final Set<String> formats;
  private final List<Fault> faults;
  private final Set<String> names = new HashSet<>();

  ProductReader(RuleSource sources, Set<String> formats, List<Fault> faults) {
    this.sources = sources;
    this.formats = formats;
    this.faults = faults;
  }

  void read(Node node, List<Product> products) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(Fault.at(node, "a product must have name and when", null));
      return;
    }
    Map<String, Node> fields = Fields.of(mapping, "a product", KEYS, faults);
    String name = name(node, fields.get("name"));
    Rule when = null;
    if (fields.get("when") == null) {
      faults.add(
          Fault.at(node, "the product has no rule: when is missing", "when: \"true\" takes all"));
    } else {
      when = sources.compile(fields.get("when"));
    }
    Rule except = fields.get("except") == null ? null : sources.compile(fields.get("except"));
    if (fields.get("about") != null && !(fields.get("about") instanceof ScalarNode)) {
      faults.add(Fault.at(fields.get("about"), "about is one text", null));
    }
    String format = format(fields.get("format"));
    List<Schedule> windows =
        fields.get("schedule") == null
            ? List.of()
            : new ScheduleReader(faults).read(fields.get("schedule"));
    if (name != null && when != null) {
      products.add(new Product(name, when, except, format, windows));
    }
  }

  private String name(Node product, Node node) {
    if (!(node instanceof ScalarNode)) {
      faults.add(Fault.at(node == null ? product : node, "the product has no name", null));
      return null;
    }
    String name = Fields.text(node);
    String wrong = null;
    String hint = null;
    if (!NAME.matcher(name).matches()) {
      wrong = "a name is made of a-z, 0-9 and -, and starts with a letter: " + name;
      hint = "its topic is news.NAME.v1";
    } else if (name.equals("articles")) {
      wrong = "news.articles.v1 is the topic of all articles";
      hint = "take another name";
    } else if (!names.add(name)) {
      wrong = "two products are called " + name;
    }
    if (wrong == null) {
      return name;
    }
    faults.add(Fault.at(node, wrong, hint));
    return null;
  }

  private String format(Node node) {
    if (node == null) {
      return formats.iterator().next();
    }
    String format = Fields.text(node);
    if (!formats.contains(format)) {
      faults.add(
          Fault.at(
              node,
              "no such format: " + format,
              Hints.nearest(format, formats)
                  .map(near -> "did you mean " + near + "?")
                  .orElse("there are " + String.join(", ", formats))));
    }
    return format;
  }
}
