package dev.slugline.enrich.roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Does to a document's tags what defective software does; most of it stays well-formed. */
final class Deformed {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern LEAF =
      Pattern.compile("<([A-Za-z][\\w:.]*)(?: [^<>]*)?(?:/>|>[^<>]*</\\1>)");
  private static final Pattern VALUE = Pattern.compile("=\"[^\"<>]*\"");

  private Deformed() {}

  static String of(String xml, Random random) {
    String deformed = xml;
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      deformed =
          switch (random.nextInt(6)) {
            case 0 -> replaced(deformed, LEAF, random, "");
            case 1 -> doubled(deformed, random);
            case 2 -> moved(deformed, random);
            case 3 -> replaced(deformed, VALUE, random, "=\"\"");
            case 4 -> replaced(deformed, VALUE, random, "=\"99999999999999999999 \u2028%:/\"");
            default -> random.nextInt(4) == 0 ? replaced(deformed, TAG, random, "") : deformed;
          };
    }
    return deformed;
  }

  private static String replaced(String xml, Pattern what, Random random, String by) {
    List<MatchResult> found = found(xml, what);
    if (found.isEmpty()) {
      return xml;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    return xml.substring(0, one.start()) + by + xml.substring(one.end());
  }

  private static String doubled(String xml, Random random) {
    List<MatchResult> found = found(xml, LEAF);
    if (found.isEmpty()) {
      return xml;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    return xml.substring(0, one.end()) + one.group() + xml.substring(one.end());
  }

  private static String moved(String xml, Random random) {
    List<MatchResult> found = found(xml, LEAF);
    if (found.isEmpty()) {
      return xml;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    String without = xml.substring(0, one.start()) + xml.substring(one.end());
    List<MatchResult> places = found(without, TAG);
    if (places.isEmpty()) {
      return xml;
    }
    int place = places.get(random.nextInt(places.size())).end();
    return without.substring(0, place) + one.group() + without.substring(place);
  }

  private static List<MatchResult> found(String xml, Pattern what) {
    return new ArrayList<>(what.matcher(xml).results().toList());
  }
}
