package dev.slugline.publish.route.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles the rules of products. They are typed, so that a misspelt variable is found at start,
 * and they cannot loop, write or look outside their article.
 */
public final class Rules {
  private static final List<String> TEXTS =
      List.of(
          "uri",
          "type",
          "pubStatus",
          "language",
          "slugline",
          "title",
          "byline",
          "edNote",
          "feed",
          "format",
          "state",
          "category",
          "text",
          "headline");
  private static final List<String> LISTS =
      List.of(
          "subjects",
          "keywords",
          "signals",
          "genres",
          "people",
          "organisations",
          "places",
          "countries",
          "sources");

  private static final Set<String> NAMES = new TreeSet<>(TEXTS);

  static {
    NAMES.addAll(LISTS);
    NAMES.addAll(
        List.of(
            "urgency",
            "words",
            "article",
            "under",
            "near",
            "matches",
            "contains",
            "startsWith",
            "endsWith",
            "size",
            "exists",
            "all",
            "in",
            "true",
            "false"));
  }

  /** Of one rule on one article, so that no rule holds the others up. */
  private static final CelOptions OPTIONS =
      CelOptions.current().populateMacroCalls(true).comprehensionMaxIterations(100_000).build();

  private final CelCompiler compiler;
  private final CelRuntime runtime;

  public Rules() {
    compiler = compiler();
    runtime =
        CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(
                CelFunctionBinding.from(
                    "under_list_string", List.class, String.class, MediaTopics::anyUnder),
                CelFunctionBinding.from(
                    "near_text_words",
                    List.of(String.class, String.class, String.class, Long.class),
                    args ->
                        Nearness.near(
                            (String) args[0], (String) args[1], (String) args[2], (Long) args[3])))
            .build();
  }

  private static CelCompiler compiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setResultType(SimpleType.BOOL)
            .addMacros(
                CelMacro.newGlobalMacro(
                    "under",
                    1,
                    (factory, target, args) ->
                        Optional.of(
                            factory.newGlobalCall(
                                "_under", factory.newIdentifier("subjects"), args.get(0)))),
                CelMacro.newGlobalMacro(
                    "near",
                    3,
                    (factory, target, args) ->
                        Optional.of(
                            factory.newGlobalCall(
                                "_near",
                                factory.newIdentifier("text"),
                                args.get(0),
                                args.get(1),
                                args.get(2)))))
            .addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                    "_under",
                    CelOverloadDecl.newGlobalOverload(
                        "under_list_string",
                        SimpleType.BOOL,
                        ListType.create(SimpleType.STRING),
                        SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                    "_near",
                    CelOverloadDecl.newGlobalOverload(
                        "near_text_words",
                        SimpleType.BOOL,
                        SimpleType.STRING,
                        SimpleType.STRING,
                        SimpleType.STRING,
                        SimpleType.INT)))
            .addVar("urgency", SimpleType.INT)
            .addVar("words", SimpleType.INT)
            .addVar("article", MapType.create(SimpleType.STRING, SimpleType.DYN));
    TEXTS.forEach(name -> builder.addVar(name, SimpleType.STRING));
    LISTS.forEach(name -> builder.addVar(name, ListType.create(SimpleType.STRING)));
    return builder.build();
  }

  /** The same rules with more names: conditions that stand above. */
  private CelCompiler compiler(Map<String, Rule> conditions) {
    CelCompilerBuilder more = compiler.toCompilerBuilder();
    conditions.keySet().forEach(name -> more.addVar(name, SimpleType.BOOL));
    return more.build();
  }

  /** What a rule can name by itself; a condition must be called otherwise. */
  public static Set<String> names() {
    return NAMES;
  }

  /**
   * A rule from its source.
   *
   * @param conditions the named conditions that it may use
   */
  public Rule compile(String source, Map<String, Rule> conditions) throws BadRule {
    CelAbstractSyntaxTree tree;
    try {
      tree = (conditions.isEmpty() ? compiler : compiler(conditions)).compile(source).getAst();
    } catch (CelValidationException e) {
      throw BadRule.of(source, e, conditions.keySet());
    }
    Patterns.check(tree);
    return new Rule(tree, runtime, conditions);
  }
}
