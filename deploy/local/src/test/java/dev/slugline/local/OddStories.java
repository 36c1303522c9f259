package dev.slugline.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** Invented stories in ninjs with everything odd that text and metadata can have. */
final class OddStories {
  private static final String[] WORDS = {
    "ferry",
    "harbour",
    "Zoë",
    "naïve",
    "œuvre",
    "Wałęsa",
    "Ærøskøbing",
    "„gut“",
    "‘so’",
    "—",
    "5 < 6",
    "R&D",
    "a>b",
    "]]>",
    "<!--",
    "&amp;",
    "\"quoted\"",
    "it's",
    "😀",
    "👩‍🚒",
    "🇩🇰",
    "مرحبا",
    "שלום",
    "\u200Fעברית\u200E",
    "東京",
    "ก็",
    "e\u0301",
    "x\u00A0y",
    "soft\u00ADhyphen",
    "zero\u200Bwidth",
    "\uFEFFbom",
    "bell\u0007",
    "esc\u001B[1m",
    "nul\u0000",
    "del\u007F",
    "nel\u0085x",
    "\u2028line",
    "\uFFFE",
    "\uD83D",
    "tab\tbed",
    "100%",
    "€5",
    "№7",
    "{brace}",
    "http://example.com/a?b=c&d=%20e",
    "word-" + "o".repeat(80)
  };
  private static final String[] STATUS = {"usable", "canceled", "withheld", "usable"};

  private final ObjectMapper json = new ObjectMapper();
  private final Random random;

  OddStories(Random random) {
    this.random = random;
  }

  ObjectNode ninjs() {
    var story = json.createObjectNode();
    story.put("uri", "urn:odd:" + random.nextInt(1000) + (sometimes() ? ":é ü&<" : ""));
    story.putObject("standard").put("name", "ninjs").put("version", "3.1");
    story.put("type", random.nextInt(6) == 0 ? "picture" : "text");
    if (sometimes()) {
      story.put("version", random.nextBoolean() ? "" + (1 + random.nextInt(99)) : "v 0.1 <b>");
    }
    story.put("pubStatus", STATUS[random.nextInt(STATUS.length)]);
    date(story, "versionCreated", "2026-03-01T09:%02d:00+01:00");
    date(story, "firstCreated", "2026-02-28T23:%02d:59.123Z");
    date(story, "contentCreated", "2026-02-27T03:%02d:00-03:30");
    date(story, "embargoedUntil", "2027-03-01T09:%02d:00+05:45");
    date(story, "expires", "2028-12-31T23:%02d:00Z");
    if (sometimes()) {
      story.put("urgency", 1 + random.nextInt(9));
    }
    if (often()) {
      story.put(
          "language", new String[] {"en", "de-AT", "ar", "zh-Hant", "x_y"}[random.nextInt(5)]);
    }
    for (String name :
        new String[] {
          "title",
          "slugline",
          "located",
          "edNote",
          "usageTerms",
          "copyrightHolder",
          "copyrightNotice"
        }) {
      if (sometimes()) {
        story.put(name, phrase(1 + random.nextInt(6)));
      }
    }
    if (sometimes()) {
      story.put("by", "Ann Kowal" + (sometimes() ? ", Zoë O'Hara" : ""));
    }
    var headline = story.putArray("headlines").addObject();
    headline.put("role", "main");
    headline.put("value", "Tide " + phrase(random.nextInt(40) == 0 ? 400 : random.nextInt(9)));
    if (sometimes()) {
      story.withArray("headlines").addObject().put("role", "subhead").put("value", phrase(4));
    }
    if (sometimes()) {
      story.putArray("descriptions").addObject().put("role", "summary").put("value", phrase(9));
    }
    body(story);
    concepts(story, "subjects");
    concepts(story, "people");
    concepts(story, "places");
    concepts(story, "organisations");
    concepts(story, "genres");
    if (sometimes()) {
      association(story.putArray("associations"));
    }
    return story;
  }

  private void body(ObjectNode story) {
    ArrayNode bodies = story.putArray("bodies");
    if (random.nextInt(10) == 0) {
      return;
    }
    if (random.nextInt(3) == 0) {
      var text = new StringBuilder();
      for (int i = random.nextInt(5); i >= 0; i--) {
        text.append("The tide ").append(phrase(8)).append(".\n\n");
      }
      bodies.addObject().put("contentType", "text/plain").put("value", text.toString());
      return;
    }
    var html = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      html.append(block(2));
    }
    bodies.addObject().put("contentType", "text/html").put("value", html.toString());
  }

  private String block(int deep) {
    return switch (random.nextInt(deep > 0 ? 13 : 4)) {
      case 0 -> "<h2>" + inline(3) + "</h2>";
      case 1 -> "<pre>" + escaped(phrase(2)) + "\n  12  3\n</pre>";
      case 2 -> "<p>" + inline(4) + "<br>" + inline(4) + "</p>";
      case 4 -> "<ul><li>" + inline(3) + "</li><li>" + inline(3) + "</li></ul>";
      case 5 -> "<ol><li>" + inline(2) + "<ul><li>" + inline(2) + "</li></ul></li></ol>";
      case 6 -> "<blockquote>" + block(deep - 1) + "</blockquote>";
      case 7 ->
          "<table><caption>Team table</caption><tr><th>A</th><th>"
              + inline(1)
              + "</th></tr><tr><td colspan=2>"
              + inline(2)
              + "</td></tr></table>";
      case 8 -> "<div>" + inline(2) + block(deep - 1) + inline(2) + "</div>";
      case 9 -> "<hr>" + "<p></p>";
      case 10 -> "loose " + inline(3);
      case 11 -> "<dl><dt>" + inline(1) + "</dt><dd>" + inline(3) + "</dd></dl>";
      default -> "<p>" + inline(9) + "</p>";
    };
  }

  private String inline(int words) {
    String text = escaped(phrase(words));
    return switch (random.nextInt(6)) {
      case 0 -> "<b>" + text + "</b> after";
      case 1 -> "<a href=\"http://example.com/?a=1&amp;b=2\" title=x>" + text + "</a>";
      case 2 -> "one <em>two <u>three</u></em>" + text;
      case 3 -> "<o:p>" + text + "</o:p>";
      default -> text;
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void concepts(ObjectNode story, String name) {
    if (often()) {
      return;
    }
    ArrayNode concepts = story.putArray(name);
    concepts
        .addObject()
        .put("name", phrase(2))
        .put("literal", "medtop:20000" + random.nextInt(999));
    concepts.addObject().put("name", "Port Ellard").put("uri", "http://example.com/x y|<z>");
    concepts.addObject().put("name", phrase(1)).put("literal", "no code, " + phrase(1));
  }

  private void association(ArrayNode associations) {
    var picture = associations.addObject();
    picture.put("name", "main picture").put("type", "picture").put("uri", "urn:pic:" + phrase(1));
    picture.putArray("headlines").addObject().put("value", phrase(2));
    picture.putArray("descriptions").addObject().put("role", "caption").put("value", phrase(6));
    picture.put("by", "Lens Person").put("usageTerms", phrase(2));
    ArrayNode renditions = picture.putArray("renditions");
    renditions
        .addObject()
        .put("name", "web " + random.nextInt(3))
        .put("href", sometimes() ? "not an address <" : "https://example.com/p.jpg")
        .put("contentType", "image/jpeg")
        .put("width", 640)
        .put("height", -1);
  }

  private void date(ObjectNode story, String name, String pattern) {
    if (often()) {
      story.put(name, pattern.formatted(random.nextInt(60)));
    }
  }

  private String phrase(int words) {
    var phrase = new StringBuilder();
    for (int i = 0; i < words; i++) {
      phrase.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return phrase.toString();
  }

  private boolean sometimes() {
    return random.nextInt(3) == 0;
  }

  private boolean often() {
    return random.nextInt(3) > 0;
  }
}
