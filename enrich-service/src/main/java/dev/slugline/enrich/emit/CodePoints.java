package dev.slugline.enrich.emit;

/**
 * Turns positions in Java chars into positions in Unicode code points; a story's many positions in
 * one pass.
 */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
  }

  Integer at(Integer chars) {
    return chars == null ? null : before[Math.min(chars, before.length - 1)];
  }
}
