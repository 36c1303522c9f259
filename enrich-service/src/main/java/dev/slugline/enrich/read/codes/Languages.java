package dev.slugline.enrich.read.codes;

import java.util.Locale;

/** Whether two tags mean one language, whatever the region. */
public final class Languages {
  private Languages() {}

  /** False where either is unknown. */
  public static boolean same(String one, String other) {
    return one != null
        && other != null
        && !primary(one).isEmpty()
        && primary(one).equals(primary(other));
  }

  private static String primary(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int hyphen = primary.indexOf('-');
    return hyphen < 0 ? primary : primary.substring(0, hyphen);
  }
}
