package dev.slugline.enrich.identify;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the copy or its sender says the charset is; said names are not believed yet. */
final class DeclaredCharset {
  private static final int PROLOGUE = 2_048;
  private static final Pattern IN_XML =
      Pattern.compile("\\A\\s*+<\\?xml\\s[^>]{0,200}?encoding\\s*+=\\s*+[\"']([\\w.:-]{1,40})");
  private static final Pattern IN_META =
      Pattern.compile(
          "<meta\\s[^>]{0,300}?charset\\s*+=\\s*+[\"']?+([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_TYPE =
      Pattern.compile("charset\\s*+=\\s*+[\"']?+([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** In the XML declaration, else in an HTML {@code meta} element. */
  static Optional<Charset> inside(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    if (start.indexOf('<') < 0) {
      return Optional.empty();
    }
    return first(IN_XML.matcher(start)).or(() -> first(IN_META.matcher(start)));
  }

  /** In the declared content type. */
  static Optional<Charset> inType(String contentType) {
    return contentType == null ? Optional.empty() : first(IN_TYPE.matcher(contentType));
  }

  private static Optional<Charset> first(Matcher matcher) {
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  /**
   * The charset of a name as senders mean it: who says Latin-1 sends Windows' superset of it (as
   * browsers take it), and so on for its sisters.
   */
  static Optional<Charset> named(String name) {
    String meant =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "ansi" -> "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "iso-8859-11", "tis-620" -> "x-windows-874";
          case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(meant));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
