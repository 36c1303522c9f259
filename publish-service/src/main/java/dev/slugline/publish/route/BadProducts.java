package dev.slugline.publish.route;

import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** A products file, or a rule, that cannot be used. It names every fault, with its place. */
public final class BadProducts extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  BadProducts(String file, List<Fault> faults) {
    super(faults.stream().map(fault -> fault.in(file)).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }

  /**
   * One fault; lines and columns count from 1.
   *
   * @param hint what may have been meant or what to do; may be null
   */
  public record Fault(int line, int column, String reason, String hint) {

    static Fault at(Node node, String reason, String hint) {
      return new Fault(
          node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, reason, hint);
    }

    private String in(String file) {
      return file
          + ":"
          + line
          + ":"
          + column
          + ": "
          + reason
          + (hint == null ? "" : " (" + hint + ")");
    }
  }
}
