package dev.slugline.enrich.read.mail;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import dev.slugline.enrich.read.picture.PictureReader;
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
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** A mail's parts, sorted into what is the story and what travels with it. */
final class MailParts {
  private static final int DEEPEST = 30;
  private static final byte[] NOTHING = {};

  /** A part that is attached, or is no text. */
  private record Attachment(
      String type, String filename, String contentId, String described, byte[] bytes) {}

  private final Charset feed;
  private final List<String> plain = new ArrayList<>();
  private final List<Block> html = new ArrayList<>();
  private final List<Attachment> attached = new ArrayList<>();
  private final List<Message> forwarded = new ArrayList<>();

  private MailParts(Charset feed) {
    this.feed = feed;
  }

  static MailParts of(Entity mail, Charset feed) {
    var parts = new MailParts(feed);
    parts.sort(mail, 0);
    parts.forwarded();
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
        default -> attach(entity, bytes);
      }
    } else if (body instanceof Message message && depth < DEEPEST) {
      forwarded.add(message);
    } else if (body != null) {
      attach(entity, NOTHING);
    }
  }

  /** A mail that only carries another one says what that one says. */
  private void forwarded() {
    boolean empty = plain.stream().allMatch(String::isBlank) && html.isEmpty();
    for (Message message : List.copyOf(forwarded)) {
      if (empty) {
        sort(message, 1);
      } else {
        String subject = new MailHeader(message, feed).value("Subject").orElse(null);
        attached.add(new Attachment("message/rfc822", null, null, subject, NOTHING));
      }
    }
  }

  private void attach(Entity entity, byte[] bytes) {
    var header = new MailHeader(entity, feed);
    Optional<String> id = header.raw("Content-ID");
    attached.add(
        new Attachment(
            type(entity),
            filename(entity),
            id.map(i -> i.replaceAll("[<>\\s]", "")).orElse(null),
            header.value("Content-Description").orElse(null),
            bytes));
  }

  private static String type(Entity entity) {
    String type = entity.getMimeType();
    return type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
  }

  private static boolean isAttached(Entity entity) {
    return "attachment".equalsIgnoreCase(entity.getDispositionType())
        || entity.getFilename() != null;
  }

  /** Older mailers name a file only beside its type. */
  private static String filename(Entity entity) {
    String name = entity.getFilename();
    if (name == null
        && entity.getHeader() != null
        && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type) {
      name = type.getParameter("name");
    }
    return name == null ? null : MailHeader.decoded(name);
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
      story.article().addAssociations(association("attachment-" + number, uri, a, story));
    }
  }

  /** A picture says itself who took it and what it shows. */
  private static Article.Association association(
      String name, String uri, Attachment a, Story story) {
    var said = ArticleBuilder.builder();
    if (a.type().startsWith("image/") && a.bytes().length > 0) {
      said = PictureReader.described(a.bytes(), story.feed()).article();
    }
    if (a.described() != null && said.descriptions().isEmpty()) {
      said.addDescriptions(new Article.Text("caption", null, a.described()));
    }
    return new Article.Association(
        name,
        "attachment",
        uri,
        kind(a.type()),
        said.by(),
        said.usageTerms(),
        null,
        said.copyrightNotice(),
        said.headlines(),
        said.descriptions(),
        said.infoSources(),
        List.of(
            new Article.Rendition(
                "original",
                null,
                a.type(),
                a.filename(),
                null,
                null,
                a.bytes().length == 0 ? null : a.bytes().length,
                null,
                null)));
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
