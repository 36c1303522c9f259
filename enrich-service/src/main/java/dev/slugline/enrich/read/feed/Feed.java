package dev.slugline.enrich.read.feed;

import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.read.xml.XmlElement;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a feed says once for all its entries. */
final class Feed {
  private final FeedProfile profile;
  private final XmlElement head;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, XmlElement> attachments = new HashMap<>();

  Feed(FeedProfile profile, XmlElement root) {
    this.profile = profile;
    this.head = root.first("channel").orElse(root);
    Vocabulary.WORDPRESS
        .all(head, "author")
        .forEach(
            author ->
                author
                    .textAt("author_login")
                    .ifPresent(
                        login ->
                            author
                                .textAt("author_display_name")
                                .ifPresent(name -> names.put(login, name))));
    head.all("item")
        .filter(WordPressPost::isAttachment)
        .forEach(item -> item.textAt("post_id").ifPresent(id -> attachments.put(id, item)));
  }

  FeedProfile profile() {
    return profile;
  }

  Optional<String> language() {
    return head.textAt("language").or(() -> head.attribute("lang"));
  }

  Optional<String> copyright() {
    return head.textAt("copyright").or(() -> head.textAt("rights"));
  }

  /** An address that an entry gives, by the {@code xml:base} of the entry and the feed. */
  String resolved(String href, XmlElement entry) {
    Optional<String> base =
        entry
            .attribute("base")
            .map(own -> head.attribute("base").map(feed -> joined(feed, own)).orElse(own))
            .or(() -> head.attribute("base"));
    return base.map(b -> joined(b, href.strip())).orElse(href);
  }

  private static String joined(String base, String href) {
    try {
      URI resolved = new URI(base.strip()).resolve(new URI(href));
      return resolved.isAbsolute() ? resolved.toString() : href;
    } catch (URISyntaxException e) {
      return href;
    }
  }

  /** Atom's feed is by somebody when its entries are by nobody. */
  Optional<XmlElement> author() {
    return Vocabulary.ATOM.all(head, "author").findFirst();
  }

  /** A WordPress export names authors by their login; this is the name they show. */
  String displayName(String login) {
    return names.getOrDefault(login, login);
  }

  /** The picture of that number in a WordPress export. */
  Optional<XmlElement> attachment(String id) {
    return Optional.ofNullable(attachments.get(id));
  }
}
