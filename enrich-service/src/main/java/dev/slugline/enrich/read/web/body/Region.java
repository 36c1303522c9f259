package dev.slugline.enrich.read.web.body;

import org.jsoup.nodes.Element;

/** An element and the passages in it: from {@code from} to before {@code to} of the page's. */
final class Region {
  final Element element;
  final Hint hint;
  final Region parent;
  final int from;

  /** Whether it stands in a quotation: of a document, or of a post elsewhere. */
  final boolean quoted;

  int to;

  Region(Element element, Hint hint, Region parent, int from) {
    this.element = element;
    this.hint = hint;
    this.parent = parent;
    this.from = from;
    this.quoted = parent != null && parent.quoted || element.normalName().equals("blockquote");
  }
}
