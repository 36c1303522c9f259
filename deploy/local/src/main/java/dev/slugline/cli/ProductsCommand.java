package dev.slugline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.local.RecentArticles;
import dev.slugline.publish.json.PublishJson;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.BadProducts.Fault;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slugline products}: tries products before they are put in force. */
@Command(
    name = "products",
    mixinStandardHelpOptions = true,
    description = "Checks a products file, and tries rules on recent articles.",
    synopsisSubcommandLabel = "COMMAND")
public final class ProductsCommand {
  private static final int FAULTY = 2;

  private final ObjectMapper json = PublishJson.mapper();
  private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  @Spec private CommandSpec spec;

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Says whether publish-service would take a products file; if not, every fault with line,"
              + " column, reason and a hint.",
      footer = {
        "",
        "Examples:",
        "  slugline products check products.yaml",
        "  slugline products check products.yaml --kafka 127.0.0.1:9092   # have they all topics?",
        "  slugline products check --json products.yaml",
        "",
        "Exit code: 0 it is good, 2 it has faults or lacks topics, 1 wrong usage or Kafka is away."
      })
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "FILE",
              description = "The products file (default: the built-in samples).")
          Path file,
      @Option(
              names = "--kafka",
              paramLabel = "HOST:PORT",
              description = "Looks also whether each product has its topic there.")
          String kafka,
      @Option(names = "--json", description = "Prints one JSON object.") boolean asJson)
      throws IOException, InterruptedException {
    String name = file == null ? "products.yaml" : file.toString();
    try {
      Products products = ProductsOption.read(file);
      List<String> missing = kafka == null ? List.of() : missing(products, kafka);
      if (asJson) {
        print(
            "file",
            name,
            "products",
            products.all().stream().map(Product::name).toList(),
            "faults",
            List.of(),
            "missingTopics",
            missing);
      } else {
        out.println(name + ": " + products.all().size() + " products, no fault");
        missing.forEach(
            topic ->
                Terminal.say(
                    topic
                        + " is absent: add it to deploy/kafka/topics.yaml and run"
                        + " slugline topics apply"));
      }
      return missing.isEmpty() ? 0 : FAULTY;
    } catch (BadProducts e) {
      if (asJson) {
        print(
            "file", name, "products", List.of(), "faults", e.faults(), "missingTopics", List.of());
      } else {
        tell(name, Files.readAllLines(file), e.faults());
      }
      return FAULTY;
    } finally {
      out.flush();
    }
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description =
          "Says which recent articles a rule or a product would take, and why or why not: the parts"
              + " of the rule that decided, with what the article has there. Of a schedule it asks"
              + " the time at which the article came.",
      footer = {
        "",
        "Examples:",
        "  slugline products test \"urgency <= 3 && 'Berlin' in places\" --last 500",
        "  slugline products test --product sport --products products.yaml",
        "  slugline products test \"under('medtop:15000000')\" --files story.xml stories/",
        "  slugline products test --files story.xml           # which of all products take it",
        "",
        "With --json a line an article and product ({\"key\", \"headline\", \"product\","
            + " \"matches\", \"why\", \"parts\"}),",
        "and last {\"articles\", \"matches\"}.",
        "",
        "Exit code: 0 all were tried, 2 the rule or the products file has faults, 1 wrong usage or"
            + " Kafka is away."
      })
  int test(
      @Parameters(
              arity = "0..1",
              paramLabel = "RULE",
              description =
                  "A rule; it may use the conditions of the products file. Without a rule and"
                      + " without --product, all products are tried.")
          String rule,
      @Option(names = "--product", paramLabel = "NAME", description = "A product of the file.")
          String product,
      @Mixin ProductsOption products,
      @Option(
              names = "--last",
              paramLabel = "N",
              defaultValue = "200",
              description = "So many of the newest articles (default: ${DEFAULT-VALUE}).")
          int last,
      @Mixin KafkaOption kafka,
      @Mixin VocabularyOption vocabulary,
      @Option(
              names = "--files",
              arity = "1..*",
              paramLabel = "FILE",
              description =
                  "Files or folders with raw stories instead, read as first versions; - for stdin."
                      + " No Kafka is needed.")
          List<Path> files,
      @Option(
              names = "--at",
              paramLabel = "T",
              description = "The time that schedules are asked about (default: the article's).")
          String at,
      @Option(names = "--only-matches", description = "Leaves out what does not match.")
          boolean onlyMatches,
      @Option(names = "--json", description = "Prints JSON lines.") boolean asJson)
      throws IOException {
    if (rule != null && product != null) {
      throw new ParameterException(
          spec.commandLine(), "give a rule or --product, not both: each says what is tried");
    }
    if (last < 1) {
      throw new ParameterException(spec.commandLine(), "--last is at least 1");
    }
    Products tried;
    try {
      tried = tried(rule, product, products.read());
    } catch (BadProducts e) {
      if (asJson) {
        print("faults", e.faults());
      } else {
        tell("rule", rule.lines().toList(), e.faults());
      }
      out.flush();
      return FAULTY;
    }
    Instant time = at == null ? null : instant(at);
    var trial = new ProductsTrial(tried, time, onlyMatches, asJson, out);
    if (files != null) {
      trial.files(StoryFiles.of(files), vocabulary.mediaTopics());
    } else {
      try (var recent = new RecentArticles(kafka.bootstrapServers())) {
        recent.last(last).forEach(trial::published);
      }
    }
    trial.summary();
    out.flush();
    return 0;
  }

  private Products tried(String rule, String product, Products all) throws BadProducts {
    if (rule != null) {
      return ProductsOption.reader().rule(rule, all);
    }
    if (product == null) {
      return all;
    }
    return all.only(product)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "there is no product '"
                        + product
                        + "'; there are: "
                        + String.join(", ", all.all().stream().map(Product::name).toList())));
  }

  private Instant instant(String at) {
    try {
      return Times.instant(at);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--at: " + e.getMessage(), e);
    }
  }

  private static List<String> missing(Products products, String kafka)
      throws IOException, InterruptedException {
    try (var admin = Admin.create(KafkaOption.client(kafka))) {
      Set<String> topics = admin.listTopics().names().get();
      return products.all().stream().map(Product::topic).filter(t -> !topics.contains(t)).toList();
    } catch (ExecutionException e) {
      throw new IOException(kafka + ": " + e.getCause().getMessage(), e);
    }
  }

  /** As compilers do: place and reason, the line, and a mark under it. */
  private static void tell(String file, List<String> lines, List<Fault> faults) {
    for (Fault fault : faults) {
      Terminal.say(file + ":" + fault.line() + ":" + fault.column() + ": " + fault.reason());
      if (fault.line() <= lines.size()) {
        Terminal.say("    " + lines.get(fault.line() - 1).replace('\t', ' '));
        Terminal.say("    " + " ".repeat(fault.column() - 1) + "^");
      }
      if (fault.hint() != null) {
        Terminal.say("    hint: " + fault.hint());
      }
    }
    Terminal.say(faults.size() == 1 ? "1 fault" : faults.size() + " faults");
  }

  private void print(Object... fields) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      line.put(fields[i].toString(), fields[i + 1]);
    }
    out.println(json.writeValueAsString(line));
  }
}
