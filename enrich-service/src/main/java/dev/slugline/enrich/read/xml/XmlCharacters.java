package dev.slugline.enrich.read.xml;

/** Characters that XML forbids and wires send: what is left of 7901 and ANPA control codes. */
final class XmlCharacters {
  private XmlCharacters() {}

  /** The text with a space for each forbidden character, so that lines and columns stay. */
  static String legal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (forbidden(text.charAt(i))) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    var legal = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (forbidden(text.charAt(i))) {
        legal.setCharAt(i, ' ');
      }
    }
    return legal.toString();
  }

  private static boolean forbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\ufffe' || c == '\uffff';
  }
}
