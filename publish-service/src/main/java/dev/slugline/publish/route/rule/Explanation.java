package dev.slugline.publish.route.rule;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which parts of a rule made it hold or not, with what the article has. */
final class Explanation {
  private static final int LONGEST_TEXT = 120;
  private static final int LONGEST_LIST = 40;

  private final Rule rule;
  private final String condition;
  private final ArticleView article;
  private final List<Part> parts;

  private Explanation(Rule rule, String condition, ArticleView article, List<Part> parts) {
    this.rule = rule;
    this.condition = condition;
    this.article = article;
    this.parts = parts;
  }

  static List<Part> of(Rule rule, ArticleView article) {
    var parts = new ArrayList<Part>();
    new Explanation(rule, null, article, parts).explain(rule.tree().getExpr());
    return parts;
  }

  /** Goes down to what decided: of what is true together, only what is not. */
  private void explain(CelExpr part) {
    String function = part.exprKind().getKind() == Kind.CALL ? part.call().function() : "";
    switch (function) {
      case "_&&_" -> sides(part, false);
      case "_||_" -> sides(part, true);
      case "_?_:_" -> {
        List<CelExpr> three = part.call().args();
        explain(three.get(0));
        explain(three.get(holds(three.get(0)) ? 1 : 2));
      }
      case "!_" -> {
        CelExpr inner = part.call().args().get(0);
        if (isLeaf(inner)) {
          leaf(part);
        } else {
          explain(inner);
        }
      }
      default -> {
        Rule named =
            part.exprKind().getKind() == Kind.IDENT ? rule.condition(part.ident().name()) : null;
        if (named == null) {
          leaf(part);
        } else {
          new Explanation(named, part.ident().name(), article, parts)
              .explain(named.tree().getExpr());
        }
      }
    }
  }

  private void sides(CelExpr part, boolean deciding) {
    List<CelExpr> sides = part.call().args();
    boolean decided = sides.stream().anyMatch(side -> holds(side) == deciding);
    sides.stream().filter(side -> !decided || holds(side) == deciding).forEach(this::explain);
  }

  private boolean isLeaf(CelExpr part) {
    return switch (part.exprKind().getKind()) {
      case CALL -> !List.of("_&&_", "_||_", "!_", "_?_:_").contains(part.call().function());
      case IDENT -> rule.condition(part.ident().name()) == null;
      default -> true;
    };
  }

  private boolean holds(CelExpr part) {
    try {
      return Boolean.TRUE.equals(rule.value(part, article));
    } catch (CelEvaluationException e) {
      return false;
    }
  }

  private void leaf(CelExpr part) {
    String source = CelUnparserFactory.newUnparser().unparse(rule.of(part));
    Map<String, Object> values = new LinkedHashMap<>();
    values(part, values);
    try {
      Object value = rule.value(part, article);
      parts.add(new Part(source, condition, Boolean.TRUE.equals(value), values, null));
    } catch (CelEvaluationException e) {
      String fault = e.getMessage().replaceFirst("^evaluation error(?: at [^:]*:\\d+)?: ", "");
      parts.add(new Part(source, condition, false, values, fault));
    }
  }

  private void values(CelExpr part, Map<String, Object> values) {
    Kind kind = part.exprKind().getKind();
    if (kind == Kind.IDENT) {
      String name = part.ident().name();
      if (!name.equals("article") && article.variables().containsKey(name)) {
        values.putIfAbsent(name, shortened(article.variables().get(name)));
      }
    } else if (kind == Kind.SELECT && !part.select().testOnly() && isField(part)) {
      String source = CelUnparserFactory.newUnparser().unparse(rule.of(part));
      try {
        values.putIfAbsent(source, shortened(rule.value(part, article)));
      } catch (CelEvaluationException e) {
        values.putIfAbsent(source, null);
      }
    } else {
      Parts.of(part).forEach(inner -> values(inner, values));
    }
  }

  /** A field of the article itself, not of something in a list that is gone through. */
  private static boolean isField(CelExpr part) {
    CelExpr at = part;
    while (at.exprKind().getKind() == Kind.SELECT) {
      at = at.select().operand();
    }
    return at.exprKind().getKind() == Kind.IDENT && at.ident().name().equals("article");
  }

  private static Object shortened(Object value) {
    if (value instanceof String text && text.length() > LONGEST_TEXT) {
      int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TEXT));
      return text.substring(0, end) + "…";
    }
    if (value instanceof List<?> list && list.size() > LONGEST_LIST) {
      var begin = new ArrayList<Object>(list.subList(0, LONGEST_LIST));
      begin.add("… of " + list.size());
      return begin;
    }
    return value;
  }
}
