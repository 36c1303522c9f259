package dev.slugline.enrich.read.web.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the story's headline, without the site's name that titles end or begin with. */
public final class Headline {
  private static final Pattern BREAK = Pattern.compile("\\s[|–—:»·•‹›\\-]{1,2}\\s|\\s?[|｜]\\s?");
  private static final int LONGEST = 400;

  private Headline() {}

  /** Null where the page has none. */
  public static String of(WebPage page) {
    String shown = shown(page);
    String declared = declared(page);
    if (declared == null) {
      return shown != null ? shown : titleOf(page);
    }
    if (shown != null && sameButCut(shown, declared)) {
      return shown;
    }
    return declared;
  }

  private static String declared(WebPage page) {
    for (String text :
        new String[] {
          page.jsonLd().text("headline"),
          page.meta().first("og:title"),
          page.meta().first("twitter:title", "dc.title", "dcterms.title", "parsely-title")
        }) {
      String clean = clean(text);
      if (clean != null) {
        return withoutSite(clean, page);
      }
    }
    return null;
  }

  /** The headline as the page shows it: the first h1 that the page's title or metadata repeats. */
  private static String shown(WebPage page) {
    List<Element> candidates = new ArrayList<>(page.marks().property("headline"));
    candidates.addAll(page.marks().headings);
    String title = key(page.document().title() + " " + page.meta().first("og:title"));
    String first = null;
    for (Element candidate : candidates) {
      String text = clean(candidate.normalName().equals("meta") ? null : candidate.text());
      if (text != null && key(text).length() > 2) {
        if (title.contains(key(text))) {
          return text;
        }
        first = first == null ? text : first;
      }
    }
    return candidates.size() == 1 ? first : null;
  }

  private static String titleOf(WebPage page) {
    String title = clean(page.document().title());
    return title == null ? null : withoutSite(title, page);
  }

  /** Takes off the site's name, known from the metadata or from standing after the last bar. */
  static String withoutSite(String title, WebPage page) {
    String site = key(page.meta().first("og:site_name", "application-name", "al:ios:app_name"));
    String publisher = key(page.jsonLd().text("publisher"));
    var parts = new ArrayList<int[]>();
    var breaks = BREAK.matcher(title);
    while (breaks.find()) {
      parts.add(new int[] {breaks.start(), breaks.end()});
    }
    if (parts.isEmpty()) {
      return title;
    }
    int[] last = parts.get(parts.size() - 1);
    String head = title.substring(0, last[0]).strip();
    String tail = key(title.substring(last[1]));
    String shownKey = shownKey(page);
    boolean bar = title.substring(last[0], last[1]).contains("|");
    if (tail.isEmpty()
        || siteName(tail, site)
        || siteName(tail, publisher)
        || key(head).equals(shownKey)
        || bar && key(head).length() > 2 * tail.length()) {
      return head.isEmpty() ? title : withoutSite(head, page);
    }
    int[] first = parts.get(0);
    String lead = key(title.substring(0, first[0]));
    if (siteName(lead, site) || siteName(lead, publisher)) {
      return title.substring(first[1]).strip();
    }
    return title;
  }

  private static String shownKey(WebPage page) {
    return page.marks().headings.size() == 1 ? key(page.marks().headings.get(0).text()) : "";
  }

  private static boolean siteName(String part, String site) {
    return !site.isEmpty()
        && !part.isEmpty()
        && (part.equals(site)
            || part.length() > 3 && site.startsWith(part)
            || site.length() > 3 && part.startsWith(site) && part.length() < 3 * site.length());
  }

  /** Whether one is the other cut short, as metadata cuts long headlines. */
  private static boolean sameButCut(String shown, String declared) {
    String cut = declared.replaceAll("(?:\\.{3}|…)$", "");
    return cut.length() < declared.length() && key(shown).startsWith(key(cut));
  }

  private static String clean(String text) {
    if (text == null || text.length() > LONGEST) {
      return null;
    }
    String clean = text.replaceAll("<[^<>]{0,200}>", "").replaceAll("\\s+", " ").strip();
    return clean.isEmpty() ? null : clean;
  }

  /** The letters and digits alone: what makes two headlines the same. */
  static String key(String text) {
    if (text == null) {
      return "";
    }
    var key = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
