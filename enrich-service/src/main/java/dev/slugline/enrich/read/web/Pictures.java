package dev.slugline.enrich.read.web;

import dev.slugline.contracts.Article;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.web.meta.JsonLd;
import dev.slugline.enrich.read.web.meta.WebPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The pictures that travel with the story: the one its metadata names, and those with a caption.
 */
final class Pictures {
  private static final int MOST = 20;
  private static final int LONGEST_CAPTION = 1_000;
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)\\s*[(\\[]?(?:©|\\b(?:photo|photograph|image|picture|foto|bild|credit|crédit)s?\\s?(?:by|credit|:|/))"
              + "\\s*:?\\s*([^()\\[\\]]{2,100})[)\\]]?\\s*$");
  private static final String MARKED_CREDIT =
      "[itemprop=copyrightHolder], [class*=credit], [class*=copyright], [class*=photographer]";

  private Pictures() {}

  static void add(Story story, WebPage page) {
    Map<String, Article.Association> byAddress = new LinkedHashMap<>();
    String lead = lead(page);
    if (lead != null) {
      byAddress.put(name(lead), association(0, lead, page.meta().first("og:image:alt"), null));
    }
    for (Element figure : page.marks().figures()) {
      if (byAddress.size() < MOST) {
        figure(figure, byAddress);
      }
    }
    byAddress.values().forEach(story.article()::addAssociations);
  }

  private static String lead(WebPage page) {
    var candidates = new ArrayList<String>();
    page.jsonLd().values("image").forEach(i -> candidates.add(address(i)));
    candidates.add(page.meta().first("og:image", "og:image:url", "twitter:image"));
    return candidates.stream().filter(Pictures::onTheWeb).findFirst().orElse(null);
  }

  private static String address(com.fasterxml.jackson.databind.JsonNode image) {
    return JsonLd.said(image.isObject() && image.has("url") ? image.path("url") : image);
  }

  private static void figure(Element figure, Map<String, Article.Association> byAddress) {
    Element image = figure.selectFirst("img");
    Element caption = figure.selectFirst("figcaption");
    if (image == null || caption == null) {
      return;
    }
    String address = null;
    for (String attribute : List.of("src", "data-src", "data-original")) {
      String candidate = image.attr(attribute).strip();
      address = address == null && onTheWeb(candidate) ? candidate : address;
    }
    if (address == null) {
      return;
    }
    String credit = credit(figure, caption);
    String words = withoutCredit(caption.text(), credit);
    Article.Association known = byAddress.get(name(address));
    if (known == null || known.by() == null) {
      byAddress.put(
          name(address), association(known == null ? byAddress.size() : 0, address, words, credit));
    }
  }

  private static String credit(Element figure, Element caption) {
    Element marked = figure.selectFirst(MARKED_CREDIT);
    if (marked != null && !marked.text().isBlank() && marked.text().length() < 120) {
      return marked.text().strip();
    }
    Matcher m = CREDIT.matcher(caption.text().length() < LONGEST_CAPTION ? caption.text() : "");
    return m.find() ? m.group(1).strip() : null;
  }

  private static String withoutCredit(String caption, String credit) {
    if (caption.length() >= LONGEST_CAPTION) {
      return null;
    }
    String words = caption;
    if (credit != null) {
      Matcher m = CREDIT.matcher(words);
      words = m.find() ? words.substring(0, m.start()) : words;
      words = words.endsWith(credit) ? words.substring(0, words.length() - credit.length()) : words;
    }
    return words.isBlank() ? null : words.strip();
  }

  private static Article.Association association(
      int number, String address, String caption, String credit) {
    List<Article.Text> captions =
        caption == null || caption.isBlank()
            ? List.of()
            : List.of(new Article.Text("caption", null, caption.strip()));
    return new Article.Association(
        number == 0 ? "featured" : "picture-" + number,
        null,
        address,
        "picture",
        credit,
        null,
        null,
        null,
        List.of(),
        captions,
        List.of(),
        List.of(
            new Article.Rendition("original", address, null, null, null, null, null, null, null)));
  }

  private static boolean onTheWeb(String address) {
    return address != null
        && address.length() < 2_048
        && address.matches("(?i)https?://[^\\s\"<>]+");
  }

  /** The file's name: the same picture is served from many addresses. */
  private static String name(String address) {
    String path = address.replaceFirst("[?#].*$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
