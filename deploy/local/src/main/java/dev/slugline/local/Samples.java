package dev.slugline.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The stories that come with the project, in the order the demo pushes them. */
public final class Samples {

  /**
   * One sample.
   *
   * @param story the sender's own id, the same for all versions of a story; null for none
   * @param about what it shows, for people
   * @param expect the fate that it must have
   */
  public record Sample(Path file, String story, String about, String expect) {}

  private record Entry(String file, String story, String about, String expect) {}

  private Samples() {}

  /** Reads {@code samples.yaml} of a folder. */
  public static List<Sample> in(Path folder) throws IOException {
    List<Entry> entries =
        new ObjectMapper(new YAMLFactory())
            .readValue(
                folder.resolve("samples.yaml").toFile(), new TypeReference<List<Entry>>() {});
    var samples = new ArrayList<Sample>();
    entries.forEach(
        e -> samples.add(new Sample(folder.resolve(e.file()), e.story(), e.about(), e.expect())));
    return samples;
  }
}
