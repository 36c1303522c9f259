package dev.slugline.publish;

/** A record that the broker would refuse; sending it would stop the stream. */
final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLarge(String topic, int bytes, int most) {
    super(
        "the article for "
            + topic
            + " has "
            + bytes
            + " bytes, and "
            + most
            + " is the most that is sent; shorten the story or split it");
  }
}
