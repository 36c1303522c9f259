package dev.slugline.enrich.identify;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.SafeText;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import java.util.Optional;

/** Finds a push's charset and format from its bytes; what the sender declares is a hint. */
public final class Identification {
  private final Charsets charsets = new Charsets();

  /**
   * @throws UnreadableCopy if the push is empty, cannot be decoded or is of no kind that carries
   *     text
   */
  public WireCopy identify(RawStory raw) {
    if (raw.bytes().length == 0) {
      throw new UnreadableCopy(Reason.EMPTY, "the story has no bytes; send it again");
    }
    Optional<WireFormat> binary = Signature.formatOf(raw.bytes());
    if (binary.isPresent()) {
      return new WireCopy(raw, binary.get(), null, null);
    }
    if (MailSniff.isMail(raw.bytes(), raw.contentType())) {
      return new WireCopy(raw, WireFormat.MAIL, null, null);
    }
    Decoded decoded = charsets.decode(raw);
    String text = SafeText.withPlainLineEnds(decoded.text());
    WireFormat format = FormatSniff.of(text, raw);
    boolean controlled =
        switch (format) {
          case IPTC_7901, ANPA_1312, ZCZC -> true;
          default -> false;
        };
    String clean = controlled ? text : SafeText.of(text);
    check(text, clean);
    return new WireCopy(raw, format, clean, decoded.charset());
  }

  private static void check(String text, String clean) {
    if (!Plausibility.isText(text) || text.length() - clean.length() > 8 + text.length() / 20) {
      throw new UnreadableCopy(
          Reason.UNDECODABLE,
          "the bytes are full of control characters and no text; send the story as text, markup"
              + " or a document");
    }
    if (clean.isBlank()) {
      throw new UnreadableCopy(Reason.EMPTY, "the story holds nothing but white space");
    }
  }
}
