package dev.slugline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slugline.contracts.Article;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.rule.Part;
import dev.slugline.publish.route.rule.Rules;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductsFileTest {
  private static final ProductsFile FILE = new ProductsFile(new Rules(), Renderers.all().formats());
  private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static List<String> matching(String rule) throws BadProducts {
    return matching(rule, "", MONDAY_NOON);
  }

  private static List<String> matching(String rule, String more, Instant now) throws BadProducts {
    Products products =
        FILE.read("p.yaml", "products:\n  - name: one\n    when: \"" + rule + "\"\n" + more);
    var subject =
        new Article.Subject(
            null, null, "http://cv.iptc.org/newscodes/mediatopic/20000587", null, null, null, null);
    Article article =
        Copy.story(
                "urn:x",
                1,
                "The ferry left the old harbour before the storm",
                a -> a.urgency(2).subjects(List.of(subject)))
            .article();
    return products.of(article, now).stream().map(Product::name).toList();
  }

  private static String fault(String yaml) {
    return catchThrowableOfType(BadProducts.class, () -> FILE.read("p.yaml", yaml)).getMessage();
  }

  @Test
  void rulesSeeTheArticle() throws BadProducts {
    assertThat(matching("'medtop:20000587' in subjects && urgency <= 3")).containsExactly("one");
    assertThat(matching("article.urgency == 2")).containsExactly("one");
    assertThat(matching("article.slugline == 'x'")).isEmpty();
  }

  @Test
  void nearCountsTheWordsBetween() throws BadProducts {
    assertThat(matching("near('ferry', 'old harbour', 2)")).containsExactly("one");
    assertThat(matching("near('ferry', 'storm', 2)")).isEmpty();
  }

  @Test
  void regularExpressionsAreLinear() throws BadProducts {
    assertThat(matching("text.matches('(?i)FERRY')")).containsExactly("one");
    assertThat(matching("text.matches('(a+)+$')")).isEmpty();
  }

  @Test
  void aProductIsServedInItsWindowOnly() throws BadProducts {
    String window =
        "    schedule: {zone: Europe/Berlin, days: [mon], from: \"06:00\", to: \"14:00\"}\n";
    assertThat(matching("true", window, MONDAY_NOON)).containsExactly("one");
    assertThat(matching("true", window, MONDAY_NOON.plusSeconds(3600))).isEmpty();
    assertThat(matching("true", window, MONDAY_NOON.plusSeconds(86_400))).isEmpty();
  }

  @Test
  void aFaultIsToldWithItsPlace() {
    assertThat(fault("products:\n  - name: one\n    when: \"urgensy < 3\"\n"))
        .startsWith("p.yaml:3:12: undeclared reference to 'urgensy'");
    assertThat(fault("products:\n  - name: one\n    when: |\n      true &&\n      wrds > 2\n"))
        .startsWith("p.yaml:5:7: undeclared reference to 'wrds'");
    assertThat(fault("products:\n  - name: One\n    when: 'true'\n")).startsWith("p.yaml:2:11: ");
    assertThat(fault("products: [\n")).startsWith("p.yaml:2:1: ");
    assertThat(fault("products:\n  - {name: a, when: 'urgency'}\n")).contains("p.yaml:2:");
  }

  @Test
  void everyFaultIsTold() {
    assertThat(fault("products:\n  - {name: a, when: 'x'}\n  - {name: a, when: 'true', form: x}\n"))
        .hasLineCount(3);
  }

  @Test
  void aFaultInsideAFoldedOrQuotedRuleHasItsOwnPlace() {
    assertThat(fault("products:\n  - name: one\n    when: >-\n      true &&\n      (wrds > 2)\n"))
        .startsWith("p.yaml:5:8: undeclared reference to 'wrds' (did you mean words?)");
    assertThat(fault("products:\n  - {name: one, when: 'title == ''x'' && wrds > 2'}\n"))
        .startsWith("p.yaml:2:42: ");
    assertThat(fault("products:\n  - {name: one, when: \"title == \\\"x\\\" && wrds > 2\"}\n"))
        .startsWith("p.yaml:2:42: ");
    assertThat(fault("products:\n  - name: one\n    when: true &&\n      wrds > 2\n"))
        .startsWith("p.yaml:4:7: ");
  }

  @Test
  void whatIsNoProductsFileIsRefusedWithAPlace() {
    for (String yaml :
        new String[] {
          "",
          "products",
          "products: {}",
          "products:\n\t- name: a",
          "products:\n  - {name: a, when: 'true', schedule: {zone: Nowhere/X}}",
          "products:\n  - {name: a, when: 'true', schedule: []}",
          "products:\n  - {name: a, when: 'true', schedule: {days: [mon]}}",
          "products:\n  - {name: a, when: 'true', schedule: {zone: UTC, days: []}}",
          "products:\n  - {name: a, when: 'true', schedule: {zone: UTC, from: 9}}",
          "products:\n  - {name: a, when: 'true', format: docx}",
          "products:\n  - {name: a, when: 'true', format: [nitf]}",
          "products:\n  - {name: a, when: ['true']}",
          "products:\n  - {name: a, when: 7}",
          "products:\n  - {name: a, when: \"text.matches('(?<=x)y')\"}",
          "products:\n  - {name: a.b, when: 'true'}",
          "products:\n  - {name: articles, when: 'true'}",
          "products:\n  - {when: 'true'}",
          "products:\n  - {? [a] : b, name: a, when: 'true'}",
          "products: []\nproducts: []",
          "product: []",
          "conditions: {urgency: 'true'}\nproducts: []",
          "conditions: {a: 'b', b: 'true'}\nproducts: []",
          "a: 1\n---\nb: 2",
          "products: \u0007"
        }) {
      assertThat(fault(yaml)).as(yaml).matches("(?s)p\\.yaml:\\d+:\\d+: .+");
    }
  }

  @Test
  void conditionsAreSharedAndMayUseThoseAbove() throws BadProducts {
    Products products =
        FILE.read(
            "p.yaml",
            "conditions:\n  hot: urgency <= 3\n  ship: \"hot && text.contains('ferry')\"\n"
                + "products:\n  - {name: one, when: ship}\n  - {name: two, when: '!ship'}\n");
    Article article = Copy.story("urn:x", 1, "A ferry sails", a -> a.urgency(2)).article();

    assertThat(products.of(article, MONDAY_NOON)).extracting(Product::name).containsExactly("one");
    assertThat(products.explain(article, MONDAY_NOON).get(1).parts())
        .extracting(Part::condition)
        .containsExactly("hot", "ship");
  }

  @Test
  void anExplanationNamesThePartsThatDecidedWithWhatTheArticleHas() throws BadProducts {
    Products products =
        FILE.rule(
            "urgency <= 3 && (slugline == 'SPORT' || article.by == 'x')",
            FILE.read("p", "products: []"));
    Article article =
        Copy.story("urn:x", 1, "A ferry sails", a -> a.urgency(2).slugline("FERRY")).article();

    Product.Match match = products.explain(article, MONDAY_NOON).get(0);

    assertThat(match.matches()).isFalse();
    assertThat(match.parts())
        .extracting(Part::source)
        .containsExactly("slugline == \"SPORT\"", "article.by == \"x\"");
    assertThat(match.parts().get(0).values()).containsEntry("slugline", "FERRY");
    assertThat(match.parts().get(1).fault()).contains("by");
  }

  @Test
  void aWindowOverMidnightAndOverAChangeOfClocksFollowsTheWall() throws BadProducts {
    String night =
        "    schedule: {zone: Europe/Berlin, days: [sat], from: \"22:00\", to: \"03:00\"}\n";
    // In the night to 29 March 2026 Berlin's clocks go from 02:00 to 03:00.
    assertThat(matching("true", night, Instant.parse("2026-03-28T20:59:59Z"))).isEmpty();
    assertThat(matching("true", night, Instant.parse("2026-03-28T21:00:00Z"))).isNotEmpty();
    assertThat(matching("true", night, Instant.parse("2026-03-29T00:59:59Z"))).isNotEmpty();
    assertThat(matching("true", night, Instant.parse("2026-03-29T01:00:00Z"))).isEmpty();
    // The night to 25 October has its hour from 02:00 twice.
    assertThat(matching("true", night, Instant.parse("2026-10-25T00:30:00Z"))).isNotEmpty();
    assertThat(matching("true", night, Instant.parse("2026-10-25T01:30:00Z"))).isNotEmpty();
    assertThat(matching("true", night, Instant.parse("2026-10-25T02:00:00Z"))).isEmpty();
  }

  @Test
  void aScheduleMayHaveSeveralWindowsAndEndAtTwentyFour() throws BadProducts {
    String two =
        "    schedule:\n      - {zone: UTC, days: [mon], from: \"22:00\", to: \"24:00\"}\n"
            + "      - {zone: UTC, days: [tue], from: \"06:00\", to: \"08:00\"}\n";
    assertThat(matching("true", two, Instant.parse("2026-03-02T23:59:00Z"))).isNotEmpty();
    assertThat(matching("true", two, Instant.parse("2026-03-03T00:00:00Z"))).isEmpty();
    assertThat(matching("true", two, Instant.parse("2026-03-03T07:00:00Z"))).isNotEmpty();
  }
}
