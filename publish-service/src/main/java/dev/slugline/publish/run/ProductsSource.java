package dev.slugline.publish.run;

import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the products are read from: the file that is configured, else the built-in samples. */
final class ProductsSource {
  private static final String SAMPLES = "/slugline/products.yaml";

  private final Optional<Path> file;
  private final ProductsFile reader = new ProductsFile(new Rules(), Renderers.all().formats());

  ProductsSource(Optional<Path> file) {
    this.file = file;
  }

  String name() {
    return file.map(Path::toString).orElse("products.yaml (built in)");
  }

  /** The source as it is now, unread. */
  String text() throws IOException {
    if (file.isPresent()) {
      return Files.readString(file.get());
    }
    try (InputStream samples = ProductsSource.class.getResourceAsStream(SAMPLES)) {
      return new String(samples.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Products read(String text) throws BadProducts {
    return reader.read(name(), text);
  }
}
