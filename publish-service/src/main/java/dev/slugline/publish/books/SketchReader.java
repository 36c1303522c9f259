package dev.slugline.publish.books;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.slugline.publish.json.PublishJson;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Reads {@code wire.sketches.v1} into the store that every desk of the instance looks into. */
public final class SketchReader implements Processor<byte[], byte[], Void, Void> {
  private static final TypeReference<Sketch> SKETCH = new TypeReference<>() {};
  private Sketches sketches;

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    sketches = new Sketches(context.getStateStore(Sketches.STORE));
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    sketches.put(
        new String(record.key(), StandardCharsets.UTF_8), PublishJson.read(record.value(), SKETCH));
  }
}
