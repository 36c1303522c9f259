package dev.slugline.enrich.read.mail;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/** A mail's parts, sorted into what is the story and what travels with it. */
final class MailParts {
  private static final int DEEPEST = 30;

  /** A part that is attached, or is no text. */
  private record Attachment(String type, String filename, String contentId, int size) {}

  private final Charset feed;
  private final List<String> plain = new ArrayList<>();
  private final List<Block> html = new ArrayList<>();
  private final List<Attachment> attached = new ArrayList<>();

  private MailParts(Charset feed) {
    this.feed = feed;
  }

  static MailParts of(Entity mail, Charset feed) {
    var parts = new MailParts(feed);
    parts.sort(mail, 0);
    return parts;
  }

  private void sort(Entity entity, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart && depth < DEEPEST) {
      multipart.getBodyParts().forEach(part -> sort(part, depth + 1));
    } else if (body instanceof SingleBody single) {
      byte[] bytes = bytes(single);
      switch (isAttached(entity) ? "" : type(entity)) {
        case "text/html" -> html.addAll(MarkupBlocks.ofHtml(text(entity, bytes)));
        case "text/plain" -> plain.add(MailLines.unflowed(text(entity, bytes), flow(entity)));
        default -> attach(entity, bytes.length);
      }
    } else if (body != null) {
      attach(entity, 0);
    }
  }

  private void attach(Entity entity, int size) {
    Optional<String> id = new MailHeader(entity, feed).raw("Content-ID");
    attached.add(
        new Attachment(
            type(entity),
            filename(entity),
            id.map(i -> i.replaceAll("[<>\\s]", "")).orElse(null),
            size));
  }

  private static String type(Entity entity) {
    String type = entity.getMimeType();
    return type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
  }

  private static boolean isAttached(Entity entity) {
    return "attachment".equalsIgnoreCase(entity.getDispositionType())
        || entity.getFilename() != null;
  }

  private static String filename(Entity entity) {
    return entity.getFilename() == null ? null : MailHeader.decoded(entity.getFilename());
  }

  private static String flow(Entity entity) {
    return entity.getHeader() == null || entity.getHeader().getField("Content-Type") == null
        ? ""
        : entity.getHeader().getField("Content-Type").getBody().toLowerCase(Locale.ROOT);
  }

  private String text(Entity entity, byte[] bytes) {
    String declared =
        flow(entity).contains("charset") || entity.getCharset() == null
            ? entity.getCharset()
            : null;
    return MailText.decode(bytes, declared, feed);
  }

  private static byte[] bytes(SingleBody body) {
    try {
      var bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** The plain text of the mail, as the sender wrote it. */
  String plain() {
    return String.join("\n\n", plain);
  }

  /** HTML is what the sender saw, unless it holds less than the plain text does. */
  Story story(FeedProfile profile) {
    String copy = plain();
    String shown = html.stream().map(Block::text).collect(Collectors.joining(" "));
    if (words(shown) * 10 >= words(copy) * 9 && !shown.isBlank()) {
      var story = new Story(profile, Story.BodyOrigin.MARKUP);
      story.blocks().addAll(html);
      return story;
    }
    var story = new Story(profile, Story.BodyOrigin.COPY);
    MailLines.fill(copy, story);
    return story;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** Says what is attached, on the article of a story whose mail has that id. */
  void attachments(String messageId, Story story) {
    int number = 0;
    for (Attachment a : attached) {
      number++;
      String own = a.contentId() == null ? "part" + number : a.contentId();
      String uri =
          messageId == null
              ? "cid:" + StoryUri.encoded(own)
              : "mid:" + StoryUri.encoded(messageId) + "/" + StoryUri.encoded(own);
      story
          .article()
          .addAssociations(
              new Article.Association(
                  "attachment-" + number,
                  "attachment",
                  uri,
                  kind(a.type()),
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(
                      new Article.Rendition(
                          "original",
                          null,
                          a.type(),
                          a.filename(),
                          null,
                          null,
                          a.size() == 0 ? null : a.size(),
                          null,
                          null))));
    }
  }

  private static String kind(String type) {
    return switch (type.substring(0, Math.max(0, type.indexOf('/')))) {
      case "image" -> "picture";
      case "video" -> "video";
      case "audio" -> "audio";
      case "text", "message" -> "text";
      default ->
          type.contains("xml") || type.contains("word") || type.contains("pdf") ? "text" : null;
    };
  }
}
