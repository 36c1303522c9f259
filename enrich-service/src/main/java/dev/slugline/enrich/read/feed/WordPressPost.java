package dev.slugline.enrich.read.feed;

import static dev.slugline.enrich.read.feed.Vocabulary.WORDPRESS;

import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.xml.XmlElement;

/** What a WordPress export (WXR) says of a post beyond RSS. */
final class WordPressPost {
  private WordPressPost() {}

  static boolean isPost(XmlElement entry) {
    return WORDPRESS.text(entry, "post_type").isPresent();
  }

  static boolean isAttachment(XmlElement entry) {
    return WORDPRESS.text(entry, "post_type").orElse("").equals("attachment");
  }

  /** Pictures, menus and settings are items of an export too. */
  static boolean isNoStory(XmlElement entry) {
    return switch (WORDPRESS.text(entry, "post_type").orElse("post")) {
      case "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset" -> true;
      default -> false;
    };
  }

  static void read(Feed feed, XmlElement entry, Story story) {
    switch (WORDPRESS.text(entry, "status").orElse("")) {
      case "draft", "pending", "private", "auto-draft" -> story.article().pubStatus("withheld");
      case "trash" -> story.article().pubStatus("canceled");
      case "future" -> story.article().embargoedUntil(story.article().firstCreated());
      default -> {
        // published, or "inherit"
      }
    }
    WORDPRESS
        .all(entry, "postmeta")
        .filter(meta -> meta.textAt("meta_key").orElse("").equals("_thumbnail_id"))
        .flatMap(meta -> meta.textAt("meta_value").stream())
        .flatMap(id -> feed.attachment(id).stream())
        .forEach(attachment -> EntryMedia.featured(attachment, story));
  }
}
