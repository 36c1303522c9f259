package dev.slugline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Record, schema and sample say the same, and a schema only ever grows inside its major version.
 */
class SchemaTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/META-INF/resources/v1/schemas");
  private static final Path SAMPLES = Path.of("src/main/resources/META-INF/resources/v1/samples");
  private static final String BASE = "https://slugline.dev/v1/schemas/";
  private static final Pattern VERSIONED = Pattern.compile("(.+)-(\\d+)\\.(\\d+)\\.json");
  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          "x-slugline", Extension.class,
          "enriched-story", EnrichedStory.class,
          "fate", Fate.class,
          "receipt", Receipt.class);

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static Stream<String> names() {
    return RECORDS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void recordAndSchemaHaveTheSameFields(String name) throws IOException {
    JsonNode schema = newest(name);

    assertThat(fieldsOf(RECORDS.get(name))).isEqualTo(fieldsOf(schema.path("properties")));
    for (Class<?> nested : RECORDS.get(name).getDeclaredClasses()) {
      JsonNode definition = schema.at("/$defs/" + decapitalised(nested.getSimpleName()));
      if (nested.isRecord()) {
        assertThat(fieldsOf(nested))
            .as(nested.getName())
            .isEqualTo(fieldsOf(definition.path("properties")));
      } else if (nested.isEnum()) {
        assertThat(Stream.of(nested.getEnumConstants()).map(c -> json.valueToTree(c).asText()))
            .as(nested.getName())
            .containsExactlyElementsOf(texts(definition.path("enum")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSampleIsOfTheSchemaAndComesThroughTheRecordUnchanged(String name) throws IOException {
    String sample = Files.readString(SAMPLES.resolve(name + ".json"));

    assertThat(schema(name).validate(sample, InputFormat.JSON)).isEmpty();
    JsonNode through =
        json.readTree(json.writeValueAsString(json.readValue(sample, RECORDS.get(name))));
    assertThat(through).isEqualTo(json.readTree(sample));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaKeepsEveryFieldOfTheEarlierOnesOfItsMajor(String name) throws IOException {
    TreeMap<Integer, JsonNode> versions = versions(name);

    versions.forEach(
        (minor, schema) ->
            versions
                .headMap(minor)
                .forEach(
                    (older, earlier) ->
                        assertGrows(name + " " + older + " to " + minor, earlier, schema)));
    assertThat(versions).isNotEmpty();
  }

  private static void assertGrows(String what, JsonNode earlier, JsonNode later) {
    earlier
        .path("properties")
        .fields()
        .forEachRemaining(
            field -> {
              JsonNode now = later.at("/properties/" + field.getKey());
              assertThat(now.isMissingNode())
                  .as(what + ": " + field.getKey() + " is gone")
                  .isFalse();
              assertThat(now.path("type"))
                  .as(what + ": type of " + field.getKey())
                  .isEqualTo(field.getValue().path("type"));
            });
    assertThat(texts(earlier.path("required")))
        .as(what + ": required")
        .containsAll(texts(later.path("required")));
    earlier
        .path("$defs")
        .fields()
        .forEachRemaining(
            def ->
                assertGrows(
                    what + "/" + def.getKey(), def.getValue(), later.at("/$defs/" + def.getKey())));
  }

  private Set<String> fieldsOf(Class<?> record) {
    BeanDescription bean = json.getSerializationConfig().introspect(json.constructType(record));
    var names = new TreeSet<String>();
    bean.findProperties().stream().map(BeanPropertyDefinition::getName).forEach(names::add);
    return names;
  }

  private static Set<String> fieldsOf(JsonNode properties) {
    var names = new TreeSet<String>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  private JsonNode newest(String name) throws IOException {
    return versions(name).lastEntry().getValue();
  }

  /** The schema's versions of major 1 by their minor. */
  private TreeMap<Integer, JsonNode> versions(String name) throws IOException {
    var versions = new TreeMap<Integer, JsonNode>();
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.toList()) {
        Matcher m = VERSIONED.matcher(file.getFileName().toString());
        if (m.matches() && m.group(1).equals(name) && m.group(2).equals("1")) {
          versions.put(Integer.valueOf(m.group(3)), json.readTree(file.toFile()));
        }
      }
    }
    return versions;
  }

  private Schema schema(String name) throws IOException {
    var texts = new HashMap<String, String>();
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.toList()) {
        texts.put(BASE + file.getFileName(), Files.readString(file));
      }
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    return registry.getSchema(SchemaLocation.of(newest(name).path("$id").asText()));
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
