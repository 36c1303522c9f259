package dev.slugline.enrich.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages that are made, or have gone wrong, to stop a reader; each ends with an outcome. */
class HostilePagesTest {
  private static final String STORY =
      "<h1>Ferry sails again</h1><p>The ferry between the islands sails again, the board said on Friday.</p>";

  @TestFactory
  Stream<DynamicTest> endsWithAnOutcome() {
    return Stream.of(
            page("deep nesting", "<div>".repeat(200_000) + STORY),
            page("deep inline nesting", "<b>".repeat(50_000) + STORY),
            page("nested tables", "<table><tr><td>".repeat(5_000) + STORY),
            page("nested lists", "<ul><li>".repeat(20_000) + STORY),
            page("unclosed links", STORY + "<a href=x>y ".repeat(100_000)),
            page("unclosed formatting", STORY + "<p><b><i><u>word ".repeat(20_000)),
            page("ten megabytes of words", STORY + "<p>" + "many words here ".repeat(650_000)),
            page("one long word", STORY + "<p>" + "x".repeat(5_000_000)),
            page(
                "many paragraphs",
                STORY + "<p>A sentence of six words is here.</p>".repeat(150_000)),
            page("many line breaks", STORY + "<br>".repeat(500_000)),
            page("many headings", "<h1>By the sea</h1>".repeat(100_000) + STORY),
            page(
                "many figures",
                STORY + "<figure><img src=a><figcaption>b</figcaption></figure>".repeat(50_000)),
            page("many attributes", "<div " + "a b=c ".repeat(200_000) + ">" + STORY),
            page("a long class", "<div class='" + "related ad ".repeat(300_000) + "'>" + STORY),
            page("a long title", "<title>" + "a - b | ".repeat(300_000) + "</title>" + STORY),
            page(
                "a long byline",
                "<span class=author>" + "By Ada and ".repeat(200_000) + "</span>" + STORY),
            page("a long date", "<time>" + "5 March ".repeat(300_000) + "</time>" + STORY),
            page("many dates", "<time>no date</time>".repeat(100_000) + STORY),
            page(
                "deep JSON-LD",
                "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>" + STORY),
            page(
                "nested graphs",
                "<script type='application/ld+json'>"
                    + "{\"@graph\":[".repeat(5_000)
                    + "</script>"
                    + STORY),
            page(
                "much JSON-LD",
                "<script type='application/ld+json'>["
                    + "{\"@type\":\"Person\",\"name\":\"a\"},".repeat(100_000)
                    + "{}]</script>"
                    + STORY),
            page("entities", STORY + "<p>" + "&amp;&#x26;&bogus;".repeat(300_000)),
            page("open comment", STORY + "<!--" + "-".repeat(1_000_000)),
            page("open script", STORY + "<script>" + "var a='</scrip';".repeat(200_000)),
            page("brackets alone", "<".repeat(1_000_000)),
            page("nulls", STORY + "\0".repeat(1_000_000)))
        .map(p -> DynamicTest.dynamicTest(p[0], () -> assertThat(Pages.reading(p[1])).isNotNull()));
  }

  private static String[] page(String name, String body) {
    return new String[] {name, "<html><body>" + body + "</body></html>"};
  }
}
