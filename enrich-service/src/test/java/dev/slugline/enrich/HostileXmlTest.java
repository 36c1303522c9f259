package dev.slugline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XML that means harm, in every format that is XML: refused with its reason, nothing fetched. */
class HostileXmlTest {
  private static final EnrichPipeline PIPELINE = new EnrichPipeline();
  private static final int DEEP = 200_000;

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  /** Each format around a text, with room for a DOCTYPE before it. */
  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(
            "newsItem",
            "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\"><contentMeta>"
                + "<headline>Heron</headline></contentMeta><contentSet><inlineXML><p>%s</p>"
                + "</inlineXML></contentSet></newsItem>"),
        Arguments.of(
            "NewsML",
            "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Heron</HeadLine></NewsLines>"
                + "<ContentItem><DataContent><p>%s</p></DataContent></ContentItem>"
                + "</NewsComponent></NewsItem></NewsML>"),
        Arguments.of(
            "nitf",
            "<nitf><body><body.head><hedline><hl1>Heron</hl1></hedline></body.head><body.content>"
                + "<p>%s</p></body.content></body></nitf>"),
        Arguments.of(
            "rss",
            "<rss version=\"2.0\"><channel><item><title>Heron</title><guid>h1</guid>"
                + "<description>%s</description></item></channel></rss>"),
        Arguments.of(
            "feed",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>urn:x:1</id>"
                + "<title>Heron</title><content>%s</content></entry></feed>"),
        Arguments.of("wire", "<wire><id>1</id><headline>Heron</headline><body>%s</body></wire>"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anEntityThatNamesAFileIsRefused(String root, String document) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "heronry");
    String hostile =
        doctype(root, "<!ENTITY e SYSTEM \"" + secret.toUri() + "\">") + document.formatted("&e;");

    assertThat(rejection(hostile)).isEqualTo(Reason.HOSTILE_XML);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void billionsOfLaughsAreRefused(String root, String document) {
    String entities =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining());
    String hostile = doctype(root, "<!ENTITY e0 \"ha\">" + entities) + document.formatted("&e9;");

    assertThat(rejection(hostile)).isEqualTo(Reason.HOSTILE_XML);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void oneLongEntityUsedOftenIsRefused(String root, String document) {
    String hostile =
        doctype(root, "<!ENTITY e \"" + "a".repeat(50_000) + "\">")
            + document.formatted("&e;".repeat(50_000));

    assertThat(rejection(hostile)).isEqualTo(Reason.HOSTILE_XML);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anEntityInAnAttributeIsRefused(String root, String document) {
    String hostile =
        doctype(root, "<!ENTITY e \"x\">") + document.formatted("<a href=\"&e;\">z</a>");

    assertThat(rejection(hostile)).isEqualTo(Reason.HOSTILE_XML);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nestingWithoutEndIsRefused(String root, String document) {
    String hostile = document.formatted("<a>".repeat(DEEP) + "</a>".repeat(DEEP));

    assertThat(rejection(hostile)).isEqualTo(Reason.HOSTILE_XML);
    assertThat(rejection(document.formatted("<a>".repeat(DEEP)))).isEqualTo(Reason.HOSTILE_XML);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFloodOfAttributesIsRefused(String root, String document) {
    String many =
        IntStream.range(0, 50_000).mapToObj(i -> " a" + i + "=\"1\"").collect(Collectors.joining());

    assertThat(rejection(document.formatted("<a" + many + ">x</a>"))).isEqualTo(Reason.HOSTILE_XML);
    assertThat(rejection(document.formatted("<a b=\"" + "y".repeat(2_000_000) + "\">x</a>")))
        .isEqualTo(Reason.HOSTILE_XML);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anUnclosedTagIsMalformed(String root, String document) {
    assertThat(rejection(document.formatted("<b>x").replace("<b>x</", "<b>x<b></")))
        .isEqualTo(Reason.MALFORMED);
    assertThat(rejection(document.substring(0, document.length() - 4))).isEqualTo(Reason.MALFORMED);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothingIsFetched(String root, String document) throws IOException {
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
      String pushed =
          "<?xml version=\"1.0\"?><?xml-stylesheet href=\""
              + address
              + ".xsl\" type=\"text/xsl\"?><!DOCTYPE "
              + root
              + " PUBLIC \"-//x//EN\" \""
              + address
              + ".dtd\" [<!ENTITY % p SYSTEM \""
              + address
              + ".ent\"> %p;]>"
              + document.formatted(
                  "Herons fish.<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                      + address
                      + "\"/>");

      EnrichedStory outcome = PIPELINE.enrich(raw(pushed)).get(0);

      assertThat(outcome.rejection()).isNull();
      assertThat(outcome.article().extension().text()).isEqualTo("Herons fish.");
      listener.setSoTimeout(50);
      assertThat(accepted(listener)).isFalse();
    }
  }

  @Test
  void prefixesWithoutNumberDoNotStopTheMendingOfCarelessXml() {
    String prefixes =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "<p" + i + ":x>w</p" + i + ":x>")
            .collect(Collectors.joining());

    assertThat(PIPELINE.enrich(raw("<wire><id>1</id><body>" + prefixes + "</body></wire>")))
        .hasSize(1);
  }

  @Test
  void aTreeOfManyStoriesIsLimited() {
    String stories = "<s><id>1</id><headline>h</headline><body>b</body></s>".repeat(40_000);

    assertThat(rejection("<wire>" + stories + "</wire>")).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aListOfKeywordsWithoutEndIsLimited() {
    String keywords =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "<keyword>k" + i + "</keyword>")
            .collect(Collectors.joining());

    assertThat(
            rejection(
                "<newsItem guid=\"urn:x:1\"><contentMeta>"
                    + keywords
                    + "</contentMeta></newsItem>"))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void thousandsOfTakesAreOneStory() {
    String takes =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    "<NewsComponent><ContentItem><DataContent><p>Take "
                        + i
                        + "</p></DataContent></ContentItem></NewsComponent>")
            .collect(Collectors.joining());

    EnrichedStory story =
        PIPELINE.enrich(raw("<NewsML><NewsItem>" + takes + "</NewsItem></NewsML>")).get(0);

    assertThat(story.article().extension().text().lines().filter(l -> !l.isEmpty())).hasSize(3_000);
  }

  private static String doctype(String root, String subset) {
    return "<?xml version=\"1.0\"?><!DOCTYPE " + root + " [" + subset + "]>";
  }

  private static boolean accepted(ServerSocket listener) throws IOException {
    try (var ignored = listener.accept()) {
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private static Reason rejection(String xml) {
    List<EnrichedStory> outcomes = PIPELINE.enrich(raw(xml));
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0).rejection()).isNotNull();
    return outcomes.get(0).rejection().reason();
  }

  private static RawStory raw(String xml) {
    return new RawStory(
        "r",
        FeedProfile.unknown("test"),
        OffsetDateTime.parse("2026-01-02T03:04:05Z"),
        xml.getBytes(StandardCharsets.UTF_8),
        null,
        null,
        null);
  }
}
