package dev.slugline.ingest.accept;

import dev.slugline.ingest.Feeds;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sender is the feed whose key it shows: {@code Authorization: Bearer KEY}. Keys are long random
 * words, so their SHA-256 is kept and compared in constant time.
 */
@ApplicationScoped
public class FeedKeys implements HttpAuthenticationMechanism {
  private static final String SCHEME = "Bearer ";

  private final Feeds feeds;

  FeedKeys(Feeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    String header = context.request().getHeader("Authorization");
    if (header == null) {
      return Uni.createFrom().nullItem();
    }
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Uni.createFrom()
          .failure(new AuthenticationFailedException("send Authorization: Bearer KEY"));
    }
    return feedOf(header.substring(SCHEME.length()).strip())
        .map(
            feed ->
                Uni.createFrom()
                    .<SecurityIdentity>item(
                        QuarkusSecurityIdentity.builder()
                            .setPrincipal(new QuarkusPrincipal(feed))
                            .addRole("feed")
                            .build()))
        .orElseGet(
            () ->
                Uni.createFrom()
                    .failure(new AuthenticationFailedException("no feed has this key")));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom()
        .item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"slugline\""));
  }

  /** Looks at every feed, found or not, so that time tells nothing. */
  private Optional<String> feedOf(String key) {
    byte[] shown = sha256(key);
    String found = null;
    for (Map.Entry<String, Feeds.Feed> feed : feeds.byId().entrySet()) {
      boolean same =
          Stream.of(feed.getValue().keySha256(), feed.getValue().nextKeySha256())
                  .flatMap(Optional::stream)
                  .map(hex -> HexFormat.of().parseHex(hex.strip()))
                  .filter(expected -> MessageDigest.isEqual(expected, shown))
                  .count()
              > 0;
      found = same ? feed.getKey() : found;
    }
    return Optional.ofNullable(found);
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
