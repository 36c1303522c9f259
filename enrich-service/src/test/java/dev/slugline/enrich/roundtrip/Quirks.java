package dev.slugline.enrich.roundtrip;

/**
 * How a feed's software writes XML.
 *
 * @param namespace whether the format's namespace is declared
 * @param prefix before every element's name; empty for none; only with a namespace
 * @param comments whether comments and processing instructions stand between elements and words
 * @param cdata whether texts are CDATA sections
 * @param padding whether white space stands around texts and ids
 * @param doctype whether a DOCTYPE with an external DTD is there
 * @param encoding how it becomes bytes
 * @param form which of the format's ways to hold a body
 */
record Quirks(
    boolean namespace,
    String prefix,
    boolean comments,
    boolean cdata,
    boolean padding,
    boolean doctype,
    Encoding encoding,
    int form) {

  Quirks as(Encoding other) {
    return new Quirks(namespace, prefix, comments, cdata, padding, doctype, other, form);
  }

  enum Encoding {
    UTF_8,
    UTF_8_MARKED,
    UTF_8_UNDECLARED,
    /** Declared as ISO-8859-1, and UTF-8 in truth. */
    UTF_8_DENIED,
    LATIN_1,
    UTF_16
  }
}
