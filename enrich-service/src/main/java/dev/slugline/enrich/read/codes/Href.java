package dev.slugline.enrich.read.codes;

import dev.slugline.enrich.StoryUri;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address in a feed's item, as a URI that holds outside the item. */
public final class Href {
  private Href() {}

  /** Nothing where it is relative to something that we do not have, or no address at all. */
  public static Optional<String> of(String text) {
    String address = text.strip();
    if (StoryUri.absolute(address)) {
      return Optional.of(address);
    }
    try {
      return Optional.of(new URI(null, address, null).toASCIIString()).filter(StoryUri::absolute);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
