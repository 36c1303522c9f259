package dev.slugline.enrich.read.web.body;

import dev.slugline.enrich.read.web.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the hints in tags, roles, classes and ids. Class names are split into words, so {@code
 * ArticleBody__related-links} says article, body, related and links; pairs of neighbours count as
 * one word too. What they are held against is general: no name is that of one site.
 */
final class Hints {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "audio",
          "video",
          "canvas",
          "button",
          "select",
          "textarea",
          "datalist",
          "input");
  private static final Set<String> OUTSIDE_TAGS =
      Set.of("nav", "footer", "aside", "form", "dialog", "menu");

  /** Pages hide these from screen readers only to ask for money first. */
  private static final Set<String> TEXT_TAGS =
      Set.of("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote");

  private static final Set<String> BESIDE_TAGS = Set.of("figure", "figcaption", "address");

  /** Their classes say what a row or a quoted post tells of: a player, an author, a category. */
  private static final Set<String> NAMED_FOR_CONTENT = Set.of("blockquote", "tr");

  private static final Set<String> OUTSIDE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alert",
          "alertdialog",
          "toolbar",
          "tablist",
          "img",
          "figure");
  private static final Set<String> BESIDE = WordList.of("beside-classes.txt");
  private static final Set<String> NEVER = WordList.of("never-classes.txt");
  private static final Set<String> STORY = WordList.of("story-classes.txt");
  private static final int LONGEST = 300;

  /** Hidden on small screens, and shown on others. */
  private static final Pattern SHOWN_ON_SOME =
      Pattern.compile(":(?:block|flex|grid|inline|contents|table)");

  /** A page says the same class many times. */
  private final Map<String, Hint> known = new HashMap<>();

  boolean unseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  Hint of(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return Hint.NONE;
    }
    if (OUTSIDE_TAGS.contains(tag) || element.attributesSize() > 0 && outside(element)) {
      return Hint.OUTSIDE;
    }
    if (BESIDE_TAGS.contains(tag)) {
      return Hint.BESIDE;
    }
    if (element.attributesSize() == 0) {
      return Hint.NONE;
    }
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
      return Hint.STORY;
    }
    if (NAMED_FOR_CONTENT.contains(tag)) {
      return Hint.NONE;
    }
    Hint byClass = named(element.attr("class"));
    return byClass == Hint.NONE ? named(element.attr("id")) : byClass;
  }

  private static boolean outside(Element element) {
    if (OUTSIDE_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
            && !TEXT_TAGS.contains(element.normalName())) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > LONGEST) {
      return false;
    }
    String flat = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return flat.contains("display:none") || flat.contains("visibility:hidden");
  }

  private Hint named(String names) {
    if (names.isEmpty() || names.length() > LONGEST) {
      return Hint.NONE;
    }
    return known.computeIfAbsent(names, Hints::judge);
  }

  private static Hint judge(String names) {
    Hint hint = Hint.NONE;
    for (String name : names.trim().split("\\s+")) {
      if (name.indexOf(':') >= 0) {
        continue; // a style for some screens only, as in md:hidden
      }
      if (name.equals("hidden") && !SHOWN_ON_SOME.matcher(names).find()) {
        hint = Hint.BESIDE.compareTo(hint) > 0 ? Hint.BESIDE : hint;
      }
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        Hint said = said(word, i + 1 < words.size() ? word + words.get(i + 1) : word);
        hint = said.compareTo(hint) > 0 ? said : hint;
      }
    }
    return hint;
  }

  private static Hint said(String word, String pair) {
    if (NEVER.contains(word) || NEVER.contains(pair)) {
      return Hint.NEVER;
    }
    if (BESIDE.contains(word) || BESIDE.contains(pair)) {
      return Hint.BESIDE;
    }
    return STORY.contains(word) || STORY.contains(pair) ? Hint.STORY : Hint.NONE;
  }

  /** The words of a class name, parted by points, dashes, digits and capitals. */
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean capital =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!letter || capital) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (letter) {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
