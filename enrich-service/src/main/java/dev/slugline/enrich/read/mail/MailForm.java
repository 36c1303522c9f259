package dev.slugline.enrich.read.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slugline.contracts.Article;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Mail that a form wrote: its text is one JSON object, the form's questions with lists of answers.
 */
final class MailForm {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private final Map<String, String> answers;
  private final Story story;

  private MailForm(Map<String, String> answers, Story story) {
    this.answers = answers;
    this.story = story;
  }

  /** Nothing where the mail is no form, or a form without a story. */
  static Optional<Story> read(MailParts parts, FeedProfile feed) {
    String text = parts.plain().strip();
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return Optional.empty();
    }
    try {
      var form =
          new MailForm(answers(JSON.readTree(text)), new Story(feed, Story.BodyOrigin.MARKUP));
      return form.hasStory() ? Optional.of(form.fill()) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> answers(JsonNode form) {
    Map<String, String> answers = new LinkedHashMap<>();
    form.fields()
        .forEachRemaining(
            field -> {
              var joined = new StringBuilder();
              Iterable<JsonNode> values =
                  field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
              for (JsonNode value : values) {
                if (value.isValueNode() && !value.asText().isBlank()) {
                  joined.append(joined.length() > 0 ? "\n" : "").append(value.asText().strip());
                }
              }
              if (joined.length() > 0) {
                answers.put(key(field.getKey()), joined.toString());
              }
            });
    return answers;
  }

  private static String key(String question) {
    return question.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private boolean hasStory() {
    return answers.containsKey("headline")
        || answers.containsKey("body")
        || answers.containsKey("story");
  }

  private Story fill() {
    var article = story.article();
    answer("headline", "title")
        .ifPresent(h -> article.addHeadlines(new Article.Text("main", null, h)));
    answer("slugline", "slug").ifPresent(article::slugline);
    answer("abstract", "summary", "standfirst")
        .ifPresent(a -> article.addDescriptions(new Article.Text("summary", null, a)));
    answer("byline", "by", "author").ifPresent(article::by);
    answer("dateline", "located").ifPresent(article::located);
    answer("ednote", "editorsnote", "editornote").ifPresent(article::edNote);
    answer("category").ifPresent(story.desk()::category);
    answer("genre").ifPresent(g -> article.addGenres(new Article.Genre(g, null, null)));
    answer("place").ifPresent(p -> article.addPlaces(new Article.Concept(p, "about", null, p)));
    answer("keywords")
        .ifPresent(words -> words.lines().forEach(word -> story.desk().addKeywords(word.strip())));
    answer("urgency", "newsvalue", "priority")
        .filter(u -> u.matches("[1-9]"))
        .map(Integer::valueOf)
        .ifPresent(article::urgency);
    answer("body", "story", "text")
        .ifPresent(
            body ->
                body.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Block::paragraph)
                    .forEach(story.blocks()::add));
    return story;
  }

  private Optional<String> answer(String... questions) {
    for (String question : questions) {
      if (answers.containsKey(question)) {
        return Optional.of(answers.get(question));
      }
    }
    return Optional.empty();
  }
}
