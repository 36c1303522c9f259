package dev.slugline.publish.route.rule;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;

/** The parts of a rule, as its tree holds them. */
final class Parts {
  private Parts() {}

  /** The rule and every part of it, outer ones first. */
  static List<CelExpr> all(CelExpr rule) {
    var parts = new ArrayList<CelExpr>();
    parts.add(rule);
    for (int next = 0; next < parts.size(); next++) {
      parts.addAll(of(parts.get(next)));
    }
    return parts;
  }

  /** What a part is directly made of. */
  static List<CelExpr> of(CelExpr part) {
    var parts = new ArrayList<CelExpr>();
    switch (part.exprKind().getKind()) {
      case SELECT -> parts.add(part.select().operand());
      case CALL -> {
        part.call().target().ifPresent(parts::add);
        parts.addAll(part.call().args());
      }
      case LIST -> parts.addAll(part.list().elements());
      case MAP ->
          part.map()
              .entries()
              .forEach(
                  entry -> {
                    parts.add(entry.key());
                    parts.add(entry.value());
                  });
      case STRUCT -> part.struct().entries().forEach(entry -> parts.add(entry.value()));
      case COMPREHENSION -> {
        var loop = part.comprehension();
        parts.addAll(
            List.of(
                loop.iterRange(),
                loop.accuInit(),
                loop.loopCondition(),
                loop.loopStep(),
                loop.result()));
      }
      default -> {
        // constants and names have no parts
      }
    }
    return parts;
  }
}
