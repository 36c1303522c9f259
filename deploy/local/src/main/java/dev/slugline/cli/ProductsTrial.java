package dev.slugline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.enrich.EnrichPipeline;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.annotate.vocabulary.MediaTopics;
import dev.slugline.local.RecentArticles.Published;
import dev.slugline.publish.json.PublishJson;
import dev.slugline.publish.route.Product.Match;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.rule.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Articles that are shown to products, to see which of them match and why. */
final class ProductsTrial {
  private static final String FEED = "local";

  private final ObjectMapper json = PublishJson.mapper();
  private final Products products;
  private final Instant at;
  private final boolean onlyMatches;
  private final boolean asJson;
  private final PrintStream out;
  private int articles;
  private int matches;

  /**
   * @param at the time that schedules are asked about; null for that of each article
   */
  ProductsTrial(
      Products products, Instant at, boolean onlyMatches, boolean asJson, PrintStream out) {
    this.products = products;
    this.at = at;
    this.onlyMatches = onlyMatches;
    this.asJson = asJson;
    this.out = out;
  }

  void published(Published published) {
    tell(published.key(), published.article(), published.at());
  }

  /** Raw stories, each as the first version of itself. */
  void files(List<Path> files, MediaTopics vocabulary) throws IOException {
    try (var pipeline = new EnrichPipeline(vocabulary)) {
      for (Path file : files) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        var raw =
            new RawStory(
                "local",
                FeedProfile.unknown(FEED),
                now,
                StoryFiles.bytes(file),
                null,
                StoryFiles.name(file),
                null);
        for (EnrichedStory story : pipeline.enrich(raw)) {
          if (story.rejection() != null) {
            Terminal.say("rejected " + file + ": " + story.rejection().message());
            continue;
          }
          Article first =
              story
                  .article()
                  .withExtension(
                      story.article().extension().with().state("first").revision(1).build());
          tell(FEED + "|" + first.uri(), first, now.toInstant());
        }
      }
    }
  }

  void summary() throws IOException {
    if (asJson) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("articles", articles);
      line.put("matches", matches);
      out.println(json.writeValueAsString(line));
    } else {
      Terminal.say(matches + " matches; " + articles + " articles were tried");
    }
  }

  private void tell(String key, Article article, Instant published) {
    articles++;
    for (Match match : products.explain(article, at == null ? published : at)) {
      matches += match.matches() ? 1 : 0;
      if (match.matches() || !onlyMatches) {
        if (asJson) {
          printJson(key, article, match);
        } else {
          print(key, article, match);
        }
      }
    }
  }

  private void printJson(String key, Article article, Match match) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("key", key);
    line.put("headline", headline(article));
    line.put("revision", article.extension().revision());
    line.put("product", match.product());
    line.put("matches", match.matches());
    line.put("why", match.why());
    line.put("parts", match.parts());
    try {
      out.println(json.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(String key, Article article, Match match) {
    out.printf("%-3s  %s  %s%n", match.matches() ? "yes" : "no", key, headline(article));
    out.println("       " + match.product() + ": " + match.why());
    for (Part part : match.parts()) {
      String where = part.condition() == null ? "" : " (in " + part.condition() + ")";
      String verdict =
          part.fault() == null ? " is " + part.holds() : " cannot be asked: " + part.fault();
      out.println("         " + part.source() + where + verdict + values(part));
    }
  }

  private static String values(Part part) {
    return part.values().isEmpty()
        ? ""
        : part.values().entrySet().stream()
            .map(value -> value.getKey() + " is " + shown(value.getValue()))
            .collect(Collectors.joining("; ", ", for ", ""));
  }

  private static String shown(Object value) {
    if (value == null) {
      return "absent";
    }
    return value instanceof String text ? "'" + text.replace("\n", " ") + "'" : value.toString();
  }

  private static String headline(Article article) {
    return article.headlines() == null || article.headlines().isEmpty()
        ? ""
        : article.headlines().get(0).value();
  }
}
