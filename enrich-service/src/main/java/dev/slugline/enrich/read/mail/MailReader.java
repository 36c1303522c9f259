package dev.slugline.enrich.read.mail;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.LanguageTag;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireDates;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads a mail as one story: the subject is its headline, the Message-ID its identity. */
public final class MailReader implements Reader {
  private static final int LONGEST_LINE = 1 << 20;
  private static final int LONGEST_HEADER = 256 * 1024;
  private static final int MOST_HEADERS = 2_000;

  /** {@code Name <address>}, {@code "Name" <address>}, {@code address (Name)}. */
  private static final Pattern SENDER =
      Pattern.compile(
          "\"?([^<\"]{0,300})\"?\\s*<([^<>]{0,300})>.*|([^\\s()]{1,300})\\s+\\(([^()]{1,300})\\)");

  private static final Pattern ID = Pattern.compile("<([^<>]{1,900})>");

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.MAIL);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    Message mail = parse(copy.bytes());
    var header = new MailHeader(mail, copy.feed().charset());
    MailParts parts = MailParts.of(mail, copy.feed().charset());
    Optional<Story> form = MailForm.read(parts, copy.feed());
    Story story = form.orElseGet(() -> parts.story(copy.feed()));
    fields(header, story, copy.feed(), form.isPresent());
    parts.attachments(header.raw("Message-ID").map(MailReader::id).orElse(null), story);
    if (story.article().headlines().isEmpty() && story.blocks().isEmpty()) {
      throw new UnreadableCopy(
          Reason.NO_TEXT, "the mail has neither a subject nor a text; send the story in its body");
    }
    return List.of(new Reading.Read(story));
  }

  private static Message parse(byte[] bytes) {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxContentLen(-1)
            .build());
    int start = start(bytes);
    try {
      return builder.parseMessage(new ByteArrayInputStream(bytes, start, bytes.length - start));
    } catch (IOException e) {
      throw new UnreadableCopy(
          Reason.MALFORMED, "the mail's headers or parts are beyond any mail's limits");
    }
  }

  /** Blank lines and an mbox separator come before the headers of mails taken from files. */
  private static int start(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] <= ' ' && bytes[start] >= 0) {
      start++;
    }
    boolean mbox =
        bytes.length - start > 5
            && bytes[start] == 'F'
            && bytes[start + 1] == 'r'
            && bytes[start + 2] == 'o'
            && bytes[start + 3] == 'm'
            && bytes[start + 4] == ' ';
    while (mbox && start < bytes.length && bytes[start] != '\n') {
      start++;
    }
    return mbox ? start + 1 : start;
  }

  private static void fields(MailHeader header, Story story, FeedProfile feed, boolean form) {
    var article = story.article();
    header
        .raw("Message-ID")
        .ifPresent(
            id -> {
              article.uri("mid:" + StoryUri.encoded(id(id)));
              article.addAltIds(new Article.AltId("message-id", id));
            });
    if (article.headlines().isEmpty()) {
      header
          .value("Subject")
          .ifPresent(s -> article.addHeadlines(new Article.Text("main", null, s)));
    }
    header
        .value("Date")
        .flatMap(date -> WireDates.parse(date, feed.zone()))
        .ifPresent(
            date -> {
              article.firstCreated(date);
              article.versionCreated(date);
            });
    header.value("From").ifPresent(from -> sender(from, story, form));
    if (article.urgency() == null) {
      urgency(header).ifPresent(article::urgency);
    }
    header.value("Content-Language").flatMap(LanguageTag::of).ifPresent(article::language);
    header
        .value("Keywords")
        .ifPresent(
            words ->
                Arrays.stream(words.split(","))
                    .map(String::strip)
                    .filter(w -> !w.isEmpty())
                    .forEach(story.desk()::addKeywords));
    header
        .raw("In-Reply-To")
        .filter(id -> ID.matcher(id).find())
        .map(MailReader::id)
        .or(() -> header.raw("References").map(MailReader::last))
        .map(id -> "mid:" + StoryUri.encoded(id))
        .ifPresent(uri -> story.desk().addLinks(new Extension.Link("continues", uri)));
  }

  /** The mails of a thread are named from the first to the one that is answered. */
  private static String last(String references) {
    Matcher m = ID.matcher(references);
    String last = references.strip();
    while (m.find()) {
      last = m.group(1).strip();
    }
    return last;
  }

  /** The id without its angle brackets (RFC 2392). */
  private static String id(String header) {
    Matcher m = ID.matcher(header);
    return m.find() ? m.group(1).strip() : header.strip();
  }

  /** A name is a byline, unless a form says otherwise; an address alone is only a source. */
  private static void sender(String from, Story story, boolean form) {
    Matcher m = SENDER.matcher(from);
    boolean known = m.matches();
    String address = !known ? from : m.group(2) == null ? m.group(3) : m.group(2).strip();
    String name = !known ? "" : m.group(4) == null ? m.group(1).strip() : m.group(4).strip();
    String mailto = "mailto:" + StoryUri.encoded(address);
    story
        .article()
        .addInfoSources(
            new Article.Source(
                name.isEmpty() ? address : name,
                null,
                StoryUri.absolute(mailto) ? mailto : null,
                null));
    if (story.article().by() == null && !name.isEmpty() && !form) {
      story.article().by(name);
    }
  }

  /** X-Priority counts from 1 to 5 with 3 for normal, urgency from 1 to 9 with 5 for normal. */
  private static Optional<Integer> urgency(MailHeader header) {
    return header
        .value("X-Priority")
        .map(priority -> priority.charAt(0) - '0')
        .filter(priority -> priority >= 1 && priority <= 5)
        .map(priority -> 2 * priority - 1)
        .or(
            () ->
                header
                    .value("Importance")
                    .or(() -> header.value("X-MSMail-Priority"))
                    .flatMap(MailReader::urgency));
  }

  private static Optional<Integer> urgency(String importance) {
    return switch (importance.toLowerCase(Locale.ROOT)) {
      case "high" -> Optional.of(1);
      case "low" -> Optional.of(9);
      default -> Optional.empty();
    };
  }
}
