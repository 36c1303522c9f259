package dev.slugline.publish.books;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How many articles of a feed a topic got, and in which form the last one was: a product that is
 * off the file still gets its kills as its readers know them.
 *
 * @param format empty where nothing left yet
 */
public record Counted(long number, String format) {
  static final Counted NONE = new Counted(0, "");

  static Counted of(byte[] value) {
    return new Counted(
        ByteBuffer.wrap(value).getLong(),
        new String(value, Long.BYTES, value.length - Long.BYTES, StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    byte[] name = format.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Long.BYTES + name.length).putLong(number).put(name).array();
  }
}
