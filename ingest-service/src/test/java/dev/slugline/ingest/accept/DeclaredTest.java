package dev.slugline.ingest.accept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclaredTest {

  @Test
  void keepsOnlyTheLastPartOfAFilename() {
    assertThat(Declared.filename("../../etc/passwd")).isEqualTo("passwd");
    assertThat(Declared.filename("C:\\wire\\story.xml")).isEqualTo("story.xml");
    assertThat(Declared.filename("a\nb\u0000.txt")).isEqualTo("ab.txt");
    assertThat(Declared.filename("/")).isNull();
  }

  @Test
  void takesATypeThatSaysNothingForNoType() {
    assertThat(Declared.type("application/octet-stream")).isNull();
    assertThat(Declared.type("application/x-www-form-urlencoded")).isNull();
    assertThat(Declared.type("text/plain; charset=ISO-8859-1"))
        .isEqualTo("text/plain; charset=ISO-8859-1");
    assertThat(Declared.type("text/plain\u0007")).isNull();
  }
}
