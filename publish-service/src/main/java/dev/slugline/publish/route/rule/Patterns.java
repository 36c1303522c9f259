package dev.slugline.publish.route.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;

/** The regular expressions of a rule, which would else only be found wrong when they are asked. */
final class Patterns {
  private Patterns() {}

  static void check(CelAbstractSyntaxTree rule) throws BadRule {
    var issues = new ArrayList<BadRule.Issue>();
    for (CelExpr part : Parts.all(rule.getExpr())) {
      if (part.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
          && part.call().function().equals("matches")) {
        List<CelExpr> arguments = part.call().args();
        CelExpr pattern = arguments.get(arguments.size() - 1);
        if (pattern.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && pattern.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
          check(rule, pattern, issues);
        }
      }
    }
    if (!issues.isEmpty()) {
      throw new BadRule(issues);
    }
  }

  private static void check(
      CelAbstractSyntaxTree rule, CelExpr pattern, List<BadRule.Issue> issues) {
    try {
      Pattern.compile(pattern.constant().stringValue());
    } catch (PatternSyntaxException e) {
      issues.add(
          new BadRule.Issue(
              rule.getSource().getPositionsMap().getOrDefault(pattern.id(), 0),
              "no regular expression: " + e.getDescription() + " `" + e.getPattern() + "`",
              "it is in RE2 syntax: no look-around and no back-references; a backslash is written"
                  + " twice"));
    }
  }
}
