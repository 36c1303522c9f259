package dev.slugline.publish.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Publish's own settings. */
@ConfigMapping(prefix = "slugline.publish")
public interface PublishConfig {

  /** How long a story that nothing is heard of stays in the ledger. */
  @WithDefault("30d")
  Duration retention();

  /** How often embargoes and ends of use are looked at. */
  @WithDefault("200ms")
  Duration look();

  /** The products; the sample products that are built in where none is given. */
  Optional<Path> products();

  /** How often the products file is looked at for a change. */
  @WithDefault("5s")
  Duration productsReload();

  /** SHA-256, in hex, of the key with which other machines may list what is not published yet. */
  Optional<String> deskKeyHash();

  /** Nothing done for so long although there is work: not alive. */
  @WithDefault("60s")
  Duration stuckAfter();
}
