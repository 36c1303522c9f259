package dev.slugline.publish.route.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.publish.json.PublishJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** An article as a product's rule sees it: the variables, and under {@code article} all of it. */
public final class ArticleView {
  /** A story whose sender gives no urgency is neither urgent nor the last to be read. */
  static final long NO_URGENCY = 5;

  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
  private static final String MEDIATOPIC = "http://cv.iptc.org/newscodes/mediatopic/";

  private final Map<String, Object> variables = new HashMap<>();
  private final Map<Rule, Boolean> answers = new IdentityHashMap<>();

  public ArticleView(Article article) {
    Extension desk = article.extension();
    text("uri", article.uri());
    text("type", article.type());
    text("pubStatus", article.pubStatus());
    text("language", article.language());
    text("slugline", article.slugline());
    text("title", article.title());
    text("byline", article.by());
    text("edNote", article.edNote());
    text("feed", desk.feed());
    text("format", desk.format());
    text("state", desk.state());
    text("category", desk.category());
    text("text", desk.text());
    text("headline", headline(article));
    variables.put(
        "urgency", article.urgency() == null ? NO_URGENCY : article.urgency().longValue());
    variables.put("words", desk.counts() == null ? 0L : (long) desk.counts().words());
    variables.put("subjects", subjects(article));
    variables.put("keywords", list(desk.keywords(), Function.identity()));
    variables.put("signals", list(desk.signals(), Extension.Signal::json));
    variables.put("genres", list(article.genres(), Article.Genre::name));
    variables.put("people", list(article.people(), Article.Concept::name));
    variables.put("organisations", list(article.organisations(), Article.Concept::name));
    variables.put("places", list(article.places(), Article.Concept::name));
    variables.put("countries", countries(article));
    variables.put("sources", list(article.infoSources(), Article.Source::name));
    variables.put("article", PublishJson.mapper().convertValue(article, MAP));
  }

  Map<String, Object> variables() {
    return variables;
  }

  /** Whether the rule holds; a condition that many rules use is asked once. */
  boolean answer(Rule rule) {
    Boolean known = answers.get(rule);
    if (known == null) {
      known = rule.ask(this);
      answers.put(rule, known);
    }
    return known;
  }

  private void text(String name, String value) {
    variables.put(name, value == null ? "" : value);
  }

  private static String headline(Article article) {
    return article.headlines() == null || article.headlines().isEmpty()
        ? ""
        : article.headlines().get(0).value();
  }

  /** Each code as the provider writes it, as its uri, and as {@code medtop:…}. */
  private static List<String> subjects(Article article) {
    var codes = new LinkedHashSet<String>();
    for (Article.Subject subject : or(article.subjects())) {
      Stream.of(subject.literal(), subject.uri())
          .filter(Objects::nonNull)
          .forEach(
              code -> {
                codes.add(code);
                if (code.startsWith(MEDIATOPIC)) {
                  codes.add("medtop:" + code.substring(MEDIATOPIC.length()));
                }
              });
    }
    return List.copyOf(codes);
  }

  private static List<String> countries(Article article) {
    return or(article.places()).stream()
        .map(Article.Concept::literal)
        .filter(code -> code != null && code.startsWith("iso3166-1a2:"))
        .map(code -> code.substring("iso3166-1a2:".length()))
        .distinct()
        .toList();
  }

  private static <T> List<String> list(List<T> items, Function<T, String> name) {
    var names = new ArrayList<String>();
    or(items).forEach(item -> names.add(name.apply(item)));
    names.removeIf(Objects::isNull);
    return names;
  }

  private static <T> List<T> or(List<T> items) {
    return items == null ? List.of() : items;
  }
}
