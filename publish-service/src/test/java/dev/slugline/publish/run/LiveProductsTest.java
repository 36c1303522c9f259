package dev.slugline.publish.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slugline.publish.route.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveProductsTest {
  private static final Set<String> TOPICS =
      Set.of("news.articles.v1", "news.one.v1", "news.two.v1");

  @TempDir private Path folder;

  private Path file;

  /** Only the products matter here. */
  private record Configured(Optional<Path> products) implements PublishConfig {
    @Override
    public Duration retention() {
      return Duration.ofDays(30);
    }

    @Override
    public Duration look() {
      return Duration.ofMillis(200);
    }

    @Override
    public Duration productsReload() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Optional<String> deskKeyHash() {
      return Optional.empty();
    }

    @Override
    public Duration stuckAfter() {
      return Duration.ofSeconds(60);
    }
  }

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("products.yaml");
    write("products:\n  - {name: one, when: 'true'}\n");
  }

  private void write(String yaml) throws IOException {
    Files.writeString(file, yaml);
  }

  private LiveProducts products() {
    return new LiveProducts(new Configured(Optional.of(file)));
  }

  private static List<String> names(LiveProducts products) {
    return products.get().all().stream().map(Product::name).toList();
  }

  @Test
  void aChangedFileIsInForceWithoutARestart() throws IOException {
    LiveProducts products = products();
    write("products:\n  - {name: two, when: 'true'}\n");
    products.reload(TOPICS);

    assertThat(names(products)).containsExactly("two");
  }

  @Test
  void aFaultyChangeChangesNothingAndTheNextGoodOneIsTaken() throws IOException {
    LiveProducts products = products();
    for (String faulty :
        List.of("products: [", "products:\n  - {name: two, when: 'x'}", "\u0007")) {
      write(faulty);
      products.reload(TOPICS);
      assertThat(names(products)).containsExactly("one");
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
    products.reload(TOPICS);
    assertThat(names(products)).containsExactly("one");
    Files.delete(file);
    products.reload(TOPICS);
    assertThat(names(products)).containsExactly("one");
    write("products:\n  - {name: two, when: 'true'}\n");
    products.reload(TOPICS);
    assertThat(names(products)).containsExactly("two");
  }

  @Test
  void aProductWhoseTopicIsAbsentWaitsUntilItIsThere() throws IOException {
    LiveProducts products = products();
    write("products:\n  - {name: three, when: 'true'}\n");
    products.reload(TOPICS);
    assertThat(names(products)).containsExactly("one");

    products.reload(Set.of("news.articles.v1", "news.three.v1"));

    assertThat(names(products)).containsExactly("three");
    assertThat(products.get().exists("news.three.v1")).isTrue();
    assertThat(products.get().exists("news.one.v1")).isFalse();
  }

  @Test
  void aFaultyFileStopsTheStartWithEveryFault() throws IOException {
    write("products:\n  - name: one\n    when: urgensy < 3\n    fromat: x\n");

    assertThatThrownBy(this::products)
        .hasMessageContaining("products.yaml:3:11: undeclared reference to 'urgensy'")
        .hasMessageContaining("products.yaml:4:5: a product has no field 'fromat'");
  }
}
