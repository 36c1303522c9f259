package dev.slugline.enrich;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Makes a story's uri of the id that its sender gave it. */
public final class StoryUri {
  private static final String PLAIN = "-._~!$'()*,;=:@/";

  private StoryUri() {}

  /**
   * The id itself where it is an absolute URI; else {@code urn:slugline:<feed>:<id>}, with what a
   * URI cannot hold percent-encoded, so that the same id is the same story and no other feed's.
   */
  public static String of(FeedProfile feed, String id) {
    String stripped = id.strip();
    return absolute(stripped) ? stripped : "urn:slugline:" + feed.id() + ":" + encoded(stripped);
  }

  /** Whether a text is an absolute URI as it stands. */
  public static boolean absolute(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() && uri.getScheme().length() > 1 && uri.toASCIIString().equals(text);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A text as a part of a URI. */
  public static String encoded(String text) {
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format("%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
