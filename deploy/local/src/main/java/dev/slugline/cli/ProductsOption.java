package dev.slugline.cli;

import dev.slugline.publish.PublishTopology;
import dev.slugline.publish.render.Renderers;
import dev.slugline.publish.route.BadProducts;
import dev.slugline.publish.route.Products;
import dev.slugline.publish.route.ProductsFile;
import dev.slugline.publish.route.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which products a command works with: the built-in samples, unless a file is named. */
final class ProductsOption {
  private static final String SAMPLES = "/slugline/products.yaml";

  @Option(
      names = "--products",
      paramLabel = "FILE",
      description = "A products file (default: the built-in samples).")
  private Path file;

  static ProductsFile reader() {
    return new ProductsFile(new Rules(), Renderers.all().formats());
  }

  /**
   * @throws IOException if there is no such file; or with every fault of it, a line each
   */
  Products read() throws IOException {
    try {
      return read(file);
    } catch (BadProducts e) {
      throw new IOException("the products have faults:\n" + e.getMessage(), e);
    }
  }

  /**
   * @param file null for the built-in samples
   */
  static Products read(Path file) throws IOException, BadProducts {
    if (file == null) {
      try (InputStream samples = PublishTopology.class.getResourceAsStream(SAMPLES)) {
        return reader()
            .read("products.yaml", new String(samples.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    if (Files.notExists(file)) {
      throw new NoSuchFileException(file + ": there is no such file");
    }
    return reader().read(file.toString(), Files.readString(file));
  }
}
