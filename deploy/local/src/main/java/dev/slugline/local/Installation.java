package dev.slugline.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the project lies and what was built of it.
 *
 * @param root the checkout
 */
public record Installation(Path root) {

  /** The checkout that the launcher runs in. */
  public static Installation here() {
    return new Installation(
        Path.of(System.getProperty("slugline.root", ".")).toAbsolutePath().normalize());
  }

  /** The runnable jar of a service. */
  public Path service(String name) {
    Path jar = root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    if (Files.notExists(jar)) {
      throw new IllegalStateException(name + " is not built; run: mvn -q package -DskipTests");
    }
    return jar;
  }

  public Path topics() {
    return root.resolve("deploy/kafka/topics.yaml");
  }

  public Path samples() {
    return root.resolve("deploy/local/samples");
  }
}
