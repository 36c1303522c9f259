package dev.slugline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slugline.contracts.Article;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Product;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.Rules;
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
}
