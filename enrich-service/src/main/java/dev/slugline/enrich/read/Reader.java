package dev.slugline.enrich.read;

import dev.slugline.enrich.Reading;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import java.util.List;
import java.util.Set;

/** Reads the stories of one wire format. Stateless, used by many threads at once. */
public interface Reader {

  /** The formats that it reads. */
  Set<WireFormat> formats();

  /**
   * The stories of a push, in the order they stand in it; never empty.
   *
   * @throws dev.slugline.enrich.UnreadableCopy if the push as a whole cannot be read
   */
  List<Reading> read(WireCopy copy);
}
