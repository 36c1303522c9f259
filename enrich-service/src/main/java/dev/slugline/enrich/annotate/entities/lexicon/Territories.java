package dev.slugline.enrich.annotate.entities.lexicon;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What CLDR knows: territories in five languages, the cities that give time zones their names,
 * languages.
 */
final class Territories {
  private static final List<ULocale> LANGUAGES =
      List.of(ULocale.ENGLISH, ULocale.GERMAN, ULocale.FRENCH, new ULocale("es"), ULocale.ITALIAN);

  /** Shorter names of languages are words of others: Ga, Ewe, Twi, Ido. */
  private static final int SHORTEST_LANGUAGE = 4;

  private Territories() {}

  static void addTo(Lexicon lexicon) {
    LANGUAGES.forEach(language -> addCountries(lexicon, language));
    addCities(lexicon);
    addLanguages(lexicon);
  }

  private static void addCountries(Lexicon lexicon, ULocale language) {
    var names = LocaleDisplayNames.getInstance(language);
    var english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    for (String code : codes.stream().sorted().toList()) {
      var entry = new Entry(Sense.COUNTRY, english.regionDisplayName(code), code, false);
      for (String form : forms(names.regionDisplayName(code))) {
        lexicon.add(form, entry);
      }
    }
  }

  /**
   * CLDR's {@code Myanmar (Burma)} is two names, its {@code St. Lucia} also {@code Saint Lucia}.
   */
  private static List<String> forms(String name) {
    int bracket = name.indexOf(" (");
    String first = bracket < 0 ? name : name.substring(0, bracket);
    String and = first.replace(" & ", " and ");
    return List.of(first, and, and.replace("St. ", "Saint "));
  }

  private static void addCities(Lexicon lexicon) {
    var names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = names.getExemplarLocationName(zone);
      String code = TimeZone.getRegion(zone);
      if (city != null && code.length() == 2 && !city.contains(",")) {
        lexicon.add(city, new Entry(Sense.CITY, city, code, false));
      }
    }
  }

  private static void addLanguages(Lexicon lexicon) {
    var names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : ULocale.getISOLanguages()) {
      String name = names.languageDisplayName(code);
      if (code.length() == 2 && name.length() >= SHORTEST_LANGUAGE) {
        lexicon.add(name, new Entry(Sense.DEMONYM, name, null, false));
      }
    }
  }
}
