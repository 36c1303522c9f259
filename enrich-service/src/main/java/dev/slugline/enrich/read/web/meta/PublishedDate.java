package dev.slugline.enrich.read.web.meta;

import dev.slugline.enrich.WireDates;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds when the story was published and last changed, in the order of how sure each sign is. */
public final class PublishedDate {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "og:published_time",
    "og:pubdate",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article_date_original",
    "published_at",
    "datecreated",
    "rnews:datepublished",
    "date",
    "timestamp"
  };
  private static final String[] MODIFIED = {
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "lastmod",
    "last-modified", "dcterms.modified", "dc.date.modified", "article:modified", "updated_time"
  };
  private static final Pattern IN_URL =
      Pattern.compile("/(20\\d\\d|19\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\\d|3[01])(?![\\d])");

  /**
   * A date that the page gives.
   *
   * @param rule how it was found; null where the markup declares it
   */
  public record Found(OffsetDateTime date, String rule) {}

  private static final int MOST_WORDS_OF_LINE = 12;

  private PublishedDate() {}

  /** Nothing where the page does not say it. */
  public static Optional<Found> published(WebPage page) {
    List<String> declared = new ArrayList<>();
    declared.add(page.jsonLd().text("datePublished"));
    for (String name : PUBLISHED) {
      declared.addAll(page.meta().all(name));
    }
    page.marks().property("datepublished").forEach(e -> declared.add(stamp(e)));
    page.marks().times.stream()
        .filter(t -> t.hasAttr("pubdate"))
        .forEach(t -> declared.add(stamp(t)));
    declared.add(page.jsonLd().text("dateCreated"));
    declared.add(page.jsonLd().text("uploadDate"));
    return first(declared, page)
        .map(date -> new Found(date, null))
        .or(() -> shown(page).map(date -> new Found(date, "page-shows-date")))
        .or(() -> inUrl(page).map(date -> new Found(date, "date-in-address")));
  }

  /** Nothing where the page does not say it. */
  public static Optional<Found> modified(WebPage page) {
    List<String> declared = new ArrayList<>();
    declared.add(page.jsonLd().text("dateModified"));
    for (String name : MODIFIED) {
      declared.addAll(page.meta().all(name));
    }
    page.marks().property("datemodified").forEach(e -> declared.add(stamp(e)));
    return first(declared, page).map(date -> new Found(date, null));
  }

  private static Optional<OffsetDateTime> first(List<String> texts, WebPage page) {
    for (String text : texts) {
      Optional<OffsetDateTime> date = parsed(text, page);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<OffsetDateTime> parsed(String text, WebPage page) {
    return WireDates.parse(text, page.zone())
        .or(() -> WrittenDate.in(text, PageLanguage.of(page).orElse(null), page.zone()));
  }

  /** Dates in time elements and in what a class calls a date, the first on the page. */
  private static Optional<OffsetDateTime> shown(WebPage page) {
    List<String> texts = new ArrayList<>();
    for (Element time : page.marks().times) {
      texts.add(time.attr("datetime"));
    }
    for (Element time : page.marks().times) {
      texts.add(time.text());
    }
    for (Element element : page.marks().dates) {
      String text = element.text();
      if (text.length() < 200) {
        texts.add(stamp(element));
        texts.add(text);
      }
    }
    for (Element element : page.marks().bylines) {
      String text = element.text();
      if (text.length() < 200) {
        texts.add(text);
      }
    }
    return first(texts, page).or(() -> nearHeadline(page));
  }

  /** Only a line that says hardly more than the date: a standfirst may tell another day. */
  private static Optional<OffsetDateTime> nearHeadline(WebPage page) {
    return first(
        NearHeadline.lines(page).stream()
            .filter(line -> line.split("\\s+").length <= MOST_WORDS_OF_LINE)
            .toList(),
        page);
  }

  private static String stamp(Element element) {
    for (String name : new String[] {"datetime", "content", "title", "data-datetime"}) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name);
      }
    }
    return element.text();
  }

  private static Optional<OffsetDateTime> inUrl(WebPage page) {
    String url = PageAddress.of(page).orElse("");
    Matcher m = IN_URL.matcher(url);
    return m.find()
        ? WireDates.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3), page.zone())
        : Optional.empty();
  }
}
