package dev.slugline.enrich;

/**
 * A push whose format is known and, unless it is binary, whose characters are.
 *
 * @param text the bytes decoded, without a byte order mark; null for {@link WireFormat#DOCUMENT},
 *     {@link WireFormat#PICTURE} and {@link WireFormat#MAIL}, which say their charsets inside
 * @param charset the charset that {@code text} was decoded with; null where text is
 */
public record WireCopy(RawStory raw, WireFormat format, String text, String charset) {

  public byte[] bytes() {
    return raw.bytes();
  }

  public FeedProfile feed() {
    return raw.feed();
  }
}
