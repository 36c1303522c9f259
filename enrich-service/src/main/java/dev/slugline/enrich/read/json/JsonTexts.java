package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.SafeText;
import dev.slugline.enrich.read.markup.MarkedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Headlines and descriptions, in whichever of ninjs' two ways they are given. */
final class JsonTexts {
  private static final String MAIN = "main";
  private static final String DESCRIPTION = "description";
  private static final String HEADLINE = "headline";
  private final Fields item;

  JsonTexts(Fields item) {
    this.item = item;
  }

  /** Whether it has a description, a caption or a summary. */
  static boolean isDescribed(Fields item) {
    return item.text("descriptiontext", "descriptioncaption", "descriptionsummary", "caption")
        != null;
  }

  void into(ArticleBuilder article) {
    headlines(article);
    if (item.get("descriptions").isPresent()) {
      for (Fields one : item.objects("descriptions")) {
        description(article, one.text("role"), one.text("value", "text"));
      }
    }
    prefixed(DESCRIPTION)
        .forEach(
            (rest, value) -> {
              if (!rest.equals("creditline")) {
                description(article, descriptionRole(rest), value);
              }
            });
    description(
        article,
        "summary",
        item.text(
            "abstract",
            "abstracthtml",
            "summary",
            "teaser",
            "teaserhtml",
            "teasertext",
            "standfirst"));
    description(article, "caption", item.text("caption"));
  }

  private void headlines(ArticleBuilder article) {
    if (item.get("headlines").filter(JsonNode::isArray).isPresent()) {
      boolean first = true;
      for (Fields one : item.objects("headlines")) {
        String role = one.text("role");
        headline(article, role == null && first ? MAIN : headlineRole(role), one.text("value"));
        first = false;
      }
    }
    headline(article, MAIN, item.text(HEADLINE, "headlinetext"));
    prefixed(HEADLINE).forEach((rest, value) -> headline(article, headlineRole(rest), value));
    headline(article, "subhead", item.text("subhead", "subheadline", "subtitle"));
    headline(article, "kicker", item.text("kicker", "overline"));
    if (article.headlines().isEmpty()) {
      headline(article, MAIN, item.text("title"));
    }
  }

  /** The keys that extend a name: {@code headline_seo} gives {@code seo} with its value. */
  private Map<String, String> prefixed(String name) {
    return item.node().properties().stream()
        .filter(e -> e.getKey().toLowerCase(Locale.ROOT).startsWith(name + "_"))
        .filter(e -> e.getValue().isTextual() && !e.getValue().asText().isBlank())
        .collect(
            Collectors.toMap(
                e -> e.getKey().substring(name.length() + 1).toLowerCase(Locale.ROOT),
                e -> e.getValue().asText(),
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private static void headline(ArticleBuilder article, String role, String value) {
    String text = plain(value);
    if (text != null
        && article.headlines().stream()
            .noneMatch(h -> h.value().equals(text) || MAIN.equals(role) && MAIN.equals(h.role()))) {
      article.addHeadlines(new Article.Text(role, null, text));
    }
  }

  private static void description(ArticleBuilder article, String role, String value) {
    String text = plain(value);
    if (text != null && article.descriptions().stream().noneMatch(d -> d.value().equals(text))) {
      article.addDescriptions(new Article.Text(role, null, text));
    }
  }

  private static String headlineRole(String said) {
    return said == null
        ? null
        : switch (said.toLowerCase(Locale.ROOT)) {
          case "extended", "subheadline", "subhead", "x" -> "subhead";
          default -> said;
        };
  }

  /** Of {@code description_summary_html} the role is summary; a bare type of content is none. */
  private static String descriptionRole(String rest) {
    String role = rest.replaceFirst("_?(text|html|xhtml|plain)$", "");
    return role.isEmpty() ? null : role;
  }

  /** The words of a field that may be markup, on one line. */
  private static String plain(String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = MarkedText.line(SafeText.of(value));
    return text.isEmpty() ? null : text;
  }
}
