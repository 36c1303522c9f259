package dev.slugline.enrich.read.newsml;

import dev.slugline.enrich.read.xml.XmlElement;
import java.util.Locale;

/** What a component is of a story, by the role that its sender gives it. */
enum Part {
  BODY,
  HEADLINE,
  SUBHEADLINE,
  SUMMARY,
  CONTACT,
  STYLE,
  PICTURE,
  /** It has no role, or one of the sender's own. */
  UNKNOWN;

  static Part of(XmlElement component) {
    String role = NewsItem.value(component, "Role").orElse("").toLowerCase(Locale.ROOT);
    return switch (role) {
      case "main", "body", "text", "maintext", "story", "article", "content", "fulltext" -> BODY;
      case "headline", "title" -> HEADLINE;
      case "subheadline", "subhead", "subtitle" -> SUBHEADLINE;
      case "abstract", "summary", "lead", "teaser", "intro", "standfirst" -> SUMMARY;
      case "contact", "contacts" -> CONTACT;
      case "stylesheet" -> STYLE;
      case "photo",
          "picture",
          "image",
          "graphic",
          "video",
          "audio",
          "logo",
          "caption",
          "thumbnail",
          "preview",
          "quicklook",
          "icon" ->
          PICTURE;
      default -> UNKNOWN;
    };
  }

  /** Whether its headline and byline are its own and not the story's. */
  boolean apart() {
    return this == PICTURE || this == STYLE || this == CONTACT;
  }
}
