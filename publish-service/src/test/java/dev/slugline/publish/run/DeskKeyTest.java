package dev.slugline.publish.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskKeyTest {
  /** SHA-256 of the word harbour. */
  private static final String HASH = sha256("harbour");

  @Test
  void theMachineItselfMayLook() {
    var key = new DeskKey(Optional.empty());
    assertThat(key.admits("127.0.0.1", false, null)).isTrue();
    assertThat(key.admits("0:0:0:0:0:0:0:1", false, null)).isTrue();
    assertThat(key.admits("127.0.0.1", true, null)).isFalse();
    assertThat(key.admits("192.0.2.7", false, "Bearer harbour")).isFalse();
    assertThat(key.admits(null, false, null)).isFalse();
  }

  @Test
  void whoHasTheKeyMayLookFromAnywhere() {
    var key = new DeskKey(Optional.of(HASH));
    assertThat(key.admits("192.0.2.7", false, "Bearer harbour")).isTrue();
    assertThat(key.admits("192.0.2.7", false, "Bearer quay")).isFalse();
    assertThat(key.admits("192.0.2.7", false, null)).isFalse();
  }

  private static String sha256(String word) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(word.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
