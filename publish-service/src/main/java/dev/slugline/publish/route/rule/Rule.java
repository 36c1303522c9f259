package dev.slugline.publish.route.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A product's rule, ready to be asked. */
public final class Rule {
  private final CelAbstractSyntaxTree tree;
  private final CelRuntime runtime;
  private final Map<String, Rule> conditions;
  private final CelRuntime.Program program;

  /**
   * @param conditions the named conditions that the rule may use
   */
  Rule(CelAbstractSyntaxTree tree, CelRuntime runtime, Map<String, Rule> conditions) {
    this.tree = tree;
    this.runtime = runtime;
    this.conditions = Map.copyOf(conditions);
    this.program = program(tree);
  }

  /** A rule that looks into what this article does not have simply does not hold. */
  public boolean matches(ArticleView article) {
    return article.answer(this);
  }

  /** The same answer, not remembered. */
  boolean ask(ArticleView article) {
    try {
      return Boolean.TRUE.equals(program.eval(names(article)));
    } catch (CelEvaluationException e) {
      return false;
    }
  }

  /** The parts of it that decided. */
  public List<Part> explain(ArticleView article) {
    return Explanation.of(this, article);
  }

  CelAbstractSyntaxTree tree() {
    return tree;
  }

  /** The condition of that name; or null. */
  Rule condition(String name) {
    return conditions.get(name);
  }

  /** What a part of this rule is for the article. */
  Object value(CelExpr part, ArticleView article) throws CelEvaluationException {
    return program(of(part)).eval(names(article));
  }

  /** A part of this rule as a rule of its own. */
  CelAbstractSyntaxTree of(CelExpr part) {
    return CelAbstractSyntaxTree.newCheckedAst(
        part, tree.getSource(), tree.getReferenceMap(), tree.getTypeMap());
  }

  private CelRuntime.Program program(CelAbstractSyntaxTree checked) {
    try {
      return runtime.createProgram(checked);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException("a checked rule has no program: " + e.getMessage(), e);
    }
  }

  private CelVariableResolver names(ArticleView article) {
    return name -> {
      Rule condition = conditions.get(name);
      return Optional.ofNullable(
          condition == null ? article.variables().get(name) : condition.matches(article));
    };
  }
}
