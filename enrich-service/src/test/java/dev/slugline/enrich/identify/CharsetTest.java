package dev.slugline.enrich.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static Stream<Arguments> stories() throws IOException {
    try (var in = CharsetTest.class.getResourceAsStream("charsets.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .map(cells -> Arguments.of(cells[0], cells[1], cells[2]))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("stories")
  void findsTheCharsetThatNobodyDeclared(String charset, String language, String story) {
    Charset sent = Charset.forName(charset.equals("windows-874") ? "x-windows-874" : charset);
    byte[] bytes = story.getBytes(sent);
    assertThat(new String(bytes, sent)).as("the charset can hold the story").isEqualTo(story);
    assertThat(identify(bytes, null).text()).isEqualTo(story);
  }

  @Test
  void takesOffTheByteOrderMark() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      byte[] bytes = "\uFEFFMayor opens bridge in Grünau".getBytes(charset);
      assertThat(identify(bytes, null).text()).isEqualTo("Mayor opens bridge in Grünau");
    }
  }

  @Test
  void validUtf8IsUtf8WhateverIsDeclared() {
    String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><story>Grünau – “ja”</story>";
    WireCopy copy = identify(xml.getBytes(StandardCharsets.UTF_8), "text/xml; charset=iso-8859-1");
    assertThat(copy.text()).isEqualTo(xml);
    assertThat(copy.charset()).isEqualTo("UTF-8");
  }

  @Test
  void believesADeclarationThatGivesText() {
    String xml = "<?xml version='1.0' encoding='ISO-8859-2'?><story>Őrség, ło</story>";
    WireCopy inside = identify(xml.getBytes(Charset.forName("ISO-8859-2")), null);
    assertThat(inside.text()).isEqualTo(xml);
    byte[] short1251 = "Мост".getBytes(Charset.forName("windows-1251"));
    assertThat(identify(short1251, "text/plain; charset=\"windows-1251\"").text())
        .isEqualTo("Мост");
  }

  @Test
  void takesTheFeedsCharsetWhereNothingIsDeclared() {
    var feed = new FeedProfile("seven", Charset.forName("KOI8-R"), "ru", ZoneOffset.UTC);
    byte[] bytes = "Мост".getBytes(Charset.forName("KOI8-R"));
    assertThat(identify(bytes, null, feed).text()).isEqualTo("Мост");
  }

  @Test
  void latin1IsReadAsItsWindowsSuperset() {
    byte[] bytes = "“Ja” – sagte Jörg".getBytes(WINDOWS);
    assertThat(identify(bytes, "text/plain; charset=iso-8859-1").text())
        .isEqualTo("“Ja” – sagte Jörg");
  }

  @Test
  void aStrayWindowsByteInUtf8IsReadAsWindows() {
    byte[] utf8 =
        "Grünau übt für die Brücke, größer, schöner, kühner, früher. "
            .getBytes(StandardCharsets.UTF_8);
    byte[] stray = Arrays.copyOf(utf8, utf8.length + 1);
    stray[utf8.length] = (byte) 0x93;
    assertThat(identify(stray, null).text()).endsWith("früher. “");
  }

  @Test
  void aCharacterCutOffAtTheEndGoes() {
    byte[] utf8 = "Grünau übt, die Brücke größer".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(utf8, utf8.length + 2);
    cut[utf8.length] = (byte) 0xE2;
    cut[utf8.length + 1] = (byte) 0x80;
    assertThat(identify(cut, null).text()).isEqualTo("Grünau übt, die Brücke größer");
  }

  @Test
  void refusesWhatIsNoText() {
    for (String noise :
        new String[] {
          "\u0000\u0001\u0002\u0003\u0000\u0005\u0006mayor\u0000\u0000",
          "caf\u00E9 \u00FF",
          "\u00FC\u0000\u0007mayor\u0019\u0000\u00D8\u0001\u0000\u0006\u0005\u00FE"
        }) {
      assertThatThrownBy(() -> identify(noise.getBytes(StandardCharsets.ISO_8859_1), null))
          .isInstanceOf(UnreadableCopy.class)
          .hasMessageContaining("send");
    }
  }

  @Test
  void takesOutControlCharactersAndMakesLineEndsPlain() {
    String copy = "Mayor\u0007 opens\u001B bridge\r\r\nIn \u202EGrünau\r\nsays\rshe\u0000";
    assertThat(identify(copy.getBytes(StandardCharsets.UTF_8), null).text())
        .isEqualTo("Mayor opens bridge\nIn Grünau\nsays\nshe");
  }

  private static WireCopy identify(byte[] bytes, String contentType) {
    return identify(bytes, contentType, FeedProfile.unknown("test"));
  }

  private static WireCopy identify(byte[] bytes, String contentType, FeedProfile feed) {
    var received = OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);
    return new Identification()
        .identify(new RawStory("r", feed, received, bytes, contentType, null, null));
  }
}
