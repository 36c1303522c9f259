package dev.slugline.enrich.structure.ending;

import dev.slugline.enrich.structure.convention.Draft;
import java.util.regex.Pattern;

/** The mark that says that a story ends here, and the wire's own trailer line. */
final class EndMark implements EndLine {
  private static final Pattern MARK =
      Pattern.compile(
          "[-–—\\s(*]{0,4}(?:30|#{2,4}|#\\s#(?:\\s#)?|(?i:ends?|ende|fin|fine|end"
              + " it|enditem|fim|slut|slutt|loppu|more|mehr|suite|segue|sigue|more to"
              + " come|more follows|mehr folgt))[-–—\\s)*.]{0,4}"
              + "|\\(?(?:schluss|Schluss|SCHLUSS|انتهى)\\)?|N{4}|/ENDITEM|=\\s?\\+{2,4}");
  private static final Pattern TRAILER =
      Pattern.compile(
          "(?:AP|APTV|UPI)(?:-[A-Z]{2,4})?-\\d{2}-\\d{2}-\\d{2}\\s\\d{4}(?:GMT|EST|EDT)?");

  @Override
  public String read(Draft draft, int block) {
    String text = draft.text(block);
    boolean mark = text.length() <= 24 && MARK.matcher(text).matches() && block > 0;
    return mark || TRAILER.matcher(text).matches() ? "bodies" : null;
  }

  @Override
  public String rule() {
    return "end-mark";
  }
}
