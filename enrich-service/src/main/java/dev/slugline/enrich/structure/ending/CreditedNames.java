package dev.slugline.enrich.structure.ending;

import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.structure.convention.Agencies;
import dev.slugline.enrich.structure.convention.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of names with the places they worked from: {@code A B in Lima, C D and E F in Quito}. */
final class CreditedNames {
  private static final Pattern PART =
      Pattern.compile("\\s*(?:,\\s*(?:and\\s)?|\\s(?:and|und|et|y|e|&|و)\\s|\\swith\\s)\\s*");
  private static final Pattern PLACE =
      Pattern.compile("\\s(?:in|at|from|à|en|aus|a|à)\\s(?:the\\s)?(?=\\p{Lu})");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:by\\s)?(?:(?:AP|Associated Press|The Associated"
              + " Press|Reuters)\\s)?(?:(?:[\\p{L}&-]{1,20}\\s){0,4}?(?i:writers?|reporters?|correspondents?|journalists?|editors?)\\s)?");

  private CreditedNames() {}

  /** Empty where a part of the list is no name, so that no sentence is taken for a list. */
  static List<Credit> read(String role, String text) {
    var credits = new ArrayList<Credit>();
    var waiting = new ArrayList<String>();
    String rest = TITLE.matcher(text.strip()).replaceFirst("");
    for (String part : PART.split(rest)) {
      String item = TITLE.matcher(part.strip()).replaceFirst("");
      Matcher place = PLACE.matcher(item);
      String name = place.find() ? item.substring(0, place.start()).strip() : item.strip();
      if (name.endsWith(".") && !name.endsWith("Jr.")) {
        name = name.substring(0, name.length() - 1);
      }
      if (!PersonName.looksLike(name) && !Agencies.isName(name)) {
        if (credits.isEmpty() || !isRegion(item)) {
          return List.of();
        }
        continue; // the state or country after a city's name
      }
      if (place.hitEnd() || item.length() == name.length()) {
        waiting.add(name);
        continue;
      }
      String where = item.substring(place.end()).strip();
      waiting.forEach(before -> credits.add(new Credit(role, before, where)));
      waiting.clear();
      credits.add(new Credit(role, name, where));
    }
    waiting.forEach(name -> credits.add(new Credit(role, name, null)));
    return credits;
  }

  private static boolean isRegion(String item) {
    return !item.isEmpty() && Character.isUpperCase(item.codePointAt(0)) && item.length() < 30;
  }
}
