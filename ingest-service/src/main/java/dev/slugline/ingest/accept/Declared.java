package dev.slugline.ingest.accept;

/**
 * What a sender says of its story goes on as a hint, cleaned of all that a header or a path could
 * be abused with.
 */
final class Declared {
  private static final int LONGEST = 255;

  private Declared() {}

  /** The media type with its parameters; null where nothing usable was said. */
  static String type(String contentType) {
    if (contentType == null
        || contentType.length() > LONGEST
        || !contentType.matches("[\\x20-\\x7e]+")) {
      return null;
    }
    // Clients that say nothing send these; they tell nothing about a story.
    boolean unsaid =
        contentType.startsWith("application/x-www-form-urlencoded")
            || contentType.startsWith("application/octet-stream");
    return unsaid ? null : contentType;
  }

  /** The last part of the name, printable; null where nothing is left. */
  static String filename(String filename) {
    if (filename == null) {
      return null;
    }
    String last =
        filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{C}", "").strip();
    return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST));
  }
}
