package dev.slugline.enrich.read.xml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The two faults that feeds have and whose meaning is never in doubt. */
final class CarelessXml {
  private static final Pattern BARE_AMPERSAND =
      Pattern.compile("&(?!#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};)");
  private static final Pattern PREFIX =
      Pattern.compile(
          "</?([A-Za-z_][\\w.-]{0,40}):[A-Za-z_]|\\s([A-Za-z_][\\w.-]{0,40}):[\\w.-]{1,60}=");
  private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][\\w.:-]{0,80}");

  /** No format has as many. */
  private static final int MOST_PREFIXES = 64;

  private CarelessXml() {}

  /** The XML without these faults; nothing where it has none. */
  static Optional<String> mended(String xml) {
    String mended = withDeclaredPrefixes(withEscapedAmpersands(xml));
    return mended.equals(xml) ? Optional.empty() : Optional.of(mended);
  }

  private static String withEscapedAmpersands(String xml) {
    var mended = new StringBuilder(xml.length() + 64);
    int at = 0;
    while (at < xml.length()) {
      int cdata = xml.indexOf("<![CDATA[", at);
      int end = cdata < 0 ? xml.length() : cdata;
      mended.append(BARE_AMPERSAND.matcher(xml.substring(at, end)).replaceAll("&amp;"));
      if (cdata < 0) {
        break;
      }
      int close = xml.indexOf("]]>", cdata);
      close = close < 0 ? xml.length() : close;
      mended.append(xml, cdata, close);
      at = close;
    }
    return mended.toString();
  }

  private static String withDeclaredPrefixes(String xml) {
    Set<String> undeclared = new LinkedHashSet<>();
    Set<String> known = new HashSet<>(Set.of("xml", "xmlns"));
    var prefixes = PREFIX.matcher(xml);
    // each prefix is looked for in the whole copy once, so their number has a limit
    while (prefixes.find() && known.size() <= MOST_PREFIXES) {
      String prefix = prefixes.group(1) == null ? prefixes.group(2) : prefixes.group(1);
      if (known.add(prefix) && !xml.contains("xmlns:" + prefix)) {
        undeclared.add(prefix);
      }
    }
    var root = ROOT.matcher(xml);
    if (undeclared.isEmpty() || !root.find()) {
      return xml;
    }
    var declarations = new StringBuilder();
    undeclared.forEach(p -> declarations.append(" xmlns:" + p + "=\"undeclared:" + p + "\""));
    return xml.substring(0, root.end()) + declarations + xml.substring(root.end());
  }
}
