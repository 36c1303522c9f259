package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.UnreadableCopy;
import java.util.Locale;
import java.util.Set;

/**
 * What becomes of a name that stands twice in one object. Two of what says which item it is, or
 * whether it may run, are refused, because nobody could say which of them is meant; of all else
 * both values are kept, as a list.
 */
final class RepeatedNames extends JsonNodeDeserializer {
  private static final long serialVersionUID = 1L;

  private static final Set<String> ONCE =
      Set.of(
          "uri",
          "guid",
          "urn",
          "itemid",
          "version",
          "versioncreated",
          "pubstatus",
          "embargoed",
          "embargoeduntil");

  @Override
  protected void _handleDuplicateField(
      JsonParser parser,
      DeserializationContext context,
      JsonNodeFactory factory,
      String name,
      ObjectNode object,
      JsonNode before,
      JsonNode after) {
    String known = name.toLowerCase(Locale.ROOT).replace("_", "");
    if (ONCE.contains(known)) {
      throw new UnreadableCopy(
          Reason.MALFORMED,
          "the JSON says \""
              + known
              + "\" twice in one object, at line "
              + parser.currentLocation().getLineNr()
              + " for the second time; send the one that is right");
    }
    ArrayNode both = factory.arrayNode();
    add(both, before);
    add(both, after);
    object.set(name, both);
  }

  private static void add(ArrayNode both, JsonNode value) {
    if (value.isArray()) {
      value.forEach(both::add);
    } else {
      both.add(value);
    }
  }
}
