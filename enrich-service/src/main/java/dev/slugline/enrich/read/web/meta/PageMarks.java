package dev.slugline.enrich.read.web.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page whose markup or class says what they hold, gathered in one pass. */
public final class PageMarks {
  private static final int LONGEST = 300;
  private static final int MOST = 40;

  final List<Element> headings = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> dates = new ArrayList<>();
  final List<Element> bylines = new ArrayList<>();
  final List<Element> authors = new ArrayList<>();
  private final List<Element> figures = new ArrayList<>();
  private final Map<String, List<Element>> properties = new HashMap<>();

  public PageMarks(Document document) {
    document.body().stream().forEach(this::note);
  }

  private void note(Element element) {
    switch (element.normalName()) {
      case "h1" -> add(headings, element);
      case "time" -> add(times, element);
      case "figure" -> add(figures, element);
      default -> {}
    }
    if (element.attributesSize() == 0) {
      return;
    }
    property(element, element.attr("itemprop"));
    if (!element.normalName().equals("meta")) {
      property(element, element.attr("property"));
    }
    String rel = element.attr("rel");
    if (rel.equals("author") || rel.contains("author ")) {
      add(authors, element);
    }
    named(element, element.attr("class"));
    named(element, element.attr("id"));
  }

  /** What counts stands early; a page with thousands of a kind must not cost more for it. */
  private static void add(List<Element> elements, Element element) {
    if (elements.size() < MOST) {
      elements.add(element);
    }
  }

  private void property(Element element, String names) {
    if (!names.isEmpty() && names.length() < LONGEST) {
      for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
        String local = name.substring(name.indexOf(':') + 1);
        add(properties.computeIfAbsent(local, n -> new ArrayList<>()), element);
      }
    }
  }

  private void named(Element element, String names) {
    if (names.isEmpty() || names.length() > LONGEST) {
      return;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    if (lower.contains("byline") || lower.contains("author") || lower.contains("autor")) {
      add(bylines, element);
    }
    if (lower.contains("date")
        || lower.contains("time")
        || lower.contains("datum")
        || lower.contains("fecha")
        || lower.contains("publish")) {
      add(dates, element);
    }
  }

  /** The elements marked with a microdata or RDFa property, given in lower case. */
  List<Element> property(String name) {
    return properties.getOrDefault(name, List.of());
  }

  /** The page's figures in order. */
  public List<Element> figures() {
    return figures;
  }
}
