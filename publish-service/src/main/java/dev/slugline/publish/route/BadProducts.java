package dev.slugline.publish.route;

import java.util.List;
import java.util.stream.Collectors;

/** A products file that cannot be used. It names every fault, with its place. */
public final class BadProducts extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  BadProducts(String file, List<Fault> faults) {
    super(
        faults.stream()
            .map(f -> file + ":" + f.line() + ":" + f.column() + ": " + f.reason())
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }

  /** One fault; lines and columns count from 1. */
  public record Fault(int line, int column, String reason) {}
}
