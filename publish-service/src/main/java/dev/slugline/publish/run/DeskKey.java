package dev.slugline.publish.run;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Who may see what is not published yet. */
@Singleton
public final class DeskKey {
  private static final String BEARER = "Bearer ";

  private final Optional<byte[]> hash;

  @Inject
  public DeskKey(PublishConfig config) {
    this(config.deskKeyHash());
  }

  DeskKey(Optional<String> hash) {
    this.hash = hash.map(hex -> HexFormat.of().parseHex(hex.strip().toLowerCase(Locale.ROOT)));
  }

  /** The machine itself, unless it speaks for another one; or the holder of the key. */
  boolean admits(HttpServerRequest request) {
    boolean forwarded =
        request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    SocketAddress remote = request.remoteAddress();
    return admits(
        remote == null ? null : remote.hostAddress(),
        forwarded,
        request.getHeader("Authorization"));
  }

  boolean admits(String address, boolean forwarded, String authorization) {
    if (!forwarded && isLoopback(address)) {
      return true;
    }
    return hash.isPresent()
        && authorization != null
        && authorization.startsWith(BEARER)
        && MessageDigest.isEqual(
            hash.get(), sha256(authorization.substring(BEARER.length()).strip()));
  }

  private static boolean isLoopback(String address) {
    try {
      return address != null && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
