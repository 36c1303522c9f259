package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.UnreadableCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses JSON as senders write it: raw tabs and line ends inside strings and needless backslashes
 * pass, depth and size that no story needs do not.
 */
final class JsonCopy {
  private static final int DEPTH = 100;
  private static final int STRING = 8 * 1024 * 1024;
  private static final int VALUES = 10_000;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(STRING)
                          .maxNumberLength(100)
                          .build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .build())
          .addModule(new SimpleModule().addDeserializer(JsonNode.class, new RepeatedNames()))
          .build()
          .readerFor(JsonNode.class);

  private JsonCopy() {}

  /** The values that stand in the copy: one as a rule, one a line in newline-delimited JSON. */
  static List<JsonNode> parse(String text) {
    var values = new ArrayList<JsonNode>();
    try (MappingIterator<JsonNode> found = READER.readValues(text)) {
      while (found.hasNextValue()) {
        values.add(found.nextValue());
        if (values.size() > VALUES) {
          throw new UnreadableCopy(
              Reason.TOO_LARGE, "more than " + VALUES + " JSON values in one push; send fewer");
        }
      }
    } catch (StreamConstraintsException e) {
      throw new UnreadableCopy(
          Reason.TOO_LARGE,
          "the JSON is deeper than "
              + DEPTH
              + " levels or holds a string or number longer than a story's; send each story by"
              + " itself");
    } catch (JsonProcessingException e) {
      throw new UnreadableCopy(
          Reason.MALFORMED,
          "the JSON breaks off or is invalid at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + "; mend it and send it again");
    } catch (IOException e) {
      throw new UncheckedIOException("a string was read and could not be", e);
    }
    return values;
  }
}
