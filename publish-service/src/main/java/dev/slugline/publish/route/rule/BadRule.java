package dev.slugline.publish.route.rule;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A rule that cannot be used, with every fault. */
public final class BadRule extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Issue> issues;

  /**
   * One fault.
   *
   * @param offset of the rule, in code points
   * @param hint what may have been meant; may be null
   */
  public record Issue(int offset, String reason, String hint) {}

  BadRule(List<Issue> issues) {
    super(issues.get(0).reason());
    this.issues = List.copyOf(issues);
  }

  static BadRule of(String rule, CelValidationException e, Collection<String> conditions) {
    var names = new TreeSet<>(Rules.names());
    names.addAll(conditions);
    var issues = new ArrayList<Issue>();
    for (CelIssue issue : e.getErrors()) {
      String reason = shortened(issue.getMessage());
      issues.add(
          new Issue(
              offset(rule, issue.getSourceLocation()), reason, Hints.forRule(rule, reason, names)));
    }
    return new BadRule(issues);
  }

  /** Every fault. */
  public List<Issue> issues() {
    return issues;
  }

  private static int offset(String rule, CelSourceLocation place) {
    int at = 0;
    for (int line = 1; line < place.getLine(); line++) {
      at = rule.indexOf('\n', at) + 1;
    }
    return rule.codePointCount(0, at) + Math.max(0, place.getColumn());
  }

  /** The compiler lists every word that it would have liked better. */
  private static String shortened(String message) {
    return message
        .replaceFirst("(?s) expecting \\{.*", "")
        .replaceFirst(" \\(in container '.*?'\\)", "")
        .replaceFirst("(?s) \\(candidates: .*", "")
        .replace("'<EOF>'", "the end of the rule")
        .replace("_under", "under")
        .replace("_near", "near");
  }
}
