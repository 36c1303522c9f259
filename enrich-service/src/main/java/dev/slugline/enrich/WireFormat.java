package dev.slugline.enrich;

import java.util.Locale;

/** What a sniff can find; one reader stands behind each. */
public enum WireFormat {
  NEWSML_G2,
  NEWSML_1,
  NITF,
  NINJS,
  AP_MEDIA_API,
  IPTC_7901,
  ANPA_1312,
  ZCZC,
  RSS,
  ATOM,
  MAIL,
  HTML,
  PLAIN_TEXT,
  /** Well-formed XML of no standard that we know: Ritzau RBNews, Solita, CP JIMI and the like. */
  OTHER_XML,
  /** JSON of no dialect that we know. */
  OTHER_JSON,
  /** PDF, Word, RTF, ODT and whatever else Tika takes text from. */
  DOCUMENT,
  /** A picture, for the caption in its IIM or XMP. */
  PICTURE;

  /** The name in articles and metrics, such as {@code newsml-g2}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
