package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import java.util.ArrayList;
import java.util.List;

/** An item's own files, and the items that travel with it. */
final class JsonMedia {
  private static final int ASSOCIATIONS = 500;

  private JsonMedia() {}

  static void into(Fields item, Story story) {
    renditions(item).forEach(story.article()::addRenditions);
    for (String list : new String[] {"associations", "images", "attachments"}) {
      item.get(list).ifPresent(associations -> all(associations, story));
    }
    for (String id : item.texts("imageids")) {
      add(id, JsonNodeFactory.instance.objectNode().put("id", id).put("type", "picture"), story);
    }
  }

  private static void all(JsonNode associations, Story story) {
    if (associations.isArray()) {
      int number = story.article().associations().size() + 1;
      for (JsonNode one : associations) {
        add(String.valueOf(number++), one, story);
      }
    } else if (associations.isObject()) {
      associations.properties().forEach(e -> named(e.getKey(), e.getValue(), story));
    }
  }

  private static void named(String name, JsonNode node, Story story) {
    int number = 1;
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      add(number == 1 ? name : name + '-' + number, one, story);
      number++;
    }
  }

  private static void add(String name, JsonNode node, Story story) {
    ArticleBuilder article = story.article();
    if (!node.isObject() || article.associations().size() >= ASSOCIATIONS) {
      return;
    }
    var item = new Fields(node);
    var texts = ArticleBuilder.builder();
    new JsonTexts(item).into(texts);
    String id = item.text("uri", "guid", "urn", "itemid", "id", "url", "href");
    String uri =
        id == null
            ? article.uri() == null
                ? "urn:slugline:" + StoryUri.encoded(name)
                : article.uri() + '#' + StoryUri.encoded(name)
            : StoryUri.of(story.feed(), id);
    String own = item.text("name");
    article.addAssociations(
        new Article.Association(
            own == null ? name : own,
            item.text("rel"),
            uri,
            JsonStory.type(item),
            item.text("byline", "by", "photographer"),
            item.text("usageterms"),
            item.text("copyrightholder"),
            item.text("copyrightnotice"),
            texts.headlines(),
            texts.descriptions(),
            sources(item),
            renditions(item)));
  }

  private static List<Article.Source> sources(Fields item) {
    String source = item.text("source", "provider", "creditline", "descriptioncreditline");
    return source == null ? List.of() : List.of(new Article.Source(source, null, null, null));
  }

  private static List<Article.Rendition> renditions(Fields item) {
    var renditions = new ArrayList<Article.Rendition>();
    item.get("renditions")
        .ifPresent(
            node -> {
              if (node.isArray()) {
                node.forEach(one -> rendition(null, one, renditions));
              } else if (node.isObject()) {
                node.properties().forEach(e -> named(e.getKey(), e.getValue(), renditions));
              }
            });
    if (renditions.isEmpty() && item.has("href", "url") && item.has("mimetype", "contenttype")) {
      rendition("original", item.node(), renditions);
    }
    return renditions;
  }

  /** One name may stand for several forms of a film. */
  private static void named(String name, JsonNode node, List<Article.Rendition> renditions) {
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      rendition(name, one, renditions);
    }
  }

  private static void rendition(String name, JsonNode node, List<Article.Rendition> renditions) {
    if (!node.isObject()) {
      return;
    }
    var file = new Fields(node);
    String href = file.text("href", "url", "uri");
    if (href == null) {
      return;
    }
    String own = file.text("name", "rendition");
    renditions.add(
        new Article.Rendition(
            own != null ? own : name != null ? name : "form-" + (renditions.size() + 1),
            href,
            file.text("contenttype", "mimetype"),
            file.text("title", "filename"),
            file.number("width"),
            file.number("height"),
            file.number("sizeinbytes", "size", "length"),
            file.number("duration"),
            file.text("format")));
  }
}
