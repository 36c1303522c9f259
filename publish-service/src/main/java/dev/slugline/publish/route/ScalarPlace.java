package dev.slugline.publish.route;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where in a YAML file a character of a text stands. YAML folds lines, strips indents and escapes;
 * none of that changes the order of what is no white space, so those characters are counted.
 */
final class ScalarPlace {
  private final String yaml;

  ScalarPlace(String yaml) {
    this.yaml = yaml;
  }

  /** A place in the file, counted from 1. */
  record Place(int line, int column) {}

  /** Where the node itself begins. */
  static Place of(ScalarNode node) {
    return new Place(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }

  /**
   * @param offset of the node's value, in code points
   */
  Place of(ScalarNode node, int offset) {
    String value = node.getValue();
    int end =
        value.offsetByCodePoints(0, Math.min(offset, value.codePointCount(0, value.length())));
    long wanted = value.codePoints().filter(c -> !isBlank(c)).count();
    long before = value.substring(0, end).codePoints().filter(c -> !isBlank(c)).count();
    if (wanted == 0) {
      return of(node);
    }
    return place(walk(node, Math.min(before, wanted - 1)));
  }

  private int walk(ScalarNode node, long skipped) {
    int at = yaml.offsetByCodePoints(0, node.getStartMark().getIndex());
    ScalarStyle style = node.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      at = yaml.indexOf('\n', at) + 1;
    } else if (style != ScalarStyle.PLAIN) {
      at++;
    }
    long left = skipped;
    while (at < yaml.length()) {
      int c = yaml.codePointAt(at);
      int length = Character.charCount(c);
      boolean counts = !isBlank(c);
      if (style == ScalarStyle.SINGLE_QUOTED && c == '\'') {
        length = 2;
      } else if (style == ScalarStyle.DOUBLE_QUOTED && c == '\\' && at + 1 < yaml.length()) {
        char escaped = yaml.charAt(at + 1);
        length = 2 + hexDigits(escaped);
        counts = " \t\n\rtnrNLP_".indexOf(escaped) < 0;
      }
      if (counts && left-- == 0) {
        return at;
      }
      at += length;
    }
    return Math.max(0, yaml.length() - 1);
  }

  private Place place(int index) {
    int line = (int) yaml.substring(0, index).chars().filter(c -> c == '\n').count();
    int begin = yaml.lastIndexOf('\n', Math.max(0, index - 1)) + 1;
    return new Place(line + 1, yaml.codePointCount(Math.min(begin, index), index) + 1);
  }

  private static int hexDigits(char escaped) {
    return switch (escaped) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private static boolean isBlank(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == 0x85
        || c == 0xA0
        || c == 0x2028
        || c == 0x2029;
  }
}
