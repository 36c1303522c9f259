package dev.slugline.publish.route;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

/** A product's rule, ready to be asked. */
final class Rule {
  private final String source;
  private final CelRuntime.Program program;

  Rule(String source, CelRuntime.Program program) {
    this.source = source;
    this.program = program;
  }

  /** A rule that looks into what this article does not have simply does not hold. */
  boolean matches(ArticleView article) {
    try {
      return Boolean.TRUE.equals(program.eval(article.variables()));
    } catch (CelEvaluationException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
