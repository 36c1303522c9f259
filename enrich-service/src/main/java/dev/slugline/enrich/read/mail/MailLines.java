package dev.slugline.enrich.read.mail;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;

/** The lines of a plain text mail. */
final class MailLines {
  private static final String SIGNATURE = "-- ";

  private MailLines() {}

  /**
   * Joins the lines that the sender's program broke (RFC 3676), so that a line is a paragraph
   * again.
   *
   * @param contentType the part's content type with its parameters, in lower case
   */
  static String unflowed(String text, String contentType) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    if (!contentType.contains("flowed")) {
      return lines;
    }
    boolean delete = contentType.replaceAll("[\\s\"]", "").contains("delsp=yes");
    var joined = new StringBuilder();
    boolean soft = false;
    for (String raw : lines.split("\n", -1)) {
      String line = raw.startsWith(" ") ? raw.substring(1) : raw; // space-stuffed
      if (joined.length() > 0 && !soft) {
        joined.append('\n');
      }
      soft = line.endsWith(" ") && !line.equals(SIGNATURE);
      joined.append(soft && delete ? line.substring(0, line.length() - 1) : line);
    }
    return joined.toString();
  }

  /** Each line a block; what stands below the signature's mark is for newsrooms only. */
  static void fill(String copy, Story story) {
    story.copy(copy);
    int start = 0;
    while (start <= copy.length()) {
      int end = copy.indexOf('\n', start);
      end = end < 0 ? copy.length() : end;
      String line = copy.substring(start, end);
      if (line.equals(SIGNATURE)) {
        String signature = copy.substring(end).strip();
        if (!signature.isEmpty()) {
          story.desk().addNotes(new Extension.Note("signature", signature));
        }
        return;
      }
      if (!line.isBlank()) {
        String words = line.strip();
        int lead = start + line.indexOf(words);
        story
            .blocks()
            .add(Block.paragraph(words).withText(words, new Span(lead, lead + words.length())));
      }
      start = end + 1;
    }
  }
}
